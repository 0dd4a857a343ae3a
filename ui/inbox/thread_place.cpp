// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/when_done.h"
#include "core/compliance/known_places.h"
#include "core/compliance/number_zones.h"
#include "core/compliance/place_records.h"
#include "core/settings/desk_identity.h"
#include "ui/inbox/thread_actions.h"
#include "ui/widgets/choice_popover.h"
#include "ui/wording/failure_words.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace secondring {

void ThreadActions::notePlace(const Conversation& conversation, QWidget* anchor)
{
    const PhoneNumber number = conversation.number;
    auto noted = m_desk.store.read(
        [number](Transaction& transaction) { return PlaceRecords(transaction).of(number); });
    whenDone(noted, this, [this, number, under = QPointer(anchor)](const Result<NotedPlace>& before) {
        if (!before)
            Q_EMIT failed(secondring::sentence(before.error().failure));
        else if (under)
            askPlace(number, *before, under);
    });
}

void ThreadActions::askPlace(const PhoneNumber& number, const NotedPlace& before, QWidget* anchor)
{
    const auto places = knownPlaces(placeByNumber(number).country);
    auto* popover = new ChoicePopover(m_desk.theme, tr("Where are they?"), anchor);
    popover->searchable(tr("A state or a city"));
    std::vector<Choice> choices{
        {tr("Where their number is from"), before == NotedPlace{} ? tr("now") : QString(), u"phone"_s}};
    for (const KnownPlace& place : places)
        choices.push_back({written(place), place.noted == before ? tr("now") : QString(), {}});
    popover->setChoices(choices);
    connect(popover, &ChoicePopover::chosen, this, [this, places, number, before](int choice) {
        const NotedPlace now = choice == 0 ? NotedPlace{} : places[static_cast<size_t>(choice) - 1].noted;
        const auto note = [number, &clock = m_desk.clock,
                           who = m_desk.identity.member()](const NotedPlace& place) {
            return [=, &clock](Transaction& transaction) {
                return PlaceRecords(transaction).note(number, place, who, clock.now());
            };
        };
        run(note(now),
            choice == 0 ? tr("Noted: where their number is from.") : tr("Noted: %1.").arg(written(now)),
            note(before));
    });
    popover->openAt(anchor);
}

} // namespace secondring
