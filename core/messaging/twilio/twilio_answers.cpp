// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/twilio/twilio_answers.h"

#include "core/base/local_time.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

bool isSuccess(const HttpAnswer& answer)
{
    return answer.status >= 200 && answer.status < 300;
}

QJsonObject objectIn(const HttpAnswer& answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QString text(const QJsonObject& row, QLatin1String name)
{
    return row.value(name).toString();
}

/// Twilio writes numbers as numbers here and as strings there; SignalWire the other way round.
int number(const QJsonObject& row, QLatin1String name)
{
    const QJsonValue value = row.value(name);
    return value.isString() ? value.toString().toInt() : value.toInt();
}

DeliveryState stateOf(const QString& status)
{
    if (status == "sent"_L1 || status == "partially_delivered"_L1) return DeliveryState::Sent;
    if (status == "delivered"_L1 || status == "read"_L1) return DeliveryState::Delivered;
    if (status == "failed"_L1 || status == "undelivered"_L1 || status == "canceled"_L1)
        return DeliveryState::Failed;
    return DeliveryState::Accepted;
}

DeliveryReport reportFrom(const QJsonObject& row)
{
    DeliveryReport report;
    report.ref = {sidOf(row)};
    report.state = stateOf(text(row, "status"_L1));
    const int code = number(row, "error_code"_L1);
    if (code != 0) {
        report.trouble = troubleOfCode(code);
        report.code = QString::number(code);
    } else if (report.state == DeliveryState::Failed) {
        report.trouble = TextTrouble::Other;
    }
    return report;
}

std::optional<Timestamp> timeIn(const QString& text)
{
    if (text.isEmpty()) return std::nullopt;
    QDateTime at = QDateTime::fromString(text, Qt::RFC2822Date);
    if (!at.isValid()) at = QDateTime::fromString(text, Qt::ISODate);
    return at.isValid() ? std::optional(timestampOf(at)) : std::nullopt;
}

SendOutcome outcome(SendOutcome::Kind kind, const CallTrouble& trouble)
{
    return {kind, {}, trouble.trouble, trouble.code, trouble.retryAfter};
}

/// A POST that was answered, but not with 2xx.
SendOutcome declined(const HttpAnswer& answer, const CallTrouble& trouble)
{
    using Kind = SendOutcome::Kind;
    const int status = answer.status;
    if (status == 429) return outcome(Kind::NothingLeft, trouble);
    if (status >= 500 || status == 408) return outcome(Kind::MayHaveArrived, trouble);
    if (codeIn(answer) != 0 && status >= 400) {
        return outcome(isForGood(trouble.trouble) ? Kind::Refused : Kind::NothingLeft, trouble);
    }
    // Known to be answered before a text is taken: no entry, no such place, go elsewhere.
    const bool turnedAway = status == 401 || status == 402 || status == 403 || status == 404 ||
                            status == 301 || status == 302 || status == 307 || status == 308;
    return outcome(turnedAway ? Kind::NothingLeft : Kind::MayHaveArrived, trouble);
}

} // namespace

QString sidOf(const QJsonObject& row)
{
    return text(row, "sid"_L1);
}

std::optional<Timestamp> createdAt(const QJsonObject& row)
{
    for (const auto name : {"date_created"_L1, "start_time"_L1, "date_sent"_L1, "date_updated"_L1}) {
        if (const auto at = timeIn(text(row, name))) return at;
    }
    return std::nullopt;
}

SendOutcome decodeSend(const HttpResult& result)
{
    using Kind = SendOutcome::Kind;
    const CallTrouble trouble = troubleOf(result);
    if (!result)
        return outcome(result.error().nothingLeft ? Kind::NothingLeft : Kind::MayHaveArrived, trouble);
    if (!isSuccess(*result)) return declined(*result, trouble);
    const QString sid = sidOf(objectIn(*result));
    if (sid.isEmpty()) {
        return outcome(Kind::MayHaveArrived,
                       {TextTrouble::NotUnderstood, QString::number(result->status), {}});
    }
    return {Kind::Accepted, {sid}, TextTrouble::None, {}, {}};
}

Result<DeliveryReport> decodeLookUp(const HttpResult& result)
{
    if (result && result->status == 404)
        return fail(Failure::NotFound, u"the provider does not know this text"_s);
    const CallTrouble trouble = troubleOf(result);
    if (trouble.trouble != TextTrouble::None) return Fail(errorOf(trouble));
    const QJsonObject row = objectIn(*result);
    if (sidOf(row).isEmpty() || text(row, "status"_L1).isEmpty()) {
        return Fail(errorOf({TextTrouble::NotUnderstood, QString::number(result->status), {}}));
    }
    return reportFrom(row);
}

ProviderCheck decodeCheck(const HttpResult& result, const PhoneNumber& ours)
{
    const auto page = decodePage(result, u"incoming_phone_numbers"_s);
    if (!page) return {page.error().trouble, false, false, page.error().code};
    ProviderCheck check;
    for (const QJsonObject& row : page->rows) {
        if (text(row, "phone_number"_L1) != ours.e164()) continue;
        check.numberIsOurs = true;
        const QJsonObject able = row.value("capabilities"_L1).toObject();
        check.numberTakesTexts = able.value("sms"_L1).toBool() || able.value("SMS"_L1).toBool();
    }
    if (!check.numberTakesTexts) check.trouble = TextTrouble::BadSender;
    return check;
}

impl::expected<ListPage, CallTrouble> decodePage(const HttpResult& result, const QString& of)
{
    const CallTrouble trouble = troubleOf(result);
    if (trouble.trouble != TextTrouble::None) return impl::unexpected<CallTrouble>(trouble);
    const QJsonObject answer = objectIn(*result);
    if (!answer.value(of).isArray()) {
        return impl::unexpected<CallTrouble>(
            {TextTrouble::NotUnderstood, QString::number(result->status), {}});
    }
    ListPage page;
    for (const auto& row : answer.value(of).toArray())
        page.rows.push_back(row.toObject());
    page.next = text(answer, "next_page_uri"_L1);
    page.serverTime = result->serverTime;
    return page;
}

std::optional<IncomingText> incomingFrom(const QJsonObject& row)
{
    const auto from = PhoneNumber::fromE164(text(row, "from"_L1));
    const auto to = PhoneNumber::fromE164(text(row, "to"_L1));
    const auto at = createdAt(row);
    const bool inbound = text(row, "direction"_L1) == "inbound"_L1;
    if (!inbound || !from || !to || !at || sidOf(row).isEmpty()) return std::nullopt;
    const QJsonValue media = row.value("num_media"_L1);
    const int pictures = media.isString() ? media.toString().toInt() : media.toInt();
    return IncomingText{{sidOf(row)}, *from, *to, text(row, "body"_L1), *at, std::max(pictures, 0)};
}

std::optional<SentText> sentFrom(const QJsonObject& row)
{
    const auto to = PhoneNumber::fromE164(text(row, "to"_L1));
    const auto at = createdAt(row);
    const bool outbound = text(row, "direction"_L1).startsWith("outbound"_L1);
    if (!outbound || !to || !at || sidOf(row).isEmpty()) return std::nullopt;
    QString body = text(row, "body"_L1);
    // A trial account's texts come back with this in front, and would not be recognised as ours.
    const auto trial = "Sent from your Twilio trial account - "_L1;
    if (body.startsWith(trial)) body.remove(0, trial.size());
    return SentText{reportFrom(row), *to, body, *at};
}

} // namespace secondring
