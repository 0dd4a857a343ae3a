// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/import_records.h"

#include "core/base/ids.h"
#include "core/people/contact_records.h"
#include "core/people/import_shared.h"
#include "core/people/same_person.h"
#include "core/store/query.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr std::chrono::hours leftBehindAfter{24};
constexpr int longestFileName = 200;

const QString importColumns = u"id, file_name, at, added, changed FROM contact_import"_s;

Result<std::optional<ContactImport>> importIn(Query& query)
{
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return std::nullopt;
    return ContactImport{query.text(0), query.text(1), query.time(2), query.number(3), query.number(4)};
}

/// What takeOver() will find different, for one person in the preview.
bool isDifferent(const ContactProfile& file, const ContactProfile& desk)
{
    const auto brings = [](const QString& theirs, const QString& ours) {
        return !theirs.isEmpty() && theirs != ours;
    };
    return brings(file.name, desk.name) || brings(file.language, desk.language) ||
           brings(file.email, desk.email) || (!file.note.isEmpty() && desk.note.isEmpty()) ||
           (file.kind != ContactKind::New && desk.kind == ContactKind::New);
}

/// The first row of a number counts, and a No of any.
Result<void> refuseToo(Transaction& transaction, const QString& id, const PhoneNumber& number)
{
    Query query(
        transaction,
        u"UPDATE contact_import_staged SET no_texts = 1 WHERE import = :import AND number = :number"_s);
    query.bind(u":import"_s, id).bind(u":number"_s, number.e164());
    return query.run();
}

/// A row without a name goes by the first that has one.
Result<void> nameToo(Transaction& transaction, const QString& id, const PhoneNumber& number,
                     const QString& name)
{
    Query query(transaction, u"UPDATE contact_import_staged SET name = :name WHERE import = :import"
                             " AND number = :number AND name = ''"_s);
    query.bind(u":name"_s, name).bind(u":import"_s, id).bind(u":number"_s, number.e164());
    return query.run();
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
    std::map<PhoneNumber, QString> seen;
    for (const auto& plan : plans) {
        auto effect = effectOf(plan);
        if (!effect) return Fail(effect.error());
        bool isNew = false;
        QString above;
        for (const auto& number : plan.numbers) {
            const auto [row, added] = seen.try_emplace(number, plan.profile.name);
            isNew = added || isNew;
            if (above.isEmpty()) above = row->second;
            if (row->second.isEmpty()) row->second = plan.profile.name;
        }
        if (!plan.numbers.empty() && !isNew) {
            const bool isAnother = !plan.profile.name.isEmpty() && plan.profile.name != above;
            const bool isOne = !isAnother || isSameInList(plan.profile.name, above);
            effect->what = isOne ? ImportEffect::What::Repeated : ImportEffect::What::Shared;
            effect->nameNow = isAnother ? above : QString();
        }
        all.push_back(std::move(*effect));
    }
    return all;
}

Result<RepeatedNumbers> ImportRecords::setAside(const QString& id, const std::vector<PlannedContact>& people,
                                                Timestamp now)
{
    RepeatedNumbers repeated;
    Query query(
        m_transaction,
        u"INSERT INTO contact_import_staged (import, number, id, main, name, kind, language, email, note,"
        " at, no_texts) VALUES (:import, :number, :id, :main, :name, :kind, :language, :email, :note, :at,"
        " :no_texts)"
        " ON CONFLICT (import, number) DO NOTHING"_s);
    for (const auto& person : people) {
        QString main; // Of the numbers that are theirs, and not somebody else's who shares it.
        for (const auto& number : person.numbers) {
            query.bind(u":import"_s, id)
                .bind(u":number"_s, number.e164())
                .bind(u":id"_s, newId())
                .bind(u":main"_s, main)
                .bind(u":name"_s, person.profile.name)
                .bind(u":kind"_s, codeOf(person.profile.kind))
                .bind(u":language"_s, person.profile.language)
                .bind(u":email"_s, person.profile.email)
                .bind(u":note"_s, person.profile.note)
                .bind(u":at"_s, now)
                .bind(u":no_texts"_s, qint64{person.noTexts ? 1 : 0});
            const auto added = query.runCounting();
            if (!added) return Fail(added.error());
            const auto shared = *added > 0 ? Result<bool>(false) : repeat(id, number, person, now);
            if (!shared) return Fail(shared.error());
            repeated.all += *added > 0 ? 0 : 1;
            repeated.shared += *shared ? 1 : 0;
            if (main.isEmpty() && !*shared) main = number.e164();
        }
    }
    return repeated;
}

Result<bool> ImportRecords::repeat(const QString& id, const PhoneNumber& number, const PlannedContact& person,
                                   Timestamp now)
{
    const auto shared = ImportShared(m_transaction).setAside(id, number, person.profile.name, now);
    if (!shared) return shared;
    if (!*shared) {
        const auto named = nameToo(m_transaction, id, number, person.profile.name);
        if (!named) return Fail(named.error());
    }
    if (!person.noTexts) return shared;
    const auto refused = refuseToo(m_transaction, id, number);
    if (!refused) return Fail(refused.error());
    return shared;
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

Result<void> ImportRecords::giveUp(const QString& id, Timestamp now)
{
    for (const QString& table : {u"contact_import_staged"_s, u"contact_import_also"_s}) {
        Query query(m_transaction,
                    u"DELETE FROM "_s + table +
                        u" WHERE (import = :import OR at < :old)"
                        " AND import NOT IN (SELECT id FROM contact_import WHERE undone_at IS NULL)"_s);
        query.bind(u":import"_s, id).bind(u":old"_s, now - leftBehindAfter);
        if (auto done = query.run(); !done) return done;
    }
    return {};
}

Result<std::optional<ContactImport>> ImportRecords::find(const QString& id)
{
    Query query(m_transaction, u"SELECT "_s + importColumns + u" WHERE id = :id"_s);
    query.bind(u":id"_s, id);
    return importIn(query);
}

Result<std::optional<ContactImport>> ImportRecords::latest()
{
    Query query(m_transaction,
                u"SELECT "_s + importColumns + u" WHERE undone_at IS NULL ORDER BY at DESC LIMIT 1"_s);
    return importIn(query);
}

Result<std::optional<UnfinishedImport>> ImportRecords::unfinished()
{
    Query query(
        m_transaction,
        u"SELECT id, file_name, at, added, changed, undone_at,"
        " (SELECT count(*) FROM contact_import_row WHERE contact_import_row.import = contact_import.id),"
        " (SELECT count(*) FROM contact_import_staged WHERE contact_import_staged.import = contact_import.id)"
        " FROM contact_import WHERE (undone_at IS NOT NULL AND (EXISTS (SELECT 1 FROM"
        " contact_import_row WHERE contact_import_row.import = contact_import.id) OR EXISTS (SELECT 1 FROM"
        " contact_import_opt_out WHERE contact_import_opt_out.import = contact_import.id) OR EXISTS (SELECT 1"
        " FROM number_person WHERE number_person.import = contact_import.id))) OR EXISTS (SELECT 1 FROM"
        " contact_import_staged WHERE contact_import_staged.import = contact_import.id) LIMIT 1"_s);
    auto import = importIn(query);
    if (!import) return Fail(import.error());
    if (!*import) return std::nullopt;
    UnfinishedImport unfinished{std::move(**import), !query.isNull(5), 0, 0};
    const auto brought = unfinished.import.added + unfinished.import.changed;
    unfinished.left = query.number(unfinished.undoing ? 6 : 7);
    unfinished.done = unfinished.undoing ? std::max<qint64>(brought - unfinished.left, 0) : brought;
    return unfinished;
}

Result<void> ImportRecords::decide(const QString& id, const QString& fileName, Timestamp now)
{
    m_transaction.lock(u"contacts"_s);
    const auto at = laterThanAllBefore(now);
    if (!at) return Fail(at.error());
    Query query(m_transaction, u"INSERT INTO contact_import (id, file_name, at, added, changed)"
                               " VALUES (:id, :file, :at, 0, 0)"_s);
    query.bind(u":id"_s, id).bind(u":file"_s, onOneLine(fileName, longestFileName)).bind(u":at"_s, *at);
    return query.run();
}

// Nobody is merged into somebody who is not there, or who is merged into another.
Result<void> ImportRecords::freeOrphans()
{
    Query query(m_transaction,
                u"UPDATE contact SET merged_into = NULL WHERE merged_into IS NOT NULL AND NOT EXISTS"
                " (SELECT 1 FROM contact AS main WHERE main.number = contact.merged_into"
                " AND main.merged_into IS NULL)"_s);
    return query.run();
}

} // namespace secondring
