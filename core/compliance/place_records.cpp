// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/place_records.h"

#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

Result<NotedPlace> PlaceRecords::of(const PhoneNumber& number)
{
    Query query(m_transaction, u"SELECT zone, subdivision FROM recipient_place WHERE number = :number"_s);
    query.bind(u":number"_s, number.e164());
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? NotedPlace{query.text(0), query.text(1)} : NotedPlace{};
}

Result<void> PlaceRecords::note(const PhoneNumber& number, const NotedPlace& place, const MemberId& who,
                                Timestamp now)
{
    if (!place.zone.isEmpty() && !QTimeZone(place.zone.toUtf8()).isValid())
        return fail(Failure::InvalidInput, u"no such time zone"_s);
    m_transaction.touch(Area::Contacts);
    if (place == NotedPlace{}) {
        Query query(m_transaction, u"DELETE FROM recipient_place WHERE number = :number"_s);
        return query.bind(u":number"_s, number.e164()).run();
    }
    Query query(m_transaction,
                u"INSERT INTO recipient_place (number, zone, subdivision, noted_by, at)"
                " VALUES (:number, :zone, :subdivision, :who, :at) ON CONFLICT (number) DO UPDATE"
                " SET zone = excluded.zone, subdivision = excluded.subdivision, noted_by = excluded.noted_by,"
                " at = excluded.at"_s);
    query.bind(u":number"_s, number.e164())
        .bind(u":zone"_s, place.zone)
        .bind(u":subdivision"_s, place.subdivision)
        .bind(u":who"_s, who.value)
        .bind(u":at"_s, now);
    return query.run();
}

} // namespace secondring
