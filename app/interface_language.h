// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace secondring {

/// The language the program speaks to the people at the desk. Which one a caller is texted in is another
/// matter: see VerticalPack.
class InterfaceLanguage {
public:
    /// @p wanted: "en", "es", or "system" for the computer's own; English where we have no other. For windows
    /// made from now on, with that language's dates and numbers as they are written in @p region ("US"),
    /// unless the computer's own are of that language.
    void speak(const QString& wanted, const QString& region = {});
    [[nodiscard]] const QString& spoken() const { return m_spoken; }

    /// "en", "es": what we have, English first.
    [[nodiscard]] static QStringList all();

private:
    void load(const QString& file, const QString& folder);

    QString m_spoken = QStringLiteral("en");
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace secondring
