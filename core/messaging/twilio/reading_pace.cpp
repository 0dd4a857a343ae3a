// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/twilio/reading_pace.h"

#include <algorithm>

namespace secondring {

namespace {

using std::chrono::milliseconds, std::chrono::seconds;

constexpr milliseconds longestPause{60'000};
constexpr int fewestTurns = 3;
constexpr int mostTurns = 9; ///< What could not be filed is to be read again all the same.
/// A slow computer files so many within a turn.
constexpr std::size_t filedInATurn = 500;

} // namespace

milliseconds pauseBefore(const ReadingHabits& habits, int failures, std::optional<seconds> retryAfter)
{
    const milliseconds most = std::max(longestPause, habits.every);
    const milliseconds backedOff = std::min(most, habits.every * (1 << std::clamp(failures, 0, 10)));
    const milliseconds asked = std::min(retryAfter.value_or(seconds(0)), longestPauseAskedFor);
    return std::max(backedOff, asked);
}

int turnsForTheStore(std::size_t texts)
{
    return std::min(mostTurns, fewestTurns + static_cast<int>(texts / filedInATurn));
}

} // namespace secondring
