// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_records.h"

#include "core/base/code_table.h"
#include "core/leads/lead_score.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr CodeTable<KnownField::Source, 2> sources{
    {{{KnownField::Source::Caller, u"Caller"}, {KnownField::Source::Person, u"Person"}}}};

/// A lead merged into one that was merged in its turn; no circle can arise, but a broken file may hold one.
constexpr int longestChain = 8;

std::optional<QString> textOf(const std::optional<MessageId>& message)
{
    return message ? std::optional(message->value) : std::nullopt;
}

std::optional<MessageId> messageIn(const Query& row, int column)
{
    const auto id = row.maybeText(column);
    return id ? std::optional(MessageId{*id}) : std::nullopt;
}

Lead leadIn(const Query& row)
{
    Lead lead;
    lead.id = LeadId{row.text(0)};
    lead.conversation = ConversationId{row.text(1)};
    lead.person = row.maybeText(2);
    lead.openedAt = row.time(3);
    lead.stage = stageOf(row.text(4));
    lead.stageAt = row.time(5);
    lead.stageBy = row.text(6);
    lead.lostReason = lostReasonOf(row.text(7));
    lead.intent = intentOf(row.text(8));
    lead.urgency = urgencyOf(row.text(9));
    static const int highest = ScoreTable().highest;
    // Summed before a score had an end.
    lead.score = std::min(static_cast<int>(row.number(10)), highest);
    if (!row.isNull(11)) lead.valueCents = row.number(11);
    lead.askedFields = row.text(12).split(u',', Qt::SkipEmptyParts);
    lead.questionsSent = static_cast<int>(row.number(13));
    if (const auto into = row.maybeText(14)) lead.mergedInto = LeadId{*into};
    lead.changedAt = row.time(15);
    return lead;
}

} // namespace

void LeadRecords::lock()
{
    m_transaction.lock(u"leads"_s);
}

Lead LeadRecords::opened(const ConversationId& conversation, Stage stage, Timestamp at)
{
    Lead lead;
    lead.id = LeadId{newId()};
    lead.conversation = conversation;
    lead.openedAt = at;
    lead.stage = stage;
    lead.stageAt = at;
    lead.changedAt = at;
    return lead;
}

Result<std::optional<Lead>> LeadRecords::find(const LeadId& id)
{
    Query query(m_transaction,
                u"SELECT id, conversation, person, opened_at, stage, stage_at, stage_by, lost_reason, intent,"
                " urgency, score, value_cents, asked_field, questions_sent, merged_into, changed_at"
                " FROM lead WHERE id = :id"_s);
    query.bind(u":id"_s, id.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return std::nullopt;
    Lead lead = leadIn(query);
    if (const auto read = readFields(lead); !read) return Fail(read.error());
    if (const auto read = readLines(lead); !read) return Fail(read.error());
    return lead;
}

Result<std::optional<Lead>> LeadRecords::newestOf(const ConversationId& conversation)
{
    Query query(m_transaction, u"SELECT id FROM lead WHERE conversation = :conversation ORDER BY"
                               " CASE WHEN person IS NULL THEN opened_at ELSE changed_at END DESC,"
                               " opened_at DESC, id DESC LIMIT 1"_s);
    query.bind(u":conversation"_s, conversation.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return std::nullopt;
    auto lead = find(LeadId{query.text(0)});
    for (int hops = 0; lead && *lead && (*lead)->mergedInto && hops < longestChain; ++hops) {
        auto into = find(*(*lead)->mergedInto);
        if (into && !*into) break;
        lead = std::move(into);
    }
    return lead;
}

Result<std::vector<Lead>> LeadRecords::ofOthers(const Lead& lead)
{
    constexpr qint64 mostWhoShare = 20;
    Query query(m_transaction, u"SELECT id FROM lead WHERE conversation = :conversation AND id <> :id"
                               " AND person IS NOT NULL AND merged_into IS NULL"
                               " ORDER BY changed_at DESC, id DESC LIMIT :count"_s);
    query.bind(u":conversation"_s, lead.conversation.value)
        .bind(u":id"_s, lead.id.value)
        .bind(u":count"_s, mostWhoShare);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<Lead> others;
    while (query.next()) {
        auto other = find(LeadId{query.text(0)});
        if (!other) return Fail(other.error());
        if (*other) others.push_back(std::move(**other));
    }
    return others;
}

Result<int> LeadRecords::heatOfThread(const Lead& lead)
{
    const auto others = ofOthers(lead);
    if (!others) return Fail(others.error());
    auto hottest = static_cast<int>(heatOf(lead));
    for (const Lead& other : *others)
        hottest = std::max(hottest, static_cast<int>(heatOf(other)));
    return hottest;
}

Result<void> LeadRecords::readFields(Lead& lead)
{
    Query query(m_transaction, u"SELECT field, value, source, message, evidence, at FROM lead_field"
                               " WHERE lead = :lead ORDER BY at, field"_s);
    query.bind(u":lead"_s, lead.id.value);
    if (auto done = query.run(); !done) return done;
    while (query.next()) {
        lead.fields.push_back({query.text(0), query.text(1),
                               sources.valueOf(query.text(2), KnownField::Source::Caller),
                               messageIn(query, 3), evidenceIn(query.text(4)), query.time(5)});
    }
    return {};
}

Result<void> LeadRecords::readLines(Lead& lead)
{
    Query query(m_transaction, u"SELECT line, points, message, evidence, at FROM lead_score_line"
                               " WHERE lead = :lead ORDER BY points DESC, at, line"_s);
    query.bind(u":lead"_s, lead.id.value);
    if (auto done = query.run(); !done) return done;
    while (query.next()) {
        lead.lines.push_back({scoreReasonOf(query.text(0)), static_cast<int>(query.number(1)),
                              messageIn(query, 2), evidenceIn(query.text(3)), query.time(4)});
    }
    return {};
}

Result<void> LeadRecords::save(const Lead& lead)
{
    if (auto done = saveRow(lead); !done) return done;
    if (auto done = saveFields(lead); !done) return done;
    m_transaction.touch(Area::Leads);
    return saveLines(lead);
}

Result<void> LeadRecords::saveRow(const Lead& lead)
{
    Query query(
        m_transaction,
        u"INSERT INTO lead (id, conversation, person, opened_at, stage, stage_at, stage_by, lost_reason,"
        " intent, urgency, score, value_cents, asked_field, questions_sent, merged_into, changed_at)"
        " VALUES (:id, :conversation, :person, :opened, :stage, :stage_at, :stage_by, :lost, :intent,"
        " :urgency, :score, CAST(:value AS BIGINT), :asked, :sent, :into, :changed)"
        " ON CONFLICT (id) DO UPDATE SET person = excluded.person, stage = excluded.stage,"
        " stage_at = excluded.stage_at, stage_by = excluded.stage_by, lost_reason = excluded.lost_reason,"
        " intent = excluded.intent, urgency = excluded.urgency, score = excluded.score,"
        " value_cents = excluded.value_cents, asked_field = excluded.asked_field,"
        " questions_sent = excluded.questions_sent, merged_into = excluded.merged_into,"
        " changed_at = excluded.changed_at"_s);
    const auto value = lead.valueCents ? std::optional(QString::number(*lead.valueCents)) : std::nullopt;
    const auto into = lead.mergedInto ? std::optional(lead.mergedInto->value) : std::nullopt;
    query.bind(u":id"_s, lead.id.value)
        .bind(u":conversation"_s, lead.conversation.value)
        .bind(u":person"_s, lead.person)
        .bind(u":opened"_s, lead.openedAt)
        .bind(u":stage"_s, codeOf(lead.stage))
        .bind(u":stage_at"_s, lead.stageAt)
        .bind(u":stage_by"_s, lead.stageBy)
        .bind(u":lost"_s, codeOf(lead.lostReason))
        .bind(u":intent"_s, lead.intent ? codeOf(*lead.intent) : u""_s)
        .bind(u":urgency"_s, codeOf(lead.urgency))
        .bind(u":score"_s, static_cast<qint64>(lead.score))
        .bind(u":value"_s, value)
        .bind(u":asked"_s, lead.askedFields.join(u','))
        .bind(u":sent"_s, static_cast<qint64>(lead.questionsSent))
        .bind(u":into"_s, into)
        .bind(u":changed"_s, lead.changedAt);
    return query.run();
}

Result<void> LeadRecords::saveFields(const Lead& lead)
{
    // Only what is new: every row changed is a row of the search changed.
    Lead before;
    before.id = lead.id;
    if (auto read = readFields(before); !read) return read;
    for (const KnownField& known : before.fields) {
        if (lead.field(known.field) != nullptr) continue;
        Query gone(m_transaction, u"DELETE FROM lead_field WHERE lead = :lead AND field = :field"_s);
        gone.bind(u":lead"_s, lead.id.value).bind(u":field"_s, known.field);
        if (auto done = gone.run(); !done) return done;
    }
    for (const KnownField& known : lead.fields) {
        const KnownField* same = before.field(known.field);
        if (same != nullptr && *same == known) continue;
        if (auto done = saveField(lead.id, known); !done) return done;
    }
    return {};
}

Result<void> LeadRecords::saveField(const LeadId& lead, const KnownField& known)
{
    Query query(m_transaction,
                u"INSERT INTO lead_field (lead, field, value, source, message, evidence, at)"
                " VALUES (:lead, :field, :value, :source, :message, :evidence, :at)"
                " ON CONFLICT (lead, field) DO UPDATE SET value = excluded.value, source = excluded.source,"
                " message = excluded.message, evidence = excluded.evidence, at = excluded.at"_s);
    query.bind(u":lead"_s, lead.value)
        .bind(u":field"_s, known.field)
        .bind(u":value"_s, known.value)
        .bind(u":source"_s, sources.codeOf(known.source))
        .bind(u":message"_s, textOf(known.message))
        .bind(u":evidence"_s, codeOf(known.evidence))
        .bind(u":at"_s, known.at);
    return query.run();
}

Result<void> LeadRecords::saveLines(const Lead& lead)
{
    Query old(m_transaction, u"DELETE FROM lead_score_line WHERE lead = :lead"_s);
    old.bind(u":lead"_s, lead.id.value);
    if (auto done = old.run(); !done) return done;
    for (const ScoreLine& line : lead.lines) {
        Query query(m_transaction, u"INSERT INTO lead_score_line (lead, line, points, message, evidence, at)"
                                   " VALUES (:lead, :line, :points, :message, :evidence, :at)"_s);
        query.bind(u":lead"_s, lead.id.value)
            .bind(u":line"_s, codeOf(line.reason))
            .bind(u":points"_s, static_cast<qint64>(line.points))
            .bind(u":message"_s, textOf(line.message))
            .bind(u":evidence"_s, codeOf(line.evidence))
            .bind(u":at"_s, line.at);
        if (auto done = query.run(); !done) return done;
    }
    return {};
}

Result<void> LeadRecords::remove(const LeadId& id)
{
    Query query(m_transaction, u"DELETE FROM lead WHERE id = :id"_s);
    query.bind(u":id"_s, id.value);
    m_transaction.touch(Area::Leads);
    return query.run();
}

} // namespace secondring
