// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/fritzbox/keep_alive.h"

#include <QTcpSocket>

#ifdef Q_OS_WIN
#include <mstcpip.h>
#include <winsock2.h>
#else
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace secondring {
namespace {

constexpr int kIdleSeconds = 60;
constexpr int kBetweenSeconds = 10;

#ifdef Q_OS_WIN
bool askEveryMinute(qintptr handle)
{
    // It asks ten times, whatever is wanted.
    tcp_keepalive wanted{1, kIdleSeconds * 1000, kBetweenSeconds * 1000};
    DWORD unused = 0;
    return WSAIoctl(static_cast<SOCKET>(handle), SIO_KEEPALIVE_VALS, &wanted, sizeof wanted, nullptr, 0,
                    &unused, nullptr, nullptr) == 0;
}
#else
bool askEveryMinute(qintptr handle)
{
#ifdef Q_OS_DARWIN
    constexpr int idle = TCP_KEEPALIVE;
#else
    constexpr int idle = TCP_KEEPIDLE;
#endif
    constexpr int questions = 3;
    const auto set = [handle](int option, int value) {
        return ::setsockopt(static_cast<int>(handle), IPPROTO_TCP, option, &value, sizeof value) == 0;
    };
    return set(idle, kIdleSeconds) && set(TCP_KEEPINTVL, kBetweenSeconds) && set(TCP_KEEPCNT, questions);
}
#endif

} // namespace

bool keepAlive(QTcpSocket& socket)
{
    socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    return socket.socketDescriptor() != -1 && askEveryMinute(socket.socketDescriptor());
}

} // namespace secondring
