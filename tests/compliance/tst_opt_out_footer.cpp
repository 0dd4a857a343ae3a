// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_footer.h"
#include "core/messaging/text_segments.h"
#include "tests/compliance/ruling_case.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {

/// The way out that a first text names.
class TestOptOutFooter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void footers_data()
    {
        QTest::addColumn<QString>("law");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("footer");

        QTest::newRow("Georgia") << u"US-GA"_s << QString() << u"Reply STOP to opt out"_s;
        QTest::newRow("Georgia in Spanish")
            << u"US-GA"_s << u"es"_s << u"Responda STOP para no recibir mas"_s;
        QTest::newRow("Ontario") << u"CA-ON"_s << QString() << u"Reply STOP to unsubscribe"_s;
        QTest::newRow("Quebec") << u"CA-QC"_s << QString() << u"Repondez ARRET pour vous desabonner"_s;
        QTest::newRow("Quebec in English") << u"CA-QC"_s << u"en"_s << u"Reply STOP to unsubscribe"_s;
        QTest::newRow("Ontario in French")
            << u"CA-ON"_s << u"fr"_s << u"Repondez ARRET pour vous desabonner"_s;
        QTest::newRow("Jersey") << u"JE"_s << QString() << u"Reply STOP to opt out"_s;
        QTest::newRow("France") << u"FR"_s << QString() << u"Repondez STOP pour ne plus recevoir de SMS"_s;
        QTest::newRow("Germany") << u"DE"_s << QString() << u"Antwort STOP zum Abbestellen"_s;
        QTest::newRow("nobody knows where") << QString() << QString() << u"Reply STOP to opt out"_s;
    }

    void footers()
    {
        QFETCH(QString, law);
        QFETCH(QString, language);
        const QString footer = optOutFooter(somebodyIn(law).place, language);
        QTEST(footer, "footer");
        QVERIFY(namesWayOut(u"Still need us? "_s + footer));
        // Not a letter of it may turn the text into half its length.
        QCOMPARE(segmentsOf(footer + QString(160 - footer.size(), u'a')).parts, 1);
    }

    void whichWordsNameAWayOut_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("names");
        QTest::newRow("as we write it") << u"Reply STOP to opt out"_s << true;
        QTest::newRow("short") << u"Oak & Co. STOP=end"_s << true;
        QTest::newRow("in small letters") << u"text \"stop\" and we leave you alone"_s << true;
        QTest::newRow("in other words") << u"Unsubscribe any time at oak.example"_s << true;
        QTest::newRow("in Spanish") << u"Responda ALTO para salir"_s << true;
        QTest::newRow("a visit") << u"Stop by on Friday, we are open till six"_s << false;
        QTest::newRow("a loud visit") << u"STOP BY on Friday"_s << false;
        QTest::newRow("no stop at all") << u"still need us?"_s << false;
        QTest::newRow("a leak that does not stop") << u"Did the leak stop?"_s << false;
    }
    void whichWordsNameAWayOut()
    {
        QFETCH(QString, words);
        QTEST(namesWayOut(words), "names");
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestOptOutFooter)
#include "tst_opt_out_footer.moc"
