// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/call_tracker.h"

#include <optional>
#include <vector>

namespace secondring {

/// The test calls of a line check, in the order they are made.
enum class TestCall {
    PickUp, ///< No call: a phone on the same wire is lifted for three seconds.
    HangUp,
    Answer,
    Voicemail
};

/// What is tried on a kind of line, and how late it tells.
struct LineCheckPlan {
    std::vector<TestCall> calls;
    bool onlyMissedCome = false;   ///< Calls are forwarded to this line when nobody answers them.
    std::chrono::seconds late{20}; ///< So long after a call it may still be told.
    bool operator==(const LineCheckPlan&) const = default;
};

/// What a line can be trusted with.
enum class LineVerdict {
    Incomplete,   ///< Nothing is known for sure: nobody is texted by itself.
    TellsMissed,  ///< Missed calls look missed, answered ones do not: texts go by themselves.
    AsksDesk,     ///< It notices calls and cannot tell how they end: the desk is asked.
    HidesAnswers, ///< Answered calls look missed: never by itself on what this line says.
};

/// What the test calls of one line looked like. Unknown also stands for an outcome that was only guessed.
struct LineCheckResult {
    std::optional<CallOutcome> hungUp;
    std::optional<CallOutcome> answered;
    bool answeredStaysAway = false;
    std::optional<CallOutcome> voicemailLooksLike;
    int ringsToVoicemail = 0; ///< 0: not counted.
    std::optional<bool> seesPickUp;
    bool showsCaller = false;    ///< At least one test call came with its number.
    bool onlyMissedCome = false; ///< Of the plan: an answered call need not be tried.

    [[nodiscard]] bool seesMissed() const { return hungUp && isMissed(*hungUp); }
    [[nodiscard]] bool hidesAnswers() const { return answered && isMissed(*answered); }
    [[nodiscard]] LineVerdict verdict() const;
};

} // namespace secondring
