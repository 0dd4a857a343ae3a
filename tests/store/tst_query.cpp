// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"
#include "tests/support/plain_words.h"

#include <QRegularExpression>

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

void addThreeContacts(TestStore& desk)
{
    for (const QString& each : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(desk.run([each](Transaction& transaction) { return addContact(transaction, each, each); }));
}

} // namespace

class TstQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aStatementPreparedOnceServesAgain_data() { TestStore::engines(); }
    void aStatementPreparedOnceServesAgain()
    {
        OPEN_TEST_STORE(desk);
        addThreeContacts(*desk);
        const auto prepared = desk->run([](Transaction& transaction) -> Result<std::size_t> {
            const QString sql = u"SELECT name FROM contact WHERE id = :id"_s;
            for (const QString& each : {u"a"_s, u"b"_s, u"nobody"_s}) {
                Query query(transaction, sql);
                query.bind(u":id"_s, each);
                if (const auto done = query.run(); !done) return Fail(done.error());
                if (query.next() == (each == u"nobody"_s)) return fail(Failure::NotFound, each);
            }
            const std::size_t before = transaction.statements().size();
            Query again(transaction, sql);
            return before - transaction.statements().size(); // Taken out while in use.
        });
        QVERIFY(prepared);
        QCOMPARE(*prepared, 1U);
    }

    void theSameStatementServesInsideItself_data() { TestStore::engines(); }
    void theSameStatementServesInsideItself()
    {
        OPEN_TEST_STORE(desk);
        addThreeContacts(*desk);
        const auto seen = desk->run([](Transaction& transaction) -> Result<QString> {
            QString order;
            const QString sql = u"SELECT id FROM contact WHERE id >= :from ORDER BY id"_s;
            Query outer(transaction, sql);
            outer.bind(u":from"_s, u"a"_s);
            if (const auto done = outer.run(); !done) return Fail(done.error());
            while (outer.next()) {
                Query inner(transaction, sql);
                inner.bind(u":from"_s, outer.text(0));
                if (const auto done = inner.run(); !done) return Fail(done.error());
                order += outer.text(0) + u':';
                while (inner.next())
                    order += inner.text(0);
                order += u' ';
            }
            return order;
        });
        QVERIFY2(seen, seen ? "" : qPrintable(seen.error().detail));
        QCOMPARE(*seen, u"a:abc b:bc c:c "_s);
    }

    void aStatementThatFailedServesAgainLater_data() { TestStore::engines(); }
    void aStatementThatFailedServesAgainLater()
    {
        OPEN_TEST_STORE(desk);
        addThreeContacts(*desk);
        for (int i = 0; i < 3; ++i)
            QVERIFY(
                !desk->run([](Transaction& transaction) { return addContact(transaction, u"a"_s, u"z"_s); }));
        QVERIFY(desk->run([](Transaction& transaction) { return addContact(transaction, u"z"_s, u"z"_s); }));
        // One that could not even be prepared: the table comes later.
        const auto look = [](Transaction& transaction) {
            return Query(transaction, u"SELECT count(*) FROM later"_s).run();
        };
        QVERIFY(!desk->run(look));
        mustRun(*desk, u"CREATE TABLE later (id TEXT)"_s);
        QVERIFY(desk->run(look));
    }

    void valuesComeBackAsTheyWent_data() { TestStore::engines(); }
    void valuesComeBackAsTheyWent()
    {
        OPEN_TEST_STORE(desk);
        mustRun(
            *desk,
            u"CREATE TABLE kept (words TEXT NOT NULL, maybe TEXT, number BIGINT, at BIGINT, ended BIGINT)"_s);
        const Timestamp farOff{std::chrono::milliseconds(4'102'444'800'123)};
        const QString words = u"Crown's \"off\"; DROP TABLE call;-- 🦷\n\\ % _ ñ :id"_s;
        const auto done = desk->run([&](Transaction& transaction) {
            Query query(transaction, u"INSERT INTO kept VALUES (:words, :maybe, :number, :at, :ended)"_s);
            query.bind(u":words"_s, words)
                .bind(u":maybe"_s, std::optional<QString>())
                .bind(u":number"_s, -7)
                .bind(u":at"_s, farOff)
                .bind(u":ended"_s, std::optional<Timestamp>());
            return query.run();
        });
        QVERIFY(done);
        const auto checked = desk->run([&](Transaction& transaction) -> Result<bool> {
            Query query(transaction, u"SELECT words, maybe, number, at, ended FROM kept"_s);
            if (const auto ran = query.run(); !ran) return Fail(ran.error());
            return query.next() && query.text(0) == words && !query.maybeText(1) && query.number(2) == -7 &&
                   query.time(3) == farOff && query.maybeTime(3) == farOff && !query.maybeTime(4);
        });
        QVERIFY(checked);
        QVERIFY(*checked);
    }

    void changedRowsAreCounted_data() { TestStore::engines(); }
    void changedRowsAreCounted()
    {
        OPEN_TEST_STORE(desk);
        addThreeContacts(*desk);
        const auto count = [&desk](const QString& sql) {
            return desk->run(
                [sql](Transaction& transaction) { return Query(transaction, sql).runCounting(); });
        };
        QCOMPARE(count(u"UPDATE contact SET name = 'x' WHERE id <> 'a'"_s).value_or(-1), 2);
        QCOMPARE(count(u"UPDATE contact SET name = 'x' WHERE id = 'nobody'"_s).value_or(-1), 0);
        QCOMPARE(count(u"INSERT INTO contact (id, number, name, created_at) VALUES ('x', 'a', '', 1)"
                       " ON CONFLICT (number) DO NOTHING"_s)
                     .value_or(-1),
                 0);
    }
};

QTEST_GUILESS_MAIN(TstQuery)
#include "tst_query.moc"
