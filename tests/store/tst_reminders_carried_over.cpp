// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"
#include "tests/store/schema_steps.h"
#include "tests/support/private_postgres.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace secondring;

namespace {

void run(const StoreLocation& location, const QStringList& statements)
{
    const QString name = newId();
    {
        auto database = openConnection(location, name);
        for (const QString& sql : statements) {
            QSqlQuery query(*database);
            if (!query.exec(sql)) qFatal("%s", qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

/// An open reminder, one that was finished, and what one undo of that brings back.
const QStringList whatADeskHad{
    u"INSERT INTO conversation (id, number, network_name, created_at, last_at, last_kind, last_words, draft)"
    " VALUES ('c', '+14045550111', '', 1, 1, 'Missed', '', '')"_s,
    u"INSERT INTO reminder (id, conversation, kind, reason, words, call, message, assigned_to, attempts, "
    u"due_at,"
    " made_by, made_at, done_at, done_by, outcome, told_at) VALUES"
    " ('open', 'c', 'Answer', 'Unanswered', '', NULL, 'm', 'rosa', 2, 70, '', 60, NULL, '', '', 65),"
    " ('done', 'c', 'CallBack', 'Missed', 'it''s; late', 'a', NULL, '', 0, 50, 'rosa', 40, 55, 'rosa',"
    " 'Reached', NULL)"_s,
    u"INSERT INTO outcome_undo (reminder, waiting_since, automation_off_at, heat, lead, stage, stage_at, "
    u"stage_by,"
    " lost_reason, next_try) VALUES ('done', 30, NULL, 2, 'l', 'Engaged', 20, 'rosa', 'None', NULL)"_s};
const QString reminders =
    u"SELECT count(*) FROM reminder WHERE id = 'open' AND conversation = 'c' AND kind = 'Answer' AND call IS "
    u"NULL"
    " AND message = 'm' AND assigned_to = 'rosa' AND attempts = 2 AND due_at = 70 AND made_at = 60"
    " AND done_at IS NULL AND told_at = 65 OR id = 'done' AND words = 'it''s; late' AND call = 'a'"
    " AND made_by = 'rosa' AND done_at = 55 AND done_by = 'rosa' AND outcome = 'Reached' AND told_at IS NULL"_s;
const QString undos =
    u"SELECT count(*) FROM outcome_undo WHERE reminder = 'done' AND waiting_since = 30 AND heat = 2 AND lead "
    u"= 'l'"
    " AND stage = 'Engaged' AND stage_at = 20 AND automation_off_at IS NULL AND next_try IS NULL"_s;

} // namespace

/// Who is to be got back to, and what one undo brings back, outlive the step to schema 8.
class TstRemindersCarriedOver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingOfThemIsLost_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }
    void nothingOfThemIsLost()
    {
        QFETCH(bool, onPostgres);
        QTemporaryDir folder;
        const auto server = onPostgres ? PrivatePostgres::start() : nullptr;
        if (onPostgres && !server)
            QSKIP("PostgreSQL is not installed here: this row needs its server programs");
        const StoreLocation location =
            onPostgres ? StoreLocation{StoreLocation::Engine::Postgres, server->newDatabase()}
                       : StoreLocation{StoreLocation::Engine::Sqlite, folder.filePath(u"desk.sqlite"_s)};
        {
            const Step broken(u"8_broken"_s);
            QVERIFY(!opened(location)); // Up to schema 7.
        }
        run(location, whatADeskHad);
        QVERIFY(opened(location));
        QCOMPARE(cellIn(location, u"SELECT max(version) FROM schema_version"_s),
                 QString::number(newestSchema()));
        QCOMPARE(cellIn(location, reminders), u"2"_s);
        QCOMPARE(cellIn(location, undos), u"1"_s);
        // What hangs together goes together, as before.
        run(location, {u"DELETE FROM conversation"_s});
        QCOMPARE(cellIn(location, u"SELECT count(*) FROM reminder"_s), u"0"_s);
        QCOMPARE(cellIn(location, u"SELECT count(*) FROM outcome_undo"_s), u"0"_s);
        run(location,
            {u"INSERT INTO reminder (id, kind, reason, words, call, assigned_to, attempts, due_at, made_by,"
             " made_at, done_by, outcome) VALUES ('bare', 'CallBack', 'Missed', '', 'a', '', 0, 1, '', 1,"
             " '', '')"_s,
             u"INSERT INTO outcome_undo (reminder, heat, stage, stage_at, stage_by, lost_reason)"
             " VALUES ('bare', 0, 'Missed', 0, '', 'None')"_s,
             u"DELETE FROM reminder"_s});
        QCOMPARE(cellIn(location, u"SELECT count(*) FROM outcome_undo"_s), u"0"_s);
    }
};

QTEST_GUILESS_MAIN(TstRemindersCarriedOver)
#include "tst_reminders_carried_over.moc"
