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
    const bool isKnown = finding != NotKnown;
    const auto expecting = [&](CheckFinding right) {
        if (!isKnown) return StepState::Weak;
        return finding == right ? StepState::Good : StepState::Failed;
    };
    switch (call) {
    case TestCall::PickUp:
        break;
    case TestCall::HangUp:
        return expecting(LooksMissed);
    case TestCall::Answer:
        return expecting(LooksAnswered);
    case TestCall::Voicemail:
        if (!isKnown && !isCounted) return StepState::Weak;
        return finding == LooksAnswered ? StepState::Weak : StepState::Good;
    }
    return StepState::Failed;
}

} // namespace secondring
