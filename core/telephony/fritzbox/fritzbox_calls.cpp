// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/fritzbox/fritzbox_calls.h"

#include "core/telephony/caller_mark.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr std::size_t toldKept = 1000;
/// The box's list knows minutes only.
constexpr std::chrono::minutes listedRing{1};
/// Calls that the machine took, of which the list is yet to tell whether there is a recording.
constexpr std::size_t recordingsAwaited = 100;

Ended takenByPhone()
{
    return {CallOutcome::Answered, Certainty::Certain, u"FRITZ!Box: connected to a phone"_s};
}

Ended takenByMachine(std::chrono::milliseconds listened)
{
    Ended how{CallOutcome::Voicemail, Certainty::Certain, u"FRITZ!Box: the answering machine took it"_s};
    how.leftMessage = leftIn(listened);
    if (how.leftMessage == LeftMessage::No) {
        how.outcome = CallOutcome::Abandoned;
        how.evidence = u"FRITZ!Box: hung up as soon as the answering machine took it"_s;
    }
    return how;
}

QString digitsIn(const QString& words)
{
    QString digits;
    std::ranges::copy_if(words, std::back_inserter(digits),
                         [](QChar each) { return each >= u'0' && each <= u'9'; });
    return digits;
}

/// One number with and without its area code.
bool isSameNumber(const QString& one, const QString& other)
{
    constexpr qsizetype shortest = 3;
    const QString& shorter = one.size() < other.size() ? one : other;
    const QString& longer = one.size() < other.size() ? other : one;
    return one == other || (shorter.size() >= shortest && longer.endsWith(shorter));
}

/// What was dialled, without "*31#" and the like before it and "#" behind it.
QString dialledNumber(const QString& words)
{
    QString number = words.section(u'#', -1, -1, QString::SectionSkipEmpty);
    return number.startsWith(u'*') ? QString() : number;
}

CallKey outgoingKey(const QString& minute, const QString& dialled)
{
    return {u"fritzbox:out:"_s + minute + u':' + callerMark(dialled)};
}

CallerId callerIn(const QString& words, const QString& homeRegion)
{
    if (!words.isEmpty()) return readCallerId(words, homeRegion);
    CallerId withheld;
    withheld.why = NotTextable::Withheld;
    return withheld;
}

} // namespace

FritzBoxCalls::FritzBoxCalls(LineId line, const QStringList& ownNumbers, QString homeRegion)
    : m_line(std::move(line)), m_homeRegion(std::move(homeRegion))
{
    for (const QString& number : ownNumbers)
        if (const QString digits = digitsIn(number); !digits.isEmpty()) m_ownNumbers << digits;
}

LineEvent FritzBoxCalls::event(const CallKey& key, Timestamp at, decltype(LineEvent::what) what) const
{
    return {m_line, key, at, std::move(what)};
}

bool FritzBoxCalls::isOurs(const QString& ownNumber) const
{
    if (m_ownNumbers.isEmpty()) return true;
    const QString digits = digitsIn(ownNumber);
    return std::ranges::any_of(m_ownNumbers, [&](const QString& ours) { return isSameNumber(ours, digits); });
}

bool FritzBoxCalls::isRinging() const
{
    return !m_open.empty();
}

std::vector<FritzBoxCalls::Open>::iterator FritzBoxCalls::find(int connection)
{
    return std::ranges::find(m_open, connection, &Open::connection);
}

std::vector<LineEvent> FritzBoxCalls::apply(const CallMonitorLine& said, Timestamp now)
{
    std::vector<LineEvent> events;
    switch (said.what) {
    case CallMonitorLine::What::Ring:
        ring(said, now, events);
        break;
    case CallMonitorLine::What::Call:
        dial(said, now, events);
        break;
    case CallMonitorLine::What::Connect:
        connect(said, now, events);
        break;
    case CallMonitorLine::What::Disconnect:
        hangUp(said, now, events);
        break;
    }
    return events;
}

void FritzBoxCalls::ring(const CallMonitorLine& said, Timestamp now, std::vector<LineEvent>& events)
{
    forget(said.connection, now, events);
    if (!isOurs(QString::fromUtf8(said.called))) {
        m_open.push_back({said.connection, {}, {}, true, {}}); // Watched for its end, told to nobody.
        return;
    }
    const QString minute = QString::fromLatin1(said.minute);
    const QString caller = QString::fromUtf8(said.caller);
    const CallKey key = m_count.next(minute, caller);
    m_open.push_back({said.connection, key, {}, false, {}});
    events.push_back(event(key, now, RingStarted{}));
    events.push_back(event(key, now, CallerIdentified{callerIn(caller, m_homeRegion)}));
}

void FritzBoxCalls::dial(const CallMonitorLine& said, Timestamp now, std::vector<LineEvent>& events)
{
    forget(said.connection, now, events);
    Open call{said.connection, {}, {}, true, {}};
    const QString dialled = dialledNumber(QString::fromUtf8(said.called));
    if (isOurs(QString::fromUtf8(said.ownNumber)) && !dialled.isEmpty()) {
        call.key = outgoingKey(QString::fromLatin1(said.minute), dialled);
        call.callee = readCallerId(dialled, m_homeRegion);
        events.push_back(event(call.key, now, RangOut{*call.callee, false}));
        remember(call.key);
    }
    m_open.push_back(std::move(call));
}

void FritzBoxCalls::connect(const CallMonitorLine& said, Timestamp now, std::vector<LineEvent>& events)
{
    const auto call = find(said.connection);
    if (call == m_open.end() || call->key.value.isEmpty()) return;
    if (call->callee) {
        events.push_back(event(call->key, now, RangOut{*call->callee, true}));
    } else if (isAnsweringMachine(said.extension)) {
        if (!call->byMachineAt) call->byMachineAt = now;
    } else if (!std::exchange(call->isAnswered, true)) {
        events.push_back(event(call->key, now, Answered{})); // Also when taken over from the machine.
    }
}

void FritzBoxCalls::remember(const CallKey& key)
{
    m_told.push_back(key.value);
    if (m_told.size() > toldKept) m_told.pop_front();
}

void FritzBoxCalls::end(const Open& call, const Ended& how, Timestamp at, std::vector<LineEvent>& events)
{
    if (call.callee || call.key.value.isEmpty()) return;
    if (how.outcome != CallOutcome::Unknown) remember(call.key);
    events.push_back(event(call.key, at, how));
}

void FritzBoxCalls::hangUp(const CallMonitorLine& said, Timestamp now, std::vector<LineEvent>& events)
{
    const auto found = find(said.connection);
    if (found == m_open.end()) {
        m_isMissingOne = true;
        return;
    }
    const Open call = *found;
    m_open.erase(found);
    if (call.isAnswered)
        end(call, takenByPhone(), now, events);
    else if (call.byMachineAt)
        endAtMachine(call, now, events);
    else
        end(call, {CallOutcome::Abandoned, Certainty::Certain, u"FRITZ!Box: ended without a connection"_s},
            now, events);
}

void FritzBoxCalls::endAtMachine(const Open& call, Timestamp now, std::vector<LineEvent>& events)
{
    const Ended how = takenByMachine(now - *call.byMachineAt);
    end(call, how, *call.byMachineAt, events);
    if (how.leftMessage != LeftMessage::NotKnown || call.key.value.isEmpty()) return;
    m_awaited.push_back({call.key.value, *call.byMachineAt});
    if (m_awaited.size() > recordingsAwaited) m_awaited.pop_front();
    m_isMissingOne = true;
}

void FritzBoxCalls::tellRecording(const ListedCall& call, const CallKey& key, std::vector<LineEvent>& events)
{
    const auto awaited = std::ranges::find(m_awaited, key.value, &Awaited::key);
    if (awaited == m_awaited.end() || !call.hasRecording || !isAnsweringMachine(call.port)) return;
    events.push_back(event(key, awaited->endedAt, VoicemailLeft{callerIn(call.remote, m_homeRegion)}));
    m_awaited.erase(awaited);
}

void FritzBoxCalls::forget(int connection, Timestamp now, std::vector<LineEvent>& events)
{
    const auto found = find(connection);
    if (found == m_open.end()) return;
    const Open call = *found;
    m_open.erase(found);
    if (call.isAnswered)
        end(call, takenByPhone(), now, events);
    else
        end(call, {CallOutcome::Unknown, Certainty::Guess, u"FRITZ!Box: the end of the call was not told"_s},
            now, events);
}

std::vector<LineEvent> FritzBoxCalls::loseSight(Timestamp now)
{
    std::vector<LineEvent> events;
    for (const Open& call : std::exchange(m_open, {})) {
        if (call.isAnswered)
            end(call, takenByPhone(), now, events);
        else
            end(call, {CallOutcome::Unknown, Certainty::Guess, u"FRITZ!Box: connection lost in mid-call"_s},
                now, events);
    }
    return events;
}

std::vector<LineEvent> FritzBoxCalls::catchUp(const std::vector<ListedCall>& list, Timestamp since,
                                              Timestamp now)
{
    std::vector<LineEvent> events;
    std::map<QString, int> inMinute;
    for (const ListedCall& call : list) {
        if (call.kind == ListedCall::Kind::Other || !isOurs(call.own)) continue;
        const bool isOutgoing = call.kind == ListedCall::Kind::Outgoing;
        const CallKey key = isOutgoing ? outgoingKey(call.minute, dialledNumber(call.remote))
                                       : incomingKey(call.minute, call.remote,
                                                     ++inMinute[call.minute + callerMark(call.remote)]);
        if (!isOutgoing) m_count.take(key);
        const bool isWanted = call.at + listedRing > since && call.at <= now;
        const bool isOpen = std::ranges::find(m_open, key, &Open::key) != m_open.end();
        tellRecording(call, key, events);
        if (!isWanted || isOpen || call.kind == ListedCall::Kind::Active ||
            std::ranges::find(m_told, key.value) != m_told.end())
            continue;
        remember(key);
        if (isOutgoing)
            replayOutgoing(call, key, events);
        else
            replay(call, key, now, events);
    }
    return events;
}

void FritzBoxCalls::replayOutgoing(const ListedCall& call, const CallKey& key,
                                   std::vector<LineEvent>& events) const
{
    const QString dialled = dialledNumber(call.remote);
    if (!dialled.isEmpty())
        events.push_back(event(key, call.at, RangOut{readCallerId(dialled, m_homeRegion), false}));
}

void FritzBoxCalls::replay(const ListedCall& call, const CallKey& key, Timestamp now,
                           std::vector<LineEvent>& events) const
{
    const Timestamp endedAt = std::max(call.at, std::min(call.at + listedRing, now));
    const CallerId caller = callerIn(call.remote, m_homeRegion);
    const bool isMachine = isAnsweringMachine(call.port);
    Ended how{CallOutcome::Answered, Certainty::Certain, u"FRITZ!Box: listed as taken by a phone"_s};
    if (call.kind == ListedCall::Kind::Missed)
        how = {CallOutcome::NoAnswer, Certainty::Certain, u"FRITZ!Box: listed as missed"_s};
    else if (isMachine)
        how = {CallOutcome::Voicemail, Certainty::Certain, u"FRITZ!Box: listed as taken by its machine"_s};
    if (isMachine) how.leftMessage = call.hasRecording ? LeftMessage::Yes : LeftMessage::No;
    how.isLengthKnown = false;
    events.push_back(event(key, call.at, RingStarted{}));
    events.push_back(event(key, call.at, CallerIdentified{caller}));
    events.push_back(event(key, endedAt, how));
    if (isMachine && call.hasRecording) events.push_back(event(key, endedAt, VoicemailLeft{caller}));
}

} // namespace secondring
