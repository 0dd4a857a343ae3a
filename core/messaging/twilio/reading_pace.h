// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>

namespace secondring {

/// How often, and whether calls too.
struct ReadingHabits {
    std::chrono::milliseconds every{10'000};
    bool calls = false;
};

inline constexpr std::chrono::seconds longestPauseAskedFor{900};

/// Until the next look: longer after each failure in a row, up to a minute, never shorter than the provider
/// asks.
[[nodiscard]] std::chrono::milliseconds pauseBefore(const ReadingHabits& habits, int failures,
                                                    std::optional<std::chrono::seconds> retryAfter);

/// So many looks are left out for the store to file @p texts, unless it says earlier that they are: of a
/// flood it is not handed all again while it files.
[[nodiscard]] int turnsForTheStore(std::size_t texts);

/// What shows up late or out of order is looked for once in so many looks. In between nothing is read behind
/// a page of known texts, or each look during a flood would read the whole flood.
inline constexpr int shortLooksAtMost = 5;

} // namespace secondring
