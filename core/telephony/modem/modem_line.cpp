// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/modem/modem_line.h"

#include "core/telephony/modem/modem_commands.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Some modems forget what they were told, after a brown-out or a fax program's visit.
constexpr std::chrono::milliseconds kRemindEvery = 30min;
/// So many lines of noise in a row, and whatever is there is not the modem any more.
constexpr int kTooMuchNoise = 5;
/// Two calls of one line start further apart than this.
constexpr std::chrono::seconds kKeyStep = 5s;
/// What rings more often than that before it answers to its name is no telephone line.
constexpr std::size_t kMostHeldBack = 60;

/// Until the line check knows whether the modem sees a phone being lifted, it is asked to say so.
ModemWishes wishesOf(const LineSettings& line)
{
    const auto& settings = std::get<ModemLineSettings>(line.how);
    return {settings.country.trimmed().toLatin1(), settings.extraInit.trimmed().toLatin1(),
            settings.seesPickUp || line.trust == LineTrust::Unchecked};
}

bool isHexCode(const QString& country)
{
    bool isHex = false;
    (void)country.toUInt(&isHex, 16);
    return isHex && country.size() == 2;
}

} // namespace

ModemLine::ModemLine(const LineSettings& line, const QString& homeRegion, const Clock& clock, QObject* parent)
    : LineMonitor(parent), m_id(line.id), m_settings(std::get<ModemLineSettings>(line.how)), m_clock(clock),
      m_setup(wishesOf(line)), m_calls({m_settings.voicemailRings, false, homeRegion})
{
    m_elapsed.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ModemLine::pump);
    connect(&m_link, &SerialLink::opened, this, &ModemLine::onOpened);
    connect(&m_link, &SerialLink::bytesCame, this, &ModemLine::onBytes);
    connect(&m_link, &SerialLink::lost, this, &ModemLine::onLost);
}

ModemLine::~ModemLine() = default;

LineAbilities ModemLine::abilities() const
{
    return {m_settings.seesPickUp, m_settings.seesPickUp, m_settings.voicemailRings > 0};
}

QString ModemLine::wrongInSettings() const
{
    if (m_settings.port.trimmed().isEmpty()) return u"the port is missing"_s;
    if (m_settings.baud <= 0) return u"the speed is wrong"_s;
    if (!m_settings.country.trimmed().isEmpty() && !isHexCode(m_settings.country.trimmed()))
        return u"the country is not a T.35 code such as B5"_s;
    const QString extra = m_settings.extraInit.trimmed();
    if (!extra.isEmpty() && !keepsOnHook(extra.toLatin1()))
        return u"the further command is not known to leave calls alone"_s;
    return {};
}

void ModemLine::start()
{
    if (m_isOn) return;
    Q_EMIT stateChanged(State::Connecting, LineTrouble::None, {});
    if (const QString wrong = wrongInSettings(); !wrong.isEmpty()) {
        Q_EMIT stateChanged(State::Faulty, LineTrouble::BadSettings, wrong);
        return;
    }
    m_isOn = true;
    m_link.open(m_settings.port.trimmed(), m_settings.baud);
}

void ModemLine::stop()
{
    m_isOn = false;
    m_timer.stop();
    m_setup.stop();
    m_link.close();
    abandonCalls(u"the line was stopped while it rang"_s);
    m_isWatching = false;
    Q_EMIT stateChanged(State::Stopped, LineTrouble::None, {});
}

void ModemLine::onOpened()
{
    m_parser.clear();
    m_unreadable = 0;
    m_isModem = false;
    m_calls.knowPickUp(false); // Until it has been told to report it again.
    m_setup.begin(now());
    pump();
}

void ModemLine::onBytes(const QByteArray& bytes)
{
    for (const ModemSaying& saying : m_parser.feed(bytes)) {
        take(saying);
        if (!m_link.isOpen()) return; // It was not what it seemed.
    }
    pump();
}

void ModemLine::take(const ModemSaying& saying)
{
    using What = ModemSaying::What;
    const auto before = m_setup.state();
    m_setup.take(saying, now());
    settle(before);
    if (saying.what == What::Connected) {
        // Closing the port lets go of the line, too.
        m_link.startAgain();
        abandonCalls(u"the modem went away while it rang"_s);
        return beFaulty(LineTrouble::NotSpoken, u"the modem took a call by itself"_s);
    }
    const bool isNoise = saying.what == What::Unreadable || saying.what == What::TooLong;
    m_unreadable = isNoise ? m_unreadable + 1 : 0;
    if (m_isWatching && m_unreadable >= kTooMuchNoise) {
        m_link.startAgain();
        abandonCalls(u"the modem went away while it rang"_s);
        return beFaulty(LineTrouble::Garbled, u"what comes from the modem cannot be read any more"_s);
    }
    if (saying.what == What::Number || saying.what == What::Name) m_isModem = true;
    if (saying.what == What::Lifted && m_isWatching) Q_EMIT pickedUp();
    report(m_calls.take(saying, now()));
}

void ModemLine::setUpAgain(Moment at)
{
    if (!m_setUpAgainAt || at < *m_setUpAgainAt || !m_link.isOpen() || m_calls.isRinging()) return;
    m_setUpAgainAt.reset();
    if (m_isWatching)
        m_setup.refresh(at);
    else
        m_setup.begin(at);
}

/// Does what is due, and comes back when the next thing is.
void ModemLine::pump()
{
    if (!m_isOn) return;
    const Moment at = now();
    setUpAgain(at);
    const auto before = m_setup.state();
    m_setup.passTime(at);
    if (const QByteArray command = m_setup.command(); !command.isEmpty()) m_link.write(command + '\r');
    settle(before);
    report(m_calls.passTime(at));
    std::optional<Moment> due = m_setup.nextDue();
    const bool mayRemind = m_link.isOpen() && !m_calls.isRinging();
    for (const auto& other : {m_calls.nextDue(), mayRemind ? m_setUpAgainAt : std::nullopt})
        if (other && (!due || *other < *due)) due = other;
    if (due) m_timer.start(std::max(*due - at, std::chrono::milliseconds(1)));
}

void ModemLine::settle(ModemSetup::State before)
{
    const ModemSetup::State state = m_setup.state();
    if (state == before) return;
    if (state == ModemSetup::State::Failed) {
        beFaulty(m_setup.trouble(), m_setup.detail());
        m_setUpAgainAt = now() + m_retry.next();
    } else if (state == ModemSetup::State::Ready) {
        m_retry.succeeded();
        m_setUpAgainAt = now() + kRemindEvery;
        m_calls.knowPickUp(m_settings.seesPickUp && m_setup.reportsPickUp());
        if (!std::exchange(m_isWatching, true))
            Q_EMIT stateChanged(State::Watching, LineTrouble::None, m_setup.detail());
        m_isModem = true;
        report({});
    }
}

void ModemLine::onLost(LineTrouble trouble, const QString& detail)
{
    abandonCalls(u"the modem went away while it rang"_s);
    beFaulty(trouble, detail);
}

void ModemLine::abandonCalls(const QString& because)
{
    report(m_calls.abandon(now(), because));
    m_heldBack.clear();
}

void ModemLine::beFaulty(LineTrouble trouble, const QString& detail)
{
    m_isWatching = false;
    m_unreadable = 0;
    m_setup.stop();
    m_setUpAgainAt.reset();
    Q_EMIT stateChanged(State::Faulty, trouble, detail);
}

/// It may ring at this very moment, when a modem answers no command. Whether it is one at all is not known
/// until it has answered or named a caller: till then its calls are kept, with their times.
void ModemLine::report(ModemCalls::News news)
{
    if (!m_heldBack.empty()) news.insert(news.begin(), m_heldBack.begin(), m_heldBack.end());
    m_heldBack.clear();
    if (!m_isModem) {
        if (news.size() <= kMostHeldBack) m_heldBack = std::move(news);
        return;
    }
    const Moment at = now();
    const Timestamp clock = m_clock.now();
    for (const ModemNews& each : news) {
        const bool isCall = !std::holds_alternative<VoicemailLeft>(each.what);
        if (isCall && m_keyedStart != each.start) {
            m_key = keyOf(clock - (at - each.start));
            m_keyedStart = each.start;
        }
        Q_EMIT happened(LineEvent{m_id, isCall ? m_key : CallKey(), clock - (at - each.at), each.what});
    }
}

/// By line and start: another desk that listens to the same telephone line under this name says the same.
CallKey ModemLine::keyOf(Timestamp start)
{
    const auto step = start.time_since_epoch() / kKeyStep;
    const CallKey key{u"modem:%1:%2"_s.arg(m_id.value).arg(step)};
    return key == m_key ? CallKey{u"modem:%1:%2"_s.arg(m_id.value).arg(step + 1)} : key;
}

} // namespace secondring
