// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/lead.h"
#include "core/reminders/reminder.h"
#include "core/settings/settings.h"
#include "core/store/store.h"

namespace secondring {

/// How it went, as a person says.
struct PersonsEnd {
    ReminderEnd end;
    LostReason lost = LostReason::None; ///< With Lost alone.
};

/// Ends @p id as a person says, with the other automatic reminders of that conversation; makes the next try
/// where one follows; booked and lost go to the lead. NotFound for one that is not there.
[[nodiscard]] Result<void> finishReminder(Transaction& transaction, const ReminderId& id,
                                          const PersonsEnd& said, const Settings& settings);

} // namespace secondring
