// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/sip_check.h"
#include "tests/telephony/watched_line.h"

// The stack has functions named as its types are: its headers come after ours.
#include "core/telephony/sip/re_cpp.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace secondring;
using namespace Qt::StringLiterals;

/// How a line comes to watch, says why it cannot, and goes.
class TestSipLine : public QObject {
    Q_OBJECT

private:
    // One for all: a line that goes takes leave in the background, while the next test runs.
    SipThread m_thread;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void registersWithAContactNobodyCanGuess()
    {
        ScriptedSwitch pbx;
        WatchedLine one(m_thread, settingsFor(pbx));
        one.line.start();
        QTRY_VERIFY(one.isNow(LineMonitor::State::Watching));
        QCOMPARE(one.states.front().state, LineMonitor::State::Connecting);
        const QByteArray first = pbx.contact();
        QVERIFY(first.indexOf('@') - first.indexOf(':') > 32);
        WatchedLine other(m_thread, settingsFor(pbx));
        other.line.start();
        QTRY_VERIFY(other.isNow(LineMonitor::State::Watching));
        QVERIFY(pbx.contact() != first);
    }

    void aStackThatBreaksOffIsSaid()
    {
        ScriptedSwitch pbx;
        SipThread thread;
        WatchedLine watched(thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        pbx.invite({});
        QTRY_COMPARE(watched.all<RingStarted>().size(), 1U);
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"the SIP loop broke off"_s));
        thread.post([] { re_cancel(); });
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Faulty));
        QCOMPARE(watched.states.back().trouble, LineTrouble::Unreachable);
        QCOMPARE(watched.outcome(), CallOutcome::Unknown); // Nobody will hear how it ends.
    }

    void aWrongPasswordIsCalledSo_data()
    {
        QTest::addColumn<int>("welcome");
        QTest::newRow("forbidden") << static_cast<int>(ScriptedSwitch::Welcome::Forbid);
        QTest::newRow("asked for the password again and again")
            << static_cast<int>(ScriptedSwitch::Welcome::ChallengeForEver);
    }
    void aWrongPasswordIsCalledSo()
    {
        QFETCH(int, welcome);
        ScriptedSwitch pbx;
        pbx.setWelcome(static_cast<ScriptedSwitch::Welcome>(welcome));
        WatchedLine watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Faulty));
        QCOMPARE(watched.states.back().trouble, LineTrouble::WrongPassword);
        QVERIFY(pbx.registrations() <= 2);
    }

    void theSwitchAsksForThePassword_data()
    {
        QTest::addColumn<int>("welcome");
        QTest::newRow("once, as it does") << static_cast<int>(ScriptedSwitch::Welcome::ChallengeOnce);
        QTest::newRow("each time, for it forgets what it asked")
            << static_cast<int>(ScriptedSwitch::Welcome::ChallengeEachTime);
        QTest::newRow("and finds a minute too brief")
            << static_cast<int>(ScriptedSwitch::Welcome::FindTooBrief);
    }
    void theSwitchAsksForThePassword()
    {
        QFETCH(int, welcome);
        ScriptedSwitch pbx;
        pbx.setWelcome(static_cast<ScriptedSwitch::Welcome>(welcome));
        LineSettings settings = settingsFor(pbx);
        sipOf(settings).expires = std::chrono::seconds(1);
        WatchedLine watched(m_thread, settings);
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        const int soFar = pbx.registrations();
        QTRY_VERIFY(pbx.registrations() > soFar);
        QTRY_VERIFY(std::ranges::count(watched.states, LineMonitor::State::Watching, &SeenState::state) >= 2);
        QVERIFY(std::ranges::find(watched.states, LineMonitor::State::Faulty, &SeenState::state) ==
                watched.states.end());
        watched.line.stop();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Stopped));
        QTRY_VERIFY(pbx.isForgotten()); // A stop does not wait for it for ever.
    }

    void theWayBackIsKeptOpen()
    {
        ScriptedSwitch pbx;
        LineSettings settings = settingsFor(pbx);
        sipOf(settings).expires = std::chrono::seconds(1);
        WatchedLine watched(m_thread, settings);
        watched.line.start();
        QTRY_VERIFY(pbx.nudges() > 1);
        watched.line.stop();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Stopped));
    }

    void aNameThatIsNotFoundIsCalledSo()
    {
        ScriptedSwitch pbx;
        LineSettings settings = settingsFor(pbx);
        sipOf(settings).server = u"no-such-switch.invalid"_s;
        WatchedLine watched(m_thread, settings);
        watched.line.start();
        QTRY_VERIFY_WITH_TIMEOUT(watched.isNow(LineMonitor::State::Faulty), 20'000);
        QCOMPARE(watched.states.back().trouble, LineTrouble::NameNotFound);
    }

    void settingsWithoutAServerAreRefused()
    {
        WatchedLine watched(m_thread, LineSettings{});
        watched.line.start();
        QVERIFY(watched.isNow(LineMonitor::State::Faulty));
        QCOMPARE(watched.states.back().trouble, LineTrouble::BadSettings);
    }

    void aCertificateFileThatIsNoneIsCalledSo_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("it is not there") << u"/nowhere/authority.pem"_s;
        QTest::newRow("it holds something else") << QStringLiteral(SOURCE_DIR "/README.md");
    }
    void aCertificateFileThatIsNoneIsCalledSo()
    {
        QFETCH(QString, file);
        ScriptedSwitch pbx;
        LineSettings settings = settingsFor(pbx);
        sipOf(settings).transport = SipTransport::Tls;
        sipOf(settings).caFile = file;
        WatchedLine watched(m_thread, settings);
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Faulty));
        QCOMPARE(watched.states.back().trouble, LineTrouble::CertificateUnread);
    }

    void stoppingUnregistersAndEndsCalls()
    {
        ScriptedSwitch pbx;
        WatchedLine watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        pbx.invite({});
        QTRY_COMPARE(watched.all<RingStarted>().size(), 1u);
        watched.line.stop();
        watched.line.stop();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Stopped));
        QCOMPARE(watched.outcome(), CallOutcome::Unknown);
        QTRY_VERIFY(pbx.isForgotten());
        QTRY_VERIFY(pbx.answers(480, "INVITE") >= 1);
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
    }

    void stoppingDoesNotWaitForASilentSwitch()
    {
        ScriptedSwitch pbx;
        WatchedLine watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        pbx.setWelcome(ScriptedSwitch::Welcome::KeepSilent);
        QElapsedTimer time;
        time.start();
        watched.line.stop();
        watched.line.start();
        const auto hasStopped = [&watched] {
            return std::ranges::find(watched.states, LineMonitor::State::Stopped, &SeenState::state) !=
                   watched.states.end();
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasStopped(), 20'000);
        QVERIFY(time.elapsed() < 20'000); // A little over a second, on a computer with time; SIP's own is 32.
        QVERIFY(watched.isNow(LineMonitor::State::Connecting));
    }

    void theThreadMayGoWhileLinesWatch()
    {
        ScriptedSwitch pbx;
        QElapsedTimer time;
        {
            SipThread thread;
            WatchedLine watched(thread, settingsFor(pbx));
            watched.line.start();
            QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
            thread.post([&time] { time.start(); });
        }
        QVERIFY(time.isValid() && time.elapsed() < 20'000);
        QTRY_VERIFY(pbx.isForgotten());
    }

    void aLineMayGoWhileItRings()
    {
        ScriptedSwitch pbx;
        {
            WatchedLine watched(m_thread, settingsFor(pbx));
            watched.line.start();
            QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
            pbx.invite({});
            QTRY_COMPARE(watched.all<RingStarted>().size(), 1u);
        }
        QTRY_VERIFY(pbx.isForgotten());
    }

    void theLineCheckSaysWhatItFound_data()
    {
        QTest::addColumn<int>("welcome");
        QTest::addColumn<LineTrouble>("trouble");
        QTest::newRow("all is well") << static_cast<int>(ScriptedSwitch::Welcome::Accept)
                                     << LineTrouble::None;
        QTest::newRow("wrong password")
            << static_cast<int>(ScriptedSwitch::Welcome::Forbid) << LineTrouble::WrongPassword;
        QTest::newRow("nobody there")
            << static_cast<int>(ScriptedSwitch::Welcome::KeepSilent) << LineTrouble::NoAnswer;
    }
    void theLineCheckSaysWhatItFound()
    {
        QFETCH(int, welcome);
        QFETCH(LineTrouble, trouble);
        ScriptedSwitch pbx;
        pbx.setWelcome(static_cast<ScriptedSwitch::Welcome>(welcome));
        const FakeClock clock;
        auto check = SipCheck::run(m_thread, settingsFor(pbx), u"secret"_s, clock, this);
        QTRY_VERIFY_WITH_TIMEOUT(check.isFinished(), 8'000);
        QCOMPARE(check.result().trouble, trouble);
        if (trouble == LineTrouble::None) QTRY_VERIFY(pbx.isForgotten());
    }

    void callsComeOverIPv6_data()
    {
        QTest::addColumn<QString>("server");
        QTest::newRow("as it is") << u"::1"_s;
        QTest::newRow("in brackets") << u"[::1]"_s;
    }
    void callsComeOverIPv6()
    {
        QFETCH(QString, server);
        ScriptedSwitch pbx(QHostAddress::LocalHostIPv6);
        if (pbx.port() == 0) QSKIP("this computer has no IPv6");
        LineSettings settings = settingsFor(pbx);
        sipOf(settings).server = server;
        sipOf(settings).domain.clear();
        WatchedLine watched(m_thread, settings);
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        QVERIFY(pbx.contact().contains("@[::1]:"));
        pbx.invite({});
        QTRY_COMPARE(watched.all<CallerIdentified>().size(), 1u);
        pbx.cancel({});
        QTRY_COMPARE(watched.all<Ended>().size(), 1u);
        QCOMPARE(watched.outcome(), CallOutcome::Abandoned);
    }
};

QTEST_GUILESS_MAIN(TestSipLine)
#include "tst_sip_line.moc"
