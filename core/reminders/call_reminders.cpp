// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminders/call_reminders.h"

#include "core/reminders/call_reminder_records.h"
#include "core/reminders/reminder_records.h"
#include "core/reminders/reminder_schedule.h"

namespace secondring {

Result<void> noteMissedCall(Transaction& transaction, const CallToReturn& call, const Settings& settings)
{
    ReminderRecords reminders(transaction);
    reminders.lock();
    const auto needless = CallReminderRecords(transaction).isNeedless(call);
    if (!needless) return Fail(needless.error());
    if (*needless) return {};
    Reminder reminder;
    reminder.id = ReminderId{newId()};
    reminder.conversation = call.conversation;
    reminder.kind = ReminderKind::CallBack;
    reminder.reason = call.why;
    reminder.call = call.call;
    reminder.dueAt = callBackDue(call.endedAt, settings.followUp, WorkTime::of(settings));
    reminder.madeAt = call.endedAt;
    const auto added = reminders.add(reminder);
    if (!added) return Fail(added.error());
    return {};
}

Result<void> noteAnswered(Transaction& transaction, const AnsweredCall& call)
{
    ReminderRecords reminders(transaction);
    reminders.lock();
    const auto open = CallReminderRecords(transaction).openBefore(call);
    if (!open) return Fail(open.error());
    for (const Reminder& reminder : *open) {
        if (reminder.kind == ReminderKind::Person) continue;
        const auto done = reminders.finish(reminder.id, {call.how, call.endedAt, {}});
        if (!done) return Fail(done.error());
    }
    return {};
}

Result<void> noteRungBack(Transaction& transaction, const PhoneNumber& caller, Timestamp now)
{
    ReminderRecords reminders(transaction);
    reminders.lock();
    const auto open = CallReminderRecords(transaction).openBefore({{}, caller, now});
    if (!open) return Fail(open.error());
    for (const Reminder& reminder : *open) {
        if (reminder.kind != ReminderKind::CallBack) continue;
        const auto done = reminders.finish(reminder.id, {ReminderOutcome::RungBack, now, {}});
        if (!done) return Fail(done.error());
    }
    return {};
}

} // namespace secondring
