// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_chain.h"
#include "core/compliance/consent_records.h"
#include "core/people/person_consent.h"
#include "core/privacy/erasure_records.h"
#include "tests/privacy/kept_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

Result<KindCounts> erase(TestStore& store, const QString& number, Timestamp now)
{
    return store.run([=](Transaction& transaction) {
        return ErasureRecords(transaction).erase(numberOf(number), MemberId{u"owner"_s}, now);
    });
}

ErasurePlan planFor(TestStore& store, const QString& number, Timestamp now)
{
    return store
        .run(
            [=](Transaction& transaction) { return ErasureRecords(transaction).plan(numberOf(number), now); })
        .value();
}

} // namespace

class TstErasureRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void nothingOfThemIsLeftInAnyTable_data() { TestStore::engines(); }
    void nothingOfThemIsLeftInAnyTable()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        const Timestamp now = FakeClock().now();
        desk.add(maria, mariasWords, now - 24h);
        desk.add(ann, annsWords, now - 24h);
        noteConsent(*store, maria, now);
        desk.addRinging(maria, mariasWords.name, now - 24h);
        // Half an import that nobody has finished, with one who shares her number.
        mustRun(*store, u"INSERT INTO contact_import_also (id, import, main, number, name, place, at)"
                        " VALUES ('a', 'i', '', '%1', '%2', 0, 0)"_s.arg(maria, mariasWords.name));
        QVERIFY(desk.tablesWith(mariasWords.name).contains(u"contact_import_also"_s));
        const auto erased = erase(*store, maria, now);
        QVERIFY2(erased, qPrintable(erased ? QString() : erased.error().detail));
        QCOMPARE(erased->texts, 2);
        QCOMPARE(erased->calls, 1);
        QCOMPARE(erased->notes, 1);
        QCOMPARE(erased->leads, 1);
        QCOMPARE(erased->reminders, 1);
        QCOMPARE(erased->contacts, 1);
        QCOMPARE(erased->proofs, 1);
        for (const QString& needle : {maria, mariasWords.name, mariasWords.spoken})
            QCOMPARE(desk.tablesWith(needle), QStringList());
        QVERIFY(desk.tablesWith(annsWords.spoken).size() >= 5);
        QCOMPARE(desk.count(u"message"_s), 2);
        QCOMPARE(desk.count(u"call"_s), 1);
    }

    void whoSaidNoIsNotTextedAfterwardsEither_data() { TestStore::engines(); }
    void whoSaidNoIsNotTextedAfterwardsEither()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        const Timestamp now = FakeClock().now();
        desk.add(maria, mariasWords, now - 24h);
        noteConsent(*store, maria, now - 1h);
        QVERIFY(planFor(*store, maria, now).optedOut);
        QVERIFY(erase(*store, maria, now));
        QVERIFY(planFor(*store, maria, now).optedOut);
        QVERIFY(!planFor(*store, ann, now).optedOut);
    }

    void theirOtherTelephoneIsNotTextedEither_data() { TestStore::engines(); }
    void theirOtherTelephoneIsNotTextedEither()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        const Timestamp now = FakeClock().now();
        desk.add(maria, mariasWords, now - 24h);
        desk.add(ann, annsWords, now - 24h);
        joinLeads(*store, ann, maria, now - 12h); // "It is the same person", on the lead's card.
        noteConsent(*store, maria, now - 1h);
        QVERIFY(isOut(*store, ann));
        QVERIFY(erase(*store, maria, now));
        QVERIFY(isOut(*store, maria));
        QVERIFY(isOut(*store, ann));
        for (const QString& needle : {maria, mariasWords.name, mariasWords.spoken})
            QCOMPARE(desk.tablesWith(needle), QStringList());
        QVERIFY(!checkedLedger(*store).firstBroken);
    }

    void theOneThatWasOnlyHeldIsErased_data() { TestStore::engines(); }
    void theOneThatWasOnlyHeldIsErased()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        const Timestamp now = FakeClock().now();
        desk.add(maria, mariasWords, now - 24h);
        desk.add(ann, annsWords, now - 24h);
        desk.addContact(marias, mariasWords.name, now - 24h, u"Client"_s, maria);
        joinLeads(*store, ann, maria, now - 12h);
        noteConsent(*store, ann, now - 1h);
        QVERIFY(planFor(*store, maria, now).optedOut);
        QVERIFY(erase(*store, maria, now));
        for (const QString& number : {maria, marias, ann})
            QVERIFY2(isOut(*store, number), qPrintable(number));
        for (const QString& needle : {maria, marias, mariasWords.name})
            QCOMPARE(desk.tablesWith(needle), QStringList());
        QVERIFY(!checkedLedger(*store).firstBroken);
    }

    void whatWasReadIntoAnothersLeadGoes_data() { TestStore::engines(); }
    void whatWasReadIntoAnothersLeadGoes()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        const Timestamp now = FakeClock().now();
        desk.add(maria, mariasWords, now - 24h);
        desk.add(ann, annsWords, now - 24h);
        readInto(*store, ann, maria, mariasWords.spoken); // While both were one lead.
        QVERIFY(desk.tablesWith(mariasWords.spoken).contains(u"lead_merge"_s));
        QVERIFY(erase(*store, maria, now));
        QCOMPARE(desk.tablesWith(mariasWords.spoken), QStringList());
        QCOMPARE(desk.count(u"lead_field"_s), 1);
        QCOMPARE(desk.count(u"lead_score_line"_s), 1);
        QCOMPARE(firstCell(*store, u"SELECT score FROM lead"_s), u"20"_s);
        QVERIFY(firstCell(*store, u"SELECT before FROM lead_merge"_s).contains(annsWords.spoken));
    }

    void allNumbersOfThePersonGo_data() { TestStore::engines(); }
    void allNumbersOfThePersonGo()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        const Timestamp now = FakeClock().now();
        desk.add(maria, mariasWords, now - 24h);
        desk.addContact(marias, mariasWords.name, now - 24h, u"Client"_s, maria);
        desk.addCall(marias, mariasWords.name, now - 24h);
        QCOMPARE(planFor(*store, marias, now).numbers, (std::vector{numberOf(maria), numberOf(marias)}));
        QVERIFY(erase(*store, marias, now)); // By the further number, too.
        QCOMPARE(desk.tablesWith(maria), QStringList());
        QCOMPARE(desk.tablesWith(marias), QStringList());
        QCOMPARE(desk.tablesWith(mariasWords.name), QStringList());
    }

    void whatIsUnderWayIsNotTornApart_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<ErasureHold>("hold");
        const QString open = u"INSERT INTO page_round (id, conversation, message, started_at, paged,"
                             " acknowledged_by) VALUES ('1', 'thread+14045550123', 'm', %1, 1, '')"_s;
        const Timestamp now = FakeClock().now();
        const auto since = [&](std::chrono::hours ago) {
            return open.arg((now - ago).time_since_epoch().count());
        };
        struct Row {
            const char* name;
            QString sql;
            ErasureHold hold;
        };
        const std::vector<Row> rows{
            {"a text to them is just leaving",
             u"UPDATE message SET state = 'Sending' WHERE direction = 'Out'"_s, ErasureHold::TextLeaving},
            {"nobody knows whether a text left",
             u"UPDATE message SET state = 'Held' WHERE direction = 'Out'"_s, ErasureHold::TextUnsettled},
            {"their emergency is being paged", since(1h), ErasureHold::PageOpen},
            {"nobody took their emergency last week", since(24h * 7), ErasureHold::None},
            {"a text to them waits for the evening",
             u"UPDATE message SET state = 'Queued' WHERE direction = 'Out'"_s, ErasureHold::None},
        };
        for (const Row& row : rows) {
            QTest::addRow("%s, SQLite", row.name) << false << row.sql << row.hold;
            QTest::addRow("%s, PostgreSQL", row.name) << true << row.sql << row.hold;
        }
    }
    void whatIsUnderWayIsNotTornApart()
    {
        QFETCH(QString, sql);
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        const Timestamp now = FakeClock().now();
        desk.add(maria, mariasWords, now - 1h);
        mustRun(*store, sql);
        QFETCH(ErasureHold, hold);
        QCOMPARE(planFor(*store, maria, now).hold, hold);
        const auto erased = erase(*store, maria, now);
        QCOMPARE(erased.has_value(), hold == ErasureHold::None);
        if (!erased) QCOMPARE(erased.error().failure, Failure::Conflict);
        QCOMPARE(desk.count(u"conversation"_s), hold == ErasureHold::None ? 0 : 1);
    }

    void theOwnersLineNamesNobody_data() { TestStore::engines(); }
    void theOwnersLineNamesNobody()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        const Timestamp now = FakeClock().now();
        desk.add(maria, mariasWords, now - 24h);
        QVERIFY(erase(*store, maria, now));
        const auto entries =
            store->run([](Transaction& transaction) { return PrivacyRecords(transaction).newest(10); })
                .value();
        QCOMPARE(entries.size(), size_t{1});
        QCOMPARE(entries[0].what, PrivacyEntry::What::Erased);
        QCOMPARE(entries[0].who, MemberId{u"owner"_s});
        QCOMPARE(entries[0].at, now);
        QCOMPARE(entries[0].counts.texts, 2);
    }

    void theProofStaysWithoutTheirWords_data() { TestStore::engines(); }
    void theProofStaysWithoutTheirWords()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        const Timestamp now = FakeClock().now();
        desk.add(maria, mariasWords, now - 24h);
        desk.add(ann, annsWords, now - 24h);
        QVERIFY(erase(*store, maria, now));
        const auto proofs = store
                                ->run([](Transaction& transaction) {
                                    return ProofRecords(transaction).about(numberOf(maria));
                                })
                                .value();
        QCOMPARE(proofs.size(), size_t{1});
        QVERIFY(!proofs[0].words);
        QCOMPARE(proofs[0].jurisdiction, u"US-GA"_s);
        const auto check =
            store->run([](Transaction& transaction) { return checkProofs(transaction, {}, 100); }).value();
        QVERIFY(check.done && !check.brokenAt);
        QCOMPARE(check.lines, 2);
    }

private:
    static bool isOut(TestStore& store, const QString& number)
    {
        return store
            .run([&](Transaction& transaction) { return hasPersonOptedOut(transaction, numberOf(number)); })
            .value();
    }
    static ChainCheck checkedLedger(TestStore& store)
    {
        return store.run([](Transaction& transaction) { return ConsentChain(transaction).verify(); }).value();
    }
    static void joinLeads(TestStore& store, const QString& kept, const QString& other, Timestamp at)
    {
        const QString leadOf = u"(SELECT lead.id FROM lead JOIN conversation ON conversation.id ="
                               " lead.conversation WHERE conversation.number = '%1')"_s;
        mustRun(store, u"INSERT INTO lead_merge (id, kept, merged, before, at) VALUES ('m', %1, %2, '', %3)"_s
                           .arg(leadOf.arg(kept), leadOf.arg(other))
                           .arg(at.time_since_epoch().count()));
    }
    /// A text of @p writer stands in the lead of @p number, and in its snapshot, too.
    static void readInto(TestStore& store, const QString& number, const QString& writer, const QString& words)
    {
        const QString text = firstCell(
            store, u"SELECT id FROM message WHERE direction = 'In' AND number = '%1'"_s.arg(writer));
        const QString lead = u"lead"_s + number;
        mustRun(store, u"UPDATE lead SET score = 45 WHERE id = '%1'"_s.arg(lead));
        mustRun(store, u"INSERT INTO lead_field (lead, field, value, source, message, evidence, at) VALUES"
                       " ('%1', 'preferred_time', '%2', 'Caller', '%3', '', 0)"_s.arg(lead, words, text));
        mustRun(store, u"INSERT INTO lead_score_line (lead, line, points, message, evidence, at) VALUES"
                       " ('%1', 'PreferredTime', 25, '%2', '', 0), ('%1', 'Need', 20, NULL, '', 0)"_s.arg(
                           lead, text));
        mustRun(store, u"INSERT INTO lead_merge (id, kept, merged, before, at) VALUES ('m', '%1', '%1',"
                       " '{\"fields\":[{\"value\":\"%2\",\"message\":\"%3\"},{\"value\":\"%4\"}]}', 0)"_s.arg(
                           lead, words, text, annsWords.spoken));
    }
    static void noteConsent(TestStore& store, const QString& number, Timestamp at)
    {
        const auto noted = store.run([=](Transaction& transaction) {
            return ConsentRecords(transaction)
                .recordLearntNow({newId(), numberOf(number), ConsentChange::OptedOut, ConsentSource::Keyword,
                                  mariasWords.spoken + u" STOP"_s, std::nullopt, at});
        });
        QVERIFY(noted);
    }
};

QTEST_GUILESS_MAIN(TstErasureRecords)
#include "tst_erasure_records.moc"
