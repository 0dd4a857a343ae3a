// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/softphone_hook/hook_door.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int guestReads = 4096; ///< Bytes held for one guest before they are looked at.

/// IPv4 as such also where it comes in an IPv6 address; of IPv6 the network, which one guest has to itself.
QString sourceOf(const QHostAddress& address)
{
    bool isFour = false;
    const quint32 four = address.toIPv4Address(&isFour);
    if (isFour) return QHostAddress(four).toString();
    if (address.isLoopback()) return QHostAddress(QHostAddress::LocalHost).toString();
    Q_IPV6ADDR six = address.toIPv6Address();
    std::fill(six.c + 8, six.c + 16, quint8(0));
    return QHostAddress(six).toString() + u"/64"_s;
}

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Content Too Large";
    default:
        return "Too Many Requests";
    }
}

void answer(QTcpSocket& socket, int status)
{
    QByteArray words = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) +
                       "\r\nContent-Length: 0\r\nConnection: close\r\n";
    if (status == 405) words += "Allow: GET, POST\r\n";
    socket.write(words + "\r\n");
    socket.flush(); // At once: the next guests may need its place.
    socket.disconnectFromHost();
}

} // namespace

HookDoor::HookDoor(DoorRules rules, HookToken token, const Clock& clock, QObject* parent)
    : QObject(parent), m_rules(rules), m_token(std::move(token)), m_clock(clock)
{
    m_server.setMaxPendingConnections(static_cast<int>(mostGuests));
    connect(&m_server, &QTcpServer::newConnection, this, &HookDoor::admit);
}

HookDoor::~HookDoor()
{
    close();
}

bool HookDoor::open()
{
    return m_server.listen(m_rules.network ? QHostAddress(QHostAddress::Any)
                                           : QHostAddress(QHostAddress::LocalHost),
                           m_rules.port);
}

void HookDoor::close()
{
    m_server.close();
    for (const Guest& guest : std::exchange(m_guests, {})) {
        guest.socket->disconnect(this);
        guest.socket->abort();
        guest.socket->deleteLater();
    }
}

bool HookDoor::isTaken() const
{
    return m_server.serverError() == QAbstractSocket::AddressInUseError;
}

bool HookDoor::isGuessedAt() const
{
    return m_clock.now() < m_guessedUntil;
}

bool HookDoor::isWelcome(const QHostAddress& address) const
{
    if (address.isLoopback()) return true;
    if (!m_rules.network) return false;
    bool isFour = false;
    const QHostAddress four(address.toIPv4Address(&isFour));
    const QHostAddress& plain = isFour ? four : address;
    static const QList<std::pair<QHostAddress, int>> local{
        {QHostAddress(u"127.0.0.0"_s), 8},    {QHostAddress(u"10.0.0.0"_s), 8},
        {QHostAddress(u"172.16.0.0"_s), 12},  {QHostAddress(u"192.168.0.0"_s), 16},
        {QHostAddress(u"169.254.0.0"_s), 16}, {QHostAddress(u"fc00::"_s), 7},
        {QHostAddress(u"fe80::"_s), 10}};
    return std::ranges::any_of(local,
                               [&](const auto& net) { return plain.isInSubnet(net.first, net.second); });
}

void HookDoor::admit()
{
    while (m_server.hasPendingConnections()) {
        QTcpSocket* socket = m_server.nextPendingConnection();
        socket->setParent(this);
        if (!isWelcome(socket->peerAddress())) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        const QString source = sourceOf(socket->peerAddress());
        makeRoomFor(source);
        socket->setReadBufferSize(guestReads);
        m_guests.push_back({socket, source, {}});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { hear(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { forget(socket); });
        QTimer::singleShot(m_rules.patience, socket, [socket] { socket->abort(); });
        if (socket->bytesAvailable() > 0) hear(socket);
    }
}

void HookDoor::makeRoomFor(const QString& source)
{
    const auto isIts = [&](const Guest& guest) { return guest.source == source; };
    const auto its = std::ranges::count_if(m_guests, isIts);
    auto leaves = m_guests.end();
    if (static_cast<std::size_t>(its) >= mostOfOne)
        leaves = std::ranges::find_if(m_guests, isIts);
    else if (m_guests.size() >= mostGuests)
        leaves = m_guests.begin();
    if (leaves == m_guests.end()) return;
    // What it has said already is heard; a socket that is let go is forgotten.
    const QPointer<QTcpSocket> oldest = leaves->socket;
    oldest->waitForReadyRead(0);
    if (oldest != nullptr) oldest->abort();
}

void HookDoor::forget(const QTcpSocket* socket)
{
    const auto guest = std::ranges::find(m_guests, socket, &Guest::socket);
    if (guest == m_guests.end()) return;
    guest->socket->deleteLater();
    m_guests.erase(guest);
}

void HookDoor::hear(QTcpSocket* socket)
{
    const auto guest = std::ranges::find(m_guests, socket, &Guest::socket);
    if (guest == m_guests.end()) return;
    if (guest->request.state() != HookRequest::State::Incomplete) {
        socket->readAll(); // What comes after the request is thrown away until they hang up.
        return;
    }
    guest->request.feed(socket->readAll());
    if (guest->request.state() == HookRequest::State::Incomplete) return;
    answer(*socket, judge(*guest));
}

int HookDoor::judge(const Guest& guest)
{
    switch (guest.request.state()) {
    case HookRequest::State::TooLarge:
        return 413;
    case HookRequest::State::WrongMethod:
        return 405;
    case HookRequest::State::Complete:
        break;
    default:
        return 400;
    }
    const bool isHello = guest.request.path() == "/hello"; // From another of us, which wants our port.
    if (!isHello && guest.request.path() != "/line") return 404;
    // A page that somebody here looks at may send requests, too. It does not even get to guess.
    if (guest.request.isFromBrowser()) return 403;
    const QByteArray words = guest.request.query();
    const auto query = readHookQuery(words);
    if (!isHello && !query) return 400;
    if (const int refused = judgeToken(guest.source, tokenIn(words))) return refused;
    if (!isHello) Q_EMIT said(query->event);
    return 200;
}

int HookDoor::judgeToken(const QString& source, const QByteArray& token)
{
    const Timestamp now = m_clock.now();
    const bool wasLocked = m_lockout.isLocked(source, now);
    // Whoever guesses may sit behind the same address as our telephones, whose calls must not be lost. The
    // token itself is long enough that guessing on leads nowhere.
    if (m_token.matches(token)) {
        if (!wasLocked) m_lockout.right(source);
        return 0;
    }
    if (wasLocked) return 429;
    const bool isLocked = m_lockout.wrong(source, now);
    if (isLocked) m_guessedUntil = std::max(m_guessedUntil, now + m_lockout.lockedFor(source, now));
    Q_EMIT guessed(source, isLocked);
    return 403;
}

} // namespace secondring
