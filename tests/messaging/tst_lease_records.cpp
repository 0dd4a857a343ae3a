// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/lease_records.h"
#include "tests/messaging/texts_at_noon.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

using Whose = LeaseRecords::Whose;

/// What @p job does with the leases of @p holder.
template <typename Job> auto as(TestStore& desk, const QString& holder, Timestamp now, Job job)
{
    return desk.run([&](Transaction& transaction) {
        LeaseRecords leases(transaction, holder, now);
        return job(leases);
    });
}

/// A text that @p holder has claimed.
MessageId claimedBy(TestStore& desk, const QString& holder, const QString& to = ann,
                    TextPurpose purpose = TextPurpose::TextBack)
{
    const MessageId id = queued(desk, noon, {.to = to, .purpose = purpose});
    (void)claimed(desk, noon);
    if (!as(desk, holder, noon, [&](LeaseRecords& leases) { return leases.take(id); })) qFatal("not taken");
    return id;
}

std::vector<InterruptedText> takenOver(TestStore& desk, const QString& by, Timestamp now,
                                       Whose whose = Whose::Nobodys)
{
    return as(desk, by, now, [&](LeaseRecords& leases) { return leases.takeOver(whose); }).value();
}

bool isHeld(TestStore& desk, const QString& holder, const MessageId& id)
{
    return as(desk, holder, noon, [&](LeaseRecords& leases) { return leases.isHeld(id); }).value();
}

bool mayLeave(TestStore& desk, const QString& holder, const MessageId& id, Timestamp now = noon)
{
    return as(desk, holder, now, [&](LeaseRecords& leases) { return leases.mayLeave({id.value}); })->size() ==
           1;
}

/// By the database's clock as by ours: whoever held it was away for too long.
void letLeasesRunOut(TestStore& desk)
{
    mustRun(desk, u"UPDATE message SET lease_until = 1 WHERE state = 'Sending'"_s);
}

} // namespace

/// Who may send, settle or take over a text in Sending.
class TstLeaseRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatADeskIsSendingNobodyTakesOver_data() { TestStore::engines(); }
    void whatADeskIsSendingNobodyTakesOver()
    {
        OPEN_TEST_STORE(desk);
        const MessageId id = claimedBy(*desk, u"desk a"_s);
        QVERIFY(takenOver(*desk, u"desk b"_s, noon).empty());
        QVERIFY(mayLeave(*desk, u"desk a"_s, id));
        QVERIFY(!mayLeave(*desk, u"desk b"_s, id));
        QVERIFY(isHeld(*desk, u"desk a"_s, id));
        QVERIFY(!isHeld(*desk, u"desk b"_s, id));
    }

    void whatACrashedDeskWasSendingIsTakenOverOnce_data() { TestStore::engines(); }
    void whatACrashedDeskWasSendingIsTakenOverOnce()
    {
        OPEN_TEST_STORE(desk);
        const MessageId id = claimedBy(*desk, u"desk a"_s);
        letLeasesRunOut(*desk);
        const auto taken = takenOver(*desk, u"desk b"_s, noon);
        QCOMPARE(taken.size(), 1U);
        QCOMPARE(taken.front().text.id, id);
        QCOMPARE(taken.front().text.to, numberOf(ann));
        QCOMPARE(taken.front().sendingAt, noon);
        QVERIFY(takenOver(*desk, u"desk c"_s, noon).empty());
        QVERIFY(isHeld(*desk, u"desk b"_s, id));
        QVERIFY(!isHeld(*desk, u"desk a"_s, id)); // It wakes up: too late.
        QVERIFY(!mayLeave(*desk, u"desk a"_s, id));
    }

    void aDeskThatSaysSoInTimeKeepsItsTexts_data() { TestStore::engines(); }
    void aDeskThatSaysSoInTimeKeepsItsTexts()
    {
        OPEN_TEST_STORE(desk);
        const MessageId kept = claimedBy(*desk, u"desk a"_s);
        const MessageId forgotten = claimedBy(*desk, u"desk a"_s, bob);
        letLeasesRunOut(*desk);
        const auto held = as(*desk, u"desk a"_s, noon, [&](LeaseRecords& leases) {
            return leases.renew({kept.value, u"another's"_s});
        });
        QCOMPARE(*held, std::set<QString>{kept.value});
        const auto taken = takenOver(*desk, u"desk b"_s, noon);
        QCOMPARE(taken.size(), 1U);
        QCOMPARE(taken.front().text.id, forgotten);
    }

    void theOnlyDeskOfADatabaseNeedNotWaitForItsOldLeases_data() { TestStore::engines(); }
    void theOnlyDeskOfADatabaseNeedNotWaitForItsOldLeases()
    {
        OPEN_TEST_STORE(desk);
        (void)claimedBy(*desk, u"before the crash"_s);
        const auto taken = takenOver(*desk, u"after it"_s, noon, Whose::Everyones);
        QCOMPARE(taken.size(), onPostgres ? 0U : 1U); // There, another desk may be alive.
    }

    void desksWhoseClocksDifferByHoursDoNotDisturbEachOther()
    {
        const bool onPostgres = true;
        const auto desk = TestStore::open(onPostgres);
        if (!desk) QSKIP("PostgreSQL is not installed here: this row needs its server programs");
        const MessageId id = claimedBy(*desk, u"desk a"_s);
        QVERIFY(takenOver(*desk, u"three hours ahead"_s, noon + 3h).empty());
        QVERIFY(takenOver(*desk, u"a year ahead"_s, noon + 365 * 24h).empty());
        QVERIFY(mayLeave(*desk, u"desk a"_s, id, noon + 365 * 24h));
    }

    void aLeaseThatIsNearlyOverIsNotEnoughToSend()
    {
        const bool onPostgres = false;
        const auto desk = TestStore::open(onPostgres);
        const MessageId id = claimedBy(*desk, u"desk a"_s);
        QVERIFY(mayLeave(*desk, u"desk a"_s, id, noon + 14s));
        QVERIFY(!mayLeave(*desk, u"desk a"_s, id, noon + 16s));
    }

    void whatIsLetGoIsForWhoeverComesFirst_data() { TestStore::engines(); }
    void whatIsLetGoIsForWhoeverComesFirst()
    {
        OPEN_TEST_STORE(desk);
        const MessageId id = claimedBy(*desk, u"desk a"_s);
        const auto let = [&](const QString& by) {
            return as(*desk, by, noon, [&](LeaseRecords& leases) { return leases.letGo(id); });
        };
        QVERIFY(let(u"desk b"_s)); // Not its own: nothing happens.
        QVERIFY(takenOver(*desk, u"desk b"_s, noon).empty());
        QVERIFY(let(u"desk a"_s));
        QCOMPARE(takenOver(*desk, u"desk b"_s, noon).size(), 1U);
    }

    void oneTextIsTakenOverAlone_data() { TestStore::engines(); }
    void oneTextIsTakenOverAlone()
    {
        OPEN_TEST_STORE(desk);
        const MessageId wanted = claimedBy(*desk, u"desk a"_s);
        (void)claimedBy(*desk, u"desk a"_s, bob);
        letLeasesRunOut(*desk);
        const auto taken = as(*desk, u"desk b"_s, noon, [&](LeaseRecords& leases) {
                               return leases.takeOver(Whose::Nobodys, wanted);
                           }).value();
        QCOMPARE(taken.size(), 1U);
        QCOMPARE(taken.front().text.id, wanted);
    }

    void aClaimWhoseAnswerGotLostIsQueuedAgain_data() { TestStore::engines(); }
    void aClaimWhoseAnswerGotLostIsQueuedAgain()
    {
        OPEN_TEST_STORE(desk);
        const MessageId lost = claimedBy(*desk, u"desk a"_s);
        const MessageId leaving = claimedBy(*desk, u"desk a"_s, bob);
        const MessageId others = claimedBy(*desk, u"desk b"_s, u"+14045550333"_s);
        QVERIFY(as(*desk, u"desk a"_s, noon,
                   [&](LeaseRecords& leases) { return leases.recall({leaving.value}); }));
        QCOMPARE(stateOf(*desk, lost), TextState::Queued);
        QCOMPARE(stateOf(*desk, leaving), TextState::Sending);
        QCOMPARE(stateOf(*desk, others), TextState::Sending);
    }

    void aStopAfterTheClaimStillKeepsItBack_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<TextPurpose>("purpose");
        QTest::addColumn<bool>("leaves");
        QTest::newRow("the text-back, SQLite") << false << TextPurpose::TextBack << false;
        QTest::newRow("the text-back, PostgreSQL") << true << TextPurpose::TextBack << false;
        QTest::newRow("what a person typed") << false << TextPurpose::Person << false;
        QTest::newRow("the line about 911") << false << TextPurpose::SafetyLine << false;
        QTest::newRow("a page to one of ours who wants no texts") << false << TextPurpose::Page << false;
        QTest::newRow("the answer to the STOP itself") << false << TextPurpose::Confirmation << true;
    }
    void aStopAfterTheClaimStillKeepsItBack()
    {
        OPEN_TEST_STORE(desk);
        QFETCH(TextPurpose, purpose);
        const MessageId id = claimedBy(*desk, u"desk a"_s, ann, purpose);
        noteConsent(*desk, ann, ConsentChange::OptedOut, noon);
        QTEST(mayLeave(*desk, u"desk a"_s, id), "leaves");
    }

    void whatWasCalledOffAfterTheClaimStaysHere_data() { TestStore::engines(); }
    void whatWasCalledOffAfterTheClaimStaysHere()
    {
        OPEN_TEST_STORE(desk);
        const MessageId id = claimedBy(*desk, u"desk a"_s);
        mustRun(*desk, u"UPDATE message SET reason = 'GotThrough'"_s);
        QVERIFY(!mayLeave(*desk, u"desk a"_s, id));
    }
};

QTEST_GUILESS_MAIN(TstLeaseRecords)
#include "tst_lease_records.moc"
