// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/word_tree.h"
#include "core/leads/understanding/calendar_dates.h"

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using enum TimeWord;
using Relative_ = PreferredTime::Relative;
using Part_ = PreferredTime::PartOfDay;

/// "viernes 12", "sat 14": no hour.
bool followsItsDay(const TimeCursor& cursor)
{
    const TimeTerm* day = cursor.before();
    if (day == nullptr || day->kind != Day || !cursor.is(Number)) return false;
    const TimeTerm* next = cursor.term(1);
    const bool month = isDayOfMonth(cursor.term()) && !cursor.is(Unit, 1) && !cursor.is(Minute, 1);
    const bool ends = next == nullptr || next->kind == Break || next->kind == Comma || next->kind == Or ||
                      next->kind == Works || next->kind == Request || next->kind == Filler ||
                      next->kind == At || next->kind == Before || next->kind == After ||
                      next->kind == Between || (next->kind == Part && !next->words.startsWith(u"de "_s));
    const bool late = cursor.term()->value > 12 && (ends || next->kind == Part || isSpanishDay(*day));
    return month && (late || (ends && isSpanishDay(*day)));
}

/// One day, or "mon-fri", "monday through thursday", "lunes a viernes".
bool dayRange(TimeCursor& cursor, TimeMention& mention)
{
    if (!cursor.is(Day)) return false;
    const int first = cursor.term()->value;
    ++cursor.at;
    mention.days = {static_cast<Qt::DayOfWeek>(first)};
    if (cursor.is(Day, 1) && (cursor.is(Dash) || cursor.is(To) || cursor.is(Until))) {
        const int last = cursor.term(1)->value;
        for (int day = first; day != last;) {
            day = day % 7 + 1;
            mention.days.push_back(static_cast<Qt::DayOfWeek>(day));
        }
        cursor.at += 2;
    }
    if (followsItsDay(cursor)) mention.dateKey = cursor.terms[cursor.at++].words;
    // "el lunes proximo", "el viernes que viene"
    if (cursor.is(Next) && cursor.term()->words != u"next"_s && cursor.term()->words != u"nxt"_s) {
        if (cursor.term()->words != u"que viene"_s) mention.relative = Relative_::NextWeek;
        ++cursor.at;
    }
    return true;
}

/// "tmrw am", "thurs pm": alone the word is part of a day.
bool halfOfNamedDay(const TimeCursor& cursor)
{
    const TimeTerm* before = cursor.before();
    static const WordSet suiting{u"is"_s, u"would"_s, u"if"_s, u"preferred"_s, u"only"_s, u"preferably"_s};
    // "p.m. slots only"
    static const WordSet offered{u"slot"_s,         u"slots"_s, u"spot"_s,  u"spots"_s,
                                 u"times"_s,        u"hours"_s, u"only"_s,  u"appointment"_s,
                                 u"appointments"_s, u"appt"_s,  u"appts"_s, u"openings"_s};
    if (cursor.term(1) != nullptr && offered.contains(cursor.term(1)->words) &&
        (before == nullptr || before->kind != Number))
        return true;
    // "instead. AM is better", but "am i late"
    const bool opens = before == nullptr || before->kind == Break || before->kind == Comma;
    const bool suits =
        cursor.term(1) != nullptr && (cursor.is(Works, 1) || suiting.contains(cursor.term(1)->words));
    if (opens && suits) return true;
    if (before == nullptr) return false;
    // "Next week. Pm."
    const bool alone = cursor.term(1) == nullptr || cursor.is(Break, 1) || cursor.is(Comma, 1);
    if (alone && (before->kind == Break || before->kind == Comma || before->kind == Part)) return true;
    const bool afterOne = before->kind == Or && cursor.at > 1 && cursor.terms[cursor.at - 2].kind == AmPm;
    return before->kind == Day || before->kind == Relative || before->kind == Ordinal ||
           before->kind == MonthDay || before->words == u"the"_s || before->words == u"in the"_s || afterOne;
}

/// "end of next week": when to come, unless "by" stands before it.
void placeEnd(const TimeTerm* before, const TimeTerm& end, TimeMention& mention)
{
    const bool limits = before != nullptr && before->words.startsWith(u"by"_s);
    if (!limits && end.words.endsWith(u"next week"_s))
        mention.relative = Relative_::NextWeek;
    else if (!limits && end.words.endsWith(u"week"_s))
        mention.relative = Relative_::ThisWeek;
    else
        mention.by = withoutArticle(end.words);
}

/// The days of a number such as 135 for "MWF"; of 0 Monday to Friday.
std::vector<Qt::DayOfWeek> daysIn(int digits)
{
    std::vector<Qt::DayOfWeek> days;
    for (int rest = digits > 0 ? digits : 12345; rest > 0; rest /= 10)
        days.insert(days.begin(), static_cast<Qt::DayOfWeek>(rest % 10));
    return days;
}

/// "lunch tomorrow", "friday lunch": without a day it is only a meal.
bool isAtDay(const TimeCursor& cursor)
{
    const auto day = [](const TimeTerm* term) {
        return term != nullptr && (term->kind == Day || term->kind == Relative);
    };
    return day(cursor.before()) || day(cursor.term(1));
}

bool single(TimeCursor& cursor, TimeMention& mention)
{
    const TimeTerm* here = cursor.term();
    if (here == nullptr) return false;
    switch (here->kind) {
    case Weekdays:
        mention.days = daysIn(here->value);
        if (here->words.contains(u"night"_s)) mention.part = Part_::Evening;
        break;
    case Holiday:
        // "open on labor day?"
        if (cursor.before() == nullptr || cursor.before()->words != u"on"_s) return false;
        mention.dateKey = here->words;
        break;
    case Relative:
        mention.relative = static_cast<Relative_>(here->value);
        break;
    case Part:
        if (here->words == u"lunch"_s && !isAtDay(cursor)) return false;
        mention.part = static_cast<Part_>(here->value);
        break;
    case TodayPart:
        mention.relative = Relative_::Today;
        mention.part = static_cast<Part_>(here->value);
        break;
    case AmPm:
        if (!halfOfNamedDay(cursor)) return false;
        mention.part = here->value == 0 ? Part_::Morning : Part_::Afternoon;
        break;
    case InDays:
        mention.dateKey = u"+%1"_s.arg(here->value);
        break;
    case EndOf:
        // "end of june": a limit where one is meant, else a time no visit can be set by.
        if (here->value > 0) return false;
        placeEnd(cursor.before(), *here, mention);
        break;
    case Early:
        mention.early = true;
        break;
    case WeakAsap:
        mention.weak = true;
        break;
    default:
        return false;
    }
    ++cursor.at;
    return true;
}

/// "next tues", "this friday", "next weekend"
bool nextDay(TimeCursor& cursor, TimeMention& mention)
{
    const bool next = cursor.is(Next);
    if (!cursor.take(Next) && !cursor.take(This)) return false;
    if (cursor.is(Next) || cursor.is(This)) ++cursor.at;
    // "this evenin"
    if (!next && cursor.is(Part)) {
        mention.relative = Relative_::Today;
        mention.part = static_cast<Part_>(cursor.terms[cursor.at++].value);
        return true;
    }
    const bool day = cursor.is(Day);
    if (!dayRange(cursor, mention) && !(cursor.is(Relative) && single(cursor, mention))) return false;
    if (next && day) mention.relative = Relative_::NextWeek;
    return true;
}

/// "saturday early", "tomorrow early": not late in the day.
void takeEarly(TimeCursor& cursor, TimeMention& mention)
{
    const bool day = !mention.days.empty() || mention.relative == Relative_::Tomorrow;
    if (!day || mention.part || cursor.term() == nullptr || cursor.term()->words != u"early"_s) return;
    mention.part = Part_::Morning;
    ++cursor.at;
}

bool dayAt(TimeCursor& cursor, TimeMention& mention)
{
    const auto rule = [&](auto read) { return cursor.tried([&] { return read(cursor, mention); }); };
    if (rule(nextDay) || rule(dayRange) || rule(monthDate) || rule(dayOfMonth) || rule(spanAhead) ||
        rule(single))
        return true;
    // "the 15th", "el viernes"
    return cursor.tried([&] {
        return cursor.take(Article) &&
               (rule(nextDay) || rule(dayRange) || rule(monthDate) || rule(dayOfMonth) || rule(single));
    });
}

} // namespace

bool readCalendar(TimeCursor& cursor, TimeMention& mention)
{
    if (!dayAt(cursor, mention)) return false;
    takeLastDay(cursor, mention);
    takeEarly(cursor, mention);
    return true;
}

} // namespace secondring
