// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/call_classifier.h"

#include "core/telephony/sip/reason_header.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using Protocol = SipReason::Protocol;

CallOutcome outcomeOfSip(int cause)
{
    switch (cause) {
    case 486:
    case 600:
        return CallOutcome::Busy;
    case 603:
    case 607:
    case 608:
        return CallOutcome::Declined;
    case 408:
    case 480:
        return CallOutcome::NoAnswer;
    case 487:
        return CallOutcome::Abandoned;
    default:
        return cause >= 200 && cause < 300 ? CallOutcome::AnsweredElsewhere : CallOutcome::Unknown;
    }
}

CallOutcome outcomeOfQ850(int cause)
{
    switch (cause) {
    case 26:
        return CallOutcome::AnsweredElsewhere;
    case 17:
        return CallOutcome::Busy;
    case 21:
        return CallOutcome::Declined;
    case 18:
    case 19:
    case 102:
        return CallOutcome::NoAnswer;
    case 0:
    case 16:
        return CallOutcome::Abandoned;
    default:
        return CallOutcome::Unknown;
    }
}

QString wordsFor(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::AnsweredElsewhere:
        return u"completed elsewhere"_s;
    case CallOutcome::Busy:
        return u"busy"_s;
    case CallOutcome::Declined:
        return u"declined"_s;
    case CallOutcome::NoAnswer:
        return u"nobody answered"_s;
    case CallOutcome::Abandoned:
        return u"the caller hung up"_s;
    default:
        return u"meaning not known"_s;
    }
}

Ended endedBy(const SipReason& reason)
{
    const bool sip = reason.protocol == Protocol::Sip;
    const CallOutcome outcome = sip ? outcomeOfSip(reason.cause) : outcomeOfQ850(reason.cause);
    const QString evidence =
        u"%1 %2, %3"_s.arg(sip ? u"SIP"_s : u"Q.850"_s).arg(reason.cause).arg(wordsFor(outcome));
    // 0 and 16 are what many switches say about any call that was not put through.
    const bool vague = outcome == CallOutcome::Abandoned && !sip;
    const Certainty certainty = outcome == CallOutcome::Unknown ? Certainty::Guess
                                : vague                         ? Certainty::Strong
                                                                : Certainty::Certain;
    return {outcome, certainty, evidence};
}

} // namespace

Ended classifyCancel(const std::vector<QByteArray>& reasonLines)
{
    if (reasonLines.empty())
        return {CallOutcome::Abandoned, Certainty::Strong, u"call taken back without a reason"_s};
    std::vector<SipReason> reasons;
    for (const QByteArray& line : reasonLines)
        std::ranges::copy(readReasons(line), std::back_inserter(reasons));
    std::ranges::stable_sort(reasons, {}, &SipReason::protocol);

    std::vector<Ended> ends;
    for (const SipReason& reason : reasons)
        if (reason.protocol == Protocol::Sip || reason.protocol == Protocol::Q850)
            ends.push_back(endedBy(reason));
    if (const auto answered = std::ranges::find(ends, CallOutcome::AnsweredElsewhere, &Ended::outcome);
        answered != ends.end())
        return *answered;

    const bool allRead = std::ranges::none_of(
        reasons, [](const SipReason& reason) { return reason.protocol == Protocol::Unreadable; });
    const auto known =
        std::ranges::find_if(ends, [](const Ended& end) { return end.outcome != CallOutcome::Unknown; });
    // A line that could not be read may have been the one that said "answered".
    if (known != ends.end() && (allRead || known->outcome != CallOutcome::Abandoned)) return *known;
    if (!allRead) return {CallOutcome::Unknown, Certainty::Guess, u"reason cannot be read"_s};
    return ends.empty() ? Ended{CallOutcome::Unknown, Certainty::Guess, u"reason of an unknown kind"_s}
                        : ends.front();
}

Ended readAfter(const Ended& how, std::chrono::seconds rang, std::chrono::seconds longest)
{
    constexpr std::chrono::seconds slack{10}; // A slow computer, or a clock that was corrected.
    if (!isMissed(how.outcome) || rang <= longest + slack) return how;
    return {.evidence = u"its end was read too late"_s, .isLengthKnown = false};
}

const Ended& weightier(const Ended& one, const Ended& other)
{
    if (isAnswered(one.outcome) != isAnswered(other.outcome)) return isAnswered(one.outcome) ? one : other;
    return other.certainty < one.certainty ? other : one;
}

} // namespace secondring
