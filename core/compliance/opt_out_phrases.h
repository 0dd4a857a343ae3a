// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace secondring {

/// What to look for in one language, in clauses as readableClauses() leaves them: no capitals, accents or
/// marks.
struct OptOutPhrases {
    QStringList keywords;                     ///< The whole message is one of these.
    std::vector<QRegularExpression> harmless; ///< Taken out first: "stop by", "end of March".
    std::vector<QRegularExpression> optOut;
    std::vector<QRegularExpression> aboutCalls; ///< An opt-out, unless the writer asks for a text instead.
    std::vector<QRegularExpression> uncertain;
};

[[nodiscard]] const OptOutPhrases& englishOptOut();
[[nodiscard]] const OptOutPhrases& spanishOptOut();
[[nodiscard]] const OptOutPhrases& frenchOptOut();
[[nodiscard]] const OptOutPhrases& portugueseOptOut();
[[nodiscard]] const OptOutPhrases& arabicOptOut();

[[nodiscard]] bool anyMatches(const std::vector<QRegularExpression>& patterns, const QString& words);

/// For one pattern per line in @p lines, several of them in each; "@name" stands for the list of that name in
/// @p lists.
[[nodiscard]] std::vector<QRegularExpression>
patternsFrom(const QString& lines, const std::vector<std::pair<QString, QString>>& lists);
/// The same for those of which it only matters whether any matches: the faster in an order of its own.
[[nodiscard]] std::vector<QRegularExpression>
searchesFrom(const QString& lines, const std::vector<std::pair<QString, QString>>& lists);

} // namespace secondring
