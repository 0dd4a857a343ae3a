// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/proof_records.h"
#include "core/messaging/erased_texts.h"
#include "core/store/query.h"
#include "tests/privacy/kept_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const Timestamp friday = FakeClock().now();

std::vector<TextProof> about(TestStore& store, const QString& number)
{
    return store
        .run([=](Transaction& transaction) { return ProofRecords(transaction).about(numberOf(number)); })
        .value();
}

/// Gone through in pieces of two.
ProofCheck checked(TestStore& store)
{
    ProofCheck check;
    while (!check.done)
        check =
            store.run([=](Transaction& transaction) { return checkProofs(transaction, check, 2); }).value();
    return check;
}

int deleteBefore(TestStore& store, Timestamp before, int atMost = 100)
{
    return store
        .run([=](Transaction& transaction) { return ProofRecords(transaction).deleteBefore(before, atMost); })
        .value();
}

/// As somebody with the database in hand would: past what keeps the program itself from it.
void tamper(TestStore& store, const QString& sql)
{
    const bool postgres = store.location().engine == StoreLocation::Engine::Postgres;
    mustRun(store, postgres ? u"ALTER TABLE text_proof DISABLE TRIGGER text_proof_stays"_s
                            : u"DROP TRIGGER text_proof_stays"_s);
    mustRun(store, sql);
}

} // namespace

class TstProofRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void whatWasRuledIsReadAgain_data() { TestStore::engines(); }
    void whatWasRuledIsReadAgain()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        desk.prove(maria, u"Sorry we missed you"_s, friday, u"m1"_s);
        desk.prove(ann, u"Hello Ann"_s, friday + 1h);
        const auto proofs = about(*store, maria);
        QCOMPARE(proofs.size(), size_t{1});
        QCOMPARE(proofs[0].place, 1);
        QCOMPARE(proofs[0].message, MessageId{u"m1"_s});
        QCOMPARE(proofs[0].at, friday);
        QCOMPARE(proofs[0].checkedAt, friday);
        QCOMPARE(proofs[0].purpose, u"TextBack"_s);
        QCOMPARE(proofs[0].jurisdiction, u"US-GA"_s);
        QCOMPARE(proofs[0].zones, QStringList{u"America/New_York"_s});
        QCOMPARE(proofs[0].localTimes.size(), 1);
        QVERIFY2(proofs[0].localTimes[0].contains(u"10:00"_s), qPrintable(proofs[0].localTimes[0]));
        QCOMPARE(proofs[0].templateUsed, u"open/1"_s);
        QCOMPARE(proofs[0].parts, 1);
        QCOMPARE(proofs[0].rulesVersion, textRulesVersion);
        QCOMPARE(proofs[0].words, u"Sorry we missed you"_s);
        QCOMPARE(desk.tablesWith(maria), QStringList());
    }

    void anUntouchedChainIsRight_data() { TestStore::engines(); }
    void anUntouchedChainIsRight()
    {
        OPEN_TEST_STORE(store);
        QVERIFY(checked(*store).done);
        KeptDesk desk(*store);
        for (int i = 0; i < 5; ++i)
            desk.prove(i % 2 ? maria : ann, u"text %1"_s.arg(i), friday + std::chrono::hours(i));
        const auto check = checked(*store);
        QCOMPARE(check.lines, 5);
        QVERIFY(!check.brokenAt);
    }

    void whatWasTamperedWithIsFound_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("brokenAt");
        const std::vector<std::tuple<const char*, QString, qint64>> rows{
            {"another time", u"UPDATE text_proof SET at = at + 1 WHERE place = 3"_s, 3},
            {"another basis", u"UPDATE text_proof SET basis = 'Express' WHERE place = 2"_s, 2},
            {"other words", u"UPDATE text_proof_words SET words = 'nicer' WHERE place = 4"_s, 4},
            {"a line taken out", u"DELETE FROM text_proof WHERE place = 3"_s, 3},
            {"the first line taken out", u"DELETE FROM text_proof WHERE place = 1"_s, 1},
            {"a made up beginning", u"INSERT INTO text_proof_start (id, place, hash) VALUES (1, 1, 'x')"_s,
             2},
            {"a field moved into its neighbour",
             u"UPDATE text_proof SET purpose = '', text_class = purpose || text_class WHERE place = 5"_s, 5},
        };
        for (const auto& [name, sql, brokenAt] : rows) {
            QTest::addRow("%s, SQLite", name) << false << sql << brokenAt;
            QTest::addRow("%s, PostgreSQL", name) << true << sql << brokenAt;
        }
    }
    void whatWasTamperedWithIsFound()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        for (int i = 0; i < 5; ++i)
            desk.prove(maria, u"text %1"_s.arg(i), friday + std::chrono::hours(i));
        QFETCH(QString, sql);
        tamper(*store, sql);
        QFETCH(qint64, brokenAt);
        const auto check = checked(*store);
        QVERIFY(check.brokenAt.has_value());
        QCOMPARE(*check.brokenAt, brokenAt);
    }

    void theProgramCannotChangeALine_data() { TestStore::engines(); }
    void theProgramCannotChangeALine()
    {
        OPEN_TEST_STORE(store);
        KeptDesk(*store).prove(maria, u"text"_s, friday);
        const auto changed = store->run([](Transaction& transaction) {
            return Query(transaction, u"UPDATE text_proof SET basis = 'Express'"_s).run();
        });
        QVERIFY(!changed);
        QVERIFY(!checked(*store).brokenAt);
    }

    void theOldestGoAndTheRestIsStillAChain_data() { TestStore::engines(); }
    void theOldestGoAndTheRestIsStillAChain()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        for (int i = 0; i < 5; ++i)
            desk.prove(maria, u"text %1"_s.arg(i), friday + std::chrono::hours(i));
        QCOMPARE(deleteBefore(*store, friday + 3h, 2), 2);
        QCOMPARE(deleteBefore(*store, friday + 3h), 1);
        QCOMPARE(deleteBefore(*store, friday + 3h), 0);
        QCOMPARE(checked(*store).lines, 2);
        QVERIFY(!checked(*store).brokenAt);
        QCOMPARE(desk.count(u"text_proof_words"_s), 2);
        QCOMPARE(deleteBefore(*store, friday + 30h), 2);
        desk.prove(ann, u"after all went"_s, friday + 40h);
        QVERIFY(!checked(*store).brokenAt);
        QCOMPARE(about(*store, ann)[0].place, 6);
    }

    void whatBecomesOfTheTextIsAddedByItself_data() { TestStore::engines(); }
    void whatBecomesOfTheTextIsAddedByItself()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        desk.add(maria, mariasWords, friday);
        const QString id = firstCell(*store, u"SELECT id FROM message WHERE direction = 'Out'"_s);
        const auto becomes = [&](const QString& state, Timestamp at) {
            mustRun(*store,
                    u"UPDATE message SET state = '%1', state_at = %2, provider_ref = 'SM1' WHERE id = '%3'"_s
                        .arg(state)
                        .arg(at.time_since_epoch().count())
                        .arg(id));
        };
        becomes(u"Sending"_s, friday + 1h); // No proof of it yet: nothing to add to.
        QCOMPARE(desk.count(u"text_proof_status"_s), 0);
        desk.prove(maria, u"Dear you"_s, friday + 1h, id);
        becomes(u"Accepted"_s, friday + 2h);
        becomes(u"Accepted"_s, friday + 2h); // The same again is no news.
        becomes(u"Delivered"_s, friday + 3h);
        const auto proofs = about(*store, maria);
        QCOMPARE(proofs.back().history,
                 (std::vector<ProofStep>{{friday + 2h, u"Accepted"_s, u"None"_s, {}, u"SM1"_s},
                                         {friday + 3h, u"Delivered"_s, u"None"_s, {}, u"SM1"_s}}));
        QCOMPARE(deleteBefore(*store, friday + 30h), 2);
        QCOMPARE(desk.count(u"text_proof_status"_s), 0);
    }

    void aTextOfWhoWasErasedIsKnownAgain_data() { TestStore::engines(); }
    void aTextOfWhoWasErasedIsKnownAgain()
    {
        OPEN_TEST_STORE(store);
        const auto has = [&](const QString& ref) {
            return store->run([=](Transaction& transaction) { return ErasedTexts(transaction).has({ref}); })
                .value();
        };
        QVERIFY(!has(u"SM1"_s));
        for (int twice = 0; twice < 2; ++twice)
            QVERIFY(store->run(
                [](Transaction& transaction) { return ErasedTexts(transaction).keep({u"SM1"_s}, friday); }));
        QVERIFY(has(u"SM1"_s));
        QVERIFY(!has(u"SM2"_s));
        QCOMPARE(KeptDesk(*store).tablesWith(u"SM1"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(TstProofRecords)
#include "tst_proof_records.moc"
