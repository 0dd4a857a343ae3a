// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/softphone_hook/softphone_line.h"

#include "core/base/log.h"
#include "core/telephony/softphone_hook/hook_places.h"
#include "core/telephony/softphone_hook/hook_probe.h"
#include "core/telephony/softphone_hook/micro_sip_connection.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr auto whileItRings = 250ms;
constexpr qsizetype shortestToken = 16;
constexpr auto toldLate = 5s; ///< At most, after MicroSIP has listed that it rings.

} // namespace

SoftphoneLine::SoftphoneLine(LineSettings settings, Parts parts, QObject* parent)
    : LineMonitor(parent), m_settings(std::move(settings)),
      m_how(std::get<SoftphoneLineSettings>(m_settings.how)), m_parts(std::move(parts)),
      m_book({m_settings.id, m_parts.homeRegion, m_how.alone, m_settings.longestRing})
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &SoftphoneLine::open);
    m_tick.setInterval(whileItRings);
    connect(&m_tick, &QTimer::timeout, this, &SoftphoneLine::tick);
}

SoftphoneLine::~SoftphoneLine()
{
    if (m_door) note(0);
}

void SoftphoneLine::start()
{
    if (m_door || m_again.isActive()) return;
    Q_EMIT stateChanged(State::Connecting, LineTrouble::None, {});
    if (m_parts.token.written().size() < shortestToken) {
        Q_EMIT stateChanged(State::Faulty, LineTrouble::BadSettings, u"the line has no token"_s);
        return;
    }
    m_isStopped = false;
    open();
}

void SoftphoneLine::open()
{
    m_door = std::make_unique<HookDoor>(DoorRules{static_cast<quint16>(m_how.port), m_how.network},
                                        m_parts.token, m_parts.clock);
    if (m_door->open()) return watch();
    const QString detail = u"port %1: %2"_s.arg(m_how.port).arg(m_door->errorString());
    const bool isTaken = m_door->isTaken();
    m_door.reset();
    if (isTaken) {
        askWhoListens(m_how.port, m_parts.token, this,
                      [this, detail](bool isOurs) { waitForPort(isOurs, detail); });
        return;
    }
    Q_EMIT stateChanged(State::Faulty, LineTrouble::BadSettings, detail);
    m_again.start(m_delay.next());
}

void SoftphoneLine::waitForPort(bool heldByUs, const QString& detail)
{
    if (m_isStopped || m_door) return;
    // Who tries this line while the running program watches it hears that it is watched.
    if (heldByUs)
        Q_EMIT stateChanged(State::Watching, LineTrouble::None, u"by the running program"_s);
    else
        Q_EMIT stateChanged(State::Faulty, LineTrouble::PortBusy, detail);
    m_again.start(m_delay.next());
}

void SoftphoneLine::watch()
{
    m_delay.succeeded();
    connect(m_door.get(), &HookDoor::said, this, &SoftphoneLine::hear);
    connect(m_door.get(), &HookDoor::guessed, this, &SoftphoneLine::noteGuess);
    m_isPhoneSilent =
        !m_how.microSipFile.isEmpty() && !reportsMicroSip(m_how.microSipFile, port(), m_parts.token);
    sayWatching();
    catchUp();
    note(port());
}

void SoftphoneLine::sayWatching()
{
    if (m_isPhoneSilent)
        Q_EMIT stateChanged(State::Watching, LineTrouble::PhoneSilent, u"MicroSIP's commands are not ours"_s);
    else
        Q_EMIT stateChanged(State::Watching, LineTrouble::None, {});
}

void SoftphoneLine::stop()
{
    m_isStopped = true;
    m_again.stop();
    m_tick.stop();
    if (m_door) note(0);
    m_door.reset();
    m_isGuessedAt = false;
    tell(m_book.closeAll(m_parts.clock.now()));
    Q_EMIT stateChanged(State::Stopped, LineTrouble::None, {});
}

void SoftphoneLine::hear(const HookEvent& event)
{
    if (std::exchange(m_isPhoneSilent, false) && !m_isGuessedAt) sayWatching(); // It was connected since.
    std::vector<LineEvent> events = m_book.take(event, m_parts.clock.now());
    if (!m_how.microSipFile.isEmpty()) lookUpEnds(events, event.number);
    tell(events);
    if (m_book.isRinging() && !m_tick.isActive()) m_tick.start();
    const auto isEnd = [](const LineEvent& each) { return std::holds_alternative<Ended>(each.what); };
    if (std::ranges::any_of(events, isEnd)) note(port());
}

void SoftphoneLine::lookUpEnds(std::vector<LineEvent>& events, const QString& number) const
{
    for (LineEvent& event : events) {
        auto* end = std::get_if<Ended>(&event.what);
        if (end == nullptr || isAnswered(end->outcome)) continue;
        // It writes into its list how a call ended before it tells us that it did. An earlier call of hers
        // must not be taken for this one.
        const auto calls = readMicroSipHistory(m_how.microSipFile);
        const auto rang = m_rangAt.find(event.call.value);
        const Timestamp since = (rang == m_rangAt.end() ? event.at : rang->second) - toldLate;
        if (const auto listed = calls ? listedEnd(*calls, number, since, m_how.alone) : std::nullopt)
            *end = *listed;
    }
}

void SoftphoneLine::noteGuess(const QString& source, bool isLocked)
{
    qCWarning(logLine).noquote() << m_settings.name + u": a wrong token from"_s << source
                                 << (isLocked ? "and enough: no more of them are told for a while" : "");
    if (!isLocked) return;
    m_isGuessedAt = true;
    if (!m_tick.isActive()) m_tick.start();
    Q_EMIT stateChanged(State::Watching, LineTrouble::Guessed, u"wrong tokens from %1"_s.arg(source));
}

void SoftphoneLine::tick()
{
    tell(m_book.due(m_parts.clock.now()));
    if (m_isGuessedAt && !m_door->isGuessedAt()) {
        m_isGuessedAt = false;
        sayWatching();
    }
    if (!m_book.isRinging() && !m_isGuessedAt) m_tick.stop();
}

void SoftphoneLine::catchUp()
{
    if (m_parts.placesFile.isEmpty() || m_how.microSipFile.isEmpty()) return;
    const HookPlaces places = readHookPlaces(m_parts.placesFile);
    const auto place = places.find(m_settings.id.value);
    const auto seenUntil = place == places.end() ? std::nullopt : place->second.seenUntil;
    const auto calls = readMicroSipHistory(m_how.microSipFile);
    const Timestamp now = m_parts.clock.now();
    if (calls) takeUpRinging(*calls, std::max(seenUntil.value_or(Timestamp{}), now - m_settings.longestRing));
    // Never listened before: what was missed then is none of our calls.
    if (!seenUntil) return;
    if (!calls) {
        qCWarning(logLine).noquote() << m_settings.name + u": the list of calls was not read:"_s
                                     << calls.error().detail;
        return;
    }
    tell(missedWhileAway(*calls, {m_settings.id, m_parts.homeRegion, m_how.alone, *seenUntil, now}));
}

void SoftphoneLine::takeUpRinging(const std::vector<MicroSipCall>& calls, Timestamp since)
{
    // Of its ring nobody will tell us any more, only of its end.
    for (const MicroSipCall& call : stillRinging(calls, since, m_parts.clock.now()))
        tell(m_book.take({HookEvent::Kind::Rang, call.number, call.name, {}}, call.at));
    if (m_book.isRinging() && !m_tick.isActive()) m_tick.start();
}

void SoftphoneLine::tell(const std::vector<LineEvent>& events)
{
    for (const LineEvent& event : events) {
        if (std::holds_alternative<RingStarted>(event.what)) m_rangAt[event.call.value] = event.at;
        if (std::holds_alternative<Ended>(event.what)) m_rangAt.erase(event.call.value);
        Q_EMIT happened(event);
    }
}

void SoftphoneLine::note(int port) const
{
    if (m_parts.placesFile.isEmpty()) return;
    HookPlaces places = readHookPlaces(m_parts.placesFile);
    places[m_settings.id.value] = {port, m_parts.clock.now()};
    if (const auto kept = writeHookPlaces(m_parts.placesFile, places); !kept)
        qCWarning(logLine).noquote() << m_settings.name + u": its port was not written down:"_s
                                     << kept.error().detail;
}

} // namespace secondring
