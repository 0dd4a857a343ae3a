// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/number_people.h"

#include "core/leads/understanding/reply_words.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

Result<NumberPerson> NumberPeople::add(const PhoneNumber& number, const QString& name, Timestamp now)
{
    const QString kept = name.simplified();
    if (kept.isEmpty()) return fail(Failure::InvalidInput, u"empty name"_s);
    const auto known = of(number);
    if (!known) return Fail(known.error());
    const auto same = std::ranges::find_if(
        *known, [&](const NumberPerson& person) { return folded(person.name) == folded(kept); });
    if (same != known->end()) return *same;
    const NumberPerson person{newId(), kept};
    Query query(m_transaction, u"INSERT INTO number_person (id, number, name, created_at)"
                               " VALUES (:id, :number, :name, :now)"_s);
    query.bind(u":id"_s, person.id)
        .bind(u":number"_s, number.e164())
        .bind(u":name"_s, person.name)
        .bind(u":now"_s, now);
    if (const auto done = query.run(); !done) return Fail(done.error());
    m_transaction.touch(Area::Leads);
    return person;
}

Result<void> NumberPeople::rename(const PhoneNumber& number, const QString& id, const QString& name)
{
    const auto known = of(number);
    if (!known) return Fail(known.error());
    const bool isTaken = std::ranges::any_of(*known, [&](const NumberPerson& person) {
        return person.id != id && folded(person.name) == folded(name);
    });
    if (isTaken) return {};
    Query query(m_transaction,
                u"UPDATE number_person SET name = :name WHERE id = :id AND number = :number"_s);
    query.bind(u":name"_s, name).bind(u":id"_s, id).bind(u":number"_s, number.e164());
    m_transaction.touch(Area::Leads);
    return query.run();
}

Result<void> NumberPeople::renameCalled(const PhoneNumber& number, const QString& before, const QString& name)
{
    const auto known = of(number);
    if (!known) return Fail(known.error());
    const auto misread = std::ranges::find_if(
        *known, [&](const NumberPerson& person) { return folded(person.name) == folded(before); });
    return misread == known->end() ? Result<void>() : rename(number, misread->id, name);
}

Result<std::vector<NumberPerson>> NumberPeople::of(const PhoneNumber& number)
{
    Query query(m_transaction,
                u"SELECT id, name FROM number_person WHERE number = :number ORDER BY created_at, name"_s);
    query.bind(u":number"_s, number.e164());
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<NumberPerson> people;
    while (query.next())
        people.push_back({query.text(0), query.text(1)});
    return people;
}

} // namespace secondring
