// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/reminder.h"
#include "core/store/store.h"

namespace secondring {

/// Takes back how @p id ended, with all that followed: the reminders that ended with it are open again, the
/// next try is gone, the lead and the thread stand as before. A text that was called off stays so. Conflict
/// when they were tried again since, or a newer reminder is open.
[[nodiscard]] Result<void> undoOutcome(Transaction& transaction, const ReminderId& id, Timestamp now);

} // namespace secondring
