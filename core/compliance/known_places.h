// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/recipient_place.h"

namespace secondring {

/// Somewhere that a caller may say they are.
struct KnownPlace {
    QString state; ///< "Arizona"; empty for a mere clock.
    QString city;  ///< What the clock is called after: "Phoenix".
    NotedPlace noted;
};

/// What the desk can note of somebody whose number is of @p country: first each state with each of its
/// clocks, by name, then every other clock of the world.
[[nodiscard]] std::vector<KnownPlace> knownPlaces(const QString& country);

/// "Arizona (Phoenix)", "Lisbon (Europe)"; empty when nothing is noted.
[[nodiscard]] QString written(const KnownPlace& place);
[[nodiscard]] QString written(const NotedPlace& noted);

} // namespace secondring
