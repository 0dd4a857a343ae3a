// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/text_permission.h"

namespace secondring {

/// On what ground a text may be sent, or why there is none.
struct ConsentGround {
    ConsentBasis basis = ConsentBasis::None;
    std::optional<MustNotSend::Because> missing;
};

/// The ground of the recipient's law for @p textClass at @p now.
[[nodiscard]] ConsentGround groundFor(TextClass textClass, const RecipientFacts& recipient,
                                      const DeskRules& rules, Timestamp now);

/// The ground for follow-ups, and what is over by @p now: the CASL clock and its like.
[[nodiscard]] ConsentTerm followUpTerm(const RecipientFacts& recipient, const DeskRules& rules,
                                       Timestamp now);

} // namespace secondring
