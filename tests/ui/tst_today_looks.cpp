// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/today_fixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;

class TstTodayLooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void whatIsDoneIsSeenToBeChosen()
    {
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        const auto ground = [&open] {
            const QRect line = open.list->visualRect(open.model->index(6));
            const QPoint at(line.right() - 20, line.center().y());
            return open.list->viewport()->grab().toImage().pixelColor(at);
        };
        const QColor before = ground();
        open.list->setCurrentIndex(open.model->index(5));
        QTest::keyClick(open.list, Qt::Key_J);
        QCOMPARE(open.list->currentIndex().row(), 6);
        QCOMPARE(ground(), open.desk.theme.color(Token::AccentSoft));
        QVERIFY(ground() != before);
    }
};

QTEST_MAIN(TstTodayLooks)
#include "tst_today_looks.moc"
