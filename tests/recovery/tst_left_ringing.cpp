// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recovery/killed_program.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

/// A call that rings when the program is killed is noticed all the same.
class TstLeftRinging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoRangWhenTheProgramWasKilledIsOnToday_data() { TestStore::engines(); }
    void whoRangWhenTheProgramWasKilledIsOnToday()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        killedWhileItRings(desk);
        desk.clock.advance(3s);
        Program again(desk);
        QCOMPARE(again.decided.size(), 1U);
        const LoggedCall call = again.decided.front();
        QCOMPARE(call.call.caller, numberOf(ann));
        QCOMPARE(call.call.outcome, CallOutcome::Unknown);
        QCOMPARE(call.call.rangAt, desk.clock.now() - 3s);
        QVERIFY(!call.call.rangFor());
        QCOMPARE(call.reason, Reason::UnknownOutcome);
        QCOMPARE(again.cell(ringingOnDisk), u"0"_s);
        const DaySheet sheet = today(desk);
        QCOMPARE(sheet.toGetBackTo(), 1);
        QVERIFY((sheet.dueToday.empty() ? sheet.overdue : sheet.dueToday).front().isUnclear);
        QCOMPARE(desk.pass(1h), 0); // Somebody may have answered.
        const Program third(desk);
        QVERIFY(third.decided.empty());
    }

    void theLineHearsWhenTheCallIsOnDisk_data() { TestStore::engines(); }
    void theLineHearsWhenTheCallIsOnDisk()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        Program program(desk);
        program.line->happen(key, desk.clock.now(), RingStarted{});
        QVERIFY(program.line->kept.empty());
        QTRY_COMPARE(program.line->kept.size(), 1U);
        QCOMPARE(program.line->kept.front(), CallKey{key});
        QCOMPARE(program.cell(ringingOnDisk), u"1"_s);
        // Who it is, too.
        program.line->happen(key, desk.clock.now(), CallerIdentified{callerOf(ann)});
        QTRY_COMPARE(program.line->kept.size(), 2U);
        QCOMPARE(program.cell(u"SELECT caller FROM ringing_call"_s), ann);
        program.ends();
        QCOMPARE(program.line->kept.size(), 2U);
    }

    void whoRingsWhileItStartsIsKeptAndIsNotTakenForLeft_data() { TestStore::engines(); }
    void whoRingsWhileItStartsIsKeptAndIsNotTakenForLeft()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        killedWhileItRings(desk);
        {
            Program program(desk, u"front-desk"_s, [](Program& starting) {
                starting.rings(bob, u"call-2"_s); // Before it knows what was left.
                starting.rest();
            });
            QCOMPARE(program.decided.size(), 1U);
            QCOMPARE(program.decided.front().call.caller, numberOf(ann));
            QCOMPARE(program.cell(u"SELECT caller FROM ringing_call"_s), bob);
        }
        const Program again(desk);
        QCOMPARE(again.decided.size(), 1U);
        QCOMPARE(again.decided.front().call.caller, numberOf(bob));
    }

    void whoRangWhenTheProgramWasClosedIsOnToday_data() { TestStore::engines(); }
    void whoRangWhenTheProgramWasClosedIsOnToday()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        {
            Program program(desk);
            program.rings(ann);
            program.rings(bob, u"call-2"_s);
            program.rest();
            program.engine.leave(); // What rings ends as the lines stop.
            program.ends(CallOutcome::Unknown);
            program.ends(CallOutcome::Answered, u"call-2"_s);
        }
        QCOMPARE(today(desk).toGetBackTo(), 1);
        const Program again(desk);
        QVERIFY(again.decided.empty());
    }

    void aCallSeenToItsEndIsNotFoundAgain_data() { TestStore::engines(); }
    void aCallSeenToItsEndIsNotFoundAgain()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        {
            Program program(desk);
            program.rings(ann);
            program.rest();
            desk.clock.advance(20s);
            program.ends();
            program.rings(bob, u"call-2"_s); // Over before it is on disk.
            program.ends(CallOutcome::AnsweredElsewhere, u"call-2"_s);
            QCOMPARE(program.cell(ringingOnDisk), u"0"_s);
        }
        const Program again(desk);
        QVERIFY(again.decided.empty());
        QCOMPARE(firstCell(*store, callsOnDisk), u"2"_s);
        QCOMPARE(desk.pass(15s), 1);
    }

    void whoIsToBeRungBackAnywayStaysThereForTheMissedCall_data() { TestStore::engines(); }
    void whoIsToBeRungBackAnywayStaysThereForTheMissedCall()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const LoggedCall missed = desk.call(ann);
        desk.clock.advance(5min);
        killedWhileItRings(desk);
        desk.clock.advance(3s);
        Program again(desk);
        QCOMPARE(again.decided.size(), 1U);
        QCOMPARE(again.cell(openReminders), u"1"_s);
        QCOMPARE(again.cell(u"SELECT call FROM reminder"_s), missed.call.id.value);
        QCOMPARE(desk.pass(1min), 1); // For that one.
    }

    void whatTheLineTellsOfItLaterIsTheSameCall_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<QString>("as");
        QTest::addColumn<CallOutcome>("outcome");
        QTest::addColumn<int>("texts");
        QTest::addColumn<QString>("reminders");
        for (const bool onPostgres : {false, true}) {
            const char* engine = onPostgres ? "PostgreSQL" : "SQLite";
            QTest::addRow("%s: the box's list has it as missed", engine)
                << onPostgres << key << CallOutcome::NoAnswer << 1 << u"1"_s;
            QTest::addRow("%s: the box's list has it as answered", engine)
                << onPostgres << key << CallOutcome::Answered << 0 << u"0"_s;
            QTest::addRow("%s: the list calls it something else", engine)
                << onPostgres << u"listed"_s << CallOutcome::NoAnswer << 1 << u"1"_s;
        }
    }
    void whatTheLineTellsOfItLaterIsTheSameCall()
    {
        OPEN_TEST_STORE(store);
        QFETCH(QString, as);
        QFETCH(CallOutcome, outcome);
        FrontDesk desk(*store);
        const Timestamp rangAt = desk.clock.now();
        killedWhileItRings(desk);
        desk.clock.advance(70s);
        Program again(desk);
        again.lists(ann, outcome, rangAt, as);
        QCOMPARE(again.decided.size(), 2U);
        QCOMPARE(again.decided.back().call.outcome, outcome);
        QCOMPARE(again.cell(callsOnDisk), u"1"_s);
        QTEST(again.cell(openReminders), "reminders");
        QTEST(desk.pass(1min), "texts");
        QCOMPARE(desk.pass(1h), 0);
        for (const SheetRow& row : today(desk).dueToday)
            QVERIFY(!row.isUnclear);
    }

    void aCallThatStillRangIsSeenToItsEnd_data() { TestStore::engines(); }
    void aCallThatStillRangIsSeenToItsEnd()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        killedWhileItRings(desk);
        desk.clock.advance(3s);
        Program again(desk);
        again.rings(ann); // The telephone system says so anew.
        desk.clock.advance(10s);
        again.ends();
        QCOMPARE(again.decided.back().call.outcome, CallOutcome::Abandoned);
        QCOMPARE(again.cell(callsOnDisk), u"1"_s);
        QCOMPARE(again.cell(ringingOnDisk), u"0"_s);
        QCOMPARE(desk.pass(1min), 1);
        QCOMPARE(desk.pass(1h), 0);
    }

    void whoWasBeingSpokenToIsNoCallToReturn_data() { TestStore::engines(); }
    void whoWasBeingSpokenToIsNoCallToReturn()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        {
            Program program(desk);
            program.rings(ann);
            program.rest();
            desk.clock.advance(8s);
            program.line->happen(key, desk.clock.now(), Answered{});
            QTRY_COMPARE(program.cell(ringingOnDisk + u" WHERE answered_at IS NOT NULL"_s), u"1"_s);
        }
        desk.clock.advance(3min);
        Program again(desk);
        QCOMPARE(again.decided.front().call.outcome, CallOutcome::Answered);
        QCOMPARE(again.decided.front().call.rangFor(), 8s);
        QCOMPARE(again.cell(openReminders), u"0"_s);
    }

    void whoHidTheirNumberIsInTheLogAlone_data() { TestStore::engines(); }
    void whoHidTheirNumberIsInTheLogAlone()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        killedWhileItRings(desk, {});
        Program again(desk);
        QCOMPARE(again.decided.size(), 1U);
        QVERIFY(!again.decided.front().call.caller);
        QCOMPARE(again.cell(openReminders), u"0"_s);
    }

    void theCallThatChecksALineIsNobodys_data() { TestStore::engines(); }
    void theCallThatChecksALineIsNobodys()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        {
            Program program(desk);
            program.engine.expectTestCalls(numberOf(ann));
            program.line->happen(key, desk.clock.now(), RingStarted{});
            program.rest(); // Whose it is comes rings later.
            program.line->happen(key, desk.clock.now(), CallerIdentified{callerOf(ann)});
            program.rest();
        }
        const Program again(desk);
        QVERIFY(again.decided.empty());
        QCOMPARE(firstCell(*store, ringingOnDisk), u"0"_s);
    }

    void startedAgainAWeekLater_data() { TestStore::engines(); }
    void startedAgainAWeekLater()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const Timestamp rangAt = desk.clock.now();
        killedWhileItRings(desk);
        desk.clock.advance(7 * 24h);
        Program again(desk);
        QCOMPARE(again.decided.front().call.rangAt, rangAt);
        QCOMPARE(today(desk).overdue.size(), 1U);
        again.lists(ann, CallOutcome::NoAnswer, rangAt);
        QCOMPARE(again.cell(callsOnDisk), u"1"_s);
        QCOMPARE(desk.pass(1h), 0); // Far too late.
    }

    void startedAgainWithTheClockSetBack_data() { TestStore::engines(); }
    void startedAgainWithTheClockSetBack()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        killedWhileItRings(desk);
        desk.clock.advance(-1h);
        Program again(desk);
        QCOMPARE(again.decided.size(), 1U);
        QCOMPARE(again.decided.front().call.rangAt, desk.clock.now());
        QCOMPARE(again.cell(ringingOnDisk), u"0"_s);
    }
};

QTEST_GUILESS_MAIN(TstLeftRinging)
#include "tst_left_ringing.moc"
