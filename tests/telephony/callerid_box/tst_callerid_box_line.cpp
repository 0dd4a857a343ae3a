// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/callerid_box/udp_unit_link.h"
#include "tests/telephony/callerid_box/scripted_unit.h"
#include "tests/telephony/callerid_box/watched_unit.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

using State = LineMonitor::State;

const QByteArray ring = "01 R             11/20 15:00:00";
const QByteArray start = "01 I S 0000 G A0 11/20 03:00 PM 770-263-7111   CALLERID.COM   ";
const QByteArray missed = "01 I E 0000 G A4 11/20 03:00 PM 770-263-7111   CALLERID.COM   ";
const QByteArray limited = "01     11/20     03:00     PM     7702637111         I     CALLERID.COM";

CallerIdBoxLineSettings onPort(quint16 port)
{
    CallerIdBoxLineSettings how;
    how.udpPort = port;
    return how;
}

} // namespace

class TstCallerIdBoxLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aCallIsTold()
    {
        ScriptedUnit unit;
        WatchedUnit desk(onPort(unit.port()));
        desk.line.start();
        QCOMPARE(desk.state, State::Connecting);
        QVERIFY(unit.plugIn());
        QVERIFY(!desk.line.abilities().seesCallerEnd);
        for (const QByteArray& words : {ring, ring, start, missed, missed})
            unit.say(words);
        QTRY_COMPARE(desk.words.words().size(), 3);
        QCOMPARE(desk.words.words().last(), u"0 a ended Abandoned Certain"_s);
        QCOMPARE(desk.state, State::Watching);
        QVERIFY(desk.line.abilities().seesCallerEnd);
        desk.line.stop();
        QCOMPARE(desk.state, State::Stopped);
    }

    void theTillHearsItToo()
    {
        ScriptedUnit unit;
        QUdpSocket till;
        QVERIFY(till.bind(QHostAddress::AnyIPv4, unit.port(),
                          QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint));
        WatchedUnit desk(onPort(unit.port()));
        desk.line.start();
        QVERIFY(unit.plugIn());
        unit.send("^^<U>" + QByteArray(6, '\0') + "<S>" + unit.serial + '$' + ring, u"127.255.255.255"_s);
        QTRY_COMPARE(desk.words.words().size(), 1);
        QTRY_VERIFY(till.hasPendingDatagrams());
    }

    void aTillThatSharesNotIsSaidAndWaitedFor()
    {
        ScriptedUnit unit;
        QUdpSocket till;
        QVERIFY(till.bind(QHostAddress::AnyIPv4, unit.port(), QUdpSocket::DontShareAddress));
        WatchedUnit desk(onPort(unit.port()));
        desk.line.start();
        QCOMPARE(desk.state, State::Faulty);
        QCOMPARE(desk.trouble, LineTrouble::PortBusy);
        till.close();
        QVERIFY(unit.plugIn());
        QTRY_VERIFY2((unit.say(ring), desk.state == State::Watching), "it listens by itself");
    }

    void whereNoUnitIsItIsSaid()
    {
        ScriptedUnit unit;
        WatchedUnit desk(onPort(unit.port()));
        desk.line.start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.state, State::Faulty, 20'000);
        QCOMPARE(desk.trouble, LineTrouble::UnitSilent);
        QVERIFY(unit.plugIn());
        unit.say(ring);
        QTRY_COMPARE(desk.state, State::Watching);
    }

    void aThousandDatagramsOfNoiseInventNothing()
    {
        ScriptedUnit unit;
        WatchedUnit desk(onPort(unit.port()));
        desk.line.start();
        QVERIFY(unit.plugIn());
        QRandomGenerator dice(1);
        for (int i = 0; i < 1000; ++i) {
            QByteArray noise(int(dice.bounded(1, 200)), char(dice.bounded(256)));
            unit.send(i % 2 == 0 ? noise : QByteArray("^^<U>") + noise);
            if (i % 50 == 0) QCoreApplication::processEvents();
        }
        unit.say(ring);
        QTRY_COMPARE(desk.words.words().size(), 1);
        QCOMPARE(desk.words.words().first(), u"0 a ring"_s);
        QTRY_COMPARE(desk.trouble, LineTrouble::NotSpoken);
        QCOMPARE(desk.state, State::Watching);
        desk.line.stop();
        desk.line.start();
        unit.say(ring);
        QTRY_COMPARE(desk.state, State::Watching);
        QCOMPARE(desk.trouble, LineTrouble::None);
    }

    void noiseIsSaidOnceAndForgottenWhenItIsOver()
    {
        ScriptedUnit unit;
        UdpUnitLink link(unit.port(), {}, 100ms);
        QList<bool> said;
        connect(&link, &UnitLink::noisy, this, [&said](bool isNoisy) { said << isNoisy; });
        link.open();
        QVERIFY(unit.plugIn());
        const auto send = [&unit](const QByteArray& words, int times) {
            for (int i = 0; i < times; ++i)
                unit.send(words);
            QCoreApplication::processEvents();
        };
        for (int i = 0; i < 30; ++i)
            unit.say(ring);
        send("^^Id-V", 30);
        send("printer", 19);
        QVERIFY2(said.isEmpty(), "a few strangers and what is asked of units is no noise");
        send("printer", 60);
        QTRY_COMPARE(said, QList<bool>({true, false}));
    }

    void anotherUnitIsNotHeard()
    {
        ScriptedUnit unit;
        CallerIdBoxLineSettings how = onPort(unit.port());
        how.unit = u"84-48-84"_s;
        WatchedUnit desk(how);
        desk.line.start();
        QVERIFY(unit.plugIn());
        unit.serial = QByteArray("\0\0\0\0\0\1", 6);
        unit.say(ring);
        unit.serial = QByteArray("\0\0\0\x84\x48\x84", 6);
        unit.say(start);
        QTRY_VERIFY(!desk.words.words().isEmpty());
        QCOMPARE(desk.words.keys().size(), 1);
        QVERIFY(desk.words.keys().first().contains(u"844884"_s));
    }

    void aFormatWithoutEndsIsSaid()
    {
        ScriptedUnit unit;
        WatchedUnit desk(onPort(unit.port()));
        desk.line.start();
        QVERIFY(unit.plugIn());
        unit.say(limited);
        QTRY_COMPARE(desk.trouble, LineTrouble::UnitMisset);
        QCOMPARE(desk.state, State::Watching);
        QVERIFY(desk.detail.contains(u"toggle x"_s));
        unit.say(start);
        QTRY_COMPARE(desk.trouble, LineTrouble::None);
    }

    void aFreshUnitIsReadAndSet()
    {
        ScriptedUnit unit;
        WatchedUnit desk(onPort(unit.port()));
        desk.line.start();
        QVERIFY(unit.plugIn());
        unit.say("V9.7 ECXUDASOBKT L=01 00/00 00:00:12");
        QTRY_COMPARE(desk.state, State::Watching);

        auto read = desk.line.readUnit();
        QTRY_VERIFY(read.isFinished());
        QVERIFY(read.result());
        QCOMPARE(read.result()->serial, QByteArray("000000844884"));
        QCOMPARE(read.result()->toggles->toggles, QByteArray("ECXUDASOBKT"));
        QVERIFY(!read.result()->isBasic());
        QCOMPARE(read.result()->network->sendsToPort, 3520);

        auto fixed = desk.line.fixUnit();
        QCOMPARE(desk.line.readUnit().result().error().failure, Failure::Conflict);
        QTRY_VERIFY_WITH_TIMEOUT(fixed.isFinished(), 10'000);
        QVERIFY(fixed.result());
        QCOMPARE(fixed.result()->toggles->toggles, QByteArray("EcXUdASoBKT"));
        QCOMPARE(unit.toggles, QByteArray("EcXUdASoBKT"));
        QCOMPARE(unit.clock, QByteArray("11/20 15:00:00"));
        QVERIFY2(unit.usualPause() >= 100, qPrintable(QString::number(unit.usualPause())));
    }

    void aUnitThatTakesNothingIsSaid()
    {
        ScriptedUnit unit;
        unit.isStubborn = true;
        WatchedUnit desk(onPort(unit.port()));
        desk.line.start();
        QVERIFY(unit.plugIn());
        unit.say("V9.7 ECXUDASOBKT L=01 00/00 00:00:12");
        QTRY_COMPARE(desk.state, State::Watching);
        auto fixed = desk.line.fixUnit();
        QTRY_VERIFY_WITH_TIMEOUT(fixed.isFinished(), 10'000);
        QCOMPARE(fixed.result().error().failure, Failure::Rejected);
    }

    void aBasicUnitHasNothingToSet()
    {
        ScriptedUnit unit;
        unit.toggles.clear();
        WatchedUnit desk(onPort(unit.port()));
        desk.line.start();
        QVERIFY(unit.plugIn());
        unit.say(start);
        QTRY_COMPARE(desk.state, State::Watching);
        auto read = desk.line.readUnit();
        QTRY_VERIFY_WITH_TIMEOUT(read.isFinished(), 10'000);
        QVERIFY(read.result());
        QVERIFY(read.result()->isBasic());
        QVERIFY(!desk.line.abilities().seesCallerEnd);
    }

    void nobodyAnswersTheQuestion()
    {
        ScriptedUnit unit;
        WatchedUnit desk(onPort(unit.port()));
        desk.line.start();
        auto read = desk.line.readUnit();
        QTRY_VERIFY_WITH_TIMEOUT(read.isFinished(), 10'000);
        QCOMPARE(read.result().error().failure, Failure::Timeout);
    }

    void openedAnewItLooksForTheUnitEverywhere()
    {
        ScriptedUnit unit;
        unit.answers = false;
        UdpUnitLink link(unit.port(), {});
        int heard = 0;
        connect(&link, &UnitLink::heard, this, [&heard] { ++heard; });
        link.open();
        QVERIFY(unit.plugIn());
        unit.say(ring);
        QTRY_COMPARE(heard, 1);
        link.send("V");
        QTRY_COMPARE(unit.commands(), QList<QByteArray>{"-V"});
        link.close();
        link.open();
        link.send("X"); // To everybody, no more to where it was.
        QUdpSocket other;
        other.writeDatagram("^^Id-last", QHostAddress(u"127.0.0.2"_s), unit.port());
        QTRY_COMPARE(unit.commands().last(), "-last"_ba);
        QCOMPARE(unit.commands().size(), 2);
    }

    void stoppedWhileTheUnitIsBeingSet()
    {
        ScriptedUnit unit;
        WatchedUnit desk(onPort(unit.port()));
        desk.line.start();
        auto fixed = desk.line.fixUnit();
        desk.line.stop();
        QTRY_VERIFY(fixed.isFinished());
        QCOMPARE(fixed.result().error().failure, Failure::Network);
        QCOMPARE(desk.state, State::Stopped);
    }
};

QTEST_GUILESS_MAIN(TstCallerIdBoxLine)
#include "tst_callerid_box_line.moc"
