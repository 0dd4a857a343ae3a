// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/scripted_switch.h"

#include <QNetworkDatagram>

#include <algorithm>

namespace secondring {
namespace {

QByteArray lineOf(const QByteArray& message, const QByteArray& name)
{
    const auto lines = message.split('\n');
    for (const QByteArray& line : lines)
        if (line.toLower().startsWith(name.toLower() + ':')) return line.mid(name.size() + 1).trimmed();
    return {};
}

QByteArray between(const QByteArray& text, const QByteArray& open, const QByteArray& close)
{
    const qsizetype from = text.indexOf(open) + open.size();
    return text.mid(from, text.indexOf(close, from) - from);
}

} // namespace

ScriptedSwitch::ScriptedSwitch(const QHostAddress& address, QObject* parent) : QObject(parent)
{
    m_socket.bind(address, 0);
    connect(&m_socket, &QUdpSocket::readyRead, this, &ScriptedSwitch::read);
}

void ScriptedSwitch::read()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram();
        const QByteArray message = datagram.data();
        if (message.trimmed().isEmpty()) {
            ++m_nudges;
            continue;
        }
        if (message.startsWith("SIP/2.0")) {
            m_answers.push_back(message);
            continue;
        }
        m_last[message.left(message.indexOf(' '))] = message;
        hear(message, datagram.senderAddress(), static_cast<quint16>(datagram.senderPort()));
    }
}

void ScriptedSwitch::hear(const QByteArray& request, const QHostAddress& from, quint16 port)
{
    if (request.startsWith("OPTIONS")) return live(request, from, port);
    // What is said again because the answer took its time is no new request.
    if (const auto known = m_replies.constFind(lineOf(request, "Via")); known != m_replies.cend()) {
        m_socket.writeDatagram(*known, from, port);
        return;
    }
    if (request.startsWith("REGISTER")) welcome(request, from, port);
    if (request.startsWith("SUBSCRIBE")) welcomeWatcher(request, from, port);
}

void ScriptedSwitch::welcomeWatcher(const QByteArray& request, const QHostAddress& from, quint16 port)
{
    const QByteArray event = lineOf(request, "Event");
    ++m_subscribed[event];
    if (lineOf(request, "Expires") == "0")
        m_watchers.remove(event);
    else
        m_watchers[event] = request;
    const QByteArray to = lineOf(request, "To");
    const QByteArray answer = "SIP/2.0 " + m_watchersWelcome + "\r\nVia: " + lineOf(request, "Via") +
                              "\r\nFrom: " + lineOf(request, "From") + "\r\nTo: " + to +
                              (to.contains(";tag=") ? "" : ";tag=notifier") +
                              "\r\nCall-ID: " + lineOf(request, "Call-ID") +
                              "\r\nCSeq: " + lineOf(request, "CSeq") + "\r\nContact: <sip:pbx@" + ownPlace() +
                              ">\r\nExpires: " + lineOf(request, "Expires") + "\r\nContent-Length: 0\r\n\r\n";
    m_replies[lineOf(request, "Via")] = answer;
    m_socket.writeDatagram(answer, from, port);
}

void ScriptedSwitch::notify(const QByteArray& event, const QByteArray& body, const QByteArray& state)
{
    const QByteArray asked = m_watchers.value(event);
    const QByteArray number = QByteArray::number(++m_notified);
    const QByteArray target = asked.isEmpty() ? m_contact : between(lineOf(asked, "Contact"), "<", ">");
    const QByteArray to = asked.isEmpty() ? "<sip:100@pbx.test>" : lineOf(asked, "From");
    const QByteArray callId = asked.isEmpty() ? "unasked-" + number : lineOf(asked, "Call-ID");
    const QByteArray type =
        event == "dialog" ? "application/dialog-info+xml" : "application/simple-message-summary";
    sendTo(target, "NOTIFY " + target + " SIP/2.0\r\nVia: SIP/2.0/UDP " + ownPlace() +
                       ";branch=z9hG4bK-notify-" + number +
                       "\r\nMax-Forwards: 70\r\nFrom: <sip:100@pbx.test>;tag=notifier\r\nTo: " + to +
                       "\r\nCall-ID: " + callId + "\r\nCSeq: " + number + " NOTIFY\r\nContact: <sip:pbx@" +
                       ownPlace() + ">\r\nEvent: " + event + "\r\nSubscription-State: " + state + "\r\n" +
                       (body.isEmpty() ? QByteArray() : "Content-Type: " + type + "\r\n") +
                       "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

QByteArray ScriptedSwitch::ownPlace() const
{
    const QByteArray host = m_socket.localAddress().toString().toLatin1();
    return (host.contains(':') ? '[' + host + ']' : host) + ':' + QByteArray::number(port());
}

void ScriptedSwitch::welcome(const QByteArray& request, const QHostAddress& from, quint16 port)
{
    ++m_registrations;
    if (m_welcome == Welcome::KeepSilent) return;
    const QByteArray status = answerTo(request);
    if (status.startsWith("200")) {
        const QByteArray contact = lineOf(request, "Contact");
        m_isForgotten = contact.endsWith("expires=0");
        if (!m_isForgotten && !contact.isEmpty()) {
            m_contact = between(contact, "<", ">");
            // Who registers again keeps the place: a fork knows the desks that stay by it.
            if (std::ranges::find(m_contacts, m_contact) == m_contacts.end()) m_contacts.push_back(m_contact);
        }
    }
    reply(request, status, from, port);
}

void ScriptedSwitch::live(const QByteArray& request, const QHostAddress& from, quint16 port)
{
    if (m_asked[lineOf(request, "CSeq")]++ < m_lost || m_lifeSign.isEmpty()) return;
    ++m_lifeSigns;
    reply(request, m_lifeSign, from, port);
}

void ScriptedSwitch::reply(const QByteArray& request, const QByteArray& status, const QHostAddress& to,
                           quint16 port)
{
    const QByteArray answer = "SIP/2.0 " + status + "\r\nVia: " + lineOf(request, "Via") +
                              "\r\nFrom: " + lineOf(request, "From") + "\r\nTo: " + lineOf(request, "To") +
                              ";tag=registrar\r\nCall-ID: " + lineOf(request, "Call-ID") +
                              "\r\nCSeq: " + lineOf(request, "CSeq") + "\r\nContent-Length: 0\r\n\r\n";
    m_replies[lineOf(request, "Via")] = answer;
    m_socket.writeDatagram(answer, to, port);
}

QByteArray ScriptedSwitch::answerTo(const QByteArray& request)
{
    const QByteArray challenge = "401 Unauthorized\r\nWWW-Authenticate: Digest realm=\"pbx.test\", nonce=\"" +
                                 QByteArray::number(m_registrations) + "\"";
    const bool knowsPassword = request.contains("\r\nAuthorization: Digest username=\"100\"");
    switch (m_welcome) {
    case Welcome::Forbid:
        return "403 Forbidden";
    case Welcome::ChallengeForEver:
        return challenge;
    case Welcome::ChallengeEachTime:
        m_hasAsked = !m_hasAsked;
        if (m_hasAsked) return challenge;
        break;
    case Welcome::FindTooBrief:
        if (request.contains("expires=1\r\n")) return "423 Interval Too Brief\r\nMin-Expires: 2";
        break;
    case Welcome::ChallengeOnce:
        if (!knowsPassword) return challenge;
        break;
    default:
        break;
    }
    const QByteArray others = m_otherContact.isEmpty() ? QByteArray() : "\r\nContact: " + m_otherContact;
    const QByteArray own = lineOf(request, "Contact");
    return "200 OK" + (own.isEmpty() ? QByteArray() : "\r\nContact: " + own) + others;
}

QByteArray ScriptedSwitch::request(const QByteArray& method, const ScriptedCall& call,
                                   const QByteArray& toTag) const
{
    const QByteArray place = m_contact.mid(m_contact.indexOf('@'));
    const QByteArray target = call.user.isEmpty() ? m_contact : "sip:" + call.user + place;
    const QByteArray via = ownPlace();
    return method + ' ' + target + " SIP/2.0\r\nVia: SIP/2.0/UDP " + via + ";branch=" + call.branch +
           ";rport\r\nMax-Forwards: 70\r\nFrom: " + call.from + ";tag=" + call.fromTag +
           "\r\nTo: <sip:100@pbx.test>" + (toTag.isEmpty() ? QByteArray() : ";tag=" + toTag) +
           "\r\nCall-ID: " + call.callId + "\r\nCSeq: 1 " + method + "\r\nContact: <sip:caller@" + via +
           ">\r\n" + call.extra + "Content-Length: 0\r\n\r\n";
}

void ScriptedSwitch::invite(const ScriptedCall& call)
{
    send(request("INVITE", call, {}));
}

void ScriptedSwitch::cancel(const ScriptedCall& call)
{
    send(request("CANCEL", call, {}));
}

void ScriptedSwitch::fork(const ScriptedCall& call)
{
    toEach("INVITE", call);
}

void ScriptedSwitch::cancelForks(const ScriptedCall& call)
{
    toEach("CANCEL", call);
}

void ScriptedSwitch::toEach(const QByteArray& method, const ScriptedCall& call)
{
    // Most of those between were killed long ago.
    constexpr std::size_t oldest = 2;
    constexpr std::size_t newest = 8;
    const QByteArray last = m_contact;
    for (std::size_t i = 0; i < m_contacts.size(); ++i) {
        if (i >= oldest && i + newest < m_contacts.size()) continue;
        m_contact = m_contacts[i];
        ScriptedCall leg = call;
        leg.branch += '-' + QByteArray::number(qulonglong(i));
        send(request(method, leg, {}));
    }
    m_contact = last;
}

void ScriptedSwitch::ask(const QByteArray& method, const ScriptedCall& call, const QByteArray& toTag)
{
    send(request(method, call, toTag));
}

void ScriptedSwitch::send(const QByteArray& datagram)
{
    sendTo(m_contact, datagram);
}

void ScriptedSwitch::sendTo(const QByteArray& contact, const QByteArray& datagram)
{
    const QByteArray place = contact.mid(contact.indexOf('@') + 1);
    const qsizetype colon = place.lastIndexOf(':');
    QByteArray host = place.first(colon);
    if (host.startsWith('[')) host = between(host, "[", "]");
    m_socket.writeDatagram(datagram, QHostAddress(QString::fromLatin1(host)),
                           place.mid(colon + 1).toUShort());
}

int ScriptedSwitch::answers(int code, const QByteArray& method) const
{
    return static_cast<int>(std::ranges::count_if(m_answers, [code, &method](const QByteArray& answer) {
        return answer.startsWith("SIP/2.0 " + QByteArray::number(code) + ' ') &&
               lineOf(answer, "CSeq").endsWith(' ' + method);
    }));
}

} // namespace secondring
