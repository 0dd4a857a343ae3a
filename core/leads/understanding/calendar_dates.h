// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/time_mentions.h"

namespace secondring {

/// Whether @p term is a number from 1 to 31 that shows nothing of an hour.
[[nodiscard]] bool isDayOfMonth(const TimeTerm* term);
/// "oct 18", "october the 18th", "18 de octubre", "10/18"
[[nodiscard]] bool monthDate(TimeCursor& cursor, TimeMention& mention);
/// "the 15th", "el 15", "sat 14"
[[nodiscard]] bool dayOfMonth(TimeCursor& cursor, TimeMention& mention);
/// "in 3 days", "en dos semanas", "two weeks from now"; "in 20 min" is today.
[[nodiscard]] bool spanAhead(TimeCursor& cursor, TimeMention& mention);
/// "the 5th to the 19th", "Nov 1 thru April": the days after the first are no more than named.
void takeLastDay(TimeCursor& cursor, TimeMention& mention);

} // namespace secondring
