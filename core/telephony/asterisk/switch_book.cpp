// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/asterisk/switch_book.h"

#include "core/telephony/asterisk/caller_presentation.h"

#include <algorithm>

namespace secondring {
namespace {

using Kind = SwitchNews::Kind;

bool isAboutDialling(Kind kind)
{
    return kind == Kind::Dials || kind == Kind::DialEnds;
}

/// "sales" of "sales,tT,,,30"
QByteArray queueIn(const SwitchNews& news)
{
    return news.queue.isEmpty() ? news.appData.split(',').front().trimmed() : news.queue;
}

} // namespace

std::vector<LineEvent> SwitchBook::apply(const SwitchNews& news, Timestamp now)
{
    Told told;
    Channel* channel = learn(news, news.channel, now);
    if (isAboutDialling(news.kind)) {
        dials(news, channel, now, told);
        return told;
    }
    if (channel == nullptr) return told;
    if (news.kind == Kind::PickedUp) {
        const Channel* rang = learn(news, news.peer, now);
        if (rang != nullptr && channel->side == ChannelSide::Phone) answer(callOf(*rang), now, told);
        return told;
    }
    heard(news, *channel, now, told);
    return told;
}

void SwitchBook::heard(const SwitchNews& news, Channel& channel, Timestamp now, Told& told)
{
    SwitchCall& call = callOf(channel);
    const bool isFirst = call.leg == channel.id;
    switch (news.kind) {
    case Kind::Began:
    case Kind::State:
        return start(call, now, told);
    case Kind::Runs:
        return runs(news, channel, now, told);
    case Kind::EntersBridge:
        return enters(news, channel, now, told);
    case Kind::LeavesBridge:
        return leaveBridge(channel);
    case Kind::JoinsQueue:
    case Kind::LeavesQueue:
    case Kind::AbandonsQueue:
        return queued(news, channel, now, told);
    case Kind::AgentAnswers:
        // A member that is a part of the dial plan may have gone to voicemail: whoever really answers is
        // heard.
        if (sideByTechnology(news.peer.name) == ChannelSide::Phone) answer(call, now, told);
        return;
    case Kind::Transferred:
        return answer(call, now, told);
    case Kind::HangupAsked:
        call.callerHungUp = call.callerHungUp || isFirst;
        return;
    case Kind::CallerChanged:
        return callerChanged(news, channel, now, told);
    case Kind::Presents:
        return presented(news, channel, now, told);
    case Kind::MessageLeft:
        return messageLeft(channel, now, told);
    case Kind::Listed:
        return listed(news, channel, now, told);
    case Kind::Gone:
        close(channel, now, told);
        return forget(QByteArray(channel.id));
    default:
        return;
    }
}

void SwitchBook::runs(const SwitchNews& news, const Channel& channel, Timestamp now, Told& told)
{
    SwitchCall& call = callOf(channel);
    const bool isFirst = call.leg == channel.id;
    // Once the caller hung up the dial plan only tidies up.
    if (call.callerHungUp || (!isFirst && channel.side != ChannelSide::Local)) return;
    const bool wasInVoicemail = call.treatment.wentToVoicemail;
    noteApplication(call.treatment, news.app, news.appData);
    if (!wasInVoicemail && call.treatment.wentToVoicemail) call.treatment.voicemailSince = now;
    if (!isFirst) return settle(call, now, told);
    // Once it was dialled on, the dial plan may hide the caller from those outside whom it forwards to.
    if (call.dials.empty() && marksKeptBack(news.app, news.appData)) withhold(call, now, told);
    if (news.app == "Queue") return queued(news, channel, now, told);
    if (call.treatment.queue == SwitchTreatment::Queue::Waiting)
        call.treatment.queue = SwitchTreatment::Queue::Left;
    settle(call, now, told);
}

void SwitchBook::queued(const SwitchNews& news, const Channel& channel, Timestamp now, Told& told)
{
    using Queue = SwitchTreatment::Queue;
    SwitchCall& call = callOf(channel);
    Queue& queue = call.treatment.queue;
    if (news.kind == Kind::LeavesQueue) {
        if (queue == Queue::Waiting) queue = Queue::Left;
        return;
    }
    queue = news.kind == Kind::AbandonsQueue ? Queue::Abandoned : Queue::Waiting;
    call.isWanted = call.isWanted || m_house.queues.contains(queueIn(news));
    settle(call, now, told);
    start(call, now, told);
}

void SwitchBook::dials(const SwitchNews& news, const Channel* channel, Timestamp now, Told& told)
{
    Channel* peer = learn(news, news.peer, now);
    if (peer == nullptr) return;
    if (!news.dialString.isEmpty()) {
        peer->side = sideOfDialled(news.peer, news.dialString, m_house.innerDigits);
        rememberDevice(news, *peer);
    }
    if (channel != nullptr) join(*peer, channel->call);
    SwitchCall& call = callOf(*peer);
    const QByteArray number = outsideNumberIn(news.dialString, m_house.innerDigits);
    const SwitchDial dial = noteDial(call, {.peer = peer->id,
                                            .status = news.dialStatus,
                                            .number = number.isEmpty() ? news.peer.number : number,
                                            .byCaller = channel != nullptr && channel->id == call.leg,
                                            .isLocal = peer->side == ChannelSide::Local,
                                            .isOutside = peer->side == ChannelSide::Outside,
                                            .isDevice = isAddressOfDevice(news.dialString)});
    settle(call, now, told);
    const bool isOut = call.side == ChannelSide::Phone || call.side == ChannelSide::Local;
    const bool isStep = news.kind == Kind::Dials || dial.status == "ANSWER";
    if (isOut && isStep && peer->side == ChannelSide::Outside) ringOut(call, dial, now, told);
    // A phone that is called through a part of the dial plan tells itself; what lies between only repeats it.
    if (dial.status == "ANSWER" && peer->side == ChannelSide::Phone) answer(call, now, told);
}

void SwitchBook::rememberDevice(const SwitchNews& news, const Channel& peer)
{
    const QByteArray phone =
        peer.side == ChannelSide::Phone ? phoneIn(news.peer.name, news.dialString) : QByteArray();
    if (!phone.isEmpty() && m_phones.size() < mostDevices) m_phones.try_emplace(phone);
    const bool isOut = peer.side == ChannelSide::Outside && !isAddressOfDevice(news.dialString);
    if (isOut && m_trunks.size() < mostDevices) m_trunks.insert(deviceOf(news.peer.name));
}

void SwitchBook::enters(const SwitchNews& news, Channel& channel, Timestamp now, Told& told)
{
    leaveBridge(channel);
    if (news.bridge.isEmpty() || news.isHolding) return;
    channel.bridge = news.bridge;
    std::vector<QByteArray>& inside = m_bridges[news.bridge];
    for (const QByteArray& id : inside) {
        const Channel* other = find(id);
        if (other == nullptr) continue;
        meet(channel, *other, now, told);
        meet(*other, channel, now, told);
    }
    inside.push_back(channel.id);
}

void SwitchBook::meet(const Channel& caller, const Channel& person, Timestamp now, Told& told)
{
    SwitchCall& call = callOf(caller);
    const bool isSpoken = caller.id == call.leg || caller.side == ChannelSide::Local;
    const bool isPerson = person.side == ChannelSide::Phone || person.side == ChannelSide::Outside;
    const bool mayBeIn = call.side == ChannelSide::Outside || call.side == ChannelSide::Unclear;
    if (!mayBeIn || !isSpoken || !isPerson || isCaller(person)) return;
    if (person.side == ChannelSide::Phone) return answer(call, now, told);
    if (call.isAnswered || call.isOver) return;
    // Somebody outside talks to somebody outside, or a phone called out.
    if (call.side == ChannelSide::Unclear) turnOut(call, ChannelSide::Outside);
    start(call, call.began, told);
    // Somebody's mobile, or its voicemail.
    end(call,
        {CallOutcome::AnsweredElsewhere, Certainty::Strong,
         QStringLiteral("answered where the call was forwarded to")},
        now, told);
}

void SwitchBook::listed(const SwitchNews& news, Channel& channel, Timestamp now, Told& told)
{
    SwitchCall& call = callOf(channel);
    enters(news, channel, now, told);
    if (call.leg != channel.id) return;
    runs(news, channel, now, told);
    const bool isUp = news.channel.state == channel_state::up;
    call.hasRung = call.hasRung || (isUp && !call.isOutbound);
    call.isHalf = call.isHalf || (isUp && !call.isAnswered);
    if (!call.isTold) call.began = std::min(call.began, now - news.age);
}

} // namespace secondring
