// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr int kReach = 4;

const WordSet& negators()
{
    static const WordSet words{u"no"_s,   u"not"_s,     u"never"_s,   u"without"_s, u"nor"_s,
                               u"sin"_s,  u"ningun"_s,  u"ninguna"_s, u"neither"_s, u"nunca"_s,
                               u"ni"_s,   u"tampoco"_s, u"nothing"_s, u"nada"_s,    u"none"_s,
                               u"aint"_s, u"denies"_s,  u"hardly"_s};
    return words;
}

/// What a "no" does not reach over: "no but it hurts", "can't eat, my tooth hurts".
const WordSet& stops()
{
    static const WordSet words{u"but"_s,    u"just"_s,  u"only"_s,   u"and"_s,      u"because"_s, u"i"_s,
                               u"my"_s,     u"he"_s,    u"she"_s,    u"we"_s,       u"they"_s,    u"pero"_s,
                               u"solo"_s,   u"y"_s,     u"porque"_s, u"mi"_s,       u"though"_s,  u"so"_s,
                               u"sino"_s,   u"since"_s, u"it"_s,     u"if"_s,       u"until"_s,   u"till"_s,
                               u"unless"_s, u"sure"_s,  u"yet"_s,    u"can"_s,      u"what"_s,    u"how"_s,
                               u"before"_s, u"ya"_s,    u"need"_s,   u"necesito"_s, u"quiero"_s,  u"also"_s};
    return words;
}

/// "Can't", "won't", "no puedo" deny the next word alone, as "no le para de sangrar" does.
bool isShort(const ReplyWords& words, int at)
{
    static const WordSet pronouns{u"le"_s, u"me"_s, u"se"_s, u"les"_s};
    static const WordSet before{u"can"_s, u"could"_s, u"will"_s, u"would"_s, u"why"_s};
    static const WordSet after{u"puedo"_s, u"puede"_s,    u"aguanto"_s, u"soporto"_s, u"se"_s,
                               u"sleep"_s, u"wait"_s,     u"para"_s,    u"deja"_s,    u"paro"_s,
                               u"dejo"_s,  u"quita"_s,    u"cesa"_s,    u"dejado"_s,  u"stop"_s,
                               u"quit"_s,  u"stopping"_s, u"stopped"_s};
    const auto n = static_cast<size_t>(at);
    if (at > 0 && before.contains(words[n - 1].text)) return true;
    if (n + 1 >= words.size()) return false;
    const bool pronoun = n + 2 < words.size() && pronouns.contains(words[n + 1].text);
    return after.contains(words[n + 1].text) || (pronoun && after.contains(words[n + 2].text));
}

/// "I haven't had a cleaning since spring", "never had a facial": that is what they want.
bool isLongAgo(const ReplyWords& words, int negator, int at)
{
    static const WordSet perfect{u"have"_s, u"has"_s};
    static const WordSet tried{u"had"_s, u"done"_s, u"tried"_s, u"gotten"_s};
    const auto next = static_cast<size_t>(negator) + 1;
    if (words[static_cast<size_t>(negator)].text == u"never"_s && tried.contains(words[next].text))
        return true;
    static const WordSet spans{u"since"_s, u"year"_s, u"month"_s, u"forever"_s, u"while"_s, u"age"_s};
    if (negator < 1 || !perfect.contains(words[static_cast<size_t>(negator - 1)].text)) return false;
    const int clause = words[static_cast<size_t>(at)].clause;
    for (auto n = static_cast<size_t>(at); n < words.size() && words[n].clause == clause; ++n) {
        if (spans.contains(words[n].singular) || spans.contains(words[n].text)) return true;
    }
    return false;
}

/// "It isn't my tooth" reaches on; "no my tooth hurts" does not.
bool stopsDenial(const ReplyWords& words, int at)
{
    const QString& said = words[static_cast<size_t>(at)].text;
    const bool owned = said == u"my"_s || said == u"mi"_s || said == u"it"_s;
    const bool afterIs = owned && at >= 2 && words[static_cast<size_t>(at - 1)].text == u"not"_s;
    return stops().contains(said) && !afterIs;
}

/// Whether the "no" at @p negator is said of the word @p at: "not only sore" is sore.
bool deniesWord(const ReplyWords& words, int negator, int at)
{
    const bool only = negator + 1 < at && words[static_cast<size_t>(negator) + 1].text == u"only"_s;
    return !only && !isLongAgo(words, negator, at) && (!isShort(words, negator) || negator == at - 1);
}

} // namespace

bool isNegated(const ReplyWords& words, int at)
{
    if (at >= static_cast<int>(words.size())) return false;
    const int clause = words[static_cast<size_t>(at)].clause;
    for (int n = at - 1; n >= 0 && n >= at - kReach; --n) {
        const ReplyWord& word = words[static_cast<size_t>(n)];
        if (word.clause != clause) return false;
        if (negators().contains(word.text)) return deniesWord(words, n, at);
        if (stopsDenial(words, n)) return false;
    }
    return false;
}

bool isOfAnimals(const VerticalPack& pack)
{
    return std::ranges::any_of(pack.fields, [](const LeadField& each) { return each.key == u"pet"_s; });
}

bool isDoneByAnimal(const ReplyWords& words, int at)
{
    static const WordSet animals{u"dog"_s,   u"dogs"_s,  u"puppy"_s,   u"pup"_s,     u"cat"_s,   u"kitten"_s,
                                 u"kitty"_s, u"horse"_s, u"bunny"_s,   u"rabbit"_s,  u"perro"_s, u"perra"_s,
                                 u"gato"_s,  u"gata"_s,  u"perrito"_s, u"perrita"_s, u"gatito"_s};
    static const WordSet joins{u"just"_s, u"has"_s,  u"is"_s,       u"keeps"_s, u"kept"_s,
                               u"was"_s,  u"also"_s, u"suddenly"_s, u"se"_s};
    static const WordSet whose{u"my"_s, u"our"_s, u"the"_s, u"his"_s, u"her"_s, u"mi"_s, u"el"_s, u"la"_s};
    static const WordSet openings{u"and"_s,   u"but"_s, u"so"_s, u"because"_s, u"sorry"_s, u"hi"_s,
                                  u"hello"_s, u"hey"_s, u"y"_s,  u"pero"_s,    u"porque"_s};
    const auto text = [&](int n) {
        return n < 0 ? QStringView() : QStringView(words[static_cast<size_t>(n)].text);
    };
    int animal = at - 1;
    while (joins.contains(text(animal)))
        --animal;
    if (!animals.contains(text(animal)) || !whose.contains(text(animal - 1))) return false;
    const auto clause = [&](int n) { return words[static_cast<size_t>(n)].clause; };
    if (clause(animal - 1) != clause(at)) return false;
    return animal < 2 || clause(animal - 2) != clause(at) || openings.contains(text(animal - 2));
}

const Mark* Reading::first(Mark::What what) const
{
    const auto found =
        std::ranges::find_if(marks, [&](const Mark& each) { return each.what == what && !each.negated; });
    return found == marks.end() ? nullptr : &*found;
}

const Mark* Reading::first(Sign sign) const
{
    const auto found = std::ranges::find_if(marks, [&](const Mark& each) {
        return each.what == Mark::What::Sign && each.index == static_cast<int>(sign) && !each.negated;
    });
    return found == marks.end() ? nullptr : &*found;
}

bool Reading::hasAny(std::initializer_list<Sign> signs) const
{
    return std::ranges::any_of(signs, [this](Sign each) { return has(each); });
}

bool Reading::hasApart(Sign sign, Sign other) const
{
    const auto says = [](const Mark& each, Sign what) {
        return each.what == Mark::What::Sign && each.index == static_cast<int>(what) && !each.negated;
    };
    return std::ranges::any_of(marks, [&](const Mark& each) {
        return says(each, sign) && std::ranges::none_of(marks, [&](const Mark& over) {
                   return says(over, other) && over.first < each.end && each.first < over.end;
               });
    });
}

std::vector<Evidence> Reading::evidence(const std::vector<Sign>& signs) const
{
    std::vector<Evidence> places;
    for (const Mark& mark : marks) {
        const bool wanted = mark.what == Mark::What::Sign && !mark.negated &&
                            std::ranges::count(signs, static_cast<Sign>(mark.index)) > 0;
        if (wanted && std::ranges::count(places, at(mark)) == 0) places.push_back(at(mark));
    }
    return places;
}

bool Reading::covers(std::initializer_list<Sign> signs) const
{
    std::vector<bool> covered(words.size(), false);
    for (const Mark& mark : marks) {
        if (mark.what != Mark::What::Sign || std::ranges::count(signs, static_cast<Sign>(mark.index)) == 0)
            continue;
        std::fill(covered.begin() + mark.first, covered.begin() + mark.end, true);
    }
    return std::ranges::all_of(covered, [](bool each) { return each; });
}

bool Reading::asks() const
{
    return std::ranges::any_of(words, &ReplyWord::asked) || has(Sign::Asking) || has(Sign::Capability);
}

} // namespace secondring
