// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/leads/preferred_time_rows.h"

namespace secondring {

std::span<const PreferredTimeRow> timesWithALimit()
{
    static const PreferredTimeRow rows[] = {
        {"from 2 on tuesdays", "tue after=14:00"},
        {"im free from 11 friday", "fri after=11:00"},
        {"tmrw from like 3", "rel=tomorrow after=15:00"},
        {"in the afternoon, say from two", "part=afternoon after=14:00"},
        {"from 5 different stylists", ""},
        {"from 2 to 4 friday", "fri after=14:00 before=16:00"},
        {"4 or after on thursdays", "thu after=16:00"},
        {"ten or later, any monday", "mon after=10:00"},
        {"6pm earliest, thursday", "thu after=18:00"},
        {"3 on would be best", "after=15:00"},
        {"before 9 or after 4 on friday", "fri after=16:00 before=09:00"},
        {"tuesday but not after 2", "tue before=14:00"},
        {"thursday but not before 10", "thu after=10:00"},
        {"wednesday 3:15 till close", "wed after=15:15"},
        {"between 2 and when you close, friday", "fri after=14:00"},
        {"I can be there by 4:20", "after=16:20"},
        {"I get out of my lab at 4, tuesday please", "tue after=16:00"},
        {"done w my route at 3 so tues", "tue after=15:00"},
        {"out of the office at noon friday", "fri after=12:00"},
        {"could I start at 9 on the 12th", "at=09:00 date=12th"},
        {"do you have a sale on friday at 5", "fri at=17:00"},
        {"thurs after the school run which is 3:10", "thu after=15:10"},
        {"after preschool, thats 11:30, on friday", "fri after=11:30"},
        {"I clock out 330 and can be there 4:15 monday", "mon at=16:15"},
        {"by friday noon", "by=friday noon"},
        {"it has to be done by thursday night", "by=thursday night"},
        {"b4 wed nite please", "by=wed nite"},
        {"by noon monday", "by=noon monday"},
        {"by sunday 6pm at the latest", "by=sunday 6pm"},
        {"by friday, mornings are best", "part=morning by=friday"},
        {"before the end of march, evenings", "part=evening by=end of march"},
        {"before classes start aug 24", "by=aug 24"},
        {"b4 my dental benefits reset jan 1", "by=jan 1"},
        {"before school starts on the 9th", "by=9th"},
        {"before he goes back to base on the 3rd", "by=3rd"},
        {"before my mother flies home friday", "by=friday"},
        {"before work friday", "fri part=morning"},
        {"before grad on the 12th, afternoons only", "part=afternoon by=12th"},
        {"by her 2nd birthday june 4", "by=june 4"},
        {"before hunting season, thats the 10th", "by=10th"},
        {"before my ski trip saturday", "by=saturday"},
        {"need it before the gala, the gala is may 3", "by=may 3"},
        {"by nye", "by=nye"},
        {"we are only here til the 22nd, can you see him", "by=22nd"},
        {"before my interview on monday morning", "by=monday morning"},
        {"we're gone the 3rd to the 9th, can you see me before then", "by=3rd"},
        {"soccer starts sep 2, any monday before then", "mon by=sep 2"},
        {"bump my 2 oclock up to 11:30", "at=11:30"},
        {"I tutor till 4 so 5 on tuesday", "tue at=17:00"},
        {"be out by 5 friday if you can start at 3", "fri at=15:00 before=17:00"},
        {"can I come right after like 2 on saturday", "sat at=14:00"},
        {"I can get there by 10:30 tuesday", "tue after=10:30"},
        {"any time but before 11, this week", "rel=this_week after=11:00"},
        {"no point before 9:45, any friday", "fri after=09:45"},
        {"can you change my visit from may 30 to june 6", "date=06-06"},
        {"were moving on the 28th, can you do it beforehand", "by=28th"},
        {"bring my 3pm up to noon", "at=12:00"},
        {"I'm off the 5th to the 9th, mornings best", "part=morning date=5th"},
    };
    return rows;
}

} // namespace secondring
