// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secondring {

/// Whole families of words that no list of single words holds, as alternatives of one pattern that begins
/// with "|": a symptom of the reader's own, and a reward for an answer. English and Spanish.
[[nodiscard]] QString healthFamilies();
[[nodiscard]] QString offerFamilies();

} // namespace secondring
