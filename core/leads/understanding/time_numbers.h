// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/time_words.h"

namespace secondring {

/// Makes of @p term, whose words begin with a digit, the hour, date or number they say; else Other.
void readNumber(TimeTerm& term);

/// "15th", also of "fifteenth"; the words of what is no ordinal.
[[nodiscard]] QString ordinalOf(const TimeTerm& term);

} // namespace secondring
