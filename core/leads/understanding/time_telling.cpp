// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/time_telling.h"

#include "core/base/word_tree.h"

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

/// A day of the calendar, or that of an event.
bool isDated(const TimeMention& mention)
{
    return !mention.dateKey.isEmpty() || !mention.by.isEmpty();
}

} // namespace

bool endsInThePast(const TimeTerm& term)
{
    static const WordSet asked{
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
    static const WordSet visits{u"appt"_s,         u"appointment"_s, u"apt"_s,  u"appts"_s,
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
    static const WordSet has{u"got"_s, u"have"_s, u"has"_s, u"tengo"_s, u"theres"_s, u"hay"_s};
    for (std::size_t back = 1; mention.ofEvent && back <= 3 && back <= mention.first; ++back) {
        const TimeTerm& term = terms[mention.first - back];
        if (term.kind == Break) return false;
        if (has.contains(term.words)) return true;
    }
    return false;
}

bool isDeniedVisit(const std::vector<TimeTerm>& terms, std::size_t at)
{
    static const WordSet visits{u"come in"_s, u"get in"_s, u"stop by"_s, u"come by"_s, u"be there"_s};
    if (at == 0 || !visits.contains(terms[at].words)) return false;
    return terms[at - 1].kind == Bound || (at > 1 && terms[at - 1].kind == To && terms[at - 2].kind == Bound);
}

bool pointsBack(const std::vector<TimeTerm>& terms, std::size_t at)
{
    static const WordSet done{u"it"_s,   u"be"_s,    u"in"_s,      u"done"_s,
                              u"come"_s, u"fixed"_s, u"come in"_s, u"get in"_s};
    // "they want a letter from you before", but "would it do, I have been here before"
    bool asked = false;
    for (std::size_t back = at; back-- > 0 && terms[back].kind != Break && terms[back].kind != Comma;)
        asked = asked || terms[back].kind == Request;
    const bool ends = at + 1 >= terms.size() || tells(terms, at + 1, Break);
    if (asked && ends) return true;
    if (at == 0 || !done.contains(terms[at - 1].words)) return false;
    return at + 1 >= terms.size() || tells(terms, at + 1, Break) || tells(terms, at + 1, Comma) ||
           tells(terms, at + 1, Request);
}

bool isGreeting(const std::vector<TimeTerm>& terms, const TimeMention& mention)
{
    if (mention.first != 0 || mention.end != 1 || !mention.part) return false;
    // "evenings. any.", "early afternoon, any day"
    const QString& words = terms.front().words;
    if (words.contains(u' ') || words.endsWith(u"ings"_s) || words.endsWith(u"noons"_s)) return false;
    return tells(terms, 1, Comma) || (tells(terms, 1, Break) && !terms[1].asked && terms.size() > 2);
}

bool liesAhead(const TimeMention& mention)
{
    return mention.relative == Relative_::Tomorrow || mention.relative == Relative_::NextWeek ||
           mention.relative == Relative_::Asap || mention.dateKey.startsWith(u'+');
}

bool isLast(const std::vector<TimeTerm>& terms, const TimeMention& mention)
{
    // "the color from wednesday", but "fridays from now on"
    const bool ofThen = mention.days.size() == 1 && mention.end == mention.first + 1 && mention.first > 1 &&
                        terms[mention.first - 1].words == u"from"_s &&
                        terms[mention.first - 2].kind == Other && !tells(terms, mention.end, Article);
    return ofThen || (mention.first > 0 && tells(terms, mention.first - 1, Last)) ||
           tells(terms, mention.end, Last) || tells(terms, mention.end, Ago);
}

bool isTheirVisit(const std::vector<TimeTerm>& terms, const TimeMention& mention)
{
    const bool onlyPart = mention.part && mention.days.empty() && !mention.relative;
    if (mention.first > 0 && tells(terms, mention.first - 1, My)) {
        // "her 2pm", but "can you see her tomorrow"
        static const WordSet persons{u"her"_s, u"his"_s, u"their"_s};
        const bool visit =
            tells(terms, mention.first, Number) || !persons.contains(terms[mention.first - 1].words);
        if (visit && !onlyPart && mention.by.isEmpty()) return true;
    }
    // "I'm your 2:30", "it's Gina from the 2:30"
    const QString& before = mention.first > 0 ? terms[mention.first - 1].words : QString();
    const bool from = mention.first > 1 && before == u"the"_s && terms[mention.first - 2].words == u"from"_s;
    if (mention.at && (from || before == u"your"_s)) return true;
    static const WordSet visits{u"appointment"_s, u"appt"_s, u"apt"_s, u"reservation"_s, u"visit"_s};
    const QString& last = terms[mention.end - 1].words;
    return mention.end < terms.size() && visits.contains(terms[mention.end].words) &&
           (last == u"tomorrows"_s || last == u"todays"_s);
}

bool keepTarget(const std::vector<TimeTerm>& terms, TimeMention& mention)
{
    if (mention.after && mention.before) {
        // "from 2 to 5 or later"
        const bool later = tells(terms, mention.end, OrLater);
        mention.after = later ? mention.before : std::nullopt;
        if (!later) mention.at = mention.before;
        // "2 oclock to 11:30" goes back in the day, not on into the night.
        if (!later && mention.at->half == 12 && mention.at->hour > 8 && mention.at->hour < 12)
            mention.at->half = -1;
        mention.before.reset();
        return true;
    }
    if (mention.days.size() < 2 || tells(terms, mention.first, Weekdays)) return false;
    mention.days = {mention.days.back()};
    return true;
}

void ToldTimes::remember(const TimeMention& mention)
{
    if (!namesDay(mention) && !mention.at && !mention.after) return;
    m_last = mention;
    if (mention.at || mention.after) m_hour = mention;
    if (isDated(mention)) m_dated = mention;
    if (mention.days.empty()) return;
    if (!m_days.empty() && mention.first > m_days.back().end + 2) m_days.clear();
    m_days.push_back(mention);
}

void ToldTimes::rememberMonth(const std::vector<TimeTerm>& terms, std::size_t at)
{
    if (at == 0 || terms[at - 1].kind != In) return;
    TimeMention month;
    month.first = at;
    month.end = at + 1;
    month.by = terms[at].words;
    m_last = month;
}

const std::optional<TimeMention>& ToldTimes::meantAt(const std::vector<TimeTerm>& terms, std::size_t at) const
{
    // "Daycare lets out at 2, tues or thurs after that"
    const bool so = at > 0 && tells(terms, at - 1, But);
    const bool beside = m_last && m_last->end + (so ? 1 : 0) == at;
    if (terms[at].kind == AfterThat && beside && m_hour) return m_hour;
    // "football starts aug 4, so a monday before then"
    const bool weekday = beside && !so && !m_last->ofEvent && !m_last->days.empty() && !isDated(*m_last);
    return terms[at].kind == BeforeThat && weekday && m_dated ? m_dated : m_last;
}

std::optional<TimeMention> ToldTimes::limitAt(const std::vector<TimeTerm>& terms, std::size_t at) const
{
    const std::optional<TimeMention>& that = meantAt(terms, at);
    if (!that) return std::nullopt;
    TimeMention limit;
    limit.first = at;
    limit.end = at + 1;
    if (terms[at].kind == AfterThat) {
        limit.after = that->at ? that->at : that->after;
        if (!limit.after) limit.dateKey = u"after "_s + wordsBetween(terms, that->first, that->end);
    } else if (that->at && !that->ofEvent) {
        limit.before = that->at;
        limit.relative = that->relative;
    } else if (namesDay(*that)) {
        const std::size_t end = that->spanFrom > 0 ? that->spanFrom : that->end;
        limit.by = that->by.isEmpty() ? wordsBetween(terms, that->first, end) : that->by;
    } else {
        return std::nullopt;
    }
    return limit;
}

} // namespace secondring
