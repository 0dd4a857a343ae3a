// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/time_mentions.h"

namespace secondring {

using TimeTerms = std::vector<TimeTerm>;

/// The first term from @p at on that carries meaning, at most two further on.
[[nodiscard]] std::size_t pastFillers(const TimeTerms& terms, std::size_t at);

/// "tuesday works", "the 3:15 is perfect"
[[nodiscard]] bool saysItSuits(const TimeTerms& terms, const TimeMention& mention);
/// "mondays dont work", "los lunes no puedo"
[[nodiscard]] bool isRefusedAfter(const TimeTerms& terms, const TimeMention& mention);
/// "not on mondays", "cant do fridays"
[[nodiscard]] bool isRefusedBefore(const TimeTerms& terms, const TimeMention& mention);
/// "mondays or tuesdays": what is said of one is said of both.
[[nodiscard]] bool isJoined(const TimeTerms& terms, const TimeMention& first, const TimeMention& second);
/// "Monday won't work anymore": the day of a visit there is.
[[nodiscard]] bool isNoMore(const TimeTerms& terms, const TimeMention& mention);
/// "El lunes no voy a poder": of a visit that is moved, its day.
[[nodiscard]] bool isCalledOff(const TimeTerms& terms, const TimeMention& mention);
/// "a 3pm meeting": an hour that is taken.
[[nodiscard]] bool isOtherDuty(const TimeTerms& terms, const TimeMention& mention);
/// "not", "haven't": what follows in the sentence is denied.
[[nodiscard]] bool isDenial(const TimeTerm& term);
/// "that's perfect", and "see you" with which such words part.
[[nodiscard]] bool isAssent(const TimeTerm& term);
[[nodiscard]] bool isFarewell(const TimeTerm& term);
/// "I have a 10am with you"
[[nodiscard]] bool isHad(const TimeTerms& terms, const TimeMention& mention);
/// "I clench at night"
[[nodiscard]] bool isHabit(const TimeTerms& terms, const TimeMention& mention);
/// "not free until 2", "I teach till 3", "out of town until sunday": a time after, not before.
void setFree(const TimeTerms& terms, TimeMention& mention);

} // namespace secondring
