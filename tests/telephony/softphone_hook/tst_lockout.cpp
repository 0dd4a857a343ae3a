// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/softphone_hook/lockout.h"
#include "tests/support/fake_clock.h"

#include <QRegularExpression>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace secondring;

class TstLockout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void fourWrongOnesAreForgiven();
    void theFifthLocksForAMinute();
    void itGrowsToAQuarterOfAnHour();
    void nobodyLocksSomebodyElseOut();
    void anHourOfQuietIsANewBeginning();
    void aClockSetBackLocksNobodyInForDays();
    void athousandAddressesFillNoMemory();

private:
    /// Five wrong ones at once; true when the last locked.
    static bool guessFive(Lockout& lockout, const QString& source, Timestamp at)
    {
        bool isLocked = false;
        for (int i = 0; i < Lockout::freeTries; ++i)
            isLocked = lockout.wrong(source, at);
        return isLocked;
    }
};

const QString desk = u"192.168.1.20"_s;

void TstLockout::fourWrongOnesAreForgiven()
{
    const FakeClock clock;
    Lockout lockout;
    for (int i = 0; i < 100; ++i) {
        for (int wrong = 0; wrong < 4; ++wrong)
            QVERIFY(!lockout.wrong(desk, clock.now()));
        QVERIFY(!lockout.isLocked(desk, clock.now()));
        lockout.right(desk);
    }
    QCOMPARE(lockout.size(), 0U);
}

void TstLockout::theFifthLocksForAMinute()
{
    FakeClock clock;
    Lockout lockout;
    QVERIFY(guessFive(lockout, desk, clock.now()));
    QVERIFY(lockout.isLocked(desk, clock.now()));
    QCOMPARE(lockout.lockedFor(desk, clock.now()), 60s);
    clock.advance(59'999ms);
    QVERIFY(lockout.isLocked(desk, clock.now()));
    clock.advance(1ms);
    QVERIFY(!lockout.isLocked(desk, clock.now()));
}

void TstLockout::itGrowsToAQuarterOfAnHour()
{
    FakeClock clock;
    Lockout lockout;
    for (const auto expected : {1min, 2min, 4min, 8min, 15min, 15min}) {
        QVERIFY(guessFive(lockout, desk, clock.now()));
        QCOMPARE(lockout.lockedFor(desk, clock.now()), expected);
        clock.advance(expected);
        QVERIFY(!lockout.isLocked(desk, clock.now()));
    }
}

void TstLockout::nobodyLocksSomebodyElseOut()
{
    const FakeClock clock;
    Lockout lockout;
    QVERIFY(guessFive(lockout, desk, clock.now()));
    QVERIFY(!lockout.isLocked(u"192.168.1.21"_s, clock.now()));
    QVERIFY(!lockout.isLocked(u"127.0.0.1"_s, clock.now()));
    QVERIFY(!lockout.wrong(u"127.0.0.1"_s, clock.now()));
}

void TstLockout::anHourOfQuietIsANewBeginning()
{
    FakeClock clock;
    Lockout lockout;
    QVERIFY(guessFive(lockout, desk, clock.now()));
    clock.advance(2min);
    QVERIFY(guessFive(lockout, desk, clock.now()));
    clock.advance(61min);
    QVERIFY(guessFive(lockout, desk, clock.now()));
    QCOMPARE(lockout.lockedFor(desk, clock.now()), 1min);
}

void TstLockout::aClockSetBackLocksNobodyInForDays()
{
    FakeClock clock;
    Lockout lockout;
    QVERIFY(guessFive(lockout, desk, clock.now()));
    clock.advance(-48h);
    QVERIFY(!lockout.isLocked(desk, clock.now()));
    QVERIFY(lockout.lockedFor(desk, clock.now()) <= 1min);
}

void TstLockout::athousandAddressesFillNoMemory()
{
    FakeClock clock;
    Lockout lockout;
    QVERIFY(guessFive(lockout, desk, clock.now()));
    for (int i = 0; i < 5000; ++i) {
        clock.advance(1ms);
        lockout.wrong(u"10.0.%1.%2"_s.arg(i / 250).arg(i % 250), clock.now());
        QVERIFY(lockout.size() <= Lockout::mostSources);
    }
    // An hour later all of them are forgotten with the next.
    clock.advance(2h);
    lockout.wrong(u"10.9.9.9"_s, clock.now());
    QCOMPARE(lockout.size(), 1U);
}

QTEST_GUILESS_MAIN(TstLockout)
#include "tst_lockout.moc"
