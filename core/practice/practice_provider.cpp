// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practice_provider.h"

#include "core/base/local_time.h"

#include <QHttpServerResponse>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTcpServer>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

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

QByteArray queryOf(const QHttpServerRequest& request)
{
    return request.url().query(QUrl::FullyEncoded).toLatin1();
}

} // namespace

PracticeProvider::PracticeProvider(std::vector<PhoneNumber> numbers, const Clock& clock, QObject* parent)
    : QObject(parent), m_numbers(std::move(numbers)), m_clock(clock),
      m_account(u"AC"_s + QUuid::createUuid().toString(QUuid::Id128)),
      m_secret(QUuid::createUuid().toString(QUuid::Id128)), m_books(m_account, clock)
{
    m_server.route(u"/2010-04-01/Accounts/<arg>/<arg>"_s,
                   [this](const QString& account, const QString& what, const QHttpServerRequest& request) {
                       return answer(account, what, request);
                   });
    m_server.route(u"/2010-04-01/Accounts/<arg>/Messages/<arg>"_s,
                   [this](const QString& account, const QString& sid, const QHttpServerRequest& request) {
                       if (!lets(account, request)) return refused(401, 20003);
                       const QJsonObject text = m_books.find(sid.endsWith(".json"_L1) ? sid.chopped(5) : sid);
                       return text.isEmpty() ? refused(404, 20404) : said(200, text);
                   });
}

Result<void> PracticeProvider::start()
{
    auto* listener = new QTcpServer(this);
    if (!listener->listen(QHostAddress::LocalHost)) return fail(Failure::Network, listener->errorString());
    m_port = listener->serverPort();
    m_server.bind(listener);
    return {};
}

ProviderSettings PracticeProvider::settings() const
{
    ProviderSettings settings;
    settings.kind = ProviderSettings::Kind::Twilio;
    settings.account = m_account;
    settings.number = m_numbers.empty() ? QString() : m_numbers.front().e164();
    settings.baseUrl = u"http://127.0.0.1:%1"_s.arg(m_port);
    settings.pollEvery = 1'000ms;
    return settings;
}

bool PracticeProvider::lets(const QString& account, const QHttpServerRequest& request) const
{
    const QByteArray right = "Basic " + (m_account + u':' + m_secret).toUtf8().toBase64();
    return account == m_account && request.value("Authorization") == right;
}

QHttpServerResponse PracticeProvider::answer(const QString& account, const QString& what,
                                             const QHttpServerRequest& request)
{
    if (!lets(account, request)) return refused(401, 20003);
    const bool post = request.method() == QHttpServerRequest::Method::Post;
    if (what == "Messages.json"_L1) return post ? takeText(request) : texts(request);
    if (what == "IncomingPhoneNumbers.json"_L1) return ownNumbers(request);
    if (what == "Calls.json"_L1)
        return said(200, {{u"calls"_s, QJsonArray()}, {u"next_page_uri"_s, QJsonValue()}});
    return refused(404, 20404);
}

QHttpServerResponse PracticeProvider::takeText(const QHttpServerRequest& request)
{
    const auto fields = fieldsIn(request.body());
    const auto from = PhoneNumber::fromE164(fields.value(u"From"_s));
    const auto to = PhoneNumber::fromE164(fields.value(u"To"_s));
    const QString body = fields.value(u"Body"_s);
    if (!to) return refused(400, 21211);
    if (!from || std::ranges::find(m_numbers, *from) == m_numbers.end()) return refused(400, 21606);
    if (body.isEmpty()) return refused(400, 21602);
    if (const int code = m_books.refusalOf(*to); code != 0) return refused(400, code);
    return said(201, m_books.take(*from, *to, body));
}

QHttpServerResponse PracticeProvider::texts(const QHttpServerRequest& request) const
{
    const QByteArray query = queryOf(request);
    const auto filters = fieldsIn(query);
    const auto rows = m_books.list(filters);
    const int size = std::clamp(filters.value(u"PageSize"_s, u"50"_s).toInt(), 1, 1000);
    const int page = std::max(0, filters.value(u"Page"_s).toInt());
    QJsonArray shown;
    for (std::size_t i = std::size_t(page) * std::size_t(size); i < rows.size() && shown.size() < size; ++i) {
        shown.append(rows[i]);
    }
    const bool more = std::size_t(page + 1) * std::size_t(size) < rows.size();
    QByteArrayList kept;
    for (const QByteArray& field : query.split('&')) {
        if (!field.startsWith("Page=")) kept.append(field);
    }
    const QString next =
        request.url().path() + u'?' + QString::fromLatin1(kept.join('&')) + u"&Page=%1"_s.arg(page + 1);
    return said(200, {{u"messages"_s, shown},
                      {u"page"_s, page},
                      {u"page_size"_s, size},
                      {u"next_page_uri"_s, more ? QJsonValue(next) : QJsonValue()}});
}

QHttpServerResponse PracticeProvider::ownNumbers(const QHttpServerRequest& request) const
{
    const QString asked = fieldsIn(queryOf(request)).value(u"PhoneNumber"_s);
    QJsonArray shown;
    for (const PhoneNumber& number : m_numbers) {
        if (!asked.isEmpty() && number.e164() != asked) continue;
        shown.append(QJsonObject{{u"phone_number"_s, number.e164()},
                                 {u"capabilities"_s, QJsonObject{{u"sms"_s, true}, {u"voice"_s, true}}}});
    }
    return said(200, {{u"incoming_phone_numbers"_s, shown}, {u"next_page_uri"_s, QJsonValue()}});
}

QHttpServerResponse PracticeProvider::said(int status, const QJsonObject& body) const
{
    QHttpServerResponse response("application/json", QJsonDocument(body).toJson(QJsonDocument::Compact),
                                 QHttpServerResponse::StatusCode(status));
    const QDateTime now = localTime(m_clock.now(), QTimeZone::utc());
    response.setHeader("Date", QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1());
    return response;
}

QHttpServerResponse PracticeProvider::refused(int status, int code) const
{
    return said(status,
                {{u"code"_s, code}, {u"message"_s, u"Refused in practice mode"_s}, {u"status"_s, status}});
}

} // namespace secondring
