// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminders/day_sheet_records.h"

#include "core/messaging/filed_conversation.h"
#include "core/people/person_consent.h"
#include "core/reminders/reminder_records.h"
#include "core/store/query.h"
#include "core/telephony/call_records.h"

#include <algorithm>

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
           "  THEN 1 ELSE 0 END,"
           " (SELECT min(coalesce(danger.at, page_round.started_at)) FROM page_round"
           "  LEFT JOIN message AS danger ON danger.id = page_round.message"
           "  WHERE page_round.conversation = conversation.id AND page_round.acknowledged_at IS NULL)"
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
    SheetRow found;
    found.reminder = reminderIn(row, conversationColumnCount);
    found.conversation = std::move(*conversation);
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
    found.emergencyAt = row.maybeTime(factsColumn + 12);
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
        if (hasOthers && !row->conversation->optedOut) ofSeveral.push_back(rows.size());
        rows.push_back(std::move(*row));
    }
    // An opt-out is a person's: whoever has several numbers made it for each of them.
    for (const size_t at : ofSeveral) {
        const auto optedOut = hasPersonOptedOut(transaction, rows[at].conversation->number);
        if (!optedOut) return Fail(optedOut.error());
        rows[at].conversation->optedOut = *optedOut;
    }
    return rows;
}

/// Callers without a whole number: all there is of them is the call.
QString rowsWithoutThread()
{
    return u"SELECT "_s + reminderColumns() +
           u", call.rang_at, call.caller_name, call.why_no_text, call.outcome,"
           " (SELECT count(*) FROM call AS other WHERE other.caller IS NULL AND other.caller_name <> ''"
           "  AND other.caller_name = call.caller_name AND other.rang_at > call.rang_at - 86400000"
           "  AND other.outcome IN ('Abandoned', 'NoAnswer', 'Busy', 'Declined', 'Voicemail'))"
           " FROM reminder JOIN call ON call.id = reminder.call WHERE reminder.conversation IS NULL AND "_s;
}

/// The last of @p shown, where a line shows digits that are no whole number.
QString localNumberIn(const QString& shown, NotTextable why)
{
    constexpr int mostThatIsDialled = 20;
    if (why != NotTextable::TooShort && why != NotTextable::TooLong) return {};
    const QString digits = shown.section(u' ', -1);
    const bool isDialled = std::ranges::all_of(digits, [](QChar c) { return c.isDigit() || c == u'-'; });
    return isDialled && digits.size() <= mostThatIsDialled ? digits : QString();
}

SheetRow rowWithoutThread(const Query& row)
{
    SheetRow found;
    found.reminder = reminderIn(row);
    found.calledAt = row.maybeTime(reminderColumnCount);
    found.shown = row.text(reminderColumnCount + 1);
    found.whyNot = notTextableOf(row.text(reminderColumnCount + 2));
    found.localNumber = localNumberIn(found.shown, found.whyNot);
    found.isUnclear = row.text(reminderColumnCount + 3) == codeOf(CallOutcome::Unknown);
    found.callsSameDay = static_cast<int>(row.number(reminderColumnCount + 4));
    found.cannotBeTexted = true;
    return found;
}

Result<void> addWithoutThread(Query& query, std::vector<SheetRow>& rows)
{
    if (auto done = query.run(); !done) return done;
    while (query.next())
        rows.push_back(rowWithoutThread(query));
    return {};
}

} // namespace

Result<std::vector<SheetRow>> DaySheetRecords::open()
{
    Query query(m_transaction, rowsOfSheet() +
                                   u" WHERE reminder.done_at IS NULL ORDER BY reminder.due_at, reminder.id"
                                   " LIMIT :count"_s);
    query.bind(u":count"_s, mostRows);
    auto rows = allRows(m_transaction, query);
    if (!rows) return rows;
    Query others(m_transaction, rowsWithoutThread() +
                                    u"reminder.done_at IS NULL"
                                    " ORDER BY reminder.due_at, reminder.id LIMIT :count"_s);
    others.bind(u":count"_s, mostRows);
    if (const auto added = addWithoutThread(others, *rows); !added) return Fail(added.error());
    return rows;
}

Result<std::vector<SheetRow>> DaySheetRecords::doneSince(Timestamp since)
{
    Query query(m_transaction,
                rowsOfSheet() +
                    u" WHERE reminder.done_at >= :since ORDER BY reminder.done_at DESC, reminder.id"
                    " LIMIT :count"_s);
    query.bind(u":since"_s, since).bind(u":count"_s, mostRows);
    auto rows = allRows(m_transaction, query);
    if (!rows) return rows;
    Query others(m_transaction, rowsWithoutThread() + u"reminder.done_at >= :since"
                                                      " ORDER BY reminder.done_at DESC, reminder.id"
                                                      " LIMIT :count"_s);
    others.bind(u":since"_s, since).bind(u":count"_s, mostRows);
    if (const auto added = addWithoutThread(others, *rows); !added) return Fail(added.error());
    return rows;
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

Result<DaySheet> DaySheetRecords::ahead(Timestamp now, const QTimeZone& zone)
{
    auto rows = open();
    if (!rows) return Fail(rows.error());
    return daySheetOf(std::move(*rows), {}, now, zone);
}

} // namespace secondring
