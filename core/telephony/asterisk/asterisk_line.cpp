// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/asterisk/asterisk_line.h"

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr auto kGoodAfter = 30s;
constexpr auto kLongestQuestion = 2s;
constexpr auto kLongestAbsence = 2min;
/// Who guesses on is locked out by what guards the server.
constexpr auto kAfterWrongPassword = 5min;

SwitchHouse houseOf(const LineSettings& line, const AsteriskLineSettings& settings, const QString& homeRegion)
{
    SwitchHouse house{.line = line.id,
                      .server = settings.server,
                      .homeRegion = homeRegion,
                      .innerDigits = settings.innerDigits,
                      .queues = {},
                      .trunks = {}};
    for (const QString& queue : settings.queues)
        house.queues << queue.trimmed().toUtf8();
    for (const QString& trunk : settings.trunks)
        house.trunks << trunk.trimmed().toUtf8();
    return house;
}

bool isUsable(const AsteriskLineSettings& settings)
{
    // A line break in the name would be a command of its own.
    return !settings.server.isEmpty() && !settings.user.isEmpty() && !settings.user.contains(u'\n') &&
           !settings.user.contains(u'\r') && settings.port >= 0 && settings.port <= 65535;
}

} // namespace

AsteriskLine::AsteriskLine(const LineSettings& line, std::unique_ptr<SwitchSession> session,
                           const QString& homeRegion, const Clock& clock, QObject* parent)
    : LineMonitor(parent), m_line(line.id), m_settings(std::get<AsteriskLineSettings>(line.how)),
      m_clock(clock), m_session(std::move(session)), m_book(houseOf(line, m_settings, homeRegion))
{
    for (QTimer* timer : {&m_retry, &m_lasting, &m_waiting, &m_asking})
        timer->setSingleShot(true);
    m_asking.setInterval(kLongestQuestion);
    connect(&m_asking, &QTimer::timeout, this, &AsteriskLine::waitNoLonger);
    m_lasting.setInterval(kGoodAfter);
    m_waiting.setInterval(kLongestAbsence);
    connect(&m_retry, &QTimer::timeout, m_session.get(), &SwitchSession::open);
    connect(&m_lasting, &QTimer::timeout, this, [this] { m_delay.succeeded(); });
    connect(&m_waiting, &QTimer::timeout, this, [this] { giveUp(u"the connection did not come back"_s); });
    connect(m_session.get(), &SwitchSession::joined, &m_lasting, qOverload<>(&QTimer::start));
    connect(m_session.get(), &SwitchSession::heard, this, &AsteriskLine::hear);
    connect(m_session.get(), &SwitchSession::listed, this, &AsteriskLine::confirm);
    connect(m_session.get(), &SwitchSession::notListed, this, &AsteriskLine::confirm);
    connect(m_session.get(), &SwitchSession::mayNotAsk, this, [this] {
        m_mayNotAsk = true;
        if (m_isWatching) sayWatching();
    });
    connect(m_session.get(), &SwitchSession::lost, this, &AsteriskLine::onLost);
}

AsteriskLine::~AsteriskLine()
{
    m_session->disconnect(this);
}

void AsteriskLine::start()
{
    if (std::exchange(m_isRunning, true)) return;
    Q_EMIT stateChanged(State::Connecting, LineTrouble::None, {});
    if (!isUsable(m_settings)) {
        m_isRunning = false;
        Q_EMIT stateChanged(State::Faulty, LineTrouble::BadSettings,
                            u"server, user or port is missing or wrong"_s);
        return;
    }
    m_delay.succeeded();
    m_session->open();
}

void AsteriskLine::stop()
{
    m_isRunning = m_isWatching = false;
    for (QTimer* timer : {&m_retry, &m_lasting, &m_waiting, &m_asking})
        timer->stop();
    m_session->close();
    giveUp(u"Second Ring stopped watching"_s);
    Q_EMIT stateChanged(State::Stopped, LineTrouble::None, {});
}

void AsteriskLine::hear(const SwitchNews& news)
{
    tell(m_book.apply(news, m_clock.now()));
    ask();
    const QByteArray unclear = m_book.unclearDevice();
    if (std::exchange(m_unclear, unclear) != unclear && m_isWatching) sayWatching();
    if (!m_book.isFull()) return;
    m_session->close();
    giveUp(u"the telephone system reported more channels than there can be"_s);
    onLost(LineTrouble::NotSpoken, u"more channels than there can be"_s);
}

void AsteriskLine::confirm()
{
    m_waiting.stop();
    tell(m_book.confirm(m_clock.now()));
    ask();
    m_isWatching = true;
    sayWatching();
}

void AsteriskLine::sayWatching()
{
    if (m_mayNotAsk)
        Q_EMIT stateChanged(State::Watching, LineTrouble::AskingRefused,
                            u"Getvar was refused: the manager user needs to write call or reporting"_s);
    else if (!m_unclear.isEmpty())
        Q_EMIT stateChanged(State::Watching, LineTrouble::TrunkUnclear, QString::fromUtf8(m_unclear));
    else
        Q_EMIT stateChanged(State::Watching, LineTrouble::None, {});
}

void AsteriskLine::ask()
{
    for (const SwitchChannel& channel : m_book.takeQuestions()) {
        if (!m_asking.isActive()) m_asking.start();
        m_session->askPresentation(channel);
    }
}

void AsteriskLine::waitNoLonger()
{
    tell(m_book.waitNoLonger(m_clock.now() - kLongestQuestion, m_clock.now()));
    if (m_book.waitsForAnswers()) m_asking.start();
}

void AsteriskLine::onLost(LineTrouble trouble, const QString& detail)
{
    if (!m_isRunning) return;
    m_lasting.stop();
    m_isWatching = m_mayNotAsk = false;
    m_book.lose();
    if (m_book.openCalls() > 0 && !m_waiting.isActive()) m_waiting.start();
    m_retry.start(trouble == LineTrouble::WrongPassword ? kAfterWrongPassword
                                                        : std::chrono::seconds(m_delay.next()));
    Q_EMIT stateChanged(State::Faulty, trouble, detail);
}

void AsteriskLine::giveUp(const QString& evidence)
{
    tell(m_book.giveUp(m_clock.now(), evidence));
}

void AsteriskLine::tell(const std::vector<LineEvent>& events)
{
    for (const LineEvent& event : events)
        Q_EMIT happened(event);
}

} // namespace secondring
