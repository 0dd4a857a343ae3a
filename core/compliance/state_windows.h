// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <optional>

namespace secondring {

/// Hours of a day in minutes: from is included, to is not.
struct DayHours {
    int from = 0;
    int to = 0;
    bool operator==(const DayHours&) const = default;
};

/// None when they do not meet.
[[nodiscard]] inline std::optional<DayHours> common(const std::optional<DayHours>& a,
                                                    const std::optional<DayHours>& b)
{
    if (!a || !b) return std::nullopt;
    const DayHours both{std::max(a->from, b->from), std::min(a->to, b->to)};
    return both.from < both.to ? std::optional(both) : std::nullopt;
}

[[nodiscard]] constexpr DayHours wholeHours(int from, int to)
{
    return {from * 60, to * 60};
}

/// When a state of the United States lets people be solicited, and how often. No hours: not on that day.
struct StateWindows {
    std::optional<DayHours> weekday;
    std::optional<DayHours> saturday;
    std::optional<DayHours> sunday;
    DayHours textBack;
    bool barsHolidays = false;
    std::optional<int> mostInADay; ///< On one subject in 24 hours.
};

/// The state's own, or the federal ones (47 CFR 64.1200(c)(1)). Its table is read once.
[[nodiscard]] const StateWindows& windowsOfState(const QString& state);
/// When nobody knows the state: within everybody's hours.
[[nodiscard]] const StateWindows& windowsOfAllStates();

/// States whose acts carry private claims and earlier hours: no answer at night without consent.
[[nodiscard]] bool isStrictState(const QString& state);

} // namespace secondring
