// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/inbox_records.h"
#include "core/messaging/outbox_records.h"
#include "core/recovery/page_records.h"
#include "core/recovery/sequences.h"
#include "core/reminders/call_reminders.h"
#include "core/reminders/reminder_outcome.h"
#include "core/reminders/reminder_records.h"
#include "core/reminders/reminder_round.h"
#include "core/reminders/return_reminder.h"
#include "tests/recovery/front_desk.h"

namespace secondring {

/// A desk that is open from 9 to 17 on weekdays by UTC, on Friday at 15:00, with people who call and write.
class ReminderStory : public FrontDesk {
public:
    explicit ReminderStory(TestStore& kept) : FrontDesk(kept)
    {
        settings.business.zone = QStringLiteral("UTC");
        settings.business.phone = QStringLiteral("(404) 555-0100");
    }

    template <typename Job> auto sure(Job job)
    {
        auto done = store.run(std::move(job));
        if (!done) qFatal("the story could not be told: %s", qPrintable(done.error().detail));
        if constexpr (!std::is_void_v<typename decltype(done)::value_type>) return *done;
    }
    ConversationId thread(const QString& number)
    {
        return sure([&](Transaction& transaction) {
            return ConversationRecords(transaction).withNumber(numberOf(number), clock.now());
        });
    }
    void theyWrite(const QString& from, const QString& words)
    {
        const ConversationId id = thread(from);
        sure([&](Transaction& transaction) -> Result<void> {
            const auto added = InboxRecords(transaction)
                                   .add({ProviderRef{newId()}, numberOf(from),
                                         numberOf(QStringLiteral("+14045550100")), words, clock.now()},
                                        id);
            if (!added) return Fail(added.error());
            return ConversationRecords(transaction).noteReceived(id, words, clock.now());
        });
        const MessageId newest{firstCell(
            store,
            QStringLiteral("SELECT id FROM message WHERE direction = 'In' ORDER BY at DESC, id LIMIT 1"))};
        sure([&](Transaction& transaction) {
            return noteReturnTime(transaction, {id, newest, words, clock.now()}, settings);
        });
    }
    void weWrite(const QString& to, const QString& words)
    {
        const ConversationId id = thread(to);
        sure([&](Transaction& transaction) -> Result<void> {
            const NewText text{MessageId{newId()},
                               id,
                               numberOf(to),
                               TextPurpose::Person,
                               words,
                               clock.now(),
                               clock.now(),
                               clock.now() + std::chrono::hours(1),
                               std::nullopt,
                               {}};
            if (auto queued = OutboxRecords(transaction).queue(text); !queued) return queued;
            return ConversationRecords(transaction).noteSent(id, words, clock.now(), true);
        });
        send();
    }
    /// The desk was paged about the newest text of @p caller; taken where somebody says so.
    void pageAbout(const QString& caller, const QString& takenBy)
    {
        const ConversationId id = thread(caller);
        const MessageId newest{firstCell(
            store, QStringLiteral("SELECT message.id FROM message JOIN conversation ON conversation.id ="
                                  " message.conversation WHERE conversation.number = '%1'"
                                  " ORDER BY message.at DESC LIMIT 1")
                       .arg(caller))};
        sure([&](Transaction& transaction) -> Result<void> {
            PageRecords pages(transaction);
            const PageRound round{newId(), id, newest, clock.now(), clock.now(), 0};
            if (const auto opened = pages.open(round); !opened) return Fail(opened.error());
            if (takenBy.isEmpty()) return {};
            if (const auto taken = pages.acknowledge(round.id, takenBy, clock.now()); !taken)
                return Fail(taken.error());
            return pages.giveTo(round, MemberId{takenBy});
        });
    }
    /// The texts that left get that far.
    void deliver(DeliveryState far = DeliveryState::Delivered, TextTrouble trouble = TextTrouble::None)
    {
        sure([&](Transaction& transaction) -> Result<void> {
            OutboxRecords records(transaction);
            const auto open = records.awaitingReport(Timestamp{}, 100);
            if (!open) return Fail(open.error());
            for (const ProviderRef& ref : *open) {
                if (const auto done = records.report({ref, far, trouble, {}}, clock.now()); !done)
                    return Fail(done.error());
            }
            return {};
        });
    }
    std::vector<PassedOn> round()
    {
        return sure([this](Transaction& transaction) {
            return runReminderRound(transaction, settings, clock.now());
        });
    }
    int follow()
    {
        return sure(
            [this](Transaction& transaction) { return runSequences(transaction, settings, clock.now()); });
    }
    /// Of @p rows, a table and its condition.
    int count(const QString& rows)
    {
        return firstCell(store, QStringLiteral("SELECT count(*) FROM ") + rows).toInt();
    }
    std::vector<Reminder> open(const QString& number)
    {
        const ConversationId id = thread(number);
        return sure([&](Transaction& transaction) { return ReminderRecords(transaction).openOf(id); });
    }
    std::optional<Reminder> find(const ReminderId& id)
    {
        return sure([&](Transaction& transaction) { return ReminderRecords(transaction).find(id); });
    }
    void finish(const ReminderId& id, ReminderOutcome outcome, LostReason lost = LostReason::None)
    {
        sure([&](Transaction& transaction) {
            return finishReminder(transaction, id, {{outcome, clock.now(), QStringLiteral("rosa")}, lost},
                                  settings);
        });
    }
    /// 9:30 on Friday 20 November and the like, of that month.
    static Timestamp at(unsigned day, int hour, int minute = 0)
    {
        return Timestamp(std::chrono::sys_days{std::chrono::year{2026} / 11 / day} +
                         std::chrono::hours{hour} + std::chrono::minutes{minute});
    }
};

} // namespace secondring
