// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/time_mentions.h"

namespace secondring {

/// A verb of what has happened, as far as its ending shows it.
[[nodiscard]] bool endsInThePast(const TimeTerm& term);
/// "my braids appt": the word at @p at names a visit there is; gives where "my" stands.
[[nodiscard]] std::optional<std::size_t> ownerOfVisit(const std::vector<TimeTerm>& terms, std::size_t at);
/// "I've got a date tonight"
[[nodiscard]] bool isOwnEvent(const std::vector<TimeTerm>& terms, const TimeMention& mention);
/// "not able to come in": the words at @p at ask for nothing.
[[nodiscard]] bool isDeniedVisit(const std::vector<TimeTerm>& terms, std::size_t at);

/// "Morning! can I come in"
[[nodiscard]] bool isGreeting(const std::vector<TimeTerm>& terms, const TimeMention& mention);
/// A time that can only lie ahead, whatever is told around it.
[[nodiscard]] bool liesAhead(const TimeMention& mention);
/// "last friday", "a week ago friday", "el lunes pasado"
[[nodiscard]] bool isLast(const std::vector<TimeTerm>& terms, const TimeMention& mention);
/// "my 2pm", "tomorrows appointment"
[[nodiscard]] bool isTheirVisit(const std::vector<TimeTerm>& terms, const TimeMention& mention);

/// "from 4 to 5", "tuesday to thursday": of a visit that is moved, the second is the wish.
bool keepTarget(const std::vector<TimeTerm>& terms, TimeMention& mention);

/// "Could you repair it before": before what was told.
[[nodiscard]] bool pointsBack(const std::vector<TimeTerm>& terms, std::size_t at);

/// The times that were told so far, for words that point back at them.
class ToldTimes {
public:
    void remember(const TimeMention& mention);
    /// "my insurance resets in January": a limit, where it is pointed at.
    void rememberMonth(const std::vector<TimeTerm>& terms, std::size_t at);
    /// "before then", "after that": the day or hour told last as the limit it becomes.
    [[nodiscard]] std::optional<TimeMention> limitAt(const std::vector<TimeTerm>& terms,
                                                     std::size_t at) const;
    /// "those": the days named last.
    [[nodiscard]] const std::vector<TimeMention>& days() const { return m_days; }
    /// What the words at @p at mean by "that".
    [[nodiscard]] const std::optional<TimeMention>& meantAt(const std::vector<TimeTerm>& terms,
                                                            std::size_t at) const;

private:
    std::optional<TimeMention> m_last;
    std::optional<TimeMention> m_hour;
    std::optional<TimeMention> m_dated;
    std::vector<TimeMention> m_days;
};

} // namespace secondring
