// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/messaging/threads.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

using Kind = ThreadEntry::Kind;
const Timestamp noon = FakeClock().now();
const QString ann = u"+14045550111"_s;
const MemberId dana{u"dana"_s};

template <typename Job> auto with(TestStore& desk, Job job)
{
    return desk.run([&](Transaction& transaction) {
        ThreadEntryRecords records(transaction);
        return job(records);
    });
}

} // namespace

class TstThreadEntryRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyKindIsKeptAsItWas_data() { TestStore::engines(); }
    void everyKindIsKeptAsItWas()
    {
        OPEN_TEST_STORE(desk);
        const ConversationId id = Threads(*desk).of(ann);
        for (int kind = 0; kind <= static_cast<int>(Kind::Loop); ++kind) {
            const ThreadEntry entry{
                {}, id, noon, static_cast<Kind>(kind), dana, u"words"_s, MessageId{u"m"_s}};
            const auto added = with(*desk, [&](ThreadEntryRecords& records) { return records.add(entry); });
            QVERIFY(added);
            const auto found = with(*desk, [&](ThreadEntryRecords& records) { return records.find(*added); });
            QVERIFY(found && *found);
            QCOMPARE((*found)->kind, entry.kind);
            QCOMPARE((*found)->conversation, id);
            QCOMPARE((*found)->at, noon);
            QCOMPARE((*found)->who, dana);
            QCOMPARE((*found)->words, entry.words);
            QCOMPARE((*found)->message, entry.message);
        }
    }

    void aNoteIsWrittenAndTakenBack_data() { TestStore::engines(); }
    void aNoteIsWrittenAndTakenBack()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        const ConversationId id = threads.of(ann);
        const auto note = with(*desk, [&](ThreadEntryRecords& records) {
            return records.addNote(id, u"  Needs a ride  "_s, noon, dana);
        });
        QCOMPARE(threads.entries(id), QStringList{u"Note Needs a ride dana"_s});
        QVERIFY(with(*desk, [&](ThreadEntryRecords& records) { return records.remove(*note); }));
        QVERIFY(threads.entries(id).isEmpty());
    }

    void nothingIsNoNote_data() { TestStore::engines(); }
    void nothingIsNoNote()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        const ConversationId id = threads.of(ann);
        const auto empty = with(
            *desk, [&](ThreadEntryRecords& records) { return records.addNote(id, u" \n "_s, noon, dana); });
        QCOMPARE(empty.error().failure, Failure::InvalidInput);
        QVERIFY(threads.entries(id).isEmpty());
    }

    void onlyTheNewestBeforeATime_data() { TestStore::engines(); }
    void onlyTheNewestBeforeATime()
    {
        OPEN_TEST_STORE(desk);
        const ConversationId id = Threads(*desk).of(ann);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(with(*desk, [&](ThreadEntryRecords& records) {
                return records.addNote(id, QString::number(i), noon + std::chrono::minutes(i), dana);
            }));
        }
        const auto page =
            with(*desk, [&](ThreadEntryRecords& records) { return records.page(id, noon + 3min, 2); });
        QCOMPARE(page->size(), 2U);
        QCOMPARE(page->at(0).words, u"2"_s);
        QCOMPARE(page->at(1).words, u"1"_s);
        const auto since = [&](Timestamp at) {
            return *with(*desk,
                         [&](ThreadEntryRecords& records) { return records.hasSince(id, Kind::Note, at); });
        };
        QVERIFY(since(noon + 4min));
        QVERIFY(!since(noon + 5min));
    }
};

QTEST_GUILESS_MAIN(TstThreadEntryRecords)
#include "tst_thread_entry_records.moc"
