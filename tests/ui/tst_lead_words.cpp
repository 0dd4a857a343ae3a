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

    void whenTheyWantToComeIsADateFromTheNextDayOn_data()
    {
        QTest::addColumn<QString>("wrote");
        QTest::addColumn<DaySpan>("span");
        QTest::addColumn<int>("later");
        QTest::addColumn<QString>("shown");
        const QDate sunday(2027, 3, 14);
        const QTime midnight(0, 0);
        const QTime end(23, 59, 59, 999);
        const DaySpan at{sunday, QTime(14, 30), QTime(14, 30)};
        QTest::newRow("the same day it is still tomorrow")
            << u"tomorrow at 2:30"_s << at << 0 << u"tomorrow at 2:30"_s;
        QTest::newRow("the next day it is a date")
            << u"tomorrow at 2:30"_s << at << 1 << u"Sun 14 Mar, 14:30"_s;
        QTest::newRow("two days later") << u"tomorrow at 2:30"_s << at << 2 << u"Sun 14 Mar, 14:30"_s;
        QTest::newRow("any hour") << u"tomorrow"_s << DaySpan{sunday, midnight, end} << 2 << u"Sun 14 Mar"_s;
        QTest::newRow("after three") << u"tomorrow after 3"_s << DaySpan{sunday, QTime(15, 0), end} << 2
                                     << u"Sun 14 Mar, after 15:00"_s;
        QTest::newRow("before noon") << u"tomorrow before noon"_s << DaySpan{sunday, midnight, QTime(12, 0)}
                                     << 2 << u"Sun 14 Mar, before 12:00"_s;
        QTest::newRow("between") << u"tomorrow 9 to 11"_s << DaySpan{sunday, QTime(9, 0), QTime(11, 0)} << 2
                                 << u"Sun 14 Mar, 09:00 to 11:00"_s;
        QTest::newRow("today, written at ten")
            << u"today"_s << DaySpan{sunday.addDays(-1), QTime(10, 0), end} << 2 << u"Sat 13 Mar"_s;
    }
    void whenTheyWantToComeIsADateFromTheNextDayOn()
    {
        QFETCH(QString, wrote);
        QFETCH(DaySpan, span);
        QFETCH(int, later);
        const Timestamp said{std::chrono::sys_days{std::chrono::year{2027} / 3 / 13} +
                             std::chrono::hours(10)};
        LeadCard card;
        CardField& field = card.fields.emplace_back();
        field.field.kind = LeadField::Kind::PreferredTime;
        field.value = field.shown = field.shownEs = wrote;
        field.at = said;
        field.days = {span};
        showDates(card, said + std::chrono::days(later), QTimeZone::utc());
        QTEST(card.fields.front().shown, "shown");
        QCOMPARE(card.fields.front().value, wrote);
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
