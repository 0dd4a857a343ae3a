// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"
#include "tests/store/schema_steps.h"
#include "tests/support/plain_words.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

void fill(TestStore& desk)
{
    mustRun(desk,
            u"INSERT INTO contact (id, number, name, created_at) VALUES ('a', '+14045550111', 'Ann', 1)"_s);
}

void overwrite(const QString& file, qint64 from, const QByteArray& bytes)
{
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    QVERIFY(damaged.seek(from));
    QCOMPARE(damaged.write(bytes), bytes.size());
}

const QString versions = u"SELECT max(version) FROM schema_version"_s;
const QString people = u"SELECT count(*) FROM contact"_s;
/// What this program writes, and what the further steps of the test make of it.
constexpr int today = 11;
const QString now = QString::number(today);
const QString next = QString::number(today + 1);
const QString variableOfTheVictim = u"SECOND_RING_MIGRATE_ENDLESSLY"_s;

} // namespace

class TstMigrator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aFreshDatabaseIsBroughtUpToDate_data() { TestStore::engines(); }
    void aFreshDatabaseIsBroughtUpToDate()
    {
        OPEN_TEST_STORE(desk);
        QCOMPARE(firstCell(*desk, versions), QString::number(newestSchema()));
        QCOMPARE(firstCell(*desk, u"SELECT count(*) FROM call"_s), u"0"_s);
        QVERIFY(opened(desk->location())); // And opening it again changes nothing.
        QCOMPARE(firstCell(*desk, u"SELECT count(*) FROM schema_version"_s), QString::number(newestSchema()));
        QVERIFY(QDir(desk->folder()).entryList({u"*.before-*"_s}).isEmpty());
    }

    void aNewerDatabaseIsRefused_data() { TestStore::engines(); }
    void aNewerDatabaseIsRefused()
    {
        OPEN_TEST_STORE(desk);
        fill(*desk);
        mustRun(*desk, u"INSERT INTO schema_version (version) VALUES (%1)"_s.arg(newestSchema() + 1));
        const auto again = opened(desk->location());
        QVERIFY(!again);
        QCOMPARE(again.error().failure, Failure::StorageNewer);
        QCOMPARE(firstCell(*desk, people), u"1"_s);
    }

    void whatIsNoDatabaseIsSaidToBeDamaged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a letter somebody saved there") << QByteArray("Dear Sir or Madam, ").repeated(500);
        QTest::newRow("a few odd bytes") << QByteArray("\0\1\2", 3);
        QTest::newRow("a database's head and nothing sensible behind it")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, 'x');
    }
    void whatIsNoDatabaseIsSaidToBeDamaged()
    {
        QTemporaryDir folder;
        const StoreLocation location{StoreLocation::Engine::Sqlite, folder.filePath(u"desk.sqlite"_s)};
        QFETCH(QByteArray, bytes);
        QFile file(location.place);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto answer = opened(location);
        QVERIFY(!answer);
        QCOMPARE(answer.error().failure, Failure::StorageDamaged);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes); // Somebody may still want what is in it.
    }

    void aDamagedDatabaseIsRefused()
    {
        QTemporaryDir folder;
        const StoreLocation location{StoreLocation::Engine::Sqlite, folder.filePath(u"desk.sqlite"_s)};
        QVERIFY(opened(location));
        overwrite(location.place, 100, QByteArray(3000, '\x55')); // The first page: the list of tables.
        const auto answer = opened(location);
        QVERIFY(!answer);
        QCOMPARE(answer.error().failure, Failure::StorageDamaged);
    }

    void anotherProgramsDatabaseIsLeftAlone()
    {
        QTemporaryDir folder;
        const StoreLocation location{StoreLocation::Engine::Sqlite, folder.filePath(u"desk.sqlite"_s)};
        {
            const auto other = openConnection(location, u"other"_s);
            QVERIFY(other);
            QSqlQuery query(*other);
            QVERIFY(query.exec(u"CREATE TABLE recipe (title TEXT)"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        const auto answer = opened(location);
        QVERIFY(!answer);
        QCOMPARE(answer.error().failure, Failure::StorageDamaged);
    }

    void aStepThatWorksKeepsWhatWasThere_data() { TestStore::engines(); }
    void aStepThatWorksKeepsWhatWasThere()
    {
        OPEN_TEST_STORE(desk);
        fill(*desk);
        const Step step(u"good"_s);
        QCOMPARE(newestSchema(), today + 1);
        QVERIFY(opened(desk->location()));
        QCOMPARE(cellIn(desk->location(), versions), next);
        QCOMPARE(cellIn(desk->location(), u"SELECT name FROM contact WHERE colour IS NULL"_s), u"Ann"_s);
        if (desk->location().engine != StoreLocation::Engine::Sqlite) return;
        const StoreLocation backup{StoreLocation::Engine::Sqlite,
                                   desk->location().place + u".before-"_s + next};
        QCOMPARE(cellIn(backup, versions), now);
        QCOMPARE(cellIn(backup, people), u"1"_s);
    }

    void aBackupHalfWrittenOrOldIsWrittenAnew()
    {
        const auto desk = TestStore::open();
        fill(*desk);
        const QString backup = desk->location().place + u".before-"_s + next;
        for (const QString& leftOver : {backup, backup + u".part"_s}) {
            QFile file(leftOver);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half of it") > 0);
        }
        const Step step(u"good"_s);
        QVERIFY(opened(desk->location()));
        QCOMPARE(cellIn({StoreLocation::Engine::Sqlite, backup}, people), u"1"_s);
        QVERIFY(!QFile::exists(backup + u".part"_s));
    }

    void aStepThatFailsHalfWayChangesNothing_data() { TestStore::engines(); }
    void aStepThatFailsHalfWayChangesNothing()
    {
        OPEN_TEST_STORE(desk);
        fill(*desk);
        {
            const Step step(u"broken"_s);
            const auto answer = opened(desk->location());
            QVERIFY(!answer);
            QCOMPARE(answer.error().failure, Failure::Storage);
        }
        QCOMPARE(cellIn(desk->location(), versions), now);
        QCOMPARE(cellIn(desk->location(), people), u"1"_s);
        const Step step(u"good"_s); // The next version mends it.
        QVERIFY(opened(desk->location()));
        QCOMPARE(cellIn(desk->location(), people), u"1"_s);
    }

    void killedHalfWayLeavesTheOldSchema()
    {
        const auto desk = TestStore::open();
        fill(*desk);
        QProcess victim;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(variableOfTheVictim, desk->location().place);
        victim.setProcessEnvironment(environment);
        victim.start(QCoreApplication::applicationFilePath(), QStringList());
        QVERIFY(victim.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(isLocked(desk->location()), 20'000); // It is in the middle of the step.
        victim.kill();
        QVERIFY(victim.waitForFinished());
        QCOMPARE(victim.exitStatus(), QProcess::CrashExit);

        QCOMPARE(cellIn(desk->location(), versions), now);
        QCOMPARE(cellIn(desk->location(), people), u"1"_s);
        const Step step(u"good"_s);
        QVERIFY(opened(desk->location()));
        QCOMPARE(cellIn(desk->location(), versions), next);
    }

    void desksMayStartAtOnce()
    {
        const auto server = PrivatePostgres::start();
        if (!server) QSKIP("PostgreSQL is not installed here: this needs its server programs");
        const StoreLocation location{StoreLocation::Engine::Postgres, server->newDatabase()};
        std::vector<std::unique_ptr<Store>> desks;
        std::vector<QFuture<Result<void>>> answers;
        for (int i = 0; i < 4; ++i) {
            desks.push_back(std::make_unique<Store>(location));
            answers.push_back(desks.back()->open());
        }
        for (auto& answer : answers) {
            answer.waitForFinished();
            QVERIFY2(answer.result(), answer.result() ? "" : qPrintable(answer.result().error().detail));
        }
        QCOMPARE(cellIn(location, u"SELECT count(*) FROM schema_version"_s), QString::number(newestSchema()));
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (const QString place = qEnvironmentVariable(qPrintable(variableOfTheVictim)); !place.isEmpty()) {
        const Step step(u"endless"_s);
        return opened({StoreLocation::Engine::Sqlite, place}) ? 0 : 1;
    }
    TstMigrator test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_migrator.moc"
