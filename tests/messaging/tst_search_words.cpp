// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/search_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

class TstSearchWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typingIsCutIntoWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("digits");
        QTest::newRow("nothing") << u"   "_s << QStringList{} << QString();
        QTest::newRow("only signs") << u"\"*()-:^'"_s << QStringList{} << QString();
        QTest::newRow("two words") << u"Tooth PAIN"_s << QStringList{u"tooth"_s, u"pain"_s} << QString();
        QTest::newRow("accents") << u"Niño José"_s << QStringList{u"nino"_s, u"jose"_s} << QString();
        QTest::newRow("accents written apart") << u"Nin\u0303o"_s << QStringList{u"nino"_s} << QString();
        QTest::newRow("an operator is a word")
            << u"a AND b*"_s << QStringList{u"a"_s, u"and"_s, u"b"_s} << QString();
        QTest::newRow("part of a number") << u"404 555"_s << QStringList{u"404"_s, u"555"_s} << u"404555"_s;
        QTest::newRow("a whole number")
            << u"(404) 555-0142"_s << QStringList{u"404"_s, u"555"_s, u"0142"_s} << u"4045550142"_s;
        QTest::newRow("a name with a digit") << u"Unit 7"_s << QStringList{u"unit"_s, u"7"_s} << QString();
        QTest::newRow("Korean stays whole") << u"한국"_s << QStringList{u"한국"_s} << QString();
        QTest::newRow("more words than anybody types")
            << u"a b c d e f g h i j"_s << u"a b c d e f g h"_s.split(u' ') << QString();
    }
    void typingIsCutIntoWords()
    {
        QFETCH(QString, typed);
        const SearchWords words(typed);
        QTEST(words.words(), "words");
        QTEST(words.digits(), "digits");
    }

    void theFoundWordsAreMarked()
    {
        using Spans = std::vector<FoundSpan>;
        QCOMPARE(SearchWords(u"tooth pa"_s).foundIn(u"My tooth: pain, PANIC, tooths"_s),
                 (Spans{{3, 5}, {10, 2}, {16, 2}}));
        QCOMPARE(SearchWords(u"nin"_s).foundIn(u"El niño"_s), (Spans{{3, 3}}));
        QCOMPARE(SearchWords(u"a"_s).foundIn(QString()), Spans{});
        QCOMPARE(SearchWords(u"404 555"_s).digitsFoundIn(u"+1 (404) 555-0142"_s), (Spans{{4, 8}}));
        QCOMPARE(SearchWords(u"0142"_s).digitsFoundIn(u"+14045550142"_s), (Spans{{8, 4}}));
        QCOMPARE(SearchWords(u"999"_s).digitsFoundIn(u"+14045550142"_s), Spans{});
        QCOMPARE(SearchWords(u"Ann"_s).digitsFoundIn(u"+14045550142"_s), Spans{});
    }

    void wordsOnACardAreTheWordsTyped()
    {
        const QString shown = u"Filling or cavity"_s;
        for (const QString& typed : {u"cavity"_s, u"CAV"_s, u"cavity filling"_s, u"filling or cav"_s})
            QVERIFY2(SearchWords(typed).allIn(shown), qPrintable(typed));
        for (const QString& typed : {u"avity"_s, u"fill cavity"_s, u"cavity crown"_s, u""_s, u"?"_s})
            QVERIFY2(!SearchWords(typed).allIn(shown), qPrintable(typed));
        QVERIFY(SearchWords(u"encia"_s).allIn(u"Problema de encías"_s));
    }

    void aSnippetShowsTheMatch()
    {
        const QString text = u"word "_s.repeated(40) + u"cleaning\nnext week "_s + u"word "_s.repeated(40);
        const auto spans = SearchWords(u"clean"_s).foundIn(text);
        const Snippet snippet = snippetOf(text, spans, 60);
        QCOMPARE(snippet.spans.size(), 1U);
        QCOMPARE(snippet.words.mid(snippet.spans[0].from, snippet.spans[0].length), u"clean"_s);
        QVERIFY(snippet.words.startsWith(u"…word"_s) && snippet.words.endsWith(u'…'));
        QVERIFY(snippet.words.size() <= 62 && !snippet.words.contains(u'\n'));
        const Snippet whole = snippetOf(u"short"_s, {{0, 5}}, 60);
        QCOMPARE(whole.words, u"short"_s);
        QCOMPARE(whole.spans, (std::vector<FoundSpan>{{0, 5}}));
        QVERIFY(snippetOf(QString(5000, u'x'), {}, 60).words.size() <= 61);
    }
};

QTEST_GUILESS_MAIN(TstSearchWords)
#include "tst_search_words.moc"
