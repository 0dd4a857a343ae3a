// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminders/round_records.h"

#include "core/reminders/reminder_records.h"
#include "core/reminders/unanswered_words.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// More than a desk can see to in a day; the rest follows in the next round.
constexpr qint64 mostInARound = 500;
/// Of those who wait many may need no answer, and must not hide the others.
constexpr qint64 mostLookedAt = 10 * mostInARound;

/// The newest lead of the conversation of that row.
const QString newestLead =
    u"(SELECT newest.id FROM lead AS newest WHERE newest.conversation = conversation.id"
    " AND newest.merged_into IS NULL ORDER BY newest.opened_at DESC LIMIT 1)"_s;

/// What may have ended by itself: the few rows that endedByItself() has to look at, of however many are open.
const QString somethingHappened =
    u" AND reminder.kind <> 'Person' AND (conversation.closed_at >= reminder.made_at"
    " OR reminder.kind = 'Answer' AND conversation.waiting_since IS NULL"
    " OR EXISTS (SELECT 1 FROM lead AS ended WHERE ended.conversation = reminder.conversation"
    "  AND ended.stage IN ('Booked', 'Lost'))"
    " OR EXISTS (SELECT 1 FROM message AS said WHERE said.conversation = reminder.conversation"
    "  AND (said.direction = 'In' OR said.purpose = 'Person') AND said.at >="
    "   CASE WHEN reminder.due_at < reminder.made_at THEN reminder.due_at ELSE reminder.made_at END))"_s;

SinceThen sinceIn(const Query& row, int first)
{
    SinceThen since;
    since.theyWroteAt = row.maybeTime(first);
    since.personWroteAt = row.maybeTime(first + 1);
    since.closedAt = row.maybeTime(first + 2);
    since.stillWaits = !row.isNull(first + 3);
    const QString stage = row.text(first + 4);
    if (stage == u"Booked"_s) since.bookedAt = row.maybeTime(first + 5);
    if (stage == u"Lost"_s) since.lostAt = row.maybeTime(first + 5);
    return since;
}

/// The rows of @p query: conversation, since when, whose it is, and how often somebody took it.
Result<std::vector<WaitingThread>> waitingIn(Query& query, qint64 atMost = mostInARound)
{
    query.bind(u":count"_s, atMost);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<WaitingThread> found;
    while (query.next())
        found.push_back(
            {ConversationId{query.text(0)}, query.time(1), MemberId{query.text(2)}, query.number(3) > 0});
    return found;
}

} // namespace

Result<RoundRecords::Open> RoundRecords::mayHaveEnded()
{
    return open(somethingHappened);
}

Result<RoundRecords::Open> RoundRecords::openOf(const ConversationId& conversation)
{
    return open(u" AND reminder.conversation = :conversation"_s, conversation);
}

Result<RoundRecords::Open> RoundRecords::open(const QString& which, const std::optional<ConversationId>& of)
{
    Query query(m_transaction,
                u"SELECT "_s + reminderColumns() +
                    u", (SELECT max(at) FROM message WHERE message.conversation = conversation.id AND "
                    u"direction = 'In'),"
                    " (SELECT max(at) FROM message WHERE message.conversation = conversation.id AND purpose "
                    "= 'Person'"
                    "  AND state NOT IN ('Refused', 'Failed', 'Expired', 'Cancelled')"
                    // What was written is no answer to whether they opted out.
                    "  AND NOT EXISTS (SELECT 1 FROM automation_pause WHERE answered_at IS NULL"
                    "   AND automation_pause.number = conversation.number)),"
                    " conversation.closed_at, conversation.waiting_since, lead.stage, lead.stage_at"
                    " FROM reminder JOIN conversation ON conversation.id = reminder.conversation"
                    " LEFT JOIN lead ON lead.id = "_s +
                    newestLead + u" WHERE reminder.done_at IS NULL"_s + which);
    if (of) query.bind(u":conversation"_s, of->value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    Open found;
    while (query.next())
        found.emplace_back(reminderIn(query), sinceIn(query, reminderColumnCount));
    for (auto& [reminder, since] : found) {
        // Who only thanks for our text was not called back by that.
        if (reminder.kind != ReminderKind::CallBack || !since.theyWroteAt) continue;
        const auto saidMore = lastSaidMore(m_transaction, reminder.conversation, reminder.madeAt);
        if (!saidMore) return Fail(saidMore.error());
        since.theyWroteAt = *saidMore;
    }
    return found;
}

Result<std::vector<WaitingThread>> RoundRecords::waiting(const Span& since, Timestamp now)
{
    // By every heat, so that the index of who waits answers it, however many do.
    Query query(m_transaction,
                u"SELECT id, waiting_since, assigned_to, (SELECT count(*) FROM page_round"
                "  WHERE page_round.conversation = conversation.id"
                "  AND page_round.acknowledged_at >= conversation.waiting_since"
                // Taken at a desk where nobody said who sits there, it is still nobody's.
                "  AND page_round.acknowledged_by <> '')"
                " FROM conversation WHERE heat IN (0, 1, 2)"
                " AND waiting_since BETWEEN :from AND :to AND waiting_since IS NOT NULL"
                " AND snoozed_until IS NULL AND closed_at IS NULL"
                " AND NOT EXISTS (SELECT 1 FROM contact WHERE contact.number = conversation.number"
                "  AND contact.kind = 'Staff')"
                " AND NOT EXISTS (SELECT 1 FROM reminder WHERE reminder.conversation = conversation.id"
                // Who is on the list for an emergency goes to the next person all the same.
                "  AND (kind = 'Answer' AND CASE WHEN done_at IS NULL THEN reason <> 'Emergency'"
                "    ELSE made_at >= waiting_since END"
                "   OR kind = 'ReturnTime' AND done_at IS NULL AND due_at > :now))"
                " ORDER BY waiting_since, id LIMIT :count"_s);
    query.bind(u":from"_s, since.from).bind(u":to"_s, since.to).bind(u":now"_s, now);
    return waitingIn(query, mostLookedAt);
}

Result<std::vector<WaitingThread>> RoundRecords::doubtful()
{
    Query query(m_transaction,
                u"SELECT conversation.id, automation_pause.since, conversation.assigned_to, 0"
                " FROM automation_pause JOIN conversation ON conversation.number = automation_pause.number"
                " WHERE automation_pause.answered_at IS NULL"
                " AND NOT EXISTS (SELECT 1 FROM reminder WHERE reminder.conversation = conversation.id"
                "  AND kind = 'Answer' AND done_at IS NULL)"
                " ORDER BY automation_pause.since, conversation.id LIMIT :count"_s);
    return waitingIn(query);
}

Result<std::vector<WaitingThread>> RoundRecords::untaken()
{
    Query query(
        m_transaction,
        u"SELECT conversation, min(started_at), '', 0 FROM page_round WHERE acknowledged_at IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM reminder WHERE reminder.conversation = page_round.conversation"
        "  AND kind = 'Answer' AND (done_at IS NULL OR made_at >= started_at))"
        " GROUP BY conversation ORDER BY min(started_at), conversation LIMIT :count"_s);
    return waitingIn(query);
}

Result<void> RoundRecords::forgetTaken()
{
    Query query(m_transaction,
                u"DELETE FROM reminder WHERE done_at IS NULL AND kind = 'Answer' AND reason = 'Emergency'"
                " AND NOT EXISTS (SELECT 1 FROM page_round WHERE acknowledged_at IS NULL"
                "  AND page_round.conversation = reminder.conversation)"_s);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    if (*changed > 0) m_transaction.touch(Area::Reminders);
    return {};
}

Result<bool> RoundRecords::stillWaits(const WaitingReply& reply)
{
    Query query(m_transaction,
                u"SELECT 1 FROM conversation WHERE id = :id AND waiting_since <= :at AND closed_at IS NULL"
                " AND NOT EXISTS (SELECT 1 FROM reminder WHERE reminder.conversation = conversation.id"
                "  AND kind = 'ReturnTime' AND made_at >= :at2)"_s);
    query.bind(u":id"_s, reply.conversation.value).bind(u":at"_s, reply.at).bind(u":at2"_s, reply.at);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next();
}

Result<std::vector<FailedThread>> RoundRecords::failed(Timestamp from)
{
    Query query(m_transaction,
                u"SELECT conversation.id, message.id, message.state_at, message.trouble FROM conversation"
                " JOIN message ON message.id = (SELECT lost.id FROM message AS lost"
                "  WHERE lost.conversation = conversation.id AND lost.direction = 'Out'"
                "  AND lost.state IN ('Failed', 'Refused', 'Held', 'Expired')"
                "  AND lost.purpose NOT IN ('Page', 'Digest') ORDER BY lost.state_at DESC, lost.id LIMIT 1)"
                " WHERE conversation.failed_at >= :from AND conversation.failed_at IS NOT NULL"
                " AND conversation.closed_at IS NULL"
                " AND message.trouble <> 'OptedOut' AND message.reason <> 'OptedOut'"
                " AND NOT EXISTS (SELECT 1 FROM reminder WHERE reminder.conversation = conversation.id"
                "  AND kind = 'CallBack' AND (reminder.message = message.id OR made_at > message.state_at))"
                " ORDER BY message.state_at, message.id LIMIT :count"_s);
    query.bind(u":from"_s, from).bind(u":count"_s, mostInARound);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<FailedThread> found;
    while (query.next()) {
        const QString trouble = query.text(3);
        found.push_back({ConversationId{query.text(0)}, MessageId{query.text(1)}, query.time(2),
                         trouble == u"Landline"_s || trouble == u"BadNumber"_s});
    }
    return found;
}

Result<std::vector<AnsweredThread>> RoundRecords::answered(Timestamp from, Timestamp to)
{
    Query query(m_transaction,
                u"SELECT conversation.id, conversation.last_at, conversation.heat FROM conversation"
                " JOIN lead ON lead.id = "_s +
                    newestLead +
                    u" WHERE conversation.last_at BETWEEN :from AND :to AND conversation.last_kind = 'Out'"
                    " AND conversation.closed_at IS NULL AND conversation.snoozed_until IS NULL"
                    " AND conversation.waiting_since IS NULL AND lead.stage IN ('Engaged', 'Qualified')"
                    " AND EXISTS (SELECT 1 FROM message WHERE message.conversation = conversation.id"
                    "  AND direction = 'In')"
                    " AND NOT EXISTS (SELECT 1 FROM reminder WHERE reminder.conversation = conversation.id"
                    "  AND (done_at IS NULL OR kind = 'FollowUp' AND made_at >= conversation.last_at"
                    "   OR done_at >= conversation.last_at AND outcome IN ('Reached', 'LeftMessage', "
                    "'NotReached', 'WillCall',"
                    "   'Booked', 'Lost', 'GaveUp')))"
                    " ORDER BY conversation.last_at, conversation.id LIMIT :count"_s);
    query.bind(u":from"_s, from).bind(u":to"_s, to).bind(u":count"_s, mostInARound);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<AnsweredThread> found;
    constexpr qint64 hot = 2;
    while (query.next())
        found.push_back({ConversationId{query.text(0)}, query.time(1), query.number(2) >= hot});
    return found;
}

Result<void> RoundRecords::putOffSnoozed(Timestamp now)
{
    Query query(m_transaction,
                u"UPDATE reminder SET due_at = (SELECT snoozed_until FROM conversation"
                "  WHERE conversation.id = reminder.conversation) WHERE kind = 'Answer' AND done_at IS NULL"
                " AND EXISTS (SELECT 1 FROM conversation WHERE conversation.id = reminder.conversation"
                "  AND snoozed_until > :now AND snoozed_until > reminder.due_at)"_s);
    query.bind(u":now"_s, now);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    if (*changed > 0) m_transaction.touch(Area::Reminders);
    return {};
}

} // namespace secondring
