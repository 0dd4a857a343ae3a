// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/work_time.h"
#include "ui/wording/time_words.h"

#include <vector>

namespace secondring {

/// A time somebody is likely to want to be reminded at.
struct LaterChoice {
    QString words; ///< "Tomorrow morning"
    Timestamp at;
};
/// In an hour, tomorrow morning, next week: each while the business is open.
[[nodiscard]] std::vector<LaterChoice> laterChoices(Timestamp now, const WorkTime& work);
/// What was typed: "fri 2pm". Nothing for what cannot be read.
[[nodiscard]] std::optional<Timestamp> typedTime(const QString& typed, Timestamp now,
                                                 const Settings& settings);

} // namespace secondring
