// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program_desk.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr int halfAMinute = 30'000; // ms; what a newcomer is promised.

/// The first column of the first row, -1 while there is none.
int number(const DeskProcess& desk, const QString& sql)
{
    int found = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(desk.profile() + u"/practice.sqlite"_s);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (database.open()) {
            QSqlQuery query(sql, database);
            if (query.next()) found = query.value(0).toInt();
        }
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    return found;
}

} // namespace

/// What somebody sees who starts the program for the first time.
class TstProgramPractice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withinHalfAMinuteACallIsMissedTextedAndAnswered_data();
    void withinHalfAMinuteACallIsMissedTextedAndAnswered();
};

void TstProgramPractice::withinHalfAMinuteACallIsMissedTextedAndAnswered_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::newRow("nothing set up") << QByteArray("{}");
    QTest::newRow("a business abroad") << QByteArray(R"({"business": {"name": "Zahnarzt", "region": "DE"}})");
}

void TstProgramPractice::withinHalfAMinuteACallIsMissedTextedAndAnswered()
{
    QFETCH(QByteArray, settings);
    ProgramDesk program;
    program.desk.writeSettings(settings);
    QVERIFY(program.desk.start(settings != "{}"));
    const auto replies = [&] {
        return number(program.desk, u"SELECT count(*) FROM message WHERE direction = 'In'"_s);
    };
    QTRY_COMPARE_WITH_TIMEOUT(replies(), 1, halfAMinute);
    QCOMPARE(number(program.desk, u"SELECT count(*) FROM call WHERE outcome = 'Abandoned'"_s), 1);
    QCOMPARE(number(program.desk, u"SELECT count(*) FROM message WHERE direction = 'Out' AND state IN"
                                  " ('Accepted', 'Sent', 'Delivered')"_s),
             1);
    QVERIFY(program.desk.terminate());
    QCOMPARE(program.secretsLogged({"Maria", "tooth", "Zahnarzt", "Reply STOP"}), QByteArray());
    QCOMPARE(program.desk.exported(u"calls"_s).size(), 0); // Practice is not in the real books.
}

QTEST_GUILESS_MAIN(TstProgramPractice)
#include "tst_program_practice.moc"
