// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminders/reminder_round.h"

#include "core/messaging/conversation_records.h"
#include "core/reminders/reminder_records.h"
#include "core/reminders/unanswered_words.h"

namespace secondring {

namespace {

using namespace std::chrono_literals;

/// Given so long to write again before they are thought of as waiting for us.
constexpr std::chrono::hours quietAfterAnswer{1};
/// Who was last written to longer ago is not brought up out of the blue.
constexpr std::chrono::days longAgo{14};

/// Who waits or was not reached since before is in the inbox; Today is for what can still be saved.
constexpr std::chrono::days tooLongAgo{30};

/// More than a desk can see to in a day; the rest follows in the next round.
constexpr int mostMadeAtOnce = 500;

struct Round {
    Transaction& transaction;
    const Settings& settings;
    Timestamp now;
    WorkTime work = WorkTime::of(settings);
};

Reminder byItself(const ConversationId& conversation, ReminderKind kind, ReminderReason reason,
                  Timestamp madeAt)
{
    Reminder reminder;
    reminder.id = ReminderId{newId()};
    reminder.conversation = conversation;
    reminder.kind = kind;
    reminder.reason = reason;
    reminder.madeAt = madeAt;
    return reminder;
}

Result<void> endSettled(const Round& round)
{
    const auto open = RoundRecords(round.transaction).mayHaveEnded();
    if (!open) return Fail(open.error());
    ReminderRecords reminders(round.transaction);
    for (const auto& [reminder, since] : *open) {
        const auto end = endedByItself(reminder, since, round.now);
        if (!end) continue;
        if (const auto done = reminders.finish(reminder.id, *end); !done) return Fail(done.error());
    }
    return {};
}

/// To the next of the team, who is told; nobody else is there: it stays.
Result<std::optional<PassedOn>> passOn(const Round& round, const WaitingThread& thread)
{
    if (thread.isTaken) return std::nullopt;
    const auto next = nextInTeam(round.settings.team, thread.assignedTo);
    if (!next) return std::nullopt;
    const auto assigned =
        ConversationRecords(round.transaction).assign(thread.conversation, next->id, round.now, MemberId{});
    if (!assigned) return Fail(assigned.error());
    return PassedOn{thread.conversation, *next};
}

Result<std::vector<PassedOn>> remindOfUnanswered(const Round& round)
{
    const FollowUpSettings& rules = round.settings.followUp;
    const auto waiting = RoundRecords(round.transaction)
                             .waiting({round.now - tooLongAgo, round.now - rules.answerWithin}, round.now);
    if (!waiting) return Fail(waiting.error());
    std::vector<PassedOn> passedOn;
    int made = 0;
    for (const WaitingThread& thread : *waiting) {
        if (answerDue(thread.since, rules, round.work) > round.now) continue;
        const auto since = waitsForAnswerSince(round.transaction, thread);
        if (!since) return Fail(since.error());
        if (!*since || answerDue(**since, rules, round.work) > round.now) continue;
        if (++made > mostMadeAtOnce) break;
        Reminder reminder =
            byItself(thread.conversation, ReminderKind::Answer, ReminderReason::Unanswered, **since);
        reminder.dueAt = answerDue(**since, rules, round.work);
        reminder.assignedTo = thread.assignedTo;
        const auto went = passOn(round, thread);
        if (!went) return Fail(went.error());
        if (*went) {
            reminder.assignedTo = (*went)->to.id;
            passedOn.push_back(**went);
        }
        const auto added = ReminderRecords(round.transaction).add(reminder);
        if (!added) return Fail(added.error());
    }
    return passedOn;
}

/// Nothing leaves by itself until somebody has looked: at once, whatever the hour.
Result<void> remindOfDoubtful(const Round& round)
{
    const auto doubtful = RoundRecords(round.transaction).doubtful();
    if (!doubtful) return Fail(doubtful.error());
    for (const WaitingThread& thread : *doubtful) {
        Reminder reminder =
            byItself(thread.conversation, ReminderKind::Answer, ReminderReason::Unanswered, thread.since);
        reminder.dueAt = thread.since;
        reminder.assignedTo = thread.assignedTo;
        const auto added = ReminderRecords(round.transaction).add(reminder);
        if (!added) return Fail(added.error());
    }
    return {};
}

/// At once, until somebody takes it. It is nobody's yet: who it goes to when it waits too long is told then.
Result<void> remindOfEmergencies(const Round& round)
{
    RoundRecords records(round.transaction);
    if (auto forgotten = records.forgetTaken(); !forgotten) return forgotten;
    const auto untaken = records.untaken();
    if (!untaken) return Fail(untaken.error());
    for (const WaitingThread& thread : *untaken) {
        Reminder reminder =
            byItself(thread.conversation, ReminderKind::Answer, ReminderReason::Emergency, thread.since);
        reminder.dueAt = thread.since;
        const auto added = ReminderRecords(round.transaction).add(reminder);
        if (!added) return Fail(added.error());
    }
    return {};
}

Result<void> remindOfFailed(const Round& round)
{
    const auto failed = RoundRecords(round.transaction).failed(round.now - tooLongAgo);
    if (!failed) return Fail(failed.error());
    for (const FailedThread& thread : *failed) {
        const auto why = thread.cannotBeTexted ? ReminderReason::CannotBeTexted : ReminderReason::TextFailed;
        Reminder reminder = byItself(thread.conversation, ReminderKind::CallBack, why, thread.failedAt);
        reminder.message = thread.message;
        reminder.dueAt = callBackDue(thread.failedAt, round.settings.followUp, round.work);
        const auto added = ReminderRecords(round.transaction).add(reminder);
        if (!added) return Fail(added.error());
    }
    return {};
}

Result<void> remindOfUnbooked(const Round& round)
{
    const auto answered =
        RoundRecords(round.transaction).answered(round.now - longAgo, round.now - quietAfterAnswer);
    if (!answered) return Fail(answered.error());
    for (const AnsweredThread& thread : *answered) {
        Reminder reminder = byItself(thread.conversation, ReminderKind::FollowUp, ReminderReason::NotBooked,
                                     thread.answeredAt + 1ms);
        reminder.dueAt = followUpDue(thread.answeredAt, thread.hot, round.work);
        const auto added = ReminderRecords(round.transaction).add(reminder);
        if (!added) return Fail(added.error());
    }
    return {};
}

} // namespace

Result<std::vector<PassedOn>> runReminderRound(Transaction& transaction, const Settings& settings,
                                               Timestamp now)
{
    ReminderRecords(transaction).lock();
    const Round round{transaction, settings, now};
    if (const auto ended = endSettled(round); !ended) return Fail(ended.error());
    if (const auto put = RoundRecords(transaction).putOffSnoozed(now); !put) return Fail(put.error());
    if (const auto made = remindOfDoubtful(round); !made) return Fail(made.error());
    if (const auto made = remindOfEmergencies(round); !made) return Fail(made.error());
    if (const auto made = remindOfFailed(round); !made) return Fail(made.error());
    if (const auto made = remindOfUnbooked(round); !made) return Fail(made.error());
    return remindOfUnanswered(round);
}

Result<std::vector<Reminder>> stillOpenOf(Transaction& transaction, const ConversationId& conversation,
                                          Timestamp now)
{
    const auto open = RoundRecords(transaction).openOf(conversation);
    if (!open) return Fail(open.error());
    std::vector<Reminder> still;
    for (const auto& [reminder, since] : *open)
        if (!endedByItself(reminder, since, now)) still.push_back(reminder);
    return still;
}

} // namespace secondring
