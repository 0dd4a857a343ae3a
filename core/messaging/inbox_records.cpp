// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/inbox_records.h"

#include "core/messaging/filed_text.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

Result<bool> InboxRecords::add(const IncomingText& text, const ConversationId& conversation)
{
    Query query(
        m_transaction,
        u"INSERT INTO message (id, conversation, number, our_number, direction, purpose, body, state, reason,"
        " trouble, code, at, due_at, expires_at, state_at, attempts, provider_ref) VALUES (:id, "
        ":conversation,"
        " :number, :our, 'In', 'Received', :body, 'Received', 'None', 'None', :code, :at, 0, 0, :at2, 0, "
        ":ref)"
        " ON CONFLICT (provider_ref) DO NOTHING"_s);
    query.bind(u":id"_s, newId())
        .bind(u":conversation"_s, conversation.value)
        .bind(u":number"_s, text.from.e164())
        .bind(u":our"_s, text.to.e164())
        .bind(u":body"_s, text.body)
        .bind(u":code"_s, text.pictures > 0 ? picturesCode + QString::number(text.pictures) : QString())
        .bind(u":at"_s, text.receivedAt)
        .bind(u":at2"_s, text.receivedAt)
        .bind(u":ref"_s, text.ref.value);
    const auto added = query.runCounting();
    if (!added) return Fail(added.error());
    if (*added == 1) m_transaction.touch(Area::Messages);
    return *added == 1;
}

Result<int> InboxRecords::countFrom(const PhoneNumber& from, Timestamp since, int atMost)
{
    Query query(m_transaction, u"SELECT count(*) FROM (SELECT 1 FROM message WHERE number = :number"
                               " AND at > :since AND direction = 'In' LIMIT :count) AS lately"_s);
    query.bind(u":number"_s, from.e164())
        .bind(u":since"_s, since)
        .bind(u":count"_s, static_cast<qint64>(atMost));
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

Result<std::optional<MessageId>> InboxRecords::idOf(const ProviderRef& ref)
{
    Query query(m_transaction, u"SELECT id FROM message WHERE provider_ref = :ref"_s);
    query.bind(u":ref"_s, ref.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? std::optional(MessageId{query.text(0)}) : std::nullopt;
}

Result<int> InboxRecords::countConfirmations(const PhoneNumber& to, Timestamp since)
{
    Query query(m_transaction, u"SELECT count(*) FROM message WHERE number = :number AND at > :since"
                               " AND direction = 'Out' AND purpose = 'Confirmation'"_s);
    query.bind(u":number"_s, to.e164()).bind(u":since"_s, since);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

Result<bool> InboxRecords::isAnsweredAlready(const PhoneNumber& from, const QString& words,
                                             const QString& templateId, Timestamp since)
{
    // The newest of the same words is the one in question.
    Query query(m_transaction,
                u"SELECT 1 FROM message AS answer WHERE answer.number = :number AND answer.at > :since"
                " AND answer.direction = 'Out' AND answer.template = :template"
                " AND answer.state NOT IN ('Cancelled', 'Refused', 'Failed', 'Expired')"
                " AND (SELECT count(*) FROM message AS theirs WHERE theirs.number = answer.number"
                "  AND theirs.at > :before AND theirs.direction = 'In'"
                "  AND lower(theirs.body) = lower(CAST(:words AS TEXT))) > 1 LIMIT 1"_s);
    query.bind(u":number"_s, from.e164())
        .bind(u":since"_s, since)
        .bind(u":template"_s, templateId)
        .bind(u":before"_s, since - std::chrono::hours(1))
        .bind(u":words"_s, words);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next();
}

Result<Cursor> InboxRecords::cursor(const QString& account)
{
    Query query(m_transaction,
                u"SELECT value FROM poll_cursor WHERE account = :account AND feed = 'texts'"_s);
    query.bind(u":account"_s, account);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return Cursor{query.next() ? query.text(0) : QString()};
}

Result<QStringList> InboxRecords::accounts()
{
    Query query(m_transaction, u"SELECT account FROM poll_cursor WHERE feed = 'texts' ORDER BY account"_s);
    if (const auto done = query.run(); !done) return Fail(done.error());
    QStringList accounts;
    while (query.next())
        accounts << query.text(0);
    return accounts;
}

Result<void> InboxRecords::setCursor(const QString& account, const Cursor& cursor)
{
    Query query(m_transaction,
                u"INSERT INTO poll_cursor (account, feed, value) VALUES (:account, 'texts', :value)"
                " ON CONFLICT (account, feed) DO UPDATE SET value = excluded.value"_s);
    query.bind(u":account"_s, account).bind(u":value"_s, cursor.value);
    return query.run();
}

} // namespace secondring
