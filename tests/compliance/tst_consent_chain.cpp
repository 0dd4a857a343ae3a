// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_chain.h"
#include "core/compliance/consent_records.h"
#include "core/store/query.h"
#include "tests/support/test_store.h"

#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using namespace std::chrono_literals;

PhoneNumber ann()
{
    return PhoneNumber::fromE164(u"+14045550123"_s).value();
}

PhoneNumber bea()
{
    return PhoneNumber::fromE164(u"+14045550124"_s).value();
}

ConsentEvent line(const PhoneNumber& number, ConsentChange what, const QString& words,
                  std::chrono::seconds at)
{
    return {.id = {},
            .number = number,
            .what = what,
            .source = ConsentSource::Phrase,
            .words = words,
            .message = {},
            .at = Timestamp(at)};
}

Result<void> mustRun(Transaction& transaction, const QString& sql)
{
    return Query(transaction, sql).run();
}

/// Three lines: Ann out, Bea out, Ann in.
void fill(TestStore& store)
{
    const auto done = store.run([](Transaction& transaction) -> Result<void> {
        ConsentRecords records(transaction);
        for (const auto& each : {line(ann(), ConsentChange::OptedOut, u"lose my number"_s, 10s),
                                 line(bea(), ConsentChange::OptedOut, u"wrong number"_s, 20s),
                                 line(ann(), ConsentChange::OptedIn, u"START"_s, 30s)}) {
            if (auto kept = records.record(each); !kept) return kept;
        }
        return {};
    });
    QVERIFY(done);
}

ChainCheck check(TestStore& store)
{
    const auto found = store.run([](Transaction& transaction) { return ConsentChain(transaction).verify(); });
    return found ? *found : ChainCheck{-1, -1};
}

} // namespace

/// The ledger cannot be changed without it being seen.
class TestConsentChain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void whatWasTamperedWithIsFound_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("broken");
        struct Row {
            const char* name;
            QString sql;
            qint64 broken;
        };
        const std::array rows{
            Row{"an opt-out made an opt-in", u"UPDATE consent_event SET what = 'OptedIn' WHERE place = 1"_s,
                1},
            Row{"an opt-out dated later", u"UPDATE consent_event SET at = at + 1 WHERE place = 2"_s, 2},
            Row{"other words put in their mouth", u"UPDATE consent_event SET words = 'YES' WHERE place = 2"_s,
                2},
            Row{"somebody else's number",
                u"UPDATE consent_event SET number = '+14045550999' WHERE place = 1"_s, 1},
            Row{"a line taken out of the middle", u"DELETE FROM consent_event WHERE place = 2"_s, 2},
            Row{"the last line cut off", u"DELETE FROM consent_event WHERE place = 3"_s, 3},
            Row{"all lines gone", u"DELETE FROM consent_event"_s, 1},
            Row{"who told whom made up", u"UPDATE consent_event SET how = 'InPerson' WHERE place = 3"_s, 3}};
        for (const Row& row : rows) {
            QTest::addRow("SQLite: %s", row.name) << false << row.sql << row.broken;
            QTest::addRow("PostgreSQL: %s", row.name) << true << row.sql << row.broken;
        }
    }
    void whatWasTamperedWithIsFound()
    {
        OPEN_TEST_STORE(store);
        QFETCH(QString, sql);
        QFETCH(qint64, broken);
        fill(*store);
        QCOMPARE(check(*store).lines, 3);
        QCOMPARE(check(*store).firstBroken, std::optional<qint64>());
        QVERIFY(store->run([sql](Transaction& transaction) { return mustRun(transaction, sql); }));
        QCOMPARE(check(*store).firstBroken, std::optional(broken));
    }

    void anOptOutOutlivesThePerson_data() { TestStore::engines(); }
    void anOptOutOutlivesThePerson()
    {
        OPEN_TEST_STORE(store);
        fill(*store);
        const auto left = store->run([](Transaction& transaction) -> Result<std::vector<ConsentEvent>> {
            if (auto gone = ConsentRecords(transaction).forget(bea()); !gone) return Fail(gone.error());
            return ConsentRecords(transaction).about(bea());
        });
        QVERIFY(left && left->empty());
        QCOMPARE(check(*store).firstBroken, std::optional<qint64>());
        const auto table = store->run([](Transaction& transaction) { return consentLedgerCsv(transaction); });
        QVERIFY(table && !table->contains("5550124") && !table->contains("wrong number"));
        const auto out = store->run([](Transaction& transaction) -> Result<std::vector<bool>> {
            ConsentRecords records(transaction);
            std::vector<bool> seen{records.isOptedOut(bea()).value(), records.isOptedOut(ann()).value()};
            // They call again: their old line bears the number again, and still holds.
            if (auto known = records.recognise(bea()); !known) return Fail(known.error());
            seen.push_back(records.about(bea()).value().size() == 1);
            seen.push_back(records.isOptedOut(bea()).value());
            return seen;
        });
        QVERIFY(out);
        QCOMPARE(*out, std::vector<bool>({true, false, true, true}));
        QCOMPARE(check(*store).firstBroken, std::optional<qint64>());
    }

    void linesOfAnOlderVersionAreSealed_data() { TestStore::engines(); }
    void linesOfAnOlderVersionAreSealed()
    {
        OPEN_TEST_STORE(store);
        const auto old = store->run([](Transaction& transaction) {
            return mustRun(transaction,
                           u"INSERT INTO consent_event (id, number, what, source, words, at) VALUES"
                           " ('b', '+14045550124', 'OptedOut', 'Keyword', 'STOP', 2000),"
                           " ('a', '+14045550123', 'OptedOut', 'Provider', '21610', 1000)"_s);
        });
        QVERIFY(old);
        const auto seal = [&store] {
            return store->run([](Transaction& transaction) { return ConsentChain(transaction).seal(); });
        };
        const auto out = store->run(
            [](Transaction& transaction) { return ConsentRecords(transaction).isOptedOut(bea()); });
        QVERIFY(out && *out); // Even before.
        QCOMPARE(check(*store).lines, 0);
        QCOMPARE(seal().value(), 2);
        QCOMPARE(seal().value(), 0);
        QCOMPARE(check(*store).lines, 2);
        QCOMPARE(check(*store).firstBroken, std::optional<qint64>());
    }

    void manyDesksWriteOneChain()
    {
        constexpr int each = 25;
        const auto first = TestStore::open(true);
        if (!first) QSKIP("PostgreSQL is not installed here: several desks need its server programs");
        std::vector<std::unique_ptr<Store>> desks;
        for (int desk = 0; desk < 4; ++desk) {
            desks.push_back(std::make_unique<Store>(first->location()));
            auto opened = desks.back()->open();
            opened.waitForFinished();
            QVERIFY(opened.result());
        }
        std::vector<QFuture<Result<void>>> written;
        for (int turn = 0; turn < each; ++turn) {
            for (const auto& desk : desks) {
                written.push_back(desk->run([turn](Transaction& transaction) {
                    return ConsentRecords(transaction)
                        .recordLearntNow(
                            line(ann(), ConsentChange::OptedOut, u"STOP"_s, std::chrono::seconds(turn)));
                }));
            }
        }
        for (auto& one : written) {
            one.waitForFinished();
            QVERIFY(one.result());
        }
        QCOMPARE(check(*first).lines, 4 * each);
        QCOMPARE(check(*first).firstBroken, std::optional<qint64>());
    }

    void theTableCanBeOpenedInASpreadsheet()
    {
        const auto store = TestStore::open();
        QVERIFY(store->run([](Transaction& transaction) {
            return ConsentRecords(transaction)
                .record(line(ann(), ConsentChange::OptedOut, u"=HYPERLINK(\"x\") stop, now"_s, 10s));
        }));
        const auto table = store->run([](Transaction& transaction) { return consentLedgerCsv(transaction); });
        QVERIFY(table);
        QVERIFY(table->startsWith("place,recorded_at,number,what,"));
        QVERIFY(table->contains("1,1970-01-01T00:00:10.000Z,\"+14045550123\",\"OptedOut\",\"Phrase\","));
        QVERIFY(table->contains("\"'=HYPERLINK(\"\"x\"\") stop, now\""));
        QCOMPARE(table->count("\r\n"), 2);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestConsentChain)
#include "tst_consent_chain.moc"
