// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/time_stance.h"

#include <cstdint>

namespace secondring {

constexpr unsigned kStanceBits = 15;

/// What is said around the time @p n of @p times, what kind of time it is and what the rules make of it and
/// of its neighbours, each as the bucket of its name's hash, each once.
[[nodiscard]] std::vector<std::uint32_t>
stanceFeaturesOf(const std::vector<TimeTerm>& terms, const std::vector<JudgedTime>& times, std::size_t n);

} // namespace secondring
