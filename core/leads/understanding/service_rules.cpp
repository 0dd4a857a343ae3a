// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/rules.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// What stands higher in the pack wins; a strong word wins over every weak one.
bool outweighs(const Mark& a, const Mark& b)
{
    const bool strongA = a.what == Mark::What::Service;
    const bool strongB = b.what == Mark::What::Service;
    if (strongA != strongB) return strongA;
    if (a.index != b.index) return a.index < b.index;
    return a.length() > b.length();
}

bool isNamed(const Mark& mark)
{
    return (mark.what == Mark::What::Service || mark.what == Mark::What::WeakService) && !mark.negated;
}

/// "My chest hurts": what hurts is a danger, and no tooth.
bool isPartOfDanger(const Reading& reading, const Mark& mark)
{
    return mark.what == Mark::What::WeakService && std::ranges::any_of(reading.marks, [&](const Mark& each) {
               const bool danger = each.what == Mark::What::SafetyWord || each.isSign(Sign::Safety);
               return danger && !each.negated && each.first <= mark.first && mark.end <= each.end;
           });
}

/// "Lashes... I mean brows": where what counts begins; 0 where nothing is corrected by another service.
int correctedAt(const Reading& reading)
{
    static const WordSet second{u"mean"_s, u"meant"_s, u"that"_s, u"decir"_s, u"dicho"_s};
    static const WordSet first{u"i"_s, u"scratch"_s, u"quise"_s, u"mejor"_s};
    int corrected = 0;
    for (int n = 1; n < static_cast<int>(reading.words.size()); ++n) {
        const QString& prior = reading.words[static_cast<size_t>(n - 1)].text;
        if (!second.contains(reading.words[static_cast<size_t>(n)].text) || !first.contains(prior)) continue;
        if (prior == u"i"_s && reading.words[static_cast<size_t>(n)].text == u"that"_s) continue;
        const bool named = std::ranges::any_of(
            reading.marks, [n](const Mark& each) { return isNamed(each) && each.first > n; });
        if (named) corrected = n;
    }
    return corrected;
}

bool isLater(const Mark& mark, const Mark* best)
{
    return best != nullptr && !outweighs(mark, *best);
}

/// The one thing of this trade that can be an emergency; none if there are more.
const Service* onlyEmergency(const VerticalPack& pack)
{
    const Service* only = nullptr;
    for (const Service& each : pack.services) {
        if (!each.emergency) continue;
        if (only != nullptr) return nullptr;
        only = &each;
    }
    return only;
}

} // namespace

void leaveOutLetting(std::vector<Mark>& marks, const VerticalPack& pack)
{
    const auto lets = [&](const Mark& mark) {
        return mark.isSign(Sign::Job) && std::ranges::any_of(marks, [&](const Mark& each) {
                   return each.what == Mark::What::Service && each.first < mark.end &&
                          mark.first < each.end &&
                          pack.services[static_cast<size_t>(each.index)].key == u"rent"_s;
               });
    };
    std::vector<Mark> kept;
    std::ranges::remove_copy_if(marks, std::back_inserter(kept), lets);
    marks = std::move(kept);
}

void readService(const Reading& reading, Understood& understood)
{
    const Mark* best = nullptr;
    const int corrected = correctedAt(reading);
    for (const Mark& mark : reading.marks) {
        if (!isNamed(mark) || mark.first < corrected || isPartOfDanger(reading, mark)) continue;
        if (!isLater(mark, best)) best = &mark;
    }
    if (const Service* only = onlyEmergency(*reading.pack); only != nullptr && !understood.safety.empty()) {
        understood.service = Read<QString>{only->key, understood.safety};
        return;
    }
    if (best == nullptr) return;
    const Service& service = reading.pack->services[static_cast<size_t>(best->index)];
    understood.service = Read<QString>{service.key, {reading.at(*best)}};
    if (service.emergency) return;
    // What is wrong may be said in other words: "my face is swollen" beside "crown".
    for (const Mark& mark : reading.marks) {
        if (mark.what != Mark::What::Service || mark.negated) continue;
        const Service& other = reading.pack->services[static_cast<size_t>(mark.index)];
        if (!other.emergency) continue;
        understood.service = Read<QString>{other.key, {reading.at(mark)}};
        return;
    }
}

const Service* serviceOf(const Reading& reading, const Understood& understood)
{
    if (!understood.service) return nullptr;
    const auto found = std::ranges::find(reading.pack->services, understood.service->value, &Service::key);
    return found == reading.pack->services.end() ? nullptr : &*found;
}

bool isEmergency(const Reading& reading, const Understood& understood)
{
    const Service* service = serviceOf(reading, understood);
    return !understood.safety.empty() || reading.first(Mark::What::EmergencyWord) != nullptr ||
           (service != nullptr && service->emergency);
}

} // namespace secondring
