// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminders/call_reminders.h"

#include "core/messaging/thread_entry_records.h"
#include "core/reminders/call_reminder_records.h"
#include "core/reminders/reminder_records.h"
#include "core/reminders/reminder_schedule.h"

#include <algorithm>

namespace secondring {

namespace {

using namespace std::chrono_literals;

/// Two lines may tell the same call a few seconds apart.
constexpr auto sameTry = 90s;

Reminder toCallBack(const CallId& call, Timestamp endedAt, const Settings& settings)
{
    Reminder reminder;
    reminder.id = ReminderId{newId()};
    reminder.kind = ReminderKind::CallBack;
    reminder.call = call;
    reminder.dueAt = callBackDue(endedAt, settings.followUp, WorkTime::of(settings));
    reminder.madeAt = endedAt;
    return reminder;
}

Result<void> leaveTry(Transaction& transaction, const ConversationId& conversation, Timestamp at)
{
    const auto left = ThreadEntryRecords(transaction)
                          .add({{},
                                conversation,
                                at,
                                ThreadEntry::Kind::Reminder,
                                {},
                                codeOf(ReminderOutcome::RungBack),
                                {}});
    if (!left) return Fail(left.error());
    return {};
}

/// Not for a call that somebody has answered or rung back since.
template <typename Call>
Result<void> addIfNeeded(Transaction& transaction, const Call& call, const Reminder& reminder)
{
    ReminderRecords reminders(transaction);
    reminders.lock();
    const auto needless = CallReminderRecords(transaction).isNeedless(call);
    if (!needless) return Fail(needless.error());
    if (*needless) return {};
    const auto added = reminders.add(reminder);
    if (!added) return Fail(added.error());
    return {};
}

} // namespace

Result<void> noteMissedCall(Transaction& transaction, const CallToReturn& call, const Settings& settings)
{
    Reminder reminder = toCallBack(call.call, call.endedAt, settings);
    reminder.conversation = call.conversation;
    reminder.reason = call.why;
    return addIfNeeded(transaction, call, reminder);
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

Result<void> noteMissedCall(Transaction& transaction, const CallWithoutNumber& call, ReminderReason why,
                            const Settings& settings)
{
    Reminder reminder = toCallBack(call.call, call.endedAt, settings);
    reminder.reason = why;
    return addIfNeeded(transaction, call, reminder);
}

Result<void> noteAnswered(Transaction& transaction, const CallWithoutNumber& call, ReminderOutcome how)
{
    ReminderRecords reminders(transaction);
    reminders.lock();
    const auto open = CallReminderRecords(transaction).openBefore(call);
    if (!open) return Fail(open.error());
    for (const Reminder& reminder : *open) {
        const auto done = reminders.finish(reminder.id, {how, call.endedAt, {}});
        if (!done) return Fail(done.error());
    }
    return {};
}

Result<void> noteNumberKnown(Transaction& transaction, const CallId& call)
{
    ReminderRecords(transaction).lock();
    return CallReminderRecords(transaction).dropWithoutThread(call);
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

Result<void> noteTried(Transaction& transaction, const PhoneNumber& caller, Timestamp at)
{
    ReminderRecords reminders(transaction);
    reminders.lock();
    const auto open = CallReminderRecords(transaction).openBefore({{}, caller, at});
    if (!open) return Fail(open.error());
    for (const Reminder& reminder : *open) {
        if (reminder.kind != ReminderKind::CallBack) continue;
        const auto told = wasRungBack(transaction, reminder.conversation, at - sameTry, at + sameTry);
        if (!told) return Fail(told.error());
        if (*told) continue;
        if (auto counted = reminders.countTry(reminder.id); !counted) return counted;
        if (auto left = leaveTry(transaction, reminder.conversation, at); !left) return left;
    }
    return {};
}

Result<bool> wasRungBack(Transaction& transaction, const ConversationId& conversation, Timestamp since,
                         Timestamp until)
{
    constexpr int enough = 20;
    const auto entries = ThreadEntryRecords(transaction).page(conversation, until, enough);
    if (!entries) return Fail(entries.error());
    const QString code = codeOf(ReminderOutcome::RungBack);
    return std::ranges::any_of(*entries, [&](const ThreadEntry& entry) {
        return entry.kind == ThreadEntry::Kind::Reminder && entry.words == code && entry.at >= since;
    });
}

} // namespace secondring
