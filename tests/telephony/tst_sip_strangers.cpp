// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/watched_line.h"

#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace secondring;
using namespace Qt::StringLiterals;

/// What the line makes of requests that are no calls of its own.
class TestSipStrangers : public QObject {
    Q_OBJECT

private:
    // One for all: a line that goes takes leave in the background, while the next test runs.
    SipThread m_thread;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void callsForSomebodyElseNeverCount()
    {
        ScriptedSwitch pbx;
        WatchedLine watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        ScriptedCall call;
        call.user = "100";
        pbx.invite(call);
        QTRY_COMPARE(pbx.answers(404, "INVITE"), 1);
        QVERIFY(watched.events.empty());
    }

    void strangersNeverCount()
    {
        ScriptedSwitch pbx;
        ScriptedSwitch stranger(QHostAddress(u"127.0.0.2"_s));
        if (stranger.port() == 0) QSKIP("this system has one loopback address only");
        WatchedLine watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        stranger.callWhat(pbx);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"stranger's.*turned away"_s));
        ScriptedCall call;
        stranger.invite(call);
        QTRY_COMPARE(stranger.answers(403, "INVITE"), 1);
        call.user = "100";
        stranger.invite(call);
        QTRY_COMPARE(stranger.answers(404, "INVITE"), 1);
        QVERIFY(watched.events.empty());
        // Only the registrar's own knew whom to call: the line says from where, so that it can be allowed.
        QCOMPARE(watched.states.back().state, LineMonitor::State::Watching);
        QCOMPARE(watched.states.back().trouble, LineTrouble::CallsFromElsewhere);
        QCOMPARE(watched.states.back().detail, u"127.0.0.2"_s);

        pbx.invite({});
        QTRY_COMPARE(watched.all<RingStarted>().size(), 1u);
        stranger.cancel({});
        QTRY_COMPARE(stranger.answers(481, "CANCEL"), 1);
        QVERIFY(watched.all<Ended>().empty());
        const int before = stranger.answers();
        for (int time = 0; time < 100; ++time)
            stranger.ask("OPTIONS", {});
        pbx.ask("OPTIONS", {});
        QTRY_COMPARE(pbx.answers(200, "OPTIONS"), 1);
        QVERIFY(stranger.answers() - before <= 40);
    }

    void whoOnlyGuessesAnExtensionIsNoTrouble()
    {
        ScriptedSwitch pbx;
        ScriptedSwitch scanner(QHostAddress(u"127.0.0.2"_s));
        if (scanner.port() == 0) QSKIP("this system has one loopback address only");
        WatchedLine watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        scanner.callWhat(pbx);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"stranger's.*turned away"_s));
        ScriptedCall call;
        call.user = "100";
        scanner.invite(call);
        QTRY_COMPARE(scanner.answers(404, "INVITE"), 1);
        pbx.ask("OPTIONS", {});
        QTRY_COMPARE(pbx.answers(200, "OPTIONS"), 1);
        QCOMPARE(watched.states.back().trouble, LineTrouble::None);
    }

    void anAllowedAddressMayCall()
    {
        ScriptedSwitch pbx;
        ScriptedSwitch trunk(QHostAddress(u"127.0.0.2"_s));
        if (trunk.port() == 0) QSKIP("this system has one loopback address only");
        LineSettings settings = settingsFor(pbx);
        sipOf(settings).allowedAddresses = {u"127.0.0.2"_s};
        WatchedLine watched(m_thread, settings);
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        trunk.callWhat(pbx);
        trunk.invite({});
        QTRY_COMPARE(watched.all<RingStarted>().size(), 1u);
        pbx.cancel({});
        QTRY_COMPARE(pbx.answers(481, "CANCEL"), 1);
        trunk.cancel({});
        QTRY_COMPARE(watched.all<Ended>().size(), 1u);
        QCOMPARE(watched.states.back().trouble, LineTrouble::None);
    }

    void otherRequestsAreAnsweredByTheBook_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("toTag");
        QTest::addColumn<int>("code");
        QTest::newRow("is the phone there") << QByteArray("OPTIONS") << QByteArray() << 200;
        QTest::newRow("takes back a call that never was") << QByteArray("CANCEL") << QByteArray() << 481;
        QTest::newRow("ends a call that never was") << QByteArray("BYE") << QByteArray("t") << 481;
        QTest::newRow("changes a call that never was") << QByteArray("INVITE") << QByteArray("t") << 481;
        QTest::newRow("sends a message") << QByteArray("MESSAGE") << QByteArray() << 405;
        QTest::newRow("subscribes") << QByteArray("SUBSCRIBE") << QByteArray() << 405;
    }
    void otherRequestsAreAnsweredByTheBook()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, toTag);
        QFETCH(int, code);
        ScriptedSwitch pbx;
        WatchedLine watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        pbx.ask(method, {}, toTag);
        QTRY_COMPARE(pbx.answers(code, method), 1);
        QVERIFY(watched.events.empty());
    }

    void garbageDoesNoHarm()
    {
        ScriptedSwitch pbx;
        WatchedLine watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        const std::array<QByteArray, 8> garbage{
            QByteArray("\r\n\r\n"),
            QByteArray(1400, '\0'),
            QByteArray(60000, 'A'),
            QByteArray("INVITE sip:x SIP/2.0\r\n\r\n"),
            "INVITE " + pbx.contact() + " SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1\r\n\r\n",
            "INVITE " + pbx.contact() +
                " SIP/2.0\r\nCall-ID: x\r\nCSeq: 1 INVITE\r\nFrom: x\r\nTo: y\r\n\r\n",
            "CANCEL " + pbx.contact() + " SIP/2.0\r\nVia: ;branch=\r\nCSeq: x\r\n\r\n",
            QByteArray("SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 127.0.0.1;branch=z\r\nCSeq: 1 INVITE\r\n\r\n")};
        for (const QByteArray& each : garbage)
            pbx.send(each);
        ScriptedCall noTag;
        noTag.fromTag.clear();
        pbx.invite(noTag);
        QTRY_COMPARE(pbx.answers(400, "INVITE"), 1);
        pbx.ask("OPTIONS", {});
        QTRY_COMPARE(pbx.answers(200, "OPTIONS"), 1);
        QVERIFY(watched.events.empty());
    }
};

QTEST_GUILESS_MAIN(TestSipStrangers)
#include "tst_sip_strangers.moc"
