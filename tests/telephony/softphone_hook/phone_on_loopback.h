// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

namespace secondring {

/// A telephone that asks at a door of this computer and keeps what it is answered.
class PhoneOnLoopback {
public:
    explicit PhoneOnLoopback(quint16 port)
    {
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }

    void send(const QByteArray& bytes) { socket.write(bytes); }
    void get(const QByteArray& target) { send("GET " + target + " HTTP/1.1\r\nHost: desk\r\n\r\n"); }
    [[nodiscard]] bool isConnected() const { return socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] bool isGone() const { return socket.state() == QAbstractSocket::UnconnectedState; }
    /// Of the answer; 0 while there is none.
    [[nodiscard]] int status()
    {
        said += socket.readAll();
        return said.split(' ').value(1).toInt();
    }

    QTcpSocket socket;
    QByteArray said;
};

/// The status of the answer to one request, as "/line?ev=ring".
[[nodiscard]] inline int statusOf(quint16 port, const QByteArray& target, const QByteArray& fields = {})
{
    PhoneOnLoopback phone(port);
    phone.send("GET " + target + " HTTP/1.1\r\n" + fields + "\r\n");
    return QTest::qWaitFor([&] { return phone.status() != 0 || phone.isGone(); }, 10'000) ? phone.status()
                                                                                          : -1;
}

} // namespace secondring
