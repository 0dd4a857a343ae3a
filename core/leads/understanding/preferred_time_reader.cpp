// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/preferred_time_reader.h"

#include "core/leads/understanding/time_stance.h"

namespace secondring {
namespace {

/// "3/4" is the third of April to who writes Spanish.
void swapDates(std::vector<TimeTerm>& terms)
{
    for (TimeTerm& term : terms) {
        const bool both = term.kind == TimeWord::MonthDay && term.value % 100 <= 12;
        if (both) term.value = term.value % 100 * 100 + term.value / 100;
    }
}

} // namespace

std::optional<Read<PreferredTime>> readPreferredTime(QStringView reply, Language language, EventDay event)
{
    std::vector<TimeTerm> terms = timeTerms(reply);
    if (language == Language::Spanish) swapDates(terms);
    return putTogether(reply, terms, wishedTimes(terms), event == EventDay::Visit);
}

} // namespace secondring
