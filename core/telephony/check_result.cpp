// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/check_result.h"

namespace secondring {

LineVerdict LineCheckResult::verdict() const
{
    if (hidesAnswers()) return LineVerdict::HidesAnswers;
    const bool answerTried = onlyMissedCome || answeredStaysAway || answered;
    if (!hungUp || !answerTried) return LineVerdict::Incomplete;
    return seesMissed() ? LineVerdict::TellsMissed : LineVerdict::AsksDesk;
}

} // namespace secondring
