// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/json_lines.h"
#include "core/settings/settings_json.h"

#include <QJsonArray>
#include <QStringList>

#include <functional>
#include <initializer_list>
#include <optional>

namespace secondring {

/// Reads one JSON object key by key and writes down every mistake with its line.
class SettingsForm {
public:
    /// What a key may hold. Called once, with the value and its full name.
    struct Key {
        QString name;
        std::function<void(const JsonNode&, const QString&)> read;
    };

    SettingsForm(std::vector<SettingsMistake>& mistakes, std::vector<GivenWords>& words)
        : m_mistakes(mistakes), m_words(words)
    {
    }

    void object(const JsonNode& node, const QString& name, const std::vector<Key>& keys);
    void mistake(int line, const QString& name, const QString& sentence);
    [[nodiscard]] std::size_t mistakes() const { return m_mistakes.size(); }
    /// Words that callers will read.
    void noteWords(const JsonNode& node, const QString& name);

    // Each leaves its target alone when the value is not as it must be.
    void text(const JsonNode& node, const QString& name, QString& target, int longest = 200);
    /// Calls @p use with each element and its full name; nothing when it is no list, or longer than @p
    /// longest.
    void list(const JsonNode& node, const QString& name, int longest,
              const std::function<void(const JsonNode&, const QString&)>& use);
    void flag(const JsonNode& node, const QString& name, bool& target);
    void whole(const JsonNode& node, const QString& name, int least, int most,
               const std::function<void(int)>& use);
    /// One of @p words; its place among them.
    void choice(const JsonNode& node, const QString& name, const QStringList& words,
                const std::function<void(int)>& use);

private:
    std::vector<SettingsMistake>& m_mistakes;
    std::vector<GivenWords>& m_words;
};

/// "a, b or c"
[[nodiscard]] QString inWords(const QStringList& words);

/// Line and provider, the parts that hold secrets.
void readLines(SettingsForm& form, const JsonNode& node, const QString& name, ReadSettings& into);
void readProvider(SettingsForm& form, const JsonNode& node, const QString& name, ReadSettings& into);

/// Words of ours; a field that is not known is a mistake.
void readTemplate(SettingsForm& form, const JsonNode& node, const QString& name, QString& target);
/// As people write it in @p region, kept in E.164; may be empty.
void readPhone(SettingsForm& form, const JsonNode& node, const QString& name, const QString& region,
               QString& target);

/// {"env": NAME}, {"file": PATH}, {"vault": NAME} or the secret itself, to be kept under @p ref. Says where
/// it is kept then; nothing when it is not as it must be.
[[nodiscard]] std::optional<SecretRef> readSecret(SettingsForm& form, const JsonNode& node,
                                                  const QString& name, const SecretRef& ref,
                                                  std::vector<GivenSecret>& given);

void readHours(SettingsForm& form, const JsonNode& node, const QString& name, OpeningHours& hours);
[[nodiscard]] QJsonObject writeHours(const OpeningHours& hours);

/// Who works here. Numbers are read as the business's region says, so read them after it.
void readTeam(SettingsForm& form, const JsonNode& node, const QString& name, Settings& settings);
[[nodiscard]] QJsonArray writeTeam(const TeamSettings& team);

/// What happens by itself after a reply, and after none.
void readQuestions(SettingsForm& form, const JsonNode& node, const QString& name, QuestionSettings& into);
void readUrgency(SettingsForm& form, const JsonNode& node, const QString& name, UrgencySettings& into);
/// After the business's region, as the team.
void readFollowUp(SettingsForm& form, const JsonNode& node, const QString& name, Settings& settings);
[[nodiscard]] QJsonObject writeQuestions(const QuestionSettings& questions);
[[nodiscard]] QJsonObject writeUrgency(const UrgencySettings& urgency);
[[nodiscard]] QJsonObject writeFollowUp(const FollowUpSettings& followUp);

void readAlerts(SettingsForm& form, const JsonNode& node, const QString& name, AlertSettings& into);
void readWording(SettingsForm& form, const JsonNode& node, const QString& name, WordingSettings& into);
[[nodiscard]] QJsonObject writeAlerts(const AlertSettings& alerts);
[[nodiscard]] QJsonObject writeWording(const WordingSettings& wording);

/// The rules: when we are closed, who is texted with which words, what it may cost, how long it is kept.
void readClosed(SettingsForm& form, const JsonNode& node, const QString& name,
                std::vector<ClosedDays>& target);
void readOccasions(SettingsForm& form, const JsonNode& node, const QString& name, OccasionTexts& into);
void readCallers(SettingsForm& form, const JsonNode& node, const QString& name, CallerSettings& into);
void readGuards(SettingsForm& form, const JsonNode& node, const QString& name, GuardSettings& into);
void readRetention(SettingsForm& form, const JsonNode& node, const QString& name, RetentionSettings& into);
[[nodiscard]] QJsonArray writeClosed(const std::vector<ClosedDays>& closed);
[[nodiscard]] QJsonObject writeOccasions(const OccasionTexts& texts);
[[nodiscard]] QJsonObject writeCallers(const CallerSettings& callers);
[[nodiscard]] QJsonObject writeGuards(const GuardSettings& guards);
[[nodiscard]] QJsonObject writeRetention(const RetentionSettings& retention);

} // namespace secondring
