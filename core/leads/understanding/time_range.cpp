// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/time_range.h"

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using enum TimeWord;

/// "He naps 12 to 2"
bool isTheirHabit(const std::vector<TimeTerm>& terms, std::size_t start)
{
    if (start < 2 || terms[start - 1].kind != Other || !terms[start - 1].words.endsWith(u's')) return false;
    const QString& who = terms[start - 2].words;
    return who == u"he"_s || who == u"she"_s || who == u"baby"_s;
}

/// Whether a bare "2-4" has only time and marks around it.
bool standsAlone(const TimeCursor& cursor, std::size_t start)
{
    const auto kin = [](TimeWord kind) {
        return kind == Break || kind == Comma || kind == Or || kind == Day || kind == Relative ||
               kind == Part || kind == Ordinal || kind == MonthDay || kind == Request || kind == Works ||
               kind == Filler || kind == TodayPart || kind == Article;
    };
    const bool before = start == 0 || kin(cursor.terms[start - 1].kind) || isTheirHabit(cursor.terms, start);
    return before && (cursor.term() == nullptr || kin(cursor.term()->kind) || cursor.is(But));
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

} // namespace

bool readRange(TimeCursor& cursor, TimeMention& mention)
{
    const std::size_t start = cursor.at;
    const bool between = cursor.take(Between);
    if (!between) cursor.take(From);
    cursor.skip({At});
    const bool led = cursor.at > start;
    const TimeTerm* one = cursor.term();
    const auto first = readHour(cursor, true);
    if (!first || !rangeJoin(cursor, between)) return false;
    cursor.skip({At});
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

} // namespace secondring
