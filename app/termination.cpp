// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/termination.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <csignal>
#endif

namespace secondring {

#ifdef Q_OS_UNIX

namespace {

// A signal handler may do next to nothing; it has to be told where to write by something that outlives it.
std::array<int, 2> wire{-1, -1};

extern "C" void secondRingOnSignal(int /*signal*/)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wire[0], &byte, 1);
}

} // namespace

void leaveNoMemoryBehind()
{
    rlimit most{};
    if (::getrlimit(RLIMIT_CORE, &most) != 0) return;
    most.rlim_cur = 0;
    ::setrlimit(RLIMIT_CORE, &most);
}

Termination::Termination(QObject* parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, wire.data()) != 0) return;
    m_notifier = new QSocketNotifier(wire[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto read = ::read(wire[1], &byte, 1);
        Q_EMIT asked();
    });
    struct sigaction action {};
    action.sa_handler = secondRingOnSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

#else

void leaveNoMemoryBehind() {}

Termination::Termination(QObject* parent) : QObject(parent) {}

#endif

} // namespace secondring
