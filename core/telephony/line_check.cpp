// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/line_check.h"

#include <algorithm>
#include <utility>

namespace secondring {

namespace {

/// Long enough to find the number and dial it.
constexpr std::chrono::seconds longestDialling{90};
constexpr std::chrono::seconds longestLift{30};
/// A voicemail that takes calls later than this is taken for a line that lost the end of the call.
constexpr std::chrono::minutes longestRinging{4};

} // namespace

LineCheck::LineCheck(LineId line, LineCheckPlan plan) : m_line(std::move(line)), m_plan(std::move(plan))
{
    for (const TestCall call : m_plan.calls)
        m_steps.push_back({call});
    if (!m_steps.empty()) m_steps.front().state = StepState::Asked;
    m_result.onlyMissedCome = m_plan.onlyMissedCome;
}

const CheckStep* LineCheck::current() const
{
    return m_at < m_steps.size() ? &m_steps[m_at] : nullptr;
}

CheckStep* LineCheck::step()
{
    return m_at < m_steps.size() ? &m_steps[m_at] : nullptr;
}

CheckStep& LineCheck::stepOf(TestCall call)
{
    return *std::ranges::find(m_steps, call, &CheckStep::call);
}

LineCheckResult LineCheck::result() const
{
    return m_result;
}

void LineCheck::callFrom(const PhoneNumber& number)
{
    m_tester = number;
}

void LineCheck::begin(TestCall call)
{
    stepOf(call) = {call, StepState::Asked};
    m_seen.reset();
    m_doneAt.reset();
    m_voicemailLeft = false;
    if (call == TestCall::PickUp) m_result.seesPickUp.reset();
    if (call == TestCall::HangUp) m_result.hungUp.reset();
    if (call == TestCall::Answer) {
        m_result.answered.reset();
        m_result.answeredStaysAway = false;
    }
    if (call == TestCall::Voicemail) {
        m_result.voicemailLooksLike.reset();
        m_result.ringsToVoicemail = 0;
    }
}

void LineCheck::again(TestCall call)
{
    const auto wanted = std::ranges::find(m_steps, call, &CheckStep::call);
    if (wanted == m_steps.end()) return;
    spendOpen();
    if (auto* before = step(); before != nullptr && before->call != call) before->state = StepState::Ahead;
    m_at = static_cast<size_t>(wanted - m_steps.begin());
    begin(call);
}

void LineCheck::callNow(Timestamp now)
{
    const auto* at = step();
    if (at == nullptr || at->state == StepState::Ringing) return;
    listen(now);
}

void LineCheck::listen(Timestamp now)
{
    begin(step()->call);
    step()->state = StepState::Listening;
    m_since = now;
}

void LineCheck::callDone(Timestamp now)
{
    auto* at = step();
    if (at == nullptr) return;
    if (at->state != StepState::Listening && at->state != StepState::Ringing) listen(now);
    m_doneAt = now;
}

void LineCheck::skip()
{
    auto* at = step();
    if (at == nullptr) return;
    spendOpen();
    // That answered calls look missed was found out, whether or not it is tried again.
    const bool isFound = at->state == StepState::Failed && at->call == TestCall::Answer && m_result.answered;
    if (!isFound) {
        begin(at->call);
        at->state = StepState::Skipped;
    }
    moveOn();
}

void LineCheck::deskRangAlone()
{
    if (step() != nullptr) settle(StepState::Failed, CheckFinding::DeskRangAlone);
}

void LineCheck::notMyCall()
{
    if (auto* at = step(); at != nullptr && at->state == StepState::Ringing) {
        const Timestamp since = m_since;
        spendOpen();
        return listen(since);
    }
    if (m_judged) again(*m_judged);
}

void LineCheck::strangeIsMine(Timestamp now)
{
    if (!m_strange) return;
    const StrangeCall mine = *std::exchange(m_strange, std::nullopt);
    if (mine.call.caller.number) m_tester = *mine.call.caller.number;
    if (step() == nullptr) return;
    if (step()->state != StepState::Ringing) listen(std::min(now, mine.call.rangAt));
    if (mine.done)
        onFinished(*mine.done);
    else
        onRinging(mine.call);
}

void LineCheck::judgeSilence()
{
    const bool isRight = m_plan.onlyMissedCome && step()->call == TestCall::Answer && m_doneAt;
    if (!isRight) return settle(StepState::Failed, CheckFinding::NothingCame);
    m_result.answeredStaysAway = true;
    settle(StepState::Good, CheckFinding::StaysAway);
}

void LineCheck::beat(Timestamp now)
{
    const auto* at = step();
    if (at == nullptr) return;
    const auto waited = now - m_since;
    if (at->call == TestCall::PickUp) {
        if (at->state != StepState::Listening || waited < longestLift) return;
        m_result.seesPickUp = false;
        return settle(StepState::Weak, CheckFinding::NoPickUp);
    }
    const bool isLate = m_doneAt && now - *m_doneAt >= m_plan.late;
    if (at->state == StepState::Listening && (isLate || waited >= longestDialling + m_plan.late))
        return judgeSilence();
    if (at->state != StepState::Ringing || (!isLate && waited < longestRinging)) return;
    spendOpen();
    settle(StepState::Failed, CheckFinding::NeverEnded);
}

void LineCheck::settle(StepState state, CheckFinding finding)
{
    step()->state = state;
    step()->finding = finding;
    m_doneAt.reset();
    if (state != StepState::Failed) moveOn();
}

void LineCheck::spendOpen()
{
    m_spent.insert(m_spent.end(), m_open.begin(), m_open.end());
    m_open.clear();
    m_seen.reset();
}

void LineCheck::moveOn()
{
    const auto from = m_steps.begin() + static_cast<std::ptrdiff_t>(m_at);
    const auto next = std::ranges::find(from, m_steps.end(), StepState::Ahead, &CheckStep::state);
    m_at = static_cast<size_t>(next - m_steps.begin());
    if (next != m_steps.end()) next->state = StepState::Asked;
}

} // namespace secondring
