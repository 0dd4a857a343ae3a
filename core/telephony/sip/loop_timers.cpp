// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/loop_timers.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace secondring {

LoopTimers::LoopTimers(std::function<void(const QByteArray&)> due)
    : m_due(std::move(due)), m_timer([this] { runDue(); })
{
}

void LoopTimers::start(const QByteArray& name, std::chrono::milliseconds after)
{
    m_times.set(name, DueTimes::Moment::clock::now() + after);
    wait();
}

void LoopTimers::runDue()
{
    m_woken.reset();
    // Those that came due meanwhile wait for the next turn: the loop has sockets to read.
    const auto now = DueTimes::Moment::clock::now();
    while (const auto name = m_times.take(now))
        m_due(*name);
    wait();
}

void LoopTimers::wait()
{
    const auto next = m_times.next();
    // One that is woken for nothing looks again; that is cheaper than to follow each that is stopped.
    if (!next || (m_woken && *m_woken <= *next)) return;
    m_woken = next;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*next - DueTimes::Moment::clock::now());
    m_timer.start(std::max(left, 0ms));
}

} // namespace secondring
