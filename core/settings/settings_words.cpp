// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_into.h"
#include "core/settings/text_fields.h"

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr int kLongestTemplate = 1'000;
constexpr int kLongestLabel = 40;
constexpr int kMostQuickReplies = 100;

QuickReply readQuickReply(SettingsForm& form, const JsonNode& node, const QString& name)
{
    QuickReply reply;
    const ReadInto into{form};
    const std::size_t mistakes = form.mistakes();
    form.object(node, name,
                {{u"label"_s, into.words(reply.label, kLongestLabel)},
                 {u"words"_s, into.wording(reply.words)},
                 {u"wordsEs"_s, into.wording(reply.wordsEs)}});
    if (node.type != JsonNode::Type::Object || form.mistakes() > mistakes) return reply;
    if (reply.label.isEmpty()) form.mistake(node.line, name + u".label"_s, u"is missing"_s);
    if (reply.words.isEmpty()) form.mistake(node.line, name + u".words"_s, u"is missing"_s);
    return reply;
}

} // namespace

void readTemplate(SettingsForm& form, const JsonNode& node, const QString& name, QString& target)
{
    const QStringList unknown = node.type == JsonNode::Type::Text ? otherFieldsIn(node.text) : QStringList();
    for (const QString& each : unknown)
        form.mistake(
            node.line, name,
            u"has a field {%1} that is not known; there are {business}, {name}, {phone}, {open} and {until}"_s
                .arg(each));
    if (!unknown.isEmpty()) return;
    form.text(node, name, target, kLongestTemplate);
    form.noteWords(node, name);
}

void readAlerts(SettingsForm& form, const JsonNode& node, const QString& name, AlertSettings& into)
{
    const ReadInto read{form};
    form.object(node, name,
                {{u"sounds"_s, read.flag(into.sounds)},
                 {u"volume"_s, read.number(into.volume, 0, 100)},
                 {u"soundForMissed"_s, read.flag(into.soundForMissed)},
                 {u"soundForReply"_s, read.flag(into.soundForReply)},
                 {u"soundForUrgent"_s, read.flag(into.soundForUrgent)}});
}

void readWording(SettingsForm& form, const JsonNode& node, const QString& name, WordingSettings& into)
{
    form.object(node, name, {{u"quickReplies"_s, [&](const JsonNode& value, const QString& full) {
                                  std::vector<QuickReply> replies;
                                  const std::size_t mistakes = form.mistakes();
                                  form.list(value, full, kMostQuickReplies,
                                            [&](const JsonNode& each, const QString& one) {
                                                replies.push_back(readQuickReply(form, each, one));
                                            });
                                  if (form.mistakes() == mistakes) into.quickReplies = std::move(replies);
                              }}});
}

QJsonObject writeAlerts(const AlertSettings& alerts)
{
    return {{u"sounds"_s, alerts.sounds},
            {u"volume"_s, alerts.volume},
            {u"soundForMissed"_s, alerts.soundForMissed},
            {u"soundForReply"_s, alerts.soundForReply},
            {u"soundForUrgent"_s, alerts.soundForUrgent}};
}

QJsonObject writeWording(const WordingSettings& wording)
{
    QJsonArray replies;
    for (const QuickReply& reply : wording.quickReplies)
        replies.append(
            QJsonObject{{u"label"_s, reply.label}, {u"words"_s, reply.words}, {u"wordsEs"_s, reply.wordsEs}});
    return {{u"quickReplies"_s, replies}};
}

} // namespace secondring
