// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminders/call_reminder_records.h"

#include "core/reminders/reminder_records.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

Result<std::vector<Reminder>> all(Query& query)
{
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<Reminder> open;
    while (query.next())
        open.push_back(reminderIn(query));
    return open;
}

} // namespace

Result<bool> CallReminderRecords::isNeedless(const CallToReturn& call)
{
    Query query(
        m_transaction,
        u"SELECT 1 WHERE EXISTS (SELECT 1 FROM call WHERE caller = :number AND rang_at >= :ended"
        "  AND outcome IN ('Answered', 'AnsweredElsewhere'))"
        " OR EXISTS (SELECT 1 FROM message WHERE number = :number2 AND at >= :ended2 AND purpose = 'Person'"
        "  AND state NOT IN ('Refused', 'Failed', 'Expired', 'Cancelled'))"
        " OR EXISTS (SELECT 1 FROM reminder WHERE call = :call AND done_at IS NOT NULL)"
        " OR EXISTS (SELECT 1 FROM contact WHERE number = :number3 AND kind IN ('Blocked', 'Staff'))"_s);
    query.bind(u":number"_s, call.caller.e164())
        .bind(u":ended"_s, call.endedAt)
        .bind(u":number2"_s, call.caller.e164())
        .bind(u":ended2"_s, call.endedAt)
        .bind(u":call"_s, call.call.value)
        .bind(u":number3"_s, call.caller.e164());
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next();
}

Result<bool> CallReminderRecords::isNeedless(const CallWithoutNumber& call)
{
    Query query(m_transaction,
                u"SELECT 1 WHERE EXISTS (SELECT 1 FROM reminder WHERE call = :call AND done_at IS NOT NULL)"
                " OR EXISTS (SELECT 1 FROM call WHERE caller IS NULL AND caller_name = :shown"
                "  AND caller_name <> '' AND rang_at >= :ended"
                "  AND outcome IN ('Answered', 'AnsweredElsewhere'))"_s);
    query.bind(u":call"_s, call.call.value).bind(u":shown"_s, call.shown).bind(u":ended"_s, call.endedAt);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next();
}

Result<std::vector<Reminder>> CallReminderRecords::openBefore(const AnsweredCall& call)
{
    Query query(m_transaction,
                u"SELECT "_s + reminderColumns() +
                    u" FROM reminder JOIN conversation ON conversation.id = reminder.conversation"
                    " WHERE conversation.number = :number AND reminder.done_at IS NULL"
                    " AND (reminder.made_at <= :at OR reminder.call = :call)"_s);
    query.bind(u":number"_s, call.caller.e164())
        .bind(u":at"_s, call.endedAt)
        .bind(u":call"_s, call.call.value);
    return all(query);
}

Result<std::vector<Reminder>> CallReminderRecords::openBefore(const CallWithoutNumber& call)
{
    Query query(m_transaction, u"SELECT "_s + reminderColumns() +
                                   u" FROM reminder WHERE conversation IS NULL AND done_at IS NULL"
                                   " AND (call = :this OR made_at <= :at) AND call IN "_s +
                                   callsOfTheSame());
    query.bind(u":this"_s, call.call.value)
        .bind(u":at"_s, call.endedAt)
        .bind(u":call"_s, call.call.value)
        .bind(u":call2"_s, call.call.value);
    return all(query);
}

Result<void> CallReminderRecords::dropWithoutThread(const CallId& call)
{
    Query query(m_transaction,
                u"DELETE FROM reminder WHERE conversation IS NULL AND call = :call AND done_at IS NULL"_s);
    query.bind(u":call"_s, call.value);
    const auto gone = query.runCounting();
    if (!gone) return Fail(gone.error());
    if (*gone > 0) m_transaction.touch(Area::Reminders);
    return {};
}

Result<void> CallReminderRecords::moveTo(const CallId& call, const CallId& from)
{
    Query query(m_transaction, u"UPDATE reminder SET call = :call WHERE call = :from"_s);
    query.bind(u":call"_s, call.value).bind(u":from"_s, from.value);
    return query.run();
}

} // namespace secondring
