// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/check_step.h"

namespace secondring {

CallOutcome shownBy(const FinishedCall& call)
{
    return call.certainty == Certainty::Guess ? CallOutcome::Unknown : call.outcome;
}

CheckFinding findingOf(CallOutcome outcome)
{
    if (isAnswered(outcome)) return CheckFinding::LooksAnswered;
    if (outcome == CallOutcome::Voicemail) return CheckFinding::LooksLikeVoicemail;
    return isMissed(outcome) ? CheckFinding::LooksMissed : CheckFinding::NotKnown;
}

StepState stateFor(TestCall call, CheckFinding finding, bool isCounted)
{
    using enum CheckFinding;
    switch (call) {
    case TestCall::PickUp:
        break;
    case TestCall::HangUp:
        if (finding == NotKnown) return StepState::Weak;
        return finding == LooksMissed ? StepState::Good : StepState::Failed;
    case TestCall::Answer:
        if (finding == NotKnown) return StepState::Weak;
        return finding == LooksAnswered ? StepState::Good : StepState::Failed;
    case TestCall::Voicemail:
        if (finding == NotKnown) return isCounted ? StepState::Good : StepState::Weak;
        return finding == LooksAnswered ? StepState::Weak : StepState::Good;
    }
    return StepState::Failed;
}

} // namespace secondring
