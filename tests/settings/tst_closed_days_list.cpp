// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/closed_days_list.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

QStringList said(const std::vector<ClosedDays>& days)
{
    QStringList lines;
    for (const ClosedDays& each : days)
        lines += u"%1 %2 %3"_s.arg(each.from.toString(Qt::ISODate), each.to.toString(Qt::ISODate), each.name);
    return lines;
}

QStringList said(const std::vector<ListedDays::Mistake>& mistakes)
{
    QStringList lines;
    for (const auto& each : mistakes)
        lines += u"%1: %2"_s.arg(each.line).arg(each.words);
    return lines;
}

} // namespace

/// Lists of holidays as people have them.
class TestClosedDaysList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void oneLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("days");
        const auto row = [](const char* sentence, const QString& line, const QString& days) {
            QTest::newRow(sentence) << line << days;
        };
        const QString christmas = u"2026-12-25 2026-12-25 Christmas"_s;
        const QString holidays = u"2026-12-24 2026-12-26 Christmas"_s;
        row("as computers write it", u"2026-12-25 Christmas"_s, christmas);
        row("with a comma", u"2026-12-25, Christmas"_s, christmas);
        row("as Americans write it", u"12/25/2026 Christmas"_s, christmas);
        row("with a short year", u"12/25/26 - Christmas"_s, christmas);
        row("in words", u"December 25, 2026: Christmas"_s, christmas);
        row("in short words", u"Dec 25 2026 Christmas"_s, christmas);
        row("the day before the month, in words", u"25 Dec 2026 Christmas"_s, christmas);
        row("with dots", u"25.12.2026 Christmas"_s, christmas);
        row("out of a spreadsheet", u"\"12/25/2026\",\"Christmas\""_s, christmas);
        row("with tabs", u"12/25/2026\tChristmas"_s, christmas);
        row("from and to", u"2026-12-24 to 2026-12-26 Christmas"_s, holidays);
        row("from and to, in columns", u"12/24/2026,12/26/2026,Christmas"_s, holidays);
        row("from and to, with a dash", u"12/24/2026 - 12/26/2026: Christmas"_s, holidays);
        row("without a name", u"2026-12-25"_s, u"2026-12-25 2026-12-25 "_s);
    }
    void oneLine()
    {
        QFETCH(QString, line);
        QFETCH(QString, days);
        const ListedDays read = readClosedDaysList(line, u"US"_s);
        QCOMPARE(said(read.mistakes), QStringList());
        QCOMPARE(said(read.days), QStringList{days});
    }

    void elsewhereTheDayStandsFirst()
    {
        const ListedDays read = readClosedDaysList(u"05/12/2026 Holiday"_s, u"GB"_s);
        QCOMPARE(said(read.days), QStringList{u"2026-12-05 2026-12-05 Holiday"_s});
    }

    void anErrorInLineSevenCostsNothingElse()
    {
        const QString list = u"Date,Name\n2027-01-01,New Year\n\n2027-05-31,Memorial Day\n"
                             "# Summer\n2027-07-04,Fourth of July\n2027-11-31,Thanksgiving\n"
                             "2027-12-25,Christmas\n"_s;
        const ListedDays read = readClosedDaysList(list, u"US"_s);
        QCOMPARE(said(read.mistakes), QStringList{u"7: 2027-11-31,Thanksgiving"_s});
        QCOMPARE(read.days.size(), std::size_t(4));
        QCOMPARE(read.days.back().name, u"Christmas"_s);
    }

    void mistakes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("a name alone") << u"4 July"_s;
        QTest::newRow("a day that is not in the calendar") << u"2027-02-29 Leap day"_s;
        QTest::newRow("a month that is none") << u"13/13/2027 Friday"_s;
        QTest::newRow("ends before it begins") << u"2026-12-26 to 2026-12-24 Christmas"_s;
        QTest::newRow("forty digits") << QString(40, u'7');
    }
    void mistakes()
    {
        QFETCH(QString, line);
        const ListedDays read = readClosedDaysList(u"2026-01-01 New Year\n"_s + line, u"US"_s);
        QCOMPARE(read.days.size(), std::size_t(1));
        QCOMPARE(read.mistakes.size(), std::size_t(1));
        QCOMPARE(read.mistakes.front().line, 2);
    }

    void aCalendar()
    {
        const QString list = u"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n"
                             "DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261227\r\n"
                             "SUMMARY:Christmas\\, and\r\n  the day after\r\nEND:VEVENT\r\n"
                             "BEGIN:VEVENT\r\nDTSTART:20261231T120000Z\r\nDTEND:20261231T230000Z\r\n"
                             "SUMMARY:New Year's Eve\r\nEND:VEVENT\r\n"
                             "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261331\r\nSUMMARY:Broken\r\nEND:VEVENT\r\n"
                             "END:VCALENDAR\r\n"_s;
        const ListedDays read = readClosedDaysList(list, u"US"_s);
        QCOMPARE(said(read.days), (QStringList{u"2026-12-24 2026-12-26 Christmas, and the day after"_s,
                                               u"2026-12-31 2026-12-31 New Year's Eve"_s}));
        QCOMPARE(said(read.mistakes), QStringList{u"15: Broken"_s});
    }

    void whatIsNoListAtAll()
    {
        QVERIFY(readClosedDaysList({}, u"US"_s).mistakes.empty());
        QCOMPARE(
            readClosedDaysList(u"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Half"_s, u"US"_s).mistakes.size(),
            std::size_t(1));
        QString everything;
        for (char16_t unit = 1; unit < 0xFFFE; ++unit)
            everything += QChar(unit);
        QVERIFY(readClosedDaysList(everything, u"US"_s).days.empty());
    }

    void theFederalHolidays()
    {
        QCOMPARE(
            said(federalHolidays(2026)),
            (QStringList{u"2026-01-01 2026-01-01 New Year's Day"_s,
                         u"2026-01-19 2026-01-19 Martin Luther King Jr. Day"_s,
                         u"2026-02-16 2026-02-16 Presidents' Day"_s, u"2026-05-25 2026-05-25 Memorial Day"_s,
                         u"2026-06-19 2026-06-19 Juneteenth"_s, u"2026-07-03 2026-07-04 Independence Day"_s,
                         u"2026-09-07 2026-09-07 Labor Day"_s, u"2026-10-12 2026-10-12 Columbus Day"_s,
                         u"2026-11-11 2026-11-11 Veterans Day"_s, u"2026-11-26 2026-11-26 Thanksgiving"_s,
                         u"2026-12-25 2026-12-25 Christmas Day"_s}));
        QCOMPARE(federalHolidays(2027).at(5).to, QDate(2027, 7, 5));
    }

    void addedTwiceTheyStandOnce()
    {
        const auto once = withMore({}, federalHolidays(2026));
        QVERIFY(withMore(once, federalHolidays(2026)) == once);
        const auto two = withMore(federalHolidays(2027), federalHolidays(2026));
        QCOMPARE(two.size(), std::size_t(22));
        QCOMPARE(two.front().from.year(), 2026);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestClosedDaysList)
#include "tst_closed_days_list.moc"
