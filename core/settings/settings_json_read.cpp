// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone_number.h"
#include "core/settings/settings_form.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

void readRegion(SettingsForm& form, const JsonNode& node, const QString& name, QString& target)
{
    if (node.type != JsonNode::Type::Text || !isKnownRegion(node.text))
        return form.mistake(node.line, name, u"must be a country in two capitals, like \"US\""_s);
    target = node.text;
}

void readZone(SettingsForm& form, const JsonNode& node, const QString& name, QString& target)
{
    const QString zone = node.text.trimmed();
    const bool good = node.type == JsonNode::Type::Text &&
                      (zone.isEmpty() || QTimeZone::isTimeZoneIdAvailable(zone.toUtf8()));
    if (!good) return form.mistake(node.line, name, u"must be a time zone like \"America/New_York\""_s);
    target = zone;
}

void readVertical(SettingsForm& form, const JsonNode& node, const QString& name, QString& target)
{
    static const QRegularExpression word(u"^[a-z][a-z_]{0,39}$"_s);
    if (node.type != JsonNode::Type::Text || !word.match(node.text).hasMatch())
        return form.mistake(node.line, name, u"must be a trade in small letters, like \"dental\""_s);
    target = node.text;
}

void readBusiness(SettingsForm& form, const JsonNode& node, const QString& name, BusinessSettings& business)
{
    form.object(node, name,
                {{u"name"_s, [&](const JsonNode& value,
                                 const QString& full) { form.text(value, full, business.name, 100); }},
                 {u"phone"_s, [&](const JsonNode& value,
                                  const QString& full) { form.text(value, full, business.phone, 40); }},
                 {u"region"_s, [&](const JsonNode& value,
                                   const QString& full) { readRegion(form, value, full, business.region); }},
                 {u"zone"_s, [&](const JsonNode& value,
                                 const QString& full) { readZone(form, value, full, business.zone); }},
                 {u"vertical"_s, [&](const JsonNode& value, const QString& full) {
                      readVertical(form, value, full, business.vertical);
                  }}});
}

void readTexts(SettingsForm& form, const JsonNode& node, const QString& name, TextSettings& texts)
{
    const auto number = [&form](int least, int most, auto use) {
        return [&form, least, most, use](const JsonNode& value, const QString& full) {
            form.whole(value, full, least, most, use);
        };
    };
    const auto words = [&form](QString& target) {
        return [&form, &target](const JsonNode& value, const QString& full) {
            readTemplate(form, value, full, target);
        };
    };
    form.object(
        node, name,
        {{u"on"_s, [&](const JsonNode& value, const QString& full) { form.flag(value, full, texts.on); }},
         {u"waitSeconds"_s, number(0, 300, [&](int value) { texts.wait = std::chrono::seconds(value); })},
         {u"onceInHours"_s, number(1, 168, [&](int value) { texts.onceIn = std::chrono::hours(value); })},
         {u"shortestRingSeconds"_s,
          number(0, 60, [&](int value) { texts.shortestRing = std::chrono::seconds(value); })},
         {u"staleAfterMinutes"_s,
          number(1, 1'440, [&](int value) { texts.staleAfter = std::chrono::minutes(value); })},
         {u"open"_s, words(texts.open)},
         {u"afterHours"_s, words(texts.afterHours)},
         {u"openEs"_s, words(texts.openEs)},
         {u"afterHoursEs"_s, words(texts.afterHoursEs)}});
}

void readAll(SettingsForm& form, const JsonNode& node, ReadSettings& into)
{
    Settings& settings = into.settings;
    bool modeGiven = false;
    bool linesGiven = false;
    std::function<void()> readTeamLater;
    std::function<void()> readFollowUpLater;
    const auto section = [&form](auto read, auto& target) {
        return [&form, read, &target](const JsonNode& value, const QString& name) {
            read(form, value, name, target);
        };
    };
    form.object(
        node, QString(),
        {{u"business"_s, section(readBusiness, settings.business)},
         {u"hours"_s, section(readHours, settings.hours)},
         {u"lines"_s,
          [&](const JsonNode& value, const QString& name) {
              readLines(form, value, name, into);
              linesGiven = !settings.lines.empty();
          }},
         {u"provider"_s,
          [&](const JsonNode& value, const QString& name) { readProvider(form, value, name, into); }},
         {u"texts"_s, section(readTexts, settings.texts)},
         {u"occasions"_s, section(readOccasions, settings.occasions)},
         {u"occasionsEs"_s, section(readOccasions, settings.occasionsEs)},
         {u"callers"_s, section(readCallers, settings.callers)},
         {u"guards"_s, section(readGuards, settings.guards)},
         {u"retention"_s, section(readRetention, settings.retention)},
         {u"closed"_s, section(readClosed, settings.closed)},
         {u"team"_s,
          [&](const JsonNode& value, const QString& name) {
              readTeamLater = [&form, &value, name, &settings] { readTeam(form, value, name, settings); };
          }},
         {u"questions"_s, section(readQuestions, settings.questions)},
         {u"urgency"_s, section(readUrgency, settings.urgency)},
         {u"followUp"_s,
          [&](const JsonNode& value, const QString& name) {
              readFollowUpLater = [&form, &value, name, &settings] {
                  readFollowUp(form, value, name, settings);
              };
          }},
         {u"alerts"_s, section(readAlerts, settings.alerts)},
         {u"wording"_s, section(readWording, settings.wording)},
         {u"mode"_s,
          [&](const JsonNode& value, const QString& name) {
              modeGiven = true;
              form.choice(value, name, {u"practice"_s, u"live"_s},
                          [&](int mode) { settings.mode = static_cast<Mode>(mode); });
          }},
         {u"theme"_s,
          [&](const JsonNode& value, const QString& name) {
              const QStringList themes{u"system"_s, u"light"_s, u"dark"_s};
              form.choice(value, name, themes, [&](int theme) { settings.theme = themes[theme]; });
          }},
         {u"tradeWords"_s,
          [&](const JsonNode& value, const QString& name) {
              constexpr int longest = 500'000;
              form.text(value, name, settings.tradeWords, longest);
          }},
         {u"language"_s, [&](const JsonNode& value, const QString& name) {
              const QStringList spoken{u"system"_s, u"en"_s, u"es"_s};
              form.choice(value, name, spoken, [&](int language) { settings.language = spoken[language]; });
          }}});
    // Numbers are read as the region says, wherever in the file it stands.
    if (readTeamLater) readTeamLater();
    if (readFollowUpLater) readFollowUpLater();
    // Whoever names a real line means it.
    if (linesGiven && !modeGiven) settings.mode = Mode::Live;
}

} // namespace

ReadSettings readSettings(const QByteArray& json, const Settings& base)
{
    ReadSettings result{.settings = base, .secrets = {}, .mistakes = {}};
    JsonSyntaxError error;
    const auto node = readJson(json, error);
    if (!node) {
        result.mistakes.push_back({error.line, QString(), error.sentence});
        return result;
    }
    SettingsForm form(result.mistakes);
    readAll(form, *node, result);
    std::ranges::stable_sort(result.mistakes, {}, &SettingsMistake::line);
    return result;
}

} // namespace secondring
