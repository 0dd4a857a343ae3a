// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact_records.h"

#include "core/compliance/consent_records.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// For LIKE: what was typed, with its own wild cards taken literally as nothing.
QString contains(QString typed)
{
    typed.remove(u'%').remove(u'_').remove(u'\\');
    return u'%' + typed + u'%';
}

/// The digits of what may be part of a number; none where letters say that it is a name.
QString digitsIn(const QString& typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c.isLetter()) return {};
        if (c.isDigit()) digits += c;
    }
    return digits;
}

// A search in small letters and as typed: SQLite knows small letters of English alone.
QString listSql(const QString& place)
{
    return u"SELECT "_s + ContactRecords::columns() +
           u", lower(contact.name), conversation.id,"
           " (SELECT count(*) FROM contact AS further WHERE further.merged_into = contact.number),"
           " (SELECT what FROM consent_event WHERE consent_event.number = contact.number"
           "  AND consent_event.what IN ('OptedOut', 'OptedIn')"
           "  ORDER BY at DESC, what DESC LIMIT 1),"
           " (SELECT min(name) FROM number_person WHERE number_person.number = contact.number"
           "  AND contact.name = '' HAVING count(*) = 1)"
           " FROM contact LEFT JOIN conversation ON conversation.number = contact.number"
           " WHERE contact.merged_into IS NULL AND (:kind = '' OR contact.kind = :kind2)"
           " AND (:search = '' OR lower(contact.name) LIKE :words OR contact.name LIKE :typed"
           "  OR (contact.name = '' AND EXISTS (SELECT 1 FROM number_person WHERE number_person.number ="
           "   contact.number AND lower(number_person.name) LIKE :words3))"
           "  OR lower(contact.email) LIKE :words2 OR contact.number LIKE :digits OR EXISTS (SELECT 1 FROM"
           "  contact AS other WHERE other.merged_into = contact.number AND other.number LIKE :digits2))"
           " AND "_s +
           place;
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
    const QString from = after && after->sortedBy.isEmpty() ? after->number.e164() : QString();
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
    Query query(m_transaction,
                listSql(u"contact.name <> '' AND (lower(contact.name), contact.number) > (:name, :number)"
                        " ORDER BY lower(contact.name), contact.number LIMIT :count"_s));
    query.bind(u":name"_s, after.sortedBy).bind(u":number"_s, after.number.e164());
    return listed(query, filter, atMost);
}

Result<std::vector<ListedContact>> ContactRecords::nameless(const ContactFilter& filter, const QString& after,
                                                            int atMost)
{
    Query query(m_transaction, listSql(u"contact.name = '' AND contact.number > :number"
                                       " ORDER BY contact.number LIMIT :count"_s));
    query.bind(u":number"_s, after);
    return listed(query, filter, atMost);
}

Result<std::vector<ListedContact>> ContactRecords::listed(Query& query, const ContactFilter& filter,
                                                          int atMost)
{
    const QString typed = filter.search.trimmed();
    const QString digits = digitsIn(typed);
    const QString kind = filter.kind ? codeOf(*filter.kind) : QString();
    const QString inNumber = digits.isEmpty() ? u"-"_s : contains(digits);
    query.bind(u":kind"_s, kind)
        .bind(u":kind2"_s, kind)
        .bind(u":search"_s, typed)
        .bind(u":words"_s, contains(typed.toLower()))
        .bind(u":words2"_s, contains(typed.toLower()))
        .bind(u":words3"_s, contains(typed.toLower()))
        .bind(u":typed"_s, contains(typed))
        .bind(u":digits"_s, inNumber)
        .bind(u":digits2"_s, inNumber)
        .bind(u":count"_s, static_cast<qint64>(atMost));
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
    Query query(m_transaction, u"DELETE FROM contact WHERE number = :number OR merged_into = :main"_s);
    query.bind(u":number"_s, (*person)->number.e164()).bind(u":main"_s, (*person)->number.e164());
    m_transaction.touch(Area::Contacts);
    return query.run();
}

} // namespace secondring
