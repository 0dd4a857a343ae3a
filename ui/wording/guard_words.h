// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/text_guards.h"
#include "core/settings/settings.h"
#include "ui/wording/time_words.h"

namespace secondring {

/// What pauses, why, and until when: "Texts of Front desk pause until 10:12: 30 within an
/// hour is the most you allow."
[[nodiscard]] QString sentence(const TextPause& pause, const Settings& settings, const TimeWords& times);
/// All of @p pauses, and what to do. Empty when nothing pauses.
[[nodiscard]] QString pauseWords(const std::vector<TextPause>& pauses, const Settings& settings,
                                 const TimeWords& times);

/// An amount as the desk's language writes it: "$1.25". What is under a cent shows its fractions: "$0.0083".
[[nodiscard]] QString money(qint64 micros, const QString& currency);

} // namespace secondring
