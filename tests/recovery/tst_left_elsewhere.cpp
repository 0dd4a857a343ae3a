// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recovery/killed_program.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

/// What rings on desks that share a store, and what no disk took.
class TstLeftElsewhere : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anotherDeskIsAtWorkOrGoneForGood_data() { TestStore::engines(); }
    void anotherDeskIsAtWorkOrGoneForGood()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        killedWhileItRings(desk); // As it looks from elsewhere.
        Program other(desk, u"back-office"_s);
        QVERIFY(other.decided.empty());
        QCOMPARE(other.cell(ringingOnDisk), u"1"_s);
        desk.clock.advance(80min);
        other.engine.fileKept();
        other.rest();
        QVERIFY(other.decided.empty());
        desk.clock.advance(11min);
        other.engine.fileKept();
        other.rest();
        QCOMPARE(other.decided.size(), 1U);
        QCOMPARE(other.cell(openReminders), u"1"_s);
        QCOMPARE(other.cell(ringingOnDisk), u"0"_s);
    }

    void twoDesksSeeOneLineAndOneIsKilled_data() { TestStore::engines(); }
    void twoDesksSeeOneLineAndOneIsKilled()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        Program other(desk, u"back-office"_s);
        other.rings(ann);
        killedWhileItRingsThere(desk, other);
        desk.clock.advance(20s);
        other.ends();
        QCOMPARE(other.decided.back().reason, Reason::Texting);
        QCOMPARE(other.cell(ringingOnDisk), u"1"_s);
        Program again(desk);
        QCOMPARE(again.cell(ringingOnDisk), u"0"_s);
        QCOMPARE(again.cell(callsOnDisk), u"1"_s);
        QCOMPARE(again.decided.back().call.outcome, CallOutcome::Abandoned);
        QCOMPARE(desk.pass(1min), 1);
        QCOMPARE(desk.pass(1h), 0);
    }

    void theDeskThatHearsItLateIsKilled_data() { TestStore::engines(); }
    void theDeskThatHearsItLateIsKilled()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        Program other(desk, u"back-office"_s);
        other.rings(ann);
        desk.clock.advance(20s);
        {
            Program late(desk);
            other.ends();
            QCOMPARE(other.decided.back().reason, Reason::Texting);
            late.rings(ann);
            late.rest();
        }
        QCOMPARE(desk.pass(1min), 1); // It does not wait for an end that nobody will hear.
        QCOMPARE(desk.pass(1h), 0);
    }

    void aFullDiskWhileItRang_data() { TestStore::engines(); }
    void aFullDiskWhileItRang()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        {
            Program program(desk);
            refuseChanges(*store, u"ringing_call"_s);
            program.rings(ann);
            program.rings(bob, u"call-2"_s);
            program.rest();
            desk.clock.advance(5s);
            program.ends(CallOutcome::Abandoned, u"call-2"_s);
            allowChanges(*store, u"ringing_call"_s);
            program.engine.fileKept();
            program.rest();
            QCOMPARE(program.cell(ringingOnDisk), u"1"_s);
        }
        const Program again(desk);
        QCOMPARE(again.decided.size(), 1U);
        QCOMPARE(again.decided.front().call.caller, numberOf(ann));
    }

    void killedBeforeTheEndWasOnDisk_data() { TestStore::engines(); }
    void killedBeforeTheEndWasOnDisk()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        {
            Program program(desk);
            program.rings(ann);
            program.rest();
            refuseChanges(*store, u"call"_s);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not file a call"_s));
            program.ends();
        }
        allowChanges(*store, u"call"_s);
        Program again(desk);
        QCOMPARE(again.decided.size(), 1U);
        QCOMPARE(again.cell(openReminders), u"1"_s);
    }

private:
    static void killedWhileItRingsThere(FrontDesk& desk, Program& other)
    {
        Program program(desk);
        program.rings(ann);
        program.rest();
        QCOMPARE(other.cell(ringingOnDisk), u"2"_s);
    }
};

QTEST_GUILESS_MAIN(TstLeftElsewhere)
#include "tst_left_elsewhere.moc"
