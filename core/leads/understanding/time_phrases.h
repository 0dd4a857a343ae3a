// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/time_words.h"

#include <span>

namespace secondring {

/// Phrases that mean the same, parted by "|"; folded as a reply is before it is compared.
struct TimePhraseRow {
    TimeWord kind;
    int value;
    QStringView phrases;
};

/// Days, dates and parts of the day, as people write them.
[[nodiscard]] std::span<const TimePhraseRow> calendarWords();
/// What stands around a time: "after", "or", "next".
[[nodiscard]] std::span<const TimePhraseRow> joiningWords();
/// Who speaks of which time: a wish, a visit that is arranged, the past.
[[nodiscard]] std::span<const TimePhraseRow> sayingWords();

} // namespace secondring
