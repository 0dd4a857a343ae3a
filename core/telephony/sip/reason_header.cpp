// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/reason_header.h"

#include "core/telephony/sip/header_text.h"

namespace secondring {
namespace {

SipReason::Protocol protocolNamed(QByteArrayView name)
{
    if (name.compare("SIP", Qt::CaseInsensitive) == 0) return SipReason::Protocol::Sip;
    if (name.compare("Q.850", Qt::CaseInsensitive) == 0) return SipReason::Protocol::Q850;
    return name.isEmpty() ? SipReason::Protocol::Unreadable : SipReason::Protocol::Other;
}

SipReason readReason(QByteArrayView value)
{
    const qsizetype end = value.indexOf(';');
    const auto protocol = protocolNamed((end < 0 ? value : value.first(end)).trimmed());
    if (protocol == SipReason::Protocol::Other || protocol == SipReason::Protocol::Unreadable)
        return {protocol, 0};
    const auto written = parameterOf(end < 0 ? QByteArrayView() : value.sliced(end + 1), "cause");
    bool isNumber = false;
    const int cause = written ? written->toInt(&isNumber) : 0;
    if (!isNumber || cause < 0) return {};
    return {protocol, cause};
}

} // namespace

std::vector<SipReason> readReasons(QByteArrayView line)
{
    const auto values = cutOutsideQuotes(line, ',');
    if (!values) return {SipReason{}};
    std::vector<SipReason> reasons;
    for (const QByteArrayView value : *values)
        reasons.push_back(readReason(value));
    return reasons;
}

} // namespace secondring
