// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/time_mentions.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using enum TimeWord;

void skip(TimeCursor& cursor, std::initializer_list<TimeWord> kinds)
{
    while (cursor.term() && std::ranges::find(kinds, cursor.term()->kind) != kinds.end())
        ++cursor.at;
}

void place(TimeCursor& cursor, TimeMention& mention, const SpokenHour& spoken)
{
    if (cursor.take(OrLater))
        mention.after = spoken;
    else if (cursor.take(OrEarlier))
        mention.before = spoken;
    else
        mention.at = spoken;
}

/// "yes 10 works", "make it 2 instead"
bool answersAlone(const TimeCursor& cursor)
{
    static const QStringList said{u"works"_s,          u"work"_s,        u"instead"_s,    u"is good"_s,
                                  u"is great"_s,       u"is fine"_s,     u"is perfect"_s, u"would be good"_s,
                                  u"would be great"_s, u"sounds good"_s, u"is best"_s,    u"esta bien"_s,
                                  u"possible"_s,       u"posible"_s,     u"available"_s,  u"open"_s};
    return cursor.is(Number) && cursor.term()->value <= 12 && cursor.term(1) &&
           said.contains(cursor.term(1)->words);
}

/// "monday 11", "tomorrow 2"
bool followsDay(const TimeCursor& cursor)
{
    const TimeTerm* day = cursor.before();
    const bool named = day && (day->kind == Day || (day->kind == Relative && day->value <= 1));
    if (!named || !cursor.is(Number) || cursor.term()->value > 12 || cursor.term()->loose) return false;
    return !cursor.term(1) || cursor.is(Break, 1) || cursor.is(Comma, 1) || cursor.is(Request, 1) ||
           cursor.is(Works, 1);
}

/// "at 5", "around 11", "a las 4", "3:15", with what follows it: "or later".
bool hour(TimeCursor& cursor, TimeMention& mention)
{
    bool weak = false;
    bool led = cursor.is(Article) && cursor.term()->words == u"las"_s && cursor.take(Article);
    for (; cursor.is(At); ++cursor.at) {
        weak = weak || cursor.term()->value == 0;
        led = true;
    }
    const TimeTerm* digits = cursor.term();
    // "2 or 3pm", "10 works"
    const bool pair =
        cursor.is(Number) && cursor.is(Or, 1) && cursor.is(Number, 2) && cursor.term(2)->half >= 0;
    const bool lent = pair || answersAlone(cursor) || followsDay(cursor);
    const auto spoken = readHour(cursor, led || lent);
    const bool telephone = digits && digits->loose && cursor.is(Dash) && cursor.is(Number, 1);
    if (!spoken || telephone) return false;
    // "like 3 of them", "at 1200 Main Street"
    const bool shows = digits->kind == Number && !digits->loose && (digits->minute >= 0 || digits->half >= 0);
    const bool unsure = !shows && (weak || digits->loose) && cursor.terms[cursor.at - 1].kind == digits->kind;
    if (unsure && cursor.is(Other) && cursor.term()->words.front().isLetter()) return false;
    place(cursor, mention, *spoken);
    return true;
}

// --- ranges ---

/// Whether a bare "2-4" has only time and marks around it.
bool standsAlone(const TimeCursor& cursor, std::size_t start)
{
    const auto kin = [](TimeWord kind) {
        return kind == Break || kind == Comma || kind == Or || kind == Day || kind == Relative ||
               kind == Part || kind == Ordinal || kind == MonthDay || kind == Request || kind == Works ||
               kind == Filler || kind == TodayPart || kind == Article;
    };
    const bool before = start == 0 || kin(cursor.terms[start - 1].kind);
    return before && (!cursor.term() || kin(cursor.term()->kind));
}

bool rangeJoin(TimeCursor& cursor, bool between)
{
    if (between && cursor.take(Or)) return true;
    if (cursor.take(Dash) || cursor.take(To) || cursor.take(Until)) return true;
    // "de 2 a las 4": the joining word is one with the article.
    if (!cursor.is(At) || !cursor.term()->words.startsWith(u"a la"_s)) return false;
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

/// "between 2 and 4", "from 2 to 4", "2-4pm", "11:30-1".
bool range(TimeCursor& cursor, TimeMention& mention)
{
    const std::size_t start = cursor.at;
    const bool between = cursor.take(Between);
    if (!between) cursor.take(From);
    skip(cursor, {At});
    const bool led = cursor.at > start;
    const TimeTerm* one = cursor.term();
    const auto first = readHour(cursor, true);
    if (!first || !rangeJoin(cursor, between)) return false;
    skip(cursor, {At});
    if (cursor.is(Article) && cursor.term()->words == u"las"_s) ++cursor.at;
    const TimeTerm* two = cursor.term();
    const auto last = readHour(cursor, true);
    if (!last) return false;
    const bool shows = first->half >= 0 || last->half >= 0 || one->minute >= 0 || two->minute >= 0;
    // A telephone number is no span of time.
    if (one->loose && two->loose) return false;
    if (!led && !shows && !standsAlone(cursor, start)) return false;
    setRange(mention, *first, *last);
    return true;
}

// --- limits ---

bool afterAnchor(TimeCursor& cursor, TimeMention& mention)
{
    if (!cursor.is(AfterAnchor)) return false;
    mention.after = SpokenHour{cursor.term()->value - 12, 0, 12};
    mention.anchored = true;
    ++cursor.at;
    return true;
}

bool offAt(TimeCursor& cursor, TimeMention& mention)
{
    if (!cursor.take(OffAt)) return false;
    skip(cursor, {At});
    mention.after = readHour(cursor, true);
    return mention.after.has_value();
}

/// A day or date, and nothing of its time.
bool namedDay(TimeCursor& cursor)
{
    TimeMention day;
    if (!readCalendar(cursor, day)) return false;
    if (day.relative == PreferredTime::Relative::Asap) return false;
    const bool named = !day.days.empty() || day.relative || !day.dateKey.isEmpty() || !day.by.isEmpty();
    return named && (!day.part || day.relative);
}

/// "antes del 20": the word for a day, not for an hour.
bool namesDate(const TimeCursor& cursor)
{
    return cursor.term() && cursor.term()->words.endsWith(u" del"_s);
}

bool after(TimeCursor& cursor, TimeMention& mention)
{
    const bool date = namesDate(cursor);
    if (!cursor.take(After)) return false;
    if (!date) skip(cursor, {At, Article, My});
    if (!date) mention.after = readHour(cursor, true);
    if (mention.after) return true;
    const std::size_t start = cursor.at;
    if (!cursor.take(Holiday) && !namedDay(cursor)) return false;
    mention.dateKey = u"after "_s + wordsBetween(cursor.terms, start, cursor.at);
    return true;
}

/// "wedding is saturday": the day is the event's.
bool eventDay(TimeCursor& cursor, TimeMention& mention)
{
    // "we leave friday" needs no word between.
    const bool verb = cursor.is(Event) && cursor.term()->value == 1;
    if (!cursor.take(Event) && !cursor.take(Holiday)) return false;
    const std::size_t joining = cursor.at;
    while (cursor.is(Filler) || cursor.is(Article))
        ++cursor.at;
    const bool joined = verb || cursor.at > joining || cursor.is(This) || cursor.is(Next) || cursor.is(Day) ||
                        cursor.is(Relative);
    const std::size_t start = cursor.at;
    if (!joined || !namedDay(cursor)) return false;
    mention.by = wordsBetween(cursor.terms, start, cursor.at);
    // "we fly out thursday morning": the part of day is the event's too.
    if (!cursor.take(Part)) cursor.take(AmPm);
    return true;
}

/// "the 14th", "the end of the month", "my trip".
bool deadline(TimeCursor& cursor, TimeMention& mention)
{
    const std::size_t start = cursor.at;
    cursor.take(My);
    skip(cursor, {This, Article});
    // "before my trip on the 22nd": the day says more.
    const bool event = cursor.tried([&] { return eventDay(cursor, mention); });
    const bool named = event || cursor.take(EndOf) || cursor.take(Holiday) || cursor.take(Event) ||
                       cursor.tried([&] { return namedDay(cursor); });
    if (named && !event) mention.by = withoutArticle(wordsBetween(cursor.terms, start, cursor.at));
    return named;
}

bool before(TimeCursor& cursor, TimeMention& mention)
{
    const bool until = cursor.is(Until);
    const bool date = namesDate(cursor);
    if (!cursor.take(Before) && !cursor.take(By) && !cursor.take(Until)) return false;
    const std::size_t start = cursor.at;
    skip(cursor, {At, Article});
    if (!date) mention.before = readHour(cursor, true);
    if (mention.before) return true;
    cursor.at = start;
    return !until && deadline(cursor, mention);
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
        return !hourNamed(term.words);
    default:
        return false;
    }
}

} // namespace

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
        if (!idle) words << terms[i].words;
    }
    return words.join(u' ');
}

std::optional<TimeMention> mentionAt(const std::vector<TimeTerm>& terms, std::size_t at)
{
    if (saysNoTime(terms[at])) return std::nullopt;
    using Rule = bool (*)(TimeCursor&, TimeMention&);
    for (const Rule rule : {afterAnchor, offAt, after, before, eventDay, range, hour, readCalendar}) {
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
