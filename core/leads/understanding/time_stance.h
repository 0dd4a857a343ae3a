// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/time_mentions.h"

namespace secondring {

/// What a time of a reply is to the caller.
enum class Stance {
    None, ///< No time to come: of a visit that is arranged, of the past, of something else they do.
    Wished,
    Refused, ///< "not mondays"
};

/// How the words before a time bear on it.
enum class Mood { Neutral, Wish, Told, Hurt, Aching, Arranged };

/// A time of a reply, and what it is taken for.
struct JudgedTime {
    TimeMention mention;
    Stance stance = Stance::None;
    Mood mood = Mood::Neutral;
    bool pointsBack = false; ///< "before then": made of a time that was told.
};

/// The times in a reply, in their order, as rules judge them.
[[nodiscard]] std::vector<JudgedTime> judgedTimes(const std::vector<TimeTerm>& terms);

/// One wish made of all that is wished and refused in @p times; empty where that is nothing. With
/// @p eventIsVisit the day of an event is the day to come.
[[nodiscard]] std::optional<Read<PreferredTime>> putTogether(QStringView reply,
                                                             const std::vector<TimeTerm>& terms,
                                                             const std::vector<JudgedTime>& times,
                                                             bool eventIsVisit = false);

} // namespace secondring
