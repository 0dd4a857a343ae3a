// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/import_records.h"

#include "core/base/ids.h"
#include "core/people/contact_records.h"
#include "core/store/query.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr std::chrono::hours leftBehindAfter{24};

/// Separates the fields kept of a contact as it was: no field can hold it.
const QString between = u"\u001F"_s;

/// Where the file knows something else than the desk. "staged" and "contact" name the two.
const QString differs = u"((staged.name <> '' AND staged.name <> contact.name)"
                        " OR (staged.language <> '' AND staged.language <> contact.language)"
                        " OR (staged.email <> '' AND staged.email <> contact.email)"
                        " OR (staged.note <> '' AND contact.note = '')"
                        " OR (staged.kind <> 'New' AND contact.kind = 'New'))"_s;

/// The same, for one person in the preview.
bool isDifferent(const ContactProfile& file, const ContactProfile& desk)
{
    const auto brings = [](const QString& theirs, const QString& ours) {
        return !theirs.isEmpty() && theirs != ours;
    };
    return brings(file.name, desk.name) || brings(file.language, desk.language) ||
           brings(file.email, desk.email) || (!file.note.isEmpty() && desk.note.isEmpty()) ||
           (file.kind != ContactKind::New && desk.kind == ContactKind::New);
}

} // namespace

Result<ImportEffect> ImportRecords::effectOf(const PlannedContact& plan)
{
    using What = ImportEffect::What;
    ImportEffect effect{plan, What::Same, {}};
    if (plan.skip != SkipReason::None) {
        effect.what = What::Skipped;
        return effect;
    }
    bool adds = false;
    bool changes = false;
    bool renames = false;
    for (const auto& number : plan.numbers) {
        const auto known = ContactRecords(m_transaction).find(number);
        if (!known) return Fail(known.error());
        adds = adds || !*known;
        if (!*known) continue;
        const auto& now = (*known)->profile;
        if (effect.nameNow.isEmpty()) effect.nameNow = now.name;
        changes = changes || isDifferent(plan.profile, now);
        renames =
            renames || (!now.name.isEmpty() && !plan.profile.name.isEmpty() && now.name != plan.profile.name);
    }
    if (renames)
        effect.what = What::NameChanged;
    else if (adds)
        effect.what = What::Added;
    else if (changes)
        effect.what = What::DetailsChanged;
    return effect;
}

Result<std::vector<ImportEffect>> ImportRecords::effects(const std::vector<PlannedContact>& plans)
{
    std::vector<ImportEffect> all;
    std::set<PhoneNumber> seen;
    for (const auto& plan : plans) {
        auto effect = effectOf(plan);
        if (!effect) return Fail(effect.error());
        bool isNew = false;
        for (const auto& number : plan.numbers)
            isNew = seen.insert(number).second || isNew;
        if (!plan.numbers.empty() && !isNew) effect->what = ImportEffect::What::Repeated;
        all.push_back(std::move(*effect));
    }
    return all;
}

Result<int> ImportRecords::setAside(const QString& id, const std::vector<PlannedContact>& people,
                                    Timestamp now)
{
    int repeated = 0;
    Query query(
        m_transaction,
        u"INSERT INTO contact_import_staged (import, number, id, main, name, kind, language, email, note,"
        " at) VALUES (:import, :number, :id, :main, :name, :kind, :language, :email, :note, :at)"
        " ON CONFLICT (import, number) DO NOTHING"_s);
    for (const auto& person : people) {
        for (const auto& number : person.numbers) {
            const auto& main = person.numbers.front();
            query.bind(u":import"_s, id)
                .bind(u":number"_s, number.e164())
                .bind(u":id"_s, newId())
                .bind(u":main"_s, number == main ? QString() : main.e164())
                .bind(u":name"_s, person.profile.name)
                .bind(u":kind"_s, codeOf(person.profile.kind))
                .bind(u":language"_s, person.profile.language)
                .bind(u":email"_s, person.profile.email)
                .bind(u":note"_s, person.profile.note)
                .bind(u":at"_s, now);
            const auto added = query.runCounting();
            if (!added) return Fail(added.error());
            if (*added == 0) ++repeated;
        }
    }
    return repeated;
}

// Undoing tells by this time whether a contact is still as the import left it.
Result<Timestamp> ImportRecords::laterThanAllBefore(Timestamp now)
{
    Query query(m_transaction, u"SELECT max(latest) FROM (SELECT max(changed_at) AS latest FROM contact"
                               " UNION ALL SELECT max(at) AS latest FROM contact_import) AS times"_s);
    if (const auto done = query.run(); !done) return Fail(done.error());
    const auto latest = query.next() ? query.maybeTime(0) : std::nullopt;
    return latest ? std::max(now, *latest + std::chrono::milliseconds(1)) : now;
}

Result<ContactImport> ImportRecords::takeOver(const QString& id, const QString& fileName, Timestamp now)
{
    m_transaction.lock(u"contacts"_s);
    const auto at = laterThanAllBefore(now);
    if (!at) return Fail(at.error());
    ContactImport import{id, onOneLine(fileName, 200), *at, 0, 0};
    Query head(m_transaction, u"INSERT INTO contact_import (id, file_name, at, added, changed)"
                              " VALUES (:id, :file, :at, 0, 0)"_s);
    head.bind(u":id"_s, id).bind(u":file"_s, import.fileName).bind(u":at"_s, *at);
    if (const auto done = head.run(); !done) return Fail(done.error());

    Query before(
        m_transaction,
        u"INSERT INTO contact_import_row (import, number, before) SELECT staged.import, staged.number,"
        " contact.name || :b1 || contact.kind || :b2 || contact.language || :b3 || contact.email || :b4"
        " || coalesce(CAST(contact.changed_at AS TEXT), '') || :b5 || contact.note"
        " FROM contact_import_staged AS staged JOIN contact ON contact.number = staged.number"
        " WHERE staged.import = :import AND "_s +
            differs);
    before.bind(u":import"_s, id);
    for (const auto& mark : {u":b1"_s, u":b2"_s, u":b3"_s, u":b4"_s, u":b5"_s})
        before.bind(mark, between);
    const auto changed = before.runCounting();
    if (!changed) return Fail(changed.error());
    import.changed = *changed;

    Query change(
        m_transaction,
        u"UPDATE contact SET name = coalesce(nullif(staged.name, ''), contact.name),"
        " language = coalesce(nullif(staged.language, ''), contact.language),"
        " email = coalesce(nullif(staged.email, ''), contact.email),"
        " note = CASE WHEN contact.note = '' THEN staged.note ELSE contact.note END,"
        " kind = CASE WHEN contact.kind = 'New' THEN staged.kind ELSE contact.kind END, changed_at = :at"
        " FROM contact_import_staged AS staged WHERE staged.import = :import"
        " AND contact.number = staged.number AND "_s +
            differs);
    change.bind(u":at"_s, *at).bind(u":import"_s, id);
    if (const auto done = change.run(); !done) return Fail(done.error());

    // A further number of somebody known joins them.
    Query add(
        m_transaction,
        u"INSERT INTO contact (id, number, name, kind, language, email, note, created_at, changed_at,"
        " merged_into) SELECT staged.id, staged.number, staged.name, staged.kind, staged.language,"
        " staged.email, staged.note, CAST(:at AS BIGINT), CAST(:at2 AS BIGINT), CASE WHEN staged.main = ''"
        " THEN NULL ELSE coalesce((SELECT coalesce(known.merged_into, known.number) FROM contact AS known"
        " WHERE known.number = staged.main), staged.main) END FROM contact_import_staged AS staged"
        " WHERE staged.import = :import ON CONFLICT (number) DO NOTHING"_s);
    add.bind(u":at"_s, *at).bind(u":at2"_s, *at).bind(u":import"_s, id);
    const auto added = add.runCounting();
    if (!added) return Fail(added.error());
    import.added = *added;

    Query rows(
        m_transaction,
        u"INSERT INTO contact_import_row (import, number, before) SELECT staged.import, staged.number, ''"
        " FROM contact_import_staged AS staged JOIN contact ON contact.id = staged.id"
        " WHERE staged.import = :import"_s);
    rows.bind(u":import"_s, id);
    if (const auto done = rows.run(); !done) return Fail(done.error());
    if (const auto done = freeOrphans(); !done) return Fail(done.error());

    Query counts(m_transaction,
                 u"UPDATE contact_import SET added = :added, changed = :changed WHERE id = :id"_s);
    counts.bind(u":added"_s, import.added).bind(u":changed"_s, import.changed).bind(u":id"_s, id);
    if (const auto done = counts.run(); !done) return Fail(done.error());
    if (const auto done = giveUp(id, now); !done) return Fail(done.error());
    m_transaction.touch(Area::Contacts);
    return import;
}

Result<void> ImportRecords::giveUp(const QString& id, Timestamp now)
{
    Query query(m_transaction, u"DELETE FROM contact_import_staged WHERE import = :import OR at < :old"_s);
    query.bind(u":import"_s, id).bind(u":old"_s, now - leftBehindAfter);
    return query.run();
}

Result<std::optional<ContactImport>> ImportRecords::latest()
{
    Query query(m_transaction, u"SELECT id, file_name, at, added, changed FROM contact_import"
                               " WHERE undone_at IS NULL ORDER BY at DESC LIMIT 1"_s);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return std::nullopt;
    return ContactImport{query.text(0), query.text(1), query.time(2), query.number(3), query.number(4)};
}

Result<UndoneImport> ImportRecords::undo(const QString& id, Timestamp now)
{
    m_transaction.lock(u"contacts"_s);
    Query query(m_transaction, u"SELECT at, undone_at FROM contact_import WHERE id = :id"_s);
    query.bind(u":id"_s, id);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return fail(Failure::NotFound, u"no such import"_s);
    if (!query.isNull(1)) return fail(Failure::Conflict, u"undone already"_s);
    const auto at = query.time(0);

    UndoneImport undone;
    Query since(m_transaction, u"SELECT count(*) FROM contact_import_row AS old JOIN contact"
                               " ON contact.number = old.number WHERE old.import = :id"
                               " AND contact.changed_at <> :at"_s);
    since.bind(u":id"_s, id).bind(u":at"_s, at);
    if (const auto done = since.run(); !done) return Fail(done.error());
    if (since.next()) undone.kept = since.number(0);
    const auto restored = restore(id, at);
    if (!restored) return Fail(restored.error());
    undone.restored = *restored;
    Query remove(m_transaction,
                 u"DELETE FROM contact WHERE changed_at = :at AND number IN"
                 " (SELECT number FROM contact_import_row WHERE import = :id AND before = '')"_s);
    remove.bind(u":at"_s, at).bind(u":id"_s, id);
    const auto removed = remove.runCounting();
    if (!removed) return Fail(removed.error());
    undone.removed = *removed;
    if (const auto done = freeOrphans(); !done) return Fail(done.error());
    Query mark(m_transaction, u"UPDATE contact_import SET undone_at = :now WHERE id = :id"_s);
    mark.bind(u":now"_s, now).bind(u":id"_s, id);
    if (const auto done = mark.run(); !done) return Fail(done.error());
    m_transaction.touch(Area::Contacts);
    return undone;
}

} // namespace secondring
