// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_time.h"
#include "core/compliance/public_holidays.h"
#include "core/compliance/text_windows.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

RecipientPlace place(const QString& law, const QStringList& zones)
{
    RecipientPlace there{law.section(u'-', 0, 0), law.section(u'-', 1), {}, ZoneSource::AreaCode};
    for (const QString& zone : zones)
        there.zones.emplace_back(zone.toUtf8());
    return there;
}

Timestamp at(const QString& utc)
{
    return timestampOf(QDateTime::fromString(utc, Qt::ISODate));
}

QString hoursWords(const std::optional<DayHours>& hours)
{
    if (!hours) return u"none"_s;
    const auto clock = [](int minutes) {
        return u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
    };
    return clock(hours->from) + u'-' + clock(hours->to);
}

} // namespace

/// The hours of the day in which a text may reach somebody, and the first minute of them.
class TestTextWindows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void hours_data()
    {
        QTest::addColumn<QString>("law");
        QTest::addColumn<int>("textClass");
        QTest::addColumn<QString>("monday");
        QTest::addColumn<QString>("saturday");
        QTest::addColumn<QString>("sunday");

        const auto row = [](const char* name, const char* law, TextClass what, const char* monday,
                            const char* saturday, const char* sunday) {
            QTest::newRow(name) << QString::fromUtf8(law) << int(what) << QString::fromUtf8(monday)
                                << QString::fromUtf8(saturday) << QString::fromUtf8(sunday);
        };
        using enum TextClass;
        row("a missed call in Georgia", "US-GA", TextBack, "8:00-21:00", "8:00-21:00", "8:00-21:00");
        row("a missed call in Florida", "US-FL", TextBack, "8:00-20:00", "8:00-20:00", "8:00-20:00");
        row("a missed call nobody knows the state of", "US", TextBack, "8:00-20:00", "8:00-20:00",
            "8:00-20:00");
        row("a missed call in Canada", "CA-ON", TextBack, "8:00-21:00", "8:00-21:00", "8:00-21:00");
        row("a missed call on Jersey", "JE", TextBack, "8:00-21:00", "8:00-21:00", "8:00-21:00");
        row("a missed call in Brazil", "BR", TextBack, "8:00-20:00", "8:00-20:00", "8:00-20:00");
        row("a reminder in Georgia", "US-GA", Reminder, "8:00-20:00", "8:00-20:00", "8:00-20:00");
        row("a reminder in Canada", "CA-ON", Reminder, "8:00-21:00", "8:00-21:00", "8:00-21:00");
        row("a reminder in Riyadh", "SA", Reminder, "9:00-20:00", "9:00-20:00", "9:00-20:00");
        row("a reminder in Brazil", "BR", Reminder, "9:00-18:00", "9:00-18:00", "9:00-18:00");
        row("a follow-up in Georgia", "US-GA", Nurture, "8:00-21:00", "8:00-21:00", "8:00-21:00");
        row("a follow-up in Texas, after church on Sunday", "US-TX", Nurture, "9:00-21:00", "9:00-21:00",
            "12:00-21:00");
        row("a follow-up in Rhode Island", "US-RI", Nurture, "9:00-18:00", "10:00-17:00", "none");
        row("a follow-up in Kentucky", "US-KY", Nurture, "10:00-21:00", "10:00-21:00", "10:00-21:00");
        row("a follow-up nobody knows the state of", "US", Nurture, "10:00-18:00", "10:00-17:00", "none");
        row("a follow-up in Canada", "CA-ON", Nurture, "9:00-21:30", "10:00-18:00", "10:00-18:00");
        row("a follow-up in Britain", "GB", Nurture, "9:00-20:00", "9:00-20:00", "none");
        row("a follow-up on Guernsey", "GG", Nurture, "9:00-20:00", "9:00-20:00", "none");
        row("a follow-up in France", "FR", Nurture, "10:00-20:00", "10:00-20:00", "none");
        row("a follow-up in Dubai", "AE", Nurture, "9:00-18:00", "9:00-18:00", "9:00-18:00");
        row("a follow-up in Riyadh", "SA", Nurture, "9:00-20:00", "9:00-20:00", "9:00-20:00");
        row("a follow-up in Brazil", "BR", Nurture, "none", "none", "none");
        row("what a person types", "US-FL", Conversation, "0:00-24:00", "0:00-24:00", "0:00-24:00");
        row("the answer to STOP", "US-FL", Confirmation, "0:00-24:00", "0:00-24:00", "0:00-24:00");
        row("a page to the person on call", "US-FL", Staff, "0:00-24:00", "0:00-24:00", "0:00-24:00");
    }

    void hours()
    {
        QFETCH(QString, law);
        QFETCH(int, textClass);
        DeskRules statutes;
        statutes.nurturePreset = false;
        statutes.publicHolidays = false;
        const auto on = [&](QDate day) {
            return hoursWords(windowOn(day, static_cast<TextClass>(textClass), place(law, {}), statutes));
        };
        QTEST(on(QDate(2026, 11, 16)), "monday");
        QTEST(on(QDate(2026, 11, 21)), "saturday");
        QTEST(on(QDate(2026, 11, 22)), "sunday");
    }

    void thePresetIsWithinEveryStatesHours()
    {
        QCOMPARE(hoursWords(windowOn({2026, 11, 16}, TextClass::Nurture, place(u"US-GA"_s, {}), {})),
                 u"10:00-18:00"_s);
        for (const QString& state :
             {u"AL"_s, u"CT"_s, u"FL"_s, u"KY"_s, u"LA"_s, u"RI"_s, u"TX"_s, u"UT"_s}) {
            const RecipientPlace there = place(u"US-"_s + state, {});
            QCOMPARE(hoursWords(windowOn({2026, 11, 16}, TextClass::Nurture, there, {})), u"10:00-18:00"_s);
            QCOMPARE(hoursWords(windowOn({2026, 11, 21}, TextClass::Nurture, there, {})), u"10:00-17:00"_s);
            QVERIFY(!windowOn({2026, 11, 22}, TextClass::Nurture, there, {}));
        }
    }

    void noFollowUpOnAHolidayOrADayOff()
    {
        const RecipientPlace there = place(u"US-GA"_s, {});
        QVERIFY(!windowOn({2026, 11, 26}, TextClass::Nurture, there, {})); // Thanksgiving
        QVERIFY(windowOn({2026, 11, 26}, TextClass::TextBack, there, {}));
        DeskRules rules;
        rules.closed = {{QDate(2026, 11, 17), QDate(2026, 11, 18), u"Training"_s}};
        QVERIFY(windowOn({2026, 11, 16}, TextClass::Nurture, there, rules));
        QVERIFY(!windowOn({2026, 11, 17}, TextClass::Nurture, there, rules));
        QVERIFY(!windowOn({2026, 11, 18}, TextClass::Nurture, there, rules));
        QVERIFY(windowOn({2026, 11, 18}, TextClass::TextBack, there, rules));
    }

    void firstMinute_data()
    {
        QTest::addColumn<QString>("law");
        QTest::addColumn<QStringList>("zones");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("first");

        const QStringList east{u"America/New_York"_s};
        const QStringList panhandle{u"America/New_York"_s, u"America/Chicago"_s};
        const auto row = [](const char* name, const char* law, const QStringList& zones, const char* from,
                            const char* first) {
            QTest::newRow(name) << QString::fromUtf8(law) << zones << QString::fromUtf8(from)
                                << QString::fromUtf8(first);
        };
        row("at eight sharp", "US-GA", east, "2026-11-20T13:00:00Z", "2026-11-20T13:00:00Z");
        row("a second before eight", "US-GA", east, "2026-11-20T12:59:59Z", "2026-11-20T13:00:00Z");
        row("two minutes before nine", "US-GA", east, "2026-11-21T01:57:59Z", "2026-11-21T01:57:59Z");
        row("less than two minutes before nine", "US-GA", east, "2026-11-21T01:58:00Z",
            "2026-11-21T13:00:00Z");
        row("at nine", "US-GA", east, "2026-11-21T02:00:00Z", "2026-11-21T13:00:00Z");
        row("morning in the east, night in the west", "US-FL", panhandle, "2026-11-20T13:30:00Z",
            "2026-11-20T14:00:00Z");
        row("the night the clocks go forward", "US-GA", east, "2026-03-08T06:59:00Z", "2026-03-08T12:00:00Z");
        row("the night the clocks go back", "US-GA", east, "2026-11-01T05:30:00Z", "2026-11-01T13:00:00Z");
        row("the hour that there is twice", "US-GA", east, "2026-11-01T06:30:00Z", "2026-11-01T13:00:00Z");
    }

    void firstMinute()
    {
        QFETCH(QString, law);
        QFETCH(QStringList, zones);
        QFETCH(QString, from);
        const auto first = firstWithinWindow(at(from), TextClass::TextBack, place(law, zones), {});
        QVERIFY(first);
        QTEST(localTime(*first, QTimeZone::utc()).toUTC().toString(Qt::ISODate), "first");
    }

    void whereTheServiceSaysNightItIsTheNextMorning()
    {
        const auto opens = [](const QString& utc, const RecipientPlace& there, TextClass what) {
            const auto found = nextOpening(at(utc), what, there, DeskRules{});
            return found ? localTime(*found, QTimeZone::utc()).toUTC().toString(Qt::ISODate) : u"none"_s;
        };
        using enum TextClass;
        const auto georgia = place(u"US-GA"_s, {u"America/New_York"_s});
        const auto both = place(u"US-TN"_s, {u"America/New_York"_s, u"America/Chicago"_s});
        // Friday, eight in the evening there; three at night; ten in the morning.
        QCOMPARE(opens(u"2026-11-21T01:00:00Z"_s, georgia, TextBack), u"2026-11-21T13:00:00Z"_s);
        QCOMPARE(opens(u"2026-11-21T08:00:00Z"_s, georgia, TextBack), u"2026-11-21T13:00:00Z"_s);
        QCOMPARE(opens(u"2026-11-20T15:00:00Z"_s, georgia, TextBack), u"2026-11-21T13:00:00Z"_s);
        QCOMPARE(opens(u"2026-11-21T01:00:00Z"_s, both, TextBack), u"2026-11-21T14:00:00Z"_s);
        // Nurture texts begin later on a Saturday.
        QCOMPARE(opens(u"2026-11-20T20:00:00Z"_s, georgia, Nurture), u"2026-11-21T15:00:00Z"_s);
        QVERIFY(opens(u"2026-11-20T20:00:00Z"_s, place(u"US"_s, {}), TextBack) > u"2026-11-21T05"_s);
    }

    void theWindowEndsWhereItEndsFirst()
    {
        const RecipientPlace panhandle = place(u"US-FL"_s, {u"America/New_York"_s, u"America/Chicago"_s});
        const auto end = [&](const char* utc, TextClass what) {
            return windowEnd(at(QString::fromUtf8(utc)), what, panhandle, {});
        };
        QVERIFY(end("2026-11-20T15:00:00Z", TextClass::TextBack) == at(u"2026-11-21T01:00:00Z"_s));
        QVERIFY(!end("2026-11-21T01:30:00Z", TextClass::TextBack));
        QVERIFY(end("2026-11-20T17:00:00Z", TextClass::Nurture) == at(u"2026-11-20T23:00:00Z"_s));
        // A day of 24 hours ends with the next.
        QVERIFY(end("2026-11-20T17:00:00Z", TextClass::Staff) == at(u"2026-11-21T05:00:00Z"_s));
    }

    void zonesWhoseDaysHardlyMeetStillMeet()
    {
        const RecipientPlace russia = place(u"RU"_s, {u"Europe/Kaliningrad"_s, u"Asia/Kamchatka"_s});
        const auto first = firstWithinWindow(at(u"2026-11-20T12:00:00Z"_s), TextClass::TextBack, russia, {});
        QVERIFY(first);
        QCOMPARE(localTime(*first, russia.zones.front()).time(), QTime(8, 0));
        QVERIFY(localTime(*first, russia.zones.back()).time() < QTime(20, 0));
    }

    void daysThatNeverMeetHaveNoMinute()
    {
        const RecipientPlace apart = place(u"BR"_s, {u"Pacific/Kiritimati"_s, u"Pacific/Pago_Pago"_s,
                                                     u"Asia/Kolkata"_s, u"America/Chicago"_s});
        QVERIFY(!firstWithinWindow(at(u"2026-11-20T12:00:00Z"_s), TextClass::TextBack, apart, {}));
        QVERIFY(!firstWithinWindow(at(u"2026-11-20T12:00:00Z"_s), TextClass::Nurture,
                                   place(u"BR"_s, {u"America/Sao_Paulo"_s}), {}));
    }

    void holidays_data()
    {
        QTest::addColumn<QString>("law");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("isOne");

        const auto row = [](const char* name, const char* law, QDate day, bool isOne = true) {
            QTest::newRow(name) << QString::fromUtf8(law) << day << isOne;
        };
        row("Thanksgiving", "US-GA", {2026, 11, 26});
        row("the day after, in Georgia", "US-GA", {2026, 11, 27}, false);
        row("the day after, in Louisiana", "US-LA", {2026, 11, 27});
        row("Martin Luther King Day", "US-GA", {2027, 1, 18});
        row("Memorial Day", "US-GA", {2026, 5, 25});
        row("a Fourth of July on a Saturday, kept on Friday", "US-GA", {2026, 7, 3});
        row("a New Year on a Saturday, kept in the old year", "US-GA", {2027, 12, 31});
        row("New Year's Eve otherwise", "US-GA", {2026, 12, 31}, false);
        row("Mardi Gras in Alabama", "US-AL", {2026, 2, 17});
        row("Mardi Gras in Georgia", "US-GA", {2026, 2, 17}, false);
        row("Victory Day in Rhode Island", "US-RI", {2026, 8, 10});
        row("Pioneer Day in Utah", "US-UT", {2026, 7, 24});
        row("Election Day in Rhode Island", "US-RI", {2026, 11, 3});
        row("no election in an odd year", "US-RI", {2027, 11, 2}, false);
        row("Canada Day", "CA-ON", {2026, 7, 1});
        row("Victoria Day", "CA-ON", {2026, 5, 18});
        row("Saint-Jean-Baptiste in Quebec", "CA-QC", {2026, 6, 24});
        row("Saint-Jean-Baptiste in Ontario", "CA-ON", {2026, 6, 24}, false);
        row("Easter Monday in Britain", "GB", {2026, 4, 6});
        row("Boxing Day on a Saturday, kept on Monday", "GB", {2026, 12, 28});
        row("Christmas and Boxing Day on a weekend", "GB", {2027, 12, 28});
        row("Ascension in France", "FR", {2026, 5, 14});
        row("Good Friday in Greece", "GR", {2026, 4, 10});
        row("Easter Monday in Greece", "GR", {2026, 4, 13});
        row("a plain Friday in France", "FR", {2026, 11, 20}, false);
        row("Family Day in Ontario", "CA-ON", {2026, 2, 16});
        row("Thanksgiving in Canada", "CA-BC", {2026, 10, 12});
        row("Canada Day on a Saturday, kept on Monday", "CA-ON", {2028, 7, 3});
        row("Truth and Reconciliation", "CA-MB", {2026, 9, 30});
        row("the spring bank holiday in Britain", "GB", {2026, 5, 25});
        row("the summer bank holiday in Britain", "GB", {2026, 8, 31});
        row("the Monday before it", "GB", {2026, 8, 24}, false);
        row("the second of January in Scotland", "GB", {2026, 1, 2});
        row("Good Friday in Spain", "ES", {2026, 4, 3});
        row("the Immaculate Conception in Spain", "ES", {2026, 12, 8});
        row("Constitution Day in Spain, on a Sunday, kept on Monday", "ES", {2026, 12, 7});
        row("a plain Tuesday in Spain", "ES", {2026, 12, 1}, false);
        row("St Brigid's Day in Ireland", "IE", {2026, 2, 2});
        row("All Saints' Saturday in Finland", "FI", {2026, 10, 31});
        row("Midsummer Day in Sweden", "SE", {2026, 6, 20});
        row("Corpus Christi in Germany, where it is kept", "DE", {2026, 6, 4});
        row("German Unity", "DE", {2026, 10, 3});
        row("the Freedom Day of Portugal", "PT", {2026, 4, 25});
        row("Christmas Eve in Poland", "PL", {2026, 12, 24});
        row("the King's Birthday in the Netherlands", "NL", {2026, 4, 27});
        row("the National Day of the Emirates", "AE", {2026, 12, 2});
        row("the National Day of Saudi Arabia", "SA", {2026, 9, 23});
        row("a country without a table", "BR", {2026, 12, 25}, false);
    }

    void holidays()
    {
        QFETCH(QString, law);
        QFETCH(QDate, day);
        QTEST(isPublicHoliday(day, law.section(u'-', 0, 0), law.section(u'-', 1)), "isOne");
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestTextWindows)
#include "tst_text_windows.moc"
