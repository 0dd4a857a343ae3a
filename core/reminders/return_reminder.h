// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/round_records.h"
#include "core/settings/settings.h"

namespace secondring {

/// Somebody said when to come back ("off at 4"): reminds of it then, while they wait for an answer. In the
/// transaction that reads the reply; words that say no time change nothing.
[[nodiscard]] Result<void> noteReturnTime(Transaction& transaction, const WaitingReply& reply,
                                          const Settings& settings);

} // namespace secondring
