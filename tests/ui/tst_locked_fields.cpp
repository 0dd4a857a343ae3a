// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QTest>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace secondring;

/// Who may only look still sees what is on.
class TstLockedFields : public QObject {
    Q_OBJECT

private:
    /// How many pixels of @p on nobody takes for those of @p off.
    static int seen(QWidget& on, QWidget& off)
    {
        constexpr int clearly = 60; // Of 255.
        for (QWidget* each : {&on, &off}) {
            each->setEnabled(false);
            each->resize(24, 24);
        }
        const QImage one = on.grab().toImage();
        const QImage other = off.grab().toImage();
        int all = 0;
        for (int y = 0; y < one.height(); ++y)
            for (int x = 0; x < one.width(); ++x)
                if (std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > clearly) ++all;
        return all;
    }

private Q_SLOTS:
    void whatIsOnLooksOn_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void whatIsOnLooksOn()
    {
        QFETCH(bool, dark);
        Theme theme;
        theme.choose(dark ? Theme::Choice::Dark : Theme::Choice::Light);
        theme.dress();
        QCheckBox box;
        QCheckBox empty;
        box.setChecked(true);
        QVERIFY2(seen(box, empty) > 100, qPrintable(QString::number(seen(box, empty))));
        QRadioButton chosen;
        QRadioButton another;
        chosen.setChecked(true);
        QVERIFY2(seen(chosen, another) > 60, qPrintable(QString::number(seen(chosen, another))));
    }
};

QTEST_MAIN(TstLockedFields)
#include "tst_locked_fields.moc"
