// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/line_checking.h"

#include "core/base/clock.h"
#include "core/telephony/check_plan.h"

#include <algorithm>
#include <utility>

namespace secondring {

LineChecking::LineChecking(const LineSettings& line, LineWork work, const Clock& clock, QObject* parent)
    : QObject(parent), m_check(line.id, checkPlanFor(line)), m_work(std::move(work)), m_clock(clock)
{
    if (m_work.board != nullptr) listen();
    m_beat.setInterval(std::chrono::seconds(1));
    connect(&m_beat, &QTimer::timeout, this, &LineChecking::beat);
    m_beat.start();
}

LineChecking::~LineChecking()
{
    if (m_work.expectTestCalls) m_work.expectTestCalls(std::nullopt);
}

void LineChecking::listen()
{
    LineBoard& board = *m_work.board;
    connect(&board, &LineBoard::ringing, this, [this](const RingingCall& call) {
        m_check.onRinging(call);
        Q_EMIT changed();
    });
    connect(&board, &LineBoard::finished, this, [this](const FinishedCall& call) {
        m_check.onFinished(call);
        Q_EMIT changed();
    });
    connect(&board, &LineBoard::voicemailLeft, this, [this](const LineId& line) {
        if (line != m_check.line()) return;
        m_check.onVoicemailLeft();
        Q_EMIT changed();
    });
    connect(&board, &LineBoard::pickedUp, this, [this](const LineId& line) {
        if (line != m_check.line()) return;
        m_check.onPickedUp();
        Q_EMIT changed();
    });
    connect(&board, &LineBoard::statusChanged, this, [this](const LineStatus& status) {
        if (status.line != m_check.line()) return;
        if (status.state != LineMonitor::State::Watching) m_check.onLineDown();
        Q_EMIT changed();
    });
}

std::optional<LineStatus> LineChecking::status() const
{
    if (m_work.board == nullptr) return std::nullopt;
    const auto& all = m_work.board->status();
    const auto found = std::ranges::find(all, m_check.line(), &LineStatus::line);
    if (found == all.end()) return std::nullopt;
    return *found;
}

void LineChecking::expectTestCalls(const PhoneNumber& from)
{
    if (m_work.expectTestCalls) m_work.expectTestCalls(from);
}

void LineChecking::callFrom(const PhoneNumber& number)
{
    m_check.callFrom(number);
    expectTestCalls(number);
    Q_EMIT changed();
}

void LineChecking::callNow()
{
    m_check.callNow(m_clock.now());
    Q_EMIT changed();
}

void LineChecking::callDone()
{
    m_check.callDone(m_clock.now());
    Q_EMIT changed();
}

void LineChecking::skip()
{
    m_check.skip();
    Q_EMIT changed();
}

void LineChecking::deskRangAlone()
{
    m_check.deskRangAlone();
    Q_EMIT changed();
}

void LineChecking::notMyCall()
{
    m_check.notMyCall();
    Q_EMIT changed();
}

void LineChecking::strangeIsMine()
{
    const auto& strange = m_check.strange();
    if (!strange) return;
    if (const auto& number = strange->call.caller.number) expectTestCalls(*number);
    m_check.strangeIsMine(m_clock.now());
    Q_EMIT changed();
}

void LineChecking::again(TestCall call)
{
    m_check.again(call);
    Q_EMIT changed();
}

void LineChecking::beat()
{
    m_check.beat(m_clock.now());
    Q_EMIT changed();
}

} // namespace secondring
