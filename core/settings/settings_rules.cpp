// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone_number.h"
#include "core/settings/settings_into.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr int kMostClosedDays = 500;
constexpr int kMostCountries = 250;
constexpr int kLongestName = 100;
constexpr int kWeek = 7 * 24 * 60;
constexpr int kLongestKept = 240; ///< Months.

ReadInto::Read dateInto(SettingsForm& form, QDate& target)
{
    return [&form, &target](const JsonNode& node, const QString& name) {
        const QDate date = node.type == JsonNode::Type::Text
                               ? QDate::fromString(node.text.trimmed(), u"yyyy-MM-dd"_s)
                               : QDate();
        if (!date.isValid()) return form.mistake(node.line, name, u"must be a day like \"2026-12-25\""_s);
        target = date;
    };
}

ClosedDays readClosedDays(SettingsForm& form, const JsonNode& node, const QString& name)
{
    ClosedDays days;
    const ReadInto into{form};
    const std::size_t mistakes = form.mistakes();
    form.object(node, name,
                {{u"from"_s, dateInto(form, days.from)},
                 {u"to"_s, dateInto(form, days.to)},
                 {u"name"_s, into.words(days.name, kLongestName)}});
    if (node.type != JsonNode::Type::Object || form.mistakes() > mistakes) return days;
    if (!days.from.isValid()) {
        form.mistake(node.line, name + u".from"_s, u"is missing"_s);
        return days;
    }
    if (!days.to.isValid()) days.to = days.from;
    if (days.to < days.from)
        form.mistake(node.line, name,
                     u"must not end before it begins: %1 is before %2"_s.arg(
                         days.to.toString(Qt::ISODate), days.from.toString(Qt::ISODate)));
    return days;
}

void readCountries(SettingsForm& form, const JsonNode& node, const QString& name, QStringList& target)
{
    QStringList countries;
    const std::size_t mistakes = form.mistakes();
    form.list(node, name, kMostCountries, [&](const JsonNode& each, const QString& full) {
        const QString country = each.text.trimmed().toUpper();
        if (each.type != JsonNode::Type::Text || !isKnownRegion(country))
            return form.mistake(each.line, full, u"must be a country in two capitals, like \"US\""_s);
        if (!countries.contains(country)) countries += country;
    });
    if (form.mistakes() == mistakes) target = countries;
}

ReadInto::Read currencyInto(SettingsForm& form, QString& target)
{
    return [&form, &target](const JsonNode& node, const QString& name) {
        static const QRegularExpression code(u"^[A-Z]{3}$"_s);
        const QString currency = node.text.trimmed().toUpper();
        if (node.type != JsonNode::Type::Text || !code.match(currency).hasMatch())
            return form.mistake(node.line, name, u"must be a currency in three capitals, like \"USD\""_s);
        target = currency;
    };
}

} // namespace

void readClosed(SettingsForm& form, const JsonNode& node, const QString& name,
                std::vector<ClosedDays>& target)
{
    std::vector<ClosedDays> closed;
    const std::size_t mistakes = form.mistakes();
    form.list(node, name, kMostClosedDays, [&](const JsonNode& each, const QString& full) {
        closed.push_back(readClosedDays(form, each, full));
    });
    if (form.mistakes() > mistakes) return;
    std::ranges::stable_sort(closed, {}, &ClosedDays::from);
    target = std::move(closed);
}

void readOccasions(SettingsForm& form, const JsonNode& node, const QString& name, OccasionTexts& into)
{
    const ReadInto read{form};
    form.object(node, name,
                {{u"lunch"_s, read.wording(into.lunch)},
                 {u"holiday"_s, read.wording(into.holiday)},
                 {u"voicemail"_s, read.wording(into.voicemail)},
                 {u"returning"_s, read.wording(into.returning)},
                 {u"client"_s, read.wording(into.client)},
                 {u"overnight"_s, read.wording(into.overnight)},
                 {u"emergency"_s, read.wording(into.emergency)}});
}

void readCallers(SettingsForm& form, const JsonNode& node, const QString& name, CallerSettings& into)
{
    const ReadInto read{form};
    form.object(
        node, name,
        {{u"countries"_s, [&](const JsonNode& value,
                              const QString& full) { readCountries(form, value, full, into.countries); }},
         {u"textClients"_s, read.flag(into.textClients)},
         {u"textVoicemail"_s, read.flag(into.textVoicemail)},
         {u"textLandlines"_s, read.flag(into.textLandlines)},
         {u"nightLine"_s, read.flag(into.nightLine)},
         {u"quietHours"_s, read.flag(into.quietHours)},
         {u"sameCallerMinutes"_s, read.time(into.sameCaller, 10, kWeek)}});
}

void readGuards(SettingsForm& form, const JsonNode& node, const QString& name, GuardSettings& into)
{
    const ReadInto read{form};
    form.object(node, name,
                {{u"perHour"_s, read.number(into.perHour, 1, 1'000)},
                 {u"perDay"_s, read.number(into.perDay, 1, 10'000)},
                 {u"perDaySpendCents"_s, read.number(into.perDaySpendCents, 0, 10'000'000)},
                 {u"partPriceMicros"_s, read.number(into.partPriceMicros, 0, 100'000'000)},
                 {u"currency"_s, currencyInto(form, into.currency)},
                 {u"breaker"_s, read.flag(into.breaker)}});
}

void readRetention(SettingsForm& form, const JsonNode& node, const QString& name, RetentionSettings& into)
{
    const ReadInto read{form};
    form.object(node, name,
                {{u"textsMonths"_s, read.number(into.textsMonths, 1, kLongestKept)},
                 {u"callsMonths"_s, read.number(into.callsMonths, 1, kLongestKept)},
                 // Whoever sues has four years, and states ask for proof of five (compliance: section 9).
                 {u"proofMonths"_s, read.number(into.proofMonths, 60, kLongestKept)},
                 {u"contactsMonths"_s, read.number(into.contactsMonths, 0, kLongestKept)}});
}

QJsonArray writeClosed(const std::vector<ClosedDays>& closed)
{
    QJsonArray days;
    for (const ClosedDays& each : closed)
        days.append(QJsonObject{{u"from"_s, each.from.toString(Qt::ISODate)},
                                {u"to"_s, each.to.toString(Qt::ISODate)},
                                {u"name"_s, each.name}});
    return days;
}

QJsonObject writeOccasions(const OccasionTexts& texts)
{
    return {{u"lunch"_s, texts.lunch},         {u"holiday"_s, texts.holiday},
            {u"voicemail"_s, texts.voicemail}, {u"returning"_s, texts.returning},
            {u"client"_s, texts.client},       {u"overnight"_s, texts.overnight},
            {u"emergency"_s, texts.emergency}};
}

QJsonObject writeCallers(const CallerSettings& callers)
{
    return {{u"countries"_s, QJsonArray::fromStringList(callers.countries)},
            {u"textClients"_s, callers.textClients},
            {u"textVoicemail"_s, callers.textVoicemail},
            {u"textLandlines"_s, callers.textLandlines},
            {u"nightLine"_s, callers.nightLine},
            {u"quietHours"_s, callers.quietHours},
            {u"sameCallerMinutes"_s, whole(callers.sameCaller)}};
}

QJsonObject writeGuards(const GuardSettings& guards)
{
    return {{u"perHour"_s, guards.perHour},
            {u"perDay"_s, guards.perDay},
            {u"perDaySpendCents"_s, guards.perDaySpendCents},
            {u"partPriceMicros"_s, guards.partPriceMicros},
            {u"currency"_s, guards.currency},
            {u"breaker"_s, guards.breaker}};
}

QJsonObject writeRetention(const RetentionSettings& retention)
{
    return {{u"textsMonths"_s, retention.textsMonths},
            {u"callsMonths"_s, retention.callsMonths},
            {u"proofMonths"_s, retention.proofMonths},
            {u"contactsMonths"_s, retention.contactsMonths}};
}

} // namespace secondring
