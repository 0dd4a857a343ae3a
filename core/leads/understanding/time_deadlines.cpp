// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/time_deadlines.h"

#include "core/base/word_tree.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using enum TimeWord;

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
            return (cursor.is(Number) && cursor.before()->words == u"el"_s) || cursor.is(This) ||
                   cursor.is(Next) || cursor.is(Ordinal) || cursor.is(Month) || cursor.is(MonthDay);
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

/// "friday noon", "thursday night", "friday 5pm": what belongs to the day before the cursor.
void takeHourOfDay(TimeCursor& cursor)
{
    // "by the 5th, mornings are best": of many days it is none of this one.
    if (cursor.is(Part) && !cursor.term()->words.endsWith(u's')) {
        ++cursor.at;
        return;
    }
    if (cursor.take(AmPm)) return;
    cursor.tried([&] {
        const bool led = cursor.take(At);
        return readHour(cursor, led).has_value();
    });
}

/// "my beach trip", "his 1st birthday": the words between its owner and the event.
bool takeKind(TimeCursor& cursor)
{
    const std::size_t start = cursor.at;
    while (cursor.at < start + 2 && (cursor.is(Other) || cursor.is(Ordinal)))
        ++cursor.at;
    return cursor.at > start && cursor.is(Event);
}

/// Words that tell of something done, up to its day.
bool tellsOfDoing(const TimeCursor& cursor)
{
    static const QSet<TimeWord> kinds{Other, Filler, Article, My, To, In, For, Unit, Event, Holiday};
    if (cursor.term() == nullptr) return false;
    const bool work = cursor.term()->words == u"work"_s;
    if (!kinds.contains(cursor.term()->kind) && !work) return false;
    return cursor.term()->words.front().isLetter();
}

/// ", thats the 15th"
bool explainsItself(const TimeCursor& cursor)
{
    static const WordSet joins{u"thats"_s, u"which"_s, u"its"_s, u"that"_s};
    return (cursor.is(Comma) || cursor.is(Dash)) && cursor.term(1) != nullptr &&
           joins.contains(cursor.term(1)->words);
}

/// "before he leaves friday": somebody does what cannot be put off; "before I work friday" is an hour of the
/// day.
bool isDoneOnce(const TimeCursor& cursor, std::size_t start)
{
    static const WordSet once{u"go"_s,    u"goes"_s,   u"head"_s,    u"heads"_s,  u"fly"_s,     u"flies"_s,
                              u"move"_s,  u"moves"_s,  u"travel"_s,  u"starts"_s, u"start"_s,   u"begins"_s,
                              u"come"_s,  u"comes"_s,  u"leave"_s,   u"leaves"_s, u"arrives"_s, u"arrive"_s,
                              u"gets"_s,  u"resets"_s, u"expires"_s, u"ends"_s,   u"meet"_s,    u"empiece"_s,
                              u"salga"_s, u"vaya"_s,   u"runs"_s,    u"opens"_s,  u"closes"_s,  u"drives"_s};
    for (std::size_t at = start; at < cursor.at; ++at)
        if (once.contains(cursor.terms[at].words) || cursor.terms[at].kind == Event) return true;
    return false;
}

/// "finals start dec 9", "I go back to campus aug 20", "the season opens on the 8th": the day of what is
/// done, whose words begin at @p from.
bool dayOfDoing(TimeCursor& cursor, std::size_t& from)
{
    const std::size_t start = cursor.at;
    const bool by = cursor.before() != nullptr && cursor.before()->kind == By;
    const std::size_t most = start + 9;
    bool told = false;
    for (; cursor.at < most; ++cursor.at) {
        from = cursor.at;
        TimeCursor ahead = cursor;
        TimeMention day;
        const bool dated = namedDay(ahead, day);
        const bool date = !day.dateKey.isEmpty() || !day.by.isEmpty();
        if (told && dated && (date || isDoneOnce(cursor, start))) {
            // "friday the 9th"
            if (!day.days.empty() && day.dateKey.isEmpty()) ahead.tried([&] { return namedDay(ahead, day); });
            takeHourOfDay(ahead);
            cursor.at = ahead.at;
            return !by || isDoneOnce(cursor, start);
        }
        if (explainsItself(cursor)) ++cursor.at;
        if (dated || !tellsOfDoing(cursor)) return false;
        told = told || cursor.is(Other) || cursor.is(Event) || cursor.is(Holiday);
    }
    return false;
}

} // namespace

bool namedDay(TimeCursor& cursor, TimeMention& day)
{
    if (!readCalendar(cursor, day)) return false;
    if (day.relative == PreferredTime::Relative::Asap) return false;
    const bool named = !day.days.empty() || day.relative || !day.dateKey.isEmpty() || !day.by.isEmpty();
    return named && (!day.part || day.relative);
}

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
    const bool part = cursor.take(Part) || cursor.take(AmPm);
    if (part) mention.by = wordsBetween(cursor.terms, start, cursor.at);
    takeHour(cursor, mention);
    return true;
}

bool deadline(TimeCursor& cursor, TimeMention& mention)
{
    const std::size_t start = cursor.at;
    cursor.skip({My, This, Article});
    // "before my beach trip on the 22nd", "by his 1st birthday": the day says more.
    cursor.tried([&] { return takeKind(cursor); });
    TimeMention day;
    const bool event = cursor.tried([&] { return eventDay(cursor, day); });
    if (event) {
        mention.by = day.by;
        return true;
    }
    std::size_t from = start;
    cursor.at = start;
    if (!cursor.tried([&] { return dayOfDoing(cursor, from); })) {
        from = start;
        cursor.skip({My, This, Article});
        const bool dated = cursor.tried([&] { return namedDay(cursor, day); });
        if (!dated && !cursor.take(EndOf) && !cursor.take(Holiday) &&
            !cursor.tried([&] { return takeKind(cursor) && cursor.take(Event); }) && !cursor.take(Event) &&
            !cursor.take(Month))
            return false;
        if (dated) takeHourOfDay(cursor);
    }
    mention.by = withoutArticle(wordsBetween(cursor.terms, from, cursor.at));
    return true;
}

bool latestDay(TimeCursor& cursor, TimeMention& mention)
{
    const std::size_t start = cursor.at;
    cursor.skip({This, Article});
    TimeMention day;
    if (!namedDay(cursor, day)) return false;
    takeHourOfDay(cursor);
    const std::size_t end = cursor.at;
    cursor.take(Comma);
    const bool spanish = cursor.is(Before) && cursor.term()->words == u"a mas tardar"_s;
    if (!spanish && !limitsWhatIsBefore(cursor, OrEarlier)) return false;
    ++cursor.at;
    // "tomorrow, latest appointment you have"
    if (cursor.is(Other) && cursor.before()->words == u"latest"_s) return false;
    mention.by = withoutArticle(wordsBetween(cursor.terms, start, end));
    return true;
}

} // namespace secondring
