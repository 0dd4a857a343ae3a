// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/person_merge.h"

#include "core/leads/number_people.h"
#include "core/messaging/conversation_records.h"
#include "core/people/contact_records.h"
#include "core/people/merge_records.h"
#include "core/people/person_numbers.h"
#include "core/people/same_person.h"
#include "core/recovery/lead_changes.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

/// Leads of one person are joined a millisecond apart, to be parted in the opposite order.
constexpr auto step = 1ms;
/// More than a person has numbers.
constexpr auto longest = 100ms;

/// Whether @p lead is that of whoever has one of @p names, rather than of somebody else at the number.
bool isTheirs(const Lead& lead, const std::vector<NumberPerson>& people, const QStringList& names)
{
    const auto chosen = std::ranges::find_if(
        people, [&lead](const NumberPerson& person) { return lead.person == person.id; });
    const QString called = chosen != people.end() ? chosen->name : lead.valueOf(commonfield::name);
    return names.isEmpty() || called.isEmpty() ||
           std::ranges::any_of(names, [&called](const QString& name) { return !areTwoPeople(name, called); });
}

/// The newest, of those with a thread.
Result<std::optional<LeadId>> openLeadAt(Transaction& transaction, const PhoneNumber& number,
                                         const QStringList& names)
{
    const auto people = NumberPeople(transaction).of(number);
    if (!people) return Fail(people.error());
    Query query(transaction, u"SELECT lead.id FROM lead JOIN conversation ON conversation.id ="
                             " lead.conversation WHERE conversation.number = :number AND"
                             " lead.merged_into IS NULL AND lead.stage NOT IN ('Booked', 'Lost')"
                             " ORDER BY lead.opened_at DESC, lead.id DESC LIMIT 20"_s);
    query.bind(u":number"_s, number.e164());
    if (const auto done = query.run(); !done) return Fail(done.error());
    while (query.next()) {
        const auto lead = LeadRecords(transaction).find(LeadId{query.text(0)});
        if (!lead) return Fail(lead.error());
        if (*lead && isTheirs(**lead, *people, names)) return (*lead)->id;
    }
    return std::nullopt;
}

/// What the desk calls them, before they are one.
Result<QStringList> namesOf(Transaction& transaction, const PhoneNumber& kept, const PhoneNumber& other)
{
    QStringList names;
    for (const PhoneNumber& number : {kept, other}) {
        const auto person = ContactRecords(transaction).personWith(number);
        if (!person) return Fail(person.error());
        if (*person && !(*person)->profile.name.isEmpty()) names << (*person)->profile.name;
    }
    return names;
}

/// Every open lead of theirs goes into the one of the number that comes first.
Result<void> joinLeads(Transaction& transaction, const VerticalPack& pack, const ContactMerge& merge,
                       const QStringList& names, const MemberId& by)
{
    const auto theirs = ContactRecords(transaction).allNumbersOf(merge.kept);
    if (!theirs) return Fail(theirs.error());
    std::optional<LeadId> kept;
    Timestamp at = merge.at;
    for (const Contact& each : *theirs) {
        if (at - merge.at >= longest) break;
        const auto lead = openLeadAt(transaction, each.number, names);
        if (!lead) return Fail(lead.error());
        if (!*lead) continue;
        if (!kept) {
            kept = **lead;
            continue;
        }
        if (auto joined = LeadChanges(transaction, pack, at).merge(*kept, **lead, by); !joined) return joined;
        at += step;
    }
    return {};
}

/// Whether @p number is also that of somebody who has none of @p names.
Result<bool> isOfOthersToo(Transaction& transaction, const PhoneNumber& number, const QStringList& names)
{
    const auto people = NumberPeople(transaction).of(number);
    if (!people) return Fail(people.error());
    return std::ranges::any_of(*people, [&names](const NumberPerson& person) {
        return std::ranges::all_of(
            names, [&person](const QString& name) { return areTwoPeople(person.name, name); });
    });
}

Result<bool> isOfOneOf(Transaction& transaction, const LeadId& id, const std::vector<PhoneNumber>& theirs)
{
    const auto lead = LeadRecords(transaction).find(id);
    if (!lead) return Fail(lead.error());
    if (!*lead) return false;
    const auto thread = ConversationRecords(transaction).find((*lead)->conversation);
    if (!thread) return Fail(thread.error());
    return *thread && std::ranges::find(theirs, (*thread)->number) != theirs.end();
}

/// Whether @p joined came of @p merge: then, or when they called from another of their numbers since. What
/// the lead card joined is older than the merge, or of somebody else's number.
Result<bool> cameOf(Transaction& transaction, const ContactMerge& merge, const LeadMerge& joined,
                    const std::vector<PhoneNumber>& theirs)
{
    const auto isOne = isOfOneOf(transaction, joined.kept, theirs);
    if (!isOne || !*isOne || joined.at < merge.at + longest) return isOne;
    const auto merged = LeadRecords(transaction).find(joined.merged);
    if (!merged) return Fail(merged.error());
    if (!*merged || (*merged)->openedAt <= merge.at) return false;
    return isOfOneOf(transaction, joined.merged, theirs);
}

} // namespace

Result<QString> mergePeople(Transaction& transaction, const VerticalPack& pack, const PhoneNumber& kept,
                            const PhoneNumber& other, const MemberId& by, Timestamp now)
{
    LeadRecords(transaction).lock();
    const auto names = namesOf(transaction, kept, other);
    if (!names) return Fail(names.error());
    MergeRecords merges(transaction);
    auto id = merges.merge(kept, other, now);
    if (!id) return id;
    const auto merge = merges.find(*id);
    if (!merge) return Fail(merge.error());
    if (const auto joined = joinLeads(transaction, pack, *merge, *names, by); !joined)
        return Fail(joined.error());
    return id;
}

Result<Lead> joinedWithTheirs(Transaction& transaction, Lead lead, const PhoneNumber& number)
{
    ContactRecords contacts(transaction);
    const auto person = contacts.personWith(number);
    if (!person) return Fail(person.error());
    if (!*person) return lead;
    const auto theirs = contacts.allNumbersOf((*person)->number);
    if (!theirs) return Fail(theirs.error());
    if (theirs->size() < 2) return lead;
    QStringList names;
    for (const Contact& each : *theirs)
        if (!each.profile.name.isEmpty()) names << each.profile.name;
    const auto shared = isOfOthersToo(transaction, number, names);
    if (!shared) return Fail(shared.error());
    if (*shared) return lead;
    for (const Contact& each : *theirs) {
        if (each.number == number) continue;
        const auto open = openLeadAt(transaction, each.number, names);
        if (!open) return Fail(open.error());
        if (*open) return LeadMergeRecords(transaction).merge(**open, lead.id, lead.changedAt);
    }
    return lead;
}

Result<void> undoMergeOfPeople(Transaction& transaction, const VerticalPack& pack, const QString& id,
                               Timestamp now)
{
    LeadRecords(transaction).lock();
    MergeRecords people(transaction);
    const auto merge = people.find(id);
    if (!merge) return Fail(merge.error());
    const auto numbers = numbersOfWhoHas(transaction, merge->kept);
    if (!numbers) return Fail(numbers.error());
    const auto joined =
        LeadMergeRecords(transaction).madeBetween(merge->at, std::max(now, merge->at + longest) + 1ms);
    if (!joined) return Fail(joined.error());
    // The leads first: what holds for both is then decided once, when the contacts are parted.
    for (const LeadMerge& each : *joined) {
        const auto theirs = cameOf(transaction, *merge, each, *numbers);
        if (!theirs) return Fail(theirs.error());
        if (!*theirs) continue;
        if (auto parted = LeadChanges(transaction, pack, now).undoMerge(each); !parted) return parted;
    }
    return people.undo(id, now);
}

} // namespace secondring
