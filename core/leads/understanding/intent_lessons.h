// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lessons.h"
#include "core/leads/understanding/intent_features.h"

namespace secondring {

constexpr std::size_t kIntents = static_cast<std::size_t>(Intent::JobSeeker) + 1;

/// What the labelled examples under resources/understanding taught.
using IntentLessons = Lessons<kIntents, kFeatureBits, 16>;

/// The lessons that came with the program, read once.
[[nodiscard]] const IntentLessons& shippedIntentLessons();

/// The rules' answer, or what the lessons say with more weight. Opt-outs, opt-ins, wrong numbers and dangers
/// are the rules' alone: what follows from them is never left to likelihood. No features, no change.
[[nodiscard]] Read<Intent> weighed(const Read<Intent>& ruled, const Reading& reading,
                                   const Understood& understood, const std::vector<ReplyFeature>& features,
                                   const IntentLessons& lessons);

} // namespace secondring
