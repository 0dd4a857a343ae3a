// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/page_records.h"

#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

const QString select =
    u"SELECT id, conversation, message, started_at, next_at, paged FROM page_round WHERE acknowledged_at IS NULL"_s;

Result<std::vector<PageRound>> allRounds(Query& query)
{
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<PageRound> rounds;
    while (query.next())
        rounds.push_back({query.text(0), ConversationId{query.text(1)}, MessageId{query.text(2)},
                          query.time(3), query.maybeTime(4), static_cast<int>(query.number(5))});
    return rounds;
}

} // namespace

Result<bool> PageRecords::open(const PageRound& round)
{
    Query query(m_transaction,
                u"INSERT INTO page_round (id, conversation, message, started_at, next_at, paged,"
                " acknowledged_at, acknowledged_by) VALUES (:id, :conversation, :message, :started, :next, 0,"
                " NULL, '') ON CONFLICT (message) DO NOTHING"_s);
    query.bind(u":id"_s, round.id)
        .bind(u":conversation"_s, round.conversation.value)
        .bind(u":message"_s, round.message.value)
        .bind(u":started"_s, round.startedAt)
        .bind(u":next"_s, round.nextAt);
    const auto added = query.runCounting();
    if (!added) return Fail(added.error());
    if (*added == 1) m_transaction.touch(Area::Messages);
    return *added == 1;
}

Result<std::optional<PageRound>> PageRecords::openIn(const ConversationId& conversation)
{
    Query query(m_transaction, select + u" AND conversation = :conversation ORDER BY started_at LIMIT 1"_s);
    query.bind(u":conversation"_s, conversation.value);
    const auto rounds = allRounds(query);
    if (!rounds) return Fail(rounds.error());
    if (rounds->empty()) return std::nullopt;
    return rounds->front();
}

Result<std::vector<PageRound>> PageRecords::openPagedTo(const PhoneNumber& number)
{
    Query query(m_transaction,
                select +
                    u" AND id IN (SELECT round FROM page_text WHERE number = :number) ORDER BY started_at"_s);
    query.bind(u":number"_s, number.e164());
    return allRounds(query);
}

Result<std::vector<PageRound>> PageRecords::allOpen()
{
    Query query(m_transaction, select + u" ORDER BY started_at, id"_s);
    return allRounds(query);
}

Result<bool> PageRecords::moveOn(const PageRound& seen, const std::optional<Timestamp>& nextAt, bool pages)
{
    Query query(m_transaction,
                u"UPDATE page_round SET next_at = :next, paged = :after WHERE id = :id AND paged = :before"
                " AND acknowledged_at IS NULL"_s);
    query.bind(u":next"_s, nextAt)
        .bind(u":after"_s, static_cast<qint64>(seen.paged) + (pages ? 1 : 0))
        .bind(u":before"_s, static_cast<qint64>(seen.paged))
        .bind(u":id"_s, seen.id);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    return *changed == 1;
}

Result<void> PageRecords::addText(const PageRound& round, const PageText& text)
{
    Query query(m_transaction, u"INSERT INTO page_text (round, message, member, number, at)"
                               " VALUES (:round, :message, :member, :number, :at)"_s);
    query.bind(u":round"_s, round.id)
        .bind(u":message"_s, text.message.value)
        .bind(u":member"_s, text.member.value)
        .bind(u":number"_s, text.number.e164())
        .bind(u":at"_s, text.at);
    m_transaction.touch(Area::Messages);
    return query.run();
}

Result<std::vector<PageText>> PageRecords::texts(const QString& round)
{
    Query query(m_transaction, u"SELECT message, member, number, at FROM page_text WHERE round = :round"
                               " ORDER BY at, message"_s);
    query.bind(u":round"_s, round);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<PageText> texts;
    while (query.next()) {
        const auto number = PhoneNumber::fromE164(query.text(2));
        if (!number) return Fail(number.error());
        texts.push_back({MessageId{query.text(0)}, MemberId{query.text(1)}, *number, query.time(3)});
    }
    return texts;
}

Result<bool> PageRecords::acknowledge(const QString& round, const QString& by, Timestamp now)
{
    Query query(m_transaction,
                u"UPDATE page_round SET acknowledged_at = :now, acknowledged_by = :by, next_at = NULL"
                " WHERE id = :id AND acknowledged_at IS NULL"_s);
    query.bind(u":now"_s, now).bind(u":by"_s, by).bind(u":id"_s, round);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    if (*changed == 1) m_transaction.touch(Area::Messages);
    return *changed == 1;
}

Result<void> PageRecords::giveTo(const PageRound& round, const MemberId& member)
{
    Query query(m_transaction, u"UPDATE conversation SET assigned_to = :member WHERE id = :id"_s);
    query.bind(u":member"_s, member.value).bind(u":id"_s, round.conversation.value);
    m_transaction.touch(Area::Messages);
    return query.run();
}

Result<bool> PageRecords::wasPagedSince(const PhoneNumber& number, Timestamp since)
{
    Query query(m_transaction, u"SELECT 1 FROM page_text WHERE number = :number AND at >= :since LIMIT 1"_s);
    query.bind(u":number"_s, number.e164()).bind(u":since"_s, since);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next();
}

Result<std::optional<QString>> PageRecords::answeredBy(const PageRound& round, Timestamp now)
{
    Query query(m_transaction,
                u"SELECT sender FROM message WHERE conversation = :conversation AND at > :since"
                " AND purpose = 'Person' AND due_at <= :now"
                " AND state NOT IN ('Cancelled', 'Expired', 'Refused', 'Failed') ORDER BY at LIMIT 1"_s);
    query.bind(u":conversation"_s, round.conversation.value)
        .bind(u":since"_s, round.startedAt)
        .bind(u":now"_s, now);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return std::nullopt;
    return query.text(0);
}

Result<OpenPage> PageRecords::shown(const PageRound& round)
{
    Query query(m_transaction,
                u"SELECT c.number, k.name, m.body FROM conversation c"
                " LEFT JOIN contact k ON k.number = c.number LEFT JOIN message m ON m.id = :message"
                " WHERE c.id = :conversation"_s);
    query.bind(u":message"_s, round.message.value).bind(u":conversation"_s, round.conversation.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return fail(Failure::NotFound, u"a page round without its conversation"_s);
    const auto caller = PhoneNumber::fromE164(query.text(0));
    if (!caller) return Fail(caller.error());
    OpenPage page{round, *caller, query.text(1), query.text(2), {}};
    auto sent = texts(round.id);
    if (!sent) return Fail(sent.error());
    page.texts = std::move(*sent);
    return page;
}

} // namespace secondring
