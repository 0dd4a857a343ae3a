// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/lead.h"
#include "core/reminders/day_sheet.h"

#include <vector>

namespace secondring {

/// One answer to "How did it go?".
struct OutcomeChoice {
    enum class Then { Finish, SendLastText };

    QString words;
    QString detail; ///< What follows from it: "again Mon 9:00".
    QString icon;
    ReminderOutcome outcome = ReminderOutcome::Reached;
    Then then = Then::Finish;
    LostReason lost = LostReason::None; ///< With Lost alone.
};
/// Whoever was tried often enough may be let go, with a last text if one can reach them.
[[nodiscard]] std::vector<OutcomeChoice> outcomeChoices(const SheetRow& row);

} // namespace secondring
