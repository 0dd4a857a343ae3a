// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <memory>

namespace secondring {

/// A single-shot timer of the SIP thread's loop. Made, used and destroyed there only.
class LoopTimer {
public:
    explicit LoopTimer(std::function<void()> due);
    ~LoopTimer();
    Q_DISABLE_COPY_MOVE(LoopTimer)

    void start(std::chrono::milliseconds after);
    void stop();

private:
    struct Timer;
    std::unique_ptr<Timer> m_timer;
};

} // namespace secondring
