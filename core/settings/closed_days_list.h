// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <vector>

namespace secondring {

/// A list of closed days as somebody has it: pasted, from a spreadsheet (CSV) or a calendar (ICS).
struct ListedDays {
    struct Mistake {
        int line = 0;  ///< From 1, in the list as given.
        QString words; ///< What stands there, shortened.
        bool operator==(const Mistake&) const = default;
    };

    std::vector<ClosedDays> days; ///< What could be read, in the order of the calendar.
    std::vector<Mistake> mistakes;
};

/// Reads "2026-12-24 to 2026-12-26 Christmas", "12/25/2026, Christmas", "Dec 25, 2026 Christmas", or
/// iCalendar events (RFC 5545). In the United States the month stands first in 12/25/2026. A line without a
/// day that can be read is a mistake and costs none of the others. Pure.
[[nodiscard]] ListedDays readClosedDaysList(const QString& list, const QString& region);

/// The eleven federal holidays of @p year (5 U.S.C. 6103); one on a weekend with the workday it is observed
/// on.
[[nodiscard]] std::vector<ClosedDays> federalHolidays(int year);

/// @p days with those of @p more that are not there yet, in the order of the calendar.
[[nodiscard]] std::vector<ClosedDays> withMore(std::vector<ClosedDays> days,
                                               const std::vector<ClosedDays>& more);

} // namespace secondring
