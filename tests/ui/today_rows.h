// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/plain_words.h"
#include "ui/today/day_papers.h"

namespace secondring {

/// Friday 20 November 2026, 10:48.
inline const Timestamp now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + std::chrono::hours(10) +
                           std::chrono::minutes(48)};
inline const TimeWords times(QTimeZone::utc());

/// Somebody to get back to, about a call at 8:12.
inline SheetRow rowFor(ReminderReason reason)
{
    SheetRow row{
        {},
        Conversation{ConversationId{QStringLiteral("c")}, numberOf(QStringLiteral("+14045550111")), {}, now}};
    row.reminder.reason = reason;
    row.reminder.dueAt = now + std::chrono::hours(1);
    row.calledAt = now - std::chrono::minutes(156);
    return row;
}

inline DaySheet sheetOf(std::vector<SheetRow> open, std::vector<SheetRow> done = {})
{
    return daySheetOf(std::move(open), std::move(done), now, QTimeZone::utc());
}

} // namespace secondring
