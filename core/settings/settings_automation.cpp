// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_into.h"

#include <QTime>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr int kMostSteps = 10;
constexpr int kLongestWait = 90 * 24; ///< Hours between two steps.
constexpr int kDay = 24 * 60;

FollowUpStep readStep(SettingsForm& form, const JsonNode& node, const QString& name)
{
    FollowUpStep step;
    const ReadInto into{form};
    const std::size_t mistakes = form.mistakes();
    form.object(node, name,
                {{u"afterHours"_s, into.time(step.after, 1, kLongestWait)},
                 {u"words"_s, into.wording(step.words)},
                 {u"wordsEs"_s, into.wording(step.wordsEs)}});
    if (node.type == JsonNode::Type::Object && form.mistakes() == mistakes && step.words.isEmpty())
        form.mistake(node.line, name + u".words"_s, u"is missing"_s);
    return step;
}

void readSteps(SettingsForm& form, const JsonNode& node, const QString& name,
               std::vector<FollowUpStep>& target)
{
    std::vector<FollowUpStep> steps;
    const std::size_t mistakes = form.mistakes();
    form.list(node, name, kMostSteps, [&](const JsonNode& each, const QString& full) {
        steps.push_back(readStep(form, each, full));
    });
    if (form.mistakes() == mistakes) target = std::move(steps);
}

void readTime(SettingsForm& form, const JsonNode& node, const QString& name, QTime& target)
{
    const QTime time =
        node.type == JsonNode::Type::Text ? QTime::fromString(node.text.trimmed(), u"HH:mm"_s) : QTime();
    if (!time.isValid()) return form.mistake(node.line, name, u"must be a time like \"08:00\""_s);
    target = time;
}

} // namespace

void readQuestions(SettingsForm& form, const JsonNode& node, const QString& name, QuestionSettings& into)
{
    const ReadInto read{form};
    form.object(node, name, {{u"on"_s, read.flag(into.on)}, {u"atMost"_s, read.number(into.atMost, 1, 3)}});
}

void readUrgency(SettingsForm& form, const JsonNode& node, const QString& name, UrgencySettings& into)
{
    const ReadInto read{form};
    form.object(node, name,
                {{u"sendSafetyLine"_s, read.flag(into.sendSafetyLine)},
                 {u"safetyLine"_s, read.wording(into.safetyLine)},
                 {u"safetyLineEs"_s, read.wording(into.safetyLineEs)},
                 {u"page"_s, read.flag(into.page)},
                 {u"pageAgainMinutes"_s, read.time(into.pageAgain, 1, 60)},
                 {u"pagesAtMost"_s, read.number(into.pagesAtMost, 1, 50)}});
}

void readFollowUp(SettingsForm& form, const JsonNode& node, const QString& name, Settings& settings)
{
    FollowUpSettings& into = settings.followUp;
    const ReadInto read{form};
    form.object(node, name,
                {{u"on"_s, read.flag(into.on)},
                 {u"steps"_s, [&](const JsonNode& value,
                                  const QString& full) { readSteps(form, value, full, into.steps); }},
                 {u"callBackWithinMinutes"_s, read.time(into.callBackWithin, 1, 7 * kDay)},
                 {u"answerWithinMinutes"_s, read.time(into.answerWithin, 1, kDay)},
                 {u"digest"_s, read.flag(into.digest)},
                 {u"digestAt"_s, [&](const JsonNode& value,
                                     const QString& full) { readTime(form, value, full, into.digestAt); }},
                 {u"digestTo"_s, read.phone(into.digestTo, settings.business.region)}});
}

QJsonObject writeQuestions(const QuestionSettings& questions)
{
    return {{u"on"_s, questions.on}, {u"atMost"_s, questions.atMost}};
}

QJsonObject writeUrgency(const UrgencySettings& urgency)
{
    return {{u"sendSafetyLine"_s, urgency.sendSafetyLine},     {u"safetyLine"_s, urgency.safetyLine},
            {u"safetyLineEs"_s, urgency.safetyLineEs},         {u"page"_s, urgency.page},
            {u"pageAgainMinutes"_s, whole(urgency.pageAgain)}, {u"pagesAtMost"_s, urgency.pagesAtMost}};
}

QJsonObject writeFollowUp(const FollowUpSettings& followUp)
{
    QJsonArray steps;
    for (const FollowUpStep& step : followUp.steps)
        steps.append(QJsonObject{
            {u"afterHours"_s, whole(step.after)}, {u"words"_s, step.words}, {u"wordsEs"_s, step.wordsEs}});
    return {{u"on"_s, followUp.on},
            {u"steps"_s, steps},
            {u"callBackWithinMinutes"_s, whole(followUp.callBackWithin)},
            {u"answerWithinMinutes"_s, whole(followUp.answerWithin)},
            {u"digest"_s, followUp.digest},
            {u"digestAt"_s, followUp.digestAt.toString(u"HH:mm"_s)},
            {u"digestTo"_s, followUp.digestTo}};
}

} // namespace secondring
