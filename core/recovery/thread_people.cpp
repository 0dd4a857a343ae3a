// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/thread_people.h"

#include "core/leads/understanding/reply_words.h"
#include "core/messaging/conversation_records.h"
#include "core/people/same_person.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

QString nameOf(const Lead& lead, const std::vector<NumberPerson>& people)
{
    const auto chosen = std::ranges::find_if(
        people, [&lead](const NumberPerson& person) { return lead.person == person.id; });
    return chosen != people.end() ? chosen->name : lead.valueOf(commonfield::name);
}

/// "This is Diego, about Maria", "not Maria, it's Diego": the words are about whoever is called @p name.
bool speakOf(const QString& words, const QString& name)
{
    const QStringList written = name.simplified().split(u' ');
    const auto first =
        std::ranges::find_if(written, [](const QString& each) { return !namePartsOf(each).isEmpty(); });
    if (first == written.end()) return false;
    const QRegularExpression named(u"\\b"_s + QRegularExpression::escape(*first) + u"\\b"_s,
                                   QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpression denied(u"\\b(?:not|isnt|soy) "_s + QRegularExpression::escape(folded(*first)) +
                                    u"\\b"_s);
    return words.contains(named) || folded(words).contains(denied);
}

/// The same, for whatever else @p name is called.
bool speakOfPerson(const QString& words, const QString& name, const std::vector<NumberPerson>& people)
{
    return speakOf(words, name) || std::ranges::any_of(people, [&](const NumberPerson& person) {
               return !areTwoPeople(person.name, name) && speakOf(words, person.name);
           });
}

/// Something that another's words would be written over.
bool holdsAnything(const Lead& lead)
{
    return std::ranges::any_of(lead.fields, [](const KnownField& known) {
        return known.field != commonfield::name && !known.value.isEmpty();
    });
}

/// Begun for somebody chosen who has not written.
bool isBlank(const Lead& lead)
{
    return lead.fields.empty() && lead.lines.empty() && !lead.valueCents && !lead.isOver();
}

/// Whoever asks for something, rather than for us to be quiet or for somebody else.
bool comesAsThemselves(const Lead& lead, const Understood& understood)
{
    if (!understood.name || !understood.wrongNumber.empty()) return false;
    if (!understood.optOut.empty() || !understood.optIn.empty()) return false;
    switch (understood.intent.value) {
    case Intent::WrongNumber:
    case Intent::Accidental:
    case Intent::OptOut:
    case Intent::OptIn:
        return false;
    default:
        // "Thanks, Diego" opens nothing where all is done.
        return !lead.isOver() || understood.intent.value == Intent::Book || understood.service;
    }
}

Lead begun(const Lead& before, const QString& person, Stage stage, Timestamp at)
{
    Lead lead = LeadRecords::opened(before.conversation, stage, std::max(at, before.openedAt + 1ms));
    lead.person = person;
    return lead;
}

/// Shown from now on: it is the one last turned to.
void turnTo(Lead& lead, const std::vector<Lead>& others, Timestamp now)
{
    lead.changedAt = std::max(now, lead.changedAt);
    for (const Lead& other : others)
        lead.changedAt = std::max(lead.changedAt, other.changedAt + 1ms);
}

/// Their lead, or @p fresh where they have none, beside that of @p lead's person, which is kept.
Result<Lead> turnedFrom(Transaction& transaction, Lead lead, Lead fresh, bool isOverToo, Timestamp now)
{
    LeadRecords leads(transaction);
    auto others = leads.ofOthers(lead);
    if (!others) return Fail(others.error());
    const auto theirs = std::ranges::find_if(*others, [&fresh, isOverToo](const Lead& other) {
        return other.person == fresh.person && (isOverToo || !other.isOver());
    });
    if (theirs != others->end()) fresh = *theirs;
    const auto left = isBlank(lead) ? leads.remove(lead.id) : leads.save(lead);
    if (!left) return Fail(left.error());
    others->push_back(std::move(lead));
    std::erase_if(*others, [&fresh](const Lead& other) { return other.id == fresh.id; });
    turnTo(fresh, *others, now);
    return fresh;
}

Result<void> nameItsPerson(Transaction& transaction, Lead& lead, const PhoneNumber& number,
                           const QString& name, Timestamp now)
{
    if (lead.person || name.isEmpty()) return {};
    const auto person = NumberPeople(transaction).add(number, name, now);
    if (!person) return Fail(person.error());
    lead.person = person->id;
    return {};
}

/// The one among @p people that is plainly nobody else than @p name.
NumberPerson personCalled(const std::vector<NumberPerson>& people, const Lead& lead,
                          const NumberPerson& called)
{
    const auto same = std::ranges::find_if(people, [&](const NumberPerson& person) {
        return lead.person != person.id && !areTwoPeople(person.name, called.name);
    });
    return same != people.end() ? *same : called;
}

} // namespace

Result<void> turnToWhoWrites(Transaction& transaction, Lead& lead, const FiledText& text,
                             const Understood& understood, Timestamp now)
{
    if (!comesAsThemselves(lead, understood) || lead.conversation != text.conversation) return {};
    NumberPeople people(transaction);
    const auto known = people.of(text.number);
    if (!known) return Fail(known.error());
    const QString before = nameOf(lead, *known);
    const QString told = understood.name->value;
    QString rest = text.body; // A surname they share is not about the other.
    rest.remove(told, Qt::CaseInsensitive);
    const bool isTheirs = lead.person || holdsAnything(lead);
    if (!isTheirs || !areTwoPeople(before, told) || speakOfPerson(rest, before, *known)) return {};
    if (auto named = nameItsPerson(transaction, lead, text.number, before, now); !named) return named;
    NumberPerson person = personCalled(*known, lead, {{}, told});
    if (person.id.isEmpty()) {
        const auto added = people.add(text.number, told, now);
        if (!added) return Fail(added.error());
        person = *added;
    }
    Lead fresh = begun(lead, person.id, Stage::Missed, text.at);
    auto theirs = turnedFrom(transaction, lead, std::move(fresh), false, now);
    if (!theirs) return Fail(theirs.error());
    lead = std::move(*theirs);
    return {};
}

Result<Lead> leadOfChosen(Transaction& transaction, Lead lead, const PhoneNumber& number,
                          const QString& person, Timestamp now)
{
    LeadRecords leads(transaction);
    const auto people = NumberPeople(transaction).of(number);
    if (!people) return Fail(people.error());
    const auto chosen = std::ranges::find(*people, person, &NumberPerson::id);
    const QString name = nameOf(lead, *people);
    const bool isAnother = chosen != people->end() && holdsAnything(lead) && lead.person != person &&
                           areTwoPeople(name, chosen->name);
    auto others = leads.ofOthers(lead);
    if (!others) return Fail(others.error());
    const bool isBesides =
        std::ranges::any_of(*others, [&person](const Lead& other) { return other.person == person; });
    if (isAnother || (isBesides && lead.person != person)) {
        if (auto named = nameItsPerson(transaction, lead, number, name, now); !named)
            return Fail(named.error());
        const Stage stage = lead.stage == Stage::Missed ? Stage::Missed : Stage::Engaged;
        Lead fresh = begun(lead, person, stage, now);
        return turnedFrom(transaction, std::move(lead), std::move(fresh), true, now);
    }
    for (const Lead& other : *others) {
        if (!isBlank(other)) continue;
        if (const auto gone = leads.remove(other.id); !gone) return Fail(gone.error());
    }
    std::erase_if(*others, isBlank);
    // Of several leads one is always somebody's.
    if (!person.isEmpty() || others->empty())
        lead.person = person.isEmpty() ? std::nullopt : std::optional(person);
    turnTo(lead, *others, now);
    return lead;
}

Result<void> showHeatOf(Transaction& transaction, const Lead& lead, const ConversationId& thread)
{
    const auto heat = LeadRecords(transaction).heatOfThread(lead);
    if (!heat) return Fail(heat.error());
    ConversationRecords conversations(transaction);
    if (auto set = conversations.setHeat(thread, *heat); !set) return set;
    return lead.conversation == thread ? Result<void>() : conversations.setHeat(lead.conversation, *heat);
}

} // namespace secondring
