// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/feature_set.h"
#include "core/leads/understanding/reading.h"

namespace secondring {

/// Each bucket once. @p ruled is what the rules alone understand.
[[nodiscard]] std::vector<ReplyFeature> intentFeaturesOf(const Reading& reading, const Understood& understood,
                                                         Intent ruled);

} // namespace secondring
