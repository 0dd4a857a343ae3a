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
    if (isOfAnimals(pack)) return;
    for (Mark& each : marks) {
        const bool fit = each.length() <= 2 && fits.contains(words[static_cast<size_t>(each.first)].text);
        if (fit && isOfDanger(each, pack) && isDoneByAnimal(words, each.first)) each.negated = true;
    }
}

} // namespace secondring
