// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/preferred_time_reader.h"

#include "core/leads/understanding/stance_lessons.h"

namespace secondring {
std::vector<TimeTerm> timeTermsIn(QStringView reply, Language language)
{
    std::vector<TimeTerm> terms = timeTerms(reply);
    if (language != Language::Spanish) return terms;
    for (TimeTerm& term : terms) {
        const bool both = term.kind == TimeWord::MonthDay && term.value % 100 <= 12;
        if (both) term.value = term.value % 100 * 100 + term.value / 100;
    }
    return terms;
}

std::optional<Read<PreferredTime>> readPreferredTime(QStringView reply, Language language, EventDay event)
{
    const std::vector<TimeTerm> terms = timeTermsIn(reply, language);
    std::vector<JudgedTime> times = judgedTimes(terms);
    weigh(times, terms, shippedStanceLessons());
    return putTogether(reply, terms, times, event == EventDay::Visit);
}

} // namespace secondring
