// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/dates_for.h"
#include "core/leads/understanding/preferred_time_reader.h"

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

/// "11-27" for a whole day, "11-27 12:00-17:00", "11-27 15:00" for an hour.
QString written(const std::vector<DaySpan>& spans)
{
    QStringList lines;
    for (const DaySpan& span : spans) {
        QString line = span.day.toString(u"MM-dd"_s);
        const bool whole = span.from == QTime(0, 0) && span.to == QTime(23, 59, 59, 999);
        const QString to = span.to == QTime(23, 59, 59, 999) ? u"24:00"_s : span.to.toString(u"HH:mm"_s);
        if (!whole) line += u' ' + span.from.toString(u"HH:mm"_s);
        if (!whole && span.from != span.to) line += u'-' + to;
        lines << line;
    }
    return lines.join(u", "_s);
}

QString datesOf(const QString& reply, const QDateTime& now)
{
    const auto read = readPreferredTime(reply, Language::English);
    return read ? written(datesFor(read->value, now)) : u"no wish"_s;
}

} // namespace

/// The days that a wish means, from the day it was said.
class TestDatesFor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    // 2026-11-23 is a Monday.
    void onMonday_data()
    {
        QTest::addColumn<QString>("dates");
        QTest::newRow("today") << u"11-23 10:00-24:00"_s;
        QTest::newRow("today at 3") << u"11-23 15:00"_s;
        QTest::newRow("today at 9am") << QString();
        QTest::newRow("this afternoon") << u"11-23 12:00-17:00"_s;
        QTest::newRow("this morning please") << u"11-23 10:00-12:00"_s;
        QTest::newRow("tonight") << u"11-23 17:00-21:00"_s;
        QTest::newRow("tomorrow morning") << u"11-24 08:00-12:00"_s;
        QTest::newRow("day after tomorrow") << u"11-25"_s;
        QTest::newRow("asap") << u"11-23 10:00-24:00, 11-24, 11-25"_s;
        QTest::newRow("fri pm") << u"11-27 12:00-17:00"_s;
        QTest::newRow("monday") << u"11-30"_s;
        QTest::newRow("mondays best") << u"11-30"_s;
        QTest::newRow("tuesdays best") << u"11-24, 12-01"_s;
        QTest::newRow("tuesday") << u"11-24"_s;
        QTest::newRow("mon or wed") << u"11-23 10:00-24:00, 11-25"_s;
        QTest::newRow("thurs after 3") << u"11-26 15:00-24:00"_s;
        QTest::newRow("thursday before 11") << u"11-26 00:00-11:00"_s;
        QTest::newRow("btw 2 and 4 friday") << u"11-27 14:00-16:00"_s;
        QTest::newRow("next tuesday") << u"12-01"_s;
        QTest::newRow("next week, mornings") << u"11-30 08:00-12:00, 12-01 08:00-12:00, 12-02 08:00-12:00, "
                                                "12-03 08:00-12:00, 12-04 08:00-12:00, 12-05 08:00-12:00, "
                                                "12-06 08:00-12:00"_s;
        // A deadline with an hour leaves its own day.
        QTest::newRow("by wednesday noon") << u"11-23 10:00-24:00, 11-24, 11-25"_s;
        QTest::newRow("by wednesday 5pm") << u"11-23 10:00-24:00, 11-24, 11-25"_s;
        QTest::newRow("by wednesday at 5") << u"11-23 10:00-24:00, 11-24, 11-25"_s;
        QTest::newRow("tuesdays before the end of november") << u"11-24"_s;
        QTest::newRow("this week after 5, not thursday")
            << u"11-23 17:00-24:00, 11-24 17:00-24:00, 11-25 17:00-24:00, 11-27 17:00-24:00, 11-28 "
               u"17:00-24:00, "
               "11-29 17:00-24:00"_s;
        QTest::newRow("weekend") << u"11-28, 11-29"_s;
        QTest::newRow("this weekend in the morning") << u"11-28 08:00-12:00, 11-29 08:00-12:00"_s;
        QTest::newRow("the 27th") << u"11-27"_s;
        QTest::newRow("the 3rd at 2") << u"12-03 14:00"_s;
        QTest::newRow("12/1 at 9am") << u"12-01 09:00"_s;
        QTest::newRow("nov 28") << u"11-28"_s;
        QTest::newRow("saturday the 28th") << u"11-28"_s;
        QTest::newRow("oct 18") << QString();
        QTest::newRow("in 3 days") << u"11-26"_s;
        QTest::newRow("by wednesday") << u"11-23 10:00-24:00, 11-24"_s;
        QTest::newRow("before the 26th, afternoons")
            << u"11-23 12:00-17:00, 11-24 12:00-17:00, 11-25 12:00-17:00"_s;
        QTest::newRow("by end of week") << u"11-23 10:00-24:00, 11-24, 11-25, 11-26, 11-27"_s;
        QTest::newRow("before the end of the month")
            << u"11-23 10:00-24:00, 11-24, 11-25, 11-26, 11-27, 11-28, 11-29, 11-30"_s;
        QTest::newRow("before my trip") << QString();
        QTest::newRow("after the 2nd") << u"12-03, 12-04, 12-05, 12-06"_s;
        QTest::newRow("at 3") << u"11-23 15:00"_s;
        QTest::newRow("9am works") << u"11-24 09:00"_s;
        QTest::newRow("evenings after 6 on thursday") << u"11-26 18:00-21:00"_s;
    }
    void onMonday()
    {
        const QString reply = QString::fromUtf8(QTest::currentDataTag());
        QTEST(datesOf(reply, newYork(u"2026-11-23 10:00"_s)), "dates");
    }

    void onOtherDays_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("dates");
        QTest::newRow("weekend") << u"2026-11-28 09:00"_s << u"11-28 09:00-24:00, 11-29"_s;
        QTest::newRow("weekend ") << u"2026-11-29 09:00"_s << u"11-29 09:00-24:00"_s;
        QTest::newRow("next week, friday") << u"2026-11-29 09:00"_s << u"12-04"_s;
        QTest::newRow("this week, friday") << u"2026-11-29 09:00"_s << u"12-04"_s;
        QTest::newRow("friday") << u"2026-11-27 09:00"_s << u"12-04"_s;
        QTest::newRow("the 30th") << u"2026-01-31 09:00"_s << QString();
        QTest::newRow("jan 2") << u"2026-12-30 09:00"_s << u"01-02"_s;
        QTest::newRow("tonight") << u"2026-11-23 22:00"_s << QString();
        QTest::newRow("tomorrow") << u"2026-12-31 23:59"_s << u"01-01"_s;
        QTest::newRow("tomorrow ") << u"2028-02-28 12:00"_s << u"02-29"_s;
    }
    void onOtherDays()
    {
        QFETCH(QString, now);
        const QString reply = QString::fromUtf8(QTest::currentDataTag());
        QTEST(datesOf(reply, newYork(now)), "dates");
    }

    void theNightTheClocksChange_data()
    {
        QTest::addColumn<QString>("now");
        QTest::newRow("an hour is lost") << u"2026-03-07 23:30"_s;
        QTest::newRow("an hour comes twice") << u"2026-10-31 23:30"_s;
    }
    void theNightTheClocksChange()
    {
        QFETCH(QString, now);
        const QDateTime local = newYork(now);
        PreferredTime wish;
        wish.part = PreferredTime::PartOfDay::Afternoon;
        const auto spans = datesFor(wish, local);
        QCOMPARE(spans.size(), std::size_t{13});
        for (std::size_t i = 0; i < spans.size(); ++i)
            QCOMPARE(spans[i], (DaySpan{local.date().addDays(qint64(i) + 1), QTime(12, 0), QTime(17, 0)}));
    }

    void nothingNamesNoDay()
    {
        QVERIFY(datesFor({}, newYork(u"2026-11-23 10:00"_s)).empty());
        PreferredTime onlyWords;
        onlyWords.raw = u"whenever"_s;
        QVERIFY(datesFor(onlyWords, newYork(u"2026-11-23 10:00"_s)).empty());
        PreferredTime evening;
        evening.part = PreferredTime::PartOfDay::Evening;
        QVERIFY(datesFor(evening, QDateTime()).empty());
        QCOMPARE(datesFor(evening, newYork(u"2026-11-23 10:00"_s)).size(), std::size_t{14});
    }

    void aDateKey()
    {
        const QDate monday(2026, 11, 23);
        QCOMPARE(dayMeant(u"10-18", monday), QDate(2027, 10, 18));
        QCOMPARE(dayMeant(u"11-23", monday), monday);
        QCOMPARE(dayMeant(u"24th", monday), QDate(2026, 11, 24));
        QCOMPARE(dayMeant(u"22", monday), QDate(2026, 12, 22));
        QCOMPARE(dayMeant(u"31st", QDate(2026, 2, 1)), QDate(2026, 3, 31));
        QCOMPARE(dayMeant(u"02-29", monday), QDate(2028, 2, 29));
        QCOMPARE(dayMeant(u"02-30", monday), std::nullopt);
        QCOMPARE(dayMeant(u"+2", monday), QDate(2026, 11, 25));
        QCOMPARE(dayMeant(u"saturday", monday), QDate(2026, 11, 28));
        QCOMPARE(dayMeant(u"my trip", monday), std::nullopt);
        QCOMPARE(dayMeant(u"", monday), std::nullopt);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestDatesFor)
#include "tst_dates_for.moc"
