// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/search_sweep.h"

#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Of the index's pages at once: about 20 ms.
constexpr qint64 pages = 150;

} // namespace

Result<bool> SearchSweep::step(bool begin)
{
    if (m_transaction.isPostgres()) return false;
    bool more = false;
    for (const QString& index : {u"search_words"_s, u"search_people"_s}) {
        auto left = merge(index, begin);
        if (!left) return left;
        more = more || *left;
    }
    return more;
}

// sqlite.org/fts5.html, "merge": a negative number puts all pieces on one level first; nothing is left to do
// when fewer than two rows change.
Result<bool> SearchSweep::merge(const QString& index, bool begin)
{
    const auto before = changesSoFar();
    if (!before) return Fail(before.error());
    Query query(m_transaction,
                u"INSERT INTO "_s + index + u" ("_s + index + u", rank) VALUES ('merge', :pages)"_s);
    query.bind(u":pages"_s, begin ? -pages : pages);
    if (const auto done = query.run(); !done) return Fail(done.error());
    const auto after = changesSoFar();
    if (!after) return Fail(after.error());
    return *after - *before >= 2;
}

Result<qint64> SearchSweep::changesSoFar()
{
    Query query(m_transaction, u"SELECT total_changes()"_s);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? query.number(0) : 0;
}

} // namespace secondring
