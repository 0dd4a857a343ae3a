// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace secondring {

/// @p text as rules read it: NFKC, no capitals, accents, emoji or vowel marks, "don't" as "dont", one space
/// between words; cut where a sentence or part of one ends.
[[nodiscard]] QStringList readableClauses(QStringView text);

} // namespace secondring
