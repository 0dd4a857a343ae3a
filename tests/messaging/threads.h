// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    int waiting()
    {
        return *with([&](ConversationRecords& records) { return records.countNeedsReply(); });
    }

private:
    TestStore& m_desk;
};

} // namespace secondring
