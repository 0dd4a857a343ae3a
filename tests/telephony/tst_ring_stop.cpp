// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/ring_stop.h"

#include <QList>
#include <QRegularExpression>
#include <QTest>

using namespace secondring;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// When a phone that rang counts as having stopped.
class TestRingStop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void stops_data()
    {
        QTest::addColumn<QList<int>>("rings");
        QTest::addColumn<int>("late");
        QTest::addColumn<int>("stopsAt");
        QTest::newRow("one ring: eight seconds") << QList{0} << 0 << 8000;
        QTest::newRow("every six seconds, as in America") << QList{0, 6000, 12000} << 0 << 20100;
        QTest::newRow("every five seconds: never less than seven") << QList{0, 5000} << 0 << 12000;
        QTest::newRow("every three seconds, as in Britain") << QList{0, 3000, 6000} << 0 << 13000;
        QTest::newRow("one long pause: by the longest there was")
            << QList{0, 3000, 10000, 13000} << 0 << 22450;
        QTest::newRow("a very slow one: never more than eleven") << QList{0, 10500} << 0 << 21500;
        QTest::newRow("a pause in which it had stopped is no rhythm") << QList{0, 14000} << 0 << 22000;
        QTest::newRow("told in batches: a second and a half more") << QList{0, 6000} << 1500 << 15600;
        QTest::newRow("a clock that stands still") << QList{0, 0} << 0 << 8000;
    }
    void stops()
    {
        QFETCH(QList<int>, rings);
        QFETCH(int, late);
        QFETCH(int, stopsAt);
        RingStop stop{std::chrono::milliseconds(late)};
        for (const int each : rings)
            stop.rang(Moment(each));
        QCOMPARE(stop.rings(), static_cast<int>(rings.size()));
        QCOMPARE(stop.lastRing(), Moment(rings.last()));
        QCOMPARE(stop.stopsAt(), Moment(stopsAt));
        QVERIFY(!stop.hasStopped(Moment(stopsAt - 1)));
        QVERIFY(stop.hasStopped(Moment(stopsAt)));
    }

    void whatNeverRangNeverStops()
    {
        QVERIFY(!RingStop().hasStopped(1h));
        QCOMPARE(RingStop().rings(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRingStop)
#include "tst_ring_stop.moc"
