// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/opt_out_languages.h"

#include <QRegularExpression>

namespace secondring {

/// What somebody says in one language who had opted out and wants texts again, in clauses as
/// readableClauses() leaves them.
struct OptInPhrases {
    QRegularExpression clear;
    QRegularExpression clearAboutTexts; ///< "Turn them back on", beside a word for texts.
    QRegularExpression perhaps;
    QRegularExpression slip;        ///< "I did not mean to opt out": with a negation of its own.
    QRegularExpression otherMind;   ///< "I changed my mind", which is said of much else.
    QRegularExpression nothingElse; ///< The whole text is that.
    QRegularExpression texts;       ///< A word for texts, or for having stopped them.
    QRegularExpression denied;      ///< Before a wish: it is none, but a complaint or a refusal.
};

[[nodiscard]] const OptInPhrases& optInPhrases(OptLanguage language);

// In any language.

/// "I want no texts": a wish with one of these in it is none.
[[nodiscard]] const QRegularExpression& optInNone();
/// "But": what was denied before it is over.
[[nodiscard]] const QRegularExpression& optInTurn();
/// Who speaks of lawyers wants no texts.
[[nodiscard]] const QRegularExpression& optInThreat();
/// Requests in the form of a question why not.
[[nodiscard]] const QRegularExpression& optInPolitely();
/// Their own opt-out, told as what was.
[[nodiscard]] const QRegularExpression& optInPast();
/// With one of these in the text no wish is plain.
[[nodiscard]] const QRegularExpression& optInAgainst();

} // namespace secondring
