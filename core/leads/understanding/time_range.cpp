// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/time_range.h"

#include "core/base/word_tree.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using enum TimeWord;

/// "He naps 12 to 2"
bool isTheirHabit(const std::vector<TimeTerm>& terms, std::size_t start)
{
    if (start < 2 || terms[start - 1].kind != Other || !terms[start - 1].words.endsWith(u's')) return false;
    const QString& who = terms[start - 2].words;
    return who == u"he"_s || who == u"she"_s || who == u"baby"_s;
}

bool isTimeWord(TimeWord kind)
{
    static const QSet<TimeWord> kinds{Break,    Comma, Or,    Day,     Relative, Part,    Ordinal,   MonthDay,
                                      Weekdays, Any,   Works, Request, Filler,   Article, TodayPart, But};
    return kinds.contains(kind);
}

/// "Thursdays my mum has baby 10 to 2": a day was told in this clause, or that they have the time.
bool isOfTheirDay(const std::vector<TimeTerm>& terms, std::size_t start)
{
    static const WordSet has{u"get"_s,  u"got"_s,  u"have"_s,   u"off"_s,
                             u"here"_s, u"home"_s, u"around"_s, u"runs"_s};
    if (start > 0 && has.contains(terms[start - 1].words)) return true;
    for (std::size_t back = 1; back <= 6 && back <= start; ++back) {
        const TimeTerm& term = terms[start - back];
        if (term.kind == Break || term.kind == Number) return false;
        if (term.kind == Day || term.kind == Weekdays) return true;
    }
    return false;
}

/// Whether a bare "2-4" has only time and marks around it.
bool standsAlone(const TimeCursor& cursor, std::size_t start, TimeWord join)
{
    static const WordSet wide{u"any"_s, u"every"_s, u"each"_s, u"most"_s, u"all"_s, u"window"_s, u"slot"_s};
    const TimeTerm* next = cursor.term();
    const bool goesOn =
        next == nullptr || isTimeWord(next->kind) || next->kind == For || wide.contains(next->words);
    if (!goesOn) return false;
    if (next != nullptr &&
        (wide.contains(next->words) || next->kind == Day || next->kind == Relative || next->kind == Weekdays))
        return true;
    if (start == 0 || isTimeWord(cursor.terms[start - 1].kind)) return true;
    const bool told = isOfTheirDay(cursor.terms, start);
    return told || join == Until || isTheirHabit(cursor.terms, start);
}

/// Takes the word between the two hours.
bool rangeJoin(TimeCursor& cursor, bool between)
{
    if (between && cursor.take(Or)) return true;
    // "la cita del 3 al 10" is of dates.
    if (cursor.is(To) && cursor.term()->words == u"al"_s) return false;
    if (cursor.take(Dash) || cursor.take(To) || cursor.take(Until)) return true;
    // "de 2 a las 4": the joining word is one with the article.
    if (!cursor.is(At) || !cursor.term()->words.startsWith(u"a la"_s)) return false;
    ++cursor.at;
    return true;
}

/// "3.50": minutes behind a point, where "8.30" is as good a time as "8:30".
bool isPointed(const TimeTerm& term)
{
    return term.loose && term.words.contains(u'.') && term.minute % 5 == 0;
}

/// "4:15 till close", "2 until late"
bool takeClose(TimeCursor& cursor)
{
    static const WordSet ends{u"close"_s, u"closing"_s, u"late"_s, u"whenever"_s, u"cierre"_s, u"cierren"_s};
    cursor.skip({Article});
    static const WordSet leads{u"when"_s, u"you"_s, u"u"_s, u"yall"_s};
    while (cursor.term() != nullptr && leads.contains(cursor.term()->words))
        ++cursor.at;
    if (cursor.term() == nullptr || !ends.contains(cursor.term()->words)) return false;
    ++cursor.at;
    return true;
}

void setRange(TimeMention& mention, SpokenHour first, SpokenHour last)
{
    // "2-4pm" is the afternoon for both, "11-1pm" is not.
    if (first.half < 0 && last.half >= 0 && first.hour % 12 < last.hour % 12) first.half = last.half;
    const QTime from = first.timeOfDay({});
    const bool wraps = last.half < 0 && last.hour <= 12 && QTime(last.hour, last.minute) <= from;
    if (wraps) last.half = 12;
    if (!wraps && last.half < 0 && first.half == 0) last.half = last.hour == 12 ? 12 : 0;
    mention.after = first;
    mention.before = last;
}

} // namespace

bool readRange(TimeCursor& cursor, TimeMention& mention)
{
    const std::size_t start = cursor.at;
    const bool between = cursor.take(Between);
    if (!between) cursor.take(From);
    cursor.skip({At});
    const bool led = cursor.at > start;
    const TimeTerm* one = cursor.term();
    const auto first = readHour(cursor, true);
    const TimeWord join = cursor.term() != nullptr ? cursor.term()->kind : Break;
    if (!first || !rangeJoin(cursor, between)) return false;
    if (join != Dash && cursor.tried([&] { return takeClose(cursor); })) {
        mention.after = first;
        return true;
    }
    cursor.skip({At});
    if (cursor.is(Article) && cursor.term()->words.startsWith(u"la"_s)) ++cursor.at;
    const TimeTerm* two = cursor.term();
    const auto last = readHour(cursor, true);
    if (!last) return false;
    const bool shows = first->half >= 0 || last->half >= 0 || one->minute >= 0 || two->minute >= 0;
    // A telephone number is no span of time.
    if (one->loose && two->loose && (!isPointed(*one) || !isPointed(*two))) return false;
    if (!led && !shows && !standsAlone(cursor, start, join)) return false;
    setRange(mention, *first, *last);
    return true;
}

} // namespace secondring
