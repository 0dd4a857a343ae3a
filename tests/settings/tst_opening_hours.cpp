// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/opening_hours.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

QDateTime newYork(const QString& time)
{
    const QDateTime plain = QDateTime::fromString(time, u"yyyy-MM-dd HH:mm"_s);
    return QDateTime(plain.date(), plain.time(), QTimeZone("America/New_York"));
}

OpeningHours withLunchAndNight()
{
    OpeningHours hours;
    hours.days[0] = {{QTime(9, 0), QTime(12, 0)}, {QTime(13, 0), QTime(17, 0)}};
    hours.days[5] = {{QTime(0, 0), QTime(23, 59, 59, 999)}};
    return hours;
}

} // namespace

/// When the door is open, by the clock on the wall.
class TestOpeningHours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    // 2026-11-23 is a Monday.
    void open_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<bool>("open");

        QTest::newRow("Monday morning") << u"2026-11-23 09:00"_s << true;
        QTest::newRow("one minute before opening") << u"2026-11-23 08:59"_s << false;
        QTest::newRow("lunch has begun") << u"2026-11-23 12:00"_s << false;
        QTest::newRow("lunch is over") << u"2026-11-23 13:00"_s << true;
        QTest::newRow("closing time") << u"2026-11-23 17:00"_s << false;
        QTest::newRow("Saturday, open all day, first minute") << u"2026-11-28 00:00"_s << true;
        QTest::newRow("Saturday, open all day, last minute") << u"2026-11-28 23:59"_s << true;
        QTest::newRow("Sunday") << u"2026-11-29 12:30"_s << false;
    }
    void open()
    {
        QFETCH(QString, at);
        QTEST(withLunchAndNight().isOpenAt(newYork(at)), "open");
    }

    void next_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("next");

        QTest::newRow("before the morning") << u"2026-11-23 07:00"_s << u"2026-11-23 09:00"_s;
        QTest::newRow("during the morning: after lunch") << u"2026-11-23 09:00"_s << u"2026-11-23 13:00"_s;
        QTest::newRow("in the evening: tomorrow") << u"2026-11-23 20:00"_s << u"2026-11-24 09:00"_s;
        QTest::newRow("Friday evening: Saturday") << u"2026-11-27 18:00"_s << u"2026-11-28 00:00"_s;
        QTest::newRow("Sunday: Monday") << u"2026-11-29 12:00"_s << u"2026-11-30 09:00"_s;
    }
    void next()
    {
        QFETCH(QString, at);
        QFETCH(QString, next);
        QCOMPARE(withLunchAndNight().nextOpening(newYork(at)), newYork(next));
    }

    void neverOpenHasNoNextOpening()
    {
        OpeningHours hours;
        for (auto& day : hours.days)
            day.clear();
        QVERIFY(!hours.nextOpening(newYork(u"2026-11-23 07:00"_s)).isValid());
        QVERIFY(!hours.isOpenAt(newYork(u"2026-11-23 12:00"_s)));
        QVERIFY(!hours.isOpenAt(QDateTime()));
    }

    /// On 8 March 2026 the clocks in New York go from 2:00 to 3:00, on 1 November from 2:00 back to 1:00.
    void theClocksChange()
    {
        OpeningHours hours;
        hours.days[6] = {{QTime(2, 30), QTime(5, 0)}};
        const QDateTime spring = hours.nextOpening(newYork(u"2026-03-07 20:00"_s));
        QVERIFY(spring.isValid());
        QCOMPARE(spring.toUTC().date(), QDate(2026, 3, 8));
        QVERIFY(hours.isOpenAt(spring));

        hours.days[6] = {{QTime(9, 0), QTime(12, 0)}};
        const QDateTime autumn = hours.nextOpening(newYork(u"2026-10-31 22:00"_s));
        QCOMPARE(autumn.toUTC().time(), QTime(14, 0));
    }

    void weekdaysByDefault()
    {
        const OpeningHours hours;
        QVERIFY(hours.isOpenAt(newYork(u"2026-11-27 16:59"_s)));
        QVERIFY(!hours.isOpenAt(newYork(u"2026-11-28 12:00"_s)));
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestOpeningHours)
#include "tst_opening_hours.moc"
