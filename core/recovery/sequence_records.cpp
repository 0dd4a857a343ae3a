// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/sequence_records.h"

#include "core/messaging/pending_texts.h"
#include "core/messaging/seen_elsewhere.h"
#include "core/messaging/thread_entry_records.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr qint64 mostAtOnce = 200;
constexpr int factsColumn = 12;
/// From queueing a text to the news that it arrived.
constexpr std::chrono::days longestUnderWay{2};

/// What ends follow-up texts, as one row of yes and no, since :name of that conversation.
QString factsSince(const QString& since)
{
    const QString sql =
        u" EXISTS (SELECT 1 FROM message AS m WHERE m.conversation = conversation.id"
        "  AND m.direction = 'In' AND m.at >= @since),"
        " lead.stage = 'Booked', lead.stage = 'Lost',"
        " coalesce((SELECT what FROM consent_event WHERE consent_event.number = conversation.number"
        "  AND consent_event.what IN ('OptedOut', 'OptedIn')"
        "  ORDER BY at DESC, what DESC LIMIT 1), '') = 'OptedOut',"
        " (conversation.automation_off_at IS NOT NULL OR conversation.closed_at >= @since"
        "  OR EXISTS (SELECT 1 FROM message AS m WHERE m.conversation = conversation.id"
        "   AND m.purpose = 'Person' AND m.at >= @since)"
        "  OR EXISTS (SELECT 1 FROM reminder WHERE reminder.conversation = conversation.id"
        "   AND reminder.done_at >= @since AND reminder.outcome IN ('Reached', 'LeftMessage',"
        "   'NotReached', 'WillCall', 'Booked', 'Lost', 'GaveUp', 'RungBack'))),"
        " EXISTS (SELECT 1 FROM call WHERE call.caller = conversation.number"
        "  AND call.rang_at >= @since AND call.outcome IN ('Answered', 'AnsweredElsewhere')),"
        " EXISTS (SELECT 1 FROM call WHERE call.caller = conversation.number"
        "  AND call.rang_at >= @since AND call.outcome NOT IN ('Answered', 'AnsweredElsewhere')),"
        " conversation.failed_at IS NOT NULL"_s;
    return QString(sql).replace(u"@since"_s, since);
}

/// When the text they are silent about was queued: a reply to it may be older than the news of its arrival.
const QString texted =
    u"coalesce((SELECT max(asked.at) FROM message AS asked WHERE asked.conversation = conversation.id"
    " AND asked.purpose = 'TextBack' AND asked.at <= sequence_run.started_at), sequence_run.started_at)"_s;

/// The conversation of that row with its newest lead.
const QString newestLead = u" LEFT JOIN lead ON lead.id = (SELECT newest.id FROM lead AS newest"
                           " WHERE newest.conversation = conversation.id AND newest.merged_into IS NULL"
                           " ORDER BY newest.opened_at DESC LIMIT 1)"_s;

/// Few have another number, and only then is looked there.
const QString hasOtherNumbers =
    u"(contact.merged_into IS NOT NULL"
    " OR EXISTS (SELECT 1 FROM contact AS further WHERE further.merged_into = conversation.number)"
    " OR EXISTS (SELECT 1 FROM lead AS mine JOIN lead_merge ON lead_merge.kept = mine.id"
    "  WHERE mine.conversation = conversation.id AND lead_merge.undone_at IS NULL)"
    " OR EXISTS (SELECT 1 FROM lead AS mine JOIN lead_merge ON lead_merge.merged = mine.id"
    "  WHERE mine.conversation = conversation.id AND lead_merge.undone_at IS NULL))"_s;

SequenceFacts factsIn(const Query& row, int first)
{
    const auto is = [&](int column) { return row.number(first + column) != 0; };
    return {is(0), is(1), is(2), is(3), is(4), is(5), is(6), is(7)};
}

/// Whoever replies to the text-back needs no word of texts that never went; what the rules forbid is said by
/// whoever asked them.
bool isWorthTelling(const SequenceRun& run, SequenceEnd why)
{
    return why == SequenceEnd::Stopped || (run.stepsDone > 0 && why != SequenceEnd::NotAllowed);
}

QString runningRuns()
{
    return u"SELECT sequence_run.id, conversation.id, conversation.number, sequence_run.started_at,"
           " sequence_run.steps_done, sequence_run.next_at, sequence_run.message,"
           " CASE WHEN (SELECT count(*) FROM number_person WHERE number_person.number = conversation.number) "
           "> 1"
           " THEN '' ELSE coalesce(contact.name, '') END,"
           " coalesce(contact.language, ''), coalesce(message.state, ''), "_s +
           texted + u", "_s + hasOtherNumbers + u","_s + factsSince(texted) +
           u" FROM sequence_run JOIN conversation ON conversation.id = sequence_run.conversation"
           " LEFT JOIN contact ON contact.number = conversation.number"
           " LEFT JOIN message ON message.id = sequence_run.message"_s +
           newestLead + u" WHERE sequence_run.ended_at IS NULL"_s;
}

Result<SequenceRun> runIn(const Query& row)
{
    const auto number = PhoneNumber::fromE164(row.text(2));
    if (!number) return Fail(number.error());
    SequenceRun run{row.text(0),
                    ConversationId{row.text(1)},
                    *number,
                    row.time(3),
                    static_cast<int>(row.number(4)),
                    row.maybeTime(5),
                    std::nullopt,
                    row.text(7),
                    row.text(8)};
    if (const auto message = row.maybeText(6)) run.message = MessageId{*message};
    const QString state = row.text(9);
    run.textedAt = row.time(10);
    run.hasOtherNumbers = row.number(11) != 0;
    run.messageIsWaiting = state == u"Queued"_s || state == u"Sending"_s;
    return run;
}

} // namespace

Result<std::vector<UnansweredTextBack>> SequenceRecords::startable(Timestamp since)
{
    Query query(
        m_transaction,
        u"SELECT conversation.id, message.state_at,"_s + factsSince(u"message.at"_s) +
            // In this order: there are few threads of late, and texts of years.
            u" FROM conversation CROSS JOIN message"_s + newestLead +
            u" WHERE conversation.last_at > :lately AND message.conversation = conversation.id"
            " AND message.at > :lately2 AND message.purpose = 'TextBack' AND message.state = 'Delivered'"
            " AND message.state_at > :since"
            " AND NOT EXISTS (SELECT 1 FROM sequence_run WHERE sequence_run.conversation = conversation.id"
            "  AND (sequence_run.ended_at IS NULL OR sequence_run.started_at >= message.at))"
            " ORDER BY message.state_at, message.id LIMIT :count"_s);
    const Timestamp lately = since - longestUnderWay;
    query.bind(u":since"_s, since)
        .bind(u":lately"_s, lately)
        .bind(u":lately2"_s, lately)
        .bind(u":count"_s, mostAtOnce);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<UnansweredTextBack> found;
    while (query.next()) {
        if (!sequenceEnd(factsIn(query, 2))) found.push_back({ConversationId{query.text(0)}, query.time(1)});
    }
    return found;
}

Result<void> SequenceRecords::start(const UnansweredTextBack& textBack, Timestamp nextAt)
{
    Query query(
        m_transaction,
        u"INSERT INTO sequence_run (id, conversation, sequence, started_at, steps_done, next_at, end_reason)"
        " VALUES (:id, :conversation, 'NoReply', :at, 0, :next, '')"
        " ON CONFLICT (conversation) WHERE ended_at IS NULL DO NOTHING"_s);
    query.bind(u":id"_s, newId())
        .bind(u":conversation"_s, textBack.conversation.value)
        .bind(u":at"_s, textBack.arrivedAt)
        .bind(u":next"_s, nextAt);
    m_transaction.touch(Area::Reminders);
    return query.run();
}

Result<std::vector<std::pair<SequenceRun, SequenceFacts>>> SequenceRecords::running()
{
    Query query(m_transaction, runningRuns() + u" ORDER BY sequence_run.started_at, sequence_run.id"_s);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<std::pair<SequenceRun, SequenceFacts>> found;
    while (query.next()) {
        auto run = runIn(query);
        if (!run) return Fail(run.error());
        found.emplace_back(std::move(*run), factsIn(query, factsColumn));
    }
    for (auto& [run, facts] : found) {
        if (const auto done = addElsewhere(run, facts); !done) return Fail(done.error());
    }
    return found;
}

Result<void> SequenceRecords::addElsewhere(const SequenceRun& run, SequenceFacts& facts)
{
    if (!run.hasOtherNumbers) return {};
    const auto seen = seenElsewhere(m_transaction, run.number, run.textedAt);
    if (!seen) return Fail(seen.error());
    facts.theyWrote = facts.theyWrote || seen->theyWrote;
    facts.booked = facts.booked || seen->booked;
    facts.lost = facts.lost || seen->lost;
    facts.optedOut = facts.optedOut || seen->optedOut;
    facts.personStepped = facts.personStepped || seen->personStepped;
    facts.gotThrough = facts.gotThrough || seen->gotThrough;
    return {};
}

Result<std::optional<SequenceRun>> SequenceRecords::runningOf(const ConversationId& conversation)
{
    Query query(m_transaction, runningRuns() + u" AND sequence_run.conversation = :conversation"_s);
    query.bind(u":conversation"_s, conversation.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return std::nullopt;
    auto run = runIn(query);
    if (!run) return Fail(run.error());
    return std::optional(std::move(*run));
}

Result<void> SequenceRecords::stepped(const SequenceRun& run, const MessageId& message,
                                      const std::optional<Timestamp>& nextAt)
{
    Query query(m_transaction, u"UPDATE sequence_run SET steps_done = steps_done + 1, message = :message,"
                               " next_at = :next WHERE id = :id AND ended_at IS NULL"_s);
    query.bind(u":message"_s, message.value).bind(u":next"_s, nextAt).bind(u":id"_s, run.id);
    m_transaction.touch(Area::Reminders);
    return query.run();
}

Result<void> SequenceRecords::putOff(const SequenceRun& run, Timestamp nextAt)
{
    Query query(m_transaction, u"UPDATE sequence_run SET next_at = :next WHERE id = :id"_s);
    query.bind(u":next"_s, nextAt).bind(u":id"_s, run.id);
    m_transaction.touch(Area::Reminders);
    return query.run();
}

Result<bool> SequenceRecords::end(const SequenceRun& run, SequenceEnd why, Timestamp now, const MemberId& by)
{
    if (run.messageIsWaiting) {
        const auto reason = why == SequenceEnd::Replied    ? TextReason::TheyWrote
                            : why == SequenceEnd::OptedOut ? TextReason::OptedOut
                                                           : TextReason::StoppedByPerson;
        const auto cancelled = PendingTexts(m_transaction).cancel(*run.message, reason, now);
        if (!cancelled) return Fail(cancelled.error());
    }
    Query query(m_transaction, u"UPDATE sequence_run SET ended_at = :now, end_reason = :why, next_at = NULL"
                               " WHERE id = :id AND ended_at IS NULL"_s);
    query.bind(u":now"_s, now).bind(u":why"_s, codeOf(why)).bind(u":id"_s, run.id);
    m_transaction.touch(Area::Reminders);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    if (*changed == 0) return false;
    if (!isWorthTelling(run, why)) return true;
    const auto said =
        ThreadEntryRecords(m_transaction)
            .add({{}, run.conversation, now, ThreadEntry::Kind::FollowUpEnded, by, codeOf(why), {}});
    if (!said) return Fail(said.error());
    return true;
}

Result<bool> SequenceRecords::resume(const SequenceRun& run, Timestamp stopped, Timestamp now)
{
    Query query(m_transaction,
                u"UPDATE sequence_run SET ended_at = NULL, end_reason = '', next_at = :next"
                " WHERE id = :id AND ended_at = :stopped AND end_reason = :why"
                " AND NOT EXISTS (SELECT 1 FROM sequence_run AS other"
                "  WHERE other.conversation = sequence_run.conversation AND other.ended_at IS NULL)"_s);
    query.bind(u":next"_s, run.nextAt).bind(u":id"_s, run.id).bind(u":stopped"_s, stopped);
    query.bind(u":why"_s, codeOf(SequenceEnd::Stopped));
    m_transaction.touch(Area::Reminders);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    if (*changed == 0) return false;
    if (run.messageIsWaiting) {
        const auto waits =
            PendingTexts(m_transaction).restore(*run.message, TextReason::StoppedByPerson, stopped, now);
        if (!waits) return Fail(waits.error());
    }
    if (const auto done = forgetEnd(run.conversation, stopped); !done) return Fail(done.error());
    return true;
}

Result<void> SequenceRecords::forgetEnd(const ConversationId& conversation, Timestamp ended)
{
    constexpr int mostBeside = 20; // Left in the same moment.
    ThreadEntryRecords entries(m_transaction);
    const auto latest = entries.page(conversation, ended + std::chrono::milliseconds(1), mostBeside);
    if (!latest) return Fail(latest.error());
    for (const ThreadEntry& entry : *latest) {
        if (entry.kind != ThreadEntry::Kind::FollowUpEnded || entry.at != ended) continue;
        if (auto done = entries.remove(entry.id); !done) return done;
    }
    return {};
}

} // namespace secondring
