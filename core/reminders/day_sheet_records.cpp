// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminders/day_sheet_records.h"

#include "core/messaging/filed_conversation.h"
#include "core/people/person_consent.h"
#include "core/reminders/reminder_records.h"
#include "core/store/query.h"
#include "core/telephony/call_records.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int factsColumn = conversationColumnCount + reminderColumnCount;
/// More than one page of paper or an hour at the telephone takes.
constexpr qint64 mostRows = 500;

QString rowsOfSheet()
{
    return u"SELECT "_s + conversationColumns() + u", "_s + reminderColumns() +
           u", call.rang_at, call.why_no_text, coalesce(client.value, ''), coalesce(lead.intent, ''),"
           " sequence_run.next_at, coalesce(sequence_run.steps_done, 0),"
           " (SELECT count(*) FROM call AS other WHERE other.caller = conversation.number"
           "  AND other.rang_at > call.rang_at - 86400000 AND other.outcome IN ('Abandoned', 'NoAnswer', "
           "'Busy',"
           "  'Declined', 'Voicemail')),"
           " coalesce((SELECT max(trouble) FROM message WHERE message.conversation = conversation.id"
           "  AND state = 'Failed' AND trouble IN ('Landline', 'BadNumber')), ''),"
           " (SELECT min(asking.at) FROM lead_score_line AS asking WHERE asking.lead = lead.id"
           "  AND asking.at >= conversation.waiting_since AND asking.line = CASE lead.intent"
           "   WHEN 'CallbackRequest' THEN 'AsksForCall' WHEN 'Book' THEN 'AsksToBook'"
           "   WHEN 'AcceptTime' THEN 'AcceptsTime' WHEN 'PriceQuestion' THEN 'AsksQuestion'"
           "   WHEN 'InsuranceQuestion' THEN 'AsksQuestion' WHEN 'HoursQuestion' THEN 'AsksQuestion' END),"
           " coalesce((SELECT max(CASE WHEN acknowledged_at IS NULL THEN 2 ELSE 1 END) FROM page_round"
           "  WHERE page_round.conversation = conversation.id AND (acknowledged_at IS NULL"
           "   OR started_at >= conversation.waiting_since)), 0),"
           " coalesce(call.outcome, ''),"
           " CASE WHEN contact.merged_into IS NOT NULL OR EXISTS (SELECT 1 FROM contact AS further"
           "   WHERE further.merged_into = conversation.number) OR EXISTS (SELECT 1 FROM lead AS theirs"
           "   JOIN lead_merge ON theirs.id IN (lead_merge.kept, lead_merge.merged)"
           "   WHERE theirs.conversation = conversation.id AND lead_merge.undone_at IS NULL)"
           "  THEN 1 ELSE 0 END"
           " FROM "_s +
           conversationTables() +
           u" JOIN reminder ON reminder.conversation = conversation.id"
           " LEFT JOIN lead_field AS client ON client.lead = lead.id AND client.field = 'client'"
           " LEFT JOIN call ON call.id = reminder.call"
           " LEFT JOIN sequence_run ON sequence_run.conversation = conversation.id"
           "  AND sequence_run.ended_at IS NULL"_s;
}

Result<SheetRow> sheetRowIn(const Query& row)
{
    auto conversation = conversationIn(row);
    if (!conversation) return Fail(conversation.error());
    SheetRow found{reminderIn(row, conversationColumnCount), std::move(*conversation)};
    found.calledAt = row.maybeTime(factsColumn);
    if (const QString why = row.text(factsColumn + 1); !why.isEmpty()) found.whyNot = notTextableOf(why);
    found.client = row.text(factsColumn + 2);
    found.asked = row.text(factsColumn + 3);
    found.nextTextAt = row.maybeTime(factsColumn + 4);
    found.textsDone = static_cast<int>(row.number(factsColumn + 5));
    found.callsSameDay = static_cast<int>(row.number(factsColumn + 6));
    const QString failedAs = row.text(factsColumn + 7);
    found.askedAt = row.maybeTime(factsColumn + 8);
    found.isEmergency = row.number(factsColumn + 9) == 2;
    found.wasPaged = row.number(factsColumn + 9) > 0;
    found.isUnclear = row.text(factsColumn + 10) == codeOf(CallOutcome::Unknown);
    found.cannotBeTexted = !failedAs.isEmpty() || found.whyNot != NotTextable::None;
    if (found.whyNot == NotTextable::None && failedAs == u"Landline"_s) found.whyNot = NotTextable::Landline;
    return found;
}

Result<std::vector<SheetRow>> allRows(Transaction& transaction, Query& query)
{
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<SheetRow> rows;
    std::vector<size_t> ofSeveral;
    while (query.next()) {
        auto row = sheetRowIn(query);
        if (!row) return Fail(row.error());
        const bool hasOthers = query.number(factsColumn + 11) != 0;
        if (hasOthers && !row->conversation.optedOut) ofSeveral.push_back(rows.size());
        rows.push_back(std::move(*row));
    }
    // An opt-out is a person's: whoever has several numbers made it for each of them.
    for (const size_t at : ofSeveral) {
        const auto optedOut = hasPersonOptedOut(transaction, rows[at].conversation.number);
        if (!optedOut) return Fail(optedOut.error());
        rows[at].conversation.optedOut = *optedOut;
    }
    return rows;
}

} // namespace

Result<std::vector<SheetRow>> DaySheetRecords::open()
{
    Query query(m_transaction, rowsOfSheet() +
                                   u" WHERE reminder.done_at IS NULL ORDER BY reminder.due_at, reminder.id"
                                   " LIMIT :count"_s);
    query.bind(u":count"_s, mostRows);
    return allRows(m_transaction, query);
}

Result<std::vector<SheetRow>> DaySheetRecords::doneSince(Timestamp since)
{
    Query query(m_transaction,
                rowsOfSheet() +
                    u" WHERE reminder.done_at >= :since ORDER BY reminder.done_at DESC, reminder.id"
                    " LIMIT :count"_s);
    query.bind(u":since"_s, since).bind(u":count"_s, mostRows);
    return allRows(m_transaction, query);
}

Result<DaySheet> DaySheetRecords::sheet(Timestamp now, const QTimeZone& zone)
{
    auto rows = open();
    if (!rows) return Fail(rows.error());
    const QDate today = localTime(now, zone).date();
    auto done = doneSince(timestampOf(today.startOfDay(zone)));
    if (!done) return Fail(done.error());
    return daySheetOf(std::move(*rows), std::move(*done), now, zone);
}

Result<int> DaySheetRecords::countDue(Timestamp before)
{
    Query query(m_transaction, u"SELECT count(DISTINCT conversation) FROM reminder"
                               " WHERE done_at IS NULL AND due_at < :before"_s);
    query.bind(u":before"_s, before);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

} // namespace secondring
