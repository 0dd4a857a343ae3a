// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/doorkeeper.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace secondring {
namespace {

bool looksLikeSip(QByteArrayView datagram)
{
    const qsizetype line = datagram.indexOf("\r\n");
    return line > 0 && datagram.first(line).contains("SIP/2.0") && datagram.contains("\r\n\r\n");
}

bool isSame(const QHostAddress& one, const QHostAddress& other)
{
    return one.isEqual(other, QHostAddress::ConvertV4MappedToIPv4 | QHostAddress::ConvertV4CompatToIPv4);
}

} // namespace

Doorkeeper::Doorkeeper(const QStringList& allowed)
{
    for (const QString& each : allowed) {
        const auto network = QHostAddress::parseSubnet(each.trimmed());
        if (!network.first.isNull()) m_allowed.push_back(network);
    }
}

bool Doorkeeper::knows(const QHostAddress& source) const
{
    if (source.isNull()) return false;
    const auto isSource = [&source](const QHostAddress& each) { return isSame(each, source); };
    return std::ranges::any_of(m_registrars, isSource) ||
           std::ranges::any_of(m_allowed,
                               [&source](const auto& network) { return source.isInSubnet(network); });
}

bool Doorkeeper::admits(const QHostAddress& source, QByteArrayView datagram, Moment now)
{
    return looksLikeSip(datagram) && (knows(source) || m_knocks.take(now));
}

bool Doorkeeper::mayAnswerStranger(Moment now)
{
    return m_answers.take(now);
}

bool Doorkeeper::Allowance::take(Moment now)
{
    if (now - since >= 1s) {
        since = now;
        used = 0;
    }
    return used++ < most;
}

bool Doorkeeper::mayLog(Moment now)
{
    if (now < m_nextLog) return false;
    m_nextLog = now + 1min;
    return true;
}

} // namespace secondring
