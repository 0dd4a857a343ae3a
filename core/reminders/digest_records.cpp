// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminders/digest_records.h"

#include "core/base/ids.h"
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

Result<void> DigestRecords::noteStaff(const PhoneNumber& number, const QString& name, Timestamp now)
{
    Query query(m_transaction,
                u"INSERT INTO contact (id, number, name, created_at, kind) VALUES (:id, :number, :name, :now,"
                " 'Staff') ON CONFLICT (number) DO UPDATE SET kind = 'Staff' WHERE contact.kind = 'New'"_s);
    query.bind(u":id"_s, newId())
        .bind(u":number"_s, number.e164())
        .bind(u":name"_s, name)
        .bind(u":now"_s, now);
    m_transaction.touch(Area::Contacts);
    return query.run();
}

} // namespace secondring
