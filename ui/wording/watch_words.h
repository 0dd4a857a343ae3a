// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/call_log.h"
#include "core/telephony/watch_gaps.h"
#include "ui/wording/time_words.h"

namespace secondring {

/// "No line has watched since 10:02. Calls are not noticed and nobody is texted back."
[[nodiscard]] QString unwatchedSentence(Timestamp since, Timestamp now, const TimeWords& times);
/// "No line watches at this desk. Another one (front-desk-1) notices calls and texts back."
[[nodiscard]] QString watchedElsewhereSentence(const QString& desk);
/// "Another desk (front-desk-1) watches this line. It notices calls and texts back."
[[nodiscard]] QString watchedForUsSentence(const QString& desk);
/// "Calls between 10:02 and 10:20 were not watched. Two of that time are known since, 1 of them missed…"
[[nodiscard]] QString watchedAgainSentence(const WatchGap& gap, const KnownCalls& known, Timestamp now,
                                           const TimeWords& times);

} // namespace secondring
