// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/call_records.h"
#include "core/telephony/line_check.h"

#include <algorithm>
#include <utility>

namespace secondring {

namespace {

/// They may dial before they say so.
constexpr std::chrono::seconds earlyDialling{10};

FinishedCall answeredNow(const RingingCall& call)
{
    FinishedCall done{call.line, call.key, call.caller, call.rangAt, call.answeredAt.value_or(call.rangAt)};
    done.outcome = CallOutcome::Answered;
    done.certainty = Certainty::Certain;
    return done;
}

} // namespace

bool LineCheck::isSpent(const CallKey& key) const
{
    return std::ranges::find(m_spent, key) != m_spent.end();
}

bool LineCheck::isStrange(const CallerId& caller) const
{
    return m_tester && caller.number && caller.number != m_tester;
}

bool LineCheck::mayRing(const CallerId& caller)
{
    const auto* at = step();
    if (at == nullptr || at->call == TestCall::PickUp) return false;
    if (at->state == StepState::Listening || at->state == StepState::Ringing) return true;
    return m_tester && caller.number == m_tester; // They just call, without a word.
}

void LineCheck::onRinging(const RingingCall& call)
{
    if (call.line != m_line || isSpent(call.key)) return;
    if (isStrange(call.caller)) return turnOutStrange(call);
    if (mayRing(call.caller)) ring(call);
}

void LineCheck::turnOutStrange(const RingingCall& call)
{
    m_strange = StrangeCall{call, std::nullopt};
    // Who calls is said rings later: it had been taken for the test call.
    if (std::erase(m_open, call.key) > 0 && m_open.empty() && !m_seen) listen(m_since);
}

void LineCheck::ring(const RingingCall& call)
{
    if (step()->state != StepState::Ringing) {
        const auto done = m_doneAt;
        listen(call.rangAt);
        m_doneAt = done;
        step()->state = StepState::Ringing;
    }
    if (std::ranges::find(m_open, call.key) == m_open.end()) m_open.push_back(call.key);
    if (call.caller.number) step()->caller = call.caller.number;
    if (call.answeredAt) onFinished(answeredNow(call));
}

/// Some lines know better a moment later how a call ended.
void LineCheck::revise(const FinishedCall& call)
{
    const bool isJudged = m_judged && call.key == m_judgedCall.key;
    if (!isJudged || !outweighs(call.outcome, call.certainty, m_judgedCall.outcome, m_judgedCall.certainty))
        return;
    auto* now = step();
    const bool isFree = now == nullptr || now->call == *m_judged || now->state == StepState::Asked;
    if (!isFree) return; // The next call is under way.
    if (now != nullptr) now->state = StepState::Ahead;
    m_at = static_cast<size_t>(&stepOf(*m_judged) - m_steps.data());
    const auto caller = step()->caller;
    begin(*m_judged);
    step()->caller = caller;
    m_seen = call;
    judge();
}

void LineCheck::onFinished(const FinishedCall& call)
{
    if (call.line != m_line) return;
    if (isSpent(call.key)) return revise(call);
    if (isStrange(call.caller)) {
        m_strange = StrangeCall{{call.line, call.key, call.caller, call.rangAt, call.endedAt, {}}, call};
        if (std::erase(m_open, call.key) > 0 && m_open.empty() && !m_seen) listen(m_since);
        return;
    }
    if (std::erase(m_open, call.key) > 0) return take(call);
    // Lines that tell a call only when it is over.
    const auto* at = step();
    const bool waits =
        at != nullptr && (at->state == StepState::Listening || at->finding == CheckFinding::NothingCame);
    if (waits && at->call != TestCall::PickUp && call.rangAt >= m_since - earlyDialling) take(call);
}

void LineCheck::take(const FinishedCall& call)
{
    m_spent.push_back(call.key);
    if (call.caller.number) step()->caller = call.caller.number;
    if (!m_seen || outweighs(call.outcome, call.certainty, m_seen->outcome, m_seen->certainty)) m_seen = call;
    if (m_open.empty() || isAnswered(call.outcome)) judge();
}

void LineCheck::judge()
{
    auto* at = step();
    const FinishedCall call = *std::exchange(m_seen, std::nullopt);
    spendOpen();
    const CallOutcome shown =
        m_voicemailLeft && !isAnswered(call.outcome) ? CallOutcome::Voicemail : shownBy(call);
    const CheckFinding finding = findingOf(shown);
    at->rang = call.rangFor();
    at->rings = call.rings;
    m_judgedCall = call;
    if (at->caller) m_result.showsCaller = true;
    m_judged = at->call;
    const StepState state = stateFor(at->call, finding, at->rings > 0);
    if (at->call == TestCall::HangUp && state != StepState::Failed) m_result.hungUp = shown;
    const bool tookVoicemail = finding == CheckFinding::LooksLikeVoicemail;
    if (at->call == TestCall::Answer && !tookVoicemail) m_result.answered = shown;
    if (at->call == TestCall::Voicemail) {
        m_result.voicemailLooksLike = shown;
        m_result.ringsToVoicemail = isAnswered(shown) ? 0 : at->rings;
    }
    settle(state, finding);
}

void LineCheck::onVoicemailLeft()
{
    if (const auto* at = step(); at != nullptr && at->call == TestCall::Voicemail) {
        m_voicemailLeft = at->state == StepState::Ringing || at->state == StepState::Listening;
        return;
    }
    if (m_judged != TestCall::Voicemail || !m_result.voicemailLooksLike) return;
    if (isAnswered(*m_result.voicemailLooksLike)) return;
    m_result.voicemailLooksLike = CallOutcome::Voicemail;
    stepOf(TestCall::Voicemail).state = StepState::Good;
    stepOf(TestCall::Voicemail).finding = CheckFinding::LooksLikeVoicemail;
}

void LineCheck::onPickedUp()
{
    const auto* at = step();
    if (at == nullptr || at->call != TestCall::PickUp) return;
    m_result.seesPickUp = true;
    settle(StepState::Good, CheckFinding::PickUpSeen);
}

void LineCheck::onLineDown()
{
    const auto* at = step();
    if (at == nullptr || (at->state != StepState::Listening && at->state != StepState::Ringing)) return;
    spendOpen();
    settle(StepState::Failed, CheckFinding::LineDown);
}

} // namespace secondring
