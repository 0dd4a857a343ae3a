// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/person_calls.h"

#include "core/leads/lead_records.h"
#include "core/people/contact_records.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

void addOnce(std::vector<PhoneNumber>& theirs, const PhoneNumber& number)
{
    if (std::ranges::find(theirs, number) == theirs.end()) theirs.push_back(number);
}

Result<void> addNumbersOfContact(Transaction& transaction, std::vector<PhoneNumber>& theirs)
{
    ContactRecords contacts(transaction);
    const auto person = contacts.personWith(theirs.front());
    if (!person) return Fail(person.error());
    if (!*person) return {};
    const auto all = contacts.allNumbersOf((*person)->number);
    if (!all) return Fail(all.error());
    for (const Contact& each : *all)
        addOnce(theirs, each.number);
    return {};
}

/// A lead may have been merged into one that was merged itself.
Result<void> addNumbersOfMergedLeads(Transaction& transaction, const ConversationId& thread,
                                     std::vector<PhoneNumber>& theirs)
{
    const auto kept = LeadRecords(transaction).newestOf(thread);
    if (!kept) return Fail(kept.error());
    if (!*kept) return {};
    Query query(transaction,
                u"WITH RECURSIVE one (id) AS (SELECT CAST(:kept AS TEXT) UNION"
                " SELECT lead_merge.merged FROM lead_merge JOIN one ON lead_merge.kept = one.id"
                " WHERE lead_merge.undone_at IS NULL) SELECT DISTINCT conversation.number FROM one"
                " JOIN lead ON lead.id = one.id JOIN conversation ON conversation.id = lead.conversation"_s);
    query.bind(u":kept"_s, (*kept)->id.value);
    if (auto done = query.run(); !done) return done;
    while (query.next())
        if (const auto number = PhoneNumber::fromE164(query.text(0))) addOnce(theirs, *number);
    return {};
}

} // namespace

Result<PersonCalls> personCalls(Transaction& transaction, const ConversationId& thread, int atMost)
{
    const auto conversation = ConversationRecords(transaction).find(thread);
    if (!conversation) return Fail(conversation.error());
    if (!*conversation) return PersonCalls{};
    std::vector<PhoneNumber> theirs{(*conversation)->number};
    if (const auto done = addNumbersOfContact(transaction, theirs); !done) return Fail(done.error());
    if (const auto done = addNumbersOfMergedLeads(transaction, thread, theirs); !done)
        return Fail(done.error());
    PersonCalls found;
    for (const PhoneNumber& number : theirs) {
        auto calls = callsOf(transaction, number, atMost);
        if (!calls) return Fail(calls.error());
        std::ranges::move(*calls, std::back_inserter(found.newest));
        Query count(transaction, u"SELECT count(*) FROM call WHERE caller = :number"_s);
        count.bind(u":number"_s, number.e164());
        if (const auto done = count.run(); !done) return Fail(done.error());
        if (count.next()) found.all += static_cast<int>(count.number(0));
    }
    std::ranges::stable_sort(found.newest, std::ranges::greater(),
                             [](const LoggedCall& each) { return each.call.rangAt; });
    if (static_cast<int>(found.newest.size()) > atMost) found.newest.resize(static_cast<size_t>(atMost));
    return found;
}

} // namespace secondring
