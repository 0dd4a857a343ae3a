// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_merge.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

Result<Lead> existing(LeadRecords& leads, const LeadId& id)
{
    auto lead = leads.find(id);
    if (!lead) return Fail(lead.error());
    if (!*lead) return fail(Failure::NotFound, u"no such lead"_s);
    return **lead;
}

Result<std::vector<LeadMerge>> listed(Query& query)
{
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<LeadMerge> merges;
    while (query.next())
        merges.push_back(
            {query.text(0), LeadId{query.text(1)}, LeadId{query.text(2)}, query.text(3), query.time(4)});
    return merges;
}

} // namespace

Result<Lead> LeadMergeRecords::merge(const LeadId& keptId, const LeadId& otherId, Timestamp now)
{
    LeadRecords leads(m_transaction);
    leads.lock();
    auto kept = existing(leads, keptId);
    if (!kept) return kept;
    auto other = existing(leads, otherId);
    if (!other) return other;
    if (keptId == otherId || kept->mergedInto || other->mergedInto)
        return fail(Failure::Conflict, u"merged already"_s);
    Query query(m_transaction, u"INSERT INTO lead_merge (id, kept, merged, before, at)"
                               " VALUES (:id, :kept, :merged, :before, :now)"_s);
    query.bind(u":id"_s, newId())
        .bind(u":kept"_s, keptId.value)
        .bind(u":merged"_s, otherId.value)
        .bind(u":before"_s, QString::fromUtf8(writtenLead(*kept)))
        .bind(u":now"_s, now);
    if (const auto done = query.run(); !done) return Fail(done.error());
    Lead together = mergedWith(*kept, *other);
    together.changedAt = now;
    other->mergedInto = keptId;
    other->changedAt = now;
    if (const auto done = leads.save(together); !done) return Fail(done.error());
    if (const auto done = leads.save(*other); !done) return Fail(done.error());
    return together;
}

Result<std::optional<LeadMerge>> LeadMergeRecords::latestOf(const LeadId& kept)
{
    // Of this lead alone, and few: a lead is merged once or twice in its life.
    Query query(m_transaction,
                u"SELECT id, kept, merged, before, at FROM lead_merge"
                " WHERE kept = :kept AND undone_at IS NULL ORDER BY at DESC, id DESC LIMIT 1"_s);
    query.bind(u":kept"_s, kept.value);
    auto merges = listed(query);
    if (!merges) return Fail(merges.error());
    return merges->empty() ? std::nullopt : std::optional(std::move(merges->front()));
}

Result<std::vector<LeadMerge>> LeadMergeRecords::madeBetween(Timestamp from, Timestamp until)
{
    Query query(m_transaction, u"SELECT id, kept, merged, before, at FROM lead_merge WHERE at >= :from"
                               " AND at < :until AND undone_at IS NULL ORDER BY at DESC, id DESC"_s);
    query.bind(u":from"_s, from).bind(u":until"_s, until);
    return listed(query);
}

Result<Lead> LeadMergeRecords::undo(const LeadId& kept, Timestamp now)
{
    LeadRecords(m_transaction).lock();
    const auto merge = latestOf(kept);
    if (!merge) return Fail(merge.error());
    if (!*merge) return fail(Failure::NotFound, u"nothing was merged"_s);
    return undo(**merge, now);
}

Result<Lead> LeadMergeRecords::undo(const LeadMerge& merge, Timestamp now)
{
    LeadRecords leads(m_transaction);
    leads.lock();
    auto kept = existing(leads, merge.kept);
    if (!kept) return kept;
    auto other = existing(leads, merge.merged);
    if (!other) return other;
    const auto before = readLead(merge.before.toUtf8());
    if (!before) return Fail(before.error());
    Query query(m_transaction, u"UPDATE lead_merge SET undone_at = :now WHERE id = :id"_s);
    query.bind(u":now"_s, now).bind(u":id"_s, merge.id);
    if (const auto done = query.run(); !done) return Fail(done.error());
    Lead alone = parted(*kept, *before, *other);
    const auto read = readTogether(merge, *kept, *before);
    if (!read) return Fail(read.error());
    giveBack(alone, *other, *read);
    alone.changedAt = now;
    other->mergedInto.reset();
    other->changedAt = now;
    if (const auto done = leads.save(alone); !done) return Fail(done.error());
    if (const auto done = leads.save(*other); !done) return Fail(done.error());
    return alone;
}

/// The thread of @p lead and those of the leads that are merged into it.
Result<std::vector<ConversationId>> LeadMergeRecords::threadsOf(const LeadId& lead)
{
    Query query(m_transaction,
                u"WITH RECURSIVE one (id) AS (SELECT CAST(:lead AS TEXT) UNION"
                " SELECT lead_merge.merged FROM lead_merge JOIN one ON lead_merge.kept = one.id"
                " WHERE lead_merge.undone_at IS NULL) SELECT DISTINCT lead.conversation FROM one"
                " JOIN lead ON lead.id = one.id"_s);
    query.bind(u":lead"_s, lead.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<ConversationId> threads;
    while (query.next())
        threads.push_back(ConversationId{query.text(0)});
    return threads;
}

Result<std::vector<MessageId>> LeadMergeRecords::readIn(const std::vector<ConversationId>& threads,
                                                        Timestamp since)
{
    std::vector<MessageId> texts;
    for (const ConversationId& thread : threads) {
        Query query(m_transaction, u"SELECT id FROM message WHERE conversation = :conversation"
                                   " AND direction = 'In' AND understood_at > :since"_s);
        query.bind(u":conversation"_s, thread.value).bind(u":since"_s, since);
        if (const auto done = query.run(); !done) return Fail(done.error());
        while (query.next())
            texts.push_back(MessageId{query.text(0)});
    }
    return texts;
}

Result<ReadTogether> LeadMergeRecords::readTogether(const LeadMerge& merge, Lead lead, Lead before)
{
    const auto kept = threadsOf(merge.kept);
    if (!kept) return Fail(kept.error());
    auto others = threadsOf(merge.merged);
    if (!others) return Fail(others.error());
    std::erase_if(*others, [&kept](const ConversationId& thread) {
        return std::ranges::find(*kept, thread) != kept->end();
    });
    auto ofOther = readIn(*others, merge.at);
    if (!ofOther) return Fail(ofOther.error());
    const auto ofKept = readIn(*kept, merge.at);
    if (!ofKept) return Fail(ofKept.error());
    return ReadTogether{std::move(lead), std::move(before), std::move(*ofOther), !ofKept->empty()};
}

} // namespace secondring
