// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace secondring {

/// A single-shot timer of the SIP thread's loop. Made, used and destroyed there only.
class LoopTimer {
public:
    explicit LoopTimer(std::function<void()> due);
    ~LoopTimer();
    LoopTimer(const LoopTimer&) = delete;
    LoopTimer& operator=(const LoopTimer&) = delete;

    void start(std::chrono::milliseconds after);
    void stop();

private:
    struct Timer;
    std::unique_ptr<Timer> m_timer;
};

} // namespace secondring
