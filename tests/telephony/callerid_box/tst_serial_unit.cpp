// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/callerid_box/watched_unit.h"
#include "tests/telephony/serial/pty_device.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

using State = LineMonitor::State;

const QByteArray ring = "$01 R             11/20 15:00:00\r\n";
const QByteArray start = "01 I S 0000 G A0 11/20 03:00 PM 770-263-7111   CALLERID.COM   \r\n";
const QByteArray missed = "01 I E 0000 G A4 11/20 03:00 PM 770-263-7111   CALLERID.COM   \r\n";

/// As a unit answers that has all toggles.
void answerQuestions(PtyDevice& device)
{
    device.onHeard([&device](const QByteArray& letters) {
        for (const char letter : letters) {
            if (letter == '@') device.send("#\r\n");
            if (letter == 'V') device.send("V9.7 EcXUdASoBKT L=01 11/20 15:00:30\r\n");
        }
    });
}

CallerIdBoxLineSettings onSerial(const PtyDevice& device)
{
    CallerIdBoxLineSettings how;
    how.transport = CallerIdBoxLineSettings::Transport::Serial;
    how.serialPort = device.port();
    return how;
}

} // namespace

/// A unit on a serial port, with a pseudo-terminal as the unit.
class TstSerialUnit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aCallIsTold()
    {
        PtyDevice device;
        QVERIFY(device.plugIn());
        answerQuestions(device);
        WatchedUnit desk(onSerial(device));
        desk.line.start();
        QTRY_COMPARE(desk.state, State::Watching);
        QCOMPARE(desk.trouble, LineTrouble::None);
        device.send(ring.left(9));
        device.send(ring.mid(9) + start + missed);
        QTRY_COMPARE(desk.words.words().size(), 3);
        QCOMPARE(desk.words.words().last(), u"0 a ended Abandoned Certain"_s);
        for (const char letter : device.heard())
            QVERIFY2(letter == '@' || letter == 'V', "asked, but not set unasked");
    }

    void aPortWithoutAUnitIsNotTrustedBlindly()
    {
        PtyDevice device;
        QVERIFY(device.plugIn());
        WatchedUnit desk(onSerial(device));
        desk.line.start();
        QTRY_VERIFY(device.heard().contains("@V"));
        QCOMPARE(desk.state, State::Connecting);
        QTRY_COMPARE_WITH_TIMEOUT(desk.state, State::Watching, 10'000);
        QCOMPARE(desk.trouble, LineTrouble::UnitSilent);
    }

    void aUnitThatSpeaksOnlyOfCallsIsHeardAllTheSame()
    {
        PtyDevice device;
        QVERIFY(device.plugIn());
        WatchedUnit desk(onSerial(device));
        desk.line.start();
        QTRY_VERIFY(device.heard().contains('V'));
        device.send(start);
        QTRY_COMPARE(desk.state, State::Watching);
        QCOMPARE(desk.trouble, LineTrouble::None);
        QCOMPARE(desk.words.keys().size(), 1);
    }

    void pulledOutInMidRing()
    {
        PtyDevice device;
        QVERIFY(device.plugIn());
        answerQuestions(device);
        WatchedUnit desk(onSerial(device));
        desk.line.start();
        QTRY_COMPARE(desk.state, State::Watching);
        device.send(ring);
        QTRY_COMPARE(desk.words.words().size(), 1);
        device.pullOut();
        QTRY_COMPARE(desk.state, State::Faulty);
        QCOMPARE(desk.words.words().last(), u"0 a ended Unknown Guess"_s);
        QVERIFY(device.plugIn());
        QTRY_COMPARE(desk.state, State::Watching);
    }

    void aWrongSpeedIsSaid()
    {
        PtyDevice device;
        QVERIFY(device.plugIn());
        answerQuestions(device);
        WatchedUnit desk(onSerial(device));
        desk.line.start();
        QTRY_COMPARE(desk.state, State::Watching);
        for (int i = 0; i < 5; ++i)
            device.send("\xF8\x80\xFF\xF0\xF8\xF8\n");
        QTRY_COMPARE(desk.trouble, LineTrouble::Garbled);
        device.send(start);
        QTRY_COMPARE(desk.state, State::Watching);
        QCOMPARE(desk.words.keys().size(), 1);
    }

    void aFreshUnitIsSetLetterByLetter()
    {
        PtyDevice device;
        QVERIFY(device.plugIn());
        QByteArray toggles = "ECXUDASOBKT";
        device.onHeard([&](const QByteArray& letters) {
            for (const char letter : letters) {
                if (letter == '@') device.send("#\r\n");
                if (letter == 'V') device.send("V9.7 " + toggles + " L=01 11/20 15:00:30\r\n");
                const char other = char(letter ^ 0x20);
                if (letter != 'V' && toggles.contains(other)) toggles[toggles.indexOf(other)] = letter;
            }
        });
        WatchedUnit desk(onSerial(device));
        desk.line.start();
        QTRY_COMPARE(desk.state, State::Watching);
        auto fixed = desk.line.fixUnit();
        QTRY_VERIFY_WITH_TIMEOUT(fixed.isFinished(), 10'000);
        QVERIFY(fixed.result());
        QCOMPARE(fixed.result()->toggles->toggles, QByteArray("EcXUdASoBKT"));
    }
};

QTEST_GUILESS_MAIN(TstSerialUnit)
#include "tst_serial_unit.moc"
