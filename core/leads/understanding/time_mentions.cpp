// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/time_mentions.h"

#include "core/leads/understanding/time_range.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using enum TimeWord;

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
    static const QStringList said{
        u"works"_s,     u"work"_s,       u"instead"_s,       u"is good"_s,        u"is great"_s,
        u"is fine"_s,   u"is perfect"_s, u"would be good"_s, u"would be great"_s, u"sounds good"_s,
        u"is best"_s,   u"esta bien"_s,  u"any good"_s,      u"possible"_s,       u"posible"_s,
        u"available"_s, u"open"_s};
    return cursor.is(Number) && cursor.term()->value <= 12 && cursor.term(1) != nullptr &&
           said.contains(cursor.term(1)->words);
}

/// "monday 11", "tomorrow 2"
bool followsDay(const TimeCursor& cursor)
{
    const TimeTerm* day = cursor.before();
    const bool named = day != nullptr && (day->kind == Day || (day->kind == Relative && day->value <= 1));
    if (!cursor.is(Number) || cursor.term()->value > 12 || cursor.term()->loose) return false;
    // "6 tonight", "2 tuesday"
    const TimeTerm* next = cursor.term(1);
    const bool counted = day != nullptr && (day->words == u"age"_s || day->words == u"of"_s ||
                                            day->kind == Month || day->kind == From);
    const bool ofDay =
        next != nullptr && (next->kind == TodayPart || (next->kind == Relative && next->value <= 1) ||
                            (next->kind == Day && !next->words.endsWith(u"days"_s)));
    if (ofDay && !counted) return true;
    if (!named) return false;
    return cursor.term(1) == nullptr || cursor.is(Break, 1) || cursor.is(Comma, 1) || cursor.is(Request, 1) ||
           cursor.is(Works, 1);
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
    // "2 or 3pm", "10 works"
    const bool pair =
        cursor.is(Number) && cursor.is(Or, 1) && cursor.is(Number, 2) && cursor.term(2)->half >= 0;
    const bool lent = pair || answersAlone(cursor) || followsDay(cursor);
    const auto spoken = readHour(cursor, lead.said || lent);
    const bool telephone = digits != nullptr && digits->loose && cursor.is(Dash) && cursor.is(Number, 1);
    if (!spoken || telephone) return false;
    // "like 3 of them", "at 1200 Main Street"
    const bool shows = digits->kind == Number && !digits->loose && (digits->minute >= 0 || digits->half >= 0);
    const bool unsure =
        !shows && (lead.weak || digits->loose) && cursor.terms[cursor.at - 1].kind == digits->kind;
    if (unsure && cursor.is(Other) && cursor.term()->words.front().isLetter()) return false;
    place(cursor, mention, *spoken);
    return true;
}

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
    if (!cursor.is(OffAt)) return false;
    // "Cuánto sale una corona" asks for a price; "salgo a las 5" tells an hour.
    const QString& said = cursor.term()->words;
    const bool needsAt = (said.startsWith(u"sal"_s) || said == u"termino"_s) && !said.contains(u" a la"_s);
    ++cursor.at;
    // "salgo del jale a las 5", "she finishes school at 3"
    const std::size_t start = cursor.at;
    const auto leads = [&] {
        const bool word = cursor.is(Other) && !hourNamed(cursor.term()->words);
        return word || cursor.is(From) || cursor.is(Article) || cursor.is(My);
    };
    while (cursor.at < start + 3 && leads())
        ++cursor.at;
    if (needsAt && !cursor.is(At)) return false;
    cursor.skip({At});
    mention.after = readHour(cursor, true);
    return mention.after.has_value();
}

/// A day or date, and nothing of its time.
bool namedDay(TimeCursor& cursor, TimeMention& day)
{
    if (!readCalendar(cursor, day)) return false;
    if (day.relative == PreferredTime::Relative::Asap) return false;
    const bool named = !day.days.empty() || day.relative || !day.dateKey.isEmpty() || !day.by.isEmpty();
    return named && (!day.part || day.relative);
}

/// "antes del 20": the word for a day, not for an hour.
bool namesDate(const TimeCursor& cursor)
{
    return cursor.term() != nullptr && cursor.term()->words.endsWith(u" del"_s);
}

bool after(TimeCursor& cursor, TimeMention& mention)
{
    const bool date = namesDate(cursor);
    if (!cursor.take(After)) return false;
    if (!date) cursor.skip({At, Article, My});
    if (!date) mention.after = readHour(cursor, true);
    if (mention.after) return true;
    const std::size_t start = cursor.at;
    TimeMention day;
    if (!cursor.take(Holiday) && !namedDay(cursor, day)) return false;
    mention.dateKey = u"after "_s + wordsBetween(cursor.terms, start, cursor.at);
    return true;
}

/// "wedding is saturday": the day is the event's.
bool eventDay(TimeCursor& cursor, TimeMention& mention)
{
    // "we leave friday" needs no word between.
    const bool verb = cursor.is(Event) && cursor.term()->value == 1;
    if (!cursor.take(Event) && !cursor.take(Holiday)) return false;
    cursor.take(Event);            // "cumple quince"
    if (verb) cursor.take(Number); // "turns 80"
    // "el bautizo de mi nieto el domingo"
    if ((cursor.is(From) || cursor.is(For) || cursor.is(Article)) && cursor.is(My, 1) && cursor.is(Other, 2))
        cursor.at += 3;
    const std::size_t joining = cursor.at;
    while (cursor.is(Filler) || cursor.is(Article))
        ++cursor.at;
    const bool joined = verb || cursor.at > joining || cursor.is(This) || cursor.is(Next) || cursor.is(Day) ||
                        cursor.is(Relative) || cursor.is(TodayPart);
    const std::size_t start = cursor.at;
    TimeMention day;
    if (!joined || !namedDay(cursor, day)) return false;
    // "friday the 9th"
    if (!day.days.empty() && day.dateKey.isEmpty()) cursor.tried([&] { return namedDay(cursor, day); });
    mention.days = std::move(day.days);
    mention.relative = day.relative;
    mention.dateKey = std::move(day.dateKey);
    mention.by = wordsBetween(cursor.terms, start, cursor.at);
    mention.ofEvent = true;
    // "we fly out thursday morning": the part of day is the event's too.
    if (!cursor.take(Part)) cursor.take(AmPm);
    return true;
}

/// "the 14th", "the end of the month", "my trip".
bool deadline(TimeCursor& cursor, TimeMention& mention)
{
    const std::size_t start = cursor.at;
    cursor.take(My);
    cursor.skip({This, Article});
    // "before my trip on the 22nd": the day says more.
    TimeMention day;
    const bool event = cursor.tried([&] { return eventDay(cursor, day); });
    const bool named = event || cursor.take(EndOf) || cursor.take(Holiday) || cursor.take(Event) ||
                       cursor.tried([&] { return namedDay(cursor, day); });
    if (event) mention.by = day.by;
    if (named && !event) mention.by = withoutArticle(wordsBetween(cursor.terms, start, cursor.at));
    return named;
}

bool before(TimeCursor& cursor, TimeMention& mention)
{
    const bool until = cursor.is(Until);
    const bool date = namesDate(cursor);
    if (!cursor.take(Before) && !cursor.take(By) && !cursor.take(Until)) return false;
    const std::size_t start = cursor.at;
    cursor.skip({At, Article});
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
    for (const Rule rule : {afterAnchor, offAt, after, before, eventDay, readRange, hour, readCalendar}) {
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
