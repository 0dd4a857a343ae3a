// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/twilio/registration_answers.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using State = SenderRegistration::State;

/// First sentence of a list of reasons: strings, or objects with a description.
QString firstOf(const QJsonValue& list)
{
    for (const auto& entry : list.toArray()) {
        QString words = entry.isObject() ? entry.toObject()
                                               .value("description"_L1)
                                               .toString(entry.toObject().value("reason"_L1).toString())
                                         : entry.toString();
        if (!words.isEmpty()) return words;
    }
    return {};
}

} // namespace

std::optional<QUrl> registrationBase(const TwilioAccount& account)
{
    if (account.endsWith.isEmpty()) return std::nullopt; // SignalWire registers by an API of its own.
    QUrl base = account.base;
    // "api.twilio.com", "api.dublin.ie1.twilio.com": the same account answers under "messaging.".
    if (base.host().endsWith(".twilio.com"_L1) && base.host().startsWith("api."_L1))
        base.setHost(u"messaging."_s + base.host().mid(4));
    return base;
}

HttpCall encodeRegistrationList(const TwilioAccount& account, const QString& path)
{
    HttpCall call;
    call.url = registrationBase(account).value_or(account.base);
    QString before = call.url.path(QUrl::FullyEncoded);
    while (before.endsWith(u'/'))
        before.chop(1);
    call.url.setPath(before + "/v1/"_L1 + path, QUrl::StrictMode);
    call.url.setQuery(u"PageSize=100"_s);
    call.headers = {{"Accept"_ba, "application/json"_ba}, {"User-Agent"_ba, "second-ring"_ba}};
    call.user = account.user;
    call.secret = account.secret;
    return call;
}

std::optional<std::vector<QJsonObject>> registrationRows(const HttpResult& result, const QString& of)
{
    if (!result || result->status != 200) return std::nullopt;
    const auto answer = QJsonDocument::fromJson(result->body);
    const QJsonValue list = answer.object().value(of);
    if (!list.isArray()) return std::nullopt;
    std::vector<QJsonObject> rows;
    for (const auto& row : list.toArray())
        if (row.isObject()) rows.push_back(row.toObject());
    return rows;
}

State brandState(const QJsonObject& brand)
{
    const QString status = brand.value("status"_L1).toString();
    if (status == "APPROVED"_L1) return State::Approved;
    if (status == "PENDING"_L1 || status == "IN_REVIEW"_L1) return State::Submitted;
    if (status == "FAILED"_L1) return State::ActionNeeded;
    if (status == "SUSPENDED"_L1 || status.startsWith("DELETION"_L1)) return State::Suspended;
    return State::Unknown;
}

State campaignState(const QJsonObject& campaign)
{
    const QString status = campaign.value("campaign_status"_L1).toString();
    if (status == "VERIFIED"_L1) return State::Approved;
    if (status == "PENDING"_L1 || status == "IN_PROGRESS"_L1) return State::Submitted;
    if (status == "FAILED"_L1) return State::ActionNeeded;
    if (status == "SUSPENDED"_L1) return State::Suspended;
    return State::Unknown;
}

State tollFreeState(const QJsonObject& verification)
{
    const QString status = verification.value("status"_L1).toString();
    if (status == "TWILIO_APPROVED"_L1) return State::Approved;
    if (status == "PENDING_REVIEW"_L1 || status == "IN_REVIEW"_L1) return State::Submitted;
    if (status == "TWILIO_REJECTED"_L1) return State::ActionNeeded;
    return State::Unknown;
}

QString registrationReason(const QJsonObject& row)
{
    for (const QLatin1String key : {"failure_reason"_L1, "rejection_reason"_L1}) {
        QString words = row.value(key).toString();
        if (!words.isEmpty()) return words;
    }
    const QString error = firstOf(row.value("errors"_L1));
    return error.isEmpty() ? firstOf(row.value("rejection_reasons"_L1)) : error;
}

} // namespace secondring
