// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recovery/lead_fixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;

} // namespace

class TstMissedLead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyMissedCallHasALead_data() { TestStore::engines(); }
    void everyMissedCallHasALead()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        const LoggedCall call = desk.call(ann);
        const auto lead = desk.leadOf(ann);
        QVERIFY(lead);
        QCOMPARE(lead->stage, Stage::Missed);
        QCOMPARE(lead->openedAt, call.call.rangAt);
        QCOMPARE(lead->score, 0);
        QCOMPARE(desk.heatOf(ann), 0);
    }

    void whoGotThroughHasNone_data() { TestStore::engines(); }
    void whoGotThroughHasNone()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        desk.call(ann, CallOutcome::Answered);
        desk.call({}); // Withheld: there is nobody to make a card for.
        QVERIFY(!desk.leadOf(ann));
        QCOMPARE(desk.count(u"lead"_s, u"1 = 1"_s), 0);
    }

    void theSecondCallOfADayRaisesIt_data() { TestStore::engines(); }
    void theSecondCallOfADayRaisesIt()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        desk.call(ann);
        desk.clock.advance(5min);
        desk.call(ann);
        QCOMPARE(desk.leadOf(ann)->score, 10);
        desk.clock.advance(5min);
        desk.call(ann);
        QCOMPARE(desk.leadOf(ann)->score, 10);
        QCOMPARE(desk.count(u"lead"_s, u"1 = 1"_s), 1);
    }

    void aCallTheNextDayDoesNot_data() { TestStore::engines(); }
    void aCallTheNextDayDoesNot()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        desk.call(ann);
        desk.clock.advance(24h);
        desk.call(ann);
        QCOMPARE(desk.leadOf(ann)->score, 0);
        QCOMPARE(desk.count(u"lead"_s, u"1 = 1"_s), 1);
    }

    void theDayIsTheBusinesss_data() { TestStore::engines(); }
    void theDayIsTheBusinesss()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        desk.settings.business.zone = u"America/New_York"_s;
        desk.clock.advance(8h); // 6 in the evening there, 11 at night in Greenwich.
        desk.call(ann);
        desk.clock.advance(2h);
        desk.call(ann);
        QCOMPARE(desk.leadOf(ann)->score, 10);
    }

    void theSameCallSeenByAnotherLineIsOneCall_data() { TestStore::engines(); }
    void theSameCallSeenByAnotherLineIsOneCall()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        FinishedCall call = desk.callEnding(ann);
        (void)desk.file(call);
        call.line = LineId{u"back room"_s};
        (void)desk.file(call);
        QCOMPARE(desk.leadOf(ann)->score, 0);
    }

    void aCallThatWasAnsweredElsewhereTakesItsLeadBack_data() { TestStore::engines(); }
    void aCallThatWasAnsweredElsewhereTakesItsLeadBack()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        FinishedCall call = desk.callEnding(ann);
        (void)desk.file(call);
        QVERIFY(desk.leadOf(ann));
        call.line = LineId{u"back room"_s};
        call.outcome = CallOutcome::AnsweredElsewhere;
        (void)desk.file(call);
        QVERIFY(!desk.leadOf(ann));
    }

    void whoWroteKeepsTheLead_data() { TestStore::engines(); }
    void whoWroteKeepsTheLead()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        const FinishedCall call = desk.callEnding(ann);
        (void)desk.file(call);
        desk.reply(ann, Said().wants(Intent::Book));
        FinishedCall again = call;
        again.outcome = CallOutcome::AnsweredElsewhere;
        (void)desk.file(again);
        QVERIFY(desk.leadOf(ann));
    }

    void afterABookingAnotherLeadBegins_data() { TestStore::engines(); }
    void afterABookingAnotherLeadBegins()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        desk.call(ann);
        desk.reply(ann, Said().wants(Intent::Complaint)); // A person's from here on.
        QVERIFY(desk.isAutomationOff(ann));
        const Lead first = *desk.leadOf(ann);
        QVERIFY(desk.change([&](LeadChanges changes) {
            return changes.setStage(first.id, Stage::Booked, LostReason::None, MemberId{u"dana"_s});
        }));
        desk.clock.advance(24h);
        desk.call(ann);
        QVERIFY(desk.leadOf(ann)->id != first.id);
        QCOMPARE(desk.leadOf(ann)->stage, Stage::Missed);
        QVERIFY(!desk.isAutomationOff(ann));
    }

    void aVendorWhoRingsAgainIsNotAskedAnything_data() { TestStore::engines(); }
    void aVendorWhoRingsAgainIsNotAskedAnything()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        desk.call(ann);
        desk.reply(ann, Said().wants(Intent::Vendor));
        const LeadId vendor = desk.leadOf(ann)->id;
        QVERIFY(desk.change([&](LeadChanges changes) {
            return changes.setStage(vendor, Stage::Lost, LostReason::NotACustomer, {});
        }));
        desk.clock.advance(24h);
        desk.call(ann);
        QVERIFY(desk.isAutomationOff(ann));
    }
};

QTEST_GUILESS_MAIN(TstMissedLead)
#include "tst_missed_lead.moc"
