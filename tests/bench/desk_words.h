// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secondring {

// What people and desks write, the same for the same number: no clock, no chance. Every third text has the
// word "appointment"; "zirconia" is in one of a hundred thousand.
[[nodiscard]] QString theirWords(int message);
[[nodiscard]] QString ourWords(int message);
[[nodiscard]] QString serviceOf(int person);
[[nodiscard]] QString nameOf(int person); ///< Empty for every third.
[[nodiscard]] QString noteAbout(int person);

} // namespace secondring
