// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminders/digest_records.h"

#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

Result<bool> DigestRecords::claim(const QString& where, QDate day)
{
    // A clock that was set back does not greet twice: only a later day is new.
    Query query(m_transaction,
                u"INSERT INTO poll_cursor (account, feed, value) VALUES ('digest', :place, :day)"
                " ON CONFLICT (account, feed) DO UPDATE SET value = excluded.value"
                " WHERE poll_cursor.value < excluded.value"_s);
    query.bind(u":place"_s, where).bind(u":day"_s, day.toString(Qt::ISODate));
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    return *changed == 1;
}

} // namespace secondring
