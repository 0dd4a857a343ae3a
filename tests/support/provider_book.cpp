// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/provider_book.h"

#include "core/base/local_time.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

QString dated(Timestamp at)
{
    return QLocale::c().toString(localTime(at, QTimeZone::utc()), u"ddd, dd MMM yyyy hh:mm:ss '+0000'"_s);
}

Timestamp dateOf(const QJsonObject& row)
{
    return timestampOf(QDateTime::fromString(row.value("date_created"_L1).toString(), Qt::RFC2822Date));
}

QByteArray written(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QMap<QString, QString> fieldsIn(const QByteArray& form)
{
    QMap<QString, QString> fields;
    for (QByteArray field : form.split('&')) {
        field.replace('+', ' ');
        const qsizetype equals = field.indexOf('=');
        if (equals < 0) continue;
        fields.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(field.left(equals))),
                      QString::fromUtf8(QByteArray::fromPercentEncoding(field.mid(equals + 1))));
    }
    return fields;
}

bool passes(const QJsonObject& row, const QMap<QString, QString>& filters)
{
    const auto same = [&](const QString& filter, QLatin1String field) {
        return !filters.contains(filter) || row.value(field).toString() == filters.value(filter);
    };
    if (!same(u"To"_s, "to"_L1) || !same(u"From"_s, "from"_L1)) return false;
    if (!same(u"ParentCallSid"_s, "parent_call_sid"_L1) || !same(u"CallSid"_s, "call_sid"_L1)) return false;
    // Filtered by the day, as Twilio documents it.
    for (const QString& name : {u"DateSent>"_s, u"StartTime>"_s}) {
        const auto since = QDateTime::fromString(filters.value(name), Qt::ISODate);
        if (since.isValid() && dateOf(row) < timestampOf(QDateTime(since.date(), QTime(0, 0), Qt::UTC)))
            return false;
    }
    return true;
}

} // namespace

BookAnswer bookError(int status, int code, const QString& message)
{
    return {status, written({{u"code"_s, code},
                             {u"message"_s, message},
                             {u"more_info"_s, u"https://www.twilio.com/docs/errors/%1"_s.arg(code)},
                             {u"status"_s, status}})};
}

bool ProviderBook::lets(const SeenRequest& request) const
{
    const QByteArray right = "Basic " + (user + u':' + secret).toUtf8().toBase64();
    return request.headers.value("authorization") == right;
}

BookAnswer ProviderBook::answer(const SeenRequest& request)
{
    if (!lets(request)) return bookError(401, 20003, u"Authenticate"_s);
    const QString plain = QString::fromUtf8(request.target.split('?').first());
    if (registrations.contains(plain)) return {200, registrations.value(plain)};
    static const QRegularExpression path(
        u"^(?:/api/laml)?/2010-04-01/Accounts/([^/]+)/"
        u"(Messages|Calls|Recordings|IncomingPhoneNumbers)(?:/([A-Za-z0-9-]+))?"
        "(?:\\.json)?$"_s);
    const auto match = path.match(plain);
    if (!match.hasMatch() || match.captured(1) != account) return bookError(404, 20404, u"Not found"_s);
    const QString what = match.captured(2);
    if (request.verb == "POST")
        return what == "Messages"_L1 ? takeText(request) : bookError(405, 20004, u"No"_s);
    if (what == "IncomingPhoneNumbers"_L1) return numberList(request);
    if (match.captured(3).isEmpty()) return list(what, request);
    const auto& rows = what == "Calls"_L1 ? m_calls : m_messages;
    const auto found = std::ranges::find_if(
        rows, [&](const QJsonObject& row) { return row.value("sid"_L1).toString() == match.captured(3); });
    return found == rows.end() ? bookError(404, 20404, u"Not found"_s) : BookAnswer{200, written(*found)};
}

BookAnswer ProviderBook::takeText(const SeenRequest& request)
{
    const auto fields = fieldsIn(request.body);
    if (fields.value(u"Body"_s).isEmpty()) return bookError(400, 21602, u"Message body is required."_s);
    if (fields.value(u"To"_s).isEmpty()) return bookError(400, 21604, u"A 'To' phone number is required."_s);
    if (!numbers.contains(fields.value(u"From"_s))) return bookError(400, 21606, u"Not your number"_s);
    return {201, written(take(request))};
}

QJsonObject ProviderBook::take(const SeenRequest& request)
{
    const auto fields = fieldsIn(request.body);
    QJsonObject text =
        message(fields.value(u"From"_s), fields.value(u"To"_s), fields.value(u"Body"_s), m_clock.now());
    text.insert(u"direction"_s, u"outbound-api"_s);
    text.insert(u"status"_s, u"queued"_s);
    text.insert(u"date_sent"_s, QJsonValue());
    m_messages.push_back(text);
    m_taken.push_back(text);
    if (m_ledger.isOpen()) {
        m_ledger.write(written({{u"sid"_s, text.value("sid"_L1)},
                                {u"to"_s, text.value("to"_L1)},
                                {u"from"_s, text.value("from"_L1)},
                                {u"body"_s, text.value("body"_L1)}}) +
                       '\n');
        m_ledger.flush();
    }
    return text;
}

bool ProviderBook::keepLedger(const QString& path)
{
    m_ledger.setFileName(path);
    return m_ledger.open(QIODevice::WriteOnly | QIODevice::Append);
}

BookAnswer ProviderBook::list(const QString& what, const SeenRequest& request) const
{
    const QString target = QString::fromUtf8(request.target);
    const QString path = target.section(u'?', 0, 0);
    const QString query = target.section(u'?', 1);
    const auto filters = fieldsIn(query.toUtf8());
    std::vector<QJsonObject> rows;
    const auto& kept = what == "Calls"_L1 ? m_calls : what == "Recordings"_L1 ? m_recordings : m_messages;
    std::ranges::copy_if(kept, std::back_inserter(rows),
                         [&](const QJsonObject& row) { return passes(row, filters); });
    if (!oldestFirst) std::ranges::reverse(rows);
    std::ranges::stable_sort(rows, [this](const QJsonObject& a, const QJsonObject& b) {
        return oldestFirst ? dateOf(a) < dateOf(b) : dateOf(a) > dateOf(b);
    });
    const int size = std::min(filters.value(u"PageSize"_s, u"50"_s).toInt(), mostPerPage);
    const int page = filters.value(u"Page"_s).toInt();
    const int first = page * size;
    const int after = std::min(first + size, int(rows.size()));
    QJsonArray shown;
    for (int i = first; i < after; ++i)
        shown.append(rows[std::size_t(i)]);
    QUrlQuery next(query);
    next.removeQueryItem(u"Page"_s);
    next.addQueryItem(u"Page"_s, QString::number(page + 1));
    const bool more = after < int(rows.size());
    return {200,
            written({{what.toLower(), shown},
                     {u"end"_s, std::max(0, after - 1)},
                     {u"start"_s, first},
                     {u"page"_s, page},
                     {u"page_size"_s, size},
                     {u"uri"_s, target},
                     {u"first_page_uri"_s, target},
                     {u"previous_page_uri"_s, QJsonValue()},
                     {u"next_page_uri"_s,
                      more ? QJsonValue(path + u'?' + next.toString(QUrl::FullyEncoded)) : QJsonValue()}})};
}

BookAnswer ProviderBook::numberList(const SeenRequest& request) const
{
    const auto filters = fieldsIn(request.target.mid(request.target.indexOf('?') + 1));
    const QString asked = filters.value(u"PhoneNumber"_s);
    QJsonArray shown;
    for (const QString& number : numbers) {
        if (!asked.isEmpty() && number != asked) continue;
        shown.append(QJsonObject{{u"sid"_s, u"PN0123456789abcdef0123456789abcdef"_s},
                                 {u"account_sid"_s, account},
                                 {u"phone_number"_s, number},
                                 {u"capabilities"_s, QJsonObject{{u"voice"_s, true},
                                                                 {u"sms"_s, numbersTakeTexts},
                                                                 {u"mms"_s, false},
                                                                 {u"fax"_s, false}}}});
    }
    const QString uri = QString::fromUtf8(request.target);
    return {200, written({{u"incoming_phone_numbers"_s, shown},
                          {u"page"_s, 0},
                          {u"page_size"_s, 50},
                          {u"uri"_s, uri},
                          {u"first_page_uri"_s, uri},
                          {u"next_page_uri"_s, QJsonValue()},
                          {u"previous_page_uri"_s, QJsonValue()}})};
}

QString ProviderBook::nextSid(const QString& prefix)
{
    return prefix + u"%1"_s.arg(++m_made, 32, 16, QChar(u'0'));
}

QJsonObject ProviderBook::message(const QString& from, const QString& to, const QString& body, Timestamp at)
{
    const QString sid = nextSid(u"SM"_s);
    const QString uri = u"/2010-04-01/Accounts/%1/Messages/%2.json"_s.arg(account, sid);
    return {{u"sid"_s, sid},
            {u"account_sid"_s, account},
            {u"api_version"_s, u"2010-04-01"_s},
            {u"from"_s, from},
            {u"to"_s, to},
            {u"body"_s, body},
            {u"date_created"_s, dated(at)},
            {u"date_updated"_s, dated(at)},
            {u"date_sent"_s, dated(at)},
            {u"num_media"_s, u"0"_s},
            {u"num_segments"_s, u"1"_s},
            {u"price"_s, QJsonValue()},
            {u"price_unit"_s, u"USD"_s},
            {u"error_code"_s, QJsonValue()},
            {u"error_message"_s, QJsonValue()},
            {u"messaging_service_sid"_s, QJsonValue()},
            {u"uri"_s, uri},
            {u"subresource_uris"_s, QJsonObject{}}};
}

QString ProviderBook::addReceived(const QString& from, const QString& body, Timestamp at)
{
    QJsonObject text = message(from, numbers.first(), body, at);
    text.insert(u"direction"_s, u"inbound"_s);
    text.insert(u"status"_s, u"received"_s);
    m_messages.push_back(text);
    return text.value("sid"_L1).toString();
}

QString ProviderBook::addCall(const QString& from, Timestamp at, const QJsonObject& more)
{
    QJsonObject call{{u"sid"_s, nextSid(u"CA"_s)},        {u"account_sid"_s, account},
                     {u"api_version"_s, u"2010-04-01"_s}, {u"from"_s, from},
                     {u"to"_s, numbers.first()},          {u"direction"_s, u"inbound"_s},
                     {u"status"_s, u"no-answer"_s},       {u"duration"_s, u"0"_s},
                     {u"date_created"_s, dated(at)},      {u"start_time"_s, dated(at)},
                     {u"parent_call_sid"_s, QJsonValue()}};
    for (auto field = more.begin(); field != more.end(); ++field)
        call.insert(field.key(), field.value());
    m_calls.push_back(call);
    return call.value("sid"_L1).toString();
}

void ProviderBook::addRecording(const QString& sid, const QString& source)
{
    m_recordings.push_back({{u"sid"_s, nextSid(u"RE"_s)},
                            {u"account_sid"_s, account},
                            {u"call_sid"_s, sid},
                            {u"source"_s, source},
                            {u"status"_s, u"completed"_s},
                            {u"duration"_s, u"12"_s},
                            {u"date_created"_s, dated(m_clock.now())}});
}

void ProviderBook::setStatus(const QString& sid, const QString& status, int errorCode)
{
    for (auto* rows : {&m_messages, &m_calls}) {
        for (QJsonObject& row : *rows) {
            if (row.value("sid"_L1).toString() != sid) continue;
            row.insert(u"status"_s, status);
            if (errorCode != 0) row.insert(u"error_code"_s, errorCode);
        }
    }
}

} // namespace secondring
