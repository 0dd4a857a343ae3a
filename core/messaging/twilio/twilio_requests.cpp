// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/twilio/twilio_requests.h"

#include "core/base/local_time.h"
#include "core/messaging/http/form_encoding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// What Twilio recommends at least and SignalWire allows by default, in seconds.
constexpr qint64 shortestValidity = 6;
constexpr qint64 longestValidity = 14'400;

HttpCall callTo(const TwilioAccount& account, const QUrl& url)
{
    HttpCall call;
    call.url = url;
    call.headers = {{"Accept"_ba, "application/json"_ba}, {"User-Agent"_ba, "second-ring"_ba}};
    call.user = account.user;
    call.secret = account.secret;
    return call;
}

QUrl resource(const TwilioAccount& account, const QString& path)
{
    QUrl url = account.base;
    QString base = url.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    const QString inAccount = QString::fromLatin1(QUrl::toPercentEncoding(account.account));
    url.setPath(base + "/2010-04-01/Accounts/"_L1 + inAccount + u'/' + path + account.endsWith,
                QUrl::StrictMode);
    return url;
}

HttpCall listOf(const TwilioAccount& account, const QString& what, const FormFields& filters)
{
    QUrl url = resource(account, what);
    url.setQuery(QString::fromLatin1(formEncoded(filters)), QUrl::StrictMode);
    return callTo(account, url);
}

QString secondOf(Timestamp at)
{
    return localTime(at, QTimeZone::utc()).toString(u"yyyy-MM-dd'T'hh:mm:ss'Z'"_s);
}

bool isSid(const QString& sid)
{
    return !sid.isEmpty() && std::ranges::all_of(sid, [](QChar letter) {
        return letter == u'-' || (letter.unicode() < 128 && letter.isLetterOrNumber());
    });
}

int portOf(const QUrl& url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace

HttpCall encodeSend(const TwilioAccount& account, const OutgoingText& text)
{
    HttpCall call = callTo(account, resource(account, u"Messages"_s));
    call.verb = HttpCall::Verb::Post;
    call.headers.append({"Content-Type"_ba, "application/x-www-form-urlencoded"_ba});
    FormFields form{{u"To"_s, text.to.e164()}, {u"From"_s, text.from.e164()}, {u"Body"_s, text.body}};
    if (text.validFor) {
        const auto seconds = std::clamp<qint64>(text.validFor->count(), shortestValidity, longestValidity);
        form.append({u"ValidityPeriod"_s, QString::number(seconds)});
    }
    call.body = formEncoded(form);
    return call;
}

HttpCall encodeReceived(const TwilioAccount& account, Timestamp since, int perPage)
{
    return listOf(account, u"Messages"_s,
                  {{u"To"_s, account.number.e164()},
                   {u"DateSent>"_s, secondOf(since)},
                   {u"PageSize"_s, QString::number(perPage)}});
}

HttpCall encodeReceivedFrom(const TwilioAccount& account, const PhoneNumber& from, Timestamp since)
{
    return listOf(account, u"Messages"_s,
                  {{u"To"_s, account.number.e164()},
                   {u"From"_s, from.e164()},
                   {u"DateSent>"_s, secondOf(since)},
                   {u"PageSize"_s, u"100"_s}});
}

HttpCall encodeNewest(const TwilioAccount& account)
{
    return listOf(account, u"Messages"_s, {{u"To"_s, account.number.e164()}, {u"PageSize"_s, u"1"_s}});
}

HttpCall encodeFindSent(const TwilioAccount& account, const PhoneNumber& to)
{
    return listOf(account, u"Messages"_s,
                  {{u"To"_s, to.e164()}, {u"From"_s, account.number.e164()}, {u"PageSize"_s, u"50"_s}});
}

Result<HttpCall> encodeLookUp(const TwilioAccount& account, const ProviderRef& ref)
{
    if (!isSid(ref.value)) return fail(Failure::InvalidInput, u"not a sid"_s);
    return callTo(account, resource(account, u"Messages/"_s + ref.value));
}

HttpCall encodeCalls(const TwilioAccount& account, Timestamp since)
{
    return listOf(
        account, u"Calls"_s,
        {{u"To"_s, account.number.e164()}, {u"StartTime>"_s, secondOf(since)}, {u"PageSize"_s, u"50"_s}});
}

HttpCall encodeLegs(const TwilioAccount& account, const ProviderRef& parent)
{
    return listOf(account, u"Calls"_s, {{u"ParentCallSid"_s, parent.value}, {u"PageSize"_s, u"50"_s}});
}

HttpCall encodeRecordings(const TwilioAccount& account, const ProviderRef& call)
{
    return listOf(account, u"Recordings"_s, {{u"CallSid"_s, call.value}, {u"PageSize"_s, u"50"_s}});
}

HttpCall encodeCheck(const TwilioAccount& account)
{
    return listOf(account, u"IncomingPhoneNumbers"_s,
                  {{u"PhoneNumber"_s, account.number.e164()}, {u"PageSize"_s, u"20"_s}});
}

Result<HttpCall> encodeNextPage(const TwilioAccount& account, const QString& next)
{
    const QUrl url = account.base.resolved(QUrl(next, QUrl::StrictMode));
    const bool sameServer = url.isValid() && url.scheme() == account.base.scheme() &&
                            url.host() == account.base.host() && portOf(url) == portOf(account.base) &&
                            url.userInfo().isEmpty();
    if (!sameServer) return fail(Failure::Rejected, u"the next page lies elsewhere"_s);
    return callTo(account, url);
}

} // namespace secondring
