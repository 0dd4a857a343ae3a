// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/provider_calls.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

LineId providerLine()
{
    return LineId{u"provider"_s};
}

FinishedCall finishedCallOf(const ProviderCall& call, QStringView homeRegion)
{
    FinishedCall finished;
    finished.line = providerLine();
    finished.key = CallKey{call.ref.value};
    finished.caller = readCallerId(call.from, homeRegion);
    finished.rangAt = call.startedAt;
    finished.endedAt = call.answered ? call.startedAt : call.startedAt + std::max(call.waited, call.lasted);
    finished.outcome = !call.certain    ? CallOutcome::Unknown
                       : call.answered  ? CallOutcome::AnsweredElsewhere
                       : call.voicemail ? CallOutcome::Voicemail
                       : call.busy      ? CallOutcome::Busy
                                        : CallOutcome::NoAnswer;
    finished.leftMessage = call.leftMessage ? LeftMessage::Yes : LeftMessage::NotKnown;
    finished.certainty = call.certain ? Certainty::Strong : Certainty::Guess;
    finished.evidence = u"the provider's call list"_s;
    return finished;
}

} // namespace secondring
