// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/fritzbox/fritzbox_line.h"

#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/telephony/fritzbox/keep_alive.h"
#include "core/telephony/fritzbox/known_calls.h"

#include <QNetworkProxy>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {
namespace {

constexpr auto connectPatience = 10s;
/// A box that closes sooner than this is not to be asked every second.
constexpr auto provenAfter = 30s;
constexpr auto listedAfter = 5s;
/// As far back as the list is read; what was reported already is not reported again.
constexpr std::chrono::hours listedBack{72};
/// A box that starts reports calls before it has its list at hand.
constexpr auto listAgainAfter = 60s;
constexpr int mostListTries = 5;
constexpr int nonsenseBorne = 5;
/// Two calls of one minute are never further apart, also when a clock is put right in between.
constexpr std::chrono::hours knownBack{2};
/// Nobody stays unwatched because a database is busy or away.
constexpr auto storePatience = 2s;

LineTrouble troubleOfSocket(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return LineTrouble::NameNotFound;
    case QAbstractSocket::ConnectionRefusedError:
        return LineTrouble::SwitchedOff;
    case QAbstractSocket::SocketTimeoutError:
    case QAbstractSocket::RemoteHostClosedError:
        return LineTrouble::NoAnswer;
    default:
        return LineTrouble::Unreachable;
    }
}

} // namespace

FritzBoxLine::FritzBoxLine(LineSettings line, QString password, const QString& homeRegion, const Clock& clock,
                           Store* store)
    : m_line(std::move(line)), m_settings(std::get<FritzBoxLineSettings>(m_line.how)),
      m_password(std::move(password)), m_clock(clock), m_store(store),
      m_calls(m_line.id, m_settings.ownNumbers, homeRegion)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_again.setSingleShot(true);
    m_patience.setSingleShot(true);
    m_soon.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &FritzBoxLine::look);
    connect(&m_soon, &QTimer::timeout, this, &FritzBoxLine::catchUp);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_socket.state() == QAbstractSocket::ConnectedState)
            m_delay.succeeded();
        else
            lose(LineTrouble::NoAnswer, u"no answer from port %1"_s.arg(m_settings.port));
    });
    connect(&m_socket, &QTcpSocket::connected, this, &FritzBoxLine::onConnected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &FritzBoxLine::onSaid);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &FritzBoxLine::onError);
}

FritzBoxLine::~FritzBoxLine()
{
    m_socket.disconnect(this);
}

void FritzBoxLine::start()
{
    if (m_isOn) return;
    Q_EMIT stateChanged(State::Connecting, LineTrouble::None, {});
    if (m_settings.server.isEmpty() || m_settings.port < 1 || m_settings.port > 65535) {
        Q_EMIT stateChanged(State::Faulty, LineTrouble::BadSettings, u"server or port is missing"_s);
        return;
    }
    m_isOn = true;
    m_isListRefused = false;
    m_delay.succeeded();
    look();
}

void FritzBoxLine::stop()
{
    m_isOn = false;
    ++m_looks;
    hangUp();
    m_again.stop();
    tell(m_calls.loseSight(m_clock.now()));
    Q_EMIT stateChanged(State::Stopped, LineTrouble::None, {});
}

void FritzBoxLine::hangUp()
{
    m_patience.stop();
    m_soon.stop();
    delete std::exchange(m_fetch, nullptr);
    m_reader.reset();
    const QSignalBlocker quiet(m_socket);
    m_socket.abort();
}

void FritzBoxLine::look()
{
    const int look = ++m_looks;
    if (m_store == nullptr) return connectOnce(look, {});
    auto known =
        m_store->read([line = m_line.id, since = m_clock.now() - knownBack](Transaction& transaction) {
            return knownCalls(transaction, line, since);
        });
    whenDone(known, this, [this, look](const Result<std::vector<CallKey>>& calls) {
        connectOnce(look, calls.value_or(std::vector<CallKey>()));
    });
    QTimer::singleShot(storePatience, this, [this, look] { connectOnce(look, {}); });
}

/// What the store says after that is of no use: it may be about a call that was heard meanwhile.
void FritzBoxLine::connectOnce(int look, const std::vector<CallKey>& known)
{
    if (look != m_looks) return;
    ++m_looks;
    m_calls.count(known);
    m_patience.start(connectPatience);
    m_socket.connectToHost(m_settings.server, quint16(m_settings.port), QIODevice::ReadOnly);
}

void FritzBoxLine::onConnected()
{
    if (!keepAlive(m_socket))
        qCWarning(logLine).noquote() << m_line.name + u": a connection that dies silently is noticed late"_s;
    m_patience.start(provenAfter);
    m_listsTried = 0;
    if (m_isListRefused) return sayRefused();
    Q_EMIT stateChanged(State::Watching, LineTrouble::None, {});
    catchUp();
}

void FritzBoxLine::onSaid()
{
    const std::vector<CallMonitorLine> lines = m_reader.feed(m_socket.readAll());
    for (const CallMonitorLine& said : lines)
        tell(m_calls.apply(said, m_clock.now()));
    if (!lines.empty()) m_delay.succeeded();
    if (m_reader.isOverlong() || m_reader.unreadable() >= nonsenseBorne)
        return lose(LineTrouble::NotSpoken,
                    u"what answers on port %1 is no call monitor"_s.arg(m_settings.port));
    // The list has it a moment after the call.
    if (m_calls.takeMissing() && readsList()) m_soon.start(listedAfter);
}

void FritzBoxLine::onError(QAbstractSocket::SocketError error)
{
    QString detail = u"%1 (port %2)"_s.arg(m_socket.errorString()).arg(m_settings.port);
    if (error == QAbstractSocket::ConnectionRefusedError)
        detail = u"port %1 is closed: dial #96*5* on a phone of the box"_s.arg(m_settings.port);
    lose(troubleOfSocket(error), detail);
}

void FritzBoxLine::lose(LineTrouble trouble, const QString& detail)
{
    if (!m_isOn) return;
    hangUp();
    tell(m_calls.loseSight(m_clock.now()));
    m_again.start(m_delay.next());
    Q_EMIT stateChanged(State::Faulty, trouble, detail);
}

void FritzBoxLine::tell(const std::vector<LineEvent>& events)
{
    for (const LineEvent& event : events)
        Q_EMIT happened(event);
}

void FritzBoxLine::catchUp()
{
    // A password that was refused is not tried again: the box makes whoever guesses wait.
    if (!readsList() || m_isListRefused) return;
    // The list being read may be older than the call it is to be searched for.
    if (m_fetch != nullptr) return m_soon.start(listedAfter);
    m_fetch = new CallListFetch(
        {m_settings.server, m_listPort, m_settings.user, m_password, QTimeZone::systemTimeZone()}, this);
    // Owned by the fetch: an answer to one that was given up is heard by nobody.
    whenDone(m_fetch->run(), m_fetch, [this](const Result<std::vector<ListedCall>>& list) { use(list); });
}

void FritzBoxLine::use(const Result<std::vector<ListedCall>>& list)
{
    std::exchange(m_fetch, nullptr)->deleteLater();
    if (list) {
        const Timestamp now = m_clock.now();
        return tell(m_calls.catchUp(*list, now - listedBack, now));
    }
    qCWarning(logLine).noquote() << m_line.name + u':' << list.error().detail;
    // Calls are watched all the same; only what was missed while away stays unknown.
    m_isListRefused = list.error().failure == Failure::Unauthorized;
    if (m_isListRefused) return sayRefused();
    if (++m_listsTried < mostListTries) m_soon.start(listAgainAfter);
}

void FritzBoxLine::sayRefused()
{
    Q_EMIT stateChanged(State::Watching, LineTrouble::WrongPassword,
                        u"the call list was refused: wrong user or password"_s);
}

} // namespace secondring
