// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/time_mentions.h"

namespace secondring {

/// A time the caller would like, or one that does not suit.
struct WishedTime {
    TimeMention mention;
    bool refused = false; ///< "not mondays"
};

/// Of the times in a reply those that are wished: none of a visit that is arranged, or of the past.
[[nodiscard]] std::vector<WishedTime> wishedTimes(const std::vector<TimeTerm>& terms);

/// One wish made of all that is said in @p wished; empty where that is nothing. With @p eventIsVisit the day
/// of an event is the day to come.
[[nodiscard]] std::optional<Read<PreferredTime>> putTogether(QStringView reply,
                                                             const std::vector<TimeTerm>& terms,
                                                             const std::vector<WishedTime>& wished,
                                                             bool eventIsVisit = false);

} // namespace secondring
