// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/callerid_box/unit_calls.h"
#include "core/telephony/callerid_box/unit_key.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {
namespace {

// Units send everything twice or more.
constexpr auto detailRepeats = 500ms;

} // namespace

bool UnitCalls::isRepeat(Wire& wire, const UnitDetailRecord& detail, Timestamp now)
{
    const bool repeats = wire.lastDetail == detail && now - wire.lastDetailAt <= detailRepeats;
    wire.lastDetail = detail;
    wire.lastDetailAt = now;
    return repeats;
}

void UnitCalls::take(Wire& wire, const UnitDetailRecord& detail, Timestamp now, Events& events)
{
    if (isRepeat(wire, detail, now)) return;
    const bool isWaiting = wire.open && wire.open->isWaiting && !wire.open->answeredAt;
    switch (detail.what) {
    case UnitDetailRecord::What::Ring:
        return rang(wire, detail, now, events);
    case UnitDetailRecord::What::OffHook:
        wire.isOffHook = true;
        if (!wire.open || wire.open->answeredAt || isWaiting) return; // The desk dials.
        return answer(wire, now, events);
    case UnitDetailRecord::What::OnHook:
        return hungUp(wire, now, events);
    case UnitDetailRecord::What::Flash:
        // With a second caller waiting it takes them; otherwise it passes a call on, or begins a third
        // party's.
        if (isWaiting && wire.isOffHook) answer(wire, now, events);
        return;
    }
}

void UnitCalls::answer(Wire& wire, Timestamp now, Events& events) const
{
    wire.open->answeredAt = now;
    events.push_back({m_watched.line, wire.open->key, now, Answered{}});
}

void UnitCalls::rang(Wire& wire, const UnitDetailRecord& detail, Timestamp now, Events& events)
{
    wire.isOffHook = false; // Else it would not ring.
    endTalk(wire, now, events);
    if (wire.open && wire.open->answeredAt)
        close(wire, lifted(), now, events);
    else if (wire.open && now - wire.open->heardAt > sameCall)
        closeUnseen(wire, now, u"the end of the call was not told"_s, events);
    if (!wire.open) open(wire, {keyOfRing({wire.serial, wire.line}, detail.stamp, now), now, now}, events);
    wire.open->heardAt = now;
    wire.open->rangLive = true;
    wire.open->isWaiting = false;
}

void UnitCalls::hungUp(Wire& wire, Timestamp now, Events& events)
{
    wire.isOffHook = false;
    endTalk(wire, now, events);
    if (!wire.open) return;
    // Of a call that nobody was seen to take, the end record tells more.
    if (wire.open->answeredAt) return close(wire, lifted(), now, events);
    if (!wire.open->isWaiting) return;
    if (now - wire.open->heardAt > longestWait)
        return closeUnseen(wire, now, u"whether the second caller was taken was not told"_s, events);
    wire.open->heardAt = now; // The exchange rings for whoever waits still.
}

/// The conversation behind a second caller.
void UnitCalls::endTalk(Wire& wire, Timestamp now, Events& events)
{
    if (!wire.talk) return;
    Open second = *std::exchange(wire.open, std::exchange(wire.talk, std::nullopt));
    close(wire, lifted(), now, events);
    wire.open = std::move(second);
}

/// Somebody calls while a phone is off the hook: only a flash tells whether they are taken.
void UnitCalls::waits(Wire& wire, const UnitCallRecord& record, Timestamp now, Events& events)
{
    const bool isKnown = (wire.open && wire.open->caller && wire.open->number == record.number) ||
                         (wire.talk && wire.talk->caller && wire.talk->number == record.number);
    if (isKnown) {
        if (!wire.open->answeredAt) wire.open->heardAt = now;
        return;
    }
    if (wire.open && !wire.open->answeredAt)
        closeUnseen(wire, now, u"whether the second caller was taken was not told"_s, events);
    else if (wire.talk)
        close(wire, lifted(), now, events);
    wire.talk = std::exchange(wire.open, std::nullopt);
    open(wire, {keyOfRecord({wire.serial, wire.line}, record.stamp, record.number, now), now, now}, events);
    wire.open->isWaiting = true;
    identify(wire, record, now, events);
}

} // namespace secondring
