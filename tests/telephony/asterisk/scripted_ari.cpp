// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/asterisk/scripted_ari.h"

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

void reply(QTcpSocket& guest, const QByteArray& status, const QByteArray& body)
{
    guest.write("HTTP/1.1 " + status +
                "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
                QByteArray::number(body.size()) + "\r\n\r\n" + body);
    guest.disconnectFromHost();
}

} // namespace

ScriptedAri::ScriptedAri(Habit of) : habit(of), m_sockets(u"Asterisk"_s, QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedAri::greet);
    connect(&m_sockets, &QWebSocketServer::newConnection, this, &ScriptedAri::joined);
    m_server.listen(QHostAddress::LocalHost);
    m_port = m_server.serverPort();
}

void ScriptedAri::say(const QByteArray& message)
{
    if (m_socket) m_socket->sendTextMessage(QString::fromUtf8(message));
}

void ScriptedAri::sayAll(const QByteArray& lines)
{
    for (const QByteArray& line : lines.split('\n'))
        if (!line.trimmed().isEmpty()) say(line.trimmed());
}

void ScriptedAri::hangUp()
{
    if (m_socket) m_socket->close();
}

void ScriptedAri::listNow()
{
    if (m_waiting) reply(*m_waiting, "200 OK", channels);
}

void ScriptedAri::greet()
{
    QTcpSocket* guest = m_server.nextPendingConnection();
    connect(guest, &QTcpSocket::readyRead, this, [this, guest] { read(*guest); });
    connect(guest, &QTcpSocket::disconnected, guest, &QObject::deleteLater);
}

void ScriptedAri::read(QTcpSocket& guest)
{
    // A WebSocket's greeting is left for whoever takes the connection over.
    const QByteArray request = guest.peek(16'384);
    if (!request.contains("\r\n\r\n") || habit == Habit::SaysNothing) return;
    const QByteArray path = request.split(' ').at(1);
    asked << path;
    const bool isWelcome =
        habit != Habit::RefusesPassword &&
        request.contains("Authorization: Basic " + QByteArray("second-ring:secret").toBase64());
    if (!path.startsWith("/ari/events")) {
        guest.readAll();
        return answer(guest, path, isWelcome);
    }
    const bool isOurs = path.contains("app=second-ring-") && path.contains("subscribeAll=true");
    guest.disconnect(this);
    if (habit == Habit::RefusesSocket || !isWelcome || !isOurs) return reply(guest, "403 Forbidden", "{}");
    guest.disconnect();
    m_sockets.handleConnection(&guest);
}

void ScriptedAri::answer(QTcpSocket& guest, const QByteArray& path, bool isWelcome)
{
    if (habit == Habit::HasNoAri) return reply(guest, "404 Not Found", "{}");
    if (habit == Habit::IsAnother) return reply(guest, "200 OK", "<html><style>p {}</style></html>");
    if (!isWelcome) return reply(guest, "401 Unauthorized", "{}");
    if (path.contains("/variable?variable=")) return sayVariable(guest, path);
    if (path == "/ari/bridges") return reply(guest, "200 OK", bridges);
    const QByteArray version = habit == Habit::IsAncient ? "13.5.0" : "18.9-cert1";
    if (path != "/ari/channels")
        return reply(guest, "200 OK", R"({"system":{"version":")" + version + R"("}})");
    if (habit == Habit::SaysItLate)
        m_waiting = &guest;
    else
        reply(guest, "200 OK", channels);
}

void ScriptedAri::sayVariable(QTcpSocket& guest, const QByteArray& path)
{
    if (path.endsWith("CALLERID(pres)"))
        return reply(guest, "200 OK", "{\"value\":\"" + presentation + "\"}");
    reply(guest, "404 Not Found", R"({"message":"Provided variable was not found"})");
}

void ScriptedAri::joined()
{
    ++connections;
    m_socket = m_sockets.nextPendingConnection();
    connect(m_socket, &QWebSocket::disconnected, m_socket, &QObject::deleteLater);
    if (habit == Habit::ClosesAtOnce) m_socket->close();
    if (habit == Habit::TalksNonsense) say("{\"type\":");
    if (habit == Habit::IsReplaced) say("{\"type\":\"ApplicationReplaced\",\"application\":\"second-ring\"}");
}

} // namespace secondring
