// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/ring_stop.h"

#include <algorithm>

namespace secondring {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kShortestWait{7000};
constexpr milliseconds kLongestWait{11000};
/// The longest usual cadence, 2 s of ringing in 6, and 2 s more.
constexpr milliseconds kAfterOneRing{8000};

} // namespace

void RingStop::rang(Moment at)
{
    // A pause in which the phone had counted as silent is no cadence.
    if (m_rings > 0 && at - m_lastRing <= kLongestWait)
        m_longestGap = std::max(m_longestGap, at - m_lastRing);
    m_lastRing = std::max(m_lastRing, at);
    ++m_rings;
}

Moment RingStop::stopsAt() const
{
    // A third more than the longest pause so far, in whole milliseconds: 1.35 times.
    const milliseconds wait = m_longestGap == milliseconds::zero()
                                  ? kAfterOneRing
                                  : std::clamp(m_longestGap * 135 / 100, kShortestWait, kLongestWait);
    return m_lastRing + wait + m_late;
}

} // namespace secondring
