// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/lead_records.h"
#include "core/messaging/inbox_records.h"
#include "core/messaging/thread_entry_records.h"
#include "core/recovery/lead_changes.h"
#include "core/recovery/reply_reading.h"
#include "tests/leads/small_pack.h"
#include "tests/recovery/front_desk.h"

namespace secondring {

/// A front desk whose replies are read; what they say is put together by hand.
class LeadFixture : public FrontDesk {
public:
    explicit LeadFixture(TestStore& kept) : FrontDesk(kept)
    {
        rules.pack = smallPack();
        settings.mode = Mode::Live;
        settings.business.zone = QStringLiteral("UTC");
        settings.questions.on = true;
    }

    /// @p words arrive from @p from; not read yet.
    MessageId arrive(const QString& from, const QString& words)
    {
        const auto done = store.run([&](Transaction& transaction) -> Result<void> {
            const auto thread =
                ConversationRecords(transaction).withNumber(secondring::numberOf(from), clock.now());
            if (!thread) return Fail(thread.error());
            const IncomingText text{{newId()}, secondring::numberOf(from), ourNumber(), words, clock.now()};
            const auto added = InboxRecords(transaction).add(text, *thread);
            if (!added) return Fail(added.error());
            const auto noted = ConversationRecords(transaction).noteReceived(*thread, words, clock.now());
            if (!noted) return Fail(noted.error());
            const auto cancelled =
                PendingTexts(transaction).cancelTextBacks(text.from, TextReason::TheyWrote, clock.now());
            if (!cancelled) return Fail(cancelled.error());
            return {};
        });
        if (!done) qFatal("not received: %s", qPrintable(done.error().detail));
        return MessageId{firstCell(
            store,
            QStringLiteral("SELECT id FROM message WHERE direction = 'In' ORDER BY at DESC, id LIMIT 1"))};
    }
    /// They write and it is read as @p said; a second passes first.
    ReadReply reply(const QString& from, const Said& said, const QString& words = QStringLiteral("words"))
    {
        clock.advance(std::chrono::seconds(1));
        const MessageId id = arrive(from, words);
        rules.settings = settings;
        const auto read = store.run([&](Transaction& transaction) {
            return takeReply(transaction, id, said.understood, rules, clock.now());
        });
        if (!read) qFatal("not read: %s", qPrintable(read.error().detail));
        return *read;
    }
    /// Reads what was not read yet, by the rules of the language.
    std::vector<ReadReply> readNew(int atMost = 50)
    {
        rules.settings = settings;
        KeptReader reader(rules.pack);
        const auto read = store.run([&](Transaction& transaction) {
            return readNewReplies(transaction, rules, reader, clock.now(), atMost);
        });
        if (!read) qFatal("not read: %s", qPrintable(read.error().detail));
        return read->replies;
    }

    ConversationId thread(const QString& number)
    {
        return ConversationId{
            firstCell(store, QStringLiteral("SELECT id FROM conversation WHERE number = '%1'").arg(number))};
    }
    std::optional<Lead> leadOf(const QString& number)
    {
        const ConversationId conversation = thread(number);
        return store
            .run([&](Transaction& transaction) { return LeadRecords(transaction).newestOf(conversation); })
            .value();
    }
    int heatOf(const QString& number)
    {
        return firstCell(store,
                         QStringLiteral("SELECT heat FROM conversation WHERE number = '%1'").arg(number))
            .toInt();
    }
    bool isAutomationOff(const QString& number)
    {
        return count(QStringLiteral("conversation"),
                     QStringLiteral("number = '%1' AND automation_off_at IS NOT NULL").arg(number)) == 1;
    }
    /// How many rows @p where finds in @p table.
    int count(const QString& table, const QString& where)
    {
        return firstCell(store, QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(table, where)).toInt();
    }
    int entries(ThreadEntry::Kind kind)
    {
        return count(QStringLiteral("thread_entry"), QStringLiteral("kind = '%1'").arg(codeOf(kind)));
    }
    /// The words of the text that waits to leave by itself; empty when none does.
    QString waiting()
    {
        return firstCell(store,
                         QStringLiteral("SELECT body FROM message WHERE state = 'Queued' AND purpose IN"
                                        " ('Question', 'SafetyLine') ORDER BY at DESC LIMIT 1"));
    }
    template <typename Change> Result<void> change(Change job)
    {
        return store.run([&](Transaction& transaction) -> Result<void> {
            return job(LeadChanges(transaction, rules.pack, clock.now()));
        });
    }
    static PhoneNumber ourNumber() { return secondring::numberOf(QStringLiteral("+14045550100")); }

    ReplyRules rules;
};

} // namespace secondring
