// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/opt_out_languages.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <bitset>

namespace secondring {

/// What whole sentences say about being texted.
struct OptSentences {
    OptReading reading;
    bool isHarmless = false; ///< Some of it sounds like an opt-out and is known to be none: "don't stop".
};

using OptGrounds = std::bitset<OptOutGrammar::GroundCount>;

/// What one clause says in each language.
struct HeardClause {
    std::array<OptGrounds, kOptLanguages.size()> in;
    bool isTriggered = false;
    bool isHarmless = false;
};

/// The clauses of one reply that were listened to: what is said twice, or read again with what follows it,
/// says the same. Those of a brief text and of others apart.
using HeardClauses = std::array<QHash<QString, HeardClause>, 2>;

/// @p clauses as spelledOut() leaves them, of @p text as it came.
[[nodiscard]] OptSentences readOptSentences(QStringView text, const QStringList& clauses,
                                            HeardClauses& heard);

/// A text that begins or ends with STOP in capitals, whatever is said around it.
[[nodiscard]] bool shoutsStop(QStringView text);

/// "Pocket dial, sorry. Please don't text back": who wants no answer wants no texts, but for somebody who
/// only cannot look now, or would be called.
[[nodiscard]] bool wantsNoAnswer(const QStringList& clauses);

} // namespace secondring
