// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/time_mentions.h"
#include "core/leads/understanding/time_numbers.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using enum TimeWord;
using Relative_ = PreferredTime::Relative;
using Part_ = PreferredTime::PartOfDay;

/// What makes "1st" a count and no date: "1st visit", "5th floor".
bool isCounted(const TimeTerm* next)
{
    static const QSet<QString> things{
        u"time"_s,        u"times"_s,   u"visit"_s,    u"opinion"_s, u"floor"_s,      u"grade"_s,
        u"grader"_s,      u"st"_s,      u"street"_s,   u"ave"_s,     u"one"_s,        u"tooth"_s,
        u"appointment"_s, u"appt"_s,    u"week"_s,     u"half"_s,    u"chair"_s,      u"location"_s,
        u"call"_s,        u"message"_s, u"person"_s,   u"thing"_s,   u"molar"_s,      u"choice"_s,
        u"job"_s,         u"haircut"_s, u"cleaning"_s, u"text"_s,    u"day"_s,        u"hand"_s,
        u"row"_s,         u"baby"_s,    u"birthday"_s, u"bday"_s,    u"anniversary"_s};
    return next != nullptr && things.contains(next->words);
}

bool isDayOfMonth(const TimeTerm* term)
{
    if (term == nullptr || (term->kind != Number && term->kind != Ordinal)) return false;
    return term->value >= 1 && term->value <= 31 && term->minute < 0 && term->half < 0;
}

/// "viernes 12", "sat 14": no hour.
bool followsItsDay(const TimeCursor& cursor)
{
    const TimeTerm* day = cursor.before();
    if (day == nullptr || day->kind != Day || !cursor.is(Number)) return false;
    const TimeTerm* next = cursor.term(1);
    const bool month = isDayOfMonth(cursor.term()) && !cursor.is(Unit, 1) && !cursor.is(Minute, 1);
    const bool ends = next == nullptr || next->kind == Break || next->kind == Comma || next->kind == Or ||
                      next->kind == Works || next->kind == Request || next->kind == Filler ||
                      next->kind == At;
    const bool late = cursor.term()->value > 12 && (ends || next->kind == Part);
    return month && (late || (ends && isSpanishDay(*day)));
}

QString dateKeyOf(int month, int day)
{
    return u"%1-%2"_s.arg(month, 2, 10, QLatin1Char('0')).arg(day, 2, 10, QLatin1Char('0'));
}

bool isOf(const TimeTerm* term)
{
    return term != nullptr && (term->words == u"of"_s || term->words == u"de"_s);
}

/// "oct 18", "october the 18th", "18 de octubre", "10/18"
bool monthDate(TimeCursor& cursor, TimeMention& mention)
{
    if (cursor.is(MonthDay)) {
        mention.dateKey = dateKeyOf(cursor.term()->value / 100, cursor.term()->value % 100);
        ++cursor.at;
        return true;
    }
    if (cursor.is(Month)) {
        const int month = cursor.term()->value;
        ++cursor.at;
        // "Jan. 8"
        if (cursor.is(Break) && cursor.term()->words == u"."_s && cursor.before()->length <= 4) ++cursor.at;
        cursor.take(Article);
        if (!isDayOfMonth(cursor.term())) return false;
        mention.dateKey = dateKeyOf(month, cursor.terms[cursor.at++].value);
        return true;
    }
    if (!isDayOfMonth(cursor.term())) return false;
    const int day = cursor.term()->value;
    ++cursor.at;
    if (isOf(cursor.term())) ++cursor.at;
    if (!cursor.is(Month)) return false;
    mention.dateKey = dateKeyOf(cursor.terms[cursor.at++].value, day);
    return true;
}

/// "the 15th", "el 15", "sat 14"
bool dayOfMonth(TimeCursor& cursor, TimeMention& mention)
{
    const TimeTerm* before = cursor.before();
    const TimeTerm* here = cursor.term();
    if (!isDayOfMonth(here)) return false;
    const bool spanish =
        before != nullptr &&
        (before->words == u"el"_s || before->words == u"el dia"_s || before->words == u"dia"_s ||
         before->words == u"para el"_s || before->words == u"antes del"_s ||
         before->words == u"despues del"_s || before->words == u"a partir del"_s);
    if (here->kind == Number && (!spanish || cursor.is(Unit, 1) || cursor.is(Minute, 1))) return false;
    const bool leads = before == nullptr || before->kind == Break || before->kind == Comma ||
                       before->kind == Day || before->kind == Article || before->kind == Before ||
                       before->kind == By || before->kind == After || before->kind == Or ||
                       before->kind == This || before->kind == For || before->kind == Until ||
                       before->kind == At;
    const TimeTerm* next = cursor.term(1);
    if (!leads || isCounted(next) || (next != nullptr && next->kind == Unit)) return false;
    mention.dateKey = ordinalOf(*here);
    ++cursor.at;
    return true;
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

/// "two weeks from now", "a week from today"
bool fromNow(const TimeCursor& cursor)
{
    const TimeTerm* now = cursor.term(1);
    return cursor.is(From) && now != nullptr && (now->words == u"now"_s || now->words == u"today"_s);
}

/// "in 3 days", "en dos semanas", "two weeks from now"
bool spanAhead(TimeCursor& cursor, TimeMention& mention)
{
    const bool in = cursor.take(In);
    cursor.take(At); // "in about two weeks"
    if (cursor.term() == nullptr) return false;
    const TimeTerm* count = cursor.term();
    const bool one = count->words == u"a"_s || count->words == u"una"_s || count->words == u"un"_s;
    const int many = count->kind == Number ? count->value : one ? 1 : hourNamed(count->words).value_or(0);
    ++cursor.at;
    if (many < 1 || !cursor.is(Unit) || cursor.term()->value < 1 || cursor.term()->value > 14) return false;
    const int days = many * cursor.term()->value;
    // "teeth in a day" is no day to come.
    if (days < 2) return false;
    mention.dateKey = u"+%1"_s.arg(days);
    ++cursor.at;
    if (in) return true;
    const bool counted = fromNow(cursor);
    if (counted) cursor.at += 2;
    return counted;
}

/// "tmrw am", "thurs pm": alone the word is part of a day.
bool halfOfNamedDay(const TimeCursor& cursor)
{
    const TimeTerm* before = cursor.before();
    // "p.m. slots only"
    static const QSet<QString> offered{u"slot"_s,         u"slots"_s, u"spot"_s,  u"spots"_s,
                                       u"times"_s,        u"hours"_s, u"only"_s,  u"appointment"_s,
                                       u"appointments"_s, u"appt"_s,  u"appts"_s, u"openings"_s};
    if (cursor.term(1) != nullptr && offered.contains(cursor.term(1)->words) &&
        (before == nullptr || before->kind != Number))
        return true;
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

} // namespace

bool readCalendar(TimeCursor& cursor, TimeMention& mention)
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

} // namespace secondring
