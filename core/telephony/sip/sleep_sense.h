// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <chrono>
#include <optional>
#include <utility>

namespace secondring {

/// Notices that the computer slept: the time of day went on while the clock that only counts waking did not,
/// or nobody looked for longer than a program that runs lets pass. Pure.
class SleepSense {
public:
    using Moment = std::chrono::steady_clock::time_point;
    /// As much as that may be a slow computer or a clock that was corrected.
    static constexpr std::chrono::seconds slack{10};

    /// @p usual: how often this is called.
    explicit SleepSense(std::chrono::seconds usual) : m_usual(usual) {}

    [[nodiscard]] bool slept(Timestamp wall, Moment steady)
    {
        const std::optional<Look> last = std::exchange(m_last, Look{wall, steady});
        if (!last) return false;
        const auto awake = steady - last->steady;
        return wall - last->wall > awake + slack || awake > m_usual + 2 * slack;
    }

private:
    struct Look {
        Timestamp wall;
        Moment steady;
    };

    const std::chrono::seconds m_usual;
    std::optional<Look> m_last;
};

} // namespace secondring
