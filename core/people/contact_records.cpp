// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact_records.h"

#include "core/compliance/consent_records.h"
#include "core/people/contact_list_sql.h"
#include "core/people/person_consent.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

NamePattern::Dialect dialectOf(const Transaction& transaction)
{
    return transaction.isPostgres() ? NamePattern::Dialect::Regex : NamePattern::Dialect::Glob;
}

} // namespace

QString ContactRecords::columns()
{
    return u"contact.number, contact.name, contact.kind, contact.language, contact.email, contact.note,"
           " contact.merged_into, contact.created_at, contact.changed_at"_s;
}

Result<Contact> ContactRecords::contactIn(const Query& row)
{
    const auto number = PhoneNumber::fromE164(row.text(0));
    if (!number) return fail(Failure::StorageDamaged, u"contact holds a number that is none"_s);
    Contact contact{*number,
                    {row.text(1), contactKindOf(row.text(2)), row.text(3), row.text(4), row.text(5)},
                    {},
                    row.time(7),
                    row.maybeTime(8)};
    if (const auto main = row.maybeText(6)) {
        const auto mergedInto = PhoneNumber::fromE164(*main);
        if (!mergedInto) return fail(Failure::StorageDamaged, u"contact is merged into no number"_s);
        contact.mergedInto = *mergedInto;
    }
    return contact;
}

Result<ContactRecords::Page> ContactRecords::page(const ContactFilter& filter,
                                                  const std::optional<ContactKey>& after, int atMost)
{
    Page page;
    const auto nobody = PhoneNumber::fromE164(u"+0000000"_s).value();
    if (!after || !after->sortedBy.isEmpty()) {
        auto rows = named(filter, after.value_or(ContactKey{{}, nobody}), atMost);
        if (!rows) return Fail(rows.error());
        page.people = std::move(*rows);
    }
    if (static_cast<int>(page.people.size()) == atMost) {
        page.next = ContactKey{m_lastSortedBy, page.people.back().contact.number};
        return page;
    }
    const ContactKey from = after && after->sortedBy.isEmpty() ? *after : ContactKey{{}, nobody};
    auto rest = nameless(filter, from, atMost - static_cast<int>(page.people.size()));
    if (!rest) return Fail(rest.error());
    page.people.insert(page.people.end(), rest->begin(), rest->end());
    if (static_cast<int>(page.people.size()) == atMost)
        page.next = ContactKey{{}, page.people.back().contact.number};
    return page;
}

Result<std::vector<ListedContact>> ContactRecords::named(const ContactFilter& filter, const ContactKey& after,
                                                         int atMost)
{
    const QString one = u"1"_s;
    const QString other = u"2"_s;
    const auto dialect = dialectOf(m_transaction);
    Query query(m_transaction, listSql(ListPart::WrittenDown, one, dialect) + u" UNION ALL "_s +
                                   listSql(ListPart::ToldOnly, other, dialect) +
                                   u" ORDER BY sorted_by, 1 LIMIT :count"_s);
    bindList(query, filter, after, one, dialect);
    bindList(query, filter, after, other, dialect);
    return listed(query, atMost);
}

Result<std::vector<ListedContact>> ContactRecords::nameless(const ContactFilter& filter,
                                                            const ContactKey& after, int atMost)
{
    Query query(m_transaction, listSql(ListPart::WithoutName, {}, dialectOf(m_transaction)) +
                                   u" ORDER BY contact.number LIMIT :count"_s);
    bindList(query, filter, after, {}, dialectOf(m_transaction));
    return listed(query, atMost);
}

Result<std::vector<ListedContact>> ContactRecords::listed(Query& query, int atMost)
{
    query.bind(u":count"_s, static_cast<qint64>(atMost));
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<ListedContact> rows;
    while (query.next()) {
        auto contact = contactIn(query);
        if (!contact) return Fail(contact.error());
        ListedContact row{std::move(*contact),
                          static_cast<int>(query.number(columnCount + 2)),
                          query.text(columnCount + 3) == u"OptedOut",
                          {},
                          query.text(columnCount + 4)};
        if (const auto id = query.maybeText(columnCount + 1)) row.conversation = ConversationId{*id};
        m_lastSortedBy = query.text(columnCount);
        rows.push_back(std::move(row));
    }
    for (auto& row : rows) {
        if (row.furtherNumbers == 0) continue;
        if (const auto done = askFurtherNumbers(row); !done) return Fail(done.error());
    }
    return rows;
}

Result<void> ContactRecords::askFurtherNumbers(ListedContact& row)
{
    const auto all = allNumbersOf(row.contact.number);
    if (!all) return Fail(all.error());
    for (const auto& each : *all) {
        const auto out = ConsentRecords(m_transaction).isOptedOut(each.number);
        if (!out) return Fail(out.error());
        row.optedOut = row.optedOut || *out;
    }
    return {};
}

Result<std::optional<Contact>> ContactRecords::find(const PhoneNumber& number)
{
    Query query(m_transaction, u"SELECT "_s + columns() + u" FROM contact WHERE number = :number"_s);
    query.bind(u":number"_s, number.e164());
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return std::nullopt;
    auto contact = contactIn(query);
    if (!contact) return Fail(contact.error());
    return *contact;
}

Result<std::optional<Contact>> ContactRecords::personWith(const PhoneNumber& number)
{
    auto found = find(number);
    if (!found || !*found || !(*found)->mergedInto) return found;
    return find(*(*found)->mergedInto);
}

Result<std::vector<Contact>> ContactRecords::allNumbersOf(const PhoneNumber& main)
{
    Query query(m_transaction, u"SELECT "_s + columns() +
                                   u" FROM contact WHERE number = :number OR merged_into = :main"
                                   " ORDER BY merged_into IS NOT NULL, created_at, number"_s);
    query.bind(u":number"_s, main.e164()).bind(u":main"_s, main.e164());
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<Contact> all;
    while (query.next()) {
        auto contact = contactIn(query);
        if (!contact) return Fail(contact.error());
        all.push_back(std::move(*contact));
    }
    return all;
}

Result<ContactKind> ContactRecords::kindOf(const PhoneNumber& number)
{
    Query query(m_transaction, u"SELECT kind FROM contact WHERE number = :number"_s);
    query.bind(u":number"_s, number.e164());
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? contactKindOf(query.text(0)) : ContactKind::New;
}

Result<void> ContactRecords::save(const PhoneNumber& number, const ContactProfile& profile, Timestamp now)
{
    const auto person = personWith(number);
    if (!person) return Fail(person.error());
    const auto tidy = tidied(profile);
    const auto main = *person ? (*person)->number : number;
    // A change by hand is always later than the import that was there before: an undone import tells by it.
    Query query(m_transaction,
                *person
                    ? u"UPDATE contact SET name = :name, kind = :kind, language = :language, email = :email,"
                      " note = :note, changed_at = CASE WHEN changed_at >= :now THEN changed_at + 1"
                      " ELSE :now2 END WHERE number = :number OR merged_into = :main"_s
                    : u"INSERT INTO contact (id, number, name, kind, language, email, note, created_at,"
                      " changed_at) VALUES (:id, :number, :name, :kind, :language, :email, :note, :now,"
                      " :now2)"_s);
    if (*person)
        query.bind(u":main"_s, main.e164());
    else
        query.bind(u":id"_s, newId());
    query.bind(u":name"_s, tidy.name)
        .bind(u":kind"_s, codeOf(tidy.kind))
        .bind(u":language"_s, tidy.language)
        .bind(u":email"_s, tidy.email)
        .bind(u":note"_s, tidy.note)
        .bind(u":now"_s, now)
        .bind(u":now2"_s, now)
        .bind(u":number"_s, main.e164());
    m_transaction.touch(Area::Contacts);
    return query.run();
}

Result<void> ContactRecords::noteKnown(const PhoneNumber& number, Timestamp now)
{
    Query query(m_transaction, u"INSERT INTO contact (id, number, name, created_at)"
                               " VALUES (:id, :number, '', :now) ON CONFLICT (number) DO NOTHING"_s);
    query.bind(u":id"_s, newId()).bind(u":number"_s, number.e164()).bind(u":now"_s, now);
    m_transaction.touch(Area::Contacts);
    return query.run();
}

Result<void> ContactRecords::noteStaff(const PhoneNumber& number, const QString& name, Timestamp now)
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

Result<void> ContactRecords::remove(const PhoneNumber& number)
{
    const auto person = personWith(number);
    if (!person) return Fail(person.error());
    if (!*person) return fail(Failure::NotFound, u"no such contact"_s);
    const auto held = optOutsHeldTogether(m_transaction, (*person)->number);
    if (!held) return Fail(held.error());
    Query query(m_transaction, u"DELETE FROM contact WHERE number = :number OR merged_into = :main"_s);
    query.bind(u":number"_s, (*person)->number.e164()).bind(u":main"_s, (*person)->number.e164());
    m_transaction.touch(Area::Contacts);
    if (auto done = query.run(); !done) return done;
    return keepOptOuts(m_transaction, *held);
}

} // namespace secondring
