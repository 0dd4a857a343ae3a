// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/merge_records.h"

#include "core/base/ids.h"
#include "core/people/contact_records.h"
#include "core/people/person_consent.h"
#include "core/store/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

QJsonObject inJson(const Contact& contact)
{
    QJsonObject json{{u"number"_s, contact.number.e164()},
                     {u"mergedInto"_s, contact.mergedInto ? contact.mergedInto->e164() : QString()},
                     {u"name"_s, contact.profile.name},
                     {u"kind"_s, codeOf(contact.profile.kind)},
                     {u"language"_s, contact.profile.language},
                     {u"email"_s, contact.profile.email},
                     {u"note"_s, contact.profile.note}};
    if (contact.changedAt) json[u"changedAt"_s] = qint64{contact.changedAt->time_since_epoch().count()};
    return json;
}

Result<Contact> contactIn(const QJsonObject& json)
{
    const auto number = PhoneNumber::fromE164(json[u"number"_s].toString());
    if (!number) return Fail(number.error());
    Contact contact{*number,
                    {json[u"name"_s].toString(), contactKindOf(json[u"kind"_s].toString()),
                     json[u"language"_s].toString(), json[u"email"_s].toString(), json[u"note"_s].toString()},
                    {},
                    {},
                    {}};
    if (const auto main = PhoneNumber::fromE164(json[u"mergedInto"_s].toString())) contact.mergedInto = *main;
    if (const auto at = json[u"changedAt"_s]; !at.isUndefined())
        contact.changedAt = Timestamp(std::chrono::milliseconds(at.toInteger()));
    return contact;
}

Result<std::vector<Contact>> contactsIn(const QString& before)
{
    std::vector<Contact> contacts;
    for (const auto each : QJsonDocument::fromJson(before.toUtf8()).array()) {
        auto contact = contactIn(each.toObject());
        if (!contact) return fail(Failure::StorageDamaged, u"a merge does not say what was before"_s);
        contacts.push_back(std::move(*contact));
    }
    return contacts;
}

/// Of id, kept, merged, before, at.
Result<ContactMerge> mergeIn(const Query& row)
{
    const auto kept = PhoneNumber::fromE164(row.text(1));
    const auto merged = PhoneNumber::fromE164(row.text(2));
    if (!kept || !merged)
        return fail(Failure::StorageDamaged, u"contact_merge holds a number that is none"_s);
    const auto before = contactsIn(row.text(3));
    if (!before) return Fail(before.error());
    ContactMerge merge{row.text(0), *kept, *merged, {}, row.time(4)};
    const auto was = std::ranges::find(*before, *merged, &Contact::number);
    if (was != before->end()) merge.mergedName = was->profile.name;
    return merge;
}

/// @p other and whoever is merged into it belong to @p main.
Result<void> link(Transaction& transaction, const PhoneNumber& main, const PhoneNumber& other)
{
    Query query(transaction, u"UPDATE contact SET merged_into = :main WHERE number = :other"
                             " OR merged_into = :other2"_s);
    query.bind(u":main"_s, main.e164()).bind(u":other"_s, other.e164()).bind(u":other2"_s, other.e164());
    return query.run();
}

Result<void> fill(Transaction& transaction, const PhoneNumber& main, const ContactProfile& profile,
                  Timestamp at)
{
    Query query(transaction, u"UPDATE contact SET name = :name, kind = :kind, language = :language,"
                             " email = :email, note = :note, changed_at = :at WHERE number = :number"
                             " OR merged_into = :main"_s);
    query.bind(u":name"_s, profile.name)
        .bind(u":kind"_s, codeOf(profile.kind))
        .bind(u":language"_s, profile.language)
        .bind(u":email"_s, profile.email)
        .bind(u":note"_s, profile.note)
        .bind(u":at"_s, at)
        .bind(u":number"_s, main.e164())
        .bind(u":main"_s, main.e164());
    return query.run();
}

} // namespace

ContactProfile mergedProfile(const ContactProfile& kept, const ContactProfile& other)
{
    const auto filled = [](const QString& first, const QString& second) {
        return first.isEmpty() ? second : first;
    };
    ContactProfile merged{filled(kept.name, other.name), kept.kind, filled(kept.language, other.language),
                          filled(kept.email, other.email), kept.note};
    if (kept.kind == ContactKind::New) merged.kind = other.kind;
    if (other.kind == ContactKind::Blocked) merged.kind = ContactKind::Blocked;
    if (!other.note.isEmpty() && other.note != kept.note)
        merged.note = kept.note.isEmpty() ? other.note : kept.note + u'\n' + other.note;
    return merged;
}

Result<QString> MergeRecords::merge(const PhoneNumber& kept, const PhoneNumber& other, Timestamp now)
{
    ContactRecords contacts(m_transaction);
    const auto first = contacts.personWith(kept);
    if (!first) return Fail(first.error());
    const auto second = contacts.personWith(other);
    if (!second) return Fail(second.error());
    if (!*first || !*second) return fail(Failure::NotFound, u"nobody there to merge"_s);
    const auto& main = (*first)->number;
    if (main == (*second)->number) return fail(Failure::InvalidInput, u"one person already"_s);
    QJsonArray before;
    auto at = now;
    for (const auto& number : {main, (*second)->number}) {
        const auto rows = contacts.allNumbersOf(number);
        if (!rows) return Fail(rows.error());
        for (const auto& row : *rows) {
            before.append(inJson(row));
            at = std::max(at, row.changedAt.value_or(at) + std::chrono::milliseconds(1));
        }
    }
    if (const auto done = link(m_transaction, main, (*second)->number); !done) return Fail(done.error());
    const auto profile = tidied(mergedProfile((*first)->profile, (*second)->profile));
    if (const auto done = fill(m_transaction, main, profile, at); !done) return Fail(done.error());
    return keep({{}, main, (*second)->number, {}, at},
                QString::fromUtf8(QJsonDocument(before).toJson(QJsonDocument::Compact)));
}

Result<QString> MergeRecords::keep(const ContactMerge& merge, const QString& before)
{
    const QString id = newId();
    Query query(m_transaction, u"INSERT INTO contact_merge (id, kept, merged, before, at) VALUES (:id, :kept,"
                               " :merged, :before, :at)"_s);
    query.bind(u":id"_s, id)
        .bind(u":kept"_s, merge.kept.e164())
        .bind(u":merged"_s, merge.merged.e164())
        .bind(u":before"_s, before)
        .bind(u":at"_s, merge.at);
    if (const auto done = query.run(); !done) return Fail(done.error());
    m_transaction.touch(Area::Contacts);
    return id;
}

Result<void> MergeRecords::restore(const Contact& before, Timestamp mergedAt, Timestamp now)
{
    const std::optional<QString> main =
        before.mergedInto ? std::optional(before.mergedInto->e164()) : std::nullopt;
    Query apart(m_transaction, u"UPDATE contact SET merged_into = :main WHERE number = :number"_s);
    apart.bind(u":main"_s, main).bind(u":number"_s, before.number.e164());
    if (auto done = apart.run(); !done) return done;
    Query refill(m_transaction, u"UPDATE contact SET name = :name, kind = :kind, language = :language,"
                                " email = :email, note = :note, changed_at = :before WHERE number = :number"
                                " AND changed_at = :at"_s);
    refill.bind(u":name"_s, before.profile.name)
        .bind(u":kind"_s, codeOf(before.profile.kind))
        .bind(u":language"_s, before.profile.language)
        .bind(u":email"_s, before.profile.email)
        .bind(u":note"_s, before.profile.note)
        // A merge taken back is no change; an old one does not say when they were changed before it.
        .bind(u":before"_s, before.changedAt.value_or(std::max(now, mergedAt + std::chrono::milliseconds(1))))
        .bind(u":number"_s, before.number.e164())
        .bind(u":at"_s, mergedAt);
    return refill.run();
}

Result<void> MergeRecords::undo(const QString& id, Timestamp now)
{
    Query query(m_transaction, u"SELECT before, at, undone_at, kept FROM contact_merge WHERE id = :id"_s);
    query.bind(u":id"_s, id);
    if (auto done = query.run(); !done) return done;
    if (!query.next()) return fail(Failure::NotFound, u"no such merge"_s);
    if (!query.isNull(2)) return fail(Failure::Conflict, u"undone already"_s);
    const auto before = contactsIn(query.text(0));
    if (!before) return Fail(before.error());
    const auto mergedAt = query.time(1);
    const auto kept = PhoneNumber::fromE164(query.text(3));
    if (!kept) return fail(Failure::StorageDamaged, u"contact_merge holds a number that is none"_s);
    // What they said before is of the number it came from; what they said as one person, of both.
    const auto held = optOutsHeldTogether(m_transaction, *kept, mergedAt);
    if (!held) return Fail(held.error());
    for (const auto& contact : *before) {
        if (auto done = restore(contact, mergedAt, now); !done) return done;
    }
    Query mark(m_transaction, u"UPDATE contact_merge SET undone_at = :now WHERE id = :id"_s);
    mark.bind(u":now"_s, now).bind(u":id"_s, id);
    m_transaction.touch(Area::Contacts);
    if (auto done = mark.run(); !done) return done;
    return keepOptOuts(m_transaction, *held);
}

Result<ContactMerge> MergeRecords::find(const QString& id)
{
    Query query(m_transaction, u"SELECT id, kept, merged, before, at FROM contact_merge WHERE id = :id"_s);
    query.bind(u":id"_s, id);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return fail(Failure::NotFound, u"no such merge"_s);
    return mergeIn(query);
}

Result<std::optional<ContactMerge>> MergeRecords::latest(const PhoneNumber& kept)
{
    Query query(m_transaction,
                u"SELECT id, kept, merged, before, at FROM contact_merge WHERE kept = :kept"
                " AND undone_at IS NULL AND EXISTS (SELECT 1 FROM contact WHERE contact.number ="
                " contact_merge.merged AND contact.merged_into = contact_merge.kept)"
                " ORDER BY at DESC LIMIT 1"_s);
    query.bind(u":kept"_s, kept.e164());
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return std::nullopt;
    auto merge = mergeIn(query);
    if (!merge) return Fail(merge.error());
    return std::move(*merge);
}

} // namespace secondring
