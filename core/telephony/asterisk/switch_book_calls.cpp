// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/asterisk/switch_book.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

Ended answeredByAPerson()
{
    return {CallOutcome::Answered, Certainty::Certain, u"a person answered"_s};
}

bool isToBeTold(const SwitchCall& call)
{
    return call.side == ChannelSide::Outside && call.hasRung && !call.isOutbound && call.isWanted &&
           !call.isTold && !call.isAnswered && !call.isOver;
}

} // namespace

SwitchBook::Channel* SwitchBook::find(const QByteArray& id)
{
    const auto found = m_channels.find(id);
    return found == m_channels.end() ? nullptr : &found->second;
}

SwitchBook::Channel* SwitchBook::learn(const SwitchNews& news, const SwitchChannel& seen, Timestamp now)
{
    Channel* known = find(seen.id);
    if (known == nullptr) {
        if (seen.id.isEmpty() || seen.name.isEmpty() || news.kind == SwitchNews::Kind::Gone || isFull())
            return nullptr;
        const auto [added, isNew] = m_channels.try_emplace(seen.id);
        known = &added->second;
        *known = {.id = seen.id, .call = seen.root, .side = sideByTechnology(seen.name)};
        SwitchCall& call = callOf(*known);
        call.channels.push_back(seen.id);
        if (seen.id == seen.root) {
            known->side = sideOfCaller(seen, m_house.innerDigits, useOf(seen));
            call.side = known->side;
            beFirst(call, news, seen, now);
        }
    }
    known->isConfirmed = true;
    SwitchCall& call = callOf(*known);
    if (call.leg != seen.id) return known;
    call.hasRung = call.hasRung || seen.state == channel_state::ring;
    const bool isCalled = seen.state == channel_state::dialing || seen.state == channel_state::ringing;
    call.isOutbound = call.isOutbound || (isCalled && !call.hasRung);
    return known;
}

void SwitchBook::beFirst(SwitchCall& call, const SwitchNews& news, const SwitchChannel& seen, Timestamp now)
{
    call.leg = seen.id;
    call.channel = seen.name;
    call.exten = seen.exten;
    call.number = seen.number;
    call.name = seen.callerName;
    call.began = now;
    call.isWanted = m_house.queues.isEmpty();
    call.isHalf = news.kind != SwitchNews::Kind::Began && seen.state != channel_state::ring;
}

bool SwitchBook::isCaller(const Channel& channel)
{
    const SwitchCall& call = callOf(channel);
    return call.leg == channel.id && call.side == ChannelSide::Outside && !call.isOutbound;
}

void SwitchBook::join(Channel& channel, const QByteArray& into)
{
    if (channel.call == into) return;
    const auto from = m_calls.find(channel.call);
    if (from == m_calls.end() || from->second.isTold) return;
    SwitchCall& whole = m_calls[into];
    for (const QByteArray& id : from->second.channels) {
        if (Channel* moved = find(id)) moved->call = into;
        whole.channels.push_back(id);
    }
    m_calls.erase(from);
}

void SwitchBook::leaveBridge(Channel& channel)
{
    const auto bridge = m_bridges.find(channel.bridge);
    channel.bridge.clear();
    if (bridge == m_bridges.end()) return;
    std::erase(bridge->second, channel.id);
    if (bridge->second.empty()) m_bridges.erase(bridge);
}

void SwitchBook::forget(const QByteArray& id)
{
    Channel* channel = find(id);
    if (channel == nullptr) return;
    leaveBridge(*channel);
    const auto call = m_calls.find(channel->call);
    std::erase(call->second.channels, id);
    if (call->second.channels.empty()) m_calls.erase(call);
    m_channels.erase(id);
}

void SwitchBook::lose()
{
    for (auto& [id, channel] : m_channels) {
        channel.isConfirmed = false;
        channel.bridge.clear();
    }
    m_bridges.clear();
    m_questions.clear();
    // What was asked is not answered any more.
    for (auto& [root, call] : m_calls)
        if (call.presentation != SwitchPresentation::Shown) call.presentation = SwitchPresentation::NotAsked;
}

std::vector<LineEvent> SwitchBook::confirm(Timestamp now)
{
    Told told;
    QByteArrayList away;
    for (const auto& [id, channel] : m_channels)
        if (!channel.isConfirmed) away.push_back(id);
    for (const QByteArray& id : away) {
        SwitchCall& call = callOf(*find(id));
        if (call.leg == id && call.isTold && !call.isOver && !call.isAnswered)
            end(call,
                {CallOutcome::Unknown, Certainty::Guess, u"the call ended while the connection was away"_s},
                now, told);
        close(*find(id), now, told);
        forget(id);
    }
    for (auto& [root, call] : m_calls) {
        const bool isUnasked = call.presentation == SwitchPresentation::NotAsked && callerOf(call).number;
        if (call.isTold && !call.isOver && isUnasked) identify(call, now, told);
        start(call, call.began, told);
    }
    return told;
}

std::vector<LineEvent> SwitchBook::giveUp(Timestamp now, const QString& evidence)
{
    Told told;
    for (auto& [root, call] : m_calls) {
        if (call.side == ChannelSide::Unclear) turnOut(call, ChannelSide::Outside);
        start(call, call.began, told);
        if (!call.isTold || call.isOver) continue;
        const Ended unknown{CallOutcome::Unknown, Certainty::Guess, evidence};
        end(call, call.isAnswered ? answeredByAPerson() : unknown, now, told);
    }
    m_channels.clear();
    m_calls.clear();
    m_bridges.clear();
    m_questions.clear();
    return told;
}

void SwitchBook::start(SwitchCall& call, Timestamp at, Told& told)
{
    if (!isToBeTold(call)) return;
    call.isTold = true;
    told.push_back(event(call, at, RingStarted{}));
    identify(call, at, told);
}

void SwitchBook::answer(SwitchCall& call, Timestamp now, Told& told)
{
    if (call.side == ChannelSide::Unclear) {
        turnOut(call, ChannelSide::Outside);
        start(call, call.began, told);
    }
    if (call.side != ChannelSide::Outside || call.isAnswered || call.isOver) return;
    call.isAnswered = true;
    if (call.isTold) told.push_back(event(call, now, Answered{}));
}

void SwitchBook::end(SwitchCall& call, const Ended& how, Timestamp now, Told& told)
{
    if (call.isTold && !call.isOver) {
        if (call.presentation == SwitchPresentation::Asked) notSaid(call, u"no answer"_s, now, told);
        told.push_back(event(call, now, asFarAsKnown(call, how)));
    }
    call.isOver = true;
}

void SwitchBook::close(const Channel& channel, Timestamp now, Told& told)
{
    SwitchCall& call = callOf(channel);
    if (call.leg != channel.id) return;
    if (call.side == ChannelSide::Unclear && call.treatment.noCustomer.isEmpty()) {
        if (m_unclear.size() < mostDevices) m_unclear.try_emplace(deviceOf(call.channel), call.number);
        turnOut(call, ChannelSide::Outside);
        start(call, call.began, told);
        const Ended unclear{
            CallOutcome::Unknown, Certainty::Guess,
            u"whether the call came in or went out is not known: name the trunks in the line's "
            "settings"_s};
        return end(call, unclear, now, told);
    }
    end(call, call.isAnswered ? answeredByAPerson() : endOf(call, now), now, told);
}

void SwitchBook::messageLeft(const Channel& channel, Timestamp now, Told& told)
{
    SwitchCall& call = callOf(channel);
    // Somebody of the house changes the mailbox, too, by listening to it.
    if (call.leg != channel.id || !call.isTold || !call.treatment.noCustomer.isEmpty()) return;
    call.treatment.wentToVoicemail = true; // Not every user may see what the dial plan runs.
    call.treatment.voicemailSince.reset();
    call.treatment.leftMessage = true;
    told.push_back(event(call, now, VoicemailLeft{callerOf(call)}));
}

void SwitchBook::ringOut(const SwitchCall& call, const SwitchDial& dial, Timestamp now, Told& told)
{
    for (const QByteArray& number : {dial.number, call.exten}) {
        const CallerId callee = readCallerId(QString::fromUtf8(number), m_house.homeRegion);
        if (!callee.number) continue;
        told.push_back(event(call, now, RangOut{callee, dial.status == "ANSWER"}));
        return;
    }
}

LineEvent SwitchBook::event(const SwitchCall& call, Timestamp at, LineEvent::What what) const
{
    const QString key = u"asterisk:%1/%2"_s.arg(m_house.server.toLower(), QString::fromUtf8(call.leg));
    return {m_house.line, CallKey{key}, at, std::move(what)};
}

} // namespace secondring
