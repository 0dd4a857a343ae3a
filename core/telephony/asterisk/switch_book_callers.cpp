// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/asterisk/caller_presentation.h"
#include "core/telephony/asterisk/switch_book.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr qsizetype kLongestName = 120;

} // namespace

DeviceUse SwitchBook::useOf(const SwitchChannel& channel)
{
    const QByteArray device = deviceOf(channel.name);
    for (const QByteArray& name : {device, endpointOf(channel.name), channel.context})
        if (m_house.trunks.contains(name)) return DeviceUse::Trunk;
    // A phone shows its number. What shows one after the other brings the calls of others, to an extension,
    // or to another system behind this one.
    for (auto* const devices : {&m_phones, &m_unclear}) {
        const auto known = devices->find(device);
        if (known == devices->end() || known->second.isEmpty()) continue;
        if (channel.number.isEmpty() || known->second == channel.number) continue;
        devices->erase(known);
        m_trunks.insert(device);
    }
    const bool isPhone = m_phones.contains(device);
    const bool isTrunk = m_trunks.contains(device);
    if (isPhone == isTrunk) return DeviceUse::Unknown;
    return isPhone ? DeviceUse::Phone : DeviceUse::Trunk;
}

void SwitchBook::turnOut(SwitchCall& call, ChannelSide side)
{
    call.side = side;
    if (Channel* first = find(call.leg)) first->side = side;
    if (side == ChannelSide::Phone && m_phones.size() < mostDevices)
        m_phones.try_emplace(deviceOf(call.channel), call.number);
}

QByteArray SwitchBook::unclearDevice() const
{
    const auto isOpen = [this](const auto& each) {
        return !m_phones.contains(each.first) && !m_trunks.contains(each.first);
    };
    const auto open = std::ranges::find_if(m_unclear, isOpen);
    return open == m_unclear.end() ? QByteArray() : open->first.mid(open->first.indexOf('/') + 1);
}

void SwitchBook::settle(SwitchCall& call, Timestamp now, Told& told)
{
    if (call.side != ChannelSide::Unclear) return;
    const auto side = sideByCourse(call, m_house.innerDigits);
    if (!side) return;
    turnOut(call, *side);
    start(call, std::min(call.began, now), told);
}

void SwitchBook::callerChanged(const SwitchNews& news, const Channel& channel, Timestamp now, Told& told)
{
    SwitchCall& call = callOf(channel);
    if (call.leg != channel.id || call.isOver || call.isWithheld) return;
    if (news.isWithheld) return withhold(call, now, told);
    const bool isNews = (call.number.isEmpty() && !news.channel.number.isEmpty()) ||
                        (call.name.isEmpty() && !news.channel.callerName.isEmpty());
    if (!isNews)
        return; // What the dial plan makes of a caller ("Sales:" before the name) is not the caller's.
    if (call.number.isEmpty()) call.number = news.channel.number;
    if (call.name.isEmpty()) call.name = news.channel.callerName;
    if (call.isTold) identify(call, now, told);
}

void SwitchBook::withhold(SwitchCall& call, Timestamp now, Told& told)
{
    if (call.isWithheld || call.isOver) return;
    call.isWithheld = true;
    if (call.isTold) told.push_back(event(call, now, CallerIdentified{callerOf(call)}));
}

void SwitchBook::identify(SwitchCall& call, Timestamp at, Told& told)
{
    const CallerId caller = callerOf(call);
    const bool isToBeAsked = caller.number && call.presentation == SwitchPresentation::NotAsked;
    if (isToBeAsked) {
        call.presentation = SwitchPresentation::Asked;
        call.askedAt = at;
        m_questions.push_back({.id = call.leg, .root = {}, .name = call.channel, .number = call.number});
    }
    const bool isAwaited = caller.number && call.presentation == SwitchPresentation::Asked;
    if (!isAwaited) told.push_back(event(call, at, CallerIdentified{caller}));
}

void SwitchBook::presented(const SwitchNews& news, const Channel& channel, Timestamp now, Told& told)
{
    SwitchCall& call = callOf(channel);
    if (call.leg != channel.id || call.isWithheld || call.isOver) return;
    const bool wasHeld = call.presentation == SwitchPresentation::Asked;
    if (isKeptBack(news.presentation, call.number)) return withhold(call, now, told);
    if (news.presentation >= 0) call.isShown = true;
    if (call.whyNotSaid.isEmpty()) call.whyNotSaid = news.whyNotSaid;
    if (!news.isLastAnswer) return;
    if (!call.isShown) return notSaid(call, call.whyNotSaid, now, told);
    call.presentation = SwitchPresentation::Shown;
    if (wasHeld) told.push_back(event(call, now, CallerIdentified{callerOf(call)}));
}

void SwitchBook::notSaid(SwitchCall& call, const QString& why, Timestamp now, Told& told)
{
    if (call.presentation != SwitchPresentation::Asked) return;
    call.presentation = SwitchPresentation::NotSaid;
    call.whyNotSaid = why.isEmpty() ? u"no answer"_s : why;
    if (!call.isWithheld) told.push_back(event(call, now, CallerIdentified{callerOf(call)}));
}

bool SwitchBook::waitsForAnswers() const
{
    return std::ranges::any_of(
        m_calls, [](const auto& each) { return each.second.presentation == SwitchPresentation::Asked; });
}

std::vector<LineEvent> SwitchBook::waitNoLonger(Timestamp then, Timestamp now)
{
    Told told;
    for (auto& [root, call] : m_calls)
        if (call.askedAt <= then) notSaid(call, {}, now, told);
    return told;
}

Ended SwitchBook::asFarAsKnown(const SwitchCall& call, Ended how) const
{
    const bool isSaid = call.isWithheld || call.presentation != SwitchPresentation::NotSaid;
    if (isSaid || !isMissed(how.outcome) || !callerOf(call).number) return how;
    how.certainty = Certainty::Guess;
    how.evidence += u"; whether the caller withholds the number is not known: "_s + call.whyNotSaid;
    return how;
}

CallerId SwitchBook::callerOf(const SwitchCall& call) const
{
    if (call.isWithheld) {
        CallerId withheld;
        withheld.why = NotTextable::Withheld;
        return withheld;
    }
    const QString name = QString::fromUtf8(call.name.left(kLongestName));
    CallerId caller = readCallerId(QString::fromUtf8(call.number.left(kLongestName)), m_house.homeRegion);
    if (call.number.isEmpty() && readCallerId(name, m_house.homeRegion).isWithheld())
        return readCallerId(name, m_house.homeRegion);
    if (caller.name.isEmpty() && call.name != call.number) caller.name = name;
    return caller;
}

} // namespace secondring
