// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/when_done.h"
#include "core/compliance/desk_rules.h"
#include "core/compliance/place_records.h"
#include "core/leads/lead_records.h"
#include "core/messaging/recipient_facts.h"
#include "core/messaging/told_consent.h"
#include "core/recovery/coming_back.h"
#include "core/recovery/lead_desk.h"
#include "core/recovery/person_merge.h"
#include "core/settings/desk_identity.h"
#include "core/settings/settings_keeper.h"
#include "ui/people/merge_box.h"
#include "ui/people/person_details.h"
#include "ui/settings/saved_note.h"
#include "ui/wording/failure_words.h"

namespace secondring {

namespace {

struct FoundPerson {
    std::optional<PersonCard> card;
    std::vector<ConsentTerm> followUps; ///< Of each number of the card.
};

Result<FoundPerson> found(Transaction& transaction, const PhoneNumber& number, const DeskRules& rules,
                          Timestamp now)
{
    auto card = personCard(transaction, number);
    if (!card) return Fail(card.error());
    FoundPerson person{std::move(*card), {}};
    if (!person.card) return person;
    for (const CardNumber& each : person.card->numbers) {
        const auto term = followUpTermOf(transaction, each.number, rules, now);
        if (!term) return Fail(term.error());
        person.followUps.push_back(*term);
    }
    return person;
}

} // namespace

void PersonDetails::read()
{
    auto answer = m_desk.store.read([number = *m_number, rules = deskRulesOf(m_desk.settings.current()),
                                     now = m_desk.clock.now()](Transaction& transaction) {
        return found(transaction, number, rules, now);
    });
    whenDone(answer, this, [this, turn = m_turn](const Result<FoundPerson>& person) {
        if (turn != m_turn) return;
        if (person)
            take(person->card, person->followUps);
        else
            m_saved->showFailed(sentence(person.error().failure));
    });
}

void PersonDetails::changeConsent(const PhoneNumber& number, ConsentChange what, ConsentHow how,
                                  const QString& words)
{
    const ToldConsent told{number, what, how, words, m_desk.identity.member()};
    change([told, now = m_desk.clock.now()](Transaction& transaction) -> Result<void> {
        LeadRecords(transaction).lock();
        auto noted = noteTold(transaction, told, now);
        if (!noted || told.what != ConsentChange::OptedIn) return noted;
        return openBroughtBack(transaction, told.number, told.who, now);
    });
}

void PersonDetails::notePlace(const PhoneNumber& number, const NotedPlace& place)
{
    change([number, place, who = m_desk.identity.member(), now = m_desk.clock.now()](
               Transaction& transaction) { return PlaceRecords(transaction).note(number, place, who, now); });
}

void PersonDetails::merge(const PhoneNumber& kept, const PhoneNumber& other)
{
    m_mergeBox->stop();
    auto merged = m_desk.store.run([kept, other, pack = m_desk.leads.pack(), who = m_desk.identity.member(),
                                    now = m_desk.clock.now()](Transaction& transaction) {
        return mergePeople(transaction, pack, kept, other, who, now);
    });
    whenDone(merged, this, [this](const Result<QString>& id) {
        m_justMerged = id ? *id : QString();
        if (id)
            m_saved->showSaved();
        else
            m_saved->showFailed(sentence(id.error().failure));
        refresh();
    });
}

void PersonDetails::undoMerge()
{
    if (!m_card || !m_card->merge) return;
    change([id = m_card->merge->id, pack = m_desk.leads.pack(), now = m_desk.clock.now()](
               Transaction& transaction) { return undoMergeOfPeople(transaction, pack, id, now); });
}

void PersonDetails::undoJustMerged()
{
    const bool isShown = m_card && m_card->merge && m_card->merge->id == m_justMerged;
    if (isShown) undoMerge();
}

} // namespace secondring
