// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/opening_hours.h"

namespace secondring {

/// @p time on @p day in the zone of @p zoneOf; where the clocks skip that time, the hour after.
[[nodiscard]] QDateTime wallTime(QDate day, QTime time, const QDateTime& zoneOf);

/// When to begin with something on @p day: its opening, not before 8, or the next day's that has one; after
/// now.
[[nodiscard]] QDateTime openingOn(QDate day, const QDateTime& now, const OpeningHours& hours);

} // namespace secondring
