// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace secondring {

/// What a caller wrote, and what is wished of it: "rel=today fri !mon part=morning at=15:00 by=… date=…".
struct PreferredTimeRow {
    const char* reply;
    const char* parts; ///< Empty where no time is wished.
};

[[nodiscard]] std::span<const PreferredTimeRow> englishTimes();
[[nodiscard]] std::span<const PreferredTimeRow> englishTimesInSentences();
/// Hours without the word or the colon that shows them.
[[nodiscard]] std::span<const PreferredTimeRow> bareHours();
/// "by friday noon", "before school starts on the 14th", "from 2".
[[nodiscard]] std::span<const PreferredTimeRow> timesWithALimit();
/// Numbers and days that are no wish.
[[nodiscard]] std::span<const PreferredTimeRow> englishWithoutAWish();
[[nodiscard]] std::span<const PreferredTimeRow> spanishTimes();

} // namespace secondring
