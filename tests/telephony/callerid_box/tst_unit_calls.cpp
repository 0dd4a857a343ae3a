// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/callerid_box/unit_calls.h"
#include "core/telephony/callerid_box/unit_line_reader.h"
#include "tests/telephony/fritzbox/line_transcript.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const Timestamp noon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 12h};

UnitCalls callsOn(const QList<int>& lines = {}, const QString& region = u"US"_s)
{
    return UnitCalls({LineId{u"unit"_s}, region, lines, 300s});
}

UnitPacket said(const QByteArray& words, const QByteArray& serial = "000000844884")
{
    return {serial, readUnitWords(words).value()};
}

QStringList replayed(const LineTranscript& transcript, UnitCalls calls)
{
    EventWords words(noon);
    UnitLineReader reader;
    for (const auto& [after, line] : transcript.said) {
        if (line == "wait") words.take(calls.giveUp(noon + after));
        for (const UnitWords& each : reader.feed(line + "\r\n"))
            words.take(calls.apply({"000000844884", each}, noon + after));
    }
    return words.words();
}

const QByteArray ring = "01 R             11/20 12:00:00";
const QByteArray start = "01 I S 0000 G A0 11/20 12:00 PM 770-263-7111   CALLERID.COM   ";
const QByteArray missed = "01 I E 0000 G A4 11/20 12:00 PM 770-263-7111   CALLERID.COM   ";

} // namespace

class TstUnitCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aTranscriptTellsWhatHappened_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = transcriptsIn(u"callerid_box"_s);
        QVERIFY2(files.size() >= 20, "the transcripts are not where this test looks");
        for (const QString& file : files)
            QTest::newRow(qPrintable(readTranscript(file).shows)) << file;
    }
    void aTranscriptTellsWhatHappened()
    {
        QFETCH(const QString, file);
        const LineTranscript transcript = readTranscript(file);
        QVERIFY(!transcript.said.empty());
        const QList<int> lines = file.contains(u"only_watched"_s) ? QList{1, 3} : QList<int>();
        const QString region = file.contains(u"before_ring"_s) ? u"GB"_s : u"US"_s;
        QCOMPARE(replayed(transcript, callsOn(lines, region)).join(u'\n'), transcript.expected.join(u'\n'));
    }

    void everyDeskCallsItTheSame()
    {
        UnitCalls one = callsOn();
        UnitCalls other = callsOn();
        const auto here = one.apply(said(ring), noon);
        const auto there = other.apply(said(ring), noon + 300ms);
        QCOMPARE(here.front().call.value, there.front().call.value);
        QVERIFY(one.apply(said(ring, "000000000001"), noon).front().call.value != here.front().call.value);
    }

    void twoDesksOnEitherSideOfNewYearCallItTheSame()
    {
        using namespace std::chrono;
        UnitCalls one = callsOn();
        UnitCalls other = callsOn();
        const Timestamp newYear{sys_days{year{2027} / 1 / 1}};
        const QByteArray words = "01 R             12/31 23:59:59";
        QCOMPARE(one.apply(said(words), newYear - 100ms).front().call.value,
                 other.apply(said(words), newYear + 200ms).front().call.value);
    }

    void theSameMinuteOfNextYearIsAnotherCall()
    {
        UnitCalls calls = callsOn();
        const auto now = calls.apply(said(start), noon);
        const auto later = calls.apply(said(start), noon + std::chrono::days(365));
        QVERIFY(later.back().call.value != now.front().call.value);
        QVERIFY2(!now.front().call.value.contains(u"2637111"_s), "a key must not hold the number");
    }

    void whoCallsAgainWithinTheMinuteCallsTwice()
    {
        UnitCalls calls = callsOn();
        const QByteArray answered = "01 I E 0010 G A2 11/20 12:00 PM 770-263-7111   CALLERID.COM   ";
        const auto first = calls.apply(said(start), noon);
        const auto taken = calls.apply(said(answered), noon + 15s);
        QCOMPARE(std::get<Ended>(taken.back().what).outcome, CallOutcome::Answered);
        const auto again = calls.apply(said(start), noon + 25s);
        QVERIFY(again.front().call.value != first.front().call.value);
        const auto over = calls.apply(said(missed), noon + 45s);
        QCOMPARE(over.back().call.value, again.front().call.value);
        QCOMPARE(std::get<Ended>(over.back().what).outcome, CallOutcome::Abandoned);
    }

    void aUnitWhoseClockStartsAnewTellsItsCallsApart()
    {
        UnitCalls calls = callsOn();
        const QByteArray first = "01 R             01/01 00:03:12";
        const auto now = calls.apply(said(first), noon);
        const auto later = calls.apply(said(first), noon + std::chrono::days(3));
        QVERIFY(later.back().call.value != now.front().call.value);
    }

    void callsAreCountedForTheLineCheck()
    {
        UnitCalls calls = callsOn();
        (void)calls.apply(said(ring), noon);
        const auto events = calls.apply(said(missed), noon + 22s);
        QCOMPARE(std::get<Ended>(events.back().what).rings, 4);
    }

    void aBasicUnitIsKnownByWhatItDoesNotSay()
    {
        UnitCalls calls = callsOn();
        (void)calls.apply(said(start), noon);
        QVERIFY(!calls.seesAnswers());
        QCOMPARE(calls.givesUpAt(), noon + 45s);
        (void)calls.apply(said(missed), noon + 20s);
        QVERIFY(calls.seesAnswers());
        QVERIFY(!calls.givesUpAt());
    }

    void outOfReachInMidRing()
    {
        UnitCalls calls = callsOn();
        (void)calls.apply(said(ring), noon);
        (void)calls.apply(said("02 R             11/20 12:00:01"), noon + 1s);
        (void)calls.apply(said("02 F             11/20 12:00:03"), noon + 3s);
        const auto events = calls.loseSight(noon + 5s);
        QCOMPARE(events.size(), 2U);
        QCOMPARE(std::get<Ended>(events[0].what).outcome, CallOutcome::Unknown);
        QCOMPARE(std::get<Ended>(events[1].what).outcome, CallOutcome::Answered);
        QVERIFY(!calls.givesUpAt());
    }

    void aThousandFalseUnitsTakeNoRoom()
    {
        UnitCalls calls = callsOn();
        std::size_t rings = 0;
        for (int i = 0; i < 1000; ++i)
            rings += calls.apply(said(ring, QByteArray::number(100'000 + i)), noon).size();
        QCOMPARE(rings, 128U);
    }

    void falseUnitsShutNoRealOneOut()
    {
        UnitCalls calls = callsOn();
        (void)calls.apply(said(ring, "open"), noon);
        (void)calls.apply(said(ring, "known"), noon);
        (void)calls.apply(said(missed, "known"), noon + 1s);
        for (int i = 0; i < 1000; ++i) {
            const QByteArray serial = QByteArray::number(100'000 + i);
            QVERIFY(!calls.apply(said(ring, serial), noon + 2s).empty());
            QVERIFY(!calls.apply(said(missed, serial), noon + 2s + i * 1ms).empty());
            // Who was heard lately is kept, and still known to have said this before.
            QVERIFY(calls.apply(said(missed, "known"), noon + 2s + i * 1ms).empty());
        }
        QCOMPARE(calls.apply(said(ring), noon + 4s).size(), 1U);
        const auto events = calls.apply(said(missed, "open"), noon + 5s);
        QVERIFY(!events.empty());
        QCOMPARE(std::get<Ended>(events.back().what).certainty, Certainty::Certain);
    }
};

QTEST_GUILESS_MAIN(TstUnitCalls)
#include "tst_unit_calls.moc"
