// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shared_clock.h"

#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

Result<Timestamp> sharedTime(Transaction& transaction, Timestamp ours)
{
    if (!transaction.isPostgres()) return ours;
    Query query(transaction, u"SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)"_s);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return fail(Failure::Storage, u"the database has no clock"_s);
    return query.time(0);
}

} // namespace secondring
