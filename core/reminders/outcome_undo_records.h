// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/lead.h"
#include "core/reminders/reminder.h"
#include "core/store/store.h"

namespace secondring {

/// How things stood before a person said how a reminder went.
struct BeforeOutcome {
    ReminderId reminder;
    std::optional<Timestamp> waitingSince;
    std::optional<Timestamp> automationOffAt;
    int heat = 0;
    std::optional<LeadId> lead; ///< Whose stage the outcome changed.
    Stage stage = Stage::Missed;
    Timestamp stageAt;
    QString stageBy;
    LostReason lost = LostReason::None;
    std::optional<ReminderId> nextTry; ///< Made by the outcome.
};

/// Keeps and brings back what an outcome changed. Lives for one transaction, on the store thread.
class OutcomeUndoRecords {
public:
    explicit OutcomeUndoRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// What stands in the thread now; the lead and the next try are for the caller to add.
    [[nodiscard]] Result<BeforeOutcome> threadBefore(const Reminder& reminder);
    [[nodiscard]] Result<void> keep(const BeforeOutcome& before);
    /// Of the outcome that ended @p ended, alone or with others; none of one that ended by itself.
    [[nodiscard]] Result<std::optional<BeforeOutcome>> of(const Reminder& ended);
    /// Takes the next try away; false when it was finished in its turn.
    [[nodiscard]] Result<bool> dropNextTry(const BeforeOutcome& before);
    /// Reminders that ended together, other than @p ended.
    [[nodiscard]] Result<std::vector<ReminderId>> endedWith(const Reminder& ended);
    /// The thread as it was, but for what somebody wrote since, and without what the outcome left in it.
    [[nodiscard]] Result<void> restoreThread(const BeforeOutcome& before, const Reminder& ended);
    [[nodiscard]] Result<void> forget(const BeforeOutcome& before);

private:
    Transaction& m_transaction;
};

} // namespace secondring
