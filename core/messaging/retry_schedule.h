// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace secondring {

/// How long to wait after failed attempt @p attempt (from 1): doubling from 2 s to 60 s, each shortened by up
/// to half at random so that desks do not retry in step. The provider's own Retry-After is a lower bound.
[[nodiscard]] std::chrono::milliseconds retryAfter(int attempt, std::optional<std::chrono::seconds> askedFor);

} // namespace secondring
