// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminders/hand_over_records.h"

#include "core/messaging/filed_conversation.h"
#include "core/reminders/day_sheet_records.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr qint64 mostOnAPage = 100; ///< A page has room for half of them.

} // namespace

Result<HandOver> HandOverRecords::sheet(Timestamp now, const QTimeZone& zone)
{
    HandOver over;
    over.at = now;
    auto sheet = DaySheetRecords(m_transaction).sheet(now, zone);
    if (!sheet) return Fail(sheet.error());
    over.sheet = std::move(*sheet);
    const Timestamp from = timestampOf(localTime(now, zone).date().startOfDay(zone));
    if (const auto done = count(over, from); !done) return Fail(done.error());
    if (const auto done = readEmergencies(over, from); !done) return Fail(done.error());
    if (const auto done = readUnanswered(over); !done) return Fail(done.error());
    if (const auto done = readNotes(over, from); !done) return Fail(done.error());
    return over;
}

Result<void> HandOverRecords::count(HandOver& over, Timestamp from)
{
    Query query(
        m_transaction,
        u"SELECT (SELECT count(*) FROM call WHERE rang_at >= :a AND decision <> 'TestCall'),"
        " (SELECT count(*) FROM call WHERE rang_at >= :b AND decision <> 'TestCall'"
        "  AND outcome IN ('Abandoned', 'NoAnswer', 'Busy', 'Declined', 'Voicemail')),"
        " (SELECT count(*) FROM message WHERE at >= :c AND direction = 'Out' AND purpose IN ('TextBack', "
        "'Question',"
        "  'FollowUp', 'SafetyLine') AND state IN ('Sending', 'Accepted', 'Sent', 'Delivered')),"
        " (SELECT count(DISTINCT conversation) FROM message WHERE at >= :d AND direction = 'In'"
        "  AND NOT EXISTS (SELECT 1 FROM contact WHERE contact.number = message.number"
        "  AND contact.kind = 'Staff')),"
        " (SELECT count(*) FROM lead WHERE stage = 'Booked' AND stage_at >= :e AND merged_into IS NULL),"
        " (SELECT count(*) FROM lead WHERE stage = 'Lost' AND stage_at >= :f AND merged_into IS NULL),"
        " (SELECT count(DISTINCT coalesce(conversation, id)) FROM reminder WHERE done_at >= :g AND kind = "
        "'CallBack'"
        "  AND outcome IN ('Reached', 'Booked', 'Lost', 'WillCall', 'GotThrough', 'AnsweredElsewhere',"
        "  'RungBack', 'PersonWrote', 'TheyWrote'))"_s);
    for (const QString& name : {u":a"_s, u":b"_s, u":c"_s, u":d"_s, u":e"_s, u":f"_s, u":g"_s})
        query.bind(name, from);
    if (auto done = query.run(); !done) return done;
    if (!query.next()) return {};
    const auto number = [&query](int column) { return static_cast<int>(query.number(column)); };
    over.calls = number(0);
    over.missed = number(1);
    over.textsSent = number(2);
    over.replies = number(3);
    over.booked = number(4);
    over.lost = number(5);
    over.reachedLater = number(6);
    return {};
}

Result<void> HandOverRecords::readEmergencies(HandOver& over, Timestamp from)
{
    Query query(m_transaction,
                u"SELECT "_s + conversationColumns() +
                    u", coalesce(said.body, ''), page_round.acknowledged_by, page_round.acknowledged_at,"
                    " coalesce(said.at, page_round.started_at) FROM "_s +
                    conversationTables() +
                    u" JOIN page_round ON page_round.conversation = conversation.id"
                    " LEFT JOIN message AS said ON said.id = page_round.message"
                    " WHERE (page_round.acknowledged_at IS NULL OR page_round.started_at >= :since)"
                    " AND conversation.closed_at IS NULL"
                    " ORDER BY CASE WHEN page_round.acknowledged_at IS NULL THEN 0 ELSE 1 END,"
                    " coalesce(said.at, page_round.started_at), page_round.id LIMIT :count"_s);
    query.bind(u":since"_s, from).bind(u":count"_s, mostOnAPage);
    if (auto done = query.run(); !done) return done;
    while (query.next()) {
        auto conversation = conversationIn(query);
        if (!conversation) return Fail(conversation.error());
        const auto isTheirs = [&](const auto& each) { return each.conversation.id == conversation->id; };
        if (std::ranges::any_of(over.emergencies, isTheirs)) continue;
        // Whoever it was given to since has it.
        const MemberId who = conversation->assignedTo.value.isEmpty()
                                 ? MemberId{query.text(conversationColumnCount + 1)}
                                 : conversation->assignedTo;
        over.emergencies.push_back({std::move(*conversation), query.text(conversationColumnCount), who,
                                    !query.isNull(conversationColumnCount + 2),
                                    query.time(conversationColumnCount + 3)});
    }
    return {};
}

Result<void> HandOverRecords::readUnanswered(HandOver& over)
{
    Query query(m_transaction, u"SELECT "_s + conversationColumns() + u", count(*) OVER () FROM "_s +
                                   conversationTables() +
                                   u" WHERE conversation.waiting_since IS NOT NULL"
                                   " AND conversation.closed_at IS NULL"
                                   " AND conversation.snoozed_until IS NULL"
                                   " ORDER BY conversation.waiting_since, conversation.id LIMIT :count"_s);
    query.bind(u":count"_s, mostOnAPage);
    if (auto done = query.run(); !done) return done;
    while (query.next()) {
        auto conversation = conversationIn(query);
        if (!conversation) return Fail(conversation.error());
        over.unanswered.push_back(std::move(*conversation));
        over.moreUnanswered = static_cast<int>(query.number(conversationColumnCount)) -
                              static_cast<int>(over.unanswered.size());
    }
    return {};
}

Result<void> HandOverRecords::readNotes(HandOver& over, Timestamp from)
{
    Query query(m_transaction, u"SELECT "_s + conversationColumns() +
                                   u", thread_entry.words, thread_entry.who, thread_entry.at,"
                                   " count(*) OVER () FROM "_s +
                                   conversationTables() +
                                   u" JOIN thread_entry ON thread_entry.conversation = conversation.id"
                                   " WHERE thread_entry.kind = 'Note' AND thread_entry.at >= :since"
                                   " ORDER BY thread_entry.at DESC, thread_entry.id DESC LIMIT :count"_s);
    query.bind(u":since"_s, from).bind(u":count"_s, mostOnAPage);
    if (auto done = query.run(); !done) return done;
    while (query.next()) {
        auto conversation = conversationIn(query);
        if (!conversation) return Fail(conversation.error());
        over.notes.push_back({std::move(*conversation), query.text(conversationColumnCount),
                              query.text(conversationColumnCount + 1),
                              query.time(conversationColumnCount + 2)});
        over.moreNotes =
            static_cast<int>(query.number(conversationColumnCount + 3)) - static_cast<int>(over.notes.size());
    }
    return {};
}

} // namespace secondring
