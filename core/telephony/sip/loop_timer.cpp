// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/loop_timer.h"

#include "core/telephony/sip/re_cpp.h"

namespace secondring {

struct LoopTimer::Timer {
    ::tmr tmr{};
    std::function<void()> due;
};

LoopTimer::LoopTimer(std::function<void()> due) : m_timer(std::make_unique<Timer>())
{
    m_timer->due = std::move(due);
    tmr_init(&m_timer->tmr);
}

LoopTimer::~LoopTimer()
{
    stop();
}

void LoopTimer::start(std::chrono::milliseconds after)
{
    tmr_start(
        &m_timer->tmr, static_cast<uint64_t>(after.count()),
        [](void* timer) {
            // What is due may destroy the timer.
            const auto due = static_cast<Timer*>(timer)->due;
            due();
        },
        m_timer.get());
}

void LoopTimer::stop()
{
    tmr_cancel(&m_timer->tmr);
}

} // namespace secondring
