// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/day_sheet.h"

namespace secondring {

/// One line of the Today page: a person, or the line that opens what is done.
struct TodayEntry {
    enum class Section { Overdue, DueToday, ComingUp, Done };

    Section section = Section::DueToday;
    std::optional<SheetRow> row; ///< None: the line that opens and closes the done ones.
    int done = 0;                ///< How many those are.
};

/// The sheet as lines from top to bottom; the done ones only if @p withDone.
[[nodiscard]] std::vector<TodayEntry> entriesOf(const DaySheet& sheet, bool withDone);
[[nodiscard]] QString idOf(const TodayEntry& entry);

} // namespace secondring
