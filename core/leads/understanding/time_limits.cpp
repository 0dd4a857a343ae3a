// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/time_limits.h"

#include "core/base/word_tree.h"
#include "core/leads/understanding/bare_hour.h"
#include "core/leads/understanding/time_deadlines.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using enum TimeWord;

/// "pickup which is 2:50", ", thats 11:15": the hour told of what comes before it.
std::optional<SpokenHour> explainedHour(TimeCursor& cursor, std::size_t words)
{
    static const WordSet joins{u"thats"_s, u"which"_s, u"its"_s, u"that"_s};
    const std::size_t start = cursor.at;
    const std::size_t most = start + words;
    while (
        cursor.at < most && cursor.term() != nullptr && !joins.contains(cursor.term()->words) &&
        (cursor.is(Other) || cursor.is(Article) || cursor.is(My) || cursor.is(Event) || cursor.is(Ordinal)))
        ++cursor.at;
    if (!cursor.take(Comma)) cursor.take(Dash);
    std::optional<SpokenHour> hour;
    if (cursor.term() != nullptr && joins.contains(cursor.term()->words)) {
        ++cursor.at;
        cursor.skip({Filler, At});
        hour = readHour(cursor, true);
    }
    if (!hour) cursor.at = start;
    return hour;
}

bool afterAnchor(TimeCursor& cursor, TimeMention& mention)
{
    if (!cursor.is(AfterAnchor)) return false;
    mention.after = SpokenHour{cursor.term()->value - 12, 0, 12};
    mention.anchored = true;
    ++cursor.at;
    const auto told = explainedHour(cursor, 4);
    if (!told) return true;
    mention.after = told;
    mention.anchored = false;
    return true;
}

/// What an hour they are free at or start at needs before it.
enum class OffLead { None, At, SpanishAt };

OffLead leadNeeded(const TimeTerm& off)
{
    // "Cuánto sale una corona" asks for a price, "the sale at 5" is English; "salgo a las 5" tells an hour.
    const QString& said = off.words;
    const bool spanish = (said.startsWith(u"sal"_s) || said == u"termino"_s) && !said.contains(u" a la"_s);
    if (spanish) return OffLead::SpanishAt;
    return off.value == 2 ? OffLead::At : OffLead::None;
}

bool offAt(TimeCursor& cursor, TimeMention& mention)
{
    if (!cursor.is(OffAt)) return false;
    const OffLead lead = leadNeeded(*cursor.term());
    const bool starts = cursor.term()->value == 1;
    // "could I start at 9"
    const bool asked = starts && cursor.before() != nullptr && cursor.before()->kind == Request;
    ++cursor.at;
    // "salgo del jale a las 5", "she finishes school at 3"
    const std::size_t start = cursor.at;
    const auto leads = [&] {
        if (cursor.term() == nullptr) return false;
        const bool word = cursor.is(Other) && !hourNamed(cursor.term()->words);
        return word || cursor.term()->words == u"trabajo"_s || cursor.is(From) || cursor.is(Article) ||
               cursor.is(My);
    };
    while (cursor.at < start + 3 && leads())
        ++cursor.at;
    const bool spanish = cursor.is(At) && cursor.term()->words.contains(u"a la"_s);
    // "salgo del trabajo 5 y media" shows its hour.
    const bool led = lead == OffLead::None || (cursor.is(At) && (lead == OffLead::At || spanish));
    if (led) cursor.skip({At});
    auto& limit = asked ? mention.at : starts ? mention.before : mention.after;
    limit = readHour(cursor, led || isHourByPlace(cursor));
    if (!limit && led) limit = explainedHour(cursor, 4);
    mention.freed = limit.has_value() && !asked;
    return limit.has_value();
}

/// "the earliest I can be there is 4", "latest would be 6"
bool extreme(TimeCursor& cursor, TimeMention& mention)
{
    static const WordSet joins{u"is"_s, u"be"_s, u"es"_s, u"seria"_s};
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

/// "free from 2", "from 11 friday", but "from 2 to 4", "from 5 chairs"
bool isOpenEnd(const TimeCursor& cursor)
{
    static const QSet<TimeWord> follow{Break,     Comma,   Day, Relative, Part, Works, Weekdays,
                                       TodayPart, Request, Or,  But,      Any,  For,   Filler,
                                       Article,   In,      At,  Until,    Not,  This,  Next};
    const TimeTerm* next = cursor.term();
    return next == nullptr || follow.contains(next->kind) || givesReason(cursor);
}

/// "from 3:30 on", "desde las 3 en adelante"
bool onward(TimeCursor& cursor, TimeMention& mention)
{
    const bool english = cursor.is(From) && cursor.term()->words == u"from"_s;
    if (!cursor.take(From)) return false;
    cursor.skip({At});
    const bool bare = cursor.is(Number) && cursor.term()->value > 12 && cursor.term()->minute < 0;
    mention.after = readHour(cursor, true);
    if (!mention.after) return false;
    const bool on = cursor.is(Article) && cursor.term()->words == u"on"_s && !cursor.is(Day, 1) &&
                    !cursor.is(Ordinal, 1) && !cursor.is(My, 1);
    if (!on && !cursor.is(OrLater)) return english && !bare && isOpenEnd(cursor);
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

/// "and after", "or before": of an hour that follows, where none stands before it.
bool takeJoined(TimeCursor& cursor, TimeWord kind, QStringView last)
{
    const bool joined = cursor.is(kind) && cursor.term()->words.endsWith(last);
    if (joined) ++cursor.at;
    return joined;
}

/// "right after at 6", "dropped off before at 12:45": the hour itself.
bool isOfHourItself(const TimeCursor& cursor)
{
    const TimeTerm* lead = cursor.before();
    if (cursor.is(After) && lead != nullptr && lead->words == u"right"_s &&
        cursor.term()->words == u"after like"_s)
        return true;
    return (cursor.is(After) || cursor.is(Before)) && cursor.is(At, 1) && cursor.term(1)->words == u"at"_s;
}

bool after(TimeCursor& cursor, TimeMention& mention)
{
    const bool date = namesDate(cursor);
    if (isOfHourItself(cursor)) return false;
    if (!cursor.take(After) && !takeJoined(cursor, OrLater, u"after")) return false;
    if (!date) cursor.skip({At, Article, My});
    mention.after = date ? midday(cursor) : readHour(cursor, true);
    if (!date && !mention.after) mention.after = midday(cursor);
    if (!date && !mention.after) mention.after = hourOfDoing(cursor);
    if (!date && !mention.after) mention.after = explainedHour(cursor, 4);
    if (mention.after) return true;
    const std::size_t start = cursor.at;
    TimeMention day;
    if (!cursor.take(Holiday) && !namedDay(cursor, day)) return false;
    mention.dateKey = u"after "_s + wordsBetween(cursor.terms, start, cursor.at);
    return true;
}

/// "I'm here til the 20th", "only in the States until friday": then it is too late.
bool isPresentUntil(const TimeCursor& cursor)
{
    static const WordSet places{u"here"_s, u"home"_s, u"town"_s, u"around"_s, u"visiting"_s, u"aqui"_s};
    static const WordSet away{u"of"_s, u"not"_s, u"wont"_s, u"isnt"_s};
    if (!cursor.is(Until) || cursor.at < 2) return false;
    bool present = places.contains(cursor.before()->words);
    for (std::size_t back = 2; back <= 5 && back <= cursor.at; ++back) {
        const TimeTerm& term = cursor.terms[cursor.at - back];
        if (term.kind == Break || term.kind == Comma) break;
        if (away.contains(term.words)) return false;
        present = present || term.words == u"only"_s;
    }
    return present;
}

/// "I can be there by 3:30": not sooner; but "out of there by 5".
bool isArrival(const TimeCursor& cursor)
{
    if (!cursor.is(By) || cursor.before() == nullptr) return false;
    static const WordSet moves{u"get"_s, u"be"_s, u"b"_s, u"getting"_s, u"make it"_s};
    const QString& there = cursor.before()->words;
    return there.endsWith(u"be there"_s) || there == u"b there"_s ||
           (there == u"there"_s && cursor.at > 1 && moves.contains(cursor.terms[cursor.at - 2].words));
}

/// "bump it up to 11:30": the new hour, no limit.
bool isMoving(const TimeCursor& cursor)
{
    const bool to = cursor.is(Until) && cursor.term()->words == u"up to"_s;
    for (std::size_t back = 1; to && back <= 4 && back <= cursor.at; ++back)
        if (cursor.terms[cursor.at - back].kind == Reschedule) return true;
    return false;
}

/// "by noon friday": one deadline, where "before 11 friday" and "out by 6 friday" are hours of the day.
void joinDay(TimeCursor& cursor, std::size_t start, TimeMention& mention)
{
    static const WordSet leaves{u"out"_s, u"home"_s, u"back"_s, u"leave"_s, u"done"_s, u"finished"_s};
    if (cursor.terms[start - 1].kind != By || !cursor.is(Day)) return;
    if (start > 1 && leaves.contains(cursor.terms[start - 2].words)) return;
    ++cursor.at;
    mention.before.reset();
    mention.by = wordsBetween(cursor.terms, start, cursor.at);
}

bool before(TimeCursor& cursor, TimeMention& mention)
{
    const bool until = cursor.is(Until);
    const bool present = isPresentUntil(cursor);
    const bool arrives = isArrival(cursor);
    const bool date = namesDate(cursor);
    if (isOfHourItself(cursor) || isMoving(cursor)) return false;
    if (!cursor.take(Before) && !cursor.take(By) && !cursor.take(Until) &&
        !takeJoined(cursor, OrEarlier, u"before"))
        return false;
    const std::size_t start = cursor.at;
    cursor.skip({At, Article});
    mention.before = date ? midday(cursor) : readHour(cursor, true);
    if (!date && !mention.before) mention.before = midday(cursor);
    if (mention.before && arrives) std::swap(mention.before, mention.after);
    if (mention.before) joinDay(cursor, start, mention);
    if (mention.before || mention.after || !mention.by.isEmpty()) return true;
    cursor.at = start;
    if ((!until || present) && deadline(cursor, mention)) return true;
    cursor.at = start;
    if (until && !cursor.is(My)) return false;
    mention.before = hourOfDoing(cursor);
    return mention.before.has_value();
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
