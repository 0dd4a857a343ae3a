// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_line_keys.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

QString codeOf(ProviderSettings::Kind kind)
{
    switch (kind) {
    case ProviderSettings::Kind::Twilio:
        return u"twilio"_s;
    case ProviderSettings::Kind::SignalWire:
        return u"signalwire"_s;
    case ProviderSettings::Kind::None:
        break;
    }
    return u"none"_s;
}

void writeSecret(QJsonObject& object, const QString& key, const SecretRef& secret)
{
    if (secret.isSet()) object.insert(key, QJsonObject{{u"vault"_s, secret.name}});
}

QJsonObject writeProvider(const ProviderSettings& provider)
{
    QJsonObject object{{u"kind"_s, codeOf(provider.kind)},
                       {u"account"_s, provider.account},
                       {u"apiKey"_s, provider.apiKey},
                       {u"number"_s, provider.number},
                       {u"space"_s, provider.space},
                       {u"baseUrl"_s, provider.baseUrl},
                       {u"pollEveryMs"_s, whole(provider.pollEvery)},
                       {u"watchCalls"_s, provider.watchCalls}};
    writeSecret(object, u"secret"_s, provider.secret);
    return object;
}

QJsonObject writeBusiness(const BusinessSettings& business)
{
    return {{u"name"_s, business.name},
            {u"phone"_s, business.phone},
            {u"region"_s, business.region},
            {u"zone"_s, business.zone},
            {u"vertical"_s, business.vertical}};
}

QJsonObject writeTexts(const TextSettings& texts)
{
    return {{u"on"_s, texts.on},
            {u"waitSeconds"_s, whole(texts.wait)},
            {u"onceInHours"_s, whole(texts.onceIn)},
            {u"shortestRingSeconds"_s, whole(texts.shortestRing)},
            {u"staleAfterMinutes"_s, whole(texts.staleAfter)},
            {u"open"_s, texts.open},
            {u"afterHours"_s, texts.afterHours},
            {u"openEs"_s, texts.openEs},
            {u"afterHoursEs"_s, texts.afterHoursEs}};
}

} // namespace

QJsonObject writeSettings(const Settings& settings)
{
    QJsonArray lines;
    for (const LineSettings& line : settings.lines)
        lines.append(writeLine(line));
    return {{u"mode"_s, settings.mode == Mode::Live ? u"live"_s : u"practice"_s},
            {u"business"_s, writeBusiness(settings.business)},
            {u"hours"_s, writeHours(settings.hours)},
            {u"closed"_s, writeClosed(settings.closed)},
            {u"lines"_s, lines},
            {u"provider"_s, writeProvider(settings.provider)},
            {u"texts"_s, writeTexts(settings.texts)},
            {u"occasions"_s, writeOccasions(settings.occasions)},
            {u"occasionsEs"_s, writeOccasions(settings.occasionsEs)},
            {u"callers"_s, writeCallers(settings.callers)},
            {u"guards"_s, writeGuards(settings.guards)},
            {u"retention"_s, writeRetention(settings.retention)},
            {u"team"_s, writeTeam(settings.team)},
            {u"questions"_s, writeQuestions(settings.questions)},
            {u"urgency"_s, writeUrgency(settings.urgency)},
            {u"followUp"_s, writeFollowUp(settings.followUp)},
            {u"alerts"_s, writeAlerts(settings.alerts)},
            {u"wording"_s, writeWording(settings.wording)},
            {u"theme"_s, settings.theme},
            {u"language"_s, settings.language},
            {u"tradeWords"_s, settings.tradeWords}};
}

} // namespace secondring
