// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/time_mentions.h"

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

QString dateKeyOf(int month, int day)
{
    return u"%1-%2"_s.arg(month, 2, 10, QLatin1Char('0')).arg(day, 2, 10, QLatin1Char('0'));
}

bool isDayOfMonth(const TimeTerm* term)
{
    if (term == nullptr || (term->kind != Number && term->kind != Ordinal)) return false;
    return term->value >= 1 && term->value <= 31 && term->minute < 0 && term->half < 0;
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
    mention.dateKey = here->words;
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
    // "el lunes proximo", "el viernes que viene"
    if (cursor.is(Next) && cursor.term()->words != u"next"_s && cursor.term()->words != u"nxt"_s) {
        if (cursor.term()->words != u"que viene"_s) mention.relative = Relative_::NextWeek;
        ++cursor.at;
    }
    return true;
}

/// "in 3 days", "en dos semanas"
bool spanAhead(TimeCursor& cursor, TimeMention& mention)
{
    if (!cursor.take(In)) return false;
    cursor.take(At); // "in about two weeks"
    if (cursor.term() == nullptr) return false;
    const TimeTerm* count = cursor.term();
    const bool one = count->words == u"a"_s || count->words == u"una"_s || count->words == u"un"_s;
    const int many = count->kind == Number ? count->value : one ? 1 : hourNamed(count->words).value_or(0);
    ++cursor.at;
    if (many < 1 || !cursor.is(Unit) || cursor.term()->value < 1 || cursor.term()->value > 7) return false;
    const int days = many * cursor.term()->value;
    // "teeth in a day" is no day to come.
    if (days < 2) return false;
    mention.dateKey = u"+%1"_s.arg(days);
    ++cursor.at;
    return true;
}

/// "tmrw am", "thurs pm": alone the word is part of a day.
bool halfOfNamedDay(const TimeCursor& cursor)
{
    const TimeTerm* before = cursor.before();
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

bool single(TimeCursor& cursor, TimeMention& mention)
{
    const TimeTerm* here = cursor.term();
    if (here == nullptr) return false;
    switch (here->kind) {
    case Weekdays:
        mention.days = {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday};
        break;
    case Relative:
        mention.relative = static_cast<Relative_>(here->value);
        break;
    case Part:
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
