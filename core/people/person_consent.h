// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/consent_event.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace secondring {

/// Whether who has @p number wants nothing by itself there: opted out with it, or with another number that
/// the desk knows to be theirs, and did not come back with this one since. An opt-out is a person's, who may
/// make it in any reasonable way (47 CFR 64.1200(a)(10)); what somebody types goes by each number's own word.
[[nodiscard]] Result<bool> hasPersonOptedOut(Transaction& transaction, const PhoneNumber& number);

/// With which other number of who has @p number they opted out of what would go to this one by itself.
[[nodiscard]] Result<std::optional<PhoneNumber>> optedOutElsewhere(Transaction& transaction,
                                                                   const PhoneNumber& number);

/// For a number of who has @p number that nothing but another one's opt-out, said after @p since, holds: the
/// ledger's line that it would need if the desk forgot that both are one person's. Without the words: they
/// may be erased with the number that they came from.
[[nodiscard]] Result<std::vector<ConsentEvent>>
optOutsHeldTogether(Transaction& transaction, const PhoneNumber& number, Timestamp since = {});
/// Those of @p held that nothing holds any more now: an opt-out outlives what the desk knows of a person.
[[nodiscard]] Result<void> keepOptOuts(Transaction& transaction, const std::vector<ConsentEvent>& held);

} // namespace secondring
