// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/caller_identity.h"

#include "core/telephony/sip/header_text.h"
#include "core/telephony/sip/sip_address.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr qsizetype kLongestName = 100;

std::vector<SipAddress> addressesIn(const std::vector<QByteArray>& lines)
{
    std::vector<SipAddress> addresses;
    for (const QByteArray& line : lines) {
        const auto values = cutOutsideQuotes(line, ',');
        if (!values) continue;
        for (const QByteArrayView value : *values)
            if (auto address = readSipAddress(value)) addresses.push_back(std::move(*address));
    }
    return addresses;
}

bool asksForPrivacy(const std::vector<QByteArray>& privacy)
{
    return std::ranges::any_of(privacy, [](const QByteArray& line) {
        const QByteArray values = QByteArray(line).replace(',', ';').toLower();
        return std::ranges::any_of(values.split(';'), [](const QByteArray& each) {
            const QByteArray value = each.trimmed();
            return value == "id" || value == "user" || value == "header";
        });
    });
}

bool hidesItself(const SipAddress& remoteParty)
{
    const QByteArray privacy = parameterOf(remoteParty.params, "privacy").value_or(QByteArray()).toLower();
    return privacy.startsWith("full") || privacy.startsWith("uri");
}

/// RFC 3323 and what switches make of it: sip:anonymous@anonymous.invalid, "Restricted" <sip:…>. Name and
/// user are read together: beside a number "Unavailable" hides nobody.
bool isAnonymous(const SipAddress& from, QStringView homeRegion)
{
    static const QRegularExpression marks(uR"(["\\<>])"_s);
    const QString name = from.name.left(kLongestName).remove(marks);
    const QString user = from.user.left(kLongestName).remove(marks);
    return from.host == "anonymous.invalid" ||
           readCallerId(u"\"%1\" <sip:%2@switch.invalid>"_s.arg(name, user), homeRegion).isWithheld();
}

Attestation attestationOf(const std::vector<SipAddress>& addresses)
{
    Attestation attestation = Attestation::NotGiven;
    for (const SipAddress& address : addresses) {
        const QByteArray verstat = parameterOf(address.params, "verstat").value_or(QByteArray()).toLower();
        if (verstat.startsWith("tn-validation-failed")) return Attestation::Failed;
        if (verstat.startsWith("tn-validation-passed")) attestation = Attestation::Passed;
    }
    return attestation;
}

CallerId readAddress(const SipAddress& address, QStringView homeRegion)
{
    // RFC 3966: a local number is whole only together with its context.
    const QByteArray context = parameterOf(address.params, "phone-context").value_or(QByteArray());
    if (context.startsWith('+') && !address.user.startsWith(u'+')) {
        CallerId whole = readCallerId(QString(QString::fromLatin1(context) + address.user), homeRegion);
        if (whole.number) return whole;
    }
    return readCallerId(address.user, homeRegion);
}

bool isOnlyDigits(const QString& name)
{
    return std::ranges::all_of(name, [](QChar each) { return !each.isLetter(); });
}

QString nameIn(const SipAddress& address, const std::optional<SipAddress>& from)
{
    if (!isOnlyDigits(address.name)) return address.name;
    return from && !isOnlyDigits(from->name) ? from->name : QString();
}

CallerId withheld(Attestation attestation)
{
    CallerId caller;
    caller.why = NotTextable::Withheld;
    caller.attestation = attestation;
    return caller;
}

} // namespace

CallerId callerFrom(const IdentityHeaders& headers, QStringView homeRegion)
{
    std::vector<SipAddress> candidates = addressesIn(headers.asserted);
    const std::vector<SipAddress> remoteParties = addressesIn(headers.remoteParty);
    const auto from = readSipAddress(headers.from);
    std::ranges::copy(remoteParties, std::back_inserter(candidates));
    if (from) candidates.push_back(*from);

    const Attestation attestation = attestationOf(candidates);
    if (asksForPrivacy(headers.privacy) || (from && isAnonymous(*from, homeRegion)) ||
        std::ranges::any_of(remoteParties, hidesItself))
        return withheld(attestation);

    CallerId caller;
    for (const SipAddress& candidate : candidates) {
        caller = readAddress(candidate, homeRegion);
        caller.name = nameIn(candidate, from);
        if (caller.number) break;
    }
    if (caller.isWithheld()) return withheld(attestation);
    caller.attestation = attestation;
    return caller;
}

} // namespace secondring
