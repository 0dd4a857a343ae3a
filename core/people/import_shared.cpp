// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/import_shared.h"

#include "core/base/ids.h"
#include "core/people/same_person.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

Result<std::optional<ImportShared::Staged>> ImportShared::stagedFor(const QString& import,
                                                                    const PhoneNumber& number)
{
    Query query(m_transaction, u"SELECT name, main FROM contact_import_staged WHERE import = :import"
                               " AND number = :number"_s);
    query.bind(u":import"_s, import).bind(u":number"_s, number.e164());
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? std::optional(Staged{query.text(0), query.text(1)}) : std::nullopt;
}

Result<QStringList> ImportShared::namesAside(const QString& import, const QString& main,
                                             const PhoneNumber& number)
{
    Query query(m_transaction, u"SELECT name FROM contact_import_also WHERE import = :import"
                               " AND main = :main AND number = :number ORDER BY place"_s);
    query.bind(u":import"_s, import).bind(u":main"_s, main).bind(u":number"_s, number.e164());
    if (const auto done = query.run(); !done) return Fail(done.error());
    QStringList names;
    while (query.next())
        names << query.text(0);
    return names;
}

Result<bool> ImportShared::setAside(const QString& import, const PhoneNumber& number, const QString& name,
                                    Timestamp now)
{
    if (name.isEmpty()) return false;
    const auto staged = stagedFor(import, number);
    if (!staged) return Fail(staged.error());
    if (!*staged || (*staged)->name.isEmpty() || isSameInList((*staged)->name, name)) return false;
    auto names = namesAside(import, (*staged)->main, number);
    if (!names) return Fail(names.error());
    const bool isKnown =
        std::ranges::any_of(*names, [&name](const QString& other) { return isSameInList(other, name); });
    if (isKnown || names->size() >= mostWhoShare) return true;
    // Of several who share a number the first is one, too.
    const QStringList fresh = names->isEmpty() ? QStringList{(*staged)->name, name} : QStringList{name};
    for (const QString& each : fresh) {
        Query query(m_transaction,
                    u"INSERT INTO contact_import_also (id, import, main, number, name, place, at)"
                    " VALUES (:id, :import, :main, :number, :name, :place, :at)"_s);
        query.bind(u":id"_s, newId())
            .bind(u":import"_s, import)
            .bind(u":main"_s, (*staged)->main)
            .bind(u":number"_s, number.e164())
            .bind(u":name"_s, each)
            .bind(u":place"_s, static_cast<qint64>(names->size()))
            .bind(u":at"_s, now);
        if (const auto done = query.run(); !done) return Fail(done.error());
        *names << each;
    }
    return true;
}

Result<void> ImportShared::take(const ContactImport& import, const QString& main, const QString& number)
{
    // Whom the desk knows by that name, or by a part of it, is nobody new.
    Query query(m_transaction,
                u"INSERT INTO number_person (id, number, name, created_at, import) SELECT also.id,"
                " also.number, also.name, CAST(:at AS BIGINT) + also.place, also.import"
                " FROM contact_import_also AS also WHERE also.import = :import"
                " AND (also.main, also.number) <= (:main, :number) AND NOT EXISTS (SELECT 1"
                " FROM number_person AS known WHERE known.number = also.number"
                " AND (lower(known.name) = lower(also.name) OR lower(known.name) LIKE lower(also.name) ||"
                " ' %' OR lower(also.name) LIKE lower(known.name) || ' %'))"
                " ON CONFLICT (number, name) DO NOTHING"_s);
    query.bind(u":at"_s, import.at)
        .bind(u":import"_s, import.id)
        .bind(u":main"_s, main)
        .bind(u":number"_s, number);
    const auto added = query.runCounting();
    if (!added) return Fail(added.error());
    if (*added > 0) m_transaction.touch(Area::Leads);
    Query gone(m_transaction, u"DELETE FROM contact_import_also WHERE import = :import"
                              " AND (main, number) <= (:main, :number)"_s);
    gone.bind(u":import"_s, import.id).bind(u":main"_s, main).bind(u":number"_s, number);
    return gone.run();
}

Result<int> ImportShared::takeBackSome(const ContactImport& import, int atMost)
{
    Query kept(m_transaction,
               u"UPDATE number_person SET import = NULL WHERE import = :import AND EXISTS (SELECT 1"
               " FROM conversation JOIN lead ON lead.conversation = conversation.id"
               " WHERE conversation.number = number_person.number AND lead.person = number_person.id)"_s);
    kept.bind(u":import"_s, import.id);
    if (const auto done = kept.run(); !done) return Fail(done.error());
    Query query(m_transaction, u"DELETE FROM number_person WHERE id IN (SELECT id FROM number_person"
                               " WHERE import = :import ORDER BY id LIMIT :count)"_s);
    query.bind(u":import"_s, import.id).bind(u":count"_s, static_cast<qint64>(atMost));
    auto gone = query.runCounting();
    if (gone && *gone > 0) m_transaction.touch(Area::Leads);
    return gone;
}

} // namespace secondring
