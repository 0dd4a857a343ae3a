// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/callerid_box/callerid_box_line.h"

#include "core/base/local_time.h"
#include "core/telephony/callerid_box/udp_unit_link.h"
#ifdef SECONDRING_SERIAL_UNITS
#include "core/telephony/callerid_box/serial_unit_link.h"
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {
namespace {

/// Between two questions to a unit that has not been heard yet, or no longer.
constexpr std::chrono::milliseconds askedEvery = 2s;
/// At a serial port: it is woken up and asked by turns.
constexpr std::chrono::milliseconds askedEverySerially = 500ms;
constexpr std::chrono::milliseconds lostAskedEvery = 30s;
constexpr std::chrono::milliseconds quietFor = 5min;
constexpr int questionsBorne = 4;
constexpr int questionsBorneSerially = 8;

} // namespace

std::unique_ptr<UnitLink> linkFor(const CallerIdBoxLineSettings& settings)
{
    if (settings.transport == CallerIdBoxLineSettings::Transport::Udp)
        return std::make_unique<UdpUnitLink>(settings.udpPort, settings.unit);
#ifdef SECONDRING_SERIAL_UNITS
    return std::make_unique<SerialUnitLink>(settings.serialPort);
#else
    return nullptr;
#endif
}

CallerIdBoxLine::CallerIdBoxLine(const LineSettings& line, const QString& homeRegion, const Clock& clock,
                                 std::unique_ptr<UnitLink> link, QObject* parent)
    : LineMonitor(parent), m_id(line.id), m_clock(clock), m_link(std::move(link)), m_setup(*m_link),
      m_calls({line.id, homeRegion, std::get<CallerIdBoxLineSettings>(line.how).lines, line.longestRing})
{
    m_ends.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_ends, &QTimer::timeout, this, [this] { tell(m_calls.giveUp(m_clock.now())); });
    connect(&m_silence, &QTimer::timeout, this, &CallerIdBoxLine::onSilence);
    connect(m_link.get(), &UnitLink::opened, this, &CallerIdBoxLine::onOpened);
    connect(m_link.get(), &UnitLink::heard, this, &CallerIdBoxLine::onHeard);
    connect(m_link.get(), &UnitLink::lost, this, &CallerIdBoxLine::onLost);
    connect(m_link.get(), &UnitLink::noisy, this, &CallerIdBoxLine::onNoise);
}

CallerIdBoxLine::~CallerIdBoxLine()
{
    m_link->disconnect(this);
}

LineAbilities CallerIdBoxLine::abilities() const
{
    // Whichever phone on the telephone line is lifted, the unit sees it.
    return {m_calls.seesAnswers(), m_calls.seesAnswers(), false};
}

void CallerIdBoxLine::start()
{
    if (m_state != State::Stopped) return;
    say(State::Connecting);
    m_link->open();
}

void CallerIdBoxLine::stop()
{
    m_link->close();
    m_setup.abandon();
    m_silence.stop();
    tell(m_calls.loseSight(m_clock.now()));
    m_isNoisy = false;
    m_state = State::Stopped;
    m_trouble = LineTrouble::None;
    Q_EMIT stateChanged(State::Stopped, LineTrouble::None, {});
}

void CallerIdBoxLine::onOpened()
{
    m_wasHeard = false;
    m_unanswered = 0;
    // A port that is there says nothing about a unit: it is asked.
    say(State::Connecting);
    onSilence();
}

void CallerIdBoxLine::onSilence()
{
    if (m_wasHeard && !m_answers) return; // It rings, but answers no questions.
    const bool isNetwork = m_link->isNetwork();
    const bool isUnheard = m_unanswered >= (isNetwork ? questionsBorne : questionsBorneSerially);
    if (isUnheard) sayUnheard();
    // Two commands at once are lost on it.
    if (!m_setup.isBusy()) m_link->send(isNetwork || m_unanswered % 2 == 0 ? "X" : "V");
    m_silence.start(isUnheard ? lostAskedEvery : isNetwork ? askedEvery : askedEverySerially);
    ++m_unanswered;
}

void CallerIdBoxLine::sayUnheard()
{
    if (m_answers) return say(State::Faulty, LineTrouble::NoAnswer, u"the unit is not heard any more"_s);
    if (m_isNoisy)
        return say(State::Faulty, LineTrouble::NotSpoken, u"what comes to the port is of no unit"_s);
    // Every unit of the network answers; at a serial port some speak only when it rings, and then they are
    // heard.
    say(m_link->isNetwork() ? State::Faulty : State::Watching, LineTrouble::UnitSilent,
        u"no unit was heard"_s);
}

void CallerIdBoxLine::onHeard(const UnitPacket& packet)
{
    m_wasHeard = true;
    m_unanswered = 0;
    m_answers = m_answers || std::holds_alternative<UnitNetwork>(packet.words) ||
                std::holds_alternative<UnitToggles>(packet.words);
    m_silence.start(quietFor);
    noteFormat(packet);
    tell(m_calls.apply(packet, m_clock.now()));
}

void CallerIdBoxLine::noteFormat(const UnitPacket& packet)
{
    m_isTci = false;
    if (const auto* toggles = std::get_if<UnitToggles>(&packet.words))
        m_isMisset = toggles->toggles.contains('x');
    if (const auto* record = std::get_if<UnitCallRecord>(&packet.words)) {
        m_isMisset = record->format != UnitFormat::Comprehensive;
        m_isTci = record->format == UnitFormat::Tci;
    }
    sayWatching();
}

void CallerIdBoxLine::sayWatching()
{
    // Calls are seen, only not how they end.
    if (m_isMisset)
        say(State::Watching, LineTrouble::UnitMisset,
            m_isTci ? u"TCI format (DIP switch)"_s : u"limited format (toggle x)"_s);
    else if (m_isNoisy)
        say(State::Watching, LineTrouble::NotSpoken, u"much comes to the port that no unit says"_s);
    else
        say(State::Watching);
}

void CallerIdBoxLine::onNoise(bool isNoisy)
{
    m_isNoisy = isNoisy;
    if (m_state == State::Watching) return sayWatching();
    if (m_state == State::Faulty && m_unanswered > 0) sayUnheard();
}

void CallerIdBoxLine::onLost(LineTrouble trouble, const QString& detail)
{
    m_silence.stop();
    m_setup.abandon();
    tell(m_calls.loseSight(m_clock.now()));
    say(State::Faulty, trouble, detail);
}

QFuture<Result<UnitSettings>> CallerIdBoxLine::fixUnit()
{
    return m_setup.fix(localTime(m_clock.now(), QTimeZone::systemTimeZone()));
}

void CallerIdBoxLine::tell(const std::vector<LineEvent>& events)
{
    for (const LineEvent& event : events)
        Q_EMIT happened(event);
    waitForEnds();
}

void CallerIdBoxLine::waitForEnds()
{
    const auto due = m_calls.givesUpAt();
    if (!due) return m_ends.stop();
    m_ends.start(std::max<std::chrono::milliseconds>(*due - m_clock.now(), 1s));
}

void CallerIdBoxLine::say(State state, LineTrouble trouble, const QString& detail)
{
    if (state == m_state && trouble == m_trouble) return;
    m_state = state;
    m_trouble = trouble;
    Q_EMIT stateChanged(state, trouble, detail);
}

} // namespace secondring
