// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/import_opt_outs.h"
#include "core/people/import_shared.h"
#include "core/people/person_consent.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr QChar fieldBreak = u'\u001F'; ///< As the import wrote it between the fields.

/// A contact of the import, as it was before.
struct Before {
    QString number;
    QStringList fields; ///< Name, kind, language, email, changed at, note; one empty one for nobody.
};

Result<std::vector<Before>> nextPiece(Transaction& transaction, const QString& id, int atMost)
{
    Query query(transaction, u"SELECT number, before FROM contact_import_row WHERE import = :id"
                             " ORDER BY number LIMIT :count"_s);
    query.bind(u":id"_s, id).bind(u":count"_s, static_cast<qint64>(atMost));
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<Before> piece;
    while (query.next())
        piece.push_back({query.text(0), query.text(1).split(fieldBreak)});
    return piece;
}

/// What somebody said of two numbers that were one person's by the file; the file's own No is taken back.
Result<std::vector<ConsentEvent>> saidSince(Transaction& transaction, const QString& text, Timestamp at)
{
    const auto number = PhoneNumber::fromE164(text);
    if (!number) return fail(Failure::StorageDamaged, u"contact_import_row holds a number that is none"_s);
    auto held = optOutsHeldTogether(transaction, *number, at);
    if (held) std::erase_if(*held, [](const ConsentEvent& line) { return line.how == ConsentHow::Imported; });
    return held;
}

Result<int> remove(Transaction& transaction, const QString& number, Timestamp at)
{
    const auto held = saidSince(transaction, number, at);
    if (!held) return Fail(held.error());
    Query query(transaction, u"DELETE FROM contact WHERE number = :number AND changed_at = :at"_s);
    query.bind(u":number"_s, number).bind(u":at"_s, at);
    const auto gone = query.runCounting();
    if (!gone) return gone;
    if (const auto stays = keepOptOuts(transaction, *held); !stays) return Fail(stays.error());
    return gone;
}

Result<int> restore(Transaction& transaction, const Before& before, Timestamp at)
{
    const auto& fields = before.fields;
    std::optional<Timestamp> changedAt;
    if (!fields.value(4).isEmpty())
        changedAt = Timestamp(std::chrono::milliseconds(fields.value(4).toLongLong()));
    Query query(transaction,
                u"UPDATE contact SET name = :name, kind = :kind, language = :language, email = :email,"
                " note = :note, changed_at = :before WHERE number = :number AND changed_at = :at"_s);
    query.bind(u":name"_s, fields.value(0))
        .bind(u":kind"_s, fields.value(1))
        .bind(u":language"_s, fields.value(2))
        .bind(u":email"_s, fields.value(3))
        .bind(u":note"_s, fields.value(5))
        .bind(u":before"_s, changedAt)
        .bind(u":number"_s, before.number)
        .bind(u":at"_s, at);
    return query.runCounting();
}

Result<bool> isThere(Transaction& transaction, const QString& number)
{
    Query query(transaction, u"SELECT 1 FROM contact WHERE number = :number"_s);
    query.bind(u":number"_s, number);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next();
}

/// Adds what became of @p before to @p undone.
Result<void> undoOne(Transaction& transaction, const Before& before, Timestamp at, UndoneImport& undone)
{
    const bool wasNobody = before.fields.size() == 1;
    const auto done = wasNobody ? remove(transaction, before.number, at) : restore(transaction, before, at);
    if (!done) return Fail(done.error());
    (wasNobody ? undone.removed : undone.restored) += *done;
    if (*done > 0) return {};
    // Changed since, or gone.
    const auto there = isThere(transaction, before.number);
    if (!there) return Fail(there.error());
    undone.kept += *there ? 1 : 0;
    return {};
}

} // namespace

Result<void> ImportRecords::beginUndo(const QString& id, Timestamp now)
{
    m_transaction.lock(u"contacts"_s);
    Query query(m_transaction,
                u"UPDATE contact_import SET undone_at = :now WHERE id = :id AND undone_at IS NULL"_s);
    query.bind(u":now"_s, now).bind(u":id"_s, id);
    const auto marked = query.runCounting();
    if (!marked) return Fail(marked.error());
    if (*marked == 0) return fail(Failure::Conflict, u"undone already, or no such import"_s);
    m_transaction.touch(Area::Contacts);
    // What had not come in yet does not.
    return giveUp(id, now);
}

Result<std::optional<UndoneImport>> ImportRecords::undoSome(const QString& id, int atMost)
{
    m_transaction.lock(u"contacts"_s);
    const auto import = find(id);
    if (!import) return Fail(import.error());
    if (!*import) return fail(Failure::NotFound, u"no such import"_s);
    const auto piece = nextPiece(m_transaction, id, atMost);
    if (!piece) return Fail(piece.error());
    m_transaction.touch(Area::Contacts);
    if (piece->empty()) {
        const auto names = ImportShared(m_transaction).takeBackSome(**import, atMost);
        if (!names) return Fail(names.error());
        if (*names > 0) return UndoneImport{};
        const auto back = ImportOptOuts(m_transaction).takeBackSome(**import, atMost);
        if (!back) return Fail(back.error());
        if (*back) return UndoneImport{.back = **back};
        if (const auto done = freeOrphans(); !done) return Fail(done.error());
        return std::nullopt;
    }
    UndoneImport undone;
    for (const auto& before : *piece) {
        if (const auto done = undoOne(m_transaction, before, (*import)->at, undone); !done)
            return Fail(done.error());
    }
    Query query(m_transaction, u"DELETE FROM contact_import_row WHERE import = :id AND number <= :last"_s);
    query.bind(u":id"_s, id).bind(u":last"_s, piece->back().number);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return undone;
}

} // namespace secondring
