// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/place_popover.h"

#include "core/compliance/known_places.h"
#include "core/compliance/number_zones.h"
#include "ui/widgets/choice_popover.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

class PlacePopoverWording {
    Q_DECLARE_TR_FUNCTIONS(secondring::PlacePopover)
};

} // namespace

void askWhereTheyAre(const Theme& theme, QWidget* anchor, const PhoneNumber& number, const NotedPlace& before,
                     std::function<void(const NotedPlace&)> use)
{
    const auto places = knownPlaces(placeByNumber(number).country);
    auto* popover = new ChoicePopover(theme, PlacePopoverWording::tr("Where are they?"), anchor);
    popover->searchable(PlacePopoverWording::tr("A state or a city"));
    const auto now = [&](bool isIt) { return isIt ? PlacePopoverWording::tr("now") : QString(); };
    std::vector<Choice> choices{
        {PlacePopoverWording::tr("Where their number is from"), now(before == NotedPlace{}), u"phone"_s}};
    for (const KnownPlace& place : places)
        choices.push_back({written(place), now(place.noted == before), {}});
    popover->setChoices(choices);
    // Not for as long as the anchor lives: rows that are read again meanwhile have other buttons.
    QObject::connect(popover, &ChoicePopover::chosen, popover, [places, use = std::move(use)](int choice) {
        use(choice == 0 ? NotedPlace{} : places[static_cast<size_t>(choice) - 1].noted);
    });
    popover->openAt(anchor);
}

} // namespace secondring
