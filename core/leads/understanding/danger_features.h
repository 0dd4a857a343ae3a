// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/feature_set.h"

namespace secondring {

/// What is said, by its words, their stems and their parts, and nothing of what the rules make of it: danger
/// is to be learned as it is told where no rule knows a word of it. Each bucket once.
[[nodiscard]] std::vector<ReplyFeature> dangerFeaturesOf(const ReplyWords& words);

} // namespace secondring
