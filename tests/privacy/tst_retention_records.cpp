// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_records.h"
#include "core/compliance/pause_records.h"
#include "core/privacy/retention_records.h"
#include "tests/privacy/kept_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

Timestamp at(int year, unsigned month, unsigned day)
{
    return std::chrono::sys_days{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(day)} +
           9h;
}

template <typename Use> RetentionPiece piece(TestStore& store, Use use)
{
    const auto done =
        store.run([use](Transaction& transaction) { return use(RetentionRecords(transaction)); });
    if (!done) qFatal("a piece failed: %s", qPrintable(done.error().detail));
    return *done;
}

RetentionPiece deleteThreads(TestStore& store, Timestamp before, int atMost = 50, const QString& from = {})
{
    return piece(store, [=](RetentionRecords records) {
        return records.deleteThreads(before, FakeClock().now(), from, atMost);
    });
}

RetentionPiece deleteContacts(TestStore& store, Timestamp before)
{
    return piece(store, [=](RetentionRecords records) { return records.deleteContacts(before, {}, 50); });
}

} // namespace

class TstRetentionRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aMonthAgoIsADayThatThereIs()
    {
        QCOMPARE(monthsBefore(at(2027, 3, 31), 1), at(2027, 2, 28));
        QCOMPARE(monthsAfter(at(2028, 2, 29), 12), at(2029, 2, 28));
        QCOMPARE(monthsBefore(at(2026, 11, 20), 24), at(2024, 11, 20));
    }

    void periodsThatTheLawOrReasonForbidsAreLengthened()
    {
        RetentionSettings periods{0, -5, 1, 0};
        const auto cuts = cutsFor(periods, at(2026, 11, 20));
        QCOMPARE(cuts.texts, at(2026, 10, 20));
        QCOMPARE(cuts.calls, at(2026, 10, 20));
        QCOMPARE(cuts.proof, at(2021, 11, 20));
        QVERIFY(!cuts.contacts);
        periods.contactsMonths = 12;
        QCOMPARE(cutsFor(periods, at(2026, 11, 20)).contacts, at(2025, 11, 20));
    }

    void anOldThreadGoesWithAllThatHangsOnIt_data() { TestStore::engines(); }
    void anOldThreadGoesWithAllThatHangsOnIt()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        desk.add(maria, mariasWords, at(2024, 1, 1));
        desk.add(ann, annsWords, at(2024, 12, 1));
        const auto done = deleteThreads(*store, at(2024, 11, 20));
        QCOMPARE(done.deleted, 1);
        QVERIFY(!done.more);
        // What is kept for other reasons stays: the call, the person, what an import could be undone with,
        // proof.
        QCOMPARE(desk.tablesWith(mariasWords.spoken), QStringList());
        QCOMPARE(desk.tablesWith(maria),
                 (QStringList{u"call"_s, u"contact"_s, u"contact_import_row"_s, u"contact_merge"_s,
                              u"number_person"_s, u"recipient_place"_s, u"search_person"_s}));
        for (const QString& table : {u"conversation"_s, u"lead"_s, u"lead_field"_s, u"thread_entry"_s,
                                     u"reminder"_s, u"sequence_run"_s})
            QCOMPARE(desk.count(table), 1);
        QCOMPARE(desk.count(u"message"_s), 2);
    }

    void whatWasInDoubtStaysInDoubtWithoutTheWords_data() { TestStore::engines(); }
    void whatWasInDoubtStaysInDoubtWithoutTheWords()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        desk.add(maria, mariasWords, at(2024, 1, 1));
        QVERIFY(store->run([=](Transaction& transaction) {
            return PauseRecords(transaction).pause(numberOf(maria), mariasWords.spoken, at(2024, 1, 1));
        }));
        QVERIFY(desk.tablesWith(mariasWords.spoken).contains(u"automation_pause"_s));
        QCOMPARE(deleteThreads(*store, at(2024, 11, 20)).deleted, 1);
        QCOMPARE(desk.tablesWith(mariasWords.spoken), QStringList());
        QCOMPARE(desk.count(u"automation_pause"_s), 1);
    }

    void aNameThatWasOnlyToldGoesWithTheThread_data() { TestStore::engines(); }
    void aNameThatWasOnlyToldGoesWithTheThread()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        desk.add(maria, mariasWords, at(2024, 1, 1));
        desk.add(ann, annsWords, at(2024, 1, 1));
        mustRun(*store, u"UPDATE contact SET name = '', kind = 'New', language = '', email = '', note = '',"
                        " changed_at = NULL WHERE number = '%1'"_s.arg(maria));
        QCOMPARE(deleteThreads(*store, at(2024, 11, 20)).deleted, 2);
        for (const QString& table : {u"contact"_s, u"number_person"_s}) {
            QCOMPARE(desk.count(table + u" WHERE number = '%1'"_s.arg(maria)), 0);
            QCOMPARE(desk.count(table + u" WHERE number = '%1'"_s.arg(ann)), 1); // Somebody wrote her down.
        }
    }

    void whatIsNotSettledIsKept_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("deleted");
        const QString page = u"INSERT INTO page_round (id, conversation, message, started_at, next_at, paged,"
                             " acknowledged_by) VALUES ('1', 'thread+14045550123', 'm', 5, %1, 1, '')"_s;
        const QString reminder = u"UPDATE reminder SET due_at = %1"_s;
        const QString tomorrow = QString::number((FakeClock().now() + 24h).time_since_epoch().count());
        const std::vector<std::tuple<const char*, QString, int>> rows{
            {"nothing hangs on it", u"UPDATE message SET code = '1'"_s, 1},
            {"a text that waits", u"UPDATE message SET state = 'Queued' WHERE direction = 'Out'"_s, 0},
            {"a text that nobody knows of", u"UPDATE message SET state = 'Held' WHERE direction = 'Out'"_s,
             0},
            {"a text just leaving", u"UPDATE message SET state = 'Sending' WHERE direction = 'Out'"_s, 0},
            {"an emergency still paged", page.arg(7), 0},
            {"an emergency that nobody took", page.arg(u"NULL"_s), 1},
            {"a recall in the future", reminder.arg(tomorrow), 0},
            {"a recall that is done", reminder.arg(tomorrow) + u", done_at = 5"_s, 1},
        };
        for (const auto& [name, sql, deleted] : rows) {
            QTest::addRow("%s, SQLite", name) << false << sql << deleted;
            QTest::addRow("%s, PostgreSQL", name) << true << sql << deleted;
        }
    }
    void whatIsNotSettledIsKept()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        desk.add(maria, mariasWords, at(2024, 1, 1));
        QFETCH(QString, sql);
        mustRun(*store, sql);
        QFETCH(int, deleted);
        QCOMPARE(deleteThreads(*store, at(2024, 11, 20)).deleted, deleted);
    }

    void manyGoInPieces_data() { TestStore::engines(); }
    void manyGoInPieces()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        for (int i = 0; i < 5; ++i)
            desk.add(u"+1404555010%1"_s.arg(i), annsWords, at(2024, 1, 1) + std::chrono::hours(i));
        mustRun(*store, u"UPDATE message SET state = 'Held' WHERE number = '+14045550100'"_s);
        const auto first = deleteThreads(*store, at(2024, 11, 20), 2);
        QCOMPARE(first.deleted, 2);
        QVERIFY(first.more);
        const auto second = deleteThreads(*store, at(2024, 11, 20), 2, first.next);
        QCOMPARE(second.deleted, 2);
        const auto third = deleteThreads(*store, at(2024, 11, 20), 2, second.next);
        QCOMPARE(third.deleted, 0);
        QVERIFY(!third.more);
        QCOMPARE(desk.count(u"conversation"_s), 1);
    }

    void oldCallsGo_data() { TestStore::engines(); }
    void oldCallsGo()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        desk.addCall(maria, mariasWords.name, at(2024, 1, 1));
        desk.addCall(maria, mariasWords.name, at(2025, 1, 1));
        desk.addRinging(maria, mariasWords.name, at(2024, 1, 1));
        desk.addRinging(maria, mariasWords.name, at(2025, 1, 1));
        const auto done =
            piece(*store, [](RetentionRecords records) { return records.deleteCalls(at(2024, 11, 20), 50); });
        QCOMPARE(done.deleted, 1);
        QCOMPARE(desk.count(u"call"_s), 1);
        QCOMPARE(desk.count(u"ringing_call"_s), 1);
        QCOMPARE(desk.count(u"call_sighting"_s), 1);
    }

    void whatIsToBeDoneAboutACallGoesWithIt_data() { TestStore::engines(); }
    void whatIsToBeDoneAboutACallGoesWithIt()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        desk.addCall(maria, mariasWords.name, at(2024, 1, 1));
        desk.addCall(ann, annsWords.name, at(2025, 1, 1));
        mustRun(*store,
                u"INSERT INTO reminder (id, kind, reason, words, call, assigned_to, attempts, due_at,"
                " made_by, made_at, done_by, outcome) SELECT 'of ' || id, 'CallBack', 'Missed', '', id,"
                " '', 0, 1, '', 1, '', '' FROM call"_s);
        (void)piece(*store,
                    [](RetentionRecords records) { return records.deleteCalls(at(2024, 11, 20), 50); });
        QCOMPARE(desk.count(u"reminder"_s), 1);
        QCOMPARE(desk.count(u"reminder JOIN call ON call.id = reminder.call"_s), 1);
    }

    void peopleGoWhoWereNotHeardOf_data() { TestStore::engines(); }
    void peopleGoWhoWereNotHeardOf()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        const Timestamp old = at(2024, 1, 1);
        desk.addContact(u"+14045550101"_s, u"not heard of"_s, old);
        desk.addContact(u"+14045550102"_s, u"her other number"_s, old, u"Client"_s, u"+14045550101"_s);
        desk.addContact(u"+14045550103"_s, u"works here"_s, old, u"Staff"_s);
        desk.addContact(u"+14045550104"_s, u"never to be texted"_s, old, u"Blocked"_s);
        desk.addContact(u"+14045550105"_s, u"called lately"_s, old);
        desk.addCall(u"+14045550105"_s, {}, at(2026, 1, 1));
        desk.addContact(u"+14045550106"_s, u"wrote from elsewhere"_s, old);
        desk.add(u"+14045550107"_s, annsWords, at(2026, 1, 1));
        mustRun(*store, u"UPDATE contact SET merged_into = '+14045550106' WHERE number = '+14045550107'"_s);
        desk.addContact(u"+14045550108"_s, u"entered lately"_s, at(2026, 1, 1));
        QCOMPARE(deleteContacts(*store, at(2024, 11, 20)).deleted, 1);
        QCOMPARE(desk.tablesWith(u"not heard of"_s), QStringList());
        QCOMPARE(desk.tablesWith(u"her other number"_s), QStringList());
        QCOMPARE(desk.count(u"contact"_s), 6);
    }

    void whoSaidNoWithOneNumberIsHeldWithBoth_data() { TestStore::engines(); }
    void whoSaidNoWithOneNumberIsHeldWithBoth()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        const Timestamp old = at(2024, 1, 1);
        desk.addContact(maria, mariasWords.name, old);
        desk.addContact(marias, mariasWords.name, old, u"Client"_s, maria);
        QVERIFY(store->run([=](Transaction& transaction) {
            return ConsentRecords(transaction)
                .recordLearntNow({{}, numberOf(marias), ConsentChange::OptedOut, {}, {}, {}, old});
        }));
        QCOMPARE(deleteContacts(*store, at(2024, 11, 20)).deleted, 1);
        for (const QString& number : {maria, marias})
            QVERIFY(store
                        ->run([&](Transaction& transaction) {
                            return ConsentRecords(transaction).isOptedOut(numberOf(number));
                        })
                        .value());
    }

    void whatCouldBeTakenBackGoes_data() { TestStore::engines(); }
    void whatCouldBeTakenBackGoes()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        desk.addUndo(maria, mariasWords.name, at(2024, 1, 1));
        desk.addUndo(ann, annsWords.name, at(2026, 1, 1));
        mustRun(*store, u"INSERT INTO contact_import_also (id, import, main, number, name, place, at)"
                        " VALUES ('a', 'i', '', '%1', '%2', 0, 0)"_s.arg(maria, mariasWords.name));
        const auto done =
            piece(*store, [](RetentionRecords records) { return records.deleteUndo(at(2024, 11, 20), 50); });
        QCOMPARE(done.deleted, 1);
        QCOMPARE(desk.tablesWith(mariasWords.name), QStringList());
        QCOMPARE(desk.tablesWith(annsWords.name), (QStringList{u"contact_import_row"_s, u"contact_merge"_s}));
    }
};

QTEST_GUILESS_MAIN(TstRetentionRecords)
#include "tst_retention_records.moc"
