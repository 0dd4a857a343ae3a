// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/conversation_records.h"

#include "core/base/code_table.h"
#include "core/store/query.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int previewLength = 160;

const QString columns =
    u"conversation.id, conversation.number,"
    u" coalesce(nullif(contact.name, ''), conversation.network_name), conversation.last_at, "
    u"conversation.last_kind,"
    " conversation.last_words, conversation.waiting_since, conversation.seen_at, conversation.closed_at,"
    " conversation.failed_at,"
    " (SELECT what FROM consent_event WHERE consent_event.number = conversation.number"
    "  ORDER BY at DESC, what DESC LIMIT 1)"
    " FROM conversation LEFT JOIN contact ON contact.number = conversation.number"_s;

constexpr CodeTable<Conversation::LastKind, 5> kinds{{{{Conversation::LastKind::Call, u"Call"},
                                                       {Conversation::LastKind::Missed, u"Missed"},
                                                       {Conversation::LastKind::In, u"In"},
                                                       {Conversation::LastKind::Out, u"Out"},
                                                       {Conversation::LastKind::Auto, u"Auto"}}}};

QString firstWords(const QString& body)
{
    return body.trimmed().section(u'\n', 0, 0).left(previewLength);
}

Result<Conversation> conversationIn(const Query& row)
{
    const auto number = PhoneNumber::fromE164(row.text(1));
    if (!number) return Fail(number.error());
    Conversation found{ConversationId{row.text(0)}, *number, row.text(2), row.time(3)};
    const QString kind = row.text(4);
    found.lastKind = kinds.valueOf(kind, Conversation::LastKind::Call);
    found.lastWords = row.text(5);
    found.waitingSince = row.maybeTime(6);
    found.seen = !row.isNull(7) || !found.waitingSince;
    found.closed = !row.isNull(8);
    found.lastTextFailed = !row.isNull(9);
    found.optedOut = row.text(10) == u"OptedOut"_s;
    return found;
}

QString pageSql(ConversationFilter filter)
{
    static const QString found =
        u" AND (:search = '' OR conversation.number LIKE :digits"
        " OR lower(coalesce(nullif(contact.name, ''), conversation.network_name)) LIKE :words)"_s;
    static const QString newestFirst =
        u" AND (conversation.last_at, conversation.id) < (:at, :id)"_s + found +
        u" ORDER BY conversation.last_at DESC, conversation.id DESC LIMIT :count"_s;
    const QString select = u"SELECT "_s + columns;
    switch (filter) {
    case ConversationFilter::NeedsReply:
        return select +
               u" WHERE conversation.waiting_since IS NOT NULL"
               " AND (conversation.waiting_since, conversation.id) > (:at, :id)"_s +
               found + u" ORDER BY conversation.waiting_since, conversation.id LIMIT :count"_s;
    case ConversationFilter::All:
        return select + u" WHERE conversation.closed_at IS NULL"_s + newestFirst;
    case ConversationFilter::Done:
        return select + u" WHERE conversation.closed_at IS NOT NULL"_s + newestFirst;
    case ConversationFilter::Failed:
        return select + u" WHERE conversation.failed_at IS NOT NULL"_s + newestFirst;
    }
    return {};
}

PageKey beforeTheFirst(ConversationFilter filter)
{
    using Limits = std::numeric_limits<qint64>;
    const bool ascending = filter == ConversationFilter::NeedsReply;
    return {Timestamp(std::chrono::milliseconds(ascending ? Limits::min() : Limits::max())), u""_s};
}

/// For LIKE: what was typed, with its own wild cards taken literally as nothing.
QString contains(QString typed)
{
    typed.remove(u'%').remove(u'_').remove(u'\\');
    return u'%' + typed + u'%';
}

/// The digits of what may be part of a number; none where letters say that it is a name: "Unit 7".
QString digitsIn(const QString& typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c.isLetter()) return {};
        if (c.isDigit()) digits += c;
    }
    return digits;
}

} // namespace

Result<ConversationId> ConversationRecords::withNumber(const PhoneNumber& number, Timestamp now)
{
    Query insert(m_transaction,
                 u"INSERT INTO conversation (id, number, network_name, created_at, last_at, last_kind, "
                 u"last_words, draft)"
                 " VALUES (:id, :number, '', :now, :now2, 'Call', '', '') ON CONFLICT (number) DO NOTHING"_s);
    insert.bind(u":id"_s, newId())
        .bind(u":number"_s, number.e164())
        .bind(u":now"_s, now)
        .bind(u":now2"_s, now);
    if (const auto done = insert.run(); !done) return Fail(done.error());
    Query query(m_transaction, u"SELECT id FROM conversation WHERE number = :number"_s);
    query.bind(u":number"_s, number.e164());
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return fail(Failure::NotFound, u"conversation just made is not there"_s);
    return ConversationId{query.text(0)};
}

Result<std::optional<Conversation>> ConversationRecords::find(const ConversationId& id)
{
    Query query(m_transaction, u"SELECT "_s + columns + u" WHERE conversation.id = :id"_s);
    query.bind(u":id"_s, id.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return std::nullopt;
    const auto found = conversationIn(query);
    if (!found) return Fail(found.error());
    return *found;
}

Result<std::vector<Conversation>> ConversationRecords::page(ConversationFilter filter, const QString& search,
                                                            const std::optional<PageKey>& after, int atMost)
{
    const PageKey from = after.value_or(beforeTheFirst(filter));
    const QString digits = digitsIn(search);
    Query query(m_transaction, pageSql(filter));
    query.bind(u":at"_s, from.at)
        .bind(u":id"_s, from.id)
        .bind(u":search"_s, search.trimmed())
        .bind(u":digits"_s, digits.isEmpty() ? u"-"_s : contains(digits))
        .bind(u":words"_s, contains(search.trimmed().toLower()))
        .bind(u":count"_s, atMost);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<Conversation> rows;
    while (query.next()) {
        auto row = conversationIn(query);
        if (!row) return Fail(row.error());
        rows.push_back(std::move(*row));
    }
    return rows;
}

PageKey ConversationRecords::keyOf(const Conversation& row, ConversationFilter filter)
{
    const bool byWaiting = filter == ConversationFilter::NeedsReply;
    return {byWaiting ? row.waitingSince.value_or(row.lastAt) : row.lastAt, row.id.value};
}

Result<int> ConversationRecords::countNeedsReply()
{
    Query query(m_transaction, u"SELECT count(*) FROM conversation WHERE waiting_since IS NOT NULL"_s);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

Result<void> ConversationRecords::noteCall(const ConversationId& id, Timestamp at, bool missed)
{
    // Words that nobody has answered say more than another call: they stay in the list.
    Query query(m_transaction, u"UPDATE conversation SET last_at = :at,"
                               " last_kind = CASE WHEN waiting_since IS NULL THEN :kind ELSE last_kind END,"
                               " last_words = CASE WHEN waiting_since IS NULL THEN '' ELSE last_words END"
                               " WHERE id = :id AND last_at <= :at2"_s);
    query.bind(u":at"_s, at)
        .bind(u":kind"_s, missed ? u"Missed"_s : u"Call"_s)
        .bind(u":at2"_s, at)
        .bind(u":id"_s, id.value);
    m_transaction.touch(Area::Messages);
    return query.run();
}

Result<void> ConversationRecords::noteNetworkName(const ConversationId& id, const QString& name)
{
    Query query(m_transaction, u"UPDATE conversation SET network_name = :name WHERE id = :id"_s);
    query.bind(u":name"_s, name).bind(u":id"_s, id.value);
    return query.run();
}

Result<QString> ConversationRecords::contactName(const PhoneNumber& number)
{
    Query query(m_transaction, u"SELECT name FROM contact WHERE number = :number"_s);
    query.bind(u":number"_s, number.e164());
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? query.text(0) : QString();
}

Result<void> ConversationRecords::noteReceived(const ConversationId& id, const QString& body, Timestamp at)
{
    Query query(m_transaction,
                u"UPDATE conversation SET last_at = CASE WHEN last_at > :at THEN last_at ELSE :at2 END,"
                " last_kind = 'In', last_words = :words, seen_at = NULL, closed_at = NULL,"
                " waiting_since = coalesce(waiting_since, :since) WHERE id = :id"_s);
    query.bind(u":at"_s, at)
        .bind(u":at2"_s, at)
        .bind(u":words"_s, firstWords(body))
        .bind(u":since"_s, at)
        .bind(u":id"_s, id.value);
    m_transaction.touch(Area::Messages);
    return query.run();
}

Result<void> ConversationRecords::noteSent(const ConversationId& id, const QString& body, Timestamp at,
                                           bool byPerson)
{
    Query query(m_transaction,
                byPerson ? u"UPDATE conversation SET last_at = :at, last_kind = 'Out', last_words = :words,"
                           " waiting_since = NULL WHERE id = :id"_s
                         : u"UPDATE conversation SET last_at = :at, last_kind = 'Auto', last_words = :words"
                           " WHERE id = :id"_s);
    query.bind(u":at"_s, at).bind(u":words"_s, firstWords(body)).bind(u":id"_s, id.value);
    m_transaction.touch(Area::Messages);
    return query.run();
}

Result<void> ConversationRecords::waitNoLonger(const ConversationId& id)
{
    Query query(m_transaction, u"UPDATE conversation SET waiting_since = NULL WHERE id = :id"_s);
    query.bind(u":id"_s, id.value);
    return query.run();
}

Result<void> ConversationRecords::markSeen(const ConversationId& id, Timestamp at)
{
    Query query(m_transaction, u"UPDATE conversation SET seen_at = :at WHERE id = :id AND seen_at IS NULL"_s);
    query.bind(u":at"_s, at).bind(u":id"_s, id.value);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    if (*changed > 0) m_transaction.touch(Area::Messages);
    return {};
}

Result<void> ConversationRecords::close(const ConversationId& id, Timestamp at)
{
    Query query(m_transaction,
                u"UPDATE conversation SET closed_at = :at, waiting_since = NULL, failed_at = NULL"
                " WHERE id = :id"_s);
    query.bind(u":at"_s, at).bind(u":id"_s, id.value);
    m_transaction.touch(Area::Messages);
    return query.run();
}

Result<void> ConversationRecords::reopen(const ConversationId& id)
{
    // Waiting again only if the last word was theirs.
    Query query(m_transaction,
                u"UPDATE conversation SET closed_at = NULL, waiting_since ="
                " CASE WHEN last_kind = 'In' THEN last_at ELSE waiting_since END WHERE id = :id"_s);
    query.bind(u":id"_s, id.value);
    m_transaction.touch(Area::Messages);
    return query.run();
}

Result<void> ConversationRecords::setDraft(const ConversationId& id, const QString& words)
{
    Query query(m_transaction, u"UPDATE conversation SET draft = :words WHERE id = :id"_s);
    query.bind(u":words"_s, words).bind(u":id"_s, id.value);
    return query.run();
}

Result<QString> ConversationRecords::draft(const ConversationId& id)
{
    Query query(m_transaction, u"SELECT draft FROM conversation WHERE id = :id"_s);
    query.bind(u":id"_s, id.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? query.text(0) : QString();
}

Result<void> ConversationRecords::setName(const PhoneNumber& number, const QString& name, Timestamp now)
{
    Query query(m_transaction,
                u"INSERT INTO contact (id, number, name, created_at) VALUES (:id, :number, :name, :now)"
                " ON CONFLICT (number) DO UPDATE SET name = excluded.name"_s);
    query.bind(u":id"_s, newId())
        .bind(u":number"_s, number.e164())
        .bind(u":name"_s, name)
        .bind(u":now"_s, now);
    m_transaction.touch(Area::Contacts);
    return query.run();
}

} // namespace secondring
