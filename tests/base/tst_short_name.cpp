// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/short_name.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

class TstShortName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheyAreCalled_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("called");
        QTest::newRow("a dentist keeps her title and her last name") << u"Dr. Ruth Lee"_s << u"Dr. Lee"_s;
        QTest::newRow("without the dot, and a degree behind") << u"Dr Ruth Lee, DDS"_s << u"Dr Lee"_s;
        QTest::newRow("in Spanish") << u"Dra. Ana María Ruiz"_s << u"Dra. Ruiz"_s;
        QTest::newRow("first and last name") << u"Sam Ortiz"_s << u"Sam"_s;
        QTest::newRow("two first names") << u"Mary Ann Jones"_s << u"Mary"_s;
        QTest::newRow("a title and a last name") << u"Prof. Kim"_s << u"Prof. Kim"_s;
        QTest::newRow("a single name") << u"Dana"_s << u"Dana"_s;
        QTest::newRow("a title and nothing else") << u"Dr."_s << u"Dr."_s;
        QTest::newRow("junior") << u"Mr. Tom Ford Jr."_s << u"Mr. Ford"_s;
        QTest::newRow("a name that begins like a title") << u"Drew Barnes"_s << u"Drew"_s;
        QTest::newRow("last name first") << u"Ortiz, Sam"_s << u"Ortiz"_s;
        QTest::newRow("spaces around") << u"  Sam   Ortiz "_s << u"Sam"_s;
        QTest::newRow("nobody") << QString() << QString();
    }
    void whatTheyAreCalled()
    {
        QFETCH(QString, name);
        QTEST(shortNameOf(name), "called");
    }

    void titlesAreNoNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("own");
        QTest::newRow("a doctor") << u"Dr. Ruth Lee"_s << QStringList{u"Ruth"_s, u"Lee"_s};
        QTest::newRow("a doctor by what stands behind")
            << u"Ruth Lee, DDS"_s << QStringList{u"Ruth"_s, u"Lee"_s};
        QTest::newRow("two titles") << u"Prof. Dr. Lee"_s << QStringList{u"Lee"_s};
        QTest::newRow("a title and no more") << u"Dr."_s << QStringList{u"Dr."_s};
        QTest::newRow("three names") << u"Ana María Cruz"_s << QStringList{u"Ana"_s, u"María"_s, u"Cruz"_s};
        QTest::newRow("nobody") << QString() << QStringList{};
        QTest::newRow("a comma alone") << u" , "_s << QStringList{};
    }
    void titlesAreNoNames()
    {
        QFETCH(QString, name);
        QTEST(ownNamesIn(name), "own");
    }
};

QTEST_GUILESS_MAIN(TstShortName)
#include "tst_short_name.moc"
