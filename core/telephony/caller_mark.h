// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QString>

namespace secondring {

/// Stands for a number in a CallKey: the same at every desk, but not the number. "" for a withheld one.
[[nodiscard]] inline QString callerMark(const QString& written)
{
    QByteArray digits;
    for (const QChar each : written)
        if (each >= u'0' && each <= u'9') digits.append(each.toLatin1());
    if (digits.isEmpty()) return {};
    return QString::fromLatin1(QCryptographicHash::hash(digits, QCryptographicHash::Sha256).toHex().left(12));
}

} // namespace secondring
