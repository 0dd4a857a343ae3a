// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminders/return_reminder.h"

#include "core/leads/understanding/return_time.h"
#include "core/reminders/reminder_records.h"

namespace secondring {

namespace {

std::optional<ReturnTime> returnTimeIn(const QString& words)
{
    const auto english = readReturnTime(words, Language::English);
    return english ? english : readReturnTime(words, Language::Spanish);
}

} // namespace

Result<void> noteReturnTime(Transaction& transaction, const WaitingReply& reply, const Settings& settings)
{
    const auto wish = returnTimeIn(reply.words);
    if (!wish) return {};
    // They want to come on that day; to be answered, they wait now.
    if (wish->isBare && reply.toldTheDay) return {};
    ReminderRecords reminders(transaction);
    reminders.lock();
    const auto waits = RoundRecords(transaction).stillWaits(reply);
    if (!waits) return Fail(waits.error());
    if (!*waits) return {};
    Reminder reminder;
    reminder.id = ReminderId{newId()};
    reminder.conversation = reply.conversation;
    reminder.kind = ReminderKind::ReturnTime;
    reminder.reason = ReminderReason::SaidWhen;
    reminder.madeAt = reply.at;
    reminder.message = reply.message;
    reminder.words = wish->raw;
    const WorkTime work = WorkTime::of(settings);
    const QDateTime due = dueFor(*wish, work.local(reply.at), settings.hours);
    // On a closed day nobody is there to get back to them.
    const bool isClosed = calendarOf(settings).closedOn(due.date()).has_value();
    reminder.dueAt = isClosed ? work.orNextOpening(timestampOf(due)) : timestampOf(due);
    const auto added = reminders.add(reminder);
    if (!added) return Fail(added.error());
    return {};
}

} // namespace secondring
