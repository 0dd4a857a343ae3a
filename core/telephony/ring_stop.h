// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace secondring {

/// A point on a clock that only goes forward, from any start: a clock set back must not make a phone ring on.
using Moment = std::chrono::milliseconds;

/// When a phone that says only RING, RING, RING counts as having stopped. A plain rule: no timers.
class RingStop {
public:
    /// Whether a ring so long after the last one is the same call's, if nothing says otherwise.
    static constexpr std::chrono::seconds sameCallWithin{15};

    /// @p late is how long the source may hold a ring back before it reports it.
    explicit RingStop(std::chrono::milliseconds late = {}) : m_late(late) {}

    void rang(Moment at);
    [[nodiscard]] int rings() const { return m_rings; }
    [[nodiscard]] Moment lastRing() const { return m_lastRing; }
    /// From then on it has stopped, unless another ring is heard before.
    [[nodiscard]] Moment stopsAt() const;
    [[nodiscard]] bool hasStopped(Moment now) const { return m_rings > 0 && now >= stopsAt(); }

private:
    std::chrono::milliseconds m_late;
    std::chrono::milliseconds m_longestGap{};
    Moment m_lastRing{};
    int m_rings = 0;
};

} // namespace secondring
