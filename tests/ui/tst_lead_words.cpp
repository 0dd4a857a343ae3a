// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
};

QTEST_APPLESS_MAIN(TstLeadWords)
#include "tst_lead_words.moc"
