// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminders/outcome_undo_records.h"

#include "core/base/id_column.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

Result<BeforeOutcome> OutcomeUndoRecords::threadBefore(const Reminder& reminder)
{
    BeforeOutcome before;
    before.reminder = reminder.id;
    Query query(m_transaction,
                u"SELECT waiting_since, automation_off_at, heat FROM conversation WHERE id = :id"_s);
    query.bind(u":id"_s, reminder.conversation.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return before;
    before.waitingSince = query.maybeTime(0);
    before.automationOffAt = query.maybeTime(1);
    before.heat = static_cast<int>(query.number(2));
    return before;
}

Result<void> OutcomeUndoRecords::keep(const BeforeOutcome& before)
{
    Query query(m_transaction,
                u"INSERT INTO outcome_undo (reminder, waiting_since, automation_off_at, heat, lead, stage,"
                " stage_at, stage_by, lost_reason, next_try) VALUES (:reminder, :waiting, :off, :heat, :lead,"
                " :stage, :at, :by, :lost, :next) ON CONFLICT (reminder) DO NOTHING"_s);
    query.bind(u":reminder"_s, before.reminder.value)
        .bind(u":waiting"_s, before.waitingSince)
        .bind(u":off"_s, before.automationOffAt)
        .bind(u":heat"_s, qint64(before.heat))
        .bind(u":lead"_s, valueOf(before.lead))
        .bind(u":stage"_s, codeOf(before.stage))
        .bind(u":at"_s, before.stageAt)
        .bind(u":by"_s, before.stageBy)
        .bind(u":lost"_s, codeOf(before.lost))
        .bind(u":next"_s, valueOf(before.nextTry));
    return query.run();
}

Result<std::optional<BeforeOutcome>> OutcomeUndoRecords::of(const Reminder& ended)
{
    if (!ended.doneAt) return std::nullopt;
    Query query(m_transaction, u"SELECT outcome_undo.reminder, waiting_since, automation_off_at, heat, lead,"
                               " stage, stage_at, stage_by, lost_reason, next_try FROM outcome_undo"
                               " JOIN reminder ON reminder.id = outcome_undo.reminder"
                               " WHERE (reminder.conversation = :conversation OR reminder.id = :id)"
                               " AND reminder.done_at = :at"_s);
    query.bind(u":conversation"_s, ended.conversation.value)
        .bind(u":id"_s, ended.id.value)
        .bind(u":at"_s, *ended.doneAt);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return std::nullopt;
    BeforeOutcome before{ReminderId{query.text(0)},
                         query.maybeTime(1),
                         query.maybeTime(2),
                         static_cast<int>(query.number(3)),
                         std::nullopt,
                         stageOf(query.text(5)),
                         query.time(6),
                         query.text(7),
                         lostReasonOf(query.text(8)),
                         std::nullopt};
    if (const auto lead = query.maybeText(4)) before.lead = LeadId{*lead};
    if (const auto next = query.maybeText(9)) before.nextTry = ReminderId{*next};
    return before;
}

Result<bool> OutcomeUndoRecords::dropNextTry(const BeforeOutcome& before)
{
    if (!before.nextTry) return true;
    Query query(m_transaction, u"DELETE FROM reminder WHERE id = :id AND done_at IS NULL"_s);
    query.bind(u":id"_s, before.nextTry->value);
    const auto gone = query.runCounting();
    if (!gone) return Fail(gone.error());
    return *gone == 1;
}

Result<std::vector<ReminderId>> OutcomeUndoRecords::endedWith(const Reminder& ended)
{
    if (!ended.doneAt || !ended.outcome) return std::vector<ReminderId>();
    Query query(m_transaction, u"SELECT id FROM reminder WHERE conversation = :conversation"
                               " AND done_at = :at AND done_by = :by AND outcome = :outcome AND id <> :id"_s);
    query.bind(u":conversation"_s, ended.conversation.value)
        .bind(u":at"_s, *ended.doneAt)
        .bind(u":by"_s, ended.doneBy)
        .bind(u":outcome"_s, codeOf(*ended.outcome))
        .bind(u":id"_s, ended.id.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<ReminderId> others;
    while (query.next())
        others.push_back(ReminderId{query.text(0)});
    return others;
}

Result<void> OutcomeUndoRecords::restoreThread(const BeforeOutcome& before, const Reminder& ended)
{
    const Timestamp at = ended.doneAt.value_or(Timestamp{});
    // Who was answered since waits no more.
    Query thread(m_transaction,
                 u"UPDATE conversation SET heat = :heat,"
                 " automation_off_at = CASE WHEN automation_off_at = :at THEN CAST(:off AS BIGINT)"
                 "  ELSE automation_off_at END,"
                 " waiting_since = CASE WHEN last_kind = 'Out' AND last_at > :at2 THEN waiting_since"
                 "  ELSE coalesce(CAST(:waiting AS BIGINT), waiting_since) END WHERE id = :id"_s);
    const auto written = [](const std::optional<Timestamp>& when) {
        return when ? std::optional(QString::number(when->time_since_epoch().count())) : std::nullopt;
    };
    thread.bind(u":heat"_s, qint64(before.heat))
        .bind(u":at"_s, at)
        .bind(u":off"_s, written(before.automationOffAt))
        .bind(u":at2"_s, at)
        .bind(u":waiting"_s, written(before.waitingSince))
        .bind(u":id"_s, ended.conversation.value);
    if (auto done = thread.run(); !done) return done;
    Query entries(m_transaction, u"DELETE FROM thread_entry WHERE conversation = :id AND at = :at"
                                 " AND who = :who AND kind IN ('Stage', 'Reminder', 'TakenOver')"_s);
    entries.bind(u":id"_s, ended.conversation.value).bind(u":at"_s, at).bind(u":who"_s, ended.doneBy);
    m_transaction.touch(Area::Messages);
    return entries.run();
}

Result<void> OutcomeUndoRecords::forget(const BeforeOutcome& before)
{
    Query query(m_transaction, u"DELETE FROM outcome_undo WHERE reminder = :reminder"_s);
    query.bind(u":reminder"_s, before.reminder.value);
    return query.run();
}

} // namespace secondring
