// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/check_step.h"

#include <vector>

namespace secondring {

/// Somebody else's call in the middle of the check.
struct StrangeCall {
    RingingCall call;
    std::optional<FinishedCall> done;
};

/// Guides a person through test calls on one line and learns what the line can be trusted with. A plain state
/// machine: fed with what the line saw, what the person says and the time; never calls, never files.
class LineCheck {
public:
    LineCheck(LineId line, LineCheckPlan plan);

    // What the person says.
    /// The phone they test with: other callers are no test calls. Once known, they need not say that they
    /// call.
    void callFrom(const PhoneNumber& number);
    void callNow(Timestamp now); ///< Also: once more.
    void callDone(Timestamp now);
    void skip();
    void deskRangAlone();
    void notMyCall(); ///< What rings, or rang last, was somebody else.
    void strangeIsMine(Timestamp now);
    void again(TestCall call);

    // What the line says.
    void onRinging(const RingingCall& call);
    void onFinished(const FinishedCall& call);
    void onVoicemailLeft();
    void onPickedUp();
    void onLineDown();

    void beat(Timestamp now); ///< Time-outs; once a second is enough.

    [[nodiscard]] const LineId& line() const { return m_line; }
    [[nodiscard]] const LineCheckPlan& plan() const { return m_plan; }
    [[nodiscard]] const std::vector<CheckStep>& steps() const { return m_steps; }
    [[nodiscard]] const CheckStep* current() const; ///< None: the check is over.
    [[nodiscard]] const std::optional<StrangeCall>& strange() const { return m_strange; }
    [[nodiscard]] LineCheckResult result() const;

private:
    [[nodiscard]] CheckStep* step();
    [[nodiscard]] CheckStep& stepOf(TestCall call);
    [[nodiscard]] bool mayRing(const CallerId& caller);
    [[nodiscard]] bool isStrange(const CallerId& caller) const;
    [[nodiscard]] bool isSpent(const CallKey& key) const;
    void begin(TestCall call);
    void listen(Timestamp now);
    void ring(const RingingCall& call);
    void turnOutStrange(const RingingCall& call);
    void take(const FinishedCall& call);
    void judge();
    void revise(const FinishedCall& call);
    void judgeSilence();
    void settle(StepState state, CheckFinding finding);
    void spendOpen();
    void moveOn();

    const LineId m_line;
    const LineCheckPlan m_plan;
    std::vector<CheckStep> m_steps;
    size_t m_at = 0;
    LineCheckResult m_result;
    std::optional<PhoneNumber> m_tester;
    Timestamp m_since{};                ///< When this step began to listen, or to ring.
    std::optional<Timestamp> m_doneAt;  ///< The person says that their call is over.
    std::vector<CallKey> m_open;        ///< Legs of the test call that still ring.
    std::vector<CallKey> m_spent;       ///< Calls that were judged, or are somebody else's.
    std::optional<FinishedCall> m_seen; ///< What the legs that are over come to.
    bool m_voicemailLeft = false;
    std::optional<StrangeCall> m_strange;
    std::optional<TestCall> m_judged; ///< The last one.
    FinishedCall m_judgedCall;
};

} // namespace secondring
