// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"
#include "core/leads/lead.h"
#include "core/leads/number_people.h"

namespace secondring {

/// Another lead that may be the same person's.
struct LikelySame {
    LeadId lead;
    ConversationId conversation;
    PhoneNumber number;
    QString name; ///< As the desk knows them, or as they told it.
    Timestamp openedAt;
};

/// The newest open leads of other numbers with the name that the desk has for @p theirs, or that @p lead
/// told; where one of @p people was chosen, with theirs alone. A first name that was only told is nobody's.
[[nodiscard]] Result<std::vector<LikelySame>> namesakesOf(Transaction& transaction, const Lead& lead,
                                                          const PhoneNumber& theirs,
                                                          const std::vector<NumberPerson>& people);

} // namespace secondring
