// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/time_cursor.h"
#include "core/leads/understanding/understood.h"

namespace secondring {

/// An hour as it was said, before the part of day decides between morning and evening.
struct SpokenHour {
    int hour = 0;
    int minute = 0;
    int half = -1; ///< 0 for am, 12 for pm, -1 where it is not said.
    bool operator==(const SpokenHour&) const = default;

    /// The time of day it means: of 1 to 7 the afternoon's, else the morning's, unless @p part says
    /// otherwise.
    [[nodiscard]] QTime timeOfDay(std::optional<PreferredTime::PartOfDay> part) const;
};

/// The hour at the cursor. Without @p led by a word such as "at" it must show itself: "3:15", "3pm", "noon".
[[nodiscard]] std::optional<SpokenHour> readHour(TimeCursor& cursor, bool led);

/// "or later", "or before" at the cursor, of what stands before it; not the "or before" of "2 or before 11".
[[nodiscard]] bool limitsWhatIsBefore(const TimeCursor& cursor, TimeWord kind);

/// "0745": an hour of the morning without its colon.
[[nodiscard]] bool isMilitary(const TimeTerm& number);

/// "twenty", "diez": minutes that are said before their hour.
[[nodiscard]] std::optional<int> minutesNamed(const QString& folded);

} // namespace secondring
