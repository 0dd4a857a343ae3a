// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recovery/random_day_sending.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

class TstOneText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!no clear answer for a text)"_s)); }

    void whateverHappensNobodyIsTextedTwice_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 30; ++seed)
            QTest::addRow("SQLite, seed %u", seed) << false << seed;
        for (unsigned seed = 1001; seed <= 1005; ++seed)
            QTest::addRow("PostgreSQL, seed %u", seed) << true << seed;
    }
    void whateverHappensNobodyIsTextedTwice()
    {
        OPEN_TEST_STORE(store);
        QFETCH(unsigned, seed);
        Day day(*store, seed);
        day.go(150);
        QVERIFY2(day.wrong.isEmpty(), qPrintable(u"seed %1: "_s.arg(seed) + day.wrong));
        m_texts += static_cast<int>(day.left.size());
    }

    void cleanupTestCase()
    {
        // A desk that never texts breaks no rule either.
        QVERIFY2(m_texts > 40, qPrintable(u"only %1 texts left in all"_s.arg(m_texts)));
    }

private:
    int m_texts = 0;
};

QTEST_GUILESS_MAIN(TstOneText)
#include "tst_one_text.moc"
