// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace secondring {

/// Fields a template may hold: {business}, {name}, {phone}, {open}, {until}.
[[nodiscard]] inline bool isTextField(const QString& name)
{
    static const QStringList known{QStringLiteral("business"), QStringLiteral("name"),
                                   QStringLiteral("phone"), QStringLiteral("open"), QStringLiteral("until")};
    return known.contains(name);
}

/// What stands in braces in @p words and is no field, each once.
[[nodiscard]] inline QStringList otherFieldsIn(const QString& words)
{
    static const QRegularExpression form(QStringLiteral("\\{([^{}]*)\\}"));
    QStringList others;
    auto fields = form.globalMatch(words);
    while (fields.hasNext()) {
        const QString name = fields.next().captured(1).trimmed().toLower();
        if (!isTextField(name) && !others.contains(name)) others += name;
    }
    return others;
}

} // namespace secondring
