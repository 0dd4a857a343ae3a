// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/watched_line.h"

#include <QRegularExpression>
#include <QTest>

using namespace secondring;
using namespace Qt::StringLiterals;

/// Calls from a switch of a few lines on loopback, and how they end.
class TestSipCalls : public QObject {
    Q_OBJECT

private:
    // One for all: a line that goes takes leave in the background, while the next test runs.
    SipThread m_thread;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void hearsHowACallEnds_data()
    {
        QTest::addColumn<QByteArray>("reasons");
        QTest::addColumn<CallOutcome>("outcome");
        QTest::newRow("the caller hung up") << QByteArray() << CallOutcome::Abandoned;
        QTest::newRow("a colleague answered")
            << QByteArray("Reason: SIP;cause=200;text=\"Call completed elsewhere\"\r\n")
            << CallOutcome::AnsweredElsewhere;
        QTest::newRow("a colleague answered, said in the second line")
            << QByteArray("Reason: Q.850;cause=16\r\nReason: SIP ;cause=200\r\n")
            << CallOutcome::AnsweredElsewhere;
        QTest::newRow("a colleague declined")
            << QByteArray("Reason: SIP;cause=603\r\n") << CallOutcome::Declined;
        QTest::newRow("nobody came") << QByteArray("Reason: Q.850;cause=19\r\n") << CallOutcome::NoAnswer;
        QTest::newRow("the reason is garbled")
            << QByteArray("Reason: SIP;cause=abc;text=\"x\r\n") << CallOutcome::Unknown;
    }
    void hearsHowACallEnds()
    {
        QFETCH(QByteArray, reasons);
        QFETCH(CallOutcome, outcome);
        ScriptedSwitch pbx;
        WatchedLine watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        ScriptedCall call;
        pbx.invite(call);
        QTRY_COMPARE(pbx.answers(100, "INVITE"), 1);
        QTRY_COMPARE(watched.all<CallerIdentified>().size(), 1u);
        call.extra = reasons;
        pbx.cancel(call);
        QTRY_COMPARE(watched.all<Ended>().size(), 1u);
        QCOMPARE(watched.outcome(), outcome);
        QTRY_COMPARE(pbx.answers(200, "CANCEL"), 1);
        QTRY_VERIFY(pbx.answers(487, "INVITE") >= 1);
        QCOMPARE(pbx.answers(180, "INVITE"), 0);
        pbx.ask("ACK", call, "x");

        const CallerId caller =
            std::get<CallerIdentified>(watched.all<CallerIdentified>().front().what).caller;
        QCOMPARE(caller.number->e164(), u"+14045550123"_s);
        QCOMPARE(caller.name, u"Jane Doe"_s);
        QCOMPARE(watched.events.size(), 3u);
        QCOMPARE(watched.events.front().call, CallKey{u"call-1;from-1"_s});
        QCOMPARE(watched.events.front().line, LineId{u"front"_s});
        QCOMPARE(watched.events.front().at, watched.clock.now());
    }

    void ringsWhenAskedTo()
    {
        ScriptedSwitch pbx;
        LineSettings settings = settingsFor(pbx);
        sipOf(settings).answerWithRinging = true;
        WatchedLine watched(m_thread, settings);
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        pbx.invite({});
        QTRY_COMPARE(pbx.answers(180, "INVITE"), 1);
        QCOMPARE(pbx.answers(100, "INVITE"), 0);
    }

    void theSwitchHearsOnceThatTheCallIsHeard()
    {
        ScriptedSwitch pbx;
        WatchedLine watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        pbx.invite({});
        QTRY_COMPARE(pbx.answers(100, "INVITE"), 1);
        watched.keepsWhatRings = false; // The disk is full: a moment later it is said all the same.
        ScriptedCall other;
        other.callId = "call-2";
        other.branch = "z9hG4bK-2";
        pbx.invite(other);
        QTRY_COMPARE(pbx.answers(100, "INVITE"), 2);
        watched.line.ringKept(CallKey{u"call-2;from-1"_s});
        watched.line.ringKept(CallKey{u"a call of yesterday"_s});
        pbx.cancel(other);
        QTRY_COMPARE(watched.all<Ended>().size(), 1u);
        QCOMPARE(pbx.answers(100, "INVITE"), 2);
    }

    void whoHangsUpBeforeTheCallIsKept()
    {
        ScriptedSwitch pbx;
        WatchedLine watched(m_thread, settingsFor(pbx));
        watched.keepsWhatRings = false;
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        const ScriptedCall call;
        pbx.invite(call);
        pbx.invite(call);
        pbx.cancel(call);
        QTRY_VERIFY(pbx.answers(487, "INVITE") >= 1);
        watched.line.ringKept(CallKey{u"call-1;from-1"_s});
        QCOMPARE(watched.outcome(), CallOutcome::Abandoned);
        ScriptedCall next;
        next.callId = "call-2";
        next.branch = "z9hG4bK-2";
        pbx.invite(next);
        QTRY_COMPARE(watched.all<RingStarted>().size(), 2u);
        QTRY_COMPARE(pbx.answers(100, "INVITE"), 1); // Of the next; the first is over.
    }

    void repeatedRequestsAreOneCall()
    {
        ScriptedSwitch pbx;
        WatchedLine watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        const ScriptedCall call;
        pbx.invite(call);
        QTRY_COMPARE(pbx.answers(100, "INVITE"), 1);
        pbx.invite(call);
        pbx.invite(call);
        QTRY_COMPARE(pbx.answers(100, "INVITE"), 3);
        for (int time = 0; time < 3; ++time)
            pbx.cancel(call);
        QTRY_COMPARE(pbx.answers(200, "CANCEL"), 3);
        pbx.invite(call);
        QTRY_VERIFY(pbx.answers(487, "INVITE") >= 2);
        QCOMPARE(watched.all<RingStarted>().size(), 1u);
        QCOMPARE(watched.all<Ended>().size(), 1u);
    }

    void twoForksOfOneCallAreOneCall()
    {
        ScriptedSwitch pbx;
        WatchedLine watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        ScriptedCall one;
        ScriptedCall other;
        other.branch = "z9hG4bK-2";
        pbx.invite(one);
        pbx.invite(other);
        QTRY_COMPARE(pbx.answers(100, "INVITE"), 2);
        pbx.cancel(one);
        QTRY_VERIFY(pbx.answers(487, "INVITE") >= 1);
        QVERIFY(watched.all<Ended>().empty());
        other.extra = "Reason: SIP;cause=200\r\n";
        pbx.cancel(other);
        QTRY_COMPARE(watched.all<Ended>().size(), 1u);
        QCOMPARE(watched.outcome(), CallOutcome::AnsweredElsewhere);
        QCOMPARE(watched.all<RingStarted>().size(), 1u);
        one.branch = "z9hG4bK-3";
        pbx.invite(one);
        QTRY_COMPARE(watched.all<RingStarted>().size(), 2u);
        QVERIFY(watched.events.back().call != watched.events.front().call);
    }

    void aCallNobodyEndsIsGivenUp_data()
    {
        QTest::addColumn<QByteArray>("extra");
        QTest::addColumn<int>("longest");
        QTest::addColumn<int>("code");
        QTest::newRow("the switch forgot to end it") << QByteArray() << 1 << 480;
        QTest::newRow("the invitation says how long it holds") << QByteArray("Expires: 1\r\n") << 300 << 487;
    }
    void aCallNobodyEndsIsGivenUp()
    {
        QFETCH(QByteArray, extra);
        QFETCH(int, longest);
        QFETCH(int, code);
        ScriptedSwitch pbx;
        LineSettings settings = settingsFor(pbx);
        settings.longestRing = std::chrono::seconds(longest);
        WatchedLine watched(m_thread, settings);
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        ScriptedCall call;
        call.extra = extra;
        pbx.invite(call);
        QTRY_COMPARE(watched.all<Ended>().size(), 1u);
        QCOMPARE(watched.outcome(), CallOutcome::Unknown);
        QTRY_VERIFY(pbx.answers(code, "INVITE") >= 1);
        pbx.cancel(call);
        QTRY_COMPARE(pbx.answers(200, "CANCEL"), 1);
        QCOMPARE(watched.all<Ended>().size(), 1u);
    }

    void tooManyCallsAtOnceFindItBusy()
    {
        ScriptedSwitch pbx;
        WatchedLine watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        ScriptedCall call;
        for (int number = 0; number < 6005; ++number) {
            call.callId = "many-" + QByteArray::number(number);
            call.branch = "z9hG4bK-many-" + QByteArray::number(number);
            pbx.invite(call);
            if (number % 50 == 0) QTRY_VERIFY(pbx.answers() >= number);
        }
        QTRY_COMPARE(pbx.answers(486, "INVITE"), 5);
        QCOMPARE(pbx.answers(100, "INVITE"), 6000);
        QTRY_COMPARE(watched.all<RingStarted>().size(), 6000u);
    }
};

QTEST_GUILESS_MAIN(TestSipCalls)
#include "tst_sip_calls.moc"
