// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/calendar_dates.h"

#include "core/base/word_tree.h"
#include "core/leads/understanding/time_numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using enum TimeWord;
using Relative_ = PreferredTime::Relative;

/// What makes "1st" a count and no date: "1st visit", "5th floor".
bool isCounted(const TimeTerm* next)
{
    static const WordSet things{
        u"time"_s,        u"times"_s,   u"visit"_s,    u"opinion"_s, u"floor"_s,       u"grade"_s,
        u"grader"_s,      u"st"_s,      u"street"_s,   u"ave"_s,     u"one"_s,         u"tooth"_s,
        u"appointment"_s, u"appt"_s,    u"week"_s,     u"half"_s,    u"chair"_s,       u"location"_s,
        u"call"_s,        u"message"_s, u"person"_s,   u"thing"_s,   u"molar"_s,       u"choice"_s,
        u"job"_s,         u"haircut"_s, u"cleaning"_s, u"text"_s,    u"day"_s,         u"hand"_s,
        u"row"_s,         u"baby"_s,    u"birthday"_s, u"bday"_s,    u"anniversary"_s, u"period"_s,
        u"shift"_s,       u"hour"_s,    u"class"_s,    u"lesson"_s,  u"round"_s,       u"session"_s,
        u"quarter"_s,     u"kid"_s,     u"child"_s,    u"set"_s};
    return next != nullptr && things.contains(next->words);
}

QString dateKeyOf(int month, int day)
{
    return u"%1-%2"_s.arg(month, 2, 10, QLatin1Char('0')).arg(day, 2, 10, QLatin1Char('0'));
}

bool isOf(const TimeTerm* term)
{
    return term != nullptr && (term->words == u"of"_s || term->words == u"de"_s);
}

/// "two weeks from now", "a week from today"
bool fromNow(const TimeCursor& cursor)
{
    const TimeTerm* now = cursor.term(1);
    return cursor.is(From) && now != nullptr && (now->words == u"now"_s || now->words == u"today"_s);
}

/// "change it from aug 30 to sept 13": the second day is the wish.
bool isOfAMove(const TimeCursor& cursor)
{
    const std::size_t most = std::min<std::size_t>(cursor.at, 8);
    for (std::size_t back = 1; back <= most; ++back)
        if (cursor.terms[cursor.at - back].kind == Reschedule) return true;
    return false;
}

} // namespace

bool isDayOfMonth(const TimeTerm* term)
{
    if (term == nullptr || (term->kind != Number && term->kind != Ordinal)) return false;
    return term->value >= 1 && term->value <= 31 && term->minute < 0 && term->half < 0;
}

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

bool dayOfMonth(TimeCursor& cursor, TimeMention& mention)
{
    const TimeTerm* before = cursor.before();
    const TimeTerm* here = cursor.term();
    if (!isDayOfMonth(here)) return false;
    const bool spanish =
        before != nullptr &&
        (before->words == u"el"_s || before->words == u"el dia"_s || before->words == u"dia"_s ||
         before->words == u"para el"_s || before->words == u"antes del"_s ||
         before->words == u"despues del"_s || before->words == u"a partir del"_s ||
         before->words == u"al"_s || before->words == u"del"_s);
    if (here->kind == Number && (!spanish || cursor.is(Unit, 1) || cursor.is(Minute, 1))) return false;
    const bool leads = before == nullptr || before->kind == Break || before->kind == Comma ||
                       before->kind == Day || before->kind == Article || before->kind == Before ||
                       before->kind == By || before->kind == After || before->kind == Or ||
                       before->kind == This || before->kind == For || before->kind == Until ||
                       before->kind == At || before->words == u"al"_s;
    const TimeTerm* next = cursor.term(1);
    // "I have leave 10th to 14th"
    const bool first = here->kind == Ordinal &&
                       (cursor.is(To, 1) || cursor.is(Dash, 1) || cursor.is(Or, 1)) && cursor.is(Ordinal, 2);
    if ((!leads && !first) || isCounted(next) || (next != nullptr && next->kind == Unit)) return false;
    mention.dateKey = ordinalOf(*here);
    ++cursor.at;
    return true;
}

bool spanAhead(TimeCursor& cursor, TimeMention& mention)
{
    const bool in = cursor.take(In);
    cursor.take(At); // "in about two weeks"
    if (cursor.term() == nullptr) return false;
    const TimeTerm* count = cursor.term();
    const bool one = count->words == u"a"_s || count->words == u"una"_s || count->words == u"un"_s;
    const int many = count->kind == Number ? count->value : one ? 1 : hourNamed(count->words).value_or(0);
    ++cursor.at;
    // "swing by in 20 min", "in like an hour"
    if (in && (many > 0 || count->words == u"an"_s) && cursor.is(Minute)) {
        mention.relative = Relative_::Today;
        ++cursor.at;
        return true;
    }
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

void takeLastDay(TimeCursor& cursor, TimeMention& mention)
{
    const std::size_t start = cursor.at;
    const QString first = mention.dateKey;
    const bool month = first.contains(u'-') && !first.startsWith(u'+');
    if (first.isEmpty() || first.startsWith(u'+') || isOfAMove(cursor)) return;
    if (!cursor.take(Dash) && !cursor.take(To) && !cursor.take(Until)) return;
    cursor.skip({Article});
    TimeMention last;
    const bool dated = cursor.tried([&] { return monthDate(cursor, last); }) ||
                       (month && cursor.take(Month)) || (cursor.is(Ordinal) && !isCounted(cursor.term(1)));
    if (!dated) {
        cursor.at = start;
        return;
    }
    if (last.dateKey.isEmpty() && cursor.is(Ordinal)) ++cursor.at;
    mention.spanFrom = start;
}

} // namespace secondring
