// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/modem/modem_commands.h"
#include "tests/telephony/modem/watched_modem.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace secondring;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kReport = "DATE = 1120\r\nTIME = 1005\r\nNMBR = 5035551212\r\nNAME = DENTAL PATIENT";

} // namespace

/// A line on a modem, from the plug to the call.
class TestModemLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void watchesOnceTheModemIsSetUp()
    {
        ScriptedModem modem;
        WatchedModem watched(settingsFor(modem));
        watched.line.start();
        QCOMPARE(watched.states.back().state, LineMonitor::State::Connecting);
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        QCOMPARE(modem.commands(), (QByteArrayList{"ATZ", "ATE0V1Q0S0=0", "ATI3", "AT+VCID=1"}));
        watched.line.stop();
        QVERIFY(watched.isNow(LineMonitor::State::Stopped));
        QCOMPARE(watched.events.size(), 0);
    }

    void reportsACallToItsEnd()
    {
        ScriptedModem modem;
        WatchedModem watched(settingsFor(modem, {.voicemailRings = 2}));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        modem.say("RING");
        QTRY_COMPARE(watched.count<RingStarted>(), 1);
        modem.say(kReport);
        QTRY_COMPARE(watched.count<CallerIdentified>(), 1);
        const auto who = std::get<CallerIdentified>(watched.events.back().what).caller;
        QCOMPARE(who.number->e164(), u"+15035551212"_s);
        QCOMPARE(who.name, u"DENTAL PATIENT"_s);
        modem.say("RING");
        QTRY_COMPARE_WITH_TIMEOUT(watched.count<Ended>(), 1, 20'000);
        QCOMPARE(watched.end().outcome, CallOutcome::NoAnswer); // Nobody knows of a message.
        QCOMPARE(watched.end().certainty, Certainty::Strong);
        QCOMPARE(watched.end().rings, 2);
        for (const LineEvent& event : watched.events) {
            QCOMPARE(event.line, LineId{u"front"_s});
            QCOMPARE(event.call, watched.events.front().call);
            QVERIFY(event.at <= watched.clock.now() && event.at > watched.clock.now() - 15s);
        }
    }

    void pulledOutInMidRingNobodyKnowsHowItEnded()
    {
        ScriptedModem modem;
        WatchedModem watched(settingsFor(modem, {.voicemailRings = 1, .seesPickUp = true}));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        QVERIFY(watched.line.abilities().seesAnsweredElsewhere);
        modem.say("RING");
        QTRY_COMPARE(watched.count<RingStarted>(), 1);
        modem.device.pullOut();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Faulty));
        QCOMPARE(watched.states.back().trouble, LineTrouble::Unplugged);
        QCOMPARE(watched.count<Ended>(), 1);
        QCOMPARE(watched.end().outcome, CallOutcome::Unknown);
        QCOMPARE(watched.end().certainty, Certainty::Guess);
        QVERIFY(modem.device.plugIn());
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        QCOMPARE(modem.told("ATZ"), 2);
        QCOMPARE(modem.told("AT+FCLASS=8;-STE=7"), 2);
        modem.say("RING");
        QTRY_COMPARE(watched.count<RingStarted>(), 2);
        QVERIFY(watched.events.back().call != watched.events.front().call);
    }

    void whatIsNoModemIsToldInWords_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<LineTrouble>("trouble");
        QTest::newRow("refuses everything") << "ERROR"_ba << LineTrouble::NotSpoken;
        QTest::newRow("speaks at another speed") << "\xf3\x1c\x06\xe3\x98"_ba << LineTrouble::Garbled;
        QTest::newRow("never ends its line") << QByteArray(1000, 'x') << LineTrouble::Garbled;
        QTest::newRow("says nothing at all") << QByteArray() << LineTrouble::PortSilent;
    }
    void whatIsNoModemIsToldInWords()
    {
        QFETCH(QByteArray, answer);
        ScriptedModem modem;
        modem.otherwise = answer;
        WatchedModem watched(settingsFor(modem));
        watched.line.start();
        QTRY_VERIFY_WITH_TIMEOUT(watched.isNow(LineMonitor::State::Faulty), 20'000);
        QTEST(watched.states.back().trouble, "trouble");
        QVERIFY(!watched.states.back().detail.isEmpty());
        modem.say("RING"); // By whatever is there: no call of ours.
        modem.device.pullOut();
        QTRY_COMPARE(watched.states.back().trouble, LineTrouble::Unplugged);
        modem.otherwise = "OK";
        QVERIFY(modem.device.plugIn());
        QTRY_VERIFY_WITH_TIMEOUT(watched.isNow(LineMonitor::State::Watching), 20'000);
        QCOMPARE(watched.events.size(), 0);
    }

    void ringingWhileItIsSetUpTheCallIsFiled_data()
    {
        QTest::addColumn<QByteArray>("report");
        QTest::newRow("says who calls") << QByteArray(kReport);
        QTest::newRow("rings and no more") << QByteArray();
    }
    void ringingWhileItIsSetUpTheCallIsFiled()
    {
        QFETCH(QByteArray, report);
        ScriptedModem modem;
        modem.otherwise.clear();
        WatchedModem watched(settingsFor(modem, {.voicemailRings = 2}));
        watched.line.start();
        QTRY_COMPARE(modem.told("ATZ"), 1);
        modem.say("RING");
        if (!report.isEmpty()) modem.say(report);
        QTRY_VERIFY_WITH_TIMEOUT(modem.told("ATE0V1Q0S0=0") >= 2, 20'000);
        QCOMPARE(watched.count<RingStarted>(), report.isEmpty() ? 0 : 1);
        modem.say("RING");
        modem.otherwise = "OK";
        QTRY_VERIFY_WITH_TIMEOUT(watched.isNow(LineMonitor::State::Watching), 20'000);
        QCOMPARE(watched.states.size(), 2u); // Connecting, Watching: no false alarm.
        QTRY_COMPARE(watched.count<RingStarted>(), 1);
        QCOMPARE(watched.count<CallerIdentified>(), report.isEmpty() ? 0 : 1);
        watched.line.stop();
        QCOMPARE(watched.count<Ended>(), 1);
        QCOMPARE(watched.end().rings, 2);
    }

    void pulledOutInMidRingWhileItIsSetUp()
    {
        ScriptedModem modem;
        modem.otherwise.clear();
        WatchedModem watched(settingsFor(modem));
        watched.line.start();
        QTRY_COMPARE(modem.told("ATZ"), 1);
        modem.say("RING");
        modem.say(kReport);
        QTRY_COMPARE(watched.count<CallerIdentified>(), 1);
        modem.device.pullOut();
        QTRY_COMPARE(watched.count<Ended>(), 1);
        QCOMPARE(watched.end().outcome, CallOutcome::Unknown);
    }

    void noiseEndsTheWatchAndTheModemIsSetUpAnew()
    {
        ScriptedModem modem;
        WatchedModem watched(settingsFor(modem));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        for (int i = 0; i < 6; ++i)
            modem.say("\x9c\x01\xfe\x83");
        QTRY_COMPARE(watched.states.back().trouble, LineTrouble::Garbled);
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        QCOMPARE(watched.events.size(), 0);
    }

    void aModemThatTakesACallIsLetGo()
    {
        ScriptedModem modem;
        WatchedModem watched(settingsFor(modem));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        modem.say("RING");
        QTRY_COMPARE(watched.count<RingStarted>(), 1);
        modem.say("CONNECT 2400");
        QTRY_COMPARE(watched.count<Ended>(), 1);
        QCOMPARE(watched.end().outcome, CallOutcome::Unknown);
        QVERIFY(std::ranges::any_of(watched.states, [](const SaidState& each) {
            return each.state == LineMonitor::State::Faulty && each.trouble == LineTrouble::NotSpoken;
        }));
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
    }

    void aLiftedPhoneIsToldUntilTheCheckIsDone()
    {
        ScriptedModem modem;
        LineSettings settings = settingsFor(modem);
        settings.trust = LineTrust::Unchecked;
        WatchedModem watched(settings);
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        QCOMPARE(modem.commands().back(), "AT+FCLASS=8;-STE=7"_ba);
        modem.device.send("\x10P");
        QTRY_COMPARE(watched.lifted, 1);
        modem.device.send("\x10p");
        QCOMPARE(watched.events.size(), 0);
    }

    void twoCallsNeverShareAKey()
    {
        ScriptedModem modem;
        WatchedModem watched(settingsFor(modem));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        modem.say("NMBR = 5035551212\r\nNAME = ONE\r\nDATE = 1120\r\nTIME = 1005\r\nRING");
        QTRY_COMPARE(watched.count<RingStarted>(), 1);
        watched.line.stop();
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        modem.say("RING");
        QTRY_COMPARE(watched.count<RingStarted>(), 2);
        QVERIFY(watched.events.front().call != watched.events.back().call);
        QVERIFY(watched.events.front().call.value.contains(u"front"_s));
        QVERIFY(!watched.events.front().call.value.contains(u"503555"_s));
    }

    void settingsThatCannotWorkAreRefused_data()
    {
        QTest::addColumn<ModemLineSettings>("how");
        const QString port = u"/dev/ttyNONE"_s;
        QTest::newRow("no port") << ModemLineSettings{};
        QTest::newRow("no speed") << ModemLineSettings{.port = port, .baud = 0};
        QTest::newRow("a country in words") << ModemLineSettings{.port = port, .country = u"USA"_s};
        QTest::newRow("a country that dials") << ModemLineSettings{.port = port, .country = u"B5;D123"_s};
        QTest::newRow("a command that answers calls")
            << ModemLineSettings{.port = port, .extraInit = u"ATS0=1"_s};
        QTest::newRow("a command that dials") << ModemLineSettings{.port = port, .extraInit = u"ATDT123"_s};
    }
    void settingsThatCannotWorkAreRefused()
    {
        QFETCH(ModemLineSettings, how);
        LineSettings settings;
        settings.how = how;
        WatchedModem watched(settings);
        watched.line.start();
        QVERIFY(watched.isNow(LineMonitor::State::Faulty));
        QCOMPARE(watched.states.back().trouble, LineTrouble::BadSettings);
        watched.line.stop();
        QVERIFY(watched.isNow(LineMonitor::State::Stopped));
    }

    void aPortThatIsNotThereIsWaitedFor()
    {
        ScriptedModem modem;
        modem.device.pullOut();
        WatchedModem watched(settingsFor(modem));
        watched.line.start();
        QTRY_COMPARE(watched.states.back().trouble, LineTrouble::PortMissing);
        QVERIFY(modem.device.plugIn());
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
    }

    void neverTakesTheLine()
    {
        ScriptedModem modem;
        modem.otherwise = "ERROR";
        modem.answers = {{"ATE0V1Q0S0=0", "OK"}, {"AT*ID1", "OK"}};
        WatchedModem watched(
            settingsFor(modem, {.country = u"B5"_s, .seesPickUp = true, .extraInit = u"AT+PCW=2"_s}));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        modem.say("RING");
        QTRY_COMPARE(watched.count<RingStarted>(), 1);
        QVERIFY(modem.commands().size() > 10);
        for (const QByteArray& command : modem.commands())
            QVERIFY2(keepsOnHook(command), command.constData());
    }
};

QTEST_GUILESS_MAIN(TestModemLine)
#include "tst_modem_line.moc"
