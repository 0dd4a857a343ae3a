// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/call_reminder.h"

#include "core/recovery/network_name.h"
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

/// They can be dialled all the same or looked up by their name, or left words that can be listened to. Who
/// rings from a phone of the house, or from a machine, waits for nobody.
bool canBeGotBackTo(const FiledCall& call)
{
    if (call.hasVoicemail()) return true;
    switch (call.whyNoText) {
    case NotTextable::TooShort:
    case NotTextable::TooLong:
        return !call.callerName.isEmpty();
    case NotTextable::Empty:
    case NotTextable::NotANumber:
    case NotTextable::Invalid:
        return namesSomebody(call.callerName);
    default:
        return false;
    }
}

Result<void> remindWithoutNumber(Transaction& transaction, const LoggedCall& logged, const Settings& settings)
{
    const FiledCall& call = logged.call;
    if (!canBeGotBackTo(call)) return {};
    const CallWithoutNumber toReturn{call.id, call.callerName, call.endedAt};
    if (!isMissed(call.outcome)) {
        const auto open = CallReminderRecords(transaction).openBefore(toReturn);
        if (!open) return Fail(open.error());
        if (!open->empty()) return {};
    }
    return noteMissedCall(transaction, toReturn, whyRemind(logged), settings);
}

Result<void> settleAnswered(Transaction& transaction, const LoggedCall& logged)
{
    const FiledCall& call = logged.call;
    const auto how = call.outcome == CallOutcome::Answered ? ReminderOutcome::GotThrough
                                                           : ReminderOutcome::AnsweredElsewhere;
    // What another line knew of this very call before its number was known ends as well.
    const auto noted = noteAnswered(transaction, {call.id, call.callerName, call.endedAt}, how);
    if (!noted || !call.caller || !logged.conversation) return noted;
    return noteAnswered(transaction, {call.id, *call.caller, call.endedAt, how});
}

} // namespace

Result<void> remindOf(Transaction& transaction, const LoggedCall& logged, const Settings& settings,
                      bool wasLeft)
{
    const FiledCall& call = logged.call;
    if (isAnswered(call.outcome)) return settleAnswered(transaction, logged);
    const bool isToReturn = isMissed(call.outcome) || (wasLeft && call.outcome == CallOutcome::Unknown);
    if (!isToReturn || logged.reason == Reason::OwnNumber) return {};
    if (!call.caller) return remindWithoutNumber(transaction, logged, settings);
    if (!logged.conversation) return {};
    if (const auto known = noteNumberKnown(transaction, call.id); !known) return known;
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
