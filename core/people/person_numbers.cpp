// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_numbers.h"

#include "core/people/contact_records.h"
#include "core/people/same_person.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// Nobody has more; a chain of merges that says so is no person.
constexpr size_t mostNumbers = 50;

void addOnce(std::vector<PhoneNumber>& numbers, const PhoneNumber& number)
{
    if (numbers.size() < mostNumbers && std::ranges::find(numbers, number) == numbers.end())
        numbers.push_back(number);
}

Result<void> addMergedContacts(Transaction& transaction, const PhoneNumber& number,
                               std::vector<PhoneNumber>& numbers)
{
    ContactRecords people(transaction);
    const auto person = people.personWith(number);
    if (!person) return Fail(person.error());
    if (!*person) return {};
    const auto all = people.allNumbersOf((*person)->number);
    if (!all) return Fail(all.error());
    for (const Contact& each : *all)
        addOnce(numbers, each.number);
    return {};
}

Result<void> addMergedLeads(Transaction& transaction, const PhoneNumber& number,
                            std::vector<PhoneNumber>& numbers)
{
    Query query(transaction,
                u"SELECT theirs.number FROM conversation AS ours"
                " JOIN lead AS mine ON mine.conversation = ours.id"
                " JOIN lead_merge ON lead_merge.kept = mine.id AND lead_merge.undone_at IS NULL"
                " JOIN lead AS other ON other.id = lead_merge.merged"
                " JOIN conversation AS theirs ON theirs.id = other.conversation"
                " WHERE ours.number = :number UNION"
                " SELECT theirs.number FROM conversation AS ours"
                " JOIN lead AS mine ON mine.conversation = ours.id"
                " JOIN lead_merge ON lead_merge.merged = mine.id AND lead_merge.undone_at IS NULL"
                " JOIN lead AS other ON other.id = lead_merge.kept"
                " JOIN conversation AS theirs ON theirs.id = other.conversation"
                " WHERE ours.number = :number2"_s);
    query.bind(u":number"_s, number.e164()).bind(u":number2"_s, number.e164());
    if (auto done = query.run(); !done) return done;
    while (query.next()) {
        if (const auto other = PhoneNumber::fromE164(query.text(0))) addOnce(numbers, *other);
    }
    return {};
}

/// What people at @p number are called.
Result<QStringList> namesAt(Transaction& transaction, const PhoneNumber& number)
{
    Query query(transaction, u"SELECT name FROM contact WHERE number = :number AND name <> '' UNION"
                             " SELECT name FROM number_person WHERE number = :number2"_s);
    query.bind(u":number"_s, number.e164()).bind(u":number2"_s, number.e164());
    if (const auto done = query.run(); !done) return Fail(done.error());
    QStringList names;
    while (query.next())
        names << query.text(0);
    return names;
}

/// What whoever has @p number is called: by the desk, or else by a name that was told there.
Result<QStringList> namesOfWhoHas(Transaction& transaction, const PhoneNumber& number)
{
    ContactRecords people(transaction);
    const auto person = people.personWith(number);
    if (!person) return Fail(person.error());
    QStringList names;
    if (*person) {
        const auto all = people.allNumbersOf((*person)->number);
        if (!all) return Fail(all.error());
        for (const Contact& each : *all)
            if (!each.profile.name.isEmpty()) names << each.profile.name;
    }
    if (!names.isEmpty()) return names;
    auto told = namesAt(transaction, number);
    if (!told) return told;
    return told->mid(0, 1);
}

/// Whether somebody at @p number has none of @p names; without any, whether two are known there.
Result<bool> isOthersToo(Transaction& transaction, const PhoneNumber& number, const QStringList& names)
{
    const auto there = namesAt(transaction, number);
    if (!there) return Fail(there.error());
    const QStringList theirs = names.isEmpty() ? there->mid(0, 1) : names;
    return std::ranges::any_of(*there, [&theirs](const QString& name) {
        return std::ranges::all_of(theirs, [&name](const QString& each) { return areTwoPeople(name, each); });
    });
}

} // namespace

Result<std::vector<PhoneNumber>> numbersOfWhoHas(Transaction& transaction, const PhoneNumber& number)
{
    std::vector<PhoneNumber> numbers{number};
    for (size_t at = 0; at < numbers.size(); ++at) {
        const PhoneNumber each = numbers[at]; // The list grows, and moves.
        if (auto done = addMergedContacts(transaction, each, numbers); !done) return Fail(done.error());
        if (auto done = addMergedLeads(transaction, each, numbers); !done) return Fail(done.error());
    }
    return numbers;
}

Result<std::vector<PhoneNumber>> otherNumbersOfThemAlone(Transaction& transaction, const PhoneNumber& number)
{
    const auto numbers = numbersOfWhoHas(transaction, number);
    if (!numbers) return Fail(numbers.error());
    std::vector<PhoneNumber> others;
    if (numbers->size() < 2) return others;
    const auto names = namesOfWhoHas(transaction, number);
    if (!names) return Fail(names.error());
    for (const PhoneNumber& each : *numbers) {
        const auto shared = isOthersToo(transaction, each, *names);
        if (!shared) return Fail(shared.error());
        if (*shared && each == number) return std::vector<PhoneNumber>{};
        if (!*shared && each != number) others.push_back(each);
    }
    return others;
}

} // namespace secondring
