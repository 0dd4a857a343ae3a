// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminders/reminder_records.h"

#include "core/base/id_column.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

Result<std::vector<Reminder>> allReminders(Query& query)
{
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<Reminder> reminders;
    while (query.next())
        reminders.push_back(reminderIn(query));
    return reminders;
}

Result<std::optional<Reminder>> oneReminder(Query& query)
{
    const auto found = allReminders(query);
    if (!found) return Fail(found.error());
    return found->empty() ? std::nullopt : std::optional(found->front());
}

/// Times that somebody named; those of the program only ever come nearer.
bool namesItsTime(ReminderKind kind)
{
    return kind == ReminderKind::Person || kind == ReminderKind::ReturnTime;
}

} // namespace

QString callsOfTheSame()
{
    return u"(SELECT CAST(:call AS TEXT) UNION SELECT alike.id FROM call AS this JOIN call AS alike"
           " ON alike.caller_name = this.caller_name AND alike.caller IS NULL"
           " WHERE this.id = :call2 AND this.caller IS NULL AND this.caller_name <> '')"_s;
}

QString reminderColumns()
{
    return u"reminder.id, reminder.conversation, reminder.kind, reminder.reason, reminder.words, "
           u"reminder.call,"
           " reminder.message, reminder.assigned_to, reminder.attempts, reminder.due_at, reminder.made_by,"
           " reminder.made_at, reminder.done_at, reminder.done_by, reminder.outcome"_s;
}

Reminder reminderIn(const Query& row, int firstColumn)
{
    const auto at = [firstColumn](int column) { return firstColumn + column; };
    Reminder found{ReminderId{row.text(at(0))},
                   ConversationId{row.text(at(1))},
                   reminderKindOf(row.text(at(2))),
                   reminderReasonOf(row.text(at(3))),
                   row.text(at(4)),
                   std::nullopt,
                   std::nullopt,
                   MemberId{row.text(at(7))},
                   static_cast<int>(row.number(at(8))),
                   row.time(at(9)),
                   row.text(at(10)),
                   row.time(at(11)),
                   row.maybeTime(at(12)),
                   row.text(at(13)),
                   std::nullopt};
    if (const auto call = row.maybeText(at(5))) found.call = CallId{*call};
    if (const auto message = row.maybeText(at(6))) found.message = MessageId{*message};
    if (found.doneAt) found.outcome = reminderOutcomeOf(row.text(at(14)));
    return found;
}

void ReminderRecords::lock()
{
    m_transaction.lock(u"reminders"_s);
}

Result<ReminderId> ReminderRecords::add(const Reminder& reminder)
{
    lock();
    const auto open = openLike(reminder);
    if (!open) return Fail(open.error());
    if (*open) return takeInto(**open, reminder);
    Query query(
        m_transaction,
        u"INSERT INTO reminder (id, conversation, kind, reason, words, call, message, assigned_to, attempts,"
        " due_at, made_by, made_at, done_by, outcome) VALUES (:id, :conversation, :kind, :reason, :words,"
        " :call, :message, :assigned, :attempts, :due, :by, :at, '', '')"_s);
    query.bind(u":id"_s, reminder.id.value)
        .bind(u":conversation"_s,
              reminder.hasThread() ? std::optional(reminder.conversation.value) : std::nullopt)
        .bind(u":kind"_s, codeOf(reminder.kind))
        .bind(u":reason"_s, codeOf(reminder.reason))
        .bind(u":words"_s, reminder.words)
        .bind(u":call"_s, valueOf(reminder.call))
        .bind(u":message"_s, valueOf(reminder.message))
        .bind(u":assigned"_s, reminder.assignedTo.value)
        .bind(u":attempts"_s, qint64(reminder.attempts))
        .bind(u":due"_s, reminder.dueAt)
        .bind(u":by"_s, reminder.madeBy)
        .bind(u":at"_s, reminder.madeAt);
    m_transaction.touch(Area::Reminders);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return reminder.id;
}

Result<ReminderId> ReminderRecords::takeInto(const Reminder& open, const Reminder& reminder)
{
    Query query(m_transaction,
                u"UPDATE reminder SET reason = :reason, words = :words, call = coalesce(:call, call),"
                " message = coalesce(:message, message), due_at = :due, made_at = :at, made_by = :by,"
                " attempts = :attempts, assigned_to = CASE WHEN assigned_to = '' THEN :assigned"
                "  ELSE assigned_to END WHERE id = :id"_s);
    const Timestamp due = namesItsTime(reminder.kind) ? reminder.dueAt : std::min(open.dueAt, reminder.dueAt);
    query.bind(u":reason"_s, codeOf(reminder.reason))
        .bind(u":words"_s, reminder.words)
        .bind(u":call"_s, valueOf(reminder.call))
        .bind(u":message"_s, valueOf(reminder.message))
        .bind(u":due"_s, due)
        .bind(u":at"_s, std::max(open.madeAt, reminder.madeAt))
        .bind(u":by"_s, reminder.madeBy)
        .bind(u":attempts"_s, qint64(std::max(open.attempts, reminder.attempts)))
        .bind(u":assigned"_s, reminder.assignedTo.value)
        .bind(u":id"_s, open.id.value);
    m_transaction.touch(Area::Reminders);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return open.id;
}

Result<std::optional<Reminder>> ReminderRecords::find(const ReminderId& id)
{
    Query query(m_transaction, u"SELECT "_s + reminderColumns() + u" FROM reminder WHERE id = :id"_s);
    query.bind(u":id"_s, id.value);
    return oneReminder(query);
}

Result<std::vector<Reminder>> ReminderRecords::openOf(const ConversationId& conversation)
{
    Query query(
        m_transaction,
        u"SELECT "_s + reminderColumns() +
            u" FROM reminder WHERE conversation = :conversation AND done_at IS NULL ORDER BY due_at, id"_s);
    query.bind(u":conversation"_s, conversation.value);
    return allReminders(query);
}

Result<std::optional<Reminder>> ReminderRecords::openLike(const Reminder& reminder)
{
    const QString select =
        u"SELECT "_s + reminderColumns() + u" FROM reminder WHERE kind = :kind AND done_at IS NULL AND "_s;
    if (reminder.hasThread()) {
        Query query(m_transaction, select + u"conversation = :conversation"_s);
        query.bind(u":kind"_s, codeOf(reminder.kind)).bind(u":conversation"_s, reminder.conversation.value);
        return oneReminder(query);
    }
    Query query(m_transaction, select + u"conversation IS NULL AND call IN "_s + callsOfTheSame());
    query.bind(u":kind"_s, codeOf(reminder.kind))
        .bind(u":call"_s, valueOf(reminder.call))
        .bind(u":call2"_s, valueOf(reminder.call));
    return oneReminder(query);
}

Result<void> ReminderRecords::postpone(const ReminderId& id, Timestamp until)
{
    Query query(m_transaction, u"UPDATE reminder SET due_at = :until WHERE id = :id AND done_at IS NULL"_s);
    query.bind(u":until"_s, until).bind(u":id"_s, id.value);
    m_transaction.touch(Area::Reminders);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    if (*changed == 0) return fail(Failure::NotFound, u"no open reminder of that id"_s);
    return {};
}

Result<void> ReminderRecords::countTry(const ReminderId& id)
{
    Query query(m_transaction,
                u"UPDATE reminder SET attempts = attempts + 1 WHERE id = :id AND done_at IS NULL"_s);
    query.bind(u":id"_s, id.value);
    m_transaction.touch(Area::Reminders);
    return query.run();
}

Result<bool> ReminderRecords::finish(const ReminderId& id, const ReminderEnd& end)
{
    Query query(m_transaction, u"UPDATE reminder SET done_at = :at, done_by = :by, outcome = :outcome"
                               " WHERE id = :id AND done_at IS NULL"_s);
    query.bind(u":at"_s, end.at)
        .bind(u":by"_s, end.by)
        .bind(u":outcome"_s, codeOf(end.outcome))
        .bind(u":id"_s, id.value);
    m_transaction.touch(Area::Reminders);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    return *changed == 1;
}

Result<void> ReminderRecords::reopen(const ReminderId& id)
{
    lock();
    const auto finished = find(id);
    if (!finished) return Fail(finished.error());
    if (!*finished) return fail(Failure::NotFound, u"no reminder of that id"_s);
    const auto open = openLike(**finished);
    if (!open) return Fail(open.error());
    if (*open) return fail(Failure::Conflict, u"another one is open"_s);
    Query query(m_transaction,
                u"UPDATE reminder SET done_at = NULL, done_by = '', outcome = '' WHERE id = :id"_s);
    query.bind(u":id"_s, id.value);
    m_transaction.touch(Area::Reminders);
    return query.run();
}

Result<void> ReminderRecords::reopenThoseOfDone(const ConversationId& conversation)
{
    lock();
    Query query(m_transaction,
                u"UPDATE reminder SET done_at = NULL, done_by = '', outcome = ''"
                " WHERE conversation = :id AND outcome = 'Closed'"
                " AND done_at = (SELECT closed_at FROM conversation WHERE conversation.id = :id2)"
                " AND NOT EXISTS (SELECT 1 FROM reminder AS other WHERE other.conversation = :id3"
                "  AND other.kind = reminder.kind AND other.done_at IS NULL)"_s);
    query.bind(u":id"_s, conversation.value)
        .bind(u":id2"_s, conversation.value)
        .bind(u":id3"_s, conversation.value);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    if (*changed > 0) m_transaction.touch(Area::Reminders);
    return {};
}

Result<void> ReminderRecords::reopenThoseOfLead(const ConversationId& conversation, Timestamp endedAt)
{
    lock();
    Query query(m_transaction,
                u"UPDATE reminder SET done_at = NULL, done_by = '', outcome = ''"
                " WHERE conversation = :id AND outcome IN ('Booked', 'Lost') AND done_at = :at"
                " AND NOT EXISTS (SELECT 1 FROM reminder AS other WHERE other.conversation = :id2"
                "  AND other.kind = reminder.kind AND other.done_at IS NULL)"_s);
    query.bind(u":id"_s, conversation.value).bind(u":at"_s, endedAt).bind(u":id2"_s, conversation.value);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    if (*changed > 0) m_transaction.touch(Area::Reminders);
    return {};
}

} // namespace secondring
