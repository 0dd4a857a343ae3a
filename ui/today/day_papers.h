// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/hand_over.h"
#include "core/settings/team_settings.h"
#include "ui/today/paper.h"
#include "ui/today/today_row.h"

namespace secondring {

/// The list to take to the telephone.
[[nodiscard]] Paper paperOf(const DaySheet& sheet, const TodayWords& as);
/// What the next shift has to know.
[[nodiscard]] Paper paperOf(const HandOver& over, const TeamSettings& team, const TodayWords& as);

/// "5 people to get back to, 2 done."
[[nodiscard]] QString countWords(const DaySheet& sheet);
/// "Friday, 20 November"
[[nodiscard]] QString dateWords(const TodayWords& as);

} // namespace secondring
