// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/compliance/text_permission.h"
#include "core/store/transaction.h"

namespace secondring {

/// A text, queued or about to be, for which the rule is asked.
struct RulingAsked {
    TextPurpose purpose = TextPurpose::TextBack;
    PhoneNumber number;
    std::optional<CallId> call;       ///< That it answers.
    std::optional<MessageId> message; ///< Itself, when it is queued.
    bool overridden = false;          ///< A person has it sent although the rules would not.
    bool keptBackByService = false;   ///< It was to leave in time, and the text service wanted it later.
};

/// All that the rule needs, from what is filed.
[[nodiscard]] Result<RecipientFacts> recipientFacts(Transaction& transaction, const RulingAsked& asked,
                                                    const DeskRules& rules, Timestamp now);

/// permissionFor() with these facts, for a text that would leave at @p now.
[[nodiscard]] Result<Ruling> rulingFor(Transaction& transaction, const RulingAsked& asked,
                                       const DeskRules& rules, Timestamp now);

/// Until when @p number may be followed up: for a card or a paper.
[[nodiscard]] Result<ConsentTerm> followUpTermOf(Transaction& transaction, const PhoneNumber& number,
                                                 const DeskRules& rules, Timestamp now);

} // namespace secondring
