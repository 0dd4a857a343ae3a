// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <optional>

namespace secondring {

/// What the business does at a moment.
enum class DayPart {
    Open,
    Lunch, ///< Closed between two spans of the same day, for up to three hours.
    AfterHours,
    Holiday, ///< A closed day of the owner's list.
};

/// Opening hours and closed days together: the one answer to "are they open". Knows no zone: wall time only.
struct BusinessCalendar {
    OpeningHours hours;
    std::vector<ClosedDays> closed;

    [[nodiscard]] DayPart partAt(const QDateTime& local) const;
    /// The closed days that @p day is one of; the first when there are several.
    [[nodiscard]] std::optional<ClosedDays> closedOn(QDate day) const;
    /// The next opening after @p local that is on no closed day, or an invalid time when there is none in
    /// sight.
    [[nodiscard]] QDateTime nextOpening(const QDateTime& local) const;
};

/// The gap between two spans of one day that is a lunch: up to three hours.
[[nodiscard]] bool isLunch(const OpeningHours::Span& before, const OpeningHours::Span& behind);

[[nodiscard]] inline BusinessCalendar calendarOf(const Settings& settings)
{
    return {settings.hours, settings.closed};
}

} // namespace secondring
