// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/gsm/gsm_line.h"

#include "core/base/log.h"

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// Nothing needs waking up sooner.
constexpr Moment kLongestSleep{24 * 60 * 60 * 1000};
/// The port in the settings is given time to wake up; the stick's others are only tried.
constexpr int kGreetings = 5;
constexpr int kGreetingsElsewhere = 2;

GsmLineSettings stickOf(const LineSettings& line)
{
    const auto* const settings = std::get_if<GsmLineSettings>(&line.how);
    return settings != nullptr ? *settings : GsmLineSettings{};
}

} // namespace

GsmLine::GsmLine(LineSettings line, const Parts& parts, QObject* parent)
    : LineMonitor(parent), m_line(std::move(line)), m_settings(stickOf(m_line)), m_clock(parts.clock),
      m_refusedPins(parts.pinsFile),
      m_session({parts.homeRegion, m_settings.forwardsOnly, m_line.longestRing}, parts.pin,
                memoryOf(parts.pin)),
      m_ports(parts.ports), m_link(nullptr, parts.ports)
{
    m_sinceMade.start();
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, [this] { tell(m_session.tick(now())); });
    connect(&m_link, &SerialLink::opened, this, &GsmLine::onOpened);
    connect(&m_link, &SerialLink::bytesCame, this,
            [this](const QByteArray& bytes) { tell(m_session.feed(bytes, now())); });
    connect(&m_link, &SerialLink::lost, this, &GsmLine::onLost);
}

GsmLine::~GsmLine() = default;

PinMemory GsmLine::memoryOf(const QString& pin)
{
    return {[this, pin] { return m_refusedPins.hold(m_line.id, pin); },
            [this, pin] {
                const auto kept = m_refusedPins.add(m_line.id, pin);
                if (!kept) qCWarning(logLine).noquote() << m_line.name + u':' << kept.error().detail;
                return kept.has_value();
            },
            [this] { m_refusedPins.forget(m_line.id); }};
}

Moment GsmLine::now() const
{
    return Moment(m_sinceMade.elapsed());
}

void GsmLine::start()
{
    if (m_isOn) return;
    m_said.reset();
    say({State::Connecting, LineTrouble::None, {}});
    if (m_settings.port.trimmed().isEmpty()) {
        say({State::Faulty, LineTrouble::BadSettings, u"no port is named"_s});
        return;
    }
    m_isOn = true;
    m_isElsewhere = false;
    m_link.open(m_settings.port.trimmed(), m_settings.baud);
}

void GsmLine::stop()
{
    if (std::exchange(m_isOn, false)) {
        m_wake.stop();
        m_link.close();
        tell(m_session.lose(u"Second Ring stopped watching"_s));
    }
    m_said.reset();
    say({State::Stopped, LineTrouble::None, {}});
}

void GsmLine::onOpened()
{
    tell(m_session.start(now(), m_isElsewhere ? kGreetingsElsewhere : kGreetings));
}

/// Of a stick's ports only one or two take commands, and which is not told by their names.
bool GsmLine::hasOtherPart()
{
    if (!m_isElsewhere) m_otherParts = otherPartsOf(m_settings.port.trimmed(), m_ports());
    return !m_otherParts.empty();
}

void GsmLine::lookElsewhere()
{
    const QString next = m_otherParts.front();
    m_otherParts.erase(m_otherParts.begin());
    m_isElsewhere = true;
    tell(m_session.lose(u"another port of the stick was looked for"_s));
    qCInfo(logLine).noquote() << m_line.name + u": looks for the stick's commands at"_s << next;
    m_link.open(next, m_settings.baud);
}

void GsmLine::onLost(LineTrouble trouble, const QString& detail)
{
    if (m_isElsewhere && trouble != LineTrouble::Unplugged && !m_otherParts.empty()) return lookElsewhere();
    tell(m_session.lose(u"the stick was lost while it rang"_s));
    say({State::Faulty, trouble, detail});
}

void GsmLine::tell(const StickSession::News& news)
{
    for (const StickNews& each : news)
        std::visit([this](const auto& one) { take(one); }, each);
    if (std::exchange(m_isMovingOn, false)) return lookElsewhere();
    if (m_session.isStuck()) {
        // A stick that hangs is sometimes woken by opening its port anew.
        tell(m_session.lose(u"the stick fell silent"_s));
        if (std::exchange(m_isElsewhere, false))
            m_link.open(m_settings.port.trimmed(), m_settings.baud);
        else
            m_link.startAgain();
    }
    wakeUpInTime();
}

void GsmLine::wakeUpInTime()
{
    const auto wakeAt = m_session.wakeAt();
    if (!wakeAt) return m_wake.stop();
    m_wake.start(std::clamp(*wakeAt - now(), Moment::zero(), kLongestSleep));
}

void GsmLine::take(const StickOrder& order)
{
    m_link.write(order.bytes);
}

void GsmLine::take(const StickNetwork::Verdict& verdict)
{
    const bool speaksNot = verdict.trouble == LineTrouble::PortSilent ||
                           verdict.trouble == LineTrouble::NotSpoken ||
                           verdict.trouble == LineTrouble::Garbled;
    m_isMovingOn = speaksNot && hasOtherPart();
    if (m_isMovingOn) return;
    say(verdict);
}

void GsmLine::say(const StickNetwork::Verdict& verdict)
{
    if (m_said == verdict) return;
    m_said = verdict;
    Q_EMIT stateChanged(verdict.state, verdict.trouble, verdict.detail);
}

CallKey GsmLine::keyOf(const StickCallNews& news)
{
    const auto known = m_keys.constFind(news.call);
    if (known != m_keys.constEnd()) return *known;
    // A stick hangs on one computer: no other desk sees its calls.
    CallKey key{
        u"gsm-%1-%2-%3"_s.arg(m_line.id.value).arg(m_clock.now().time_since_epoch().count()).arg(news.call)};
    m_keys.insert(news.call, key);
    return key;
}

void GsmLine::take(const StickCallNews& news)
{
    const CallKey key = keyOf(news);
    if (std::holds_alternative<Ended>(news.what)) m_keys.remove(news.call);
    Q_EMIT happened(LineEvent{m_line.id, key, m_clock.now(), news.what});
}

} // namespace secondring
