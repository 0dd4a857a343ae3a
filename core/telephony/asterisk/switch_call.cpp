// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/asterisk/switch_call.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr std::size_t kMostDials = 500;

bool isOneOf(const QByteArray& app, std::initializer_list<const char*> names)
{
    return std::ranges::any_of(names,
                               [&](const char* name) { return app.compare(name, Qt::CaseInsensitive) == 0; });
}

bool isUnreachable(const SwitchDial& dial)
{
    return dial.status == "CHANUNAVAIL" || dial.status == "CONGESTION";
}

/// The tries that tell what the telephones did. What Asterisk dials within itself only repeats that.
std::vector<SwitchDial> telling(const std::vector<SwitchDial>& dials)
{
    std::vector<SwitchDial> found;
    std::ranges::copy_if(dials, std::back_inserter(found), [](const auto& dial) { return !dial.isLocal; });
    return found.empty() ? dials : found;
}

bool hungUpWhileItRang(const SwitchCall& call)
{
    // When a part of the dial plan in between gives up, the same word does not mean the caller.
    return std::ranges::any_of(call.dials, [](const SwitchDial& dial) {
        return dial.byCaller && (dial.status.isEmpty() || dial.status == "CANCEL");
    });
}

Ended certain(CallOutcome outcome, const QString& evidence)
{
    return {outcome, Certainty::Certain, evidence};
}

Ended endOfDials(const SwitchCall& call)
{
    if (hungUpWhileItRang(call))
        return certain(CallOutcome::Abandoned, u"the caller hung up while it rang"_s);
    const auto dials = telling(call.dials);
    if (std::ranges::all_of(dials, isUnreachable))
        return certain(CallOutcome::NoAnswer, u"no telephone could be reached"_s);
    const bool allBusy = std::ranges::all_of(
        dials, [](const SwitchDial& dial) { return dial.status == "BUSY" || isUnreachable(dial); });
    if (allBusy) return certain(CallOutcome::Busy, u"every telephone was busy or declined"_s);
    return certain(CallOutcome::NoAnswer, u"it rang and nobody picked up"_s);
}

Ended endOfVoicemail(const SwitchCall& call, Timestamp now)
{
    const auto& since = call.treatment.voicemailSince;
    Ended how = certain(CallOutcome::Voicemail, u"voicemail took the call"_s);
    if (since) how.leftMessage = leftIn(now - *since);
    if (call.treatment.leftMessage) how.leftMessage = LeftMessage::Yes;
    if (how.leftMessage != LeftMessage::No) return how;
    if (!call.callerHungUp) {
        how.leftMessage = LeftMessage::NotKnown; // What follows in the dial plan is not the caller's doing.
        return how;
    }
    how.outcome = CallOutcome::Abandoned;
    how.evidence = u"the caller hung up as soon as voicemail took the call"_s;
    return how;
}

} // namespace

Ended endOf(const SwitchCall& call, Timestamp now)
{
    using Queue = SwitchTreatment::Queue;
    const SwitchTreatment& had = call.treatment;
    if (!had.noCustomer.isEmpty()) return {CallOutcome::Unknown, Certainty::Guess, had.noCustomer};
    if (call.isHalf)
        return {CallOutcome::Unknown, Certainty::Guess, u"only the later part of the call was seen"_s};
    if (had.wentToVoicemail) return endOfVoicemail(call, now);
    if (had.queue == Queue::Abandoned || had.queue == Queue::Waiting)
        return certain(CallOutcome::Abandoned, u"the caller hung up while waiting in the queue"_s);
    if (!call.dials.empty()) return endOfDials(call);
    if (had.heardBusy) return certain(CallOutcome::Busy, u"the caller heard the busy tone"_s);
    if (had.queue == Queue::Left) return certain(CallOutcome::NoAnswer, u"nobody of the queue picked up"_s);
    if (had.heardMenu) return certain(CallOutcome::Abandoned, u"the caller hung up in the menu"_s);
    if (had.heardWords) return certain(CallOutcome::Abandoned, u"the caller heard only an announcement"_s);
    if (had.wasTurnedAway && !call.callerHungUp)
        return {CallOutcome::Unknown, Certainty::Guess, u"the telephone system turned the call away"_s};
    return certain(CallOutcome::Abandoned, u"the caller hung up before anybody picked up"_s);
}

std::optional<ChannelSide> sideByCourse(const SwitchCall& call, int innerDigits)
{
    const auto isAskedFor = [&](const SwitchDial& dial) {
        return dial.isOutside && isSameNumber(dial.number, call.exten, innerDigits);
    };
    const auto wentOut = [&](const SwitchDial& dial) { return !dial.isDevice && isAskedFor(dial); };
    if (std::ranges::any_of(call.dials, wentOut)) return ChannelSide::Phone;
    // The house's own extensions are asked for by its phones, and by a trunk that passes only their digits.
    if (isInner(call.exten, innerDigits)) return std::nullopt;
    // An announcement may be the end of a call out, too: "the number is not in service".
    const bool isServed = call.treatment.queue != SwitchTreatment::Queue::Never || call.treatment.heardMenu ||
                          call.treatment.wentToVoicemail;
    const auto leadsIn = [&](const SwitchDial& dial) { return !dial.isLocal && !isAskedFor(dial); };
    const bool rang = std::ranges::any_of(call.dials, leadsIn);
    return isServed || rang ? std::optional(ChannelSide::Outside) : std::nullopt;
}

void noteApplication(SwitchTreatment& treatment, const QByteArray& app, const QByteArray& data)
{
    if (isOneOf(app, {"VoiceMail", "MinivmRecord"})) treatment.wentToVoicemail = true;
    if (isOneOf(app, {"VoiceMailMain", "DISA"})) treatment.noCustomer = u"somebody of the house called in"_s;
    if (isOneOf(app, {"ReceiveFAX", "RxFAX"})) treatment.noCustomer = u"a fax"_s;
    if (isOneOf(app, {"BackGround", "WaitExten", "Read", "Directory", "SayUnixTime"}))
        treatment.heardMenu = true;
    if (isOneOf(app, {"Playback", "ControlPlayback", "MusicOnHold", "Echo", "SayAlpha"}))
        treatment.heardWords = true;
    const bool isBusyTone = isOneOf(app, {"Playtones"}) && data.startsWith("busy");
    if (isBusyTone || isOneOf(app, {"Busy"})) treatment.heardBusy = true;
    if (isOneOf(app, {"Zapateller", "Hangup", "Congestion"})) treatment.wasTurnedAway = true;
}

SwitchDial noteDial(SwitchCall& call, const SwitchDial& dial)
{
    const auto same = std::ranges::find(call.dials, dial.peer, &SwitchDial::peer);
    if (same != call.dials.end()) {
        same->status = dial.status;
        return *same;
    }
    // In a queue it may ring here and there for hours.
    if (call.dials.size() >= kMostDials) call.dials.erase(call.dials.begin());
    call.dials.push_back(dial);
    return dial;
}

} // namespace secondring
