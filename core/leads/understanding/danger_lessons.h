// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lessons.h"
#include "core/leads/understanding/danger_features.h"
#include "core/leads/understanding/reading.h"

namespace secondring {

/// What the lessons make of a reply.
enum class Danger {
    None,
    Perhaps, ///< A person looks at once.
    Sure     ///< As sure as a word of danger.
};

/// What an example is labelled: no danger, an emergency for us, danger to life.
constexpr std::size_t kDangerLabels = 3;

/// What the labelled examples under resources/understanding taught.
using DangerLessons = Lessons<kDangerLabels, kFeatureBits, 16>;

/// The lessons that came with the program, read once.
[[nodiscard]] const DangerLessons& shippedDangerLessons();

/// "Her lips look blue and she sounds like a kettle": danger to life, told without a word that the rules
/// know.
/// @p features as of dangerFeaturesOf().
[[nodiscard]] Danger dangerOf(const std::vector<ReplyFeature>& features, const DangerLessons& lessons);

/// Fills in what is sure as a word of danger, and what may be one as a worry.
void hearDanger(const Reading& reading, const DangerLessons& lessons, Understood& understood);

} // namespace secondring
