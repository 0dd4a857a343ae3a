// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/compliance/desk_rules.h"
#include "core/compliance/recipient_place.h"
#include "core/compliance/state_windows.h"
#include "core/compliance/text_class.h"

#include <QDate>

#include <optional>

namespace secondring {

/// The hours of the recipient's day @p day in which a text of @p textClass may reach them; none: not that
/// day.
[[nodiscard]] std::optional<DayHours> windowOn(QDate day, TextClass textClass, const RecipientPlace& place,
                                               const DeskRules& rules);

/// @p from, or the first minute after it that lies within the window in every zone of @p place. None within
/// three weeks: there is no such minute. So late that a carrier would deliver after the end is not within.
[[nodiscard]] std::optional<Timestamp> firstWithinWindow(Timestamp from, TextClass textClass,
                                                         const RecipientPlace& place, const DeskRules& rules);

/// When the hours that @p now is not within begin. Where it is within them by our reckoning, yet somebody who
/// may know their clock better says no: not before eight tomorrow. None as above.
[[nodiscard]] std::optional<Timestamp> nextOpening(Timestamp now, TextClass textClass,
                                                   const RecipientPlace& place, const DeskRules& rules);

/// When the window that @p at lies in closes in the first zone that it closes in; none outside it.
[[nodiscard]] std::optional<Timestamp> windowEnd(Timestamp at, TextClass textClass,
                                                 const RecipientPlace& place, const DeskRules& rules);

} // namespace secondring
