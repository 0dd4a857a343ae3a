// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/time_telling.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using enum TimeWord;
using Relative_ = PreferredTime::Relative;

bool tells(const std::vector<TimeTerm>& terms, std::size_t at, TimeWord kind)
{
    return at < terms.size() && terms[at].kind == kind;
}

bool namesDay(const TimeMention& mention)
{
    const bool ahead = mention.relative && mention.relative != Relative_::Asap;
    return !mention.days.empty() || ahead || !mention.dateKey.isEmpty() || !mention.by.isEmpty();
}

} // namespace

bool endsInThePast(const TimeTerm& term)
{
    static const QSet<QString> asked{
        u"cleaned"_s,   u"colored"_s,      u"highlighted"_s, u"waxed"_s,     u"washed"_s,   u"fixed"_s,
        u"pulled"_s,    u"removed"_s,      u"checked"_s,     u"styled"_s,    u"filled"_s,   u"replaced"_s,
        u"threaded"_s,  u"trimmed"_s,      u"whitened"_s,    u"indeed"_s,    u"closed"_s,   u"referred"_s,
        u"scheduled"_s, u"booked"_s,       u"repaired"_s,    u"serviced"_s,  u"detailed"_s, u"groomed"_s,
        u"painted"_s,   u"installed"_s,    u"obliged"_s,     u"delighted"_s, u"pleased"_s,  u"appreciated"_s,
        u"excited"_s,   u"scared"_s,       u"married"_s,     u"retired"_s,   u"pierced"_s,  u"braided"_s,
        u"touched"_s,   u"straightened"_s, u"extracted"_s,   u"tinted"_s,    u"shaped"_s,   u"pushed"_s,
        u"squeezed"_s,  u"worried"_s,      u"advised"_s,     u"permed"_s,    u"bleached"_s, u"layered"_s};
    return term.kind == Other && term.words.size() > 4 && term.words.endsWith(u"ed"_s) &&
           !asked.contains(term.words);
}

std::optional<std::size_t> ownerOfVisit(const std::vector<TimeTerm>& terms, std::size_t at)
{
    static const QSet<QString> visits{u"appt"_s,         u"appointment"_s, u"apt"_s,  u"appts"_s,
                                      u"appointments"_s, u"cita"_s,        u"visit"_s};
    if (!visits.contains(terms[at].words)) return std::nullopt;
    for (std::size_t back = 1; back <= 3 && back <= at; ++back) {
        const TimeTerm& term = terms[at - back];
        if (term.kind == My) return at - back;
        if (term.kind != Other && term.kind != Filler && term.kind != Next) return std::nullopt;
    }
    return std::nullopt;
}

bool isOwnEvent(const std::vector<TimeTerm>& terms, const TimeMention& mention)
{
    static const QSet<QString> has{u"got"_s, u"have"_s, u"has"_s, u"tengo"_s, u"theres"_s, u"hay"_s};
    for (std::size_t back = 1; mention.ofEvent && back <= 3 && back <= mention.first; ++back) {
        const TimeTerm& term = terms[mention.first - back];
        if (term.kind == Break) return false;
        if (has.contains(term.words)) return true;
    }
    return false;
}

bool isDeniedVisit(const std::vector<TimeTerm>& terms, std::size_t at)
{
    static const QSet<QString> visits{u"come in"_s, u"get in"_s, u"stop by"_s, u"come by"_s, u"be there"_s};
    if (at == 0 || !visits.contains(terms[at].words)) return false;
    return terms[at - 1].kind == Bound || (at > 1 && terms[at - 1].kind == To && terms[at - 2].kind == Bound);
}

bool pointsBack(const std::vector<TimeTerm>& terms, std::size_t at)
{
    static const QSet<QString> done{u"it"_s,   u"be"_s,    u"in"_s,      u"done"_s,
                                    u"come"_s, u"fixed"_s, u"come in"_s, u"get in"_s};
    if (at == 0 || !done.contains(terms[at - 1].words)) return false;
    return at + 1 >= terms.size() || tells(terms, at + 1, Break) || tells(terms, at + 1, Comma) ||
           tells(terms, at + 1, Request);
}

bool isGreeting(const std::vector<TimeTerm>& terms, const TimeMention& mention)
{
    if (mention.first != 0 || mention.end != 1 || !mention.part) return false;
    return tells(terms, 1, Comma) || (tells(terms, 1, Break) && !terms[1].asked && terms.size() > 2);
}

bool liesAhead(const TimeMention& mention)
{
    return mention.relative == Relative_::Tomorrow || mention.relative == Relative_::NextWeek ||
           mention.relative == Relative_::Asap || mention.dateKey.startsWith(u'+');
}

bool isLast(const std::vector<TimeTerm>& terms, const TimeMention& mention)
{
    return (mention.first > 0 && tells(terms, mention.first - 1, Last)) || tells(terms, mention.end, Last) ||
           tells(terms, mention.end, Ago);
}

bool isTheirVisit(const std::vector<TimeTerm>& terms, const TimeMention& mention)
{
    const bool onlyPart = mention.part && mention.days.empty() && !mention.relative;
    if (mention.first > 0 && tells(terms, mention.first - 1, My)) {
        // "her 2pm", but "can you see her tomorrow"
        static const QSet<QString> persons{u"her"_s, u"his"_s, u"their"_s};
        const bool visit =
            tells(terms, mention.first, Number) || !persons.contains(terms[mention.first - 1].words);
        if (visit && !onlyPart && mention.by.isEmpty()) return true;
    }
    static const QSet<QString> visits{u"appointment"_s, u"appt"_s, u"apt"_s, u"reservation"_s, u"visit"_s};
    const QString& last = terms[mention.end - 1].words;
    return mention.end < terms.size() && visits.contains(terms[mention.end].words) &&
           (last == u"tomorrows"_s || last == u"todays"_s);
}

void ToldTimes::remember(const TimeMention& mention)
{
    if (!namesDay(mention) && !mention.at && !mention.after) return;
    m_last = mention;
    if (mention.days.empty()) return;
    if (!m_days.empty() && mention.first > m_days.back().end + 2) m_days.clear();
    m_days.push_back(mention);
}

std::optional<TimeMention> ToldTimes::limitAt(const std::vector<TimeTerm>& terms, std::size_t at) const
{
    if (!m_last) return std::nullopt;
    TimeMention limit;
    limit.first = at;
    limit.end = at + 1;
    const bool day = namesDay(*m_last);
    if (terms[at].kind == AfterThat) {
        limit.after = m_last->at ? m_last->at : m_last->after;
        if (!limit.after) limit.dateKey = u"after "_s + wordsBetween(terms, m_last->first, m_last->end);
    } else if (m_last->at) {
        limit.before = m_last->at;
        limit.relative = m_last->relative;
    } else if (day) {
        limit.by = m_last->by.isEmpty() ? wordsBetween(terms, m_last->first, m_last->end) : m_last->by;
    } else {
        return std::nullopt;
    }
    return limit;
}

} // namespace secondring
