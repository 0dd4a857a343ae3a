// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/spoken_hour.h"

namespace secondring {

/// One thing said about time: a day, a date, an hour or a limit.
struct TimeMention {
    std::size_t first = 0; ///< Of the terms it is made of.
    std::size_t end = 0;
    std::vector<Qt::DayOfWeek> days;
    std::optional<PreferredTime::Relative> relative;
    std::optional<PreferredTime::PartOfDay> part;
    std::optional<SpokenHour> at;
    std::optional<SpokenHour> after;
    std::optional<SpokenHour> before;
    QString by;
    QString dateKey;
    std::size_t spanFrom = 0; ///< Where "to the 19th" begins that follows a date; 0 where nothing does.
    bool anchored = false;    ///< The hour is the one taken for "after work"; a spoken one replaces it.
    bool freed = false;       ///< "off at 5": an hour named beside it says more.
    bool away = false;        ///< "out of town until sunday": a day named beside it says more.
    bool thatDay = false;     ///< Of an event's day: they want to come "that day".
    bool early = false;       ///< "as early as possible"
    bool weak = false;        ///< "squeeze me in"
    bool ofEvent = false;     ///< The day is that of their event: "prom is May 9".
};

/// What is said about time at @p at, in the longest reading; empty if that is no time.
[[nodiscard]] std::optional<TimeMention> mentionAt(const std::vector<TimeTerm>& terms, std::size_t at);

/// The day, date or part of day at the cursor, put into @p mention.
[[nodiscard]] bool readCalendar(TimeCursor& cursor, TimeMention& mention);

/// The words of the terms from @p from to before @p end, without articles.
[[nodiscard]] QString wordsBetween(const std::vector<TimeTerm>& terms, std::size_t from, std::size_t end);
/// "you open at 7": the hour at @p at is a morning's; but "are you open at 7".
[[nodiscard]] bool isOpeningHour(const std::vector<TimeTerm>& terms, std::size_t at);
/// "viernes", "sab": a number behind it is a date, where "friday 12" is an hour.
[[nodiscard]] bool isSpanishDay(const TimeTerm& day);
/// "end of the month" without its article.
[[nodiscard]] QString withoutArticle(const QString& words);

} // namespace secondring
