// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/call_reminders.h"

#include <vector>

namespace secondring {

/// What the call log and the texts say about returning a call. Lives for one transaction, on the store
/// thread.
class CallReminderRecords {
public:
    explicit CallReminderRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// They were reached or written to since, a reminder of this very call is finished, or nobody is to call
    /// them.
    [[nodiscard]] Result<bool> isNeedless(const CallToReturn& call);
    /// A reminder of this very call is finished, or whoever shows the same got through since.
    [[nodiscard]] Result<bool> isNeedless(const CallWithoutNumber& call);
    /// Open reminders about @p call itself, and those about its caller made no later than it ended.
    [[nodiscard]] Result<std::vector<Reminder>> openBefore(const AnsweredCall& call);
    [[nodiscard]] Result<std::vector<Reminder>> openBefore(const CallWithoutNumber& call);
    /// The open ones that hang on @p call alone go.
    [[nodiscard]] Result<void> dropWithoutThread(const CallId& call);
    /// The reminders of a call that turned out to be another are that one's.
    [[nodiscard]] Result<void> moveTo(const CallId& call, const CallId& from);

private:
    Transaction& m_transaction;
};

} // namespace secondring
