// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"
#include "tests/support/plain_words.h"

#include <QRegularExpression>
#include <QSqlError>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

const QString people = u"SELECT count(*) FROM contact"_s;

} // namespace

class TstFullDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aFullDiskIsSaidToBeFull()
    {
        const auto desk = TestStore::open();
        mustRun(*desk, u"INSERT INTO contact (id, number, name, created_at) VALUES ('a', 'a', 'Ann', 1)"_s);
        // No page more than it has: as good as a disk without room.
        mustRun(*desk, u"PRAGMA max_page_count = 1"_s);
        const auto answer = desk->run([](Transaction& transaction) {
            Query query(transaction,
                        u"INSERT INTO contact (id, number, name, created_at) VALUES ('b', 'b', :name, 1)"_s);
            query.bind(u":name"_s, QString(1'000'000, u'x'));
            return query.run();
        });
        QVERIFY(!answer);
        QCOMPARE(answer.error().failure, Failure::StorageFull);
        QCOMPARE(firstCell(*desk, people), u"1"_s);
        mustRun(*desk, u"PRAGMA max_page_count = 1000000"_s);
        mustRun(*desk, u"UPDATE contact SET name = 'Ann B'"_s); // And goes on once there is room.
        QCOMPARE(firstCell(*desk, u"SELECT name FROM contact"_s), u"Ann B"_s);
    }

    void codesOfTheDatabasesAreReadRight_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<Failure>("failure");
        QTest::newRow("SQLite: database or disk is full") << u"13"_s << Failure::StorageFull;
        QTest::newRow("SQLite: no room beside the database") << u"4874"_s << Failure::StorageFull;
        QTest::newRow("SQLite: a disk that cannot be read") << u"266"_s << Failure::Storage;
        QTest::newRow("SQLite: a broken page") << u"11"_s << Failure::StorageDamaged;
        QTest::newRow("SQLite: a broken index") << u"779"_s << Failure::StorageDamaged;
        QTest::newRow("SQLite: not a database") << u"26"_s << Failure::StorageDamaged;
        QTest::newRow("SQLite: twice the same") << u"2067"_s << Failure::Conflict;
        QTest::newRow("SQLite: somebody else is writing") << u"5"_s << Failure::Storage;
        QTest::newRow("PostgreSQL: disk full") << u"53100"_s << Failure::StorageFull;
        QTest::newRow("PostgreSQL: twice the same") << u"23505"_s << Failure::Conflict;
        QTest::newRow("PostgreSQL: data corrupted") << u"XX001"_s << Failure::StorageDamaged;
        QTest::newRow("PostgreSQL: stopped by its administrator") << u"57P01"_s << Failure::StorageAway;
        QTest::newRow("PostgreSQL: cannot be reached") << QString() << Failure::Storage;
    }
    void codesOfTheDatabasesAreReadRight()
    {
        QFETCH(QString, code);
        const Error error =
            storeError(QSqlError(u"driver"_s, u"key ('+14045550111') disk"_s, {}, code), u"run"_s);
        QTEST(error.failure, "failure");
        QVERIFY(!error.detail.contains(u"0111"_s));
    }
};

QTEST_GUILESS_MAIN(TstFullDisk)
#include "tst_full_disk.moc"
