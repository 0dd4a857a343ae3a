// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"
#include "core/reminders/reminder.h"
#include "core/settings/settings.h"
#include "core/store/store.h"

namespace secondring {

/// A call nobody reached, as far as a reminder has to know it.
struct CallToReturn {
    CallId call;
    PhoneNumber caller;
    ConversationId conversation;
    Timestamp endedAt;
    ReminderReason why = ReminderReason::Missed;
};

/// A call in which the caller spoke to somebody, here or elsewhere.
struct AnsweredCall {
    CallId call;
    PhoneNumber caller;
    Timestamp endedAt;
    ReminderOutcome how = ReminderOutcome::GotThrough;
};

/// A call of somebody who hid their number or has no whole one: there is no thread, only the call.
struct CallWithoutNumber {
    CallId call;
    QString shown; ///< What the line said instead: "555-1234", a name; empty: nothing.
    Timestamp endedAt;
};

// Called in the transaction that files a call, so that a missed one is never without a reminder.

/// Makes the reminder to call back, unless they were reached or written to since, or are not to be called.
[[nodiscard]] Result<void> noteMissedCall(Transaction& transaction, const CallToReturn& call,
                                          const Settings& settings);
/// What waited for that is finished; what a person noted down for later is not.
[[nodiscard]] Result<void> noteAnswered(Transaction& transaction, const AnsweredCall& call);
/// The same of whoever has no whole number: one reminder for all that show the same.
[[nodiscard]] Result<void> noteMissedCall(Transaction& transaction, const CallWithoutNumber& call,
                                          ReminderReason why, const Settings& settings);
[[nodiscard]] Result<void> noteAnswered(Transaction& transaction, const CallWithoutNumber& call,
                                        ReminderOutcome how);
/// Another line knew the number of @p call: what there is to remind of hangs on the thread.
[[nodiscard]] Result<void> noteNumberKnown(Transaction& transaction, const CallId& call);
/// Somebody here rang @p caller back: the reminder to do so is finished.
[[nodiscard]] Result<void> noteRungBack(Transaction& transaction, const PhoneNumber& caller, Timestamp now);
/// Somebody here rings @p caller back, and no line knows of an answer: the reminder to do so counts a try,
/// and the thread says so. Of several lines that see it, one counts.
[[nodiscard]] Result<void> noteTried(Transaction& transaction, const PhoneNumber& caller, Timestamp at);
/// A line saw them being rung back between @p since and @p until.
[[nodiscard]] Result<bool> wasRungBack(Transaction& transaction, const ConversationId& conversation,
                                       Timestamp since, Timestamp until);

} // namespace secondring
