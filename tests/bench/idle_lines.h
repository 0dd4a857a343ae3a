// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace secondring {

/// Watches a quiet line of each kind for @p watched each, with its peer in the same process, and prints what
/// share of a core both took together.
void measureIdleLines(std::chrono::seconds watched);

} // namespace secondring
