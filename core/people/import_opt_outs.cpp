// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/import_opt_outs.h"

#include "core/base/ids.h"
#include "core/compliance/consent_records.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// A number the ledger holds an imported opt-out of.
struct Imported {
    PhoneNumber number;
    Timestamp at;
};

Result<std::vector<QString>> firstColumn(Query& query)
{
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<QString> cells;
    while (query.next())
        cells.push_back(query.text(0));
    return cells;
}

/// Nothing of a line whose person was erased.
Result<std::optional<Imported>> importedIn(Transaction& transaction, const QString& event)
{
    Query query(transaction, u"SELECT number, at FROM consent_event WHERE id = :id AND number <> ''"_s);
    query.bind(u":id"_s, event);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return std::nullopt;
    const auto number = PhoneNumber::fromE164(query.text(0));
    if (!number) return fail(Failure::StorageDamaged, u"consent_event holds a number that is none"_s);
    return Imported{*number, query.time(1)};
}

/// A STOP of their own since, or a way back, or another import that says the same.
Result<bool> standsForMore(Transaction& transaction, const QString& event, const Imported& imported)
{
    Query query(transaction,
                u"SELECT 1 FROM consent_event WHERE number = :number AND what IN ('OptedOut', 'OptedIn')"
                " AND at >= :at AND id <> :event UNION ALL"
                " SELECT 1 FROM contact_import_opt_out WHERE event = :event2 LIMIT 1"_s);
    query.bind(u":number"_s, imported.number.e164())
        .bind(u":at"_s, imported.at)
        .bind(u":event"_s, event)
        .bind(u":event2"_s, event);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next();
}

Result<Timestamp> undoneAt(Transaction& transaction, const ContactImport& import)
{
    Query query(transaction, u"SELECT undone_at FROM contact_import WHERE id = :id"_s);
    query.bind(u":id"_s, import.id);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? query.maybeTime(0).value_or(import.at) : import.at;
}

} // namespace

Result<void> ImportOptOuts::take(const ContactImport& import, const QString& main, const QString& number)
{
    Query query(m_transaction,
                u"SELECT number FROM contact_import_staged WHERE import = :import AND no_texts = 1"
                " AND (main, number) <= (:main, :number) ORDER BY main, number"_s);
    query.bind(u":import"_s, import.id).bind(u":main"_s, main).bind(u":number"_s, number);
    const auto refusing = firstColumn(query);
    if (!refusing) return Fail(refusing.error());
    for (const QString& each : *refusing) {
        const auto one = PhoneNumber::fromE164(each);
        if (!one) return fail(Failure::StorageDamaged, u"contact_import_staged holds no number"_s);
        if (const auto done = takeOne(import, *one); !done) return done;
    }
    return {};
}

Result<void> ImportOptOuts::takeOne(const ContactImport& import, const PhoneNumber& number)
{
    ConsentRecords ledger(m_transaction);
    ledger.lock();
    const auto isOut = ledger.isOptedOut(number);
    if (!isOut) return Fail(isOut.error());
    if (*isOut) return pointAtStanding(import, number);
    const QString event = newId();
    const auto noted = ledger.recordLearntNow({.id = event,
                                               .number = number,
                                               .what = ConsentChange::OptedOut,
                                               .source = ConsentSource::Person,
                                               .words = import.fileName,
                                               .message = {},
                                               .at = import.at,
                                               .how = ConsentHow::Imported,
                                               .recordedBy = {}});
    return noted ? point(import, event) : noted;
}

Result<void> ImportOptOuts::point(const ContactImport& import, const QString& event)
{
    Query query(m_transaction, u"INSERT INTO contact_import_opt_out (import, event) VALUES (:import, :event)"
                               " ON CONFLICT (import, event) DO NOTHING"_s);
    query.bind(u":import"_s, import.id).bind(u":event"_s, event);
    return query.run();
}

Result<void> ImportOptOuts::pointAtStanding(const ContactImport& import, const PhoneNumber& number)
{
    Query query(m_transaction,
                u"SELECT id FROM consent_event WHERE number = :number AND what = 'OptedOut'"
                " AND how = 'Imported' AND EXISTS (SELECT 1 FROM contact_import_opt_out"
                " WHERE contact_import_opt_out.event = consent_event.id) ORDER BY at DESC LIMIT 1"_s);
    query.bind(u":number"_s, number.e164());
    const auto standing = firstColumn(query);
    if (!standing) return Fail(standing.error());
    if (standing->empty()) return {};
    return point(import, standing->front());
}

Result<bool> ImportOptOuts::bringBack(const ContactImport& import, const QString& event)
{
    const auto imported = importedIn(m_transaction, event);
    if (!imported) return Fail(imported.error());
    if (!*imported) return false;
    const auto more = standsForMore(m_transaction, event, **imported);
    if (!more) return Fail(more.error());
    if (*more) return false;
    const auto now = undoneAt(m_transaction, import);
    if (!now) return Fail(now.error());
    // Of lines of one moment the opt-out counts.
    const Timestamp at = std::max(*now, (*imported)->at + std::chrono::milliseconds(1));
    const auto noted = ConsentRecords(m_transaction)
                           .record({.id = {},
                                    .number = (*imported)->number,
                                    .what = ConsentChange::OptedIn,
                                    .source = ConsentSource::Person,
                                    .words = import.fileName,
                                    .message = {},
                                    .at = at,
                                    .how = ConsentHow::Imported,
                                    .recordedBy = {}});
    if (!noted) return Fail(noted.error());
    return true;
}

Result<std::optional<qint64>> ImportOptOuts::takeBackSome(const ContactImport& import, int atMost)
{
    Query query(m_transaction, u"SELECT event FROM contact_import_opt_out WHERE import = :import"
                               " ORDER BY event LIMIT :count"_s);
    query.bind(u":import"_s, import.id).bind(u":count"_s, static_cast<qint64>(atMost));
    const auto events = firstColumn(query);
    if (!events) return Fail(events.error());
    if (events->empty()) return std::nullopt;
    ConsentRecords(m_transaction).lock();
    qint64 back = 0;
    for (const QString& event : *events) {
        Query taken(m_transaction,
                    u"DELETE FROM contact_import_opt_out WHERE import = :import AND event = :event"_s);
        taken.bind(u":import"_s, import.id).bind(u":event"_s, event);
        if (const auto done = taken.run(); !done) return Fail(done.error());
        const auto isBack = bringBack(import, event);
        if (!isBack) return Fail(isBack.error());
        back += *isBack ? 1 : 0;
    }
    return back;
}

} // namespace secondring
