// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/softphone_hook/hook_probe.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

namespace secondring {

namespace {

constexpr std::chrono::seconds probePatience{2};

} // namespace

void askWhoListens(int port, const HookToken& token, QObject* owner, std::function<void(bool)> use)
{
    auto* socket = new QTcpSocket(owner);
    const QByteArray question =
        "GET /hello?token=" + token.written().toLatin1() + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    const auto answer = [socket, use = std::move(use)](bool isOurs) {
        socket->disconnect();
        socket->deleteLater();
        use(isOurs);
    };
    QObject::connect(socket, &QTcpSocket::connected, socket, [socket, question] { socket->write(question); });
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
        if (socket->canReadLine()) answer(socket->readLine().startsWith("HTTP/1.1 200 "));
    });
    QObject::connect(socket, &QTcpSocket::errorOccurred, socket, [answer] { answer(false); });
    QTimer::singleShot(probePatience, socket, [answer] { answer(false); });
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(port));
}

} // namespace secondring
