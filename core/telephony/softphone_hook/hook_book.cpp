// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/softphone_hook/hook_book.h"

#include "core/telephony/caller_mark.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr auto hookCallKept = 10min;   ///< After its end, for what comes late.
constexpr auto sameRing = 10s;         ///< A ring of somebody just answered is of the same call.
constexpr auto sameMiss = 60s;         ///< Likewise a report of a missed call.
constexpr auto longestDialling = 2min; ///< Until somebody called answers.
constexpr auto longestTalk = 1h;       ///< Whose end we are still to be told.
constexpr qsizetype callMarkLength = 12;

CallKey keyOfHookCall(const QString& id, const QString& number, Timestamp at)
{
    // Neither a number nor a phone's own words, which may hold one, belong into a key.
    const QByteArray words = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString mark = id.isEmpty() ? callerMark(number) : QString::fromLatin1(words.left(callMarkLength));
    return {u"phone-%1-%2"_s.arg(mark).arg(at.time_since_epoch().count())};
}

/// What a call is found by when the phone gives it no name.
QString findable(const CallerId& other)
{
    return other.number ? other.number->e164() : other.extension;
}

} // namespace

CallerId HookBook::otherOf(const HookEvent& said) const
{
    CallerId other = readCallerId(said.number, m_rules.homeRegion);
    if (other.name.isEmpty() && said.name != said.number) other.name = said.name;
    return other;
}

std::vector<LineEvent> HookBook::take(const HookEvent& said, Timestamp now)
{
    makeRoom(now);
    const CallerId other = otherOf(said);
    Call* call = find(said, findable(other), now);
    switch (said.kind) {
    case Kind::Rang:
        ring(call, said, other, now);
        break;
    case Kind::DialledOut:
        dialOut(call, said, other, now);
        break;
    case Kind::Answered:
        answer(call, now);
        break;
    case Kind::Ended:
    case Kind::Declined:
    case Kind::Missed:
        end(call, said, other, now);
        break;
    }
    return std::exchange(m_told, {});
}

HookBook::Call* HookBook::find(const HookEvent& said, const QString& number, Timestamp now)
{
    if (!said.call.isEmpty()) {
        const auto same = std::ranges::find(m_calls, said.call, &Call::id);
        // A phone that was switched off and on may count from the beginning again.
        const bool isAnother = said.kind == Kind::Rang && same != m_calls.end() &&
                               same->stage != Stage::Ringing && now - same->since > sameMiss;
        if (same != m_calls.end()) return isAnother ? nullptr : &*same;
    }
    if (Call* call = byNumber(said.kind, number, !said.call.isEmpty(), now)) return call;
    const bool saysNothing = said.number.isEmpty() && said.call.isEmpty();
    return saysNothing && said.kind != Kind::Rang && said.kind != Kind::DialledOut ? onlyRinging() : nullptr;
}

HookBook::Call* HookBook::byNumber(Kind kind, const QString& number, bool hasId, Timestamp now)
{
    Call* best = nullptr;
    int bestFit = 0;
    for (Call& call : m_calls) {
        if (call.number != number || (hasId && !call.id.isEmpty())) continue;
        if (const int fits = fit(call, kind, now); fits > bestFit) {
            best = &call;
            bestFit = fits;
        }
    }
    return best;
}

int HookBook::fit(const Call& call, Kind kind, Timestamp now)
{
    struct Fit {
        Kind kind;
        Stage stage;
        std::chrono::milliseconds within; ///< After it came to that stage.
        int fits;
    };
    // An end goes to who was dialled or picked up first: taken for the other's, who still rings would be
    // texted.
    static constexpr auto always = std::chrono::milliseconds::max();
    static constexpr std::array<Fit, 21> known{{{Kind::Rang, Stage::Ringing, always, 2},
                                                {Kind::Rang, Stage::Answered, sameRing, 1},
                                                {Kind::DialledOut, Stage::Outgoing, longestDialling, 1},
                                                {Kind::DialledOut, Stage::OutgoingAnswered, longestTalk, 1},
                                                {Kind::Answered, Stage::Ringing, always, 3},
                                                {Kind::Answered, Stage::Missed, sameRing, 2},
                                                {Kind::Answered, Stage::Outgoing, longestDialling, 1},
                                                {Kind::Answered, Stage::OutgoingAnswered, longestTalk, 1},
                                                {Kind::Ended, Stage::Outgoing, longestDialling, 3},
                                                {Kind::Ended, Stage::OutgoingAnswered, longestTalk, 3},
                                                {Kind::Ended, Stage::Answered, longestTalk, 3},
                                                {Kind::Ended, Stage::Ringing, always, 2},
                                                {Kind::Ended, Stage::Missed, sameRing, 1},
                                                {Kind::Declined, Stage::Outgoing, longestDialling, 3},
                                                {Kind::Declined, Stage::OutgoingAnswered, longestTalk, 3},
                                                {Kind::Declined, Stage::Answered, longestTalk, 3},
                                                {Kind::Declined, Stage::Ringing, always, 2},
                                                {Kind::Declined, Stage::Missed, sameRing, 1},
                                                {Kind::Missed, Stage::Ringing, always, 2},
                                                {Kind::Missed, Stage::Missed, sameMiss, 1},
                                                {Kind::Missed, Stage::Answered, sameMiss, 1}}};
    for (const Fit& row : known) {
        if (row.kind == kind && row.stage == call.stage && now - call.since < row.within) return row.fits;
    }
    return 0;
}

HookBook::Call* HookBook::onlyRinging()
{
    Call* only = nullptr;
    for (Call& call : m_calls) {
        if (call.stage != Stage::Ringing) continue;
        if (only != nullptr) return nullptr; // Whose end it is nobody knows.
        only = &call;
    }
    return only;
}

HookBook::Call& HookBook::add(const HookEvent& said, const CallerId& other, Stage stage, Timestamp now)
{
    const QString number = findable(other);
    CallKey key = keyOfHookCall(said.call, number, now);
    while (std::ranges::find(m_calls, key, &Call::key) != m_calls.end())
        key.value += u'+'; // Twice within a millisecond.
    m_calls.push_front({key, said.call, number, other, stage, now, said.kind});
    return m_calls.front();
}

void HookBook::ring(Call* call, const HookEvent& said, const CallerId& other, Timestamp now)
{
    const bool cameBeforeItsRing = call != nullptr && call->stage == Stage::Gone && call->key.value.isEmpty();
    if (call != nullptr && !cameBeforeItsRing) return identify(*call, said, other, now);
    const std::optional<Kind> ending = cameBeforeItsRing ? std::optional(call->ending) : std::nullopt;
    if (cameBeforeItsRing) call->id.clear();
    Call& begun = add(said, other, Stage::Ringing, now);
    tell(begun, now, RingStarted{});
    if (!said.number.isEmpty() || !other.name.isEmpty()) tell(begun, now, CallerIdentified{other});
    if (ending) endMissed(begun, *ending, now);
}

void HookBook::identify(Call& call, const HookEvent& said, const CallerId& other, Timestamp now)
{
    // The phone rang before it knew for whom. What it says less of later takes nothing away.
    const bool knowsLess = said.number.isEmpty() || (call.other.number && !other.number);
    if (call.stage != Stage::Ringing || knowsLess || call.other == other) return;
    call.other = other;
    call.number = findable(other);
    tell(call, now, CallerIdentified{other});
}

void HookBook::dialOut(Call* call, const HookEvent& said, const CallerId& other, Timestamp now)
{
    if (call != nullptr) return;
    tell(add(said, other, Stage::Outgoing, now), now, RangOut{other, false});
}

void HookBook::answer(Call* call, Timestamp now)
{
    if (call == nullptr) return; // One that we placed and were not told of, or that rang before.
    switch (call->stage) {
    case Stage::Outgoing:
        call->stage = Stage::OutgoingAnswered;
        call->since = now;
        return tell(*call, now, RangOut{call->other, true});
    case Stage::Ringing:
    case Stage::Missed:
        if (call->stage == Stage::Ringing) tell(*call, now, Answered{});
        call->stage = Stage::Answered;
        call->since = now;
        return tell(*call, now,
                    Ended{CallOutcome::Answered, Certainty::Certain, u"the phone says: picked up"_s});
    case Stage::Answered:
    case Stage::OutgoingAnswered:
    case Stage::Gone:
        return;
    }
}

void HookBook::end(Call* call, const HookEvent& said, const CallerId& other, Timestamp now)
{
    if (call == nullptr && said.kind == Kind::Missed) {
        call = &add(said, other, Stage::Ringing, now);
        tell(*call, now, RingStarted{});
        if (!said.number.isEmpty()) tell(*call, now, CallerIdentified{other});
    }
    if (call == nullptr) {
        // It may have overtaken its own ring. Without a name of its own nobody can tell whose ring that is.
        if (!said.call.isEmpty()) add(said, other, Stage::Gone, now).key = {};
        return;
    }
    if (call->stage != Stage::Ringing && call->stage != Stage::Missed) {
        call->stage = Stage::Gone;
        call->since = now;
        return;
    }
    const bool knowsBetter = call->stage == Stage::Missed && said.kind == Kind::Declined;
    if (call->stage == Stage::Ringing || knowsBetter) endMissed(*call, said.kind, now);
}

void HookBook::endMissed(Call& call, Kind kind, Timestamp now)
{
    const bool isDeclined = kind == Kind::Declined;
    const QString said = isDeclined             ? u"the phone says: declined or busy"_s
                         : kind == Kind::Missed ? u"the phone says: missed"_s
                                                : u"the phone says: over, not picked up"_s;
    call.stage = Stage::Missed;
    call.since = now;
    const CallOutcome missed = isDeclined ? CallOutcome::Declined : CallOutcome::Abandoned;
    if (m_rules.alone) return tell(call, now, Ended{missed, Certainty::Certain, said});
    // Here it merely stopped ringing: who spoke with a colleague is not to be texted.
    const QString evidence = said + u"; another phone may have answered"_s;
    tell(call, now, Ended{CallOutcome::Unknown, Certainty::Guess, evidence});
}

std::vector<LineEvent> HookBook::due(Timestamp now)
{
    for (Call& call : m_calls) {
        if (call.stage != Stage::Ringing) continue;
        call.since = std::min(call.since, now); // The clock may have been set back.
        if (now - call.since < m_rules.longestRing) continue;
        call.stage = Stage::Gone;
        tell(call, now, Ended{CallOutcome::Unknown, Certainty::Guess, u"the phone never told the end"_s});
    }
    return std::exchange(m_told, {});
}

std::vector<LineEvent> HookBook::closeAll(Timestamp now)
{
    for (const Call& call : m_calls) {
        if (call.stage == Stage::Ringing)
            tell(call, now,
                 Ended{CallOutcome::Unknown, Certainty::Guess, u"nobody listened when it ended"_s});
    }
    m_calls.clear();
    return std::exchange(m_told, {});
}

bool HookBook::isRinging() const
{
    return std::ranges::find(m_calls, Stage::Ringing, &Call::stage) != m_calls.end();
}

void HookBook::tell(const Call& call, Timestamp at, decltype(LineEvent::what) what)
{
    m_told.push_back({m_rules.line, call.key, at, std::move(what)});
}

void HookBook::makeRoom(Timestamp now)
{
    std::erase_if(m_calls, [&](const Call& call) {
        const bool isTalk = call.stage == Stage::OutgoingAnswered || call.stage == Stage::Answered;
        return call.stage != Stage::Ringing && now - call.since > (isTalk ? longestTalk : hookCallKept);
    });
    if (m_calls.size() < mostCalls) return;
    // A flood: the oldest that is over goes, else the oldest of all, whose end nobody will know.
    auto oldest = std::find_if(m_calls.rbegin(), m_calls.rend(),
                               [](const Call& call) { return call.stage != Stage::Ringing; });
    if (oldest == m_calls.rend()) {
        oldest = m_calls.rbegin();
        tell(*oldest, now, Ended{CallOutcome::Unknown, Certainty::Guess, u"too many calls at once"_s});
    }
    m_calls.erase(std::next(oldest).base());
}

} // namespace secondring
