// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/understood.h"

#include <QStringView>

namespace secondring {

/// Whether the day of their event is a limit, as for a filling, or the day to come, as for an updo.
enum class EventDay { Limit, Visit };

/// When the caller would like to come, in the parts they named; empty if the reply names none, or only a
/// visit that is arranged or past. English and Spanish are both read; @p language decides "3/4".
[[nodiscard]] std::optional<Read<PreferredTime>> readPreferredTime(QStringView reply, Language language,
                                                                   EventDay event = EventDay::Limit);

} // namespace secondring
