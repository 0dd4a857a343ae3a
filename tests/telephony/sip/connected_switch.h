// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <vector>

namespace secondring {

/// A telephone system of a few lines that is reached over a connection, and rings who registers.
class ConnectedSwitch : public QObject {
public:
    /// On the door @p server, which may ask for TLS.
    explicit ConnectedSwitch(std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>())
        : m_server(std::move(server))
    {
        m_server->listen(QHostAddress::LocalHost);
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket* line = m_server->nextPendingConnection();
            lines.push_back(line);
            connect(line, &QTcpSocket::readyRead, this, [this, line] { read(*line); });
        });
    }
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    void ring(QTcpSocket& line) { say(line, "INVITE"); }
    void hangUp(QTcpSocket& line) { say(line, "CANCEL"); }

    std::vector<QTcpSocket*> lines; ///< The newest last.
    QTcpSocket* dead = nullptr;     ///< Leads nowhere any more, and nobody was told.
    QByteArray heard;               ///< What is no REGISTER.
    int registrations = 0;

private:
    void say(QTcpSocket& line, const QByteArray& method)
    {
        line.write(request(method));
        line.flush();
    }
    [[nodiscard]] QByteArray request(const QByteArray& method) const
    {
        const QByteArray place = "127.0.0.1:" + QByteArray::number(port());
        return method + ' ' + m_target + " SIP/2.0\r\nVia: SIP/2.0/TCP " + place +
               ";branch=z9hG4bK-1\r\nMax-Forwards: 70\r\nFrom: <sip:+14045550123@pbx.test>;tag=1\r\n"
               "To: <sip:100@pbx.test>\r\nCall-ID: call-1\r\nCSeq: 1 " +
               method + "\r\nContact: <sip:caller@" + place + ">\r\nContent-Length: 0\r\n\r\n";
    }
    void read(QTcpSocket& line)
    {
        if (&line == dead) return;
        QByteArray& unread = m_unread[&line];
        unread += line.readAll();
        for (qsizetype end = 0; (end = unread.indexOf("\r\n\r\n")) >= 0; unread.remove(0, end + 4))
            answer(line, unread.first(end + 2));
    }
    void answer(QTcpSocket& line, const QByteArray& message)
    {
        if (!message.startsWith("REGISTER")) {
            heard += message;
            return;
        }
        ++registrations;
        QByteArray same;
        for (const QByteArray& each : message.split('\n')) {
            const bool isOwed = each.startsWith("Via") || each.startsWith("From") || each.startsWith("To") ||
                                each.startsWith("Call-ID") || each.startsWith("CSeq");
            if (isOwed || each.startsWith("Contact")) same += each + '\n';
            if (each.startsWith("Contact"))
                m_target = each.sliced(each.indexOf('<') + 1, each.indexOf('>') - each.indexOf('<') - 1);
        }
        line.write("SIP/2.0 200 OK\r\n" + same + "Content-Length: 0\r\n\r\n");
    }

    const std::unique_ptr<QTcpServer> m_server;
    QHash<QTcpSocket*, QByteArray> m_unread;
    QByteArray m_target;
};

} // namespace secondring
