// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_time.h"
#include "core/telephony/watch_gaps.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {
constexpr auto watching = LineMonitor::State::Watching;
constexpr auto faulty = LineMonitor::State::Faulty;

/// A desk open from nine to five, on a Friday at ten, and what was said of its lines.
struct WatchedDesk {
    WatchGaps gaps;
    Timestamp now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 10h};
    std::vector<LineStatus> lines{{LineId{u"desk"_s}, u"Front desk"_s, watching, LineTrouble::None, {}}};
    QStringList said;

    WatchedDesk()
    {
        isLive(true);
        QObject::connect(&gaps, &WatchGaps::unwatched, &gaps, [this](const std::optional<Timestamp>& since) {
            said << (since ? u"since "_s + clock(*since) : u"watched"_s);
        });
        QObject::connect(&gaps, &WatchGaps::over, &gaps, [this](const WatchGap& gap) {
            said << clock(gap.from) + u" to "_s + clock(gap.until);
        });
        gaps.look(lines, now);
    }
    static QString clock(Timestamp at) { return localTime(at, QTimeZone::utc()).toString(u"HH:mm:ss"_s); }
    void isLive(bool live) { gaps.setRules(calendarOf(Settings()), QTimeZone::utc(), live); }
    void set(LineMonitor::State state) { lines.front().state = state; }
    void pass(std::chrono::seconds time)
    {
        for (const Timestamp end = now + time; now < end;) {
            now += 1s;
            gaps.look(lines, now);
        }
    }
    void sleep(std::chrono::seconds time)
    {
        now += time;
        gaps.look(lines, now);
    }
    /// The program was closed so long, and its line connects a moment after it starts.
    void close(std::chrono::seconds time, std::chrono::seconds connecting = 2s)
    {
        const Timestamp last = *gaps.lastWatched();
        isLive(false); // As if it had not been there.
        isLive(true);
        gaps.wasClosedSince(last);
        now += time;
        gaps.look({}, now); // The lines wait for their passwords.
        set(LineMonitor::State::Connecting);
        pass(connecting);
        set(watching);
    }
    /// Begun anew at that hour.
    void startAt(int hour)
    {
        isLive(false);
        isLive(true);
        now = std::chrono::floor<std::chrono::days>(now) + std::chrono::hours(hour);
        gaps.look(lines, now);
    }
};
} // namespace

class TstWatchGaps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void halfAMinuteWithoutALineIsSaidAndItsEndToo()
    {
        WatchedDesk desk;
        desk.pass(2min);
        desk.set(faulty);
        desk.pass(31s);
        QVERIFY(desk.said.isEmpty());
        desk.pass(2s);
        QCOMPARE(desk.said, QStringList{u"since 10:02:01"_s});
        desk.pass(17min + 30s);
        QCOMPARE(desk.said.size(), 1); // Said once.
        desk.set(watching);
        desk.pass(1s);
        QCOMPARE(desk.said.last(), u"watched"_s);
        desk.pass(20s); // The lines tell what they can.
        QCOMPARE(desk.said.last(), u"10:02:01 to 10:20:04"_s);
        QCOMPARE(desk.said.size(), 3);
        desk.pass(10min);
        QCOMPARE(desk.said.size(), 3);
    }

    void aRouterThatRestartsIsNoNews()
    {
        WatchedDesk desk;
        desk.pass(2min);
        desk.set(faulty);
        desk.pass(28s);
        desk.set(watching);
        desk.pass(5min);
        QVERIFY(desk.said.isEmpty());
    }

    void linesMayTakeAMinuteToBegin()
    {
        WatchedDesk desk;
        desk.set(faulty);
        desk.pass(58s);
        QVERIFY(desk.said.isEmpty());
        desk.pass(5s);
        QCOMPARE(desk.said, QStringList{u"since 10:00:01"_s});
    }

    void oneLineOfTwoIsEnough()
    {
        WatchedDesk desk;
        desk.lines.push_back({LineId{u"other"_s}, u"Back office"_s, watching, LineTrouble::None, {}});
        desk.set(faulty);
        desk.pass(10min);
        QVERIFY(desk.said.isEmpty());
        desk.lines.back().state = LineMonitor::State::Connecting;
        desk.pass(2min);
        QCOMPARE(desk.said.size(), 1);
    }

    void aLineThatComesAndGoesIsOneGap()
    {
        WatchedDesk desk;
        for (int i = 0; i < 6; ++i) {
            desk.set(faulty);
            desk.pass(30s);
            desk.set(watching);
            desk.pass(10s);
        }
        desk.pass(1min);
        QCOMPARE(desk.said.last(), u"10:00:01 to 10:03:51"_s);
    }

    void nobodyIsAlarmedWhileTheDeskIsClosed()
    {
        WatchedDesk desk;
        desk.startAt(20);
        desk.set(faulty);
        desk.pass(30min);
        desk.set(watching);
        desk.pass(1min);
        QVERIFY(desk.said.isEmpty());
    }

    void whatIsWrongSinceTheNightIsSaidInTheMorning()
    {
        WatchedDesk desk;
        desk.startAt(8);
        desk.set(faulty);
        desk.pass(60min);
        QVERIFY(desk.said.isEmpty());
        desk.pass(2min);
        QCOMPARE(desk.said, QStringList{u"since 08:00:01"_s});
        desk.sleep(8h - 3min); // Until shortly before closing time.
        QCOMPARE(desk.said.size(), 1);
        desk.pass(2min);
        QCOMPARE(desk.said.last(), u"watched"_s);
    }

    void inPracticeAndWithoutALineNobodyIsAlarmed()
    {
        WatchedDesk desk;
        desk.isLive(false);
        desk.set(faulty);
        desk.pass(10min);
        QVERIFY(desk.said.isEmpty());
        desk.isLive(true);
        desk.lines.clear();
        desk.pass(10min);
        QVERIFY(desk.said.isEmpty());
    }

    void theAlarmEndsWhenTheLastLineIsSwitchedOff()
    {
        WatchedDesk desk;
        desk.set(faulty);
        desk.pass(2min);
        desk.lines.clear();
        desk.pass(1min);
        QCOMPARE(desk.said.last(), u"watched"_s);
        QCOMPARE(desk.said.size(), 2);
    }

    void aComputerThatSleptHasNotWatched()
    {
        WatchedDesk desk;
        desk.pass(2min);
        desk.sleep(18min);
        QVERIFY(desk.said.isEmpty());
        desk.pass(20s);
        QCOMPARE(desk.said, QStringList{u"10:02:00 to 10:20:00"_s});
    }

    void wakingUpTakesTheLineAWhile()
    {
        WatchedDesk desk;
        desk.pass(2min);
        desk.sleep(18min);
        desk.pass(5s);
        desk.set(faulty); // It finds out that its connection is gone.
        desk.pass(30s);
        desk.set(watching);
        desk.pass(30s);
        QCOMPARE(desk.said.last(), u"10:02:00 to 10:20:36"_s);
    }

    void aProgramThatWasClosedHasNotWatched()
    {
        WatchedDesk desk;
        desk.pass(2min);
        desk.close(18min);
        desk.pass(15s);
        QVERIFY2(desk.said.isEmpty(), "The line only connects.");
        desk.pass(10s);
        QCOMPARE(desk.said, QStringList{u"10:02:00 to 10:20:03"_s});
        QCOMPARE(desk.gaps.lastWatched(), desk.now);
    }

    void aProgramStartedAgainAtOnceMissedNothing()
    {
        WatchedDesk desk;
        desk.close(40s);
        desk.pass(1min);
        QVERIFY(desk.said.isEmpty());
    }

    void aProgramClosedOverNightMissedNothing()
    {
        WatchedDesk desk;
        desk.startAt(18);
        desk.close(14h);
        desk.pass(1min);
        QVERIFY(desk.said.isEmpty());
    }

    void aProgramClosedOverTheWeekendSaysSinceWhen()
    {
        WatchedDesk desk;
        desk.close(71h);
        desk.pass(25s);
        QCOMPARE(desk.said, QStringList{u"10:00:00 to 09:00:03"_s});
    }

    void aLineThatStaysAwayAfterTheStartIsSaidWithAllOfTheTime()
    {
        WatchedDesk desk;
        desk.pass(2min);
        desk.close(18min, 59s);
        QVERIFY(desk.said.isEmpty());
        desk.set(faulty);
        desk.pass(2s);
        QCOMPARE(desk.said, QStringList{u"since 10:02:00"_s});
    }

    void whoPractisedFirstIsToldNothingOfTheTimeBefore()
    {
        WatchedDesk desk;
        desk.isLive(false);
        desk.gaps.wasClosedSince(desk.now - 1h);
        desk.isLive(false);
        desk.isLive(true);
        desk.pass(1min);
        QVERIFY(desk.said.isEmpty());
    }

    void aNightAsleepIsNoGap()
    {
        WatchedDesk desk;
        desk.startAt(18);
        desk.sleep(14h);
        desk.pass(1min);
        QVERIFY(desk.said.isEmpty());
    }

    void aClockSetBackIsNoAlarm()
    {
        WatchedDesk desk;
        desk.pass(1min);
        desk.now -= 1h;
        desk.pass(2min);
        QVERIFY(desk.said.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstWatchGaps)
#include "tst_watch_gaps.moc"
