// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_numbers.h"

#include "core/people/contact_records.h"
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

} // namespace secondring
