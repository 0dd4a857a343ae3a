// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/fritzbox/keep_alive.h"

#include <QTcpSocket>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace secondring {

void keepAlive(QTcpSocket& socket)
{
    socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
#ifdef Q_OS_LINUX
    // The system's own two hours are a morning of calls.
    const auto handle = int(socket.socketDescriptor());
    const auto set = [handle](int option, int value) {
        ::setsockopt(handle, IPPROTO_TCP, option, &value, sizeof value);
    };
    constexpr int idleSeconds = 60;
    constexpr int betweenSeconds = 10;
    constexpr int questions = 3;
    set(TCP_KEEPIDLE, idleSeconds);
    set(TCP_KEEPINTVL, betweenSeconds);
    set(TCP_KEEPCNT, questions);
#endif
}

} // namespace secondring
