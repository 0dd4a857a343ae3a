// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/caller_mark.h"
#include "core/telephony/fritzbox/call_monitor_reader.h"
#include "core/telephony/reconnect_delay.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QByteArray ring = "28.11.20 15:17:43;RING;2;01751234567;732100;SIP0;\r\n";
const QByteArray hangUp = "28.11.20 15:17:50;DISCONNECT;2;4;\r\n";

} // namespace

class TstCallMonitorReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aLineIsReadWhole()
    {
        CallMonitorReader reader;
        const auto lines = reader.feed(ring);
        QCOMPARE(lines.size(), 1U);
        QCOMPARE(lines.front(),
                 (CallMonitorLine{
                     CallMonitorLine::What::Ring, "28.11.20 15:17", 2, -1, "01751234567", "732100", {}}));
    }

    void linesComeInPiecesOfAnySize_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 2, 3, 7, 49, 50, 51, 52, 1000})
            QTest::addRow("%d bytes at a time", size) << size;
    }
    void linesComeInPiecesOfAnySize()
    {
        QFETCH(const int, size);
        const QByteArray all = ring + hangUp + ring + "\r\n" + hangUp;
        CallMonitorReader reader;
        std::vector<CallMonitorLine> lines;
        for (qsizetype at = 0; at < all.size(); at += size) {
            const auto some =
                reader.feed(QByteArrayView(all).sliced(at, std::min<qsizetype>(size, all.size() - at)));
            lines.insert(lines.end(), some.begin(), some.end());
        }
        QCOMPARE(lines.size(), 4U);
        QCOMPARE(lines[2].caller, QByteArray("01751234567"));
        QVERIFY(lines[3].what == CallMonitorLine::What::Disconnect);
        QCOMPARE(reader.unreadable(), 0);
        QVERIFY(!reader.isOverlong());
    }

    void halfALineSaysNothing()
    {
        CallMonitorReader reader;
        QVERIFY(reader.feed(ring.left(40)).empty());
        reader.reset(); // The connection broke.
        QVERIFY(reader.feed(ring.mid(40)).empty());
        QCOMPARE(reader.unreadable(), 1);
    }

    void aGoodLineMakesUpForThoseBefore()
    {
        CallMonitorReader reader;
        QVERIFY(reader.feed("what\nis\nthis\n").empty());
        QCOMPARE(reader.unreadable(), 3);
        QCOMPARE(reader.feed(ring).size(), 1U);
        QCOMPARE(reader.unreadable(), 0);
        QVERIFY(reader.feed("that\n").empty());
        QCOMPARE(reader.unreadable(), 1);
    }

    void aLineWithoutEndTakesNoRoom()
    {
        CallMonitorReader reader;
        for (int i = 0; i < 1000; ++i)
            QVERIFY(reader.feed(QByteArray(997, 'x')).empty());
        QVERIFY(reader.isOverlong());
        QVERIFY2(reader.feed(ring).empty(), "what ends an endless line is no line of its own");
        QCOMPARE(reader.feed(ring).size(), 1U);
    }

    void noiseInventsNothing()
    {
        QRandomGenerator dice(1012);
        CallMonitorReader reader;
        for (int i = 0; i < 20'000; ++i) {
            QByteArray noise = i % 2 == 0 ? QByteArray() : ring.left(18);
            const int size = int(dice.bounded(80));
            for (int at = 0; at < size; ++at)
                noise += char(dice.bounded(i % 3 == 0 ? 128 : 256));
            const auto lines = reader.feed(noise + '\n');
            QVERIFY2(lines.empty(), noise.toHex().constData());
        }
    }

    void theWaitsBetweenAttemptsGrow()
    {
        ReconnectDelay delay;
        for (const auto wait : {1s, 2s, 5s, 10s, 30s, 30s})
            QCOMPARE(delay.next(), wait);
        delay.succeeded();
        QCOMPARE(delay.next(), 1s);
    }

    void aNumberHasOneMarkHoweverItIsWritten()
    {
        QCOMPARE(callerMark(u"(0175) 123-4567"_s), callerMark(u"01751234567"_s));
        QVERIFY(callerMark(u"01751234567"_s) != callerMark(u"01751234568"_s));
        QCOMPARE(callerMark(u"Private"_s), QString());
        QVERIFY(!callerMark(u"01751234567"_s).contains(u"1751234567"_s));
    }

    void isFasterThanAnyLine()
    {
        // The figure is the bench's to keep; here only that nothing is slow beyond measure.
        const QByteArray all = (ring + hangUp).repeated(10'000);
        CallMonitorReader reader;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(reader.feed(all).size(), 20'000U);
        const double megabytes = double(all.size()) / 1e6;
        QVERIFY2(megabytes / (double(timer.nsecsElapsed()) / 1e9) > 2, "slower than any line is fast");
    }
};

QTEST_GUILESS_MAIN(TstCallMonitorReader)
#include "tst_call_monitor_reader.moc"
