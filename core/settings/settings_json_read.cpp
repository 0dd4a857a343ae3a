// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone_number.h"
#include "core/settings/settings_form.h"
#include "core/settings/settings_into.h"

#include <QJsonDocument>
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

void readTheme(SettingsForm& form, const JsonNode& node, const QString& name, QString& target)
{
    const QStringList themes{u"system"_s, u"light"_s, u"dark"_s};
    form.choice(node, name, themes, [&](int theme) { target = themes[theme]; });
}

void readLanguage(SettingsForm& form, const JsonNode& node, const QString& name, QString& target)
{
    const QStringList spoken{u"system"_s, u"en"_s, u"es"_s};
    form.choice(node, name, spoken, [&](int language) { target = spoken[language]; });
}

void readMode(SettingsForm& form, const JsonNode& node, const QString& name, std::optional<Mode>& target)
{
    form.choice(node, name, {u"practice"_s, u"live"_s}, [&](int mode) { target = static_cast<Mode>(mode); });
}

/// What reads one value of the file by @p read.
template <typename Read, typename Target> ReadInto::Read by(Read read, SettingsForm& form, Target& target)
{
    return
        [read, &form, &target](const JsonNode& node, const QString& name) { read(form, node, name, target); };
}

void readBusiness(SettingsForm& form, const JsonNode& node, const QString& name, BusinessSettings& business)
{
    const ReadInto read{form};
    form.object(node, name,
                {{u"name"_s, read.words(business.name, 100)},
                 {u"phone"_s, read.words(business.phone, 40)},
                 {u"region"_s, by(readRegion, form, business.region)},
                 {u"zone"_s, by(readZone, form, business.zone)},
                 {u"vertical"_s, by(readVertical, form, business.vertical)}});
}

void readTexts(SettingsForm& form, const JsonNode& node, const QString& name, TextSettings& texts)
{
    const ReadInto read{form};
    form.object(node, name,
                {{u"on"_s, read.flag(texts.on)},
                 {u"waitSeconds"_s, read.time(texts.wait, 0, 300)},
                 {u"onceInHours"_s, read.time(texts.onceIn, 1, 168)},
                 {u"shortestRingSeconds"_s, read.time(texts.shortestRing, 0, 60)},
                 {u"staleAfterMinutes"_s, read.time(texts.staleAfter, 1, 1'440)},
                 {u"open"_s, read.wording(texts.open)},
                 {u"afterHours"_s, read.wording(texts.afterHours)},
                 {u"openEs"_s, read.wording(texts.openEs)},
                 {u"afterHoursEs"_s, read.wording(texts.afterHoursEs)}});
}

/// Whoever names a real line means it.
bool namesLines(const JsonNode& node, const Settings& read)
{
    return !read.lines.empty() &&
           std::ranges::find(node.members, u"lines"_s, &JsonNode::Member::key) != node.members.end();
}

void readAll(SettingsForm& form, const JsonNode& node, ReadSettings& into)
{
    constexpr int longestTradeWords = 500'000;
    Settings& settings = into.settings;
    std::optional<Mode> mode;
    std::vector<std::function<void()>> waiting;
    const auto later = [&](auto read) {
        return [&, read](const JsonNode& value, const QString& name) {
            waiting.emplace_back(
                [&form, &value, &settings, name, read] { read(form, value, name, settings); });
        };
    };
    form.object(node, QString(),
                {{u"business"_s, by(readBusiness, form, settings.business)},
                 {u"hours"_s, by(readHours, form, settings.hours)},
                 {u"lines"_s, by(readLines, form, into)},
                 {u"provider"_s, by(readProvider, form, into)},
                 {u"texts"_s, by(readTexts, form, settings.texts)},
                 {u"occasions"_s, by(readOccasions, form, settings.occasions)},
                 {u"occasionsEs"_s, by(readOccasions, form, settings.occasionsEs)},
                 {u"callers"_s, by(readCallers, form, settings.callers)},
                 {u"guards"_s, by(readGuards, form, settings.guards)},
                 {u"retention"_s, by(readRetention, form, settings.retention)},
                 {u"closed"_s, by(readClosed, form, settings.closed)},
                 {u"team"_s, later(readTeam)},
                 {u"questions"_s, by(readQuestions, form, settings.questions)},
                 {u"urgency"_s, by(readUrgency, form, settings.urgency)},
                 {u"followUp"_s, later(readFollowUp)},
                 {u"alerts"_s, by(readAlerts, form, settings.alerts)},
                 {u"wording"_s, by(readWording, form, settings.wording)},
                 {u"mode"_s, by(readMode, form, mode)},
                 {u"theme"_s, by(readTheme, form, settings.theme)},
                 {u"tradeWords"_s, ReadInto{form}.words(settings.tradeWords, longestTradeWords)},
                 {u"language"_s, by(readLanguage, form, settings.language)}});
    // Numbers are read as the region says, wherever in the file it stands.
    for (const auto& read : waiting)
        read();
    settings.mode = mode.value_or(namesLines(node, settings) ? Mode::Live : settings.mode);
}

} // namespace

ReadSettings readSettings(const QByteArray& json, const Settings& base)
{
    ReadSettings result{.settings = base, .secrets = {}, .mistakes = {}, .words = {}};
    JsonSyntaxError error;
    const auto node = readJson(json, error);
    if (!node) {
        result.mistakes.push_back({error.line, QString(), error.sentence});
        return result;
    }
    SettingsForm form(result.mistakes, result.words);
    readAll(form, *node, result);
    std::ranges::stable_sort(result.mistakes, {}, &SettingsMistake::line);
    return result;
}

std::vector<GivenWords> wordsIn(const Settings& settings)
{
    return readSettings(QJsonDocument(writeSettings(settings)).toJson(), Settings()).words;
}

} // namespace secondring
