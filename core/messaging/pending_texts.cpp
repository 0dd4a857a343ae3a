// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens to a text while it waits, and reading texts back: the other half of outbox_records.h.

#include "core/messaging/outbox_records.h"
#include "core/messaging/text_codes.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

QString textColumns()
{
    return u"message.id, message.conversation, message.number, message.direction, message.purpose, message.body,"
           " message.state, message.reason, message.trouble, message.code, message.at, message.due_at,"
           " message.state_at, message.sending_at, message.attempts, message.call"_s;
}

FiledText textIn(const Query& row, int first)
{
    // A number that is no number cannot be in the table: it came from a PhoneNumber.
    FiledText text{MessageId{row.text(first)}, ConversationId{row.text(first + 1)},
                   PhoneNumber::fromE164(row.text(first + 2)).value()};
    text.direction = row.text(first + 3) == u"In"_s ? TextDirection::In : TextDirection::Out;
    if (const QString purpose = row.text(first + 4); purpose == u"TextBack"_s) text.purpose = TextPurpose::TextBack;
    else if (purpose == u"Person"_s) text.purpose = TextPurpose::Person;
    text.body = row.text(first + 5);
    text.state = textStateOf(row.text(first + 6));
    text.reason = textReasonOf(row.text(first + 7));
    text.trouble = textTroubleOf(row.text(first + 8));
    text.code = row.text(first + 9);
    text.at = row.time(first + 10);
    text.dueAt = row.time(first + 11);
    text.stateAt = row.time(first + 12);
    text.sendingAt = row.maybeTime(first + 13);
    text.attempts = static_cast<int>(row.number(first + 14));
    if (const auto call = row.maybeText(first + 15)) text.call = CallId{*call};
    return text;
}

Result<std::optional<FiledText>> OutboxRecords::find(const MessageId& id)
{
    Query query(m_transaction, u"SELECT "_s + textColumns() + u" FROM message WHERE id = :id"_s);
    query.bind(u":id"_s, id.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return std::nullopt;
    return textIn(query);
}

Result<int> OutboxRecords::cancelTextBacks(const PhoneNumber& number, TextReason reason, Timestamp now)
{
    Query query(m_transaction, u"UPDATE message SET state = 'Cancelled', reason = :reason, state_at = :now"
                               " WHERE number = :number AND state = 'Queued' AND purpose = 'TextBack'"_s);
    query.bind(u":reason"_s, codeOf(reason)).bind(u":now"_s, now).bind(u":number"_s, number.e164());
    const auto changed = query.runCounting();
    if (changed && *changed > 0) {
        m_transaction.touch(Area::Messages);
        m_transaction.touch(Area::Calls);
    }
    return changed;
}

Result<int> OutboxRecords::delayTextBacks(const PhoneNumber& number, Timestamp until)
{
    Query query(m_transaction, u"UPDATE message SET due_at = :until WHERE number = :number AND state = 'Queued'"
                               " AND purpose = 'TextBack'"_s);
    query.bind(u":until"_s, until).bind(u":number"_s, number.e164());
    return query.runCounting();
}

Result<void> OutboxRecords::sendNow(const MessageId& id, Timestamp now)
{
    Query query(m_transaction, u"UPDATE message SET due_at = :now WHERE id = :id AND state = 'Queued'"_s);
    query.bind(u":now"_s, now).bind(u":id"_s, id.value);
    m_transaction.touch(Area::Messages);
    return query.run();
}

Result<bool> OutboxRecords::cancel(const MessageId& id, TextReason reason, Timestamp now)
{
    Query query(m_transaction, u"UPDATE message SET state = 'Cancelled', reason = :reason, state_at = :now"
                               " WHERE id = :id AND state = 'Queued'"_s);
    query.bind(u":reason"_s, codeOf(reason)).bind(u":now"_s, now).bind(u":id"_s, id.value);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    m_transaction.touch(Area::Messages);
    m_transaction.touch(Area::Calls);
    return *changed == 1;
}

Result<bool> OutboxRecords::addReceived(const IncomingText& text, const ConversationId& conversation)
{
    Query query(m_transaction,
                u"INSERT INTO message (id, conversation, number, our_number, direction, purpose, body, state, reason,"
                " trouble, code, at, due_at, expires_at, state_at, attempts, provider_ref) VALUES (:id, :conversation,"
                " :number, :our, 'In', 'Received', :body, 'Received', 'None', 'None', '', :at, 0, 0, :at2, 0, :ref)"
                " ON CONFLICT (provider_ref) DO NOTHING"_s);
    query.bind(u":id"_s, newId())
        .bind(u":conversation"_s, conversation.value)
        .bind(u":number"_s, text.from.e164())
        .bind(u":our"_s, text.to.e164())
        .bind(u":body"_s, text.body)
        .bind(u":at"_s, text.receivedAt)
        .bind(u":at2"_s, text.receivedAt)
        .bind(u":ref"_s, text.ref.value);
    const auto added = query.runCounting();
    if (!added) return Fail(added.error());
    if (*added == 1) m_transaction.touch(Area::Messages);
    return *added == 1;
}

} // namespace secondring
