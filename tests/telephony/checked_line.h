// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/line_check.h"
#include "tests/support/plain_words.h"

namespace secondring::linecheck {

inline const Timestamp tenOClock{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} +
                                 std::chrono::hours{10}};
inline const LineId desk{QStringLiteral("desk")};
inline const auto mobile = QStringLiteral("+14045550111");
inline const auto customer = QStringLiteral("+14045550199");

[[nodiscard]] inline LineCheckPlan threeCalls()
{
    return {{TestCall::HangUp, TestCall::Answer, TestCall::Voicemail}};
}

[[nodiscard]] inline LineCheckPlan modem()
{
    return {{TestCall::PickUp, TestCall::HangUp, TestCall::Answer, TestCall::Voicemail}};
}

[[nodiscard]] inline LineCheckPlan forwarded()
{
    return {{TestCall::HangUp, TestCall::Answer}, true, std::chrono::seconds{20}};
}

/// A person with a mobile, a line, and a clock in seconds after ten.
class Checked {
public:
    explicit Checked(const LineCheckPlan& plan) : check(desk, plan) {}

    RingingCall rings(const QString& from = mobile, const QString& key = {}, const LineId& line = desk)
    {
        if (key.isEmpty()) ++m_calls;
        const RingingCall call{
            line, CallKey{key.isEmpty() ? QString::number(m_calls) : key}, callerOf(from), now, now, {}};
        check.onRinging(call);
        return call;
    }
    FinishedCall over(const RingingCall& call, CallOutcome outcome, Certainty certainty = Certainty::Certain)
    {
        const FinishedCall done{call.line, call.key, call.caller, call.rangAt, now, outcome, certainty, {}};
        check.onFinished(done);
        return done;
    }
    /// One whole test call of nine seconds.
    void call(CallOutcome outcome, Certainty certainty = Certainty::Certain, const QString& from = mobile)
    {
        check.callNow(now);
        const auto call = rings(from);
        now += std::chrono::seconds{9};
        over(call, outcome, certainty);
    }
    void wait(std::chrono::seconds time)
    {
        now += time;
        check.beat(now);
    }
    /// The same, its rings counted.
    void callCounted(int rings)
    {
        check.callNow(now);
        const auto call = this->rings();
        now += std::chrono::seconds{6 * rings};
        FinishedCall done{call.line, call.key, call.caller, call.rangAt, now};
        done.rings = rings;
        check.onFinished(done);
    }
    [[nodiscard]] StepState state(size_t at) const { return check.steps()[at].state; }
    [[nodiscard]] CheckFinding finding(size_t at) const { return check.steps()[at].finding; }

    LineCheck check;
    Timestamp now = tenOClock;

private:
    int m_calls = 0;
};

inline constexpr auto missed = CallOutcome::NoAnswer;
inline constexpr auto elsewhere = CallOutcome::AnsweredElsewhere;
inline constexpr auto voicemail = CallOutcome::Voicemail;
inline constexpr auto unknown = CallOutcome::Unknown;

} // namespace secondring::linecheck
