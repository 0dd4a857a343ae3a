// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <vector>

namespace secondring {

/// A telephone system of a few lines that is reached over TCP, and rings who registers.
class ConnectedSwitch : public QTcpServer {
public:
    ConnectedSwitch()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* line = nextPendingConnection();
            lines.push_back(line);
            connect(line, &QTcpSocket::readyRead, this, [this, line] { answer(*line); });
        });
    }
    void ring(QTcpSocket& line) { line.write(request("INVITE")); }
    void hangUp(QTcpSocket& line) { line.write(request("CANCEL")); }

    std::vector<QTcpSocket*> lines; ///< The newest last.
    QByteArray heard;               ///< What is no REGISTER.

private:
    [[nodiscard]] QByteArray request(const QByteArray& method) const
    {
        const QByteArray place = "127.0.0.1:" + QByteArray::number(serverPort());
        return method + ' ' + m_target + " SIP/2.0\r\nVia: SIP/2.0/TCP " + place +
               ";branch=z9hG4bK-1\r\nMax-Forwards: 70\r\nFrom: <sip:+14045550123@pbx.test>;tag=1\r\n"
               "To: <sip:100@pbx.test>\r\nCall-ID: call-1\r\nCSeq: 1 " +
               method + "\r\nContact: <sip:caller@" + place + ">\r\nContent-Length: 0\r\n\r\n";
    }
    void answer(QTcpSocket& line)
    {
        const QByteArray message = line.readAll();
        if (!message.startsWith("REGISTER")) {
            heard += message;
            return;
        }
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

    QByteArray m_target;
};

} // namespace secondring
