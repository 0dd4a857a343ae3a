// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/phone_number.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace secondring {

/// When the last text-backs left, or may have, to whoever has @p number since they last wrote, with that or
/// another number of theirs: as many as tell whether those were too many. What is known not to have arrived
/// is none; nor is @p but.
[[nodiscard]] Result<std::vector<Timestamp>> unansweredTextBacks(Transaction& transaction,
                                                                 const PhoneNumber& number,
                                                                 const std::optional<MessageId>& but = {});

} // namespace secondring
