// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/fritzbox/scripted_box.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

const QByteArray realm = "HTTPS Access";
const QByteArray nonce = "8A51B1F1DC1B1F84";

QByteArray md5(const QByteArray& words)
{
    return QCryptographicHash::hash(words, QCryptographicHash::Md5).toHex();
}

/// name="value" or name=value in an Authorization header.
QByteArray parameter(const QByteArray& request, const QString& name)
{
    const QRegularExpression form(u"[ ,]%1=\"?([^\",\r]*)"_s.arg(name));
    return form.match(QString::fromUtf8(request)).captured(1).toUtf8();
}

} // namespace

ScriptedBox::ScriptedBox()
{
    QObject::connect(&m_monitor, &QTcpServer::newConnection, &m_monitor, [this] { onListener(); });
    QObject::connect(&m_web, &QTcpServer::newConnection, &m_web, [this] { onWeb(); });
    m_web.listen(QHostAddress::LocalHost);
    listAddress = "http://192.0.2.1:49000/calllist.lua?sid=e1a2";
}

bool ScriptedBox::switchOn(quint16 port)
{
    const bool isOn = m_monitor.listen(QHostAddress::LocalHost, port);
    m_port = m_monitor.serverPort();
    return isOn;
}

void ScriptedBox::switchOff()
{
    m_monitor.close();
    hangUp();
}

void ScriptedBox::hangUp()
{
    if (m_listener) m_listener->disconnectFromHost();
    m_listener.clear();
}

void ScriptedBox::onListener()
{
    if (m_connections.empty()) m_since.start();
    m_connections.push_back(m_since.elapsed());
    m_listener = m_monitor.nextPendingConnection();
    if (hangsUpAtOnce) hangUp();
}

void ScriptedBox::say(const QByteArray& bytes)
{
    if (m_listener) m_listener->write(bytes);
}

void ScriptedBox::handOut()
{
    if (m_waiting) reply(*m_waiting, "200 OK", calls);
}

void ScriptedBox::onWeb()
{
    QTcpSocket* socket = m_web.nextPendingConnection();
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
        const QByteArray request = socket->property("request").toByteArray() + socket->readAll();
        const qsizetype head = request.indexOf("\r\n\r\n");
        static const QRegularExpression length(u"content-length: *(\\d+)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        const auto body = length.match(QString::fromUtf8(request.left(head))).captured(1).toInt();
        const bool isWhole = head >= 0 && request.size() >= head + 4 + body;
        socket->setProperty("request", isWhole ? QByteArray() : request);
        if (isWhole) answer(*socket, request);
    });
}

bool ScriptedBox::isAllowed(const QByteArray& request) const
{
    const QByteArray one = md5(user + ':' + realm + ':' + password);
    const QByteArray two = md5("POST:" + parameter(request, u"uri"_s));
    const QByteArray right = md5(one + ':' + nonce + ':' + parameter(request, u"nc"_s) + ':' +
                                 parameter(request, u"cnonce"_s) + ":auth:" + two);
    return request.contains("Authorization: Digest") && parameter(request, u"response"_s) == right;
}

void ScriptedBox::reply(QTcpSocket& socket, const QByteArray& status, const QByteArray& body)
{
    socket.write("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) +
                 "\r\n\r\n" + body);
}

void ScriptedBox::answer(QTcpSocket& socket, const QByteArray& request)
{
    const QByteArray path = request.mid(request.indexOf(' ') + 1).split(' ').first();
    if (path.startsWith("/calllist.lua")) {
        ++m_listsRead;
        m_listQuery = path.mid(path.indexOf('?') + 1);
        m_waiting = &socket;
        return isSlow ? void() : handOut();
    }
    if (path != "/upnp/control/x_contact" || !request.contains("X_AVM-DE_OnTel:1#GetCallList"))
        return reply(socket, "404 Not Found", {});
    if (request.contains("\nAuthorization:")) ++m_signIns;
    if (!isAllowed(request))
        return reply(socket,
                     "401 Unauthorized\r\nWWW-Authenticate: Digest realm=\"" + realm + "\",nonce=\"" + nonce +
                         "\",algorithm=MD5,qop=\"auth\"",
                     {});
    reply(socket, "200 OK",
          "<?xml version=\"1.0\"?><s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
          "<u:GetCallListResponse xmlns:u=\"urn:dslforum-org:service:X_AVM-DE_OnTel:1\"><NewCallListURL>" +
              listAddress + "</NewCallListURL></u:GetCallListResponse></s:Body></s:Envelope>");
}

} // namespace secondring
