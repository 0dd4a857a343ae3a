// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/bare_hour.h"

#include "core/base/word_tree.h"
#include "core/leads/understanding/spoken_hour.h"
#include "core/leads/understanding/time_mentions.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using enum TimeWord;

bool isBareHour(const TimeCursor& cursor)
{
    return cursor.is(Number) && cursor.term()->value <= 12;
}

/// "eleven", but not the "one" of "that one" or the "once" of English.
bool isNamedHour(const TimeCursor& cursor)
{
    if (!cursor.is(Other)) return false;
    const QString& words = cursor.term()->words;
    return words != u"one"_s && words != u"una"_s && words != u"once"_s && hourNamed(words).has_value();
}

bool saysWords(const TimeCursor& cursor, std::size_t ahead, QStringView words)
{
    return cursor.term(ahead) != nullptr && cursor.term(ahead)->words == words;
}

/// Whether the clause ends @p ahead of the cursor, or goes on with what can follow a time.
bool endsAt(const TimeCursor& cursor, std::size_t ahead)
{
    const TimeTerm* next = cursor.term(ahead);
    return next == nullptr || next->kind == Break || next->kind == Comma || next->kind == But ||
           next->kind == Or || next->kind == Works || next->kind == Request;
}

/// "$615"
bool isPrice(const TimeCursor& cursor)
{
    const TimeTerm* before = cursor.before();
    return before != nullptr && (before->words == u"$"_s || before->words == u"\u00A3"_s);
}

bool isCalendar(const TimeTerm* term)
{
    return term != nullptr &&
           (term->kind == Day || term->kind == Part || term->kind == TodayPart || term->kind == Relative ||
            term->kind == Ordinal || term->kind == MonthDay || term->kind == Weekdays);
}

/// "5 or after", "10 or earlier", "4 is the earliest", "12 on"; but "2 o mas".
bool isLimited(const TimeCursor& cursor)
{
    const TimeTerm& next = *cursor.term(1);
    if (next.words == u"on"_s) return cursor.term(2) == nullptr || endsAt(cursor, 2);
    return (next.kind == OrLater || next.kind == OrEarlier) && next.words != u"o mas"_s;
}

/// "2 would be lovely", but "2 would be enough"
bool wouldBeFine(const TimeCursor& cursor)
{
    static const WordSet counts{u"enough"_s, u"plenty"_s, u"coming"_s, u"more"_s, u"needed"_s};
    if (!saysWords(cursor, 1, u"would") || !saysWords(cursor, 2, u"be")) return false;
    return (cursor.is(Other, 3) || cursor.is(Works, 3)) && !counts.contains(cursor.term(3)->words);
}

/// "yes 10 works", "make it 2 instead", "9 it is", "10 or so"
bool answersAlone(const TimeCursor& cursor)
{
    static const QStringList said{
        u"works"_s,     u"work"_s,       u"instead"_s,       u"is good"_s,        u"is great"_s,
        u"is fine"_s,   u"is perfect"_s, u"would be good"_s, u"would be great"_s, u"sounds good"_s,
        u"is best"_s,   u"esta bien"_s,  u"any good"_s,      u"possible"_s,       u"posible"_s,
        u"available"_s, u"open"_s,       u"or so"_s,         u"or thereabouts"_s};
    const bool named = isNamedHour(cursor);
    if ((!isBareHour(cursor) && !named) || cursor.term(1) == nullptr) return false;
    // "Jan. 8 or 9 would be good"
    const std::size_t most = std::min<std::size_t>(cursor.at, 4);
    for (std::size_t back = 3; back <= most && cursor.before()->kind == Or; ++back)
        if (cursor.terms[cursor.at - back].kind == Month) return false;
    if (isLimited(cursor)) return true;
    if (named) return false;
    const TimeTerm& next = *cursor.term(1);
    // "11's ok"
    const bool verb = cursor.term()->words.endsWith(u's') && next.kind == Works;
    // "3 is what I can do", "4 is better"
    const bool is =
        next.words == u"is"_s && (saysWords(cursor, 2, u"what") || saysWords(cursor, 2, u"better"));
    const bool settled = next.words == u"it"_s && saysWords(cursor, 2, u"is");
    // "would 2 do"
    const bool asked =
        next.words == u"do"_s && cursor.before() != nullptr && cursor.before()->words == u"would"_s;
    return verb || is || settled || asked || wouldBeFine(cursor) || said.contains(next.words);
}

/// Whether the day follows that the number before it is the hour of: "2 tuesday", "4 on wed", "9 this
/// friday".
bool leadsToDay(const TimeCursor& cursor)
{
    const TimeTerm* next = cursor.term(1);
    if (next == nullptr) return false;
    if (next->kind == TodayPart || (next->kind == Relative && next->value <= 1)) return true;
    if (next->kind == Day) return !next->words.endsWith(u"days"_s);
    const bool on = next->words.startsWith(u"on"_s) || next->words == u"the"_s;
    if (next->kind == This) return cursor.is(Day, 2);
    if (next->kind != Article || !on) return false;
    // "9.30 on a friday"
    if (saysWords(cursor, 2, u"a")) return cursor.is(Day, 3);
    const bool any =
        next->words == u"on"_s && (cursor.is(Any, 2) || (cursor.is(This, 2) && cursor.is(Day, 3)));
    return any || cursor.is(Day, 2) || (cursor.is(Ordinal, 2) && next->words.startsWith(u"on"_s));
}

/// "ages 2 to 6", "table for 4 friday", "she'll be 6 on friday": people or years before a day.
bool countsBefore(const TimeCursor& cursor)
{
    static const WordSet leads{u"age"_s, u"of"_s,   u"all"_s, u"be"_s,   u"is"_s,
                               u"hes"_s, u"shes"_s, u"are"_s, u"other"_s};
    static const WordSet noted{u"put me down"_s, u"sign me up"_s, u"down"_s, u"in"_s,  u"me in"_s,
                               u"me"_s,          u"us"_s,         u"him"_s,  u"her"_s, u"it"_s};
    const TimeTerm* before = cursor.before();
    if (before == nullptr) return false;
    if (before->kind == For) return cursor.at < 2 || !noted.contains(cursor.terms[cursor.at - 2].words);
    const bool seats = before->words == u"table for"_s || before->words == u"reservation for"_s;
    return seats || before->kind == Month || before->kind == From || leads.contains(before->words);
}

/// "monday 11", "tomorrow 2", "6 tonight", "2 on tuesday"
bool isBesideDay(const TimeCursor& cursor)
{
    if (!isBareHour(cursor) || cursor.term()->loose) return false;
    if (leadsToDay(cursor) && !countsBefore(cursor)) return true;
    const TimeTerm* day = cursor.before();
    const auto named = [](const TimeTerm* term) {
        return (term->kind == Day && !isSpanishDay(*term)) || (term->kind == Relative && term->value <= 1);
    };
    if (day == nullptr) return false;
    const bool ends = cursor.term(1) == nullptr || cursor.is(Break, 1);
    // "wed, 3"
    const bool parted = day->kind == Comma && cursor.at > 1 && named(&cursor.terms[cursor.at - 2]);
    if (parted) return ends;
    const TimeCursor after{cursor.terms, cursor.at + 1};
    return named(day) && (ends || givesReason(after) || cursor.is(Comma, 1) || cursor.is(Request, 1) ||
                          cursor.is(Works, 1));
}

/// "just sat. 3?", "Tomorrow. Eleven."
bool standsForItself(const TimeCursor& cursor)
{
    const bool number = isBareHour(cursor) && !cursor.term()->loose;
    const TimeTerm* mark = cursor.before();
    if ((!number && !isNamedHour(cursor)) || mark == nullptr || (mark->kind != Break && mark->kind != Comma))
        return false;
    const TimeTerm* next = cursor.term(1);
    if (next != nullptr && next->kind != Break) return false;
    const bool asked = next != nullptr && next->asked;
    const std::size_t most = std::min<std::size_t>(cursor.at, asked ? 6 : 2);
    for (std::size_t back = 2; back <= most; ++back) {
        const TimeTerm& said = cursor.terms[cursor.at - back];
        if (said.kind == Day || said.kind == Part || (said.kind == Number && said.minute >= 0) ||
            (said.kind == Relative && said.value <= 1))
            return true;
    }
    return false;
}

/// "can you do 3", "could I do 11", "how about 2"
bool isOffered(const TimeCursor& cursor)
{
    static const WordSet abouts{u"how about"_s, u"what about"_s, u"how bout"_s, u"what bout"_s};
    static const WordSet persons{u"you"_s, u"u"_s, u"i"_s, u"we"_s, u"yall"_s, u"she"_s};
    if (abouts.contains(cursor.before()->words)) return true;
    if (cursor.at > 1 && cursor.before()->words == u"bout"_s && cursor.terms[cursor.at - 2].words == u"how"_s)
        return true;
    return cursor.at > 2 && cursor.before()->words == u"do"_s &&
           persons.contains(cursor.terms[cursor.at - 2].words) && cursor.terms[cursor.at - 3].kind == Request;
}

/// "I'd prefer 10 but 11's ok", "make it 3", "no wait 11"
bool isAskedFor(const TimeCursor& cursor)
{
    static const WordSet asks{u"prefer"_s,   u"preferably"_s, u"rather"_s,   u"make it"_s,  u"can do"_s,
                              u"could do"_s, u"ideally"_s,    u"prefiero"_s, u"prefieren"_s};
    const TimeTerm* before = cursor.before();
    if ((!isBareHour(cursor) && !isNamedHour(cursor)) || before == nullptr) return false;
    // "actually make it 5 practice runs over"
    if (before->words.endsWith(u"make it"_s) && !cursor.is(Other)) return true;
    const bool ends = endsAt(cursor, 1) || cursor.is(Day, 1);
    if (endsAt(cursor, 1) && isOffered(cursor)) return true;
    // "4 not 3"
    const bool first = before->kind == Break || before->kind == Comma || before->words == u"sorry"_s;
    if (first && cursor.is(Not, 1) && cursor.is(Number, 2)) return true;
    // "can my 2:30 be a 4"
    const bool become = before->words == u"a"_s && cursor.at > 2 &&
                        (cursor.terms[cursor.at - 2].words == u"be"_s ||
                         cursor.terms[cursor.at - 2].words.endsWith(u"make it"_s));
    return ends && (become || before->kind == Correct || (!cursor.is(Other) && asks.contains(before->words)));
}

/// "bump todays blowout to 5", "move it up to 3"
bool isMovedTo(const TimeCursor& cursor)
{
    if (!isBareHour(cursor) || cursor.at < 2) return false;
    const TimeTerm& to = *cursor.before();
    if ((to.kind != To && to.words != u"up to"_s) || to.words == u"al"_s) return false;
    const std::size_t most = std::min<std::size_t>(cursor.at, 6);
    bool moved = false;
    for (std::size_t back = 2; back <= most; ++back)
        moved = moved || cursor.terms[cursor.at - back].kind == Reschedule;
    return moved;
}

/// "2 or 3pm", "7 or 730"
bool isFirstOfPair(const TimeCursor& cursor)
{
    return cursor.is(Number) && cursor.is(Or, 1) && cursor.is(Number, 2) &&
           (cursor.term(2)->half >= 0 || cursor.term(2)->minute >= 0);
}

/// "wed arvo 3.30", "the 3.20", "545 on monday": beside a day it is a time, alone a price or a number.
bool isUnmarkedTime(const TimeCursor& cursor)
{
    if (!cursor.is(Number) || !cursor.term()->loose || cursor.term()->minute % 5 != 0 || isPrice(cursor))
        return false;
    const TimeTerm* before = cursor.before();
    const bool pointed = cursor.term()->words.contains(u'.');
    const bool ends = cursor.term(1) == nullptr || endsAt(cursor, 1) || cursor.is(Filler, 1);
    const bool dialled = before != nullptr && (before->kind == Number || before->kind == Dash);
    if (ends && !dialled && isMilitary(*cursor.term())) return true;
    if (leadsToDay(cursor) || (isCalendar(before) && (ends || pointed))) return true;
    if (!pointed) return false;
    // "on 18th only, 11.30"
    std::size_t back = 1;
    while (back < cursor.at && back < 3 &&
           (cursor.terms[cursor.at - back].kind == Comma || cursor.terms[cursor.at - back].kind == Request))
        ++back;
    const bool clause = ends && (before == nullptr || before->kind == Comma || before->kind == Break ||
                                 before->kind == Request);
    const bool beside = cursor.at >= back && isCalendar(&cursor.terms[cursor.at - back]);
    const bool slot = before != nullptr && before->words == u"the"_s && ends;
    return beside || slot || clause || isCalendar(cursor.term(1));
}

/// "a 40 min drive so 6", "so 5 for a plait": what they make of the times before it.
bool isConcluded(const TimeCursor& cursor)
{
    if (!isBareHour(cursor) || cursor.term()->loose || cursor.before() == nullptr) return false;
    if (cursor.before()->words != u"so"_s) return false;
    const bool ends =
        cursor.term(1) == nullptr || endsAt(cursor, 1) || cursor.is(For, 1) || saysWords(cursor, 1, u"is");
    const std::size_t most = std::min<std::size_t>(cursor.at, 14);
    for (std::size_t back = 2; ends && back <= most; ++back) {
        const TimeTerm& said = cursor.terms[cursor.at - back];
        if (isCalendar(&said) || said.kind == OffAt || said.kind == Until || said.minute >= 0) return true;
    }
    return false;
}

/// "3 30 thursday"
bool isSpacedTime(const TimeCursor& cursor)
{
    static const WordSet minutes{u"00"_s, u"15"_s, u"30"_s, u"45"_s};
    if (!isBareHour(cursor) || cursor.term()->minute >= 0) return false;
    if (saysWords(cursor, 1, u"oh")) return cursor.is(Number, 2) && cursor.term(2)->value <= 9;
    if (!cursor.is(Number, 1)) return false;
    if (!minutes.contains(cursor.term(1)->words)) return false;
    const TimeCursor last{cursor.terms, cursor.at + 1};
    const bool alone = cursor.before() == nullptr || isCalendar(cursor.before());
    return leadsToDay(last) || isCalendar(last.term(1)) || (alone && endsAt(last, 1));
}

} // namespace

bool isHourByPlace(const TimeCursor& cursor)
{
    return isFirstOfPair(cursor) || answersAlone(cursor) || isBesideDay(cursor) || isMovedTo(cursor) ||
           isAskedFor(cursor) || standsForItself(cursor) || isUnmarkedTime(cursor) || isSpacedTime(cursor) ||
           isConcluded(cursor);
}

bool givesReason(const TimeCursor& cursor)
{
    static const WordSet words{u"because"_s, u"bc"_s,     u"cause"_s,  u"cuz"_s,  u"cos"_s,
                               u"coz"_s,     u"since"_s,  u"if"_s,     u"when"_s, u"unless"_s,
                               u"thats"_s,   u"as"_s,     u"thanks"_s, u"thx"_s,  u"porque"_s,
                               u"ya"_s,      u"cheers"_s, u"que"_s,    u"q"_s,    u"lol"_s};
    return cursor.term() != nullptr && words.contains(cursor.term()->words);
}

} // namespace secondring
