// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/words_device.h"
#include "ui/widgets/number_isolation.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_block.h"

#include <QDebug>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr int wide = 600;

/// What is painted, from left to right, without the marks that nobody sees.
QString seen(const WordsDevice& device)
{
    static const QRegularExpression unseen(u"[|\\x{202C}\\x{202D}\\x{2066}\\x{2069}]"_s);
    return device.words().remove(unseen);
}

QString seenInBubble(const QString& words)
{
    const Theme theme(1.0);
    WordsDevice device;
    QPainter painter(&device);
    TextBlock(theme, Type::Bubble, words, {wide}).paint(painter, {0, 0}, Qt::black);
    painter.end();
    return seen(device);
}

/// How far from the right edge of their block the words of each line begin.
QList<int> gapsAtTheRight(const QString& words)
{
    const Theme theme(1.0);
    const TextBlock block(theme, Type::Bubble, words, {200});
    QImage image(block.width(), block.height(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    block.paint(painter, {0, 0}, Qt::black);
    painter.end();
    const int high = block.height() / block.lines();
    QList<int> gaps;
    for (int line = 0; line < block.lines(); ++line) {
        int gap = 0;
        const auto isEmpty = [&](int x) {
            for (int y = line * high; y < (line + 1) * high; ++y)
                if (qAlpha(image.pixel(x, y)) > 0) return false;
            return true;
        };
        while (gap < image.width() && isEmpty(image.width() - 1 - gap))
            ++gap;
        gaps << gap;
    }
    return gaps;
}

QString seenInList(const QString& words)
{
    const Theme theme(1.0);
    WordsDevice device;
    QPainter painter(&device);
    paintLine(painter, theme, QRect(0, 0, wide, 40), words, {Type::Body, Token::Ink});
    painter.end();
    return seen(device);
}

} // namespace

/// A telephone number in Arabic or Hebrew words is read from left to right, or somebody dials a wrong one.
class TstNumberIsolation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aNumberKeepsItsOrder_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("number");
        QTest::newRow("my number is") << u"رقمي 404-555-7003"_s << u"404-555-7003"_s;
        QTest::newRow("with brackets") << u"رقمي (404) 555-7003 شكرا"_s << u"(404) 555-7003"_s;
        QTest::newRow("with spaces") << u"اتصل على 404 555 7003"_s << u"404 555 7003"_s;
        QTest::newRow("from abroad") << u"رقمي +1 404.555.7003"_s << u"+1 404.555.7003"_s;
        QTest::newRow("in Hebrew") << u"המספר שלי 404-555-7003"_s << u"404-555-7003"_s;
        QTest::newRow("in Arabic digits") << u"رقمي ٤٠٤-٥٥٥-٧٠٠٣"_s << u"٤٠٤-٥٥٥-٧٠٠٣"_s;
        QTest::newRow("two of them") << u"404-555-7003 أو 404-555-7004"_s << u"404-555-7004"_s;
        QTest::newRow("in English") << u"call 404-555-7003"_s << u"404-555-7003"_s;
    }
    void aNumberKeepsItsOrder()
    {
        QFETCH(QString, words);
        QFETCH(QString, number);
        QVERIFY2(seenInBubble(words).contains(number), qPrintable(seenInBubble(words)));
        QVERIFY2(seenInList(words).contains(number), qPrintable(seenInList(words)));
    }

    void everyLineOfArabicBeginsAtTheRight()
    {
        const QList<int> gaps = gapsAtTheRight(u"مرحبا أريد حجز موعد يوم الخميس رقمي 404-555-7003 شكرا"_s);
        QVERIFY(gaps.size() > 1);
        QVERIFY2(std::ranges::all_of(gaps, [](int gap) { return gap < 12; }),
                 qPrintable(QDebug::toString(gaps)));
        QVERIFY(gapsAtTheRight(u"hello, i would like to come on thursday, ok?"_s).last() > 12);
    }

    void nothingElseIsMarked_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << u"call 404-555-7003"_s;
        QTest::newRow("a time") << u"غدا 10-12"_s;
        QTest::newRow("a date") << u"يوم 11/23/2026"_s;
        QTest::newRow("no number") << u"أريد موعدا"_s;
        QTest::newRow("nothing") << QString();
    }
    void nothingElseIsMarked()
    {
        QFETCH(QString, words);
        const IsolatedWords isolated = withNumbersIsolated(words);
        QCOMPARE(isolated.shown, words);
        QVERIFY(isolated.added.empty());
    }

    void aBracketOfTheSentenceStaysThere()
    {
        QCOMPARE(withNumbersIsolated(u"رقمي (404-555-7003)"_s).shown,
                 u"رقمي (\u2066\u202D404-555-7003\u202C\u2069)"_s);
    }

    void whatIsLitBehindANumberIsStillFound()
    {
        const QString words = u"رقمي 404-555-7003 شكرا"_s;
        const IsolatedWords isolated = withNumbersIsolated(words);
        for (int at = 0; at < words.size(); ++at)
            QCOMPARE(isolated.shown[isolated.placeOf(at)], words[at]);
    }
};

QTEST_MAIN(TstNumberIsolation)
#include "tst_number_isolation.moc"
