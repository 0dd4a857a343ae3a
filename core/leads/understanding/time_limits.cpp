// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/time_limits.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using enum TimeWord;

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
    const bool starts = cursor.term()->value == 1;
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
    auto& limit = starts ? mention.before : mention.after;
    limit = readHour(cursor, true);
    mention.freed = limit.has_value();
    return mention.freed;
}

/// "the earliest I can be there is 4", "latest would be 6"
bool extreme(TimeCursor& cursor, TimeMention& mention)
{
    static const QSet<QString> joins{u"is"_s, u"be"_s, u"es"_s, u"seria"_s};
    cursor.skip({Article});
    if (cursor.term() == nullptr) return false;
    const QString& said = cursor.term()->words;
    const bool latest = said == u"latest"_s || said == u"lo mas tarde"_s;
    if (!latest && said != u"earliest"_s && said != u"soonest"_s && said != u"lo mas temprano"_s)
        return false;
    const std::size_t most = cursor.at + 8;
    for (++cursor.at; cursor.term() != nullptr && !joins.contains(cursor.term()->words); ++cursor.at) {
        if (cursor.at == most || cursor.is(Break) || cursor.is(Comma) || cursor.is(Number)) return false;
    }
    ++cursor.at;
    cursor.skip({At, Article, Filler});
    auto& limit = latest ? mention.before : mention.after;
    limit = readHour(cursor, true);
    return limit.has_value();
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

/// "antes del mediodia": the hour, where alone it is a part of the day.
std::optional<SpokenHour> midday(TimeCursor& cursor)
{
    const bool noon = cursor.is(Part) && cursor.term()->words.endsWith(u"dia"_s) &&
                      cursor.term()->value == static_cast<int>(PreferredTime::PartOfDay::Midday);
    if (!noon) return std::nullopt;
    ++cursor.at;
    return SpokenHour{12, 0, 12};
}

/// "from 3:30 on", "desde las 3 en adelante"
bool onward(TimeCursor& cursor, TimeMention& mention)
{
    if (!cursor.take(From)) return false;
    cursor.skip({At});
    mention.after = readHour(cursor, true);
    if (!mention.after) return false;
    const bool on = cursor.is(Article) && cursor.term()->words == u"on"_s && !cursor.is(Day, 1) &&
                    !cursor.is(Ordinal, 1) && !cursor.is(My, 1);
    if (!on && !cursor.is(OrLater)) return false;
    ++cursor.at;
    return true;
}

/// "before I pick up my kids at 3", "after the drop off at 8:15": the hour of what they do.
std::optional<SpokenHour> hourOfDoing(TimeCursor& cursor)
{
    const std::size_t start = cursor.at;
    const auto leads = [&] {
        return cursor.is(Other) || cursor.is(Filler) || cursor.is(Article) || cursor.is(My) ||
               cursor.is(To) || cursor.is(Unit);
    };
    while (cursor.at < start + 6 && leads())
        ++cursor.at;
    // "before my 11am interview"
    const bool at = cursor.at > start && (cursor.take(At) || cursor.before()->kind == My);
    auto hour = at ? readHour(cursor, true) : std::nullopt;
    if (!hour) cursor.at = start;
    return hour;
}

bool after(TimeCursor& cursor, TimeMention& mention)
{
    const bool date = namesDate(cursor);
    if (!cursor.take(After)) return false;
    if (!date) cursor.skip({At, Article, My});
    mention.after = date ? midday(cursor) : readHour(cursor, true);
    if (!date && !mention.after) mention.after = midday(cursor);
    if (!date && !mention.after) mention.after = hourOfDoing(cursor);
    if (mention.after) return true;
    const std::size_t start = cursor.at;
    TimeMention day;
    if (!cursor.take(Holiday) && !namedDay(cursor, day)) return false;
    mention.dateKey = u"after "_s + wordsBetween(cursor.terms, start, cursor.at);
    return true;
}

/// "leaving for the army on monday", "flying to Cabo friday": up to the day.
bool takeDestination(TimeCursor& cursor)
{
    const std::size_t most = cursor.at + 5;
    const QString& verb = cursor.before()->words;
    const bool led = verb.endsWith(u" to"_s) || verb.endsWith(u" for"_s);
    if (!led && !cursor.take(To) && !cursor.take(For)) return false;
    for (; cursor.at < most && !cursor.is(Day) && !cursor.is(Relative); ++cursor.at) {
        const bool place = cursor.is(Other) || cursor.is(Article) || cursor.is(My) || cursor.is(Event);
        if (!place)
            return cursor.is(This) || cursor.is(Next) || cursor.is(Ordinal) || cursor.is(Month) ||
                   cursor.is(MonthDay);
    }
    return cursor.is(Day) || cursor.is(Relative);
}

/// "interview friday 9am": the hour is the event's.
void takeHour(TimeCursor& cursor, TimeMention& mention)
{
    cursor.tried([&] {
        const bool led = cursor.take(At);
        mention.at = readHour(cursor, led);
        return mention.at.has_value();
    });
}

/// "wedding is saturday": the day is the event's.
bool eventDay(TimeCursor& cursor, TimeMention& mention)
{
    // "we leave friday" needs no word between.
    const bool verb = cursor.is(Event) && cursor.term()->value == 1;
    if (!cursor.take(Event) && !cursor.take(Holiday)) return false;
    cursor.take(Event);            // "cumple quince"
    if (verb) cursor.take(Number); // "turns 80"
    if (verb) cursor.tried([&] { return takeDestination(cursor); });
    // "el bautizo de mi nieto el domingo"
    if ((cursor.is(From) || cursor.is(For) || cursor.is(Article)) && cursor.is(My, 1) && cursor.is(Other, 2))
        cursor.at += 3;
    const std::size_t joining = cursor.at;
    while (cursor.is(Filler) || cursor.is(Article))
        ++cursor.at;
    const bool joined = verb || cursor.at > joining || cursor.is(This) || cursor.is(Next) || cursor.is(Day) ||
                        cursor.is(Relative) || cursor.is(TodayPart) || cursor.is(Month) ||
                        cursor.is(MonthDay);
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
    takeHour(cursor, mention);
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
                       cursor.tried([&] { return namedDay(cursor, day); }) || cursor.take(Month);
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
    mention.before = date ? midday(cursor) : readHour(cursor, true);
    if (!date && !mention.before) mention.before = midday(cursor);
    if (mention.before) return true;
    cursor.at = start;
    if (until || deadline(cursor, mention)) return !until;
    cursor.at = start;
    mention.before = hourOfDoing(cursor);
    return mention.before.has_value();
}

/// "thursday at the latest", "el viernes a mas tardar"
bool latestDay(TimeCursor& cursor, TimeMention& mention)
{
    const std::size_t start = cursor.at;
    cursor.skip({This, Article});
    TimeMention day;
    if (!namedDay(cursor, day)) return false;
    const std::size_t end = cursor.at;
    cursor.take(Comma);
    const bool spanish = cursor.is(Before) && cursor.term()->words == u"a mas tardar"_s;
    if (!spanish && !cursor.is(OrEarlier)) return false;
    ++cursor.at;
    mention.by = withoutArticle(wordsBetween(cursor.terms, start, end));
    return true;
}

} // namespace

bool readLimit(TimeCursor& cursor, TimeMention& mention)
{
    using Rule = bool (*)(TimeCursor&, TimeMention&);
    const TimeCursor start = cursor;
    for (const Rule rule : {afterAnchor, offAt, extreme, onward, after, before, eventDay, latestDay}) {
        TimeCursor ahead = start;
        TimeMention limit;
        if (!rule(ahead, limit)) continue;
        cursor.at = ahead.at;
        mention = std::move(limit);
        return true;
    }
    return false;
}

} // namespace secondring
