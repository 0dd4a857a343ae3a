// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/work_time.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

Timestamp utc(const QString& iso)
{
    return timestampOf(QDateTime::fromString(iso + u'Z', Qt::ISODate));
}

OpeningHours weekdays(QTime from, QTime to)
{
    OpeningHours hours;
    const std::vector<OpeningHours::Span> day{{from, to}};
    hours.days = {day, day, day, day, day, {}, {}};
    return hours;
}

OpeningHours never()
{
    OpeningHours hours;
    hours.days = {};
    return hours;
}

} // namespace

class TstWorkTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void countsOpenMinutesAlone_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("due");
        const auto row = [](const char* name, const char* from, int minutes, const char* due) {
            QTest::newRow(name) << QString::fromLatin1(from) << minutes << QString::fromLatin1(due);
        };
        row("missed in the morning, due an hour later", "2026-11-20T10:00:00", 60, "2026-11-20T11:00:00");
        row("missed half an hour before closing on Friday", "2026-11-20T16:30:00", 60, "2026-11-23T09:30:00");
        row("missed exactly at closing", "2026-11-20T17:00:00", 60, "2026-11-23T10:00:00");
        row("missed at night", "2026-11-19T23:10:00", 60, "2026-11-20T10:00:00");
        row("missed on Sunday", "2026-11-22T12:00:00", 15, "2026-11-23T09:15:00");
        row("an hour that ends with the day", "2026-11-20T16:00:00", 60, "2026-11-20T17:00:00");
        row("no wait at all", "2026-11-20T10:00:00", 0, "2026-11-20T10:00:00");
        row("longer than a day's work", "2026-11-19T09:00:00", 600, "2026-11-20T11:00:00");
    }
    void countsOpenMinutesAlone()
    {
        QFETCH(QString, from);
        QFETCH(int, minutes);
        QFETCH(QString, due);
        const WorkTime work(weekdays(QTime(9, 0), QTime(17, 0)), QTimeZone::utc());
        QCOMPARE(work.afterOpenFor(utc(from), std::chrono::minutes(minutes)), utc(due));
    }

    void aLunchBreakDoesNotCount()
    {
        OpeningHours hours;
        hours.days[4] = {{QTime(9, 0), QTime(12, 0)}, {QTime(13, 0), QTime(17, 0)}};
        const WorkTime work(hours, QTimeZone::utc());
        QCOMPARE(work.afterOpenFor(utc(u"2026-11-20T11:45:00"_s), 60min), utc(u"2026-11-20T13:45:00"_s));
        QCOMPARE(work.closing(utc(u"2026-11-20T11:45:00"_s)), utc(u"2026-11-20T12:00:00"_s));
    }

    void aBusinessThatNeverOpensWaitsPlainly()
    {
        const WorkTime work(never(), QTimeZone::utc());
        const Timestamp from = utc(u"2026-11-20T10:00:00"_s);
        QCOMPARE(work.afterOpenFor(from, 60min), from + 60min);
        QCOMPARE(work.orNextOpening(from), from);
        QCOMPARE(work.openingOfDay(from, 1), from + 24h);
    }

    void openRoundTheClockGoesOnOverMidnight()
    {
        OpeningHours hours;
        hours.days.fill({{QTime(0, 0), QTime(23, 59, 59, 999)}});
        const WorkTime work(hours, QTimeZone::utc());
        QCOMPARE(work.afterOpenFor(utc(u"2026-11-20T23:30:00"_s), 60min), utc(u"2026-11-21T00:30:00"_s));
    }

    void theClocksGoBackInTheMiddleOfAWait()
    {
        OpeningHours hours;
        hours.days.fill({{QTime(0, 0), QTime(23, 59, 59, 999)}});
        const WorkTime work(hours, QTimeZone("America/New_York"));
        // 1 November 2026, 2:00 EDT becomes 1:00 EST: an hour is an hour all the same.
        const Timestamp from = utc(u"2026-11-01T05:30:00"_s);
        QCOMPARE(work.afterOpenFor(from, 120min), from + 2h);
    }

    void nobodyWorksOnAClosedDay()
    {
        // Thursday 10 December is a training day; from the 24th until New Year they are away.
        const std::vector<ClosedDays> away{{QDate(2026, 12, 10), QDate(2026, 12, 10), u"Training"_s},
                                           {QDate(2026, 12, 24), QDate(2027, 1, 3), u"Holidays"_s}};
        const WorkTime work(BusinessCalendar{weekdays(QTime(9, 0), QTime(17, 0)), away}, QTimeZone::utc());
        const Timestamp training = utc(u"2026-12-10T10:00:00"_s);
        QVERIFY(!work.isOpen(training));
        QVERIFY(!work.isWorkingDay(QDate(2026, 12, 10)));
        QCOMPARE(work.orNextOpening(training), utc(u"2026-12-11T09:00:00"_s));
        QCOMPARE(work.closing(training), training);
        QCOMPARE(work.afterOpenFor(training, 15min), utc(u"2026-12-11T09:15:00"_s));
        QCOMPARE(work.afterOpenFor(utc(u"2026-12-09T16:30:00"_s), 60min), utc(u"2026-12-11T09:30:00"_s));
        QCOMPARE(work.openingOfDay(utc(u"2026-12-09T10:00:00"_s), 1), utc(u"2026-12-11T09:00:00"_s));
        QCOMPARE(work.openingOfDay(utc(u"2026-12-23T10:00:00"_s), 1), utc(u"2027-01-04T09:00:00"_s));
    }

    void whoIsAwayForWeeksStillComesBack()
    {
        const std::vector<ClosedDays> away{{QDate(2026, 12, 1), QDate(2027, 1, 31), u"Away"_s}};
        const WorkTime work(BusinessCalendar{weekdays(QTime(9, 0), QTime(17, 0)), away}, QTimeZone::utc());
        QCOMPARE(work.openingOfDay(utc(u"2026-12-01T10:00:00"_s), 1), utc(u"2027-02-01T09:00:00"_s));
    }

    void theNextDaysOfWorkAreCounted()
    {
        const WorkTime work(weekdays(QTime(8, 30), QTime(17, 0)), QTimeZone::utc());
        const Timestamp friday = utc(u"2026-11-20T10:00:00"_s);
        QCOMPARE(work.openingOfDay(friday, 1), utc(u"2026-11-23T08:30:00"_s));
        QCOMPARE(work.openingOfDay(friday, 2), utc(u"2026-11-24T08:30:00"_s));
        QVERIFY(!work.isWorkingDay(QDate(2026, 11, 21)));
        QVERIFY(work.isWorkingDay(QDate(2026, 11, 20)));
    }
};

QTEST_GUILESS_MAIN(TstWorkTime)
#include "tst_work_time.moc"
