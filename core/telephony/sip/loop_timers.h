// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/sip/due_times.h"
#include "core/telephony/sip/loop_timer.h"

namespace secondring {

/// Timers for thousands of named things over a single one of the loop: the stack keeps its own in a list that
/// it walks through for every one it starts. In the SIP thread only.
class LoopTimers {
public:
    explicit LoopTimers(std::function<void(const QByteArray&)> due);

    /// In place of the time @p name had.
    void start(const QByteArray& name, std::chrono::milliseconds after);
    void stop(const QByteArray& name) { m_times.drop(name); }

private:
    void runDue();
    void wait();

    const std::function<void(const QByteArray&)> m_due;
    DueTimes m_times;
    std::optional<DueTimes::Moment> m_woken; ///< When the loop's timer is due.
    LoopTimer m_timer;
};

} // namespace secondring
