// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/watch_records.h"

#include "core/store/query.h"
#include "core/store/shared_clock.h"

using namespace Qt::StringLiterals;

namespace secondring {

Result<void> WatchRecords::note(const QString& desk, const QString& name)
{
    const auto now = sharedTime(m_transaction, m_now);
    if (!now) return Fail(now.error());
    Query query(m_transaction,
                u"INSERT INTO desk_watch (desk, name, since_at, seen_at) VALUES (:desk, :name, :now, :now2)"
                " ON CONFLICT (desk) DO UPDATE SET name = excluded.name, seen_at = excluded.seen_at,"
                " since_at = CASE WHEN desk_watch.seen_at < :gone THEN excluded.since_at"
                "  ELSE desk_watch.since_at END"_s);
    query.bind(u":desk"_s, desk)
        .bind(u":name"_s, name)
        .bind(u":now"_s, *now)
        .bind(u":now2"_s, *now)
        .bind(u":gone"_s, *now - goneAfter);
    return query.run();
}

Result<void> WatchRecords::remove(const QString& desk)
{
    Query query(m_transaction, u"DELETE FROM desk_watch WHERE desk = :desk"_s);
    query.bind(u":desk"_s, desk);
    return query.run();
}

Result<std::optional<WatchingDesk>> WatchRecords::elsewhere(const QString& desk)
{
    const auto now = sharedTime(m_transaction, m_now);
    if (!now) return Fail(now.error());
    Query query(m_transaction, u"SELECT name, since_at, seen_at FROM desk_watch WHERE desk <> :desk"
                               " AND seen_at > :gone ORDER BY since_at, desk LIMIT 1"_s);
    query.bind(u":desk"_s, desk).bind(u":gone"_s, *now - goneAfter);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return std::nullopt;
    return WatchingDesk{query.text(0), *now - query.time(1), *now - query.time(2)};
}

} // namespace secondring
