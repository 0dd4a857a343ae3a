// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/word_tree.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {

/// The words that replies are compared with.
class TestWordTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void oneWalkFindsAllThatAWordBeginsWith()
    {
        WordTree tree;
        const WordTree::Node can = tree.add(u"can");
        const WordTree::Node cancel = tree.add(u"cancel");
        (void)tree.add(u"cancelled");
        QStringList found;
        tree.walk(u"cancels", [&](WordTree::Node at, qsizetype letters) {
            if (at == can || at == cancel) found += u"cancels"_s.left(letters);
        });
        QCOMPARE(found, (QStringList{u"can"_s, u"cancel"_s}));
    }

    void theSameWordHasOnePlace()
    {
        WordTree tree;
        const WordTree::Node stop = tree.add(u"stop");
        QCOMPARE(tree.add(u"stop"), stop);
        QCOMPARE(tree.find(u"stop"), stop);
        QCOMPARE(tree.find(u"stopped"), WordTree::kNone);
        QCOMPARE(tree.size(), std::size_t{5}); // Nothing, "s", "st", "sto", "stop".
    }

    void aBeginningIsNoWord()
    {
        const WordSet words{u"stop", u"نعم", u"🛑"};
        QVERIFY(words.contains(u"stop"));
        QVERIFY(words.contains(u"نعم"));
        QVERIFY(words.contains(u"🛑"));
        QVERIFY(!words.contains(u"sto"));
        QVERIFY(!words.contains(u"stops"));
        QVERIFY(!words.contains(u""));
        QVERIFY(!WordSet().contains(u"stop"));
    }

    void manyWordsAreToldApart()
    {
        constexpr int kMany = 20'000;
        WordTable<int> table;
        for (int n = 0; n < kMany; ++n)
            table[QString::number(n)] = n;
        for (int n = 0; n < kMany; ++n)
            QCOMPARE(*table.find(QString::number(n)), n);
        QCOMPARE(table.find(QString::number(kMany)), nullptr);
        QCOMPARE(table.find(u"007"), nullptr);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestWordTree)
#include "tst_word_tree.moc"
