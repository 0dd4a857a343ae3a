// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secondring {

/// The countries that share a column of rules.
enum class LawArea { UnitedStates, Canada, UnitedKingdom, EuropeanUnion, Emirates, SaudiArabia, Elsewhere };

/// Guernsey, Jersey and Man go with the United Kingdom; Iceland, Liechtenstein and Norway with the Union.
[[nodiscard]] LawArea lawAreaOf(const QString& country);

} // namespace secondring
