// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/understood.h"
#include "core/settings/opening_hours.h"

namespace secondring {

/// When a caller who is busy now can be reached: "off at 5", "after payday", "driving, text later".
struct ReturnTime {
    enum class Kind {
        Later,   ///< "driving, text later": they name no time.
        Minutes, ///< "in an hour"
        When,    ///< A day or an hour, in `when`.
        Payday,  ///< The day in `when`; where they name none, the next 1st or 15th.
    };

    Kind kind = Kind::Later;
    int minutes = 0;       ///< For Minutes.
    PreferredTime when;    ///< For When; `after` and `at` say the same here: not earlier.
    bool dayAfter = false; ///< For a Payday with a day: "after payday".
    bool isBare = false;   ///< Nothing but a day was said: "next week".
    QString raw;
    std::vector<Evidence> from;
};

/// When to get back to them, if the reply says that they are busy now or asks to be called at a time. A wish
/// for a visit is none. English and Spanish are both read.
[[nodiscard]] std::optional<ReturnTime> readReturnTime(QStringView reply, Language language);

/// When the desk is to be reminded of it: after @p now (the business's wall time) and while it is open. Of a
/// business that never opens, the bare time.
[[nodiscard]] QDateTime dueFor(const ReturnTime& wish, const QDateTime& now, const OpeningHours& hours);

/// What someone typed into "Remind me": "tomorrow 9", "fri 2pm", "in 20 min", "11/28 10:00", "mañana a las
/// 9". A day without an hour is its opening, an hour without a day the next such hour. Always after @p now;
/// empty for what cannot be read whole.
[[nodiscard]] std::optional<QDateTime> readTypedTime(QStringView typed, const QDateTime& now,
                                                     const OpeningHours& hours);

} // namespace secondring
