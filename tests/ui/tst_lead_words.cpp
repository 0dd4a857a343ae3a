// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lead_rows.h"
#include "ui/leads/lead_words.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

Q_DECLARE_METATYPE(QLocale)

namespace {

/// Saturday, 13 March 2027, at ten.
const Timestamp saidAt{std::chrono::sys_days{std::chrono::year{2027} / 3 / 13} + std::chrono::hours(10)};

LeadCard cardWishing(const QString& words, const std::vector<DaySpan>& days, KnownField::Source source)
{
    LeadCard card;
    CardField& field = card.fields.emplace_back();
    field.field.kind = LeadField::Kind::PreferredTime;
    field.value = field.shown = field.shownEs = words;
    field.source = source;
    field.at = saidAt;
    field.days = days;
    return card;
}

} // namespace

class TstLeadWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void moneyIsWrittenAsItsCountryDoes_data()
    {
        QTest::addColumn<QLocale>("window");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("said");
        const QLocale spain(QLocale::Spanish, QLocale::Spain);
        QTest::newRow("an English desk in Atlanta")
            << QLocale(QLocale::English, QLocale::UnitedStates) << u"US"_s << u"$1,350"_s;
        QTest::newRow("a Spanish desk in Atlanta")
            << QLocale(QLocale::Spanish, QLocale::UnitedStates) << u"US"_s << u"$1,350"_s;
        QTest::newRow("a computer from Spain in Atlanta") << spain << u"US"_s << u"$1,350"_s;
        QTest::newRow("a desk in Madrid") << spain << u"ES"_s << u"1350\u00a0\u20ac"_s;
    }
    void moneyIsWrittenAsItsCountryDoes()
    {
        QFETCH(QLocale, window);
        QFETCH(QString, region);
        QLocale::setDefault(window);
        QTEST(moneyWords(135'000, region), "said");
    }

    void inAWordWhatTheyWant_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<std::optional<Intent>>("intent");
        QTest::addColumn<QString>("said");
        const std::optional<Intent> nothing;
        QTest::newRow("rang and hung up") << Stage::Missed << nothing << u"Called, has not written yet"_s;
        QTest::newRow("said hi") << Stage::Engaged << std::optional(Intent::Ack)
                                 << u"Wrote, has not said what they need"_s;
        QTest::newRow("sent a picture alone")
            << Stage::Engaged << nothing << u"Wrote, has not said what they need"_s;
        QTest::newRow("booked on the telephone") << Stage::Booked << nothing << u"Called, did not write"_s;
        QTest::newRow("booked after writing")
            << Stage::Booked << std::optional(Intent::Ack) << u"Wrote, has not said what they need"_s;
    }
    void inAWordWhatTheyWant()
    {
        QFETCH(Stage, stage);
        QFETCH(std::optional<Intent>, intent);
        LeadCard card;
        card.lead.stage = stage;
        card.lead.intent = intent;
        QTEST(summaryOf(card), "said");
    }

    void whenTheyWantToComeIsADate_data()
    {
        QTest::addColumn<QString>("wrote");
        QTest::addColumn<std::vector<DaySpan>>("days");
        QTest::addColumn<QString>("shown");
        const QDate sunday(2027, 3, 14);
        const QTime midnight(0, 0);
        const QTime end(23, 59, 59, 999);
        const auto on = [&](int ahead, QTime from = QTime(0, 0), QTime to = QTime(23, 59, 59, 999)) {
            return DaySpan{sunday.addDays(ahead), from, to};
        };
        const auto row = [](const char* name, const QString& wrote, const std::vector<DaySpan>& days,
                            const QString& shown) { QTest::newRow(name) << wrote << days << shown; };
        const QTime ten(10, 0);
        const QTime noon(12, 0);
        row("an hour of tomorrow", u"tomorrow at 2:30"_s, {on(0, QTime(14, 30), QTime(14, 30))},
            u"Sun 14 Mar, 14:30"_s);
        row("any hour", u"tomorrow"_s, {on(0)}, u"Sun 14 Mar"_s);
        row("after three", u"tomorrow after 3"_s, {on(0, QTime(15, 0), end)}, u"Sun 14 Mar, after 15:00"_s);
        row("before noon", u"tomorrow before noon"_s, {on(0, midnight, noon)}, u"Sun 14 Mar, before 12:00"_s);
        row("between", u"tomorrow 9 to 11"_s, {on(0, QTime(9, 0), QTime(11, 0))},
            u"Sun 14 Mar, 09:00 to 11:00"_s);
        row("in the morning", u"Tmrw morning"_s, {on(0, QTime(8, 0), noon)}, u"Sun 14 Mar, morning"_s);
        row("in the morning, said in Spanish", u"ma\u00f1ana por la ma\u00f1ana"_s,
            {on(0, QTime(8, 0), noon)}, u"Sun 14 Mar, morning"_s);
        row("on a weekday", u"On Monday"_s, {on(1)}, u"Mon 15 Mar"_s);
        row("a weekday's afternoon", u"monday afternoon"_s, {on(1, noon, QTime(17, 0))},
            u"Mon 15 Mar, afternoon"_s);
        row("today, written at ten", u"today"_s, {on(-1, ten)}, u"Sat 13 Mar"_s);
        row("today after two", u"Today after 2pm"_s, {on(-1, QTime(14, 0))}, u"Sat 13 Mar, after 14:00"_s);
        row("this morning, written at ten", u"this morning"_s, {on(-1, ten, noon)}, u"Sat 13 Mar, morning"_s);
        row("one of two days", u"mon or wed"_s, {on(1), on(3)}, u"15 Mar to 17 Mar: mon or wed"_s);
        row("next week", u"next week"_s, {on(1), on(2), on(3), on(4), on(5), on(6), on(7)},
            u"15 Mar to 21 Mar: next week"_s);
        row("soon needs no date", u"asap"_s, {on(-1, ten), on(0), on(1)}, u"asap"_s);
        row("each Tuesday needs no date", u"tuesdays"_s, {on(2), on(9)}, u"tuesdays"_s);
        row("an hour of no day is of no date", u"around 3"_s, {on(-1, QTime(15, 0), QTime(15, 0))},
            u"around 3"_s);
        row("words of no day", u"before noon"_s, {}, u"before noon"_s);
    }
    void whenTheyWantToComeIsADate()
    {
        QFETCH(QString, wrote);
        QFETCH(std::vector<DaySpan>, days);
        QFETCH(QString, shown);
        for (const int later : {0, 1, 2}) {
            LeadCard card = cardWishing(wrote, days, KnownField::Source::Caller);
            showDates(card, saidAt + std::chrono::days(later), QTimeZone::utc());
            QCOMPARE(card.fields.front().shown, shown);
            QCOMPARE(card.fields.front().shownEs, shown);
            QCOMPARE(card.fields.front().value, wrote);
        }
    }

    void whatTheDeskTypedStaysWhileItIsTrue_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("later");
        QTest::addColumn<QString>("shown");
        QTest::newRow("tomorrow, on the day it was typed") << u"tomorrow"_s << 0 << u"tomorrow"_s;
        QTest::newRow("tomorrow, read on the next day") << u"tomorrow"_s << 1 << u"Sun 14 Mar"_s;
        QTest::newRow("a date, read on the next day") << u"March 14"_s << 1 << u"March 14"_s;
    }
    void whatTheDeskTypedStaysWhileItIsTrue()
    {
        QFETCH(QString, typed);
        QFETCH(int, later);
        const DaySpan sunday{QDate(2027, 3, 14), QTime(0, 0), QTime(23, 59, 59, 999)};
        LeadCard card = cardWishing(typed, {sunday}, KnownField::Source::Person);
        showDates(card, saidAt + std::chrono::days(later), QTimeZone::utc());
        QTEST(card.fields.front().shown, "shown");
    }

    void aTimeThatThereIsNotIsNotTaken_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("a day and an hour there are not") << u"feb 31 at 25:00"_s << false;
        QTest::newRow("a day there is not") << u"feb 31"_s << false;
        QTest::newRow("an hour there is not") << u"tomorrow at 25:00"_s << false;
        QTest::newRow("minutes there are not") << u"thu at 9:75"_s << false;
        QTest::newRow("the 29th of February comes") << u"feb 29"_s << true;
        QTest::newRow("a day and an hour") << u"march 3 at 2:30 pm"_s << true;
        QTest::newRow("a weekday") << u"Thu after 3"_s << true;
        QTest::newRow("in Spanish") << u"jueves a las 3:30"_s << true;
        QTest::newRow("as the card writes it") << u"Sun 14 Mar, 14:30"_s << true;
        QTest::newRow("in words of the desk") << u"when she is back from Rome"_s << true;
        QTest::newRow("nothing") << QString() << true;
    }
    void aTimeThatThereIsNotIsNotTaken()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isTaken);
        const QString why = whyNoTime(typed, QDate(2026, 11, 20));
        QVERIFY2(why.isEmpty() == isTaken, qPrintable(why));
    }
};

QTEST_APPLESS_MAIN(TstLeadWords)
#include "tst_lead_words.moc"
