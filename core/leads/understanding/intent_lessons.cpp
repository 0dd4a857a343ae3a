// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/intent_lessons.h"

#include "core/leads/understanding/rules.h"
#include "core/leads/understanding/weighed_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

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

/// "The blower won't quit": a thing's fault is all that is told, and nothing of a visit.
bool tellsOnlyFault(const Reading& reading, const Understood& understood)
{
    return std::ranges::any_of(reading.marks, &Mark::tellsFault) && !hasTime(understood) &&
           !reading.hasAny({Sign::Accept, Sign::Fits, Sign::Yes, Sign::Confirm, Sign::Late, Sign::Cancel,
                            Sign::Busy, Sign::Decline});
}

Intent bestOf(const IntentLessons::Scores& scores)
{
    std::size_t best = 0; // Book: of two that are equal, the commoner one stands first.
    for (std::size_t n = 0; n < kIntents; ++n)
        if (!isForRules(static_cast<Intent>(n)) && scores[n] > scores[best]) best = n;
    return static_cast<Intent>(best);
}

} // namespace

const IntentLessons& shippedIntentLessons()
{
    static const IntentLessons lessons =
        IntentLessons::shipped(u":/secondring/understanding/intents.lessons"_s);
    return lessons;
}

Read<Intent> weighed(const Read<Intent>& ruled, const Reading& reading, const Understood& understood,
                     const std::vector<ReplyFeature>& features, const IntentLessons& lessons)
{
    if (lessons.isEmpty() || isForRules(ruled.value) || features.empty()) return ruled;
    IntentLessons::Scores scores{};
    for (const ReplyFeature& each : features)
        lessons.add(each.bucket, scores);
    const Intent found = bestOf(scores);
    if (scores[static_cast<std::size_t>(found)] <
        scores[static_cast<std::size_t>(ruled.value)] + kMuchLikelier)
        return ruled;
    const bool isNo = found == Intent::Cancel || found == Intent::Decline;
    if (isCancelledByUs(reading) || (isNo && (keepsVisit(reading) || isCallOfTheirs(reading)))) return ruled;
    if (isGoodbye(reading, understood)) return ruled;
    const bool isOfVisit = isOfNotComing(found) || found == Intent::AcceptTime || found == Intent::Confirm;
    if (isOfVisit && wordsFor(reading, found) == 0 && tellsOnlyFault(reading, understood)) return ruled;
    // "I will be available on the 3rd": who names a time and says no word of not coming, comes.
    const bool comes = hasTime(understood) && asksToCome(reading, understood);
    if (comes && isOfNotComing(found) && wordsFor(reading, found) == 0) return ruled;
    return {found, weightiestWords(reading, features, lessons, static_cast<std::size_t>(found),
                                   static_cast<std::size_t>(ruled.value))};
}

} // namespace secondring
