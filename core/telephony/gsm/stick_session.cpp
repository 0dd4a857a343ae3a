// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/gsm/stick_session.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using std::chrono::seconds;

constexpr seconds kBetweenLooks{60};
constexpr seconds kBetweenLooksUnregistered{10};
/// Lines in a row that cannot be read; said until questions after them have been answered, or not.
constexpr int kTooMuchNoise = 5;
constexpr seconds kNoiseSaidFor{20};
constexpr char kEscape = '\x1b';

/// A caller's name may be in any letters; what else has such bytes came at a wrong speed.
bool isReadable(const QByteArray& line)
{
    return std::ranges::all_of(line, [](char each) { return each >= ' ' || each == '\t'; }) ||
           wordOf(line) != StickWord::Other;
}

} // namespace

StickSession::News StickSession::start(Moment now, int greetings)
{
    m_greetings = greetings;
    m_reader.clear();
    m_isGarbled = false;
    m_unreadable = 0;
    m_noisyUntil = {};
    m_vainGreetings = 0;
    m_said.reset();
    greet(now);
    return finish(now);
}

StickSession::News StickSession::feed(QByteArrayView bytes, Moment now)
{
    if (m_stage == Stage::Off) return {};
    for (const AtLine& line : m_reader.feed(bytes))
        take(line, now);
    return finish(now);
}

StickSession::News StickSession::tick(Moment now)
{
    if (m_stage == Stage::Off) return {};
    if (const auto result = m_queue.tick(now)) done(*result, now);
    add(m_calls.tick(now));
    if (now >= m_lookAt) look(now);
    if (m_stage == Stage::Watching) judge(now);
    return finish(now);
}

bool StickSession::hearsCalls() const
{
    // What rings at some other device, or before we know what it is, is no call of a stick.
    return m_stage == Stage::SettingUp || (m_stage == Stage::Watching && m_network.isStick());
}

StickSession::News StickSession::lose(const QString& why)
{
    m_stage = Stage::Off;
    m_queue.clear();
    m_reader.clear();
    m_vainGreetings = 0;
    add(m_calls.lose(why));
    return std::exchange(m_news, {});
}

void StickSession::take(const AtLine& line, Moment now)
{
    if (line.kind == AtLine::Kind::Prompt) {
        // Somebody's text is half written: dropped, for what we write next would be sent as its words.
        m_news.push_back(StickOrder{QByteArray(1, kEscape)});
        return;
    }
    if (line.kind == AtLine::Kind::Overlong || !isReadable(line.text)) {
        return noteNoise(line, now);
    }
    m_unreadable = 0;
    const AtQueue::Taken taken = m_queue.take(line.text, now);
    if (taken.done) done(*taken.done, now);
    if (!taken.isOurs && !std::exchange(m_isTextNext, false)) heard(line.text, now);
}

void StickSession::noteNoise(const AtLine& line, Moment now)
{
    m_isGarbled = true;
    m_unreadable = line.kind == AtLine::Kind::Overlong ? kTooMuchNoise : m_unreadable + 1;
    if (m_stage != Stage::Watching) return;
    // What cannot be read any more is found out by asking.
    if (m_calls.isIdle()) m_lookAt = std::min(m_lookAt, now + seconds(1));
    if (m_unreadable < kTooMuchNoise) return;
    m_noisyUntil = now + kNoiseSaidFor;
    judge(now);
}

void StickSession::heard(const QByteArray& line, Moment now)
{
    switch (wordOf(line)) {
    case StickWord::Other:
        return;
    case StickWord::Text:
        m_isTextNext = true;
        return;
    case StickWord::Started:
        add(m_calls.lose(u"the stick has started afresh"_s));
        return greet(now);
    case StickWord::SimState:
        if (m_stage == Stage::Watching || m_stage == Stage::Opening) m_lookAt = now;
        if (m_stage == Stage::Watching && AtFields(line).at(0) != "READY") m_stage = Stage::Opening;
        return;
    case StickWord::Network:
        m_network.told(line, now);
        if (m_stage != Stage::Watching) return;
        if (!m_network.isRegistered()) askNetwork();
        return judge(now);
    default:
        if (hearsCalls()) add(m_calls.heard(line, now));
    }
}

void StickSession::done(const AtResult& result, Moment now)
{
    switch (result.command.purpose) {
    case AtPurpose::Hello:
        return greeted(result, now);
    case AtPurpose::PinState:
    case AtPurpose::PinTriesLeft:
    case AtPurpose::Pin:
        return simTold(result, now);
    case AtPurpose::Calls:
        return listTold(result, now);
    case AtPurpose::Network:
    case AtPurpose::StillSet:
        return networkTold(result, now);
    case AtPurpose::PacketNetwork:
    case AtPurpose::VoiceOverPacket:
        return packetNetworkTold(result, now);
    default:
        m_network.learn(result, now);
        if (m_stage == Stage::Watching) judge(now);
    }
}

void StickSession::look(Moment now)
{
    if (m_stage == Stage::Greeting) return greet(now);
    m_lookAt = now + (m_network.isRegistered() ? kBetweenLooks : kBetweenLooksUnregistered);
    if (m_stage == Stage::Opening) {
        // The answer of a command under way may be long in coming: asked again until there is none.
        const bool isIdle = m_queue.isIdle();
        m_lookAt = isIdle ? Moment::max() : now + seconds(1);
        if (isIdle) m_queue.ask(StickPin::stateQuestion());
        return;
    }
    if (m_stage != Stage::Watching || !m_calls.isIdle()) return;
    askNetwork();
    m_queue.ask({.purpose = AtPurpose::StillSet, .text = "AT+CRC?", .answer = "+CRC:", .moreWhenSilent = 1});
}

void StickSession::judge(Moment now)
{
    StickNetwork::Verdict verdict = m_network.judge(now);
    const bool isWell = verdict.state == LineMonitor::State::Watching && verdict.trouble == LineTrouble::None;
    if (isWell && now < m_noisyUntil)
        verdict = {LineMonitor::State::Watching, LineTrouble::Garbled,
                   u"much of what comes from the stick cannot be read"_s};
    say(verdict);
}

void StickSession::say(const StickNetwork::Verdict& verdict)
{
    if (m_said == verdict) return;
    m_said = verdict;
    m_news.push_back(verdict);
}

void StickSession::add(StickCalls::News news)
{
    for (StickCallNews& each : news)
        m_news.push_back(std::move(each));
}

StickSession::News StickSession::finish(Moment now)
{
    m_now = now;
    if (m_calls.wantsList(now) && m_stage == Stage::Watching && !m_queue.isAsked(AtPurpose::Calls)) {
        m_calls.listAsked(now);
        m_queue.ask(
            {.purpose = AtPurpose::Calls, .text = "AT+CLCC", .answer = "+CLCC:", .patience = seconds(3)});
    }
    if (const QByteArray order = m_queue.next(now); !order.isEmpty()) m_news.push_back(StickOrder{order});
    return std::exchange(m_news, {});
}

std::optional<Moment> StickSession::wakeAt() const
{
    if (m_stage == Stage::Off) return std::nullopt;
    Moment soonest = m_lookAt;
    if (m_stage == Stage::Watching && m_noisyUntil > m_now) soonest = std::min(soonest, m_noisyUntil);
    for (const auto& each : {m_queue.wakeAt(), m_network.changesAt(m_now)})
        soonest = std::min(soonest, each.value_or(soonest));
    // While its list is awaited a call has nothing to wake up for sooner.
    if (!m_queue.isAsked(AtPurpose::Calls))
        soonest = std::min(soonest, m_calls.wakeAt(m_stage == Stage::Watching).value_or(soonest));
    return soonest == Moment::max() ? std::nullopt : std::optional(std::max(soonest, m_now));
}

} // namespace secondring
