// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/intent_lessons.h"

#include "core/leads/understanding/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr std::size_t kMostEvidence = 3;
/// Sixteenths of a logit: what the lessons take it for has to be e times as likely as what the rules say.
constexpr int kMuchLikelier = 16;

bool isForRules(Intent intent)
{
    return intent == Intent::OptOut || intent == Intent::OptIn || intent == Intent::WrongNumber ||
           intent == Intent::SafetyConcern;
}

bool isOfNotComing(Intent intent)
{
    return intent == Intent::Cancel || intent == Intent::Decline || intent == Intent::BusyLater ||
           intent == Intent::RunningLate;
}

Intent bestOf(const IntentLessons::Scores& scores)
{
    std::size_t best = 0; // Book: of two that are equal, the commoner one stands first.
    for (std::size_t n = 0; n < kIntents; ++n)
        if (!isForRules(static_cast<Intent>(n)) && scores[n] > scores[best]) best = n;
    return static_cast<Intent>(best);
}

/// The words that speak most for @p found and against what the rules took the reply for.
std::vector<Evidence> evidenceFor(const Reading& reading, const std::vector<IntentFeature>& features,
                                  const IntentLessons& lessons, Intent found, Intent ruled)
{
    std::vector<std::pair<int, Evidence>> weighty;
    for (const IntentFeature& each : features) {
        const int more = lessons.weight(each.bucket, static_cast<std::size_t>(found)) -
                         lessons.weight(each.bucket, static_cast<std::size_t>(ruled));
        if (each.first < each.end && more > 0)
            weighty.emplace_back(more, evidenceOf(reading.words, each.first, each.end));
    }
    std::ranges::stable_sort(weighty, std::ranges::greater{}, &std::pair<int, Evidence>::first);
    std::vector<Evidence> from;
    for (const auto& [more, at] : weighty) {
        const bool overlaps = std::ranges::any_of(from, [&at = at](const Evidence& taken) {
            return at.from < taken.from + taken.length && taken.from < at.from + at.length;
        });
        if (!overlaps) from.push_back(at);
        if (from.size() == kMostEvidence) break;
    }
    std::ranges::sort(from, {}, &Evidence::from);
    return from;
}

} // namespace

const IntentLessons& shippedIntentLessons()
{
    static const IntentLessons lessons =
        IntentLessons::shipped(u":/secondring/understanding/intents.lessons"_s);
    return lessons;
}

Read<Intent> weighed(const Read<Intent>& ruled, const Reading& reading, const Understood& understood,
                     const IntentLessons& lessons)
{
    // Words that a person taught are unknown to the lessons.
    const bool isTaught =
        std::ranges::any_of(reading.marks, [](const Mark& each) { return each.what == Mark::What::Learned; });
    if (lessons.isEmpty() || isForRules(ruled.value) || reading.words.empty() || isTaught) return ruled;
    const auto features = intentFeaturesOf(reading, understood, ruled.value);
    IntentLessons::Scores scores{};
    for (const IntentFeature& each : features)
        lessons.add(each.bucket, scores);
    const Intent found = bestOf(scores);
    if (scores[static_cast<std::size_t>(found)] <
        scores[static_cast<std::size_t>(ruled.value)] + kMuchLikelier)
        return ruled;
    // "I will be available on the 3rd": who names a time and says no word of not coming, comes.
    const bool comes = hasTime(understood) && asksToCome(reading, understood);
    if (comes && isOfNotComing(found) && wordsFor(reading, found) == 0) return ruled;
    return {found, evidenceFor(reading, features, lessons, found, ruled.value)};
}

} // namespace secondring
