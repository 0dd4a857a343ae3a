// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/day_sheet.h"
#include "ui/wording/time_words.h"

namespace secondring {

/// Why somebody is to be got back to, in one line: "Asked the price yesterday at 4:51, nobody answered".
[[nodiscard]] QString reasonWords(const SheetRow& row, const TimeWords& times, Timestamp now);
/// "Reached", "Left a message", "Got through by themselves"
[[nodiscard]] QString outcomeWords(ReminderOutcome outcome);
/// When it is due: "11:00", "Yesterday 5:00", "Mon 9:00".
[[nodiscard]] QString dueWords(Timestamp due, const TimeWords& times, Timestamp now);

} // namespace secondring
