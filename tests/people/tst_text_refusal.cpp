// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/import_columns.h"
#include "core/people/text_refusal.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;
using F = ImportField;

Q_DECLARE_METATYPE(secondring::ImportField)

class TstTextRefusal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aHeadingAsksWhoMayBeTexted_data()
    {
        QTest::addColumn<F>("field");
        QTest::newRow("May text") << F::MayText;
        QTest::newRow("May be texted") << F::MayText;
        QTest::newRow("OK to text?") << F::MayText;
        QTest::newRow("SMS consent") << F::MayText;
        QTest::newRow("Text Message Consent") << F::MayText;
        QTest::newRow("Texting") << F::MayText;
        QTest::newRow("sms_opt_in") << F::MayText;
        QTest::newRow("Cell phone text OK") << F::MayText;
        QTest::newRow("Do not text") << F::NoTexts;
        QTest::newRow("Don't Text") << F::NoTexts;
        QTest::newRow("Opt out") << F::NoTexts;
        QTest::newRow("SMS Opt-Out Date") << F::NoTexts;
        QTest::newRow("No enviar mensajes") << F::NoTexts;
        QTest::newRow("Do not contact") << F::NoTexts;
        QTest::newRow("Email opt out") << F::Email;
        QTest::newRow("Do not call") << F::Ignore;
        QTest::newRow("Accepts SMS Marketing") << F::Ignore;
        QTest::newRow("Text phone") << F::Number;
        QTest::newRow("Context") << F::Ignore;
    }
    void aHeadingAsksWhoMayBeTexted()
    {
        QTEST(fieldOfHeading(QString::fromUtf8(QTest::currentDataTag())), "field");
    }

    void aNumberUnderSmsIsANumber()
    {
        const auto reading = guessReading(
            {{1, {u"Name"_s, u"SMS"_s}}, {2, {u"Ann"_s, u"404 555 0123"_s}}, {3, {u"Bob"_s, QString()}}});
        QVERIFY(reading.columns == ImportColumns({F::Name, F::Number}));
        const auto asked = guessReading(
            {{1, {u"Name"_s, u"Phone"_s, u"SMS"_s}}, {2, {u"Ann"_s, u"404 555 0123"_s, u"no"_s}}});
        QVERIFY(asked.columns == ImportColumns({F::Name, F::Number, F::MayText}));
    }

    void whatTheCellOfMayTextSays_data()
    {
        QTest::addColumn<bool>("refuses");
        for (const char* no : {"no", "No", "NO ", "n", "false", "0", "never", "Opted out", "Declined",
                               "do not text", "Don't", "no, call instead", "No texts", "No longer", "nunca"})
            QTest::newRow(no) << true;
        for (const char* open : {"", "yes", "Y", "x", "true", "1", "si", "sí", "ok", "?", "unknown",
                                 "no preference", "no answer yet", "noon", "mornings only"})
            QTest::newRow(open) << false;
    }
    void whatTheCellOfMayTextSays()
    {
        QFETCH(bool, refuses);
        FilePerson person;
        person.mayText << QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(refusesTexts(person), refuses);
    }

    void whatTheCellOfDoNotTextSays_data()
    {
        QTest::addColumn<bool>("refuses");
        for (const char* yes : {"yes", "x", "Y", "true", "1", "sí", "2026-03-01", "STOP", "opted out",
                                "Do not text", "no texts", "asked at the desk"})
            QTest::newRow(yes) << true;
        for (const char* no :
             {"", "no", "N", "false", "0", "-", "none", "n/a", "Opted in", "0000-00-00", "no restrictions"})
            QTest::newRow(no) << false;
    }
    void whatTheCellOfDoNotTextSays()
    {
        QFETCH(bool, refuses);
        FilePerson person;
        person.noTexts << QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(refusesTexts(person), refuses);
    }

    void aNoteThatSaysNothingElseCounts_data()
    {
        QTest::addColumn<bool>("refuses");
        QTest::newRow("Do not text") << true;
        QTest::newRow("Prefers mornings. DO NOT TEXT!") << true;
        QTest::newRow("please don't text her") << true;
        QTest::newRow("No SMS") << true;
        QTest::newRow("Opted out of texts") << true;
        QTest::newRow("no enviar mensajes") << true;
        QTest::newRow("Do not text before nine") << false;
        QTest::newRow("text only, no calls") << false;
        QTest::newRow("do not text his wife's cell") << false;
        QTest::newRow("no contacts or glasses") << false;
    }
    void aNoteThatSaysNothingElseCounts()
    {
        QFETCH(bool, refuses);
        FilePerson person;
        person.note = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(refusesTexts(person), refuses);
    }

    // Our own list says No of vendors and staff, who never asked for it.
    void theNoOfAVendorIsNoRefusal()
    {
        FilePerson vendor;
        vendor.mayText << u"no"_s;
        vendor.kind = u"Vendor"_s;
        QVERIFY(!refusesTexts(vendor));
        vendor.noTexts << u"yes"_s;
        QVERIFY(refusesTexts(vendor));
    }
};

QTEST_GUILESS_MAIN(TstTextRefusal)
#include "tst_text_refusal.moc"
