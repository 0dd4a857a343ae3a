// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plain_letters.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

class TstPlainLetters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAsAPlainKeyboardWritesThem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("plain");
        QTest::newRow("without any accent") << u"Ann Lee"_s << u"ann lee"_s;
        QTest::newRow("a tilde") << u"Muñoz"_s << u"munoz"_s;
        QTest::newRow("a tilde in capitals") << u"MUÑOZ"_s << u"munoz"_s;
        QTest::newRow("a tilde that stands behind its letter") << u"Mun\u0303oz"_s << u"munoz"_s;
        QTest::newRow("an accent behind its capital") << u"A\u0301lvarez"_s << u"alvarez"_s;
        QTest::newRow("a diaeresis") << u"Zoë"_s << u"zoe"_s;
        QTest::newRow("an umlaut") << u"Böhm"_s << u"bohm"_s;
        QTest::newRow("a telephone's apostrophe") << u"O’Neil"_s << u"o'neil"_s;
        QTest::newRow("an accent for an apostrophe") << u"O´Neil D`Angelo"_s << u"o'neil d'angelo"_s;
        QTest::newRow("a Polish stroke") << u"Łukasz"_s << u"lukasz"_s;
        QTest::newRow("strokes of other languages") << u"Søren Đorđe"_s << u"soren dorde"_s;
        QTest::newRow("a Turkish capital with a dot") << u"İnci"_s << u"inci"_s;
        QTest::newRow("the same, its dot behind it") << u"I\u0307nci"_s << u"inci"_s;
        QTest::newRow("a Turkish letter without its dot") << u"Işıl"_s << u"isil"_s;
        QTest::newRow("two accents on one letter") << u"Nguyễn Thị Ánh"_s << u"nguyen thi anh"_s;
        QTest::newRow("an Arabic name, its vowels written") << u"مُحَمَّد"_s << u"محمد"_s;
        QTest::newRow("a Korean name stays whole") << u"김민준"_s << u"김민준"_s;
        QTest::newRow("signs and digits stay") << u"Smith-Jones (2)"_s << u"smith-jones (2)"_s;
        QTest::newRow("beyond the basic plane") << u"😀 Zoë"_s << u"😀 zoe"_s;
        QTest::newRow("nobody") << QString() << QString();
    }
    void namesAsAPlainKeyboardWritesThem()
    {
        QFETCH(QString, name);
        QTEST(plainLetters(name), "plain");
        QTEST(plainLetters(plainLetters(name)), "plain");
    }
};

QTEST_GUILESS_MAIN(TstPlainLetters)
#include "tst_plain_letters.moc"
