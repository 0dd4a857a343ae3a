// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace secondring {

/// Milliseconds since 1970 in UTC. Local time exists only in core/base/local_time.h and in ui.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

/// What time it is. Rules get a Timestamp; only services hold a Clock.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    Clock(Clock&&) = delete;
    Clock& operator=(Clock&&) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual Timestamp now() const = 0;
};

} // namespace secondring
