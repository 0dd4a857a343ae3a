// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/leads/preferred_time_rows.h"

namespace secondring {

std::span<const PreferredTimeRow> bareHours()
{
    static const PreferredTimeRow rows[] = {
        {"between 9 and half 11 on tuesday if you can", "tue after=09:00 before=11:30"},
        {"could I come at ten and half on friday", "fri at=10:30"},
        {"before half ten please, mum gets tired", "before=10:30"},
        {"thursday at ten to five?", "thu at=16:50"},
        {"she gets out at five to four on mondays", "mon after=15:55"},
        {"open 10 till 2 most thursdays I am, so thursday 10 till 2", "thu after=10:00 before=14:00"},
        {"my break is tomorrow, 11 till 12", "rel=tomorrow after=11:00 before=12:00"},
        {"anything 3-5 this week?", "rel=this_week after=15:00 before=17:00"},
        {"2-4 any weekday", "mon tue wed thu fri after=14:00 before=16:00"},
        {"I get 1 to 2 for lunch on wednesdays", "wed after=13:00 before=14:00"},
        {"between 9.30 and 11.15 friday", "fri after=09:30 before=11:15"},
        {"tuesday 4.45 for the fringe", "tue at=16:45"},
        {"could I have the 2.20 please", "at=14:20"},
        {"10.30 on a thursday would be lovely", "thu at=10:30"},
        {"the cut was 7.50 last time", ""},
        {"thats $8.30 for a wax?", ""},
        {"8 oh 5 on monday", "mon at=08:05"},
        {"seven oh five tomorrow", "rel=tomorrow at=19:05"},
        {"4 15 friday", "fri at=16:15"},
        {"could do 545 on tues", "tue at=17:45"},
        {"I paid $330 on friday", ""},
        {"off at 0630, be ready 0715. tuesday works", "tue at=07:15"},
        {"call 602 555 0730", ""},
        {"threeish thursday", "thu at=15:00"},
        {"11 on the dot tomorrow", "rel=tomorrow at=11:00"},
        {"5 on wed", "wed at=17:00"},
        {"4 this thursday please", "thu at=16:00"},
        {"put me in for 9 on the 12th", "at=09:00 date=12th"},
        {"party of 5 on friday", "fri"},
        {"my son turns 7 on saturday", "by=saturday"},
        {"tues, 2?", "tue at=14:00"},
        {"any luck on sat. 11?", "sat at=11:00"},
        {"how many kids? 3", ""},
        {"monday at 9 no scratch that 10", "mon at=10:00"},
        {"actually make it 6 traffic is awful, thursday", "thu at=18:00"},
        {"4 would be brilliant", "at=16:00"},
        {"2 would be enough", ""},
        {"9 it is", "at=09:00"},
        {"6 or so on friday", "fri at=18:00"},
        {"my bus is in at 9:40 on tuesday so 10", "tue at=09:40"},
        {"friday at say 3 to be on the safe side", "fri at=15:00"},
        {"you open at 7 right? 7 on thursday then", "thu at=07:00"},
        {"are you open at 7 on thursday", "thu at=19:00"},
        {"I'm off at 6am so 6:45 on friday", "fri at=06:45"},
        {"monday. 7. before my class at 9", "mon at=07:00 before=09:00"},
        {"can she come right after at 4", "at=16:00"},
        {"tuesdayyy around 5", "tue at=17:00"},
        {"any sat in may", "sat"},
        {"she sat in your chair for an hour", ""},
        {"tomoz arvo", "rel=tomorrow part=afternoon"},
        {"arvos are best", "part=afternoon"},
        {"AM is better", "part=morning"},
        {"hi, am i late for my 2:30", ""},
        {"in the mornings, please", "part=morning"},
        {"a weeknight if you do them", "mon tue wed thu fri part=evening"},
        {"midweek, mornings", "tue wed thu part=morning"},
        {"saturday early would be great", "sat part=morning"},
        {"swing by in 15 min?", "rel=today"},
        {"as soon as poss please", "rel=asap"},
    };
    return rows;
}

} // namespace secondring
