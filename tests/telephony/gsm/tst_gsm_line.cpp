// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/gsm/fake_stick.h"
#include "tests/telephony/gsm/watched_stick.h"

#include <QRegularExpression>
#include <QSerialPort>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace secondring;

namespace {

constexpr int kPatience = 15'000;

} // namespace

/// The whole line on a pseudo-terminal.
class TestGsmLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aCallThatNobodyAnswersIsMissed()
    {
        FakeStick stick;
        WatchedStick watched(settingsFor(stick.port()));
        watched.line.start();
        QTRY_VERIFY_WITH_TIMEOUT(watched.isWatching(), kPatience);
        stick.ring("2025550143");
        QTRY_COMPARE(watched.all<CallerIdentified>().size(), 1u);
        QTRY_VERIFY(stick.asked("AT+CLCC") >= 2);
        watched.clock.advance(12s);
        stick.hangUp();
        QTRY_COMPARE(watched.all<Ended>().size(), 1u);
        const Ended ended = watched.all<Ended>().front();
        QVERIFY(ended.outcome == CallOutcome::Abandoned && ended.certainty == Certainty::Certain);
        QCOMPARE(ended.rings, 1);
        QCOMPARE(watched.events.back().at - watched.events.front().at, 12s);
        QCOMPARE(watched.all<CallerIdentified>().front().caller.number->e164(), u"+12025550143"_s);
        QVERIFY(!stick.heard().contains("ATA") && !stick.heard().contains("ATD"));
    }

    void eachCallHasAKeyOfItsOwnWithoutTheNumber()
    {
        FakeStick stick;
        WatchedStick watched(settingsFor(stick.port()));
        watched.line.start();
        QTRY_VERIFY_WITH_TIMEOUT(watched.isWatching(), kPatience);
        for (std::size_t calls = 1; calls <= 2; ++calls) {
            stick.ring("2025550143");
            QTRY_COMPARE(watched.all<RingStarted>().size(), calls);
            stick.hangUp();
            QTRY_COMPARE(watched.all<Ended>().size(), calls);
        }
        const QString first = watched.events.front().call.value;
        QVERIFY(first != watched.events.back().call.value);
        QVERIFY(!first.contains(u"5550143"_s));
        QVERIFY(std::ranges::all_of(watched.events, [&](const LineEvent& event) {
            return event.line.value == u"stick"_s && event.call.value.startsWith(u"gsm-stick-"_s);
        }));
    }

    void aCallTakenAtTheStickIsAnswered()
    {
        FakeStick stick;
        WatchedStick watched(settingsFor(stick.port()));
        watched.line.start();
        QTRY_VERIFY_WITH_TIMEOUT(watched.isWatching(), kPatience);
        stick.ring("2025550143");
        QTRY_COMPARE(watched.all<RingStarted>().size(), 1u);
        stick.pickUp();
        QTRY_COMPARE(watched.all<Answered>().size(), 1u);
        stick.hangUp();
        QTRY_COMPARE(watched.all<Ended>().size(), 1u);
        QVERIFY(watched.all<Ended>().front().outcome == CallOutcome::Answered);
    }

    void pulledOutWhileItRingsTheEndIsUnknown()
    {
        FakeStick stick;
        WatchedStick watched(settingsFor(stick.port()));
        watched.line.start();
        QTRY_VERIFY_WITH_TIMEOUT(watched.isWatching(), kPatience);
        stick.ring("2025550143");
        QTRY_COMPARE(watched.all<CallerIdentified>().size(), 1u);
        stick.pullOut();
        QTRY_VERIFY(watched.isFaulty(LineTrouble::Unplugged));
        QCOMPARE(watched.all<Ended>().size(), 1u);
        QVERIFY(watched.all<Ended>().front().outcome == CallOutcome::Unknown);
        QVERIFY(stick.plugIn());
        QTRY_VERIFY_WITH_TIMEOUT(watched.isWatching(), kPatience);
        stick.ring("2025550199");
        QTRY_COMPARE(watched.all<RingStarted>().size(), 2u);
        QCOMPARE(watched.all<Ended>().size(), 1u);
    }

    void aForwardedCallWasMissedWhateverComes()
    {
        FakeStick stick;
        WatchedStick watched(settingsFor(stick.port(), true));
        watched.line.start();
        QTRY_VERIFY_WITH_TIMEOUT(watched.isWatching(), kPatience);
        stick.ring("2025550143");
        QTRY_COMPARE(watched.all<CallerIdentified>().size(), 1u);
        QTRY_VERIFY(stick.asked("AT+CLCC") >= 2); // A call that no list has seen is none.
        stick.hangUp();
        QTRY_COMPARE(watched.all<Ended>().size(), 1u);
        QVERIFY(watched.all<Ended>().front().outcome == CallOutcome::NoAnswer);
    }

    void aPortThatFlapsInventsNoCall()
    {
        FakeStick stick;
        WatchedStick watched(settingsFor(stick.port()));
        watched.line.start();
        for (int time = 0; time < 3; ++time) {
            QTRY_VERIFY_WITH_TIMEOUT(watched.isWatching(), kPatience);
            stick.pullOut();
            QTRY_VERIFY(watched.isFaulty(LineTrouble::Unplugged));
            QVERIFY(stick.plugIn());
        }
        QTRY_VERIFY_WITH_TIMEOUT(watched.isWatching(), kPatience);
        QVERIFY(watched.events.empty());
        QVERIFY2(watched.changes <= 10, qPrintable(QString::number(watched.changes)));
    }

    void saysWhatIsWrong()
    {
        FakeStick stick;
        stick.setAnswer("AT+CPIN?", "+CPIN: SIM PIN | OK");
        stick.setAnswer("AT+CPIN=\"1111\"", "+CME ERROR: 16");
        WatchedStick watched(settingsFor(stick.port()), u"1111"_s);
        watched.line.start();
        QTRY_VERIFY_WITH_TIMEOUT(watched.isFaulty(LineTrouble::PinRefused), kPatience);
        // Neither pulling it out nor starting again costs the card another try.
        stick.pullOut();
        QTRY_VERIFY(watched.isFaulty(LineTrouble::Unplugged));
        QVERIFY(stick.plugIn());
        QTRY_VERIFY_WITH_TIMEOUT(watched.isFaulty(LineTrouble::PinRefused), kPatience);
        watched.line.stop();
        watched.line.start();
        QTRY_VERIFY_WITH_TIMEOUT(watched.isFaulty(LineTrouble::PinRefused), kPatience);
        QCOMPARE(stick.asked("AT+CPIN=\"1111\""), 1);
    }

    void aRefusedPinIsNotTriedByALaterStart()
    {
        QTemporaryDir profile;
        const QString pins = profile.filePath(u"refused-pins.json"_s);
        FakeStick stick;
        stick.lockWith("2468");
        stick.setAnswer("AT+CPINR=\"SIM PIN\"", "ERROR"); // It does not tell how many tries are left.
        {
            WatchedStick watched(settingsFor(stick.port()), u"1111"_s, pins);
            watched.line.start();
            QTRY_VERIFY_WITH_TIMEOUT(watched.isFaulty(LineTrouble::PinRefused), kPatience);
        }
        stick.setAnswer("AT+CPINR=\"SIM PIN\"", "ERROR");
        WatchedStick later(settingsFor(stick.port()), u"1111"_s, pins);
        later.line.start();
        QTRY_VERIFY_WITH_TIMEOUT(later.isFaulty(LineTrouble::PinRefused), kPatience);
        QCOMPARE(stick.asked("AT+CPIN=\"1111\""), 1);
        later.line.stop();
        QFile file(pins);
        QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("1111"));
        // The right one is tried, and with it all is forgotten.
        WatchedStick corrected(settingsFor(stick.port()), u"2468"_s, pins);
        corrected.line.start();
        QTRY_VERIFY_WITH_TIMEOUT(corrected.isWatching(), kPatience);
        QVERIFY(!RefusedPins(pins).hold(LineId{u"stick"_s}, u"1111"_s));
    }

    void aPinThatCannotBeRememberedIsNotTried()
    {
        FakeStick stick;
        stick.lockWith("2468");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"No such file"_s));
        WatchedStick watched(settingsFor(stick.port()), u"2468"_s, u"/no/such/folder/pins.json"_s);
        watched.line.start();
        QTRY_VERIFY_WITH_TIMEOUT(watched.isFaulty(LineTrouble::PinNeeded), kPatience);
        QCOMPARE(stick.asked("AT+CPIN=\"2468\""), 0);
    }

    void eachLineAndEachPinIsRememberedByItself()
    {
        QTemporaryDir profile;
        RefusedPins pins(profile.filePath(u"refused-pins.json"_s));
        const LineId front{u"front"_s};
        for (const QString& wrong : {u"1111"_s, u"2222"_s})
            QVERIFY(pins.add(front, wrong));
        QVERIFY(pins.hold(front, u"1111"_s) && pins.hold(front, u" 2222 "_s));
        QVERIFY(!pins.hold(front, u"3333"_s) && !pins.hold(LineId{u"back"_s}, u"1111"_s));
        pins.forget(front);
        QVERIFY(!pins.hold(front, u"1111"_s));
    }

    void theCommandsAreAtAnotherPortOfTheStick()
    {
        PtyDevice workshop;
        FakeStick stick;
        const auto places = [&] {
            return std::vector<SerialPlace>{{workshop.port(), workshop.port(), {}, {1, 2, {}, 0}, u"1-1"_s},
                                            {stick.port(), stick.port(), {}, {1, 2, {}, 2}, u"1-1"_s}};
        };
        WatchedStick watched(settingsFor(workshop.port()), {}, {}, places);
        watched.line.start();
        QTRY_VERIFY_WITH_TIMEOUT(watched.isWatching(), kPatience);
        QVERIFY2(watched.changes <= 2, "it is not said that something is wrong while it is looked for");
        QVERIFY(workshop.heard().startsWith("AT\r"));
        stick.ring("2025550143");
        QTRY_COMPARE(watched.all<CallerIdentified>().size(), 1u);
    }

    void noPortOfTheStickTakesCommands()
    {
        PtyDevice first;
        PtyDevice second;
        const auto places = [&] {
            return std::vector<SerialPlace>{{first.port(), first.port(), {}, {1, 2, {}, 0}, u"1-1"_s},
                                            {second.port(), second.port(), {}, {1, 2, {}, 1}, u"1-1"_s}};
        };
        WatchedStick watched(settingsFor(first.port()), {}, {}, places);
        watched.line.start();
        QTRY_VERIFY_WITH_TIMEOUT(watched.isFaulty(LineTrouble::PortSilent), kPatience);
        QVERIFY(second.heard().startsWith("AT\r"));
    }

    void aPortThatIsNotThereIsToldSo()
    {
        WatchedStick nowhere(settingsFor(u"/dev/no-such-stick"_s));
        nowhere.line.start();
        QTRY_VERIFY(nowhere.isFaulty(LineTrouble::PortMissing));
        WatchedStick unnamed(settingsFor(u" "_s));
        unnamed.line.start();
        QVERIFY(unnamed.isFaulty(LineTrouble::BadSettings));
    }

    void aPortThatAnotherProgramUsesIsToldSo()
    {
        FakeStick stick;
        QSerialPort other(stick.port());
        QVERIFY(other.open(QIODevice::ReadWrite));
        WatchedStick watched(settingsFor(stick.port()));
        watched.line.start();
        QTRY_VERIFY(watched.isFaulty(LineTrouble::PortBusy));
        other.close();
        QTRY_VERIFY_WITH_TIMEOUT(watched.isWatching(), kPatience);
    }

    void stoppingEndsWhatRings()
    {
        FakeStick stick;
        WatchedStick watched(settingsFor(stick.port()));
        watched.line.start();
        QTRY_VERIFY_WITH_TIMEOUT(watched.isWatching(), kPatience);
        stick.ring("2025550143");
        QTRY_COMPARE(watched.all<RingStarted>().size(), 1u);
        watched.line.stop();
        QVERIFY(watched.state == LineMonitor::State::Stopped);
        QVERIFY(watched.all<Ended>().front().outcome == CallOutcome::Unknown);
        stick.hangUp();
        watched.line.start();
        QTRY_VERIFY_WITH_TIMEOUT(watched.isWatching(), kPatience);
        QCOMPARE(watched.all<Ended>().size(), 1u);
    }
};

QTEST_GUILESS_MAIN(TestGsmLine)
#include "tst_gsm_line.moc"
