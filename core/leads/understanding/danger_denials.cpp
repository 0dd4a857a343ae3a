// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

bool isOfDanger(const Mark& mark, const VerticalPack& pack)
{
    using What = Mark::What;
    if (mark.what == What::Service || mark.what == What::WeakService)
        return pack.services[static_cast<size_t>(mark.index)].emergency;
    const Sign sign = static_cast<Sign>(mark.index);
    return mark.what == What::UrgentWord || mark.what == What::EmergencyWord ||
           mark.what == What::SafetyWord || mark.what == What::HumanWord ||
           (mark.what == What::Sign && (sign == Sign::Safety || sign == Sign::LooseSafety));
}

/// "Got hit with a softball and the tooth is gone": what is gone is the tooth, and not what happened to it.
bool isLossOfTooth(const ReplyWords& words, const Mark& mark, const Mark& over)
{
    static const WordSet teeth{u"tooth"_s, u"teeth"_s, u"molar"_s, u"molars"_s};
    static const WordSet places{u"in"_s, u"of"_s, u"from"_s, u"around"_s, u"by"_s, u"near"_s, u"under"_s};
    const int tooth = over.first - 1;
    if (tooth < mark.first || mark.end <= tooth) return false;
    if (!teeth.contains(words[static_cast<size_t>(tooth)].text)) return false;
    // "The bleeding from my tooth is gone"
    constexpr int kNear = 2;
    return std::none_of(words.begin() + std::max(tooth - kNear, 0), words.begin() + tooth,
                        [](const ReplyWord& each) { return places.contains(each.text); });
}

/// A child tells it, and nobody whom it knows from elsewhere is to do it.
bool isToldByChild(const ReplyWords& words, const Mark& mark)
{
    static const WordSet children{u"son"_s,    u"daughter"_s,      u"kid"_s,     u"kiddo"_s, u"child"_s,
                                  u"boy"_s,    u"girl"_s,          u"toddler"_s, u"old"_s,   u"grandson"_s,
                                  u"nephew"_s, u"granddaughter"_s, u"niece"_s,   u"hijo"_s,  u"hija"_s,
                                  u"nino"_s,   u"nina"_s,          u"nieto"_s,   u"nieta"_s, u"sobrino"_s,
                                  u"sobrina"_s};
    static const WordSet elsewhere{
        u"school"_s, u"home"_s,    u"house"_s, u"outside"_s, u"bus"_s,    u"street"_s,  u"kids"_s,
        u"boys"_s,   u"girls"_s,   u"dad"_s,   u"father"_s,  u"police"_s, u"gun"_s,     u"knife"_s,
        u"hiding"_s, u"escuela"_s, u"casa"_s,  u"afuera"_s,  u"papa"_s,   u"policia"_s, u"calle"_s};
    constexpr int kNear = 3;
    const auto told = words.begin() + mark.first;
    const bool byChild = std::any_of(words.begin() + std::max(mark.first - kNear, 0), told,
                                     [](const ReplyWord& each) { return children.contains(each.singular); });
    return byChild &&
           std::ranges::none_of(words, [](const ReplyWord& each) { return elsewhere.contains(each.text); });
}

/// "He bit my son and it won't stop bleeding", "I can't breathe", "I smell gas": no animal's trouble.
bool isOfPeople(const ReplyWords& words, const Mark& mark)
{
    static const WordSet people{
        u"son"_s,      u"daughter"_s, u"husband"_s, u"wife"_s,   u"mom"_s,     u"mum"_s,     u"dad"_s,
        u"brother"_s,  u"sister"_s,   u"kid"_s,     u"child"_s,  u"toddler"_s, u"grandma"_s, u"grandpa"_s,
        u"neighbor"_s, u"groomer"_s,  u"tech"_s,    u"man"_s,    u"guy"_s,     u"lady"_s,    u"woman"_s,
        u"coworker"_s, u"customer"_s, u"hijo"_s,    u"hija"_s,   u"nino"_s,    u"nina"_s,    u"esposo"_s,
        u"esposa"_s,   u"mama"_s,     u"papa"_s,    u"abuela"_s, u"abuelo"_s,  u"hermano"_s, u"hermana"_s,
        u"senora"_s,   u"senor"_s,    u"vecino"_s,  u"vecina"_s, u"myself"_s};
    static const WordSet ours{u"me"_s,    u"us"_s,    u"hand"_s,  u"arm"_s,     u"wrist"_s,   u"finger"_s,
                              u"thumb"_s, u"gas"_s,   u"smoke"_s, u"fire"_s,    u"flame"_s,   u"monoxide"_s,
                              u"gun"_s,   u"knife"_s, u"mano"_s,  u"brazo"_s,   u"dedo"_s,    u"humo"_s,
                              u"fuego"_s, u"nos"_s,   u"alarm"_s, u"pistola"_s, u"cuchillo"_s};
    static const WordSet theirs{u"he"_s, u"she"_s, u"it"_s, u"him"_s, u"her"_s, u"them"_s, u"lo"_s, u"la"_s};
    constexpr int kNear = 3;
    const auto from = words.begin() + std::max(mark.first - kNear, 0);
    const auto end = words.begin() + mark.end;
    const auto says = [&](const WordSet& some) {
        return std::any_of(from, end,
                           [&some](const ReplyWord& each) { return some.contains(each.singular); });
    };
    const auto saysAnywhere = [&words](const WordSet& some) {
        return std::ranges::any_of(words,
                                   [&some](const ReplyWord& each) { return some.contains(each.singular); });
    };
    // "My girl" may be a dog; whom a dog bites is less likely one.
    static const WordSet mayBeDogs{u"girl"_s, u"boy"_s, u"baby"_s};
    static const WordSet bites{u"bit"_s, u"bite"_s, u"bitten"_s};
    const bool isBitten = saysAnywhere(mayBeDogs) && saysAnywhere(bites);
    const bool isMine = std::any_of(from, end, [](const ReplyWord& each) { return each.text == u"i"_s; });
    return isBitten || says(ours) || (isMine && !says(theirs)) || saysAnywhere(people);
}

/// 911 sends nobody to a dog: whoever is on call is paged.
void leaveToVets(std::vector<Mark>& marks, const ReplyWords& words)
{
    for (Mark& each : marks) {
        const bool danger = each.isSign(Sign::Safety) || each.isSign(Sign::LooseSafety);
        if (danger && !isOfPeople(words, each)) each.what = Mark::What::EmergencyWord;
    }
}

} // namespace

void denyWhatIsOver(std::vector<Mark>& marks, const ReplyWords& words, const VerticalPack& pack)
{
    constexpr int kNear = 7;
    for (const Mark& over : marks) {
        if (over.what != Mark::What::Sign || over.index != static_cast<int>(Sign::Over)) continue;
        const int sentence = words[static_cast<size_t>(over.first)].sentence;
        for (Mark& each : marks) {
            // "Her voice has gone funny" ends later than "has gone".
            const bool before =
                each.first < over.first && each.end <= over.end && over.first - each.end <= kNear;
            if (before && words[static_cast<size_t>(each.first)].sentence == sentence &&
                isOfDanger(each, pack) && !isLossOfTooth(words, each, over))
                each.negated = true;
        }
    }
}

void denyWhatIsOfAnimals(std::vector<Mark>& marks, const ReplyWords& words, const VerticalPack& pack)
{
    static const WordSet fits{u"pass"_s,      u"passed"_s,   u"passing"_s,    u"faint"_s,
                              u"fainted"_s,   u"fainting"_s, u"se"_s,         u"desmayo"_s,
                              u"collapsed"_s, u"seizing"_s,  u"unconscious"_s};
    if (isOfAnimals(pack)) return leaveToVets(marks, words);
    for (Mark& each : marks) {
        const bool fit = each.length() <= 2 && fits.contains(words[static_cast<size_t>(each.first)].text);
        if (fit && isOfDanger(each, pack) && isDoneByAnimal(words, each.first)) each.negated = true;
    }
}

void denyFearOfTreatment(std::vector<Mark>& marks, const ReplyWords& words, const VerticalPack& pack)
{
    // "They're going to hurt him" is no fear of a lawyer's chair.
    if (pack.clinicalWords.isEmpty()) return;
    static const WordSet us{u"they"_s, u"theyre"_s, u"theyll"_s, u"you"_s, u"yall"_s, u"van"_s};
    static const WordSet hurts{u"hurt"_s, u"lastimar"_s, u"lastimarlo"_s, u"lastimarla"_s};
    static const WordSet child{u"him"_s, u"her"_s,        u"lo"_s,        u"la"_s,
                               u"le"_s,  u"lastimarlo"_s, u"lastimarla"_s};
    for (Mark& each : marks) {
        if (!each.isSign(Sign::Safety) && each.what != Mark::What::SafetyWord) continue;
        const auto says = [&](const WordSet& some) {
            return std::any_of(words.begin() + each.first, words.begin() + each.end,
                               [&some](const ReplyWord& word) { return some.contains(word.text); });
        };
        if (!says(us) || !says(hurts) || !says(child) || !isToldByChild(words, each)) continue;
        // What it is afraid of, a person had better ask.
        each.what = Mark::What::HumanWord;
    }
}

} // namespace secondring
