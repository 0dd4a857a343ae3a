// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/seen_elsewhere.h"

#include "core/people/person_numbers.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

// All of it with a time: what was booked or taken over at their other telephone last year ends nothing today.
const QString atOneNumber =
    u"SELECT EXISTS (SELECT 1 FROM message WHERE message.conversation = conversation.id"
    "  AND message.direction = 'In' AND message.at >= asked.since),"
    " lead.stage = 'Booked' AND lead.stage_at >= asked.since,"
    " lead.stage = 'Lost' AND lead.stage_at >= asked.since,"
    " EXISTS (SELECT 1 FROM consent_event WHERE consent_event.number = asked.number"
    "  AND consent_event.what = 'OptedOut' AND consent_event.at >= asked.since),"
    " (conversation.automation_off_at >= asked.since OR conversation.closed_at >= asked.since"
    "  OR EXISTS (SELECT 1 FROM message WHERE message.conversation = conversation.id"
    "   AND message.purpose = 'Person' AND message.at >= asked.since)"
    "  OR EXISTS (SELECT 1 FROM reminder WHERE reminder.conversation = conversation.id"
    "   AND reminder.done_at >= asked.since AND reminder.outcome IN ('Reached', 'LeftMessage',"
    "   'NotReached', 'WillCall', 'Booked', 'Lost', 'GaveUp', 'RungBack'))),"
    " EXISTS (SELECT 1 FROM call WHERE call.caller = asked.number"
    "  AND call.rang_at >= asked.since AND call.outcome IN ('Answered', 'AnsweredElsewhere'))"
    " FROM (SELECT CAST(:number AS TEXT) AS number, CAST(:since AS BIGINT) AS since) AS asked"
    " LEFT JOIN conversation ON conversation.number = asked.number"
    " LEFT JOIN lead ON lead.id = (SELECT newest.id FROM lead AS newest"
    "  WHERE newest.conversation = conversation.id AND newest.merged_into IS NULL"
    "  ORDER BY newest.opened_at DESC LIMIT 1)"_s;

void add(SeenElsewhere& seen, const Query& row)
{
    const auto is = [&row](int column) { return row.number(column) != 0; };
    seen.theyWrote = seen.theyWrote || is(0);
    seen.booked = seen.booked || is(1);
    seen.lost = seen.lost || is(2);
    seen.optedOut = seen.optedOut || is(3);
    seen.personStepped = seen.personStepped || is(4);
    seen.gotThrough = seen.gotThrough || is(5);
}

/// When the text was queued that they did not answer.
Result<Timestamp> textedAt(Transaction& transaction, const FiledText& followUp)
{
    Query query(transaction, u"SELECT coalesce(max(at), :at) FROM message WHERE conversation = :conversation"
                             " AND purpose = 'TextBack' AND at <= :asked"_s);
    query.bind(u":at"_s, followUp.at)
        .bind(u":conversation"_s, followUp.conversation.value)
        .bind(u":asked"_s, followUp.at);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? query.time(0) : followUp.at;
}

} // namespace

Result<SeenElsewhere> seenElsewhere(Transaction& transaction, const PhoneNumber& number, Timestamp since)
{
    const auto others = otherNumbersOfThemAlone(transaction, number);
    if (!others) return Fail(others.error());
    SeenElsewhere seen;
    for (const PhoneNumber& other : *others) {
        Query query(transaction, atOneNumber);
        query.bind(u":since"_s, since).bind(u":number"_s, other.e164());
        if (const auto done = query.run(); !done) return Fail(done.error());
        if (query.next()) add(seen, query);
    }
    return seen;
}

Result<std::optional<TextReason>> overtakenElsewhere(Transaction& transaction, const FiledText& followUp)
{
    const auto since = textedAt(transaction, followUp);
    if (!since) return Fail(since.error());
    const auto seen = seenElsewhere(transaction, followUp.number, *since);
    if (!seen) return Fail(seen.error());
    if (seen->optedOut) return TextReason::OptedOut;
    if (seen->theyWrote) return TextReason::TheyWrote;
    if (seen->gotThrough) return TextReason::GotThrough;
    if (seen->booked || seen->lost || seen->personStepped) return TextReason::StoppedByPerson;
    return std::nullopt;
}

} // namespace secondring
