// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/transaction.h"

namespace secondring {

/// The time by which desks that share the database agree: its own, as theirs may differ by hours. @p ours
/// where this desk has it to itself.
[[nodiscard]] Result<Timestamp> sharedTime(Transaction& transaction, Timestamp ours);

} // namespace secondring
