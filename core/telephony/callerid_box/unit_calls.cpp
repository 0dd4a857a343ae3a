// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/callerid_box/unit_calls.h"

#include "core/telephony/callerid_box/unit_key.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {
namespace {

// Units send everything twice or more.
constexpr auto recordRepeats = 1100ms;
/// An end once more, so long after the call: from the unit's memory.
constexpr auto endRepeats = 60s;
/// A phone lifted in mid-ring may be told of before who called.
constexpr auto lateCaller = 5s;
/// A basic unit says nothing more; a network's ringing is seldom longer.
constexpr auto basicPatience = 45s;
/// Nobody talks longer; the end of the call was lost.
constexpr auto longestTalk = 4h;
/// Of all units together; more is somebody playing units.
constexpr std::size_t mostWires = 128;
/// So late an end still tells what became of a call that was given up.
constexpr auto lateEnd = 12h;

Ended notTold(const QString& why)
{
    return {CallOutcome::Unknown, Certainty::Guess, u"caller-ID unit: "_s + why};
}

} // namespace

Ended UnitCalls::lifted()
{
    return {CallOutcome::Answered, Certainty::Certain, u"caller-ID unit: a phone was lifted"_s};
}

UnitCalls::UnitCalls(Watched watched) : m_watched(std::move(watched)) {}

UnitCalls::Wire* UnitCalls::wireOf(const QByteArray& serial, int line)
{
    const auto found = std::ranges::find_if(
        m_wires, [&](const Wire& wire) { return wire.line == line && wire.serial == serial; });
    if (found != m_wires.end()) return &*found;
    if (m_wires.size() >= mostWires) {
        // Whoever plays units shuts no real one out for long.
        const auto silent = std::ranges::min_element(m_wires, {}, &Wire::keptUntil);
        if (silent->open) return nullptr;
        const QByteArray gone = silent->serial;
        m_wires.erase(silent);
        if (std::ranges::find(m_wires, gone, &Wire::serial) == m_wires.end()) m_seeing.remove(gone);
    }
    m_wires.push_back({.serial = serial, .line = line});
    return &m_wires.back();
}

std::vector<LineEvent> UnitCalls::apply(const UnitPacket& packet, Timestamp now)
{
    Events events = giveUp(now);
    const auto* record = std::get_if<UnitCallRecord>(&packet.words);
    const auto* detail = std::get_if<UnitDetailRecord>(&packet.words);
    if (record == nullptr && detail == nullptr) return events;
    const int line = record != nullptr ? record->line : detail->line;
    if (!m_watched.lines.isEmpty() && !m_watched.lines.contains(line)) return events;
    Wire* wire = wireOf(packet.serial, line);
    if (wire == nullptr) return events;
    if (detail != nullptr || record->part != UnitCallRecord::Part::Start) m_seeing.insert(packet.serial);
    if (detail != nullptr)
        take(*wire, *detail, now, events);
    else
        take(*wire, *record, now, events);
    return events;
}

bool UnitCalls::isRepeat(Wire& wire, const UnitCallRecord& record, Timestamp now)
{
    const auto window = record.part == UnitCallRecord::Part::Start ? std::chrono::milliseconds(recordRepeats)
                                                                   : std::chrono::milliseconds(endRepeats);
    const bool repeats = wire.lastCall == record && now - wire.lastCallAt <= window;
    wire.lastCall = record;
    wire.lastCallAt = now;
    return repeats;
}

void UnitCalls::take(Wire& wire, const UnitCallRecord& record, Timestamp now, Events& events)
{
    if (isRepeat(wire, record, now)) return;
    const bool isStart = record.part == UnitCallRecord::Part::Start;
    if (record.isOutgoing) {
        dialled(wire, record, now, events);
    } else if (isStart) {
        started(wire, record, now, events);
    } else {
        over(wire, record, now, events);
    }
}

void UnitCalls::dialled(Wire& wire, const UnitCallRecord& record, Timestamp now, Events& events)
{
    const bool isTold = wire.dialled == record.number;
    wire.dialled.reset();
    if (record.part == UnitCallRecord::Part::Start)
        wire.dialled = record.number;
    else if (isTold)
        return;
    const CallKey key = keyOfRecord({wire.serial, wire.line}, record.stamp, record.number, now);
    const Timestamp at = now - std::chrono::seconds(record.seconds);
    events.push_back({m_watched.line, {u"out:"_s + key.value}, at, RangOut{callerIn(record), false}});
}

void UnitCalls::started(Wire& wire, const UnitCallRecord& record, Timestamp now, Events& events)
{
    const bool isLifted = wire.open && wire.open->answeredAt;
    if (isLifted && !wire.open->caller && now - *wire.open->answeredAt <= lateCaller) {
        wire.open->heardAt = now;
        return identify(wire, record, now, events);
    }
    if (wire.isOffHook) return waits(wire, record, now, events);
    bool isSecond = false;
    if (wire.open) {
        const bool isSame = !wire.open->caller || wire.open->number == record.number;
        const bool isLate = now - wire.open->heardAt > sameCall;
        if (wire.open->answeredAt)
            close(wire, lifted(), now, events);
        else if (!isSame || isLate)
            closeUnseen(wire, now, u"the end of the call was not told"_s, events);
        // Without a ring it may as well call while that conversation goes on.
        isSecond = !wire.open && m_seeing.contains(wire.serial);
    }
    if (!wire.open) open(wire, {keyOfStart(wire, record, now), now, now}, events);
    if (isSecond) wire.open->isWaiting = true;
    wire.open->heardAt = now;
    identify(wire, record, now, events);
}

CallKey UnitCalls::keyOfStart(const Wire& wire, const UnitCallRecord& record, Timestamp now)
{
    CallKey key = keyOfRecord({wire.serial, wire.line}, record.stamp, record.number, now);
    for (const std::optional<Past>& each : {wire.before, wire.past})
        if (each && each->call.key.value.startsWith(key.value)) key.value = each->call.key.value + u'+';
    return key;
}

void UnitCalls::over(Wire& wire, const UnitCallRecord& record, Timestamp now, Events& events)
{
    const bool isAnothers = wire.open && wire.open->caller && wire.open->number != record.number;
    if (isAnothers && isToldAlready(wire, record, now)) return;
    if (isAnothers && wire.talk && wire.talk->number == record.number) return endTalk(wire, now, events);
    if (isAnothers) closeUnseen(wire, now, u"the end of the call was not told"_s, events);
    if (!wire.open) return overUnseen(wire, record, now, events);
    identify(wire, record, now, events);
    settle(wire, record, now, events);
}

void UnitCalls::overUnseen(Wire& wire, const UnitCallRecord& record, Timestamp now, Events& events)
{
    if (isToldAlready(wire, record, now)) return;
    const bool isPast = wire.past && (!wire.past->call.caller || wire.past->call.number == record.number);
    if (isPast && wire.past->isUnknown && now - wire.past->endedAt <= lateEnd) {
        open(wire, wire.past->call, events);
        wire.open->caller.reset();
    } else {
        const Timestamp rangAt = now - std::chrono::seconds(record.seconds);
        open(wire, {keyOfRecord({wire.serial, wire.line}, record.stamp, record.number, now), rangAt, rangAt},
             events);
    }
    identify(wire, record, now, events);
    settle(wire, record, now, events);
}

bool UnitCalls::isToldAlready(const Wire& wire, const UnitCallRecord& record, Timestamp now)
{
    const auto told = [&](const std::optional<Past>& past) {
        return past && (!past->call.caller || past->call.number == record.number) && !past->isUnknown &&
               now - past->endedAt <= endRepeats;
    };
    return told(wire.past) || told(wire.before);
}

void UnitCalls::settle(Wire& wire, const UnitCallRecord& record, Timestamp now, Events& events)
{
    Open& call = *wire.open;
    // The time off the hook may be that of the conversation before.
    if (call.isWaiting && !call.answeredAt)
        return closeUnseen(wire, now, u"whether the second caller was taken was not told"_s, events);
    if (record.seconds > 0 && !call.answeredAt) {
        call.answeredAt = std::max(call.rangAt, now - std::chrono::seconds(record.seconds));
        events.push_back({m_watched.line, call.key, *call.answeredAt, Answered{}});
    }
    if (call.answeredAt) return close(wire, lifted(), now, events);
    if (record.part == UnitCallRecord::Part::Both)
        return closeUnseen(wire, now, u"how the call ended was not told"_s, events);
    // Where rings are reported, so would be a phone that was lifted.
    Ended how{CallOutcome::Abandoned, call.rangLive ? Certainty::Certain : Certainty::Strong,
              u"caller-ID unit: over after %1 rings, no phone was lifted"_s.arg(record.rings)};
    how.rings = record.rings;
    close(wire, how, now, events);
}

void UnitCalls::open(Wire& wire, Open call, Events& events)
{
    wire.open = std::move(call);
    events.push_back({m_watched.line, wire.open->key, wire.open->rangAt, RingStarted{}});
}

void UnitCalls::identify(Wire& wire, const UnitCallRecord& record, Timestamp now, Events& events)
{
    if (wire.open->caller) return;
    wire.open->caller = callerIn(record);
    wire.open->number = record.number;
    const Timestamp at = std::min(now, std::max(wire.open->heardAt, wire.open->rangAt));
    events.push_back({m_watched.line, wire.open->key, at, CallerIdentified{*wire.open->caller}});
}

void UnitCalls::close(Wire& wire, const Ended& how, Timestamp at, Events& events)
{
    events.push_back({m_watched.line, wire.open->key, at, how});
    wire.before = std::move(wire.past);
    wire.past = Past{std::move(*wire.open), at, how.outcome == CallOutcome::Unknown};
    wire.open = std::exchange(wire.talk, std::nullopt);
}

void UnitCalls::closeUnseen(Wire& wire, Timestamp now, const QString& why, Events& events)
{
    const Timestamp heardAt = std::min(now, wire.open->heardAt);
    close(wire, notTold(why), heardAt, events);
    wire.past->endedAt = now;
}

Timestamp UnitCalls::deadline(const Wire& wire) const
{
    if (wire.open->answeredAt) return *wire.open->answeredAt + longestTalk;
    if (wire.open->isWaiting) return wire.open->heardAt + longestWait;
    const bool isBasic = !m_seeing.contains(wire.serial);
    return wire.open->heardAt + (isBasic ? std::chrono::seconds(basicPatience) : m_watched.longestRing);
}

std::optional<Timestamp> UnitCalls::givesUpAt() const
{
    std::optional<Timestamp> first;
    for (const Wire& wire : m_wires)
        if (wire.open && (!first || deadline(wire) < *first)) first = deadline(wire);
    return first;
}

std::vector<LineEvent> UnitCalls::giveUp(Timestamp now)
{
    Events events;
    for (Wire& wire : m_wires) {
        if (!wire.open || deadline(wire) > now) continue;
        if (wire.open->answeredAt)
            close(wire, lifted(), now, events);
        else if (m_seeing.contains(wire.serial))
            closeUnseen(wire, now, u"the end of the call was not told"_s, events);
        else
            closeUnseen(wire, now, u"this unit does not report how calls end"_s, events);
    }
    return events;
}

std::vector<LineEvent> UnitCalls::loseSight(Timestamp now)
{
    Events events;
    for (Wire& wire : m_wires) {
        wire.isOffHook = false;
        while (wire.open) {
            if (wire.open->answeredAt)
                close(wire, lifted(), now, events);
            else
                closeUnseen(wire, now, u"out of reach in mid-call"_s, events);
        }
    }
    return events;
}

CallerId UnitCalls::callerIn(const UnitCallRecord& record) const
{
    if (!record.isIntact) return {}; // One wrong digit is somebody else.
    const QString number = QString::fromLatin1(record.number);
    const QString name = QString::fromLatin1(record.name);
    CallerId caller = readCallerId(number.isEmpty() ? name : number, m_watched.homeRegion);
    if (caller.name.isEmpty() && !caller.isWithheld()) caller.name = name;
    return caller;
}

} // namespace secondring
