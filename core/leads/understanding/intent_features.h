// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/reading.h"

namespace secondring {

/// Something that a reply has or has not: a word, a pair of them, a sign, what the rules take it for.
struct IntentFeature {
    std::uint16_t bucket = 0; ///< Of its name's hash.
    int first = 0;            ///< The words that have it: from here up to (not with) end; none when equal.
    int end = 0;
};

constexpr unsigned kIntentBits = 16;

/// Each bucket once. @p ruled is what the rules alone understand.
[[nodiscard]] std::vector<IntentFeature> intentFeaturesOf(const Reading& reading,
                                                          const Understood& understood, Intent ruled);

} // namespace secondring
