// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/import_opt_outs.h"
#include "core/people/import_shared.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Separates the fields kept of a contact as it was: no field can hold it.
const QString between = u"\u001F"_s;

/// The numbers of one piece: those of the import between two places of its order.
struct Piece {
    QString import;
    Timestamp at;
    QString lastMain; ///< Main numbers come first: theirs is empty.
    QString lastNumber;
};

/// Where the file knows something else than the desk, unless somebody changed it since the import was
/// decided.
const QString differs =
    u" WHERE staged.import = :import AND (staged.main, staged.number) <= (:main, :number)"
    " AND contact.number = staged.number AND (contact.changed_at IS NULL OR contact.changed_at < :before)"
    " AND ((staged.name <> '' AND staged.name <> contact.name)"
    " OR (staged.language <> '' AND staged.language <> contact.language)"
    " OR (staged.email <> '' AND staged.email <> contact.email)"
    " OR (staged.note <> '' AND contact.note = '')"
    " OR (staged.kind <> 'New' AND contact.kind = 'New'))"_s;
const QString ofThePiece =
    u" WHERE staged.import = :import AND (staged.main, staged.number) <= (:main, :number)"_s;

void bindPiece(Query& query, const Piece& piece)
{
    query.bind(u":import"_s, piece.import)
        .bind(u":main"_s, piece.lastMain)
        .bind(u":number"_s, piece.lastNumber);
}

/// Whom the piece will change, as they are now; how many they are.
Result<int> keepBefore(Transaction& transaction, const Piece& piece)
{
    Query query(
        transaction,
        u"INSERT INTO contact_import_row (import, number, before) SELECT staged.import, staged.number,"
        " contact.name || :b1 || contact.kind || :b2 || contact.language || :b3 || contact.email || :b4"
        " || coalesce(CAST(contact.changed_at AS TEXT), '') || :b5 || contact.note"
        " FROM contact_import_staged AS staged, contact"_s +
            differs);
    bindPiece(query, piece);
    query.bind(u":before"_s, piece.at);
    for (const auto& mark : {u":b1"_s, u":b2"_s, u":b3"_s, u":b4"_s, u":b5"_s})
        query.bind(mark, between);
    return query.runCounting();
}

Result<void> changeKnown(Transaction& transaction, const Piece& piece)
{
    Query query(
        transaction,
        u"UPDATE contact SET name = coalesce(nullif(staged.name, ''), contact.name),"
        " language = coalesce(nullif(staged.language, ''), contact.language),"
        " email = coalesce(nullif(staged.email, ''), contact.email),"
        " note = CASE WHEN contact.note = '' THEN staged.note ELSE contact.note END,"
        " kind = CASE WHEN contact.kind = 'New' THEN staged.kind ELSE contact.kind END, changed_at = :at"
        " FROM contact_import_staged AS staged"_s +
            differs);
    bindPiece(query, piece);
    query.bind(u":at"_s, piece.at).bind(u":before"_s, piece.at);
    return query.run();
}

/// A further number of somebody known joins them. How many numbers are new.
Result<int> addNew(Transaction& transaction, const Piece& piece)
{
    Query query(
        transaction,
        u"INSERT INTO contact (id, number, name, kind, language, email, note, created_at, changed_at,"
        " merged_into) SELECT staged.id, staged.number, staged.name, staged.kind, staged.language,"
        " staged.email, staged.note, CAST(:at AS BIGINT), CAST(:at2 AS BIGINT), CASE WHEN staged.main = ''"
        " THEN NULL ELSE coalesce((SELECT coalesce(known.merged_into, known.number) FROM contact AS known"
        " WHERE known.number = staged.main), staged.main) END FROM contact_import_staged AS staged"_s +
            ofThePiece + u" ON CONFLICT (number) DO NOTHING"_s);
    bindPiece(query, piece);
    query.bind(u":at"_s, piece.at).bind(u":at2"_s, piece.at);
    return query.runCounting();
}

Result<void> keepAdded(Transaction& transaction, const Piece& piece)
{
    Query query(
        transaction,
        u"INSERT INTO contact_import_row (import, number, before) SELECT staged.import, staged.number, ''"
        " FROM contact_import_staged AS staged JOIN contact ON contact.id = staged.id"_s +
            ofThePiece);
    bindPiece(query, piece);
    return query.run();
}

Result<int> unstage(Transaction& transaction, const Piece& piece)
{
    Query query(transaction, u"DELETE FROM contact_import_staged AS staged"_s + ofThePiece);
    bindPiece(query, piece);
    return query.runCounting();
}

/// The last of the next @p atMost numbers; nothing when none is left.
Result<std::optional<Piece>> nextPiece(Transaction& transaction, const ContactImport& import, int atMost)
{
    Query query(transaction, u"SELECT main, number FROM contact_import_staged WHERE import = :import"
                             " ORDER BY main, number LIMIT :count"_s);
    query.bind(u":import"_s, import.id).bind(u":count"_s, static_cast<qint64>(atMost));
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::optional<Piece> piece;
    while (query.next())
        piece = Piece{import.id, import.at, query.text(0), query.text(1)};
    return piece;
}

} // namespace

Result<qint64> ImportRecords::takeSome(const QString& id, int atMost)
{
    m_transaction.lock(u"contacts"_s);
    const auto import = find(id);
    if (!import) return Fail(import.error());
    if (!*import) return fail(Failure::NotFound, u"no such import"_s);
    const auto piece = nextPiece(m_transaction, **import, atMost);
    if (!piece) return Fail(piece.error());
    m_transaction.touch(Area::Contacts);
    if (!*piece) {
        if (const auto done = freeOrphans(); !done) return Fail(done.error());
        return 0;
    }
    const auto changed = keepBefore(m_transaction, **piece);
    if (!changed) return Fail(changed.error());
    if (const auto done = changeKnown(m_transaction, **piece); !done) return Fail(done.error());
    const auto added = addNew(m_transaction, **piece);
    if (!added) return Fail(added.error());
    if (const auto done = keepAdded(m_transaction, **piece); !done) return Fail(done.error());
    Query counts(m_transaction,
                 u"UPDATE contact_import SET added = added + :added, changed = changed + :changed"
                 " WHERE id = :id"_s);
    counts.bind(u":added"_s, static_cast<qint64>(*added))
        .bind(u":changed"_s, static_cast<qint64>(*changed))
        .bind(u":id"_s, id);
    if (const auto done = counts.run(); !done) return Fail(done.error());
    ImportOptOuts refusals(m_transaction);
    if (const auto done = refusals.take(**import, (*piece)->lastMain, (*piece)->lastNumber); !done)
        return Fail(done.error());
    const auto shared = ImportShared(m_transaction).take(**import, (*piece)->lastMain, (*piece)->lastNumber);
    if (!shared) return Fail(shared.error());
    const auto numbers = unstage(m_transaction, **piece);
    if (!numbers) return Fail(numbers.error());
    return *numbers;
}

} // namespace secondring
