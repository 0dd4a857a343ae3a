// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/time_mentions.h"

#include "core/base/word_tree.h"
#include "core/leads/understanding/bare_hour.h"
#include "core/leads/understanding/time_limits.h"
#include "core/leads/understanding/time_range.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using enum TimeWord;

/// "or later", "7pm earliest", "12:30 on"; but "at 3 on friday".
bool takeOrLater(TimeCursor& cursor)
{
    if (limitsWhatIsBefore(cursor, OrLater)) return cursor.take(OrLater);
    if (cursor.term() == nullptr) return false;
    static const WordSet least{u"earliest"_s, u"soonest"_s, u"minimum"_s};
    const TimeTerm* next = cursor.term(1);
    const bool on = cursor.is(Article) && cursor.term()->words == u"on"_s &&
                    (next == nullptr || next->kind == Break || next->kind == Comma || next->kind == Works ||
                     next->words == u"would"_s);
    if (!on && !least.contains(cursor.term()->words)) return false;
    ++cursor.at;
    return true;
}

void place(TimeCursor& cursor, TimeMention& mention, const SpokenHour& spoken)
{
    if (takeOrLater(cursor))
        mention.after = spoken;
    else if (limitsWhatIsBefore(cursor, OrEarlier) && cursor.take(OrEarlier))
        mention.before = spoken;
    else
        mention.at = spoken;
}

/// What leads to an hour: "at", "around", "a las"; weak where it need not, as "like" does.
struct HourLead {
    bool said = false;
    bool weak = false;
};

HourLead takeLead(TimeCursor& cursor)
{
    HourLead lead;
    lead.said = cursor.is(Article) && cursor.term()->words == u"las"_s && cursor.take(Article);
    for (; cursor.is(At); ++cursor.at) {
        lead.weak = lead.weak || cursor.term()->value == 0;
        lead.said = true;
    }
    // "la de las 11"
    const bool one = cursor.is(From) && cursor.before() != nullptr && cursor.before()->kind == Article &&
                     cursor.term()->words.startsWith(u"de la"_s);
    if (one) lead.said = cursor.take(From);
    return lead;
}

/// "at 5", "around 11", "a las 4", "3:15", with what follows it: "or later".
bool hour(TimeCursor& cursor, TimeMention& mention)
{
    const HourLead lead = takeLead(cursor);
    const TimeTerm* digits = cursor.term();
    const bool opening = isOpeningHour(cursor.terms, cursor.at);
    const bool placed = isHourByPlace(cursor);
    auto spoken = readHour(cursor, lead.said || placed);
    const bool telephone = digits != nullptr && digits->loose && cursor.is(Dash) && cursor.is(Number, 1);
    if (!spoken || telephone) return false;
    // "like 3 of them", "at 1200 Main Street"
    const bool shows = digits->kind == Number && !digits->loose && (digits->minute >= 0 || digits->half >= 0);
    const bool unsure = !shows && (lead.weak || (digits->loose && !placed)) &&
                        cursor.terms[cursor.at - 1].kind == digits->kind;
    if (unsure && cursor.is(Other) && cursor.term()->words.front().isLetter() && !givesReason(cursor))
        return false;
    if (opening && spoken->half < 0 && spoken->hour < 12) spoken->half = 0;
    place(cursor, mention, *spoken);
    return true;
}

/// Most words are about something else; no rule begins with them.
bool saysNoTime(const TimeTerm& term)
{
    switch (term.kind) {
    case Break:
    case Comma:
    case Request:
    case Works:
    case Past:
    case Existing:
    case Bound:
    case Reschedule:
    case Wait:
    case Correct:
        return true;
    case Other:
        return !hourNamed(term.words) && !minutesNamed(term.words);
    default:
        return false;
    }
}

} // namespace

bool isOpeningHour(const std::vector<TimeTerm>& terms, std::size_t at)
{
    static const WordSet opens{u"open"_s, u"opens"_s, u"opening"_s, u"abren"_s};
    static const WordSet asks{u"are"_s, u"r"_s, u"be"_s, u"is"_s, u"still"_s, u"stay"_s};
    if (at > 0 && terms[at - 1].kind == At) --at;
    if (at == 0 || !opens.contains(terms[at - 1].words)) return false;
    // "are you open at 7"
    for (std::size_t back = 2; back <= 4 && back <= at; ++back)
        if (asks.contains(terms[at - back].words)) return false;
    return true;
}

bool isSpanishDay(const TimeTerm& day)
{
    static const WordSet starts{u"lun"_s, u"mar"_s, u"mie"_s, u"jue"_s, u"vie"_s,
                                u"bie"_s, u"sab"_s, u"sav"_s, u"dom"_s};
    return day.kind == Day && starts.contains(day.words.left(3));
}

QString withoutArticle(const QString& words)
{
    static const QString article = u"end of the "_s;
    return words.startsWith(article) ? u"end of "_s + words.mid(article.size()) : words;
}

QString wordsBetween(const std::vector<TimeTerm>& terms, std::size_t from, std::size_t end)
{
    QStringList words;
    for (std::size_t i = from; i < end; ++i) {
        const bool idle = terms[i].kind == Article || (terms[i].kind == This && words.isEmpty());
        // "before Sunday's christening"
        const bool owns =
            terms[i].kind == Day && terms[i].length > terms[i].words.size() && terms[i].words.endsWith(u's');
        if (!idle) words << (owns ? terms[i].words.chopped(1) : terms[i].words);
    }
    return words.join(u' ');
}

std::optional<TimeMention> mentionAt(const std::vector<TimeTerm>& terms, std::size_t at)
{
    if (saysNoTime(terms[at])) return std::nullopt;
    using Rule = bool (*)(TimeCursor&, TimeMention&);
    for (const Rule rule : {readLimit, readRange, hour, readCalendar}) {
        TimeCursor cursor{terms, at};
        TimeMention mention;
        if (!rule(cursor, mention)) continue;
        mention.first = at;
        mention.end = cursor.at;
        return mention;
    }
    return std::nullopt;
}

} // namespace secondring
