// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/intent_features.h"

#include "core/leads/understanding/rules.h"

#include <algorithm>
#include <array>

namespace secondring {
namespace {

void addWords(const ReplyWords& words, FeatureSet& features)
{
    QStringView before = u"^";
    int at = 0;
    for (const ReplyWord& each : words) {
        const QStringView word = spelt(each);
        features.add(NameHash() << u"word" << word, at, at + 1);
        features.add(NameHash() << u"pair" << before << word, std::max(at - 1, 0), at + 1);
        before = word;
        ++at;
    }
    features.add(NameHash() << u"pair" << before << u"$", std::max(at - 1, 0), at);
}

void addMarks(const Reading& reading, FeatureSet& features)
{
    for (const Mark& mark : reading.marks) {
        const bool counts = mark.what == Mark::What::Sign || mark.what == Mark::What::Leaning;
        features.add(NameHash() << u"mark" << static_cast<int>(mark.what) << (counts ? mark.index : 0)
                                << (mark.negated ? 1 : 0),
                     mark.first, mark.end);
    }
}

/// Of one or two words, a sentence, a few, or a story.
int lengthOf(const ReplyWords& words)
{
    constexpr std::array longest{std::size_t{2}, std::size_t{6}, std::size_t{20}};
    return static_cast<int>(std::ranges::lower_bound(longest, words.size()) - longest.begin());
}

} // namespace

std::vector<ReplyFeature> intentFeaturesOf(const Reading& reading, const Understood& understood, Intent ruled)
{
    FeatureSet features;
    addWords(reading.words, features);
    addMarks(reading, features);
    features.add(NameHash() << u"length" << lengthOf(reading.words));
    features.add(u"always");
    features.add(NameHash() << u"ruled" << static_cast<int>(ruled));
    if (reading.asks()) features.add(u"asks");
    if (hasTime(understood)) features.add(u"time");
    if (hasDay(understood)) features.add(u"day");
    if (understood.service) features.add(u"service");
    if (understood.insurance) features.add(u"insurance");
    if (asksToCome(reading, understood)) features.add(u"comes");
    return features.taken();
}

} // namespace secondring
