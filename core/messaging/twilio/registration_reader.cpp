// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/twilio/registration_reader.h"

#include "core/base/caller_id.h"
#include "core/base/when_done.h"
#include "core/messaging/twilio/registration_answers.h"

#include <QPromise>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using State = SenderRegistration::State;
using SenderKind = SenderRegistration::Kind;

/// A practice has one or two messaging services; an agency's account is not searched for ever.
constexpr std::size_t mostServices = 20;

bool isTollFree(const PhoneNumber& number)
{
    static const QStringList codes{u"800"_s, u"833"_s, u"844"_s, u"855"_s, u"866"_s, u"877"_s, u"888"_s};
    return number.e164().startsWith("+1"_L1) && codes.contains(number.e164().mid(2, 3));
}

} // namespace

struct RegistrationReader::Reading {
    SenderRegistration found;
    Rows services;
    QPromise<SenderRegistration> promise;

    void finish()
    {
        promise.addResult(found);
        promise.finish();
    }
    void giveUp()
    {
        found = {};
        finish();
    }
};

RegistrationReader::RegistrationReader(HttpClient& http, const TwilioAccount& account, QObject* parent)
    : QObject(parent), m_http(http), m_account(account)
{
}

QFuture<SenderRegistration> RegistrationReader::read()
{
    auto reading = std::make_shared<Reading>();
    reading->promise.start();
    QFuture<SenderRegistration> future = reading->promise.future();
    if (!m_account.number.e164().startsWith("+1"_L1)) {
        reading->found.kind = SenderKind::NotNeeded;
        reading->finish();
    } else if (!registrationBase(m_account)) {
        reading->giveUp();
    } else if (isTollFree(m_account.number)) {
        readTollFree(reading);
    } else {
        reading->found.kind = SenderKind::LongCode;
        ask(u"Services"_s, u"services"_s, reading, [this, reading](const Rows& services) {
            reading->services = services;
            readService(reading, 0);
        });
    }
    return future;
}

void RegistrationReader::ask(const QString& path, const QString& of, const std::shared_ptr<Reading>& reading,
                             const Use& use)
{
    whenDone(m_http.perform(encodeRegistrationList(m_account, path)), this,
             [of, reading, use](const HttpResult& result) {
                 const auto rows = registrationRows(result, of);
                 rows ? use(*rows) : reading->giveUp();
             });
}

void RegistrationReader::readTollFree(const std::shared_ptr<Reading>& reading)
{
    reading->found.kind = SenderKind::TollFree;
    ask(u"Tollfree/Verifications"_s, u"verifications"_s, reading, [this, reading](const Rows& rows) {
        reading->found.campaign = State::NotStarted;
        QString newest;
        for (const QJsonObject& row : rows) {
            if (row.value("tollfree_phone_number"_L1).toString() != m_account.number.e164()) continue;
            const QString at = row.value("date_updated"_L1).toString(); // ISO 8601: sorts as it reads.
            if (at < newest) continue;
            newest = at;
            reading->found.campaign = tollFreeState(row);
            reading->found.reason = registrationReason(row);
        }
        reading->finish();
    });
}

void RegistrationReader::readService(const std::shared_ptr<Reading>& reading, std::size_t index)
{
    if (index >= std::min(reading->services.size(), mostServices)) {
        reading->found.number = State::NotStarted;
        reading->found.campaign = State::NotStarted;
        return readBrand(reading, {});
    }
    const QString service = reading->services.at(index).value("sid"_L1).toString();
    ask("Services/"_L1 + service + "/PhoneNumbers"_L1, u"phone_numbers"_s, reading,
        [this, reading, index, service](const Rows& numbers) {
            const bool isOurs = std::ranges::any_of(numbers, [this](const QJsonObject& number) {
                return number.value("phone_number"_L1).toString() == m_account.number.e164();
            });
            isOurs ? readCampaign(reading, service) : readService(reading, index + 1);
        });
}

void RegistrationReader::readCampaign(const std::shared_ptr<Reading>& reading, const QString& service)
{
    ask("Services/"_L1 + service + "/Compliance/Usa2p"_L1, u"compliance"_s, reading,
        [this, reading](const Rows& campaigns) {
            reading->found.number = State::Approved;
            reading->found.campaign = State::NotStarted;
            if (campaigns.empty()) return readBrand(reading, {});
            const QJsonObject& campaign = campaigns.front();
            reading->found.campaign = campaignState(campaign);
            reading->found.reason = registrationReason(campaign);
            readBrand(reading, campaign.value("brand_registration_sid"_L1).toString());
        });
}

void RegistrationReader::readBrand(const std::shared_ptr<Reading>& reading, const QString& brand)
{
    ask(u"a2p/BrandRegistrations"_s, u"data"_s, reading, [reading, brand](const Rows& brands) {
        reading->found.brand = State::NotStarted;
        for (const QJsonObject& row : brands) {
            const bool isIt = brand.isEmpty() || row.value("sid"_L1).toString() == brand;
            if (!isIt) continue;
            reading->found.brand = brandState(row);
            if (reading->found.reason.isEmpty()) reading->found.reason = registrationReason(row);
            break;
        }
        // Under a campaign of somebody else's brand (an agency's): the campaign says it all.
        if (!brand.isEmpty() && reading->found.brand == State::NotStarted)
            reading->found.brand = State::Unknown;
        reading->finish();
    });
}

} // namespace secondring
