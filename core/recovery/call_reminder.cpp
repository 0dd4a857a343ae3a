// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/call_reminder.h"

#include "core/reminders/call_reminders.h"

namespace secondring {

namespace {

ReminderReason whyRemind(const LoggedCall& logged)
{
    // Also of a landline: the list says that it cannot be texted all the same.
    const bool leftVoicemail = logged.call.outcome == CallOutcome::Voicemail;
    switch (logged.reason) {
    case Reason::CannotBeTexted:
        return leftVoicemail ? ReminderReason::LeftVoicemail : ReminderReason::CannotBeTexted;
    case Reason::OptedOut:
        return ReminderReason::OptedOut;
    case Reason::Stale:
        return ReminderReason::Stale;
    default:
        break;
    }
    return leftVoicemail ? ReminderReason::LeftVoicemail : ReminderReason::Missed;
}

} // namespace

Result<void> remindOf(Transaction& transaction, const LoggedCall& logged, const Settings& settings)
{
    const FiledCall& call = logged.call;
    if (!call.caller || !logged.conversation) return {};
    if (isAnswered(call.outcome)) {
        const auto how = call.outcome == CallOutcome::Answered ? ReminderOutcome::GotThrough
                                                               : ReminderOutcome::AnsweredElsewhere;
        return noteAnswered(transaction, {call.id, *call.caller, call.endedAt, how});
    }
    if (!isMissed(call.outcome) || logged.reason == Reason::OwnNumber) return {};
    return noteMissedCall(transaction,
                          {call.id, *call.caller, *logged.conversation, call.endedAt, whyRemind(logged)},
                          settings);
}

} // namespace secondring
