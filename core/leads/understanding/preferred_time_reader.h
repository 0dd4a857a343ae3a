// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/time_words.h"
#include "core/leads/understanding/understood.h"

#include <QStringView>

namespace secondring {

/// Whether the day of their event is a limit, as for a filling, or the day to come, as for an updo.
enum class EventDay { Limit, Visit };

/// The terms of @p reply in order, as whoever writes @p language means "3/4".
[[nodiscard]] std::vector<TimeTerm> timeTermsIn(QStringView reply, Language language);

/// When the caller would like to come, in the parts they named; empty if the reply names none, or only a
/// visit that is arranged or past. English and Spanish are both read. Rules judge
/// whose times they are, and what labelled examples taught where that says clearly otherwise.
[[nodiscard]] std::optional<Read<PreferredTime>> readPreferredTime(QStringView reply, Language language,
                                                                   EventDay event = EventDay::Limit);

} // namespace secondring
