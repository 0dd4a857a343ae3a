// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/network_watch.h"

#include <QNetworkInterface>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr auto kEvery = 5s;

/// Those that lead out; in one order.
QList<QHostAddress> ownAddresses()
{
    QList<QHostAddress> all = QNetworkInterface::allAddresses();
    all.removeIf([](const QHostAddress& each) { return each.isLoopback() || each.isLinkLocal(); });
    std::ranges::sort(all, {}, &QHostAddress::toString);
    return all;
}

} // namespace

NetworkWatch::NetworkWatch(const Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_sleep(kEvery)
{
    m_timer.setInterval(kEvery);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &NetworkWatch::look);
}

void NetworkWatch::start()
{
    m_addresses = ownAddresses();
    static_cast<void>(m_sleep.slept(m_clock.now(), SleepSense::Moment::clock::now()));
    m_timer.start();
}

void NetworkWatch::look()
{
    const bool slept = m_sleep.slept(m_clock.now(), SleepSense::Moment::clock::now());
    QList<QHostAddress> addresses = ownAddresses();
    const bool isElsewhere = addresses != std::exchange(m_addresses, addresses);
    if (slept)
        Q_EMIT changed(u"this computer slept"_s);
    else if (isElsewhere)
        Q_EMIT changed(u"this computer's addresses changed"_s);
}

} // namespace secondring
