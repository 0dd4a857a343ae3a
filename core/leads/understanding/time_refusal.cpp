// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/time_refusal.h"

#include "core/base/word_tree.h"

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using enum TimeWord;

bool is(const TimeTerms& terms, std::size_t at, TimeWord kind)
{
    return at < terms.size() && terms[at].kind == kind;
}

bool joins(TimeWord kind)
{
    return kind == Filler || kind == Article || kind == Any || kind == At || kind == In || kind == This ||
           kind == For;
}

/// "no tuesday works", "if not friday then monday"
bool isMereNo(const TimeTerms& terms, const TimeMention& mention, std::size_t at)
{
    if (at == 0) return terms[at].words == u"no"_s && saysItSuits(terms, mention);
    return terms[at - 1].words == u"if"_s || terms[at - 1].words == u"si"_s;
}

/// "not free until 2", "I can't leave work before 5"
bool isNotBefore(const TimeTerms& terms, const TimeMention& mention)
{
    const bool until = is(terms, mention.first, Until);
    if (!until && !is(terms, mention.first, Before)) return false;
    for (std::size_t back = 1; back <= 4 && back <= mention.first; ++back) {
        const TimeTerm& term = terms[mention.first - back];
        if (term.kind == Break || term.kind == Comma || term.kind == But) return false;
        if (term.kind == Not)
            return until || term.words.endsWith(u"not"_s) || (term.words != u"no"_s && back > 1);
    }
    return false;
}

/// "I teach till", "meetings until", but "I'm free until", "any time till", "tuesday until"
bool isBusyUntil(const TimeTerms& terms, std::size_t until)
{
    static const WordSet present{u"here"_s, u"home"_s, u"around"_s, u"stay"_s,  u"have"_s, u"got"_s,
                                 u"aqui"_s, u"casa"_s, u"estoy"_s,  u"tengo"_s, u"libre"_s};
    static const WordSet absent{u"out"_s, u"fuera"_s, u"away"_s, u"gone"_s};
    const bool thru = is(terms, until, To) && terms[until].words.startsWith(u"thr"_s);
    if (!is(terms, until, Until) && !thru) return false;
    bool busy = false;
    for (std::size_t at = until; at-- > 0 && until - at <= 6;) {
        const TimeTerm& term = terms[at];
        if (absent.contains(term.words)) return true;
        if (term.kind == Break || term.kind == Comma || term.kind == But || term.kind == Or) break;
        const bool mine = term.kind == Filler || term.kind == My || term.kind == Article || term.kind == In ||
                          term.kind == Past || term.kind == At;
        const bool here = present.contains(term.words) || (term.words == u"town"_s && is(terms, at - 1, In));
        if (here && until - at <= 2) return false;
        if (term.kind != Other && !mine) return false;
        busy = busy || term.kind == Other;
    }
    return busy;
}

} // namespace

std::size_t pastFillers(const TimeTerms& terms, std::size_t at)
{
    const std::size_t most = at + 2;
    while (at < most && is(terms, at, Filler))
        ++at;
    return at;
}

bool saysItSuits(const TimeTerms& terms, const TimeMention& mention)
{
    static const WordSet words{u"instead"_s, u"works for"_s, u"preferred"_s, u"mejor"_s,    u"me queda"_s,
                               u"open"_s,    u"available"_s, u"free"_s,      u"possible"_s, u"disponible"_s,
                               u"i can"_s,   u"puedo"_s,     u"me sirve"_s,  u"only"_s};
    const std::size_t at = pastFillers(terms, mention.end);
    return at < terms.size() && (terms[at].kind == Works || words.contains(terms[at].words));
}

bool isRefusedAfter(const TimeTerms& terms, const TimeMention& mention)
{
    const std::size_t at = pastFillers(terms, mention.end);
    if (at >= terms.size()) return false;
    const QString& words = terms[at].words;
    if (at > mention.end && (words == u"out"_s || words == u"bad"_s || words == u"tough"_s)) return true;
    if (terms[at].kind != Not) return false;
    const std::size_t then = pastFillers(terms, at + 1);
    return then >= terms.size() || is(terms, then, Works) || is(terms, then, Break) ||
           is(terms, then, Comma) || is(terms, then, But);
}

bool isRefusedBefore(const TimeTerms& terms, const TimeMention& mention)
{
    // "any evening but monday", "mornings bar friday"
    const bool ofAny = mention.first >= 3 && is(terms, mention.first - 3, Any);
    const auto excepts = [](const TimeTerm& term) {
        return term.words == u"but"_s || term.words == u"bar"_s;
    };
    const bool butDay =
        mention.first >= 2 && excepts(terms[mention.first - 1]) && !mention.days.empty() &&
        (is(terms, mention.first - 2, Part) || is(terms, mention.first - 2, Weekdays) ||
         (is(terms, mention.first - 2, Relative) &&
          terms[mention.first - 2].value >= static_cast<int>(PreferredTime::Relative::ThisWeek)));
    if (butDay && (ofAny || mention.end >= terms.size() || is(terms, mention.end, Break) ||
                   is(terms, mention.end, Comma)))
        return true;
    for (std::size_t back = 1; back <= 4 && back <= mention.first; ++back) {
        const std::size_t at = mention.first - back;
        if (terms[at].kind == Not) return !isMereNo(terms, mention, at);
        if (!joins(terms[at].kind) && terms[at].words != u"a"_s) break;
    }
    return false;
}

bool isJoined(const TimeTerms& terms, const TimeMention& first, const TimeMention& second)
{
    if (second.first <= first.end || second.first - first.end > 3) return false;
    for (std::size_t i = first.end; i < second.first; ++i) {
        const TimeWord kind = terms[i].kind;
        const bool listed = kind == Comma && is(terms, second.end, Or);
        if (kind != Or && kind != Article && !listed) return false;
    }
    return true;
}

bool isCalledOff(const TimeTerms& terms, const TimeMention& mention)
{
    const std::size_t next = pastFillers(terms, mention.end);
    if (!is(terms, next, Bound)) return false;
    const QString& words = terms[next].words;
    return words.startsWith(u"no "_s) || words.startsWith(u"wont "_s) || words.startsWith(u"cant "_s);
}

bool isNoMore(const TimeTerms& terms, const TimeMention& mention)
{
    static const WordSet words{u"anymore"_s, u"longer"_s, u"ya"_s};
    for (std::size_t i = mention.end; i < terms.size() && i < mention.end + 8; ++i) {
        if (terms[i].kind == Break || terms[i].kind == Comma || terms[i].kind == But) return false;
        if (words.contains(terms[i].words)) return true;
    }
    return false;
}

bool isOtherDuty(const TimeTerms& terms, const TimeMention& mention)
{
    static const WordSet duties{u"meeting"_s, u"class"_s, u"shift"_s, u"flight"_s, u"practice"_s,
                                u"game"_s,    u"exam"_s,  u"junta"_s, u"clase"_s,  u"vuelo"_s};
    if (!mention.at) return false;
    // "ceremony at 2"
    const std::size_t back = mention.first > 1 && is(terms, mention.first - 1, Filler) ? 2 : 1;
    if (mention.first >= back && is(terms, mention.first - back, Event)) return true;
    return mention.end < terms.size() && duties.contains(terms[mention.end].words);
}

bool isDenial(const TimeTerm& term)
{
    static const WordSet no{u"havent"_s, u"hasnt"_s, u"not"_s,  u"never"_s, u"cant"_s,
                            u"cannot"_s, u"didnt"_s, u"wont"_s, u"nunca"_s};
    return no.contains(term.words);
}

bool isAssent(const TimeTerm& term)
{
    static const WordSet words{u"perfect"_s,      u"is perfect"_s,   u"works"_s,    u"sounds good"_s,
                               u"sounds great"_s, u"is great"_s,     u"perfecto"_s, u"is fine"_s,
                               u"is good"_s,      u"is ok"_s,        u"is okay"_s,  u"works best"_s,
                               u"esta bien"_s,    u"me queda bien"_s};
    return words.contains(term.words);
}

bool isFarewell(const TimeTerm& term)
{
    return term.words.startsWith(u"see "_s) || term.words == u"c u"_s || term.words == u"nos vemos"_s;
}

bool isHad(const TimeTerms& terms, const TimeMention& mention)
{
    static const WordSet owns{u"have"_s, u"had"_s, u"got"_s, u"tengo"_s};
    static const WordSet articles{u"a"_s, u"an"_s, u"una"_s, u"la"_s};
    static const WordSet others{u"you"_s, u"u"_s, u"yall"_s, u"guys"_s, u"they"_s, u"can"_s, u"could"_s};
    if (!mention.at || isOtherDuty(terms, mention) || mention.first < 2 ||
        !articles.contains(terms[mention.first - 1].words))
        return false;
    const bool owned = owns.contains(terms[mention.first - 2].words);
    // "does she have a noon on saturday"
    const bool asked = mention.first >= 4 && terms[mention.first - 4].words.startsWith(u"do"_s);
    if (asked) return false;
    return owned && (mention.first < 3 || !others.contains(terms[mention.first - 3].words));
}

bool isHabit(const TimeTerms& terms, const TimeMention& mention)
{
    const QString& words = terms[mention.first].words;
    return mention.part && (words == u"at night"_s || words == u"de noche"_s);
}

void setFree(const TimeTerms& terms, TimeMention& mention)
{
    if (mention.before && !mention.after) {
        if (!isNotBefore(terms, mention) && !isBusyUntil(terms, mention.first)) return;
        std::swap(mention.after, mention.before);
        mention.freed = true;
    }
    // "gone till the 5th"
    const bool named = !mention.days.empty() || !mention.dateKey.isEmpty();
    if (!named || mention.first == 0 || !isBusyUntil(terms, mention.first - 1)) return;
    mention.dateKey = u"after "_s + wordsBetween(terms, mention.first, mention.end);
    mention.days.clear();
    mention.away = true;
}

} // namespace secondring
