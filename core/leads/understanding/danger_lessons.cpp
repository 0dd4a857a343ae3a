// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/danger_lessons.h"

#include "core/leads/understanding/weighed_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr std::size_t kNoDanger = 0;
constexpr std::size_t kEmergency = 1;
constexpr std::size_t kDanger = 2;

/// Sixteenths of a logit: of ordinary replies that are no danger to life, one in 2,000 sounds as likely to be
/// one to lessons that know nothing of it, and that one is an emergency.
constexpr int kSure = 14 * 16;
/// One in 130 does, and a person's look is spent on it gladly.
constexpr int kPerhaps = 0;

/// "I am an existing patient": who writes, in the words for that.
bool tellsWhoWrites(const Reading& reading, const Mark& mark)
{
    static const WordSet who{u"patient"_s,  u"client"_s,  u"customer"_s,
                             u"paciente"_s, u"cliente"_s, u"clienta"_s};
    return (mark.isSign(Sign::ExistingClient) || mark.isSign(Sign::NewClient)) &&
           std::any_of(reading.words.begin() + mark.first, reading.words.begin() + mark.end,
                       [](const ReplyWord& each) { return who.contains(each.singular); });
}

/// "Breathe through my nose", "can't talk right now": words that the rules know, and know to be harmless.
bool isKnownHarmless(const Reading& reading, const std::vector<Evidence>& words)
{
    // "The unit keeps stopping" is a thing's fault, where nobody is treated.
    const bool isOfThings = reading.pack->clinicalWords.isEmpty() && !isOfAnimals(*reading.pack);
    return std::ranges::all_of(words, [&](const Evidence& each) {
        return std::ranges::any_of(reading.marks, [&](const Mark& mark) {
            const Evidence at = reading.at(mark);
            const bool isFault = isOfThings && mark.tellsFault();
            return (mark.negated || isFault || mark.isSign(Sign::Shield) || mark.isSign(Sign::Busy) ||
                    tellsWhoWrites(reading, mark)) &&
                   each.from < at.from + at.length && at.from < each.from + each.length;
        });
    });
}

} // namespace

const DangerLessons& shippedDangerLessons()
{
    static const DangerLessons lessons =
        DangerLessons::shipped(u":/secondring/understanding/dangers.lessons"_s);
    return lessons;
}

Danger dangerOf(const std::vector<ReplyFeature>& features, const DangerLessons& lessons)
{
    if (lessons.isEmpty()) return Danger::None;
    DangerLessons::Scores scores{};
    for (const ReplyFeature& each : features)
        lessons.add(each.bucket, scores);
    if (scores[kDanger] >= std::max(scores[kNoDanger], scores[kEmergency]) + kSure) return Danger::Sure;
    const bool perhaps = std::max(scores[kDanger], scores[kEmergency]) >= scores[kNoDanger] + kPerhaps;
    return perhaps ? Danger::Perhaps : Danger::None;
}

void hearDanger(const Reading& reading, const DangerLessons& lessons, Understood& understood)
{
    if (reading.words.empty()) return;
    const std::vector<ReplyFeature> features = dangerFeaturesOf(reading.words);
    const Danger heard = dangerOf(features, lessons);
    if (heard == Danger::None) return;
    auto words = weightiestWords(reading, features, lessons, kDanger, kNoDanger);
    if (isKnownHarmless(reading, words)) return;
    // "I can't breathe lol"; and 911 sends nobody to a dog.
    const bool isSure = heard == Danger::Sure && !reading.has(Sign::Laughter) && !isOfAnimals(*reading.pack);
    (isSure ? understood.safety : understood.worry) = std::move(words);
}

} // namespace secondring
