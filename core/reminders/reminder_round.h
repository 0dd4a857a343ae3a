// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/reminder.h"
#include "core/settings/settings.h"
#include "core/store/store.h"

#include <vector>

namespace secondring {

/// An unanswered reply that went to the next of the team.
struct PassedOn {
    ConversationId conversation;
    TeamMember to;
};

/// Ends the reminders that are settled by themselves and makes those that are missing: replies unanswered too
/// long (which go to the next person), texts that failed, people who were answered and have not booked.
/// Run as often as one likes: it finds nothing twice.
[[nodiscard]] Result<std::vector<PassedOn>> runReminderRound(Transaction& transaction,
                                                             const Settings& settings, Timestamp now);

/// The open reminders of @p conversation, without those that the next round ends.
[[nodiscard]] Result<std::vector<Reminder>> stillOpenOf(Transaction& transaction,
                                                        const ConversationId& conversation, Timestamp now);

} // namespace secondring
