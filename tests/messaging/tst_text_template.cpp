// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/text_segments.h"
#include "core/messaging/text_template.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {

/// Templates read well whatever is known of the caller and the business.
class TestTextTemplate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void filled_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("filled");

        QTest::newRow("all fields are known")
            << u"Hi {name}, {business} here, {phone}. Open {open} until {until}."_s
            << u"Hi Ann, Maple Dental here, 555-0123. Open Mon 9am until 1pm."_s;
        QTest::newRow("spaces and capitals in a field") << u"Hi { Name }!"_s << u"Hi Ann!"_s;
        QTest::newRow("an unknown field stays as written") << u"Hi {nmae}"_s << u"Hi {nmae}"_s;
        QTest::newRow("no fields at all") << u"Hello."_s << u"Hello."_s;
        QTest::newRow("a lone brace") << u"a { b"_s << u"a { b"_s;
    }

    void filled()
    {
        QFETCH(QString, words);
        const QMap<QString, QString> fields{{u"name"_s, u"Ann"_s},
                                            {u"business"_s, u"Maple  Dental\n"_s},
                                            {u"phone"_s, u"555-0123"_s},
                                            {u"open"_s, u"Mon 9am"_s},
                                            {u"until"_s, u"1pm"_s}};
        QTEST(filledIn(words, fields), "filled");
    }

    void nothingKnown_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("filled");

        QTest::newRow("a greeting by name") << u"Hi {name}, we missed you."_s << u"Hi, we missed you."_s;
        QTest::newRow("a greeting without comma") << u"Hi {name} we missed you."_s << u"Hi we missed you."_s;
        QTest::newRow("the name comes first") << u"{name}, we missed you."_s << u"We missed you."_s;
        QTest::newRow("the name starts a sentence")
            << u"Hello! {name}, how are you?"_s << u"Hello! How are you?"_s;
        QTest::newRow("the name ends the greeting") << u"Thanks, {name}!"_s << u"Thanks!"_s;
        QTest::newRow("the name ends the text") << u"Thank you {name}"_s << u"Thank you"_s;
        QTest::newRow("closed until nobody knows")
            << u"We're closed until {open}, but text us."_s << u"We're closed, but text us."_s;
        QTest::newRow("can it wait till nobody knows")
            << u"Can it wait till {open}? Reply."_s << u"Can it wait? Reply."_s;
        QTest::newRow("call us at no number") << u"Call us at {phone} or reply."_s << u"Call us or reply."_s;
        QTest::newRow("a number in brackets") << u"Call us ({phone}) today."_s << u"Call us today."_s;
        QTest::newRow("the business has no name") << u"Hi, it's {business}! {business}: sorry."_s
                                                  << u"Hi, it's the front desk! The front desk: sorry."_s;
        QTest::newRow("in Spanish") << u"Cerrado hasta {open}. Escriba."_s << u"Cerrado. Escriba."_s;
        QTest::newRow("only a field") << u"{name}"_s << QString();
    }

    void nothingKnown()
    {
        QFETCH(QString, words);
        QTEST(filledIn(words, {}), "filled");
    }

    void aValueIsNeverReadAsAField()
    {
        QCOMPARE(filledIn(u"Hi {name}!"_s, {{u"name"_s, u"{phone}"_s}, {u"phone"_s, u"555"_s}}),
                 u"Hi {phone}!"_s);
    }

    void namesWhatItDoesNotKnow()
    {
        QCOMPARE(unknownFieldsIn(u"{name} {nmae} {biz} {Nmae} {business}"_s),
                 QStringList({u"nmae"_s, u"biz"_s}));
        QCOMPARE(unknownFieldsIn(u"{business} {name} {phone} {open} {until}"_s), QStringList());
    }

    void standardTemplatesKeepTheRules_data()
    {
        QTest::addColumn<QString>("vertical");
        QTest::addColumn<Occasion>("occasion");
        QTest::addColumn<bool>("spanish");
        QFile file(u":/secondring/templates.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList verticals = QJsonDocument::fromJson(file.readAll()).object().keys();
        QVERIFY(verticals.contains(u"dental"_s) && verticals.contains(u"generic"_s));
        for (const QString& vertical : verticals) {
            for (const Occasion occasion : occasions) {
                const QString row = vertical + u", "_s + codeOf(occasion);
                QTest::addRow("%s", qPrintable(row)) << vertical << occasion << false;
                QTest::addRow("%s, in Spanish", qPrintable(row)) << vertical << occasion << true;
            }
        }
    }

    /// Who writes, a question, how to stop; one part; no promise that depends on a field nobody knows.
    void standardTemplatesKeepTheRules()
    {
        QFETCH(QString, vertical);
        QFETCH(Occasion, occasion);
        QFETCH(bool, spanish);
        const QString words = standardText(vertical, occasion, spanish).words;
        QVERIFY(words.contains(u"{business}"_s));
        QVERIFY(words.contains(u'?'));
        QVERIFY(words.contains(u"STOP"_s));
        QVERIFY(!words.contains(u"http"_s));
        const bool saysSo = words.contains(u"para no recibir mas"_s);
        QCOMPARE(saysSo, spanish || vertical.endsWith(u"_es"_s));
        QCOMPARE(unknownFieldsIn(words), QStringList());

        const TextSegments full =
            segmentsOf(filledIn(words, {{u"business"_s, u"Maple Street Family Dental"_s},
                                        {u"name"_s, u"Alexandria"_s},
                                        {u"open"_s, u"el lun 1/5 8:30am"_s}}));
        QCOMPARE(full.encoding, TextSegments::Encoding::Gsm7);
        QCOMPARE(full.parts, 1);

        const QString bare = filledIn(words, {{u"business"_s, u"Maple Dental"_s}});
        static const QRegularExpression torn(
            u" [.,!?:;]|[,:] *[.,!?:;]|\\b(until|till|after|at|hasta)[.,!?:;]|  "_s);
        QVERIFY2(!torn.match(bare).hasMatch(), qPrintable(bare));
    }

    void aTradeWeDoNotKnowGetsThePlainOne()
    {
        const StandardText plain = standardText(u"submarines"_s, Occasion::Open);
        QCOMPARE(plain.words, standardText(u"generic"_s, Occasion::Open).words);
        QVERIFY(plain.id.startsWith(u"generic/open@"_s));
        QVERIFY(standardText(u"dental"_s, Occasion::Open).words !=
                standardText(u"dental"_s, Occasion::AfterHours).words);
    }

    void aTradeWithoutWordsForAnOccasionTakesThePlainOnes()
    {
        const StandardText text = standardText(u"dental"_s, Occasion::Voicemail);
        QVERIFY(text.id.startsWith(u"generic/voicemail@"_s));
        QVERIFY(standardText(u"dental"_s, Occasion::Lunch).id.startsWith(u"dental/lunch@"_s));
    }

    void spanishIsTheTradesOwnOrThePlainOne()
    {
        QVERIFY(standardText(u"dental"_s, Occasion::Open, true).id.startsWith(u"dental_es/open@"_s));
        QVERIFY(standardText(u"dental_es"_s, Occasion::Open, true).id.startsWith(u"dental_es/open@"_s));
        QVERIFY(standardText(u"dental_es"_s, Occasion::Client).id.startsWith(u"generic_es/client@"_s));
        QVERIFY(standardText(u"roofing"_s, Occasion::Lunch, true).id.startsWith(u"generic_es/lunch@"_s));
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestTextTemplate)
#include "tst_text_template.moc"
