// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_card.h"

#include "core/compliance/place_records.h"
#include "core/people/contact_records.h"
#include "core/people/person_consent.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

Result<void> countCalls(Transaction& transaction, CardNumber& card)
{
    Query query(transaction,
                u"SELECT count(*), count(*) FILTER (WHERE outcome IN ('Abandoned', 'NoAnswer', 'Busy',"
                " 'Declined', 'Voicemail')) FROM call WHERE caller = :number"_s);
    query.bind(u":number"_s, card.number.e164());
    if (auto done = query.run(); !done) return done;
    if (!query.next()) return {};
    card.calls = static_cast<int>(query.number(0));
    card.missed = static_cast<int>(query.number(1));
    return {};
}

Result<void> countTexts(Transaction& transaction, CardNumber& card)
{
    Query query(transaction,
                u"SELECT count(*) FILTER (WHERE direction = 'Out' AND state NOT IN ('Cancelled', 'Refused',"
                " 'Expired', 'Held')), count(*) FILTER (WHERE direction = 'In') FROM message"
                " WHERE number = :number"_s);
    query.bind(u":number"_s, card.number.e164());
    if (auto done = query.run(); !done) return done;
    if (!query.next()) return {};
    card.textsOut = static_cast<int>(query.number(0));
    card.textsIn = static_cast<int>(query.number(1));
    return {};
}

Result<void> askWho(Transaction& transaction, const QString& name, CardNumber& card)
{
    Query thread(transaction, u"SELECT id FROM conversation WHERE number = :number"_s);
    thread.bind(u":number"_s, card.number.e164());
    if (auto done = thread.run(); !done) return done;
    if (thread.next()) card.conversation = ConversationId{thread.text(0)};
    Query shared(transaction, u"SELECT name FROM number_person WHERE number = :number AND name <> :name"
                              " ORDER BY created_at, name"_s);
    shared.bind(u":number"_s, card.number.e164()).bind(u":name"_s, name);
    if (auto done = shared.run(); !done) return done;
    while (shared.next())
        card.sharedBy << shared.text(0);
    return {};
}

Result<CardNumber> cardOf(Transaction& transaction, const Contact& contact)
{
    CardNumber card{contact.number, false, {}, {}, {}, {}, 0, 0, 0, 0, {}};
    const auto out = ConsentRecords(transaction).isOptedOut(contact.number);
    if (!out) return Fail(out.error());
    card.optedOut = *out;
    auto outAt = optedOutElsewhere(transaction, contact.number);
    if (!outAt) return Fail(outAt.error());
    card.outAt = std::move(*outAt);
    auto agreed = ConsentRecords(transaction).grantOf(contact.number);
    if (!agreed) return Fail(agreed.error());
    card.agreed = std::move(*agreed);
    auto place = PlaceRecords(transaction).of(contact.number);
    if (!place) return Fail(place.error());
    card.place = std::move(*place);
    for (const auto& done : {countCalls(transaction, card), countTexts(transaction, card),
                             askWho(transaction, contact.profile.name, card)}) {
        if (!done) return Fail(done.error());
    }
    return card;
}

/// Nobody entered a name: the only one who told theirs is the person, not somebody else on the number.
void takeToldName(PersonCard& card)
{
    QStringList& told = card.numbers.front().sharedBy;
    if (!card.contact.profile.name.isEmpty() || told.size() != 1) return;
    card.toldName = told.takeFirst();
    // Told from another number of theirs as well, it is nobody else's.
    for (CardNumber& number : card.numbers)
        number.sharedBy.removeAll(card.toldName);
}

} // namespace

Result<std::optional<PersonCard>> personCard(Transaction& transaction, const PhoneNumber& number)
{
    ContactRecords contacts(transaction);
    const auto person = contacts.personWith(number);
    if (!person) return Fail(person.error());
    if (!*person) return std::nullopt;
    const auto all = contacts.allNumbersOf((*person)->number);
    if (!all) return Fail(all.error());
    PersonCard card{**person, {}, {}, {}, {}};
    for (const auto& contact : *all) {
        auto one = cardOf(transaction, contact);
        if (!one) return Fail(one.error());
        card.numbers.push_back(std::move(*one));
        const auto events = ConsentRecords(transaction).about(contact.number);
        if (!events) return Fail(events.error());
        card.consent.insert(card.consent.end(), events->begin(), events->end());
    }
    takeToldName(card);
    std::ranges::stable_sort(card.consent, std::ranges::greater(), &ConsentEvent::at);
    auto merge = MergeRecords(transaction).latest((*person)->number);
    if (!merge) return Fail(merge.error());
    card.merge = std::move(*merge);
    return card;
}

} // namespace secondring
