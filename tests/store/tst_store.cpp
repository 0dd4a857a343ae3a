// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/when_done.h"
#include "core/store/query.h"
#include "tests/support/plain_words.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

Result<void> addContact(Transaction& transaction, const QString& id, const QString& number)
{
    Query query(transaction,
                u"INSERT INTO contact (id, number, name, created_at) VALUES (:id, :number, '', 1)"_s);
    query.bind(u":id"_s, id).bind(u":number"_s, number);
    transaction.touch(Area::Contacts);
    return query.run();
}

QString contactCount(TestStore& desk)
{
    return firstCell(desk, u"SELECT count(*) FROM contact"_s);
}

void addThreeContacts(TestStore& desk)
{
    for (const QString& each : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(desk.run([each](Transaction& transaction) { return addContact(transaction, each, each); }));
}

} // namespace

class TstStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Area>(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aJobThatSucceedsIsKept_data() { TestStore::engines(); }
    void aJobThatSucceedsIsKept()
    {
        OPEN_TEST_STORE(desk);
        const auto answer = desk->run([](Transaction& transaction) -> Result<int> {
            if (const auto done = addContact(transaction, u"a"_s, u"+14045550111"_s); !done)
                return Fail(done.error());
            return 42;
        });
        QVERIFY(answer);
        QCOMPARE(*answer, 42);
        QCOMPARE(contactCount(*desk), u"1"_s);
    }

    void aJobThatFailsLeavesNothing_data() { TestStore::engines(); }
    void aJobThatFailsLeavesNothing()
    {
        OPEN_TEST_STORE(desk);
        const auto answer = desk->run([](Transaction& transaction) -> Result<void> {
            if (const auto done = addContact(transaction, u"a"_s, u"+14045550111"_s); !done) return done;
            return fail(Failure::Rejected, u"changed my mind"_s);
        });
        QVERIFY(!answer);
        QCOMPARE(answer.error().failure, Failure::Rejected);
        QCOMPARE(contactCount(*desk), u"0"_s);
    }

    void aStatementThatFailedSpoilsItsTransaction_data() { TestStore::engines(); }
    void aStatementThatFailedSpoilsItsTransaction()
    {
        // PostgreSQL would answer COMMIT with a silent rollback: "kept" must mean kept on either engine.
        OPEN_TEST_STORE(desk);
        addThreeContacts(*desk);
        QSignalSpy changes(&desk->store(), &Store::changed);
        const auto answer = desk->run([](Transaction& transaction) -> Result<int> {
            if (const auto done = addContact(transaction, u"d"_s, u"d"_s); !done) return Fail(done.error());
            (void)addContact(transaction, u"a"_s, u"again"_s); // Fails, and the job does not look.
            return 1;
        });
        QVERIFY(!answer);
        QCOMPARE(answer.error().failure, Failure::Conflict);
        QCOMPARE(contactCount(*desk), u"3"_s);
        comeToRest(*desk);
        QCOMPARE(changes.count(), 0);
        QVERIFY(desk->run([](Transaction& transaction) { return addContact(transaction, u"d"_s, u"d"_s); }));
    }

    void whatTheDatabaseRefusesIsToldApart_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<Failure>("failure");
        for (const bool onPostgres : {false, true}) {
            const char* const engine = onPostgres ? "PostgreSQL" : "SQLite";
            QTest::addRow("%s: the same key twice", engine)
                << onPostgres
                << u"INSERT INTO contact (id, number, name, created_at) VALUES ('a', 'x', '', 1)"_s
                << Failure::Conflict;
            QTest::addRow("%s: the same number twice", engine)
                << onPostgres
                << u"INSERT INTO contact (id, number, name, created_at) VALUES ('x', 'a', '', 1)"_s
                << Failure::Conflict;
            QTest::addRow("%s: a word no enum knows", engine)
                << onPostgres
                << u"INSERT INTO call (id, line, line_name, caller_name, why_no_text, attestation, rang_at,"
                   " ended_at, outcome, certainty, evidence, decision, decided_at)"
                   " VALUES ('x', 'a', '', '', '', '', 1, 1, 'Maybe', 'Certain', '', '', 0)"_s
                << Failure::Conflict;
            QTest::addRow("%s: a table that is not there", engine)
                << onPostgres << u"SELECT * FROM nowhere"_s << Failure::Storage;
            QTest::addRow("%s: no SQL at all", engine) << onPostgres << u"HELLO"_s << Failure::Storage;
        }
    }
    void whatTheDatabaseRefusesIsToldApart()
    {
        OPEN_TEST_STORE(desk);
        addThreeContacts(*desk);
        QFETCH(QString, sql);
        const auto answer =
            desk->run([sql](Transaction& transaction) { return Query(transaction, sql).run(); });
        QVERIFY(!answer);
        QTEST(answer.error().failure, "failure");
        QVERIFY2(!answer.error().detail.contains(u"'a'"_s), "the detail repeats values");
    }

    void aCommitThatFailsIsAFailure_data() { TestStore::engines(); }
    void aCommitThatFailsIsAFailure()
    {
        OPEN_TEST_STORE(desk);
        const bool sqlite = desk->location().engine == StoreLocation::Engine::Sqlite;
        mustRun(*desk,
                u"CREATE TABLE later (call TEXT REFERENCES call (id) DEFERRABLE INITIALLY DEFERRED)"_s);
        QSignalSpy changes(&desk->store(), &Store::changed);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not commit"_s));
        const auto answer = desk->run([](Transaction& transaction) {
            transaction.touch(Area::Calls);
            return Query(transaction, u"INSERT INTO later (call) VALUES ('nobody')"_s).run();
        });
        QVERIFY(!answer);
        QCOMPARE(answer.error().failure, Failure::Conflict);
        QCOMPARE(firstCell(*desk, u"SELECT count(*) FROM later"_s), u"0"_s);
        comeToRest(*desk);
        QVERIFY2(changes.count() == 0, sqlite ? "SQLite" : "PostgreSQL");
    }

    void desksHearOfWhatChangedOnceItIsKept_data() { TestStore::engines(); }
    void desksHearOfWhatChangedOnceItIsKept()
    {
        OPEN_TEST_STORE(desk);
        std::vector<Area> heard;
        connect(&desk->store(), &Store::changed, this, [&heard](Area area) { heard.push_back(area); });
        (void)desk->run([](Transaction& transaction) -> Result<void> {
            transaction.touch(Area::Calls);
            return fail(Failure::Rejected, {});
        });
        comeToRest(*desk);
        QVERIFY(heard.empty());
        (void)desk->run([](Transaction& transaction) -> Result<void> {
            transaction.touch(Area::Messages);
            transaction.touch(Area::Calls);
            transaction.touch(Area::Messages);
            return {};
        });
        QTRY_COMPARE(heard.size(), 2U);
        QCOMPARE(heard, (std::vector{Area::Calls, Area::Messages}));
        disconnect(&desk->store(), nullptr, this, nullptr);
    }

    void jobsRunInTheOrderGiven_data() { TestStore::engines(); }
    void jobsRunInTheOrderGiven()
    {
        OPEN_TEST_STORE(desk);
        QString order;
        for (int i = 0; i < 9; ++i) {
            const auto done = desk->store().run([i](Transaction&) -> Result<int> { return i; });
            whenDone(done, this,
                     [&order](const Result<int>& value) { order += QString::number(value.value_or(9)); });
        }
        QTRY_COMPARE(order, u"012345678"_s);
    }

    void jobsGivenAreFinishedBeforeItGoes()
    {
        auto desk = TestStore::open();
        std::vector<QFuture<Result<void>>> given;
        for (int i = 0; i < 20; ++i)
            given.push_back(desk->store().run([i](Transaction& transaction) {
                return addContact(transaction, QString::number(i), QString::number(i));
            }));
        desk.reset();
        for (const auto& each : given) {
            QVERIFY(each.isFinished());
            QVERIFY(each.result());
        }
    }

    void nobodyElseReadsItsFiles()
    {
        const auto store = TestStore::open();
        QFile::setPermissions(store->location().place,
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        Store anew(store->location());
        auto opened = anew.open();
        opened.waitForFinished();
        QVERIFY(opened.result());
        QVERIFY(!(QFile::permissions(store->location().place) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void beforeItIsOpenJobsFail()
    {
        Store store({StoreLocation::Engine::Sqlite, u"/dev/null/nowhere.sqlite"_s});
        auto early = store.run([](Transaction&) { return Result<void>(); });
        early.waitForFinished();
        QVERIFY(!early.result());
        QCOMPARE(early.result().error().failure, Failure::Storage);
        auto opened = store.open();
        opened.waitForFinished();
        QVERIFY(!opened.result());
        auto late = store.read([](Transaction&) { return Result<void>(); });
        late.waitForFinished();
        QVERIFY(!late.result());
    }

    void itMayBeOpenedAgainOnceTheTroubleIsGone()
    {
        QTemporaryDir folder;
        const QString place = folder.filePath(u"desk.sqlite"_s);
        QFile letter(place);
        QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write(QByteArray(2000, 'x')) > 0);
        letter.close();
        Store store({StoreLocation::Engine::Sqlite, place});
        auto first = store.open();
        first.waitForFinished();
        QVERIFY(!first.result());
        QVERIFY(letter.remove());
        auto second = store.open();
        second.waitForFinished();
        QVERIFY(second.result());
        auto job =
            store.run([](Transaction& transaction) { return addContact(transaction, u"a"_s, u"a"_s); });
        job.waitForFinished();
        QVERIFY(job.result());
    }
};

QTEST_GUILESS_MAIN(TstStore)
#include "tst_store.moc"
