// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/registrar_answer.h"

#include "core/telephony/sip/header_text.h"
#include "core/telephony/sip/re_values.h"
#include "core/telephony/sip/sip_address.h"

#include <QStringList>

#include <algorithm>
#include <cerrno>
#include <cstring>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace secondring {
namespace {

// A stack that checks certificates itself does not say that this was what failed.
#ifdef SECONDRING_LIBRE_VERIFIES
constexpr bool saysWhatTlsLacked = false;
#else
constexpr bool saysWhatTlsLacked = true;
#endif
constexpr qsizetype kLongestPhrase = 60;
constexpr auto kLongestBlindness = 5min;

/// The words before the first with a digit or an address in it: some switches name the caller or the account.
QString withoutNumbers(QByteArrayView phrase)
{
    QStringList words;
    for (const QString& word : QString::fromUtf8(phrase.first(std::min(phrase.size(), kLongestPhrase)))
                                   .simplified()
                                   .split(u' ', Qt::SkipEmptyParts)) {
        const bool isTelling = std::ranges::any_of(
            word, [](QChar each) { return each.isNumber() || each == u'@' || !each.isPrint(); });
        if (isTelling || word.contains(u"sip:"_s, Qt::CaseInsensitive)) break;
        words.push_back(word);
    }
    return words.join(u' ');
}

SipTrouble troubleOfNetwork(int err, SipTransport transport, const QByteArray& refusal)
{
    if (!refusal.isEmpty()) return {LineTrouble::CertificateRefused, QString::fromLatin1(refusal)};
    const QString detail = QString::fromLocal8Bit(std::strerror(err));
    if (err == ENOTSUP)
        return {LineTrouble::Refused, u"asks for the password in a way that is not supported"_s};
    if (err == ETIMEDOUT) return {LineTrouble::NoAnswer, detail};
    const bool mayBeRefused = transport == SipTransport::Tls && err == EPROTO && !saysWhatTlsLacked;
    return {mayBeRefused ? LineTrouble::CertificateRefused : LineTrouble::Unreachable, detail};
}

} // namespace

std::chrono::seconds grantedExpiry(const ::sip_msg& message, const QByteArray& contact,
                                   std::chrono::seconds asked)
{
    QByteArray granted = bytesOf(message.expires);
    for (const QByteArray& each : headersOf(message, SIP_HDR_CONTACT)) {
        const qsizetype ours = each.indexOf(contact);
        const qsizetype end = each.indexOf('>', std::max<qsizetype>(ours, 0));
        if (ours >= 0 && end >= 0)
            granted = parameterOf(QByteArrayView(each).sliced(end + 1), "expires").value_or(granted);
    }
    const std::chrono::seconds expires{granted.toInt()};
    return expires > 0s ? std::min(expires, 24 * 3600s) : asked;
}

std::chrono::milliseconds refreshAfter(std::chrono::seconds granted)
{
    return std::min<std::chrono::milliseconds>(std::chrono::milliseconds(granted) * 9 / 10,
                                               kLongestBlindness);
}

std::vector<RegisteredContact> registeredContacts(const ::sip_msg& message)
{
    std::vector<RegisteredContact> contacts;
    for (const QByteArray& each : headersOf(message, SIP_HDR_CONTACT)) {
        const auto address = readSipAddress(each);
        if (!address) continue;
        QByteArray instance = parameterOf(address->params, "+sip.instance").value_or(QByteArray());
        if (instance.startsWith('<') && instance.endsWith('>')) instance = instance.sliced(1).chopped(1);
        const int expires = parameterOf(address->params, "expires").value_or(QByteArray()).toInt();
        contacts.push_back({address->user.toUtf8(), instance, std::chrono::seconds(expires)});
    }
    return contacts;
}

bool isStale(const ::sip_msg& message)
{
    auto challenges = headersOf(message, SIP_HDR_WWW_AUTHENTICATE);
    std::ranges::copy(headersOf(message, SIP_HDR_PROXY_AUTHENTICATE), std::back_inserter(challenges));
    return std::ranges::any_of(challenges, [](const QByteArray& each) {
        return each.toLower().replace('"', "").replace(' ', "").contains("stale=true");
    });
}

SipTrouble troubleOf(int err, const ::sip_msg* message, SipTransport transport, const QByteArray& refusal)
{
    if (err != 0) return troubleOfNetwork(err, transport, refusal);
    const int code = message != nullptr ? message->scode : 0;
    const QString phrase = message != nullptr ? withoutNumbers(viewOf(message->reason)) : QString();
    const QString detail = u"%1 %2"_s.arg(code).arg(phrase).trimmed();
    if (code == 401 || code == 407 || code == 403) return {LineTrouble::WrongPassword, detail};
    // One that is being repaired, where another may stand by (RFC 3263 4.3).
    if (code == 503) return {LineTrouble::Unreachable, detail};
    return {code == 408 ? LineTrouble::NoAnswer : LineTrouble::Refused, detail};
}

} // namespace secondring
