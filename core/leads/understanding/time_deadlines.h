// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/time_mentions.h"

namespace secondring {

/// A day or date at the cursor, and nothing of its time.
[[nodiscard]] bool namedDay(TimeCursor& cursor, TimeMention& day);

/// "wedding is saturday", "we leave friday": the day is their event's, put into @p mention with its limit.
[[nodiscard]] bool eventDay(TimeCursor& cursor, TimeMention& mention);

/// What follows "by" or "before": "the 14th", "the end of the month", "my trip", "finals start dec 9". Its
/// words become the limit of @p mention.
[[nodiscard]] bool deadline(TimeCursor& cursor, TimeMention& mention);

/// "thursday at the latest", "el viernes a mas tardar"
[[nodiscard]] bool latestDay(TimeCursor& cursor, TimeMention& mention);

} // namespace secondring
