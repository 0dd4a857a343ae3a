// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/check_result.h"

namespace secondring {

enum class StepState {
    Ahead,
    Asked,     ///< The person reads what to do.
    Listening, ///< They call now; nothing has rung yet.
    Ringing,
    Good,
    Weak, ///< It worked, and the line saw less than one would wish.
    Failed,
    Skipped
};

/// What became of a step, or what was in its way. Each has its sentence and its next step in ui/wording.
enum class CheckFinding {
    None,
    LooksMissed,
    LooksAnswered,
    LooksLikeVoicemail,
    NotKnown,
    StaysAway, ///< An answered call does not come at all, as it should be where only missed ones are
               ///< forwarded.
    PickUpSeen,
    NoPickUp,
    NothingCame,
    DeskRangAlone, ///< The desk's phone rang, the line noticed nothing.
    NeverEnded,    ///< The line went on ringing when the call was over.
    LineDown,
};

/// One test call: how far it is, and what the line saw of it.
struct CheckStep {
    TestCall call = TestCall::HangUp;
    StepState state = StepState::Ahead;
    CheckFinding finding = CheckFinding::None;
    std::optional<PhoneNumber> caller = {}; ///< As the line shows them; none: it does not.
    std::chrono::milliseconds rang{0};
    int rings = 0; ///< 0: not counted.
};

/// What a test call showed: an outcome that the line only guesses is none.
[[nodiscard]] CallOutcome shownBy(const FinishedCall& call);
[[nodiscard]] CheckFinding findingOf(CallOutcome outcome);
/// How a step went that came to @p finding; @p isCounted: the line counted the rings.
[[nodiscard]] StepState stateFor(TestCall call, CheckFinding finding, bool isCounted);

} // namespace secondring
