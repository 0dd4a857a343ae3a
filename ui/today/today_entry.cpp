// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_entry.h"

namespace secondring {

std::vector<TodayEntry> entriesOf(const DaySheet& sheet, bool withDone)
{
    using Section = TodayEntry::Section;
    std::vector<TodayEntry> entries;
    const auto add = [&entries](Section section, const std::vector<SheetRow>& rows) {
        for (const SheetRow& row : rows)
            entries.push_back({section, row, 0});
    };
    add(Section::Overdue, sheet.overdue);
    add(Section::DueToday, sheet.dueToday);
    for (const auto& day : sheet.comingUp)
        add(Section::ComingUp, day.rows);
    if (sheet.done.empty()) return entries;
    entries.push_back({Section::Done, std::nullopt, sheet.doneToday()});
    if (withDone) add(Section::Done, sheet.done);
    return entries;
}

QString idOf(const TodayEntry& entry)
{
    return entry.row ? entry.row->reminder.id.value : QStringLiteral("done");
}

} // namespace secondring
