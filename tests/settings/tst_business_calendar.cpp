// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/business_calendar.h"

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

/// Monday with a lunch, Tuesday with a long gap, Wednesday to Friday nine to five; Thanksgiving and the day
/// after closed.
BusinessCalendar aPractice()
{
    BusinessCalendar calendar;
    calendar.hours.days[0] = {{QTime(9, 0), QTime(12, 0)}, {QTime(13, 0), QTime(17, 0)}};
    calendar.hours.days[1] = {{QTime(8, 0), QTime(10, 0)}, {QTime(16, 0), QTime(20, 0)}};
    calendar.closed = {{QDate(2026, 11, 26), QDate(2026, 11, 27), u"Thanksgiving"_s}};
    return calendar;
}

} // namespace

/// Hours and closed days together. 2026-11-23 is a Monday.
class TestBusinessCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theDay_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<DayPart>("part");
        QTest::newRow("Monday morning") << u"2026-11-23 09:00"_s << DayPart::Open;
        QTest::newRow("Monday before nine") << u"2026-11-23 08:59"_s << DayPart::AfterHours;
        QTest::newRow("noon on the dot") << u"2026-11-23 12:00"_s << DayPart::Lunch;
        QTest::newRow("the last minute of lunch") << u"2026-11-23 12:59"_s << DayPart::Lunch;
        QTest::newRow("one o'clock") << u"2026-11-23 13:00"_s << DayPart::Open;
        QTest::newRow("a gap of six hours is no lunch") << u"2026-11-24 12:30"_s << DayPart::AfterHours;
        QTest::newRow("Thanksgiving") << u"2026-11-26 10:00"_s << DayPart::Holiday;
        QTest::newRow("the night of Thanksgiving") << u"2026-11-26 23:59"_s << DayPart::Holiday;
        QTest::newRow("the day before") << u"2026-11-25 23:59"_s << DayPart::AfterHours;
        QTest::newRow("the Saturday behind it") << u"2026-11-28 10:00"_s << DayPart::AfterHours;
        QTest::newRow("the hour that is twice") << u"2026-11-01 01:30"_s << DayPart::AfterHours;
    }
    void theDay()
    {
        QFETCH(QString, at);
        QTEST(aPractice().partAt(newYork(at)), "part");
    }

    void theNextOpening_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("next");
        QTest::newRow("over lunch") << u"2026-11-23 12:10"_s << u"2026-11-23 13:00"_s;
        QTest::newRow("the eve of Thanksgiving") << u"2026-11-25 18:00"_s << u"2026-11-30 09:00"_s;
        QTest::newRow("on Thanksgiving, at opening time") << u"2026-11-26 09:00"_s << u"2026-11-30 09:00"_s;
        QTest::newRow("the night the clocks go forward") << u"2026-03-07 20:00"_s << u"2026-03-09 09:00"_s;
    }
    void theNextOpening()
    {
        QFETCH(QString, at);
        QFETCH(QString, next);
        QCOMPARE(aPractice().nextOpening(newYork(at)), newYork(next));
    }

    void threeWeeksOffAreFollowedByAnOpening()
    {
        BusinessCalendar calendar = aPractice();
        calendar.closed = {{QDate(2026, 8, 1), QDate(2026, 8, 31), u"Summer"_s}};
        QCOMPARE(calendar.nextOpening(newYork(u"2026-07-31 18:00"_s)), newYork(u"2026-09-01 08:00"_s));
    }

    void closedRangesOneAfterTheOther()
    {
        BusinessCalendar calendar = aPractice();
        calendar.closed.push_back({QDate(2026, 11, 30), QDate(2026, 12, 1), u"Training"_s});
        QCOMPARE(calendar.nextOpening(newYork(u"2026-11-26 09:00"_s)), newYork(u"2026-12-02 09:00"_s));
    }

    void whoNeverOpensHasNoOpening()
    {
        BusinessCalendar calendar = aPractice();
        calendar.closed = {{QDate(2020, 1, 1), QDate(2099, 12, 31), u"Gone"_s}};
        const QDateTime next = calendar.nextOpening(newYork(u"2026-11-26 09:00"_s));
        QVERIFY(!next.isValid() || next.date().year() >= 2100);
        for (auto& day : calendar.hours.days)
            day.clear();
        QVERIFY(!calendar.nextOpening(newYork(u"2026-11-26 09:00"_s)).isValid());
        QCOMPARE(calendar.partAt(QDateTime()), DayPart::AfterHours);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestBusinessCalendar)
#include "tst_business_calendar.moc"
