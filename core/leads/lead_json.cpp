// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_merge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

qint64 millis(Timestamp at)
{
    return at.time_since_epoch().count();
}

Timestamp timeIn(const QJsonValue& value)
{
    return Timestamp(std::chrono::milliseconds(value.toInteger()));
}

QJsonValue written(const std::optional<MessageId>& message)
{
    return message ? QJsonValue(message->value) : QJsonValue();
}

std::optional<MessageId> messageIn(const QJsonValue& value)
{
    return value.isString() ? std::optional(MessageId{value.toString()}) : std::nullopt;
}

QJsonObject written(const KnownField& field)
{
    return {{u"field"_s, field.field},
            {u"value"_s, field.value},
            {u"byPerson"_s, field.source == KnownField::Source::Person},
            {u"message"_s, written(field.message)},
            {u"evidence"_s, codeOf(field.evidence)},
            {u"at"_s, millis(field.at)}};
}

KnownField fieldIn(const QJsonObject& one)
{
    return {one[u"field"_s].toString(),
            one[u"value"_s].toString(),
            one[u"byPerson"_s].toBool() ? KnownField::Source::Person : KnownField::Source::Caller,
            messageIn(one[u"message"_s]),
            evidenceIn(one[u"evidence"_s].toString()),
            timeIn(one[u"at"_s])};
}

QJsonObject written(const ScoreLine& line)
{
    return {{u"line"_s, codeOf(line.reason)},
            {u"points"_s, line.points},
            {u"message"_s, written(line.message)},
            {u"evidence"_s, codeOf(line.evidence)},
            {u"at"_s, millis(line.at)}};
}

ScoreLine lineIn(const QJsonObject& one)
{
    return {scoreReasonOf(one[u"line"_s].toString()), one[u"points"_s].toInt(), messageIn(one[u"message"_s]),
            evidenceIn(one[u"evidence"_s].toString()), timeIn(one[u"at"_s])};
}

} // namespace

QByteArray writtenLead(const Lead& lead)
{
    QJsonArray fields;
    for (const KnownField& field : lead.fields)
        fields.append(written(field));
    QJsonArray lines;
    for (const ScoreLine& line : lead.lines)
        lines.append(written(line));
    QJsonObject object{{u"id"_s, lead.id.value},
                       {u"conversation"_s, lead.conversation.value},
                       {u"openedAt"_s, millis(lead.openedAt)},
                       {u"stage"_s, codeOf(lead.stage)},
                       {u"stageAt"_s, millis(lead.stageAt)},
                       {u"stageBy"_s, lead.stageBy},
                       {u"lostReason"_s, codeOf(lead.lostReason)},
                       {u"intent"_s, lead.intent ? codeOf(*lead.intent) : u""_s},
                       {u"urgency"_s, codeOf(lead.urgency)},
                       {u"score"_s, lead.score},
                       {u"asked"_s, QJsonArray::fromStringList(lead.askedFields)},
                       {u"questionsSent"_s, lead.questionsSent},
                       {u"changedAt"_s, millis(lead.changedAt)},
                       {u"fields"_s, fields},
                       {u"lines"_s, lines}};
    if (lead.person) object.insert(u"person"_s, *lead.person);
    if (lead.valueCents) object.insert(u"valueCents"_s, *lead.valueCents);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Lead> readLead(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty()) return fail(Failure::InvalidInput, u"a lead as it was cannot be read"_s);
    Lead lead;
    lead.id = LeadId{object[u"id"_s].toString()};
    lead.conversation = ConversationId{object[u"conversation"_s].toString()};
    if (object.contains(u"person"_s)) lead.person = object[u"person"_s].toString();
    lead.openedAt = timeIn(object[u"openedAt"_s]);
    lead.stage = stageOf(object[u"stage"_s].toString());
    lead.stageAt = timeIn(object[u"stageAt"_s]);
    lead.stageBy = object[u"stageBy"_s].toString();
    lead.lostReason = lostReasonOf(object[u"lostReason"_s].toString());
    lead.intent = intentOf(object[u"intent"_s].toString());
    lead.urgency = urgencyOf(object[u"urgency"_s].toString());
    lead.score = object[u"score"_s].toInt();
    if (object.contains(u"valueCents"_s)) lead.valueCents = object[u"valueCents"_s].toInteger();
    for (const auto& asked : object[u"asked"_s].toArray())
        lead.askedFields << asked.toString();
    lead.questionsSent = object[u"questionsSent"_s].toInt();
    lead.changedAt = timeIn(object[u"changedAt"_s]);
    for (const auto& field : object[u"fields"_s].toArray())
        lead.fields.push_back(fieldIn(field.toObject()));
    for (const auto& line : object[u"lines"_s].toArray())
        lead.lines.push_back(lineIn(line.toObject()));
    return lead;
}

} // namespace secondring
