// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/mention_records.h"
#include "tests/messaging/threads.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const Timestamp noon = FakeClock().now();
const QString ann = u"+14045550111"_s;
const QString bob = u"+14045550222"_s;
const MemberId ruth{u"ruth"_s};
const MemberId sam{u"sam"_s};

template <typename Job> auto with(TestStore& desk, Job job)
{
    return desk.run([&](Transaction& transaction) {
        MentionRecords records(transaction);
        return job(records);
    });
}

/// Sam writes a note that mentions @p member.
QString mention(TestStore& desk, const ConversationId& thread, const QString& words, Timestamp at,
                const MemberId& member = ruth)
{
    const auto note = desk.run([&](Transaction& transaction) -> Result<QString> {
        auto added = ThreadEntryRecords(transaction).addNote(thread, words, at, sam);
        if (!added) return added;
        if (auto kept = MentionRecords(transaction).add(*added, {member}); !kept) return Fail(kept.error());
        return added;
    });
    if (!note) qFatal("%s", qPrintable(note.error().detail));
    return *note;
}

QStringList told(TestStore& desk, const MemberId& member)
{
    QStringList words;
    const auto found = with(desk, [&](MentionRecords& records) { return records.tell(member, noon + 1h); });
    if (!found) qFatal("%s", qPrintable(found.error().detail));
    for (const ToldMention& each : *found)
        words << each.thread.number.e164() + u' ' + each.by.value + u": "_s + each.words;
    return words;
}

void see(TestStore& desk, const ConversationId& thread, const MemberId& member)
{
    const auto seen =
        with(desk, [&](MentionRecords& records) { return records.markSeen(thread, member, noon + 2h); });
    if (!seen) qFatal("%s", qPrintable(seen.error().detail));
}

int waiting(TestStore& desk, const MemberId& member)
{
    return static_cast<int>(
        with(desk, [&](MentionRecords& records) { return records.open(member); })->size());
}

} // namespace

/// Who was called by name in a note, and whether they know.
class TstMentionRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoIsMentionedIsToldOnce_data() { TestStore::engines(); }
    void whoIsMentionedIsToldOnce()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        mention(*desk, threads.of(bob), u"@Ruth and him"_s, noon + 2min);
        mention(*desk, threads.of(ann), u"@Ruth call her"_s, noon + 1min);
        QVERIFY(told(*desk, sam).isEmpty() && told(*desk, {}).isEmpty());
        QCOMPARE(told(*desk, ruth),
                 (QStringList{ann + u" sam: @Ruth call her"_s, bob + u" sam: @Ruth and him"_s}));
        QVERIFY(told(*desk, ruth).isEmpty());
        QCOMPARE(waiting(*desk, ruth), 2); // Told, not seen.
        mention(*desk, threads.of(ann), u"@Ruth again"_s, noon + 3min);
        QCOMPARE(told(*desk, ruth), QStringList{ann + u" sam: @Ruth again"_s});
    }

    void itWaitsInMineUntilItIsOpened_data() { TestStore::engines(); }
    void itWaitsInMineUntilItIsOpened()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        const auto counted = [&] {
            return (*threads.with([](ConversationRecords& records) { return records.counts(ruth); })).mine;
        };
        const ConversationId hers = threads.of(bob, noon + 10min);
        threads.does([&](ConversationRecords& records) { return records.assign(hers, ruth, noon, sam); });
        mention(*desk, threads.of(ann), u"@Ruth call her"_s, noon + 1min);
        mention(*desk, threads.of(ann), u"@Ruth call her soon"_s, noon + 2min);
        threads.close(threads.of(ann), noon + 3min); // Done, and she has not read it all the same.
        QCOMPARE(threads.mine(ruth), (QStringList{ann, bob}));
        QCOMPARE(counted(), 2);
        QVERIFY(threads.mine(sam).isEmpty() && threads.mine({}).isEmpty());
        mention(*desk, hers, u"@Ruth yours"_s, noon + 4min); // Once, though it is hers and she is mentioned.
        QCOMPARE(threads.mine(ruth), (QStringList{bob, ann}));
        QCOMPARE(counted(), 2);
        see(*desk, threads.of(ann), sam); // Another one who looks at it is not her.
        QCOMPARE(threads.mine(ruth), (QStringList{bob, ann}));
        see(*desk, threads.of(ann), ruth);
        see(*desk, hers, ruth);
        QCOMPARE(threads.mine(ruth), QStringList{bob});
        QCOMPARE(counted(), 1);
        QVERIFY(told(*desk, ruth).isEmpty()); // Who has seen it needs no card.
    }

    void theListSaysWhoWrote_data() { TestStore::engines(); }
    void theListSaysWhoWrote()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        mention(*desk, threads.of(ann), u"@Ruth call her"_s, noon);
        const auto rows = *threads.with([&](ConversationRecords& records) {
            return records.page(ConversationFilter::Mine, {}, std::nullopt, 10, ruth);
        });
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows.front().mentionedBy, std::optional(sam));
    }

    void mineIsPagedWithoutAGap_data() { TestStore::engines(); }
    void mineIsPagedWithoutAGap()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        QStringList all;
        for (int i = 0; i < 9; ++i) {
            const QString number = u"+1404555010%1"_s.arg(i);
            const ConversationId id = threads.of(number, noon - i * 1min);
            all << number;
            if (i < 5) mention(*desk, id, u"@Ruth"_s, noon);
            if (i >= 4)
                threads.does(
                    [&](ConversationRecords& records) { return records.assign(id, ruth, noon, sam); });
        }
        QStringList seen;
        std::optional<PageKey> after;
        for (int pages = 0; pages < 6; ++pages) {
            const auto rows = *threads.with([&](ConversationRecords& records) {
                return records.page(ConversationFilter::Mine, {}, after, 2, ruth);
            });
            for (const Conversation& row : rows)
                seen << row.number.e164();
            if (rows.empty()) break;
            after = ConversationRecords::keyOf(rows.back(), ConversationFilter::Mine);
        }
        QCOMPARE(seen, all);
    }

    void itGoesWithItsNote_data() { TestStore::engines(); }
    void itGoesWithItsNote()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        const QString note = mention(*desk, threads.of(ann), u"@Ruth call her"_s, noon);
        mention(*desk, threads.of(bob), u"@Ruth and him"_s, noon);
        QVERIFY(desk->run(
            [&](Transaction& transaction) { return ThreadEntryRecords(transaction).remove(note); }));
        QCOMPARE(waiting(*desk, ruth), 1);
        mustRun(*desk, u"DELETE FROM conversation"_s); // As whoever is erased, or kept long enough.
        QCOMPARE(firstCell(*desk, u"SELECT count(*) FROM mention"_s), u"0"_s);
    }
};

QTEST_GUILESS_MAIN(TstMentionRecords)
#include "tst_mention_records.moc"
