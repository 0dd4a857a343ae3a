// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"
#include "tests/store/schema_steps.h"
#include "tests/support/private_postgres.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace secondring;

namespace {

const QString variableOfTheVictim = u"SECOND_RING_MIGRATE_STEP"_s;
const QString versions = u"SELECT max(version) FROM schema_version"_s;
/// Every column that a text had in the first schema.
const QString oldTexts =
    u"SELECT id, conversation, number, our_number, direction, purpose, body, state, reason, trouble, code, "
    u"at, due_at,"
    " expires_at, state_at, sending_at, attempts, provider_ref, call FROM message ORDER BY id"_s;
const QStringList tables{u"conversation"_s, u"contact"_s,       u"call"_s,
                         u"message"_s,      u"consent_event"_s, u"poll_cursor"_s};

/// All rows of @p sql, a line each.
QStringList rowsIn(const StoreLocation& location, const QString& sql)
{
    const QString name = newId();
    QStringList rows;
    {
        auto database = openConnection(location, name);
        QSqlQuery query(*database);
        if (!query.exec(sql)) rows << query.lastError().text();
        while (query.next()) {
            QStringList cells;
            for (int i = 0; i < query.record().count(); ++i)
                cells << (query.isNull(i) ? u"NULL"_s : query.value(i).toString());
            rows << cells.join(u'|');
        }
    }
    QSqlDatabase::removeDatabase(name);
    return rows;
}

QStringList firstSchema()
{
    QFile script(u":/secondring/migrations/0001_calls_and_texts.sql"_s);
    if (!script.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(script.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
}

/// What a desk of the first schema had: people, calls, texts in every state, odd words among them.
QStringList firstContents()
{
    QStringList sql{u"INSERT INTO schema_version (version) VALUES (1)"_s,
                    u"INSERT INTO poll_cursor (account, feed, value) VALUES ('AC1', 'texts', 'mark')"_s};
    const QStringList states{u"Queued"_s,    u"Sending"_s,   u"Accepted"_s, u"Sent"_s,
                             u"Delivered"_s, u"Refused"_s,   u"Failed"_s,   u"Expired"_s,
                             u"Held"_s,      u"Cancelled"_s, u"Received"_s};
    for (int i = 0; i < 40; ++i) {
        const QString number = u"+1404555%1"_s.arg(1000 + i);
        sql << u"INSERT INTO conversation (id, number, network_name, created_at, last_at, last_kind, "
               u"last_words,"
               " waiting_since, draft) VALUES ('c%1', '%2', 'NET %1', 1, %3, 'In', 'words', %4, 'half a')"_s
                   .arg(i)
                   .arg(number)
                   .arg(100 + i)
                   .arg(i % 2 == 0 ? u"5"_s : u"NULL"_s);
        sql << u"INSERT INTO contact (id, number, name, created_at) VALUES ('k%1', '%2', 'José %1', 1)"_s
                   .arg(i)
                   .arg(number);
        sql << u"INSERT INTO call (id, line, line_name, caller, caller_name, why_no_text, attestation, "
               u"rang_at, ended_at,"
               " outcome, certainty, evidence, decision, decided_at) VALUES ('a%1', 'front', 'Front', '%2', "
               "'', 'None',"
               " 'NotGiven', %1, %1, '%3', 'Certain', '%4', 'Texting', %1)"_s.arg(i)
                   .arg(number, i % 5 == 0 ? u"Voicemail"_s : u"NoAnswer"_s,
                        i % 10 == 0 ? u"told by the exchange, a message was left"_s : QString());
        sql << u"INSERT INTO consent_event (id, number, what, source, words, at) VALUES ('o%1', '%2', "
               u"'OptedOut',"
               " 'Keyword', 'STOP', %1)"_s.arg(i)
                   .arg(number);
        const QString state = states[i % states.size()];
        const bool theirs = state == u"Received"_s;
        sql << u"INSERT INTO message (id, conversation, number, our_number, direction, purpose, body, state, "
               u"reason,"
               " trouble, code, at, due_at, expires_at, state_at, sending_at, attempts, provider_ref, call) "
               "VALUES"
               " ('m%1', 'c%1', '%2', '+13125550100', '%3', '%4', 'It''s %1 o''clock; niño\n;; 🦷', '%5', "
               "'None', 'None',"
               " '30006', %6, 2, 3, 4, %7, 1, %8, 'a%1')"_s.arg(i)
                   .arg(number, theirs ? u"In"_s : u"Out"_s, theirs ? u"Received"_s : u"TextBack"_s, state)
                   .arg(1000 - i)
                   .arg(i % 3 == 0 ? u"NULL"_s : u"7"_s, i % 2 == 0 ? u"'SM%1'"_s.arg(i) : u"NULL"_s);
    }
    return sql;
}

/// A filled database of the first schema.
class OldDesk {
public:
    explicit OldDesk(const StoreLocation& location) : m_location(location)
    {
        const QString name = newId();
        {
            auto database = openConnection(location, name);
            for (const QString& sql : firstSchema() + firstContents()) {
                QSqlQuery query(*database);
                if (!sql.trimmed().isEmpty() && !query.exec(sql))
                    qFatal("%s", qPrintable(query.lastError().text()));
            }
        }
        QSqlDatabase::removeDatabase(name);
        m_texts = rowsIn(location, oldTexts);
        m_counts = counts();
    }

    [[nodiscard]] QStringList counts() const
    {
        QStringList found;
        for (const QString& table : tables)
            found << cellIn(m_location, u"SELECT count(*) FROM "_s + table);
        return found;
    }
    /// Nothing was lost and no word changed.
    void verifyAllThere() const
    {
        QCOMPARE(m_texts.size(), 40);
        QCOMPARE(rowsIn(m_location, oldTexts), m_texts);
        QCOMPARE(counts(), m_counts);
    }

private:
    StoreLocation m_location;
    QStringList m_texts;
    QStringList m_counts;
};

void addEngines()
{
    QTest::addColumn<bool>("onPostgres");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

} // namespace

class TstPastSchemas : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PrivatePostgres> m_server;
    int m_desks = 0;

    std::optional<StoreLocation> place(bool onPostgres)
    {
        if (!onPostgres)
            return StoreLocation{StoreLocation::Engine::Sqlite,
                                 m_folder.filePath(u"desk-%1.sqlite"_s.arg(++m_desks))};
        if (!m_server) m_server = PrivatePostgres::start();
        if (!m_server) return std::nullopt;
        return StoreLocation{StoreLocation::Engine::Postgres, m_server->newDatabase()};
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aDeskOfTheFirstSchemaLosesNothing_data() { addEngines(); }
    void aDeskOfTheFirstSchemaLosesNothing()
    {
        QFETCH(bool, onPostgres);
        const auto location = place(onPostgres);
        if (!location) QSKIP("PostgreSQL is not installed here: this row needs its server programs");
        const OldDesk desk(*location);
        QVERIFY(opened(*location));
        QCOMPARE(cellIn(*location, versions), QString::number(newestSchema()));
        desk.verifyAllThere();
        // What came with the newer schemas starts as it should.
        const auto count = [&](const QString& of) {
            return cellIn(*location, u"SELECT count(*) FROM "_s + of);
        };
        QCOMPARE(count(u"message WHERE sender = ''"_s), u"40"_s);
        QCOMPARE(count(u"message WHERE direction = 'In' AND understood_at IS NULL"_s), u"0"_s);
        QCOMPARE(count(u"conversation WHERE heat = 0 AND snoozed_until IS NULL AND assigned_to = ''"_s),
                 u"40"_s);
        QCOMPARE(count(u"contact WHERE kind = 'New'"_s), u"40"_s);
        // Of a machine that took the call only a message that was told says that there is one.
        QCOMPARE(count(u"call WHERE left_message = 'NotKnown'"_s), u"36"_s);
        QCOMPARE(count(u"call WHERE left_message = 'Yes' AND outcome = 'Voicemail'"_s), u"4"_s);
        QCOMPARE(count(u"search_entry"_s), u"40"_s);
        QCOMPARE(count(u"search_person"_s), u"40"_s);
        const QString find =
            onPostgres ? u"SELECT count(*) FROM search_entry WHERE words @@ cast('''nino'':*' AS tsquery)"_s
                       : u"SELECT count(*) FROM search_words WHERE search_words MATCH '\"nino\"*'"_s;
        QCOMPARE(cellIn(*location, find), u"40"_s);
        // The oldest first, so that the newest are found first.
        QCOMPARE(cellIn(*location, u"SELECT source FROM search_entry ORDER BY id DESC LIMIT 1"_s), u"m0"_s);
    }

    void aStepThatFailsHalfWayChangesNothing_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<int>("step");
        for (const int step : {2, 3, 4, 5, 6, 7, 8, 9, 10, 11}) {
            QTest::addRow("SQLite: to schema %d", step) << false << step;
            QTest::addRow("PostgreSQL: to schema %d", step) << true << step;
        }
    }
    void aStepThatFailsHalfWayChangesNothing()
    {
        QFETCH(bool, onPostgres);
        QFETCH(int, step);
        const auto location = place(onPostgres);
        if (!location) QSKIP("PostgreSQL is not installed here: this row needs its server programs");
        const OldDesk desk(*location);
        {
            const Step broken(u"%1_broken"_s.arg(step));
            QVERIFY(!opened(*location));
        }
        QCOMPARE(cellIn(*location, versions), QString::number(step - 1));
        desk.verifyAllThere();
        QVERIFY(opened(*location));
        QCOMPARE(cellIn(*location, versions), QString::number(newestSchema()));
        desk.verifyAllThere();
    }

    void killedHalfWayItGoesOnWhereItWas_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("to schema 2") << 2;
        QTest::newRow("to schema 3") << 3;
        QTest::newRow("to schema 4") << 4;
        QTest::newRow("to schema 5") << 5;
        QTest::newRow("to schema 6") << 6;
        QTest::newRow("to schema 7") << 7;
        QTest::newRow("to schema 8") << 8;
        QTest::newRow("to schema 9") << 9;
        QTest::newRow("to schema 10") << 10;
        QTest::newRow("to schema 11") << 11;
    }
    void killedHalfWayItGoesOnWhereItWas()
    {
        QFETCH(int, step);
        const auto location = place(false);
        const OldDesk desk(*location);
        QProcess victim;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(variableOfTheVictim, QString::number(step) + u' ' + location->place);
        victim.setProcessEnvironment(environment);
        victim.start(QCoreApplication::applicationFilePath(), QStringList());
        QVERIFY(victim.waitForStarted());
        // It is in the middle of that step once the one before is done.
        QTRY_VERIFY_WITH_TIMEOUT(
            isLocked(*location) && cellIn(*location, versions) == QString::number(step - 1), 20'000);
        victim.kill();
        QVERIFY(victim.waitForFinished());
        QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
        QCOMPARE(cellIn(*location, versions), QString::number(step - 1));
        desk.verifyAllThere();
        QVERIFY(opened(*location));
        QCOMPARE(cellIn(*location, versions), QString::number(newestSchema()));
        desk.verifyAllThere();
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (const QString what = qEnvironmentVariable(qPrintable(variableOfTheVictim)); !what.isEmpty()) {
        const Step step(what.section(u' ', 0, 0) + u"_endless"_s);
        return opened({StoreLocation::Engine::Sqlite, what.section(u' ', 1)}) ? 0 : 1;
    }
    TstPastSchemas test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_past_schemas.moc"
