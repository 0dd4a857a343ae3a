// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/text_segments.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {

/// What the composer shows while somebody types, and plain likes for letters that cost a part.
class TestTextSegments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("parts");
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("inOnePart");

        QTest::newRow("nothing typed") << QString() << 0 << 160 << 160;
        QTest::newRow("one plain letter") << u"a"_s << 1 << 159 << 160;
        QTest::newRow("a full plain text") << QString(160, u'a') << 1 << 0 << 160;
        QTest::newRow("one letter too many") << QString(161, u'a') << 2 << 145 << 153;
        QTest::newRow("two full parts") << QString(306, u'a') << 2 << 0 << 153;
        QTest::newRow("a bracket counts twice") << u"[]"_s << 1 << 156 << 160;
        QTest::newRow("a bracket that would be torn goes over")
            << QString(152, u'a') + u'[' + QString(10, u'a') << 2 << 141 << 153;
        QTest::newRow("one curly quote") << u"we’re"_s << 1 << 65 << 70;
        QTest::newRow("a full text with a curly quote") << u'’' + QString(69, u'a') << 1 << 0 << 70;
        QTest::newRow("a smiley counts twice") << u"😀"_s << 1 << 68 << 70;
        QTest::newRow("a smiley that would be torn goes over")
            << QString(66, u'a') + u"😀"_s + QString(5, u'a') << 2 << 60 << 67;
    }

    void counts()
    {
        QFETCH(QString, text);
        const TextSegments found = segmentsOf(text);
        QTEST(found.parts, "parts");
        QTEST(found.unitsLeft, "left");
        QTEST(found.unitsInOnePart, "inOnePart");
    }

    void saysWhatForcesTheLongEncoding()
    {
        QCOMPARE(segmentsOf(u"Zoë’s 😀 and Zoë’s").notGsm7, QStringList({u"ë"_s, u"’"_s, u"😀"_s}));
        QCOMPARE(segmentsOf(u"Señor Müller, Genève").notGsm7, QStringList());
    }

    void likes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("like");

        QTest::newRow("a plain text stays") << u"Hi, {we} are €5 away"_s << u"Hi, {we} are €5 away"_s;
        QTest::newRow("curly quotes") << u"we’re “open”"_s << u"we're \"open\""_s;
        QTest::newRow("dashes") << u"9–5 — daily"_s << u"9-5 - daily"_s;
        QTest::newRow("three dots") << u"wait…"_s << u"wait..."_s;
        QTest::newRow("letters of the alphabet keep their accents") << u"é è à ù ñ ü"_s << u"é è à ù ñ ü"_s;
        QTest::newRow("other accents go") << u"á í ó ú ç ê Zoë Łódź"_s << u"a i o u c e Zoe Lodz"_s;
        QTest::newRow("an accent typed on its own") << u"cafe\u0301"_s << u"café"_s;
        QTest::newRow("the space that does not break") << u"10\u00a0am\u202f!"_s << u"10 am !"_s;
        QTest::newRow("a tab") << u"a\tb"_s << u"a b"_s;
        QTest::newRow("one half") << u"2½ hours"_s << u"21/2 hours"_s;
        QTest::newRow("marks of trade") << u"Botox® © ™"_s << u"Botox(R) (c) TM"_s;
        QTest::newRow("invisible marks") << u"a\u200bb\ufeff"_s << u"ab"_s;
        QTest::newRow("a smiley stays") << u"ok 😀"_s << u"ok 😀"_s;
        QTest::newRow("Arabic stays, with its marks") << u"مرحبا\u200f!"_s << u"مرحبا\u200f!"_s;
    }

    void likes()
    {
        QFETCH(QString, text);
        QTEST(withGsm7Likes(text), "like");
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestTextSegments)
#include "tst_text_segments.moc"
