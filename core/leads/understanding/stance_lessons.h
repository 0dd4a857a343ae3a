// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lessons.h"
#include "core/leads/understanding/stance_features.h"

namespace secondring {

/// What the labelled examples under resources/understanding/times teach; an outcome for each Stance.
using StanceLessons = Lessons<3, kStanceBits, 32>;

/// The lessons that came with the program, read when first needed.
[[nodiscard]] const StanceLessons& shippedStanceLessons();

/// By how much to weigh each of so many features, so that a time in a long sentence counts as one in a short.
[[nodiscard]] double stanceScale(std::size_t features);

/// Gives each time the stance that the lessons are much surer of than of the rules'.
void weigh(std::vector<JudgedTime>& times, const std::vector<TimeTerm>& terms, const StanceLessons& lessons);

} // namespace secondring
