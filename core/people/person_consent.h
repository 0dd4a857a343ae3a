// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"
#include "core/store/transaction.h"

namespace secondring {

/// Whether who has @p number wants nothing by itself there: opted out with it, or with another number that
/// the desk knows to be theirs, and did not come back with this one since. An opt-out is a person's, who may
/// make it in any reasonable way (47 CFR 64.1200(a)(10)); what somebody types goes by each number's own word.
[[nodiscard]] Result<bool> hasPersonOptedOut(Transaction& transaction, const PhoneNumber& number);

} // namespace secondring
