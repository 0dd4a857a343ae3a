// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/thread_entry_records.h"
#include "tests/support/fake_clock.h"
#include "tests/support/text_desk.h"

namespace secondring {

/// The thread records of one desk, each call in a transaction of its own.
class Threads {
public:
    explicit Threads(TestStore& desk) : m_desk(desk) {}

    template <typename Job> auto with(Job job)
    {
        auto answer = m_desk.run([&](Transaction& transaction) {
            ConversationRecords records(transaction);
            return job(records);
        });
        if (!answer) qFatal("%s", qPrintable(answer.error().detail));
        return answer;
    }
    ConversationId of(const QString& number, Timestamp at = FakeClock().now())
    {
        return *with([&](ConversationRecords& records) { return records.withNumber(numberOf(number), at); });
    }
    Conversation find(const ConversationId& id)
    {
        return (*with([&](ConversationRecords& records) { return records.find(id); })).value();
    }
    void wrote(const ConversationId& id, const QString& words, Timestamp at)
    {
        (void)with([&](ConversationRecords& records) { return records.noteReceived(id, words, at); });
    }
    void sent(const ConversationId& id, const QString& words, Timestamp at, bool byPerson)
    {
        (void)with([&](ConversationRecords& records) { return records.noteSent(id, words, at, byPerson); });
    }
    void called(const ConversationId& id, Timestamp at, bool missed = false)
    {
        (void)with([&](ConversationRecords& records) { return records.noteCall(id, at, missed); });
    }
    void close(const ConversationId& id, Timestamp at)
    {
        (void)with([&](ConversationRecords& records) { return records.close(id, at); });
    }
    void name(const QString& number, const QString& words)
    {
        (void)with([&](ConversationRecords& records) {
            return records.setName(numberOf(number), words, FakeClock().now());
        });
    }
    QStringList page(ConversationFilter filter, const QString& search = QString(),
                     const std::optional<PageKey>& after = {}, int atMost = 50)
    {
        QStringList numbers;
        for (const Conversation& row : rows(filter, search, after, atMost))
            numbers << row.number.e164();
        return numbers;
    }
    std::vector<Conversation> rows(ConversationFilter filter, const QString& search,
                                   const std::optional<PageKey>& after, int atMost)
    {
        return *with(
            [&](ConversationRecords& records) { return records.page(filter, search, after, atMost); });
    }
    QStringList mine(const MemberId& member)
    {
        QStringList numbers;
        const auto found = with([&](ConversationRecords& records) {
            return records.page(ConversationFilter::Mine, {}, std::nullopt, 50, member);
        });
        for (const Conversation& row : *found)
            numbers << row.number.e164();
        return numbers;
    }
    /// For the changes that a person makes: who, when.
    template <typename Change> void does(Change change)
    {
        (void)with([&](ConversationRecords& records) -> Result<void> {
            const auto done = change(records);
            if (!done) return Fail(done.error());
            return {};
        });
    }
    void heat(const ConversationId& id, int heat)
    {
        does([&](ConversationRecords& records) { return records.setHeat(id, heat); });
    }
    void snooze(const ConversationId& id, Timestamp until, Timestamp at)
    {
        does([&](ConversationRecords& records) { return records.snooze(id, until, at, MemberId{}); });
    }
    int wake(Timestamp now)
    {
        return *with([&](ConversationRecords& records) { return records.wakeDue(now); });
    }
    /// Its entries as "kind words by who", oldest first.
    QStringList entries(const ConversationId& id)
    {
        const auto found = m_desk.run([&](Transaction& transaction) {
            return ThreadEntryRecords(transaction)
                .page(id, Timestamp(std::chrono::hours(24 * 365 * 200)), 100);
        });
        QStringList words;
        for (const ThreadEntry& entry : *found)
            words.prepend((codeOf(entry.kind) + u' ' + entry.words + u' ' + entry.who.value).simplified());
        return words;
    }
    int waiting()
    {
        return *with([&](ConversationRecords& records) { return records.countNeedsReply(); });
    }

private:
    TestStore& m_desk;
};

} // namespace secondring
