// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/time_mentions.h"

#include "core/leads/understanding/time_limits.h"
#include "core/leads/understanding/time_range.h"

#include <QSet>
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
    if (!cursor.is(Number) || cursor.term()->value > 12 || cursor.term(1) == nullptr) return false;
    // "Jan. 8 or 9 would be good"
    const std::size_t most = std::min<std::size_t>(cursor.at, 4);
    for (std::size_t back = 3; back <= most && cursor.before()->kind == Or; ++back)
        if (cursor.terms[cursor.at - back].kind == Month) return false;
    const TimeTerm& next = *cursor.term(1);
    // "11's ok", "4 is the earliest"
    const bool verb = cursor.term()->words.endsWith(u's') && next.kind == Works;
    const bool limit = (next.kind == OrLater || next.kind == OrEarlier) && !next.words.startsWith(u'o');
    // "3 is what I can do"
    const bool is = next.words == u"is"_s && cursor.term(2) != nullptr && cursor.term(2)->words == u"what"_s;
    return verb || limit || is || said.contains(next.words);
}

/// "monday 11", "tomorrow 2"
bool followsDay(const TimeCursor& cursor)
{
    const TimeTerm* day = cursor.before();
    const bool named = day != nullptr && ((day->kind == Day && !isSpanishDay(*day)) ||
                                          (day->kind == Relative && day->value <= 1));
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

/// "I'd prefer 10 but 11's ok", "make it 3"
bool isAskedFor(const TimeCursor& cursor)
{
    static const QSet<QString> asks{u"prefer"_s,   u"preferably"_s, u"rather"_s,   u"make it"_s,  u"can do"_s,
                                    u"could do"_s, u"ideally"_s,    u"prefiero"_s, u"prefieren"_s};
    if (!cursor.is(Number) || cursor.term()->value > 12 || cursor.before() == nullptr) return false;
    const TimeTerm* next = cursor.term(1);
    const bool ends = next == nullptr || next->kind == Break || next->kind == Comma || next->kind == But ||
                      next->kind == Or || next->kind == Works || next->kind == Request || next->kind == Day;
    return ends && asks.contains(cursor.before()->words);
}

/// "bump todays blowout to 5"
bool isMovedTo(const TimeCursor& cursor)
{
    if (!cursor.is(Number) || cursor.term()->value > 12 || cursor.at < 2 || cursor.before()->kind != To)
        return false;
    const std::size_t most = std::min<std::size_t>(cursor.at, 6);
    bool moved = false;
    for (std::size_t back = 2; back <= most; ++back)
        moved = moved || cursor.terms[cursor.at - back].kind == Reschedule;
    return moved;
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
    // "2 or 3pm", "7 or 730", "10 works"
    const bool pair = cursor.is(Number) && cursor.is(Or, 1) && cursor.is(Number, 2) &&
                      (cursor.term(2)->half >= 0 || cursor.term(2)->minute >= 0);
    const bool lent =
        pair || answersAlone(cursor) || followsDay(cursor) || isMovedTo(cursor) || isAskedFor(cursor);
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
        return !hourNamed(term.words) && !minutesNamed(term.words);
    default:
        return false;
    }
}

} // namespace

bool isSpanishDay(const TimeTerm& day)
{
    static const QSet<QString> starts{u"lun"_s, u"mar"_s, u"mie"_s, u"jue"_s, u"vie"_s,
                                      u"bie"_s, u"sab"_s, u"sav"_s, u"dom"_s};
    return day.kind == Day && starts.contains(day.words.left(3));
}

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
    for (const Rule rule : {readLimit, readRange, hour, readCalendar}) {
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
