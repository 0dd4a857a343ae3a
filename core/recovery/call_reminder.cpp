// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/call_reminder.h"

#include "core/reminders/call_reminder_records.h"
#include "core/reminders/call_reminders.h"

#include <algorithm>

namespace secondring {

namespace {

ReminderReason whyRemind(const LoggedCall& logged)
{
    // Also of a landline: the list says that it cannot be texted all the same.
    const bool leftVoicemail = logged.call.hasVoicemail();
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

/// Whoever is to be rung back already is there for a call that was surely missed.
Result<bool> isToBeRungBack(Transaction& transaction, const FiledCall& call)
{
    const auto open = CallReminderRecords(transaction).openBefore({call.id, *call.caller, call.endedAt});
    if (!open) return Fail(open.error());
    return std::ranges::any_of(
        *open, [](const Reminder& reminder) { return reminder.kind == ReminderKind::CallBack; });
}

} // namespace

Result<void> remindOf(Transaction& transaction, const LoggedCall& logged, const Settings& settings,
                      bool wasLeft)
{
    const FiledCall& call = logged.call;
    if (!call.caller || !logged.conversation) return {};
    if (isAnswered(call.outcome)) {
        const auto how = call.outcome == CallOutcome::Answered ? ReminderOutcome::GotThrough
                                                               : ReminderOutcome::AnsweredElsewhere;
        return noteAnswered(transaction, {call.id, *call.caller, call.endedAt, how});
    }
    const bool isToReturn = isMissed(call.outcome) || (wasLeft && call.outcome == CallOutcome::Unknown);
    if (!isToReturn || logged.reason == Reason::OwnNumber) return {};
    if (!isMissed(call.outcome)) {
        const auto isThere = isToBeRungBack(transaction, call);
        if (!isThere) return Fail(isThere.error());
        if (*isThere) return {};
    }
    return noteMissedCall(transaction,
                          {call.id, *call.caller, *logged.conversation, call.endedAt, whyRemind(logged)},
                          settings);
}

} // namespace secondring
