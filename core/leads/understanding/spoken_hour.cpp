// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/spoken_hour.h"

#include "core/base/word_tree.h"

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using enum TimeWord;
using Part_ = PreferredTime::PartOfDay;

/// "2 shampoos": things, and no hour. Verbs end so too: "3 works", "las 3 vamos".
bool isPlural(const TimeTerm& term)
{
    static const WordSet others{
        u"thats"_s,  u"whats"_s,  u"gracias"_s, u"thanks"_s,  u"always"_s, u"unless"_s,  u"sometimes"_s,
        u"does"_s,   u"gets"_s,   u"nomas"_s,   u"porfis"_s,  u"says"_s,   u"looks"_s,   u"sounds"_s,
        u"seems"_s,  u"fits"_s,   u"comes"_s,   u"goes"_s,    u"opens"_s,  u"closes"_s,  u"starts"_s,
        u"ends"_s,   u"makes"_s,  u"takes"_s,   u"ustedes"_s, u"antes"_s,  u"despues"_s, u"yours"_s,
        u"theres"_s, u"puedes"_s, u"tienes"_s,  u"quieres"_s, u"crees"_s,  u"helps"_s};
    const QString& words = term.words;
    return term.kind == Other && words.size() > 4 && words.endsWith(u's') && !words.endsWith(u"ss"_s) &&
           !words.endsWith(u"mos"_s) && !others.contains(words);
}

/// Whether the number before the cursor counts something: "2 weeks", "6 people", "2-3 days".
bool countsThings(const TimeCursor& cursor)
{
    if (cursor.term() != nullptr && isPlural(*cursor.term())) return true;
    if (cursor.is(Unit) || cursor.is(Minute) || cursor.is(Ordinal) || cursor.is(Number)) return true;
    if (!cursor.is(Dash) && !cursor.is(Or) && !cursor.is(To)) return false;
    return cursor.is(Number, 1) && (cursor.is(Unit, 2) || cursor.is(Minute, 2));
}

/// "8 de la noche", "10 in the morning": the part of day is the hour's own.
bool isHalfOfDay(const TimeTerm& term)
{
    if (term.kind != Part) return false;
    const QString& words = term.words;
    return words.startsWith(u"de "_s) || words.startsWith(u"in "_s) || words.startsWith(u"at n"_s) ||
           words.startsWith(u"en la"_s);
}

/// "y media": said behind the hour.
bool isAddedOn(const TimeTerm& minutes)
{
    return minutes.words.startsWith(u'y');
}

bool namesHour(const TimeTerm* term)
{
    return term != nullptr && (term->kind == Number || hourNamed(term->words).has_value());
}

/// "ten and half", but "between 10 and half 12"
bool takeAndHalf(TimeCursor& cursor, SpokenHour& spoken)
{
    const bool half = cursor.is(Or) && cursor.is(Minutes, 1) && cursor.term(1)->words == u"half"_s;
    if (!half || cursor.term()->words != u"and"_s || namesHour(cursor.term(2))) return false;
    spoken.minute = 30;
    cursor.at += 2;
    return true;
}

/// Takes one word that belongs to the hour before the cursor.
bool takeTail(TimeCursor& cursor, SpokenHour& spoken)
{
    const TimeTerm* next = cursor.term();
    if (next == nullptr) return false;
    if (takeAndHalf(cursor, spoken)) return true;
    if (next->kind == Minutes && next->value > 0 && isAddedOn(*next))
        spoken.minute = next->value;
    else if (next->kind == AmPm)
        spoken.half = next->value;
    else if (isHalfOfDay(*next))
        spoken.half = next->value == static_cast<int>(Part_::Morning) ? 0 : 12;
    else if (next->kind == Dash && cursor.is(Ish, 1))
        ++cursor.at;
    else if (next->kind != Oclock && next->kind != Ish)
        return false;
    ++cursor.at;
    return true;
}

/// "nine oh five", "9 oh 5"
std::optional<int> onesAfterOh(TimeCursor& cursor)
{
    const TimeTerm* ones = cursor.term(1);
    if (ones == nullptr || cursor.term()->words != u"oh"_s) return std::nullopt;
    const bool digit = ones->kind == Number && ones->minute < 0 && ones->half < 0;
    const int minutes = digit ? ones->value : hourNamed(ones->words).value_or(0);
    if (minutes < 1 || minutes > 9) return std::nullopt;
    cursor.at += 2;
    return minutes;
}

/// "ten thirty", "two forty five", "at 2 30": minutes as they are said.
int takeMinutes(TimeCursor& cursor)
{
    static const WordTable<int> spoken{{u"fifteen"_s, 15}, {u"twenty"_s, 20},    {u"thirty"_s, 30},
                                       {u"forty"_s, 40},   {u"fifty"_s, 50},     {u"quince"_s, 15},
                                       {u"treinta"_s, 30}, {u"15"_s, 15},        {u"30"_s, 30},
                                       {u"45"_s, 45},      {u"fortyfive"_s, 45}, {u"cuarenta"_s, 40}};
    if (const auto ones = onesAfterOh(cursor)) return *ones;
    const std::size_t joined = cursor.is(Or) && cursor.term()->words == u"y"_s ? 1 : 0;
    const TimeTerm* tens = cursor.term(joined);
    const bool counts = cursor.is(Unit, joined + 1) || cursor.is(Minute, joined + 1);
    const int* found = tens != nullptr && !counts ? spoken.find(tens->words) : nullptr;
    if (found == nullptr) return -1;
    cursor.at += joined + 1;
    const TimeTerm* ones = cursor.term();
    const bool five = ones != nullptr && ones->words == u"five"_s && *found % 10 == 0;
    if (five) ++cursor.at;
    return *found + (five ? 5 : 0);
}

/// Takes all that belongs to the hour before the cursor.
bool takeTails(TimeCursor& cursor, SpokenHour& spoken)
{
    bool told = false;
    while (takeTail(cursor, spoken))
        told = true;
    return told;
}

/// "three", "15": the hour a term can be.
std::optional<int> hourOf(const TimeTerm& term)
{
    if (term.kind == Other) return hourNamed(term.words);
    const bool digits = term.kind == Number && term.value >= 1 && term.value <= 24;
    return digits ? std::optional(term.value) : std::nullopt;
}

/// Takes the minutes that are said after the hour @p number; -1 for none.
int minutesAfter(TimeCursor& cursor, const TimeTerm& number, bool led)
{
    const bool bare =
        number.kind == Other || ((led || cursor.is(AmPm, 1)) && number.minute < 0 && number.half < 0);
    return bare ? takeMinutes(cursor) : -1;
}

/// "3:15", "3pm": an hour whatever stands around it.
bool showsHour(const TimeTerm& number)
{
    return (number.minute >= 0 && !number.loose) || number.half >= 0;
}

/// "at", "gets out at", "by": what follows is one hour and no span.
bool isLedToOneHour(const TimeTerm* lead)
{
    if (lead == nullptr) return false;
    const bool at = lead->kind == At || lead->kind == OffAt;
    return lead->kind == By || (at && (lead->words == u"at"_s || lead->words.endsWith(u" at"_s)));
}

/// "half past", "20 past", "twenty to", "diez para las": minutes told before their hour; 0 for none.
int takeShift(TimeCursor& cursor)
{
    if (cursor.is(Minutes) && !isAddedOn(*cursor.term())) return cursor.terms[cursor.at++].value;
    const TimeTerm* told = cursor.term();
    const TimeTerm* next = cursor.term(1);
    if (told == nullptr || next == nullptr) return 0;
    const bool digits = told->kind == Number && told->minute < 0 && told->half < 0;
    const int minutes = digits ? told->value : minutesNamed(told->words).value_or(0);
    if (minutes < 5 || minutes > 25 || minutes % 5 != 0) return 0;
    const bool past = next->words == u"past"_s || next->words == u"after"_s;
    // "nine to five" is a span, and so may "ten to two" be; "at ten to two" is none.
    const bool counted = minutes > 12 && !digits;
    const bool to = (next->kind == To || next->kind == Until) && next->words != u"al"_s &&
                    (counted || isLedToOneHour(cursor.before())) && namesHour(cursor.term(2));
    const bool para = next->kind == For && next->words.startsWith(u"pa"_s) && cursor.is(Article, 2);
    if (!past && !to && !para) return 0;
    cursor.at += para ? 3 : 2;
    return past ? minutes : -minutes;
}

std::optional<SpokenHour> hourAt(TimeCursor& cursor, bool led)
{
    const int shift = takeShift(cursor);
    const TimeTerm* number = cursor.term();
    if (number == nullptr) return std::nullopt;
    ++cursor.at;
    if (number->kind == Noon) return SpokenHour{12, 0, 12};
    led = led || shift != 0;
    const auto hour = hourOf(*number);
    if (!hour) return std::nullopt;
    const int minute = minutesAfter(cursor, *number, led);
    const bool named = number->kind == Other;
    const bool ish = named && number->words.endsWith(u"ish"_s);
    if (named && !led && !ish && minute < 0 && !cursor.is(AmPm) && !cursor.is(Oclock)) return std::nullopt;
    SpokenHour spoken{*hour, std::max({number->minute, minute, 0}), number->half};
    if (isMilitary(*number)) spoken.half = 0;
    // "1400 hours"
    const bool military = number->loose && number->minute >= 0 && cursor.is(Minute) &&
                          cursor.term()->words.startsWith(u'h') && cursor.take(Minute);
    const bool told = takeTails(cursor, spoken) || showsHour(*number) || ish || minute >= 0 || military;
    if (!told && (!led || countsThings(cursor))) return std::nullopt;
    const int minutes = spoken.hour * 60 + spoken.minute + shift;
    spoken.hour = minutes / 60;
    spoken.minute = minutes % 60;
    return spoken;
}

} // namespace

bool limitsWhatIsBefore(const TimeCursor& cursor, TimeWord kind)
{
    if (!cursor.is(kind)) return false;
    const QString& words = cursor.term()->words;
    return (!words.endsWith(u"after"_s) && !words.endsWith(u"before"_s)) || !namesHour(cursor.term(1));
}

bool isMilitary(const TimeTerm& number)
{
    return number.loose && number.words.size() == 4 && number.words.startsWith(u'0');
}

std::optional<int> minutesNamed(const QString& folded)
{
    static const WordTable<int> minutes{{u"five"_s, 5},    {u"ten"_s, 10},       {u"twenty"_s, 20},
                                        {u"cinco"_s, 5},   {u"diez"_s, 10},      {u"quince"_s, 15},
                                        {u"veinte"_s, 20}, {u"twentyfive"_s, 25}};
    const int* found = minutes.find(folded);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

QTime SpokenHour::timeOfDay(std::optional<PreferredTime::PartOfDay> part) const
{
    int clock = hour % 24;
    if (half >= 0) {
        clock = hour > 12 ? clock : hour % 12 + half;
    } else if (part == Part_::Evening) {
        clock = clock >= 4 && clock < 12 ? clock + 12 : clock;
    } else if (part != Part_::Morning || clock < 5) {
        clock = clock >= 1 && clock <= 7 ? clock + 12 : clock;
    }
    return {clock, minute};
}

std::optional<SpokenHour> readHour(TimeCursor& cursor, bool led)
{
    const std::size_t start = cursor.at;
    const auto spoken = hourAt(cursor, led);
    if (!spoken) cursor.at = start;
    return spoken;
}

} // namespace secondring
