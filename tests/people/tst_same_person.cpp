// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/same_person.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

class TstSamePerson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoseNamesTheseAre_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<NamesOf>("whose");
        const auto row = [](const char* sentence, const QString& one, const QString& other, NamesOf whose) {
            QTest::newRow(sentence) << one << other << whose;
        };
        using enum NamesOf;
        row("the same", u"María López"_s, u"María López"_s, OnePerson);
        row("without accents", u"María López"_s, u"maria lopez"_s, OnePerson);
        row("with the accents behind the letters", u"María"_s, u"Mari\u0301a"_s, OnePerson);
        row("without the stroke", u"Łukasz Nowak"_s, u"Lukasz Nowak"_s, OnePerson);
        row("in Turkish capitals", u"İNCİ IŞIL"_s, u"Inci Isil"_s, OnePerson);
        row("with another apostrophe", u"Ann O’Neil"_s, u"Ann O'Neil"_s, OnePerson);
        row("without the apostrophe", u"Ann O’Neil"_s, u"ann oneil"_s, OnePerson);
        row("turned round", u"María López"_s, u"Lopez, Maria"_s, OnePerson);
        row("an initial", u"María López"_s, u"M. López"_s, OnePerson);
        row("turned round, and an initial", u"Maria Lopez"_s, u"Lopez, M."_s, OnePerson);
        row("the surname with a title", u"María López"_s, u"Sra. Lopez"_s, OnePerson);
        row("the surname with another title", u"Maria Reyes"_s, u"Srta. Reyes"_s, OnePerson);
        row("one more surname", u"María López"_s, u"Maria Lopez Vega"_s, OnePerson);
        row("one more first name", u"Maria Reyes"_s, u"Anna Maria Reyes"_s, OnePerson);
        row("a first name alone", u"Maria"_s, u"Maria Reyes"_s, OnePerson);
        row("a short name", u"Dan"_s, u"Daniel Lee"_s, OnePerson);
        row("nobody named", QString(), u"Diego"_s, OnePerson);
        row("a title and nobody", u"Mrs."_s, u"Diego"_s, OnePerson);
        row("another Maria, or Maria married", u"María López"_s, u"Maria Vega"_s, Unclear);
        row("heard or written for the other", u"Maria"_s, u"Mario"_s, Unclear);
        row("a slip in the surname", u"Maria Reyes"_s, u"Maria Reyas"_s, Unclear);
        row("Jo alone may be Joseph", u"Mary Jo Reyes"_s, u"Joseph"_s, Unclear);
        row("her son", u"María López"_s, u"Diego López"_s, TwoPeople);
        row("her son, who says no surname", u"Maria Reyes"_s, u"Diego"_s, TwoPeople);
        row("her sister", u"María López"_s, u"Ines Vega"_s, TwoPeople);
        row("her husband has her second initial", u"Maria D. Reyes"_s, u"Diego Reyes"_s, TwoPeople);
        row("her husband begins like her second name", u"Mary Jo Reyes"_s, u"Joseph Reyes"_s, TwoPeople);
    }
    void whoseNamesTheseAre()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(NamesOf, whose);
        QCOMPARE(compareNames(one, other), whose);
        QCOMPARE(compareNames(other, one), whose);
        QCOMPARE(isSameInList(one, other), whose == NamesOf::OnePerson);
        QCOMPARE(areTwoPeople(one, other), whose == NamesOf::TwoPeople);
    }
};

QTEST_GUILESS_MAIN(TstSamePerson)
#include "tst_same_person.moc"
