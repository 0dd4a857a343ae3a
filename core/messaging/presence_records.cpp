// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/presence_records.h"

#include "core/store/query.h"
#include "core/store/shared_clock.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

/// Every run of the program is a desk of its own here: those that ended without a word are swept out.
constexpr auto sweptAfter = 1h;

} // namespace

Result<bool> PresenceRecords::isKnown(const QString& desk, const DeskSign& sign, Timestamp now)
{
    Query query(m_transaction, u"SELECT 1 FROM presence WHERE desk = :desk AND conversation = :conversation"
                               " AND member = :member AND writing = :writing AND seen_at > :gone"_s);
    query.bind(u":desk"_s, desk)
        .bind(u":conversation"_s, sign.conversation.value)
        .bind(u":member"_s, sign.member.value)
        .bind(u":writing"_s, qint64(sign.isWriting))
        .bind(u":gone"_s, now - goneAfter);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next();
}

Result<void> PresenceRecords::note(const QString& desk, const DeskSign& sign)
{
    const auto now = sharedTime(m_transaction, m_now);
    if (!now) return Fail(now.error());
    const auto known = isKnown(desk, sign, *now);
    if (!known) return Fail(known.error());
    if (!*known) {
        m_transaction.touch(Area::Presence);
        Query old(m_transaction, u"DELETE FROM presence WHERE seen_at < :old"_s);
        old.bind(u":old"_s, *now - sweptAfter);
        if (auto swept = old.run(); !swept) return swept;
    }
    Query query(m_transaction,
                u"INSERT INTO presence (desk, conversation, member, writing, seen_at)"
                " VALUES (:desk, :conversation, :member, :writing, :now) ON CONFLICT (desk) DO UPDATE SET"
                " conversation = excluded.conversation, member = excluded.member,"
                " writing = excluded.writing, seen_at = excluded.seen_at"_s);
    query.bind(u":desk"_s, desk)
        .bind(u":conversation"_s, sign.conversation.value)
        .bind(u":member"_s, sign.member.value)
        .bind(u":writing"_s, qint64(sign.isWriting))
        .bind(u":now"_s, *now);
    return query.run();
}

Result<void> PresenceRecords::remove(const QString& desk)
{
    Query query(m_transaction, u"DELETE FROM presence WHERE desk = :desk"_s);
    query.bind(u":desk"_s, desk);
    const auto removed = query.runCounting();
    if (!removed) return Fail(removed.error());
    if (*removed > 0) m_transaction.touch(Area::Presence);
    return {};
}

Result<std::vector<Onlooker>> PresenceRecords::others(const ConversationId& conversation, const QString& desk)
{
    const auto now = sharedTime(m_transaction, m_now);
    if (!now) return Fail(now.error());
    Query query(m_transaction, u"SELECT member, writing FROM presence WHERE conversation = :conversation"
                               " AND desk <> :desk AND seen_at > :gone ORDER BY writing DESC, desk"_s);
    query.bind(u":conversation"_s, conversation.value)
        .bind(u":desk"_s, desk)
        .bind(u":gone"_s, *now - goneAfter);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<Onlooker> found;
    while (query.next())
        found.push_back({MemberId{query.text(0)}, query.number(1) != 0});
    return found;
}

} // namespace secondring
