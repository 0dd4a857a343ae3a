// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/reminder.h"
#include "core/store/store.h"

#include <vector>

namespace secondring {

/// Who is to be got back to. Lives for one transaction, on the store thread.
class ReminderRecords {
public:
    explicit ReminderRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// One open reminder for each person and kind: another one is taken into it. Then the later reason
    /// and words stand, and the earlier time, unless a person or the caller named a new one.
    [[nodiscard]] Result<ReminderId> add(const Reminder& reminder);
    [[nodiscard]] Result<std::optional<Reminder>> find(const ReminderId& id);
    [[nodiscard]] Result<std::vector<Reminder>> openOf(const ConversationId& conversation);
    /// NotFound when it is finished already.
    [[nodiscard]] Result<void> postpone(const ReminderId& id, Timestamp until);
    /// Once more tried in vain.
    [[nodiscard]] Result<void> countTry(const ReminderId& id);
    /// False when it was finished before, here or at another desk.
    [[nodiscard]] Result<bool> finish(const ReminderId& id, const ReminderEnd& end);
    /// Open again as it was; Conflict when one of its kind was made since.
    [[nodiscard]] Result<void> reopen(const ReminderId& id);
    /// Those that ended because the thread was marked done, which it still is: before it is opened again.
    [[nodiscard]] Result<void> reopenThoseOfDone(const ConversationId& conversation);
    /// Those that ended because their lead was booked or lost at @p endedAt, after LeadRecords::lock().
    [[nodiscard]] Result<void> reopenThoseOfLead(const ConversationId& conversation, Timestamp endedAt);
    /// Until the end of the transaction nobody else makes or finishes reminders.
    void lock();

private:
    /// Of the same person and kind as @p reminder.
    [[nodiscard]] Result<std::optional<Reminder>> openLike(const Reminder& reminder);
    [[nodiscard]] Result<ReminderId> takeInto(const Reminder& open, const Reminder& reminder);

    Transaction& m_transaction;
};

/// In SQL: the call :call, :call2, and others of whoever shows the same instead of a number; who shows
/// nothing may be anybody.
[[nodiscard]] QString callsOfTheSame();
/// Columns of table reminder, in the order reminderIn() reads them.
[[nodiscard]] QString reminderColumns();
class Query;
[[nodiscard]] Reminder reminderIn(const Query& row, int firstColumn = 0);
inline constexpr int reminderColumnCount = 15;

} // namespace secondring
