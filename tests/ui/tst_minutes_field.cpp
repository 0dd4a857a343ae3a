// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/minutes_field.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {

/// A time of minutes or hours, as an owner reads and types it.
class TestMinutesField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isShown_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("ten minutes") << 10 << u"10 min"_s;
        QTest::newRow("an hour") << 60 << u"1 h"_s;
        QTest::newRow("an hour and a half") << 90 << u"90 min"_s;
        QTest::newRow("a working day") << 480 << u"8 h"_s;
    }
    void isShown()
    {
        QFETCH(int, minutes);
        MinutesField field(u"again"_s, 10, 10'080);
        field.showSaved(minutes);
        QTEST(field.text(), "shown");
    }

    void isTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("minutes");
        QTest::newRow("hours") << u"12 h"_s << 720;
        QTest::newRow("hours, closely written") << u"2h"_s << 120;
        QTest::newRow("minutes") << u"45 min"_s << 45;
        QTest::newRow("a number alone is minutes") << u"30"_s << 30;
        QTest::newRow("too few stay what was there") << u"5"_s << 480;
        QTest::newRow("too many stay what was there") << u"1000 h"_s << 480;
    }
    void isTyped()
    {
        QFETCH(QString, typed);
        MinutesField field(u"again"_s, 10, 10'080);
        field.setCorrectionMode(QAbstractSpinBox::CorrectToPreviousValue);
        field.showSaved(480);
        const QSignalSpy settled(&field, &NumberField::settled);
        field.selectAll();
        QTest::keyClicks(&field, typed);
        QTest::keyClick(&field, Qt::Key_Return);
        QTEST(field.value(), "minutes");
        QCOMPARE(settled.size(), field.value() == 480 ? 0 : 1);
    }

    void stepsByHoursWhereItShowsHours()
    {
        MinutesField field(u"again"_s, 10, 10'080);
        field.showSaved(480);
        field.stepUp();
        QCOMPARE(field.value(), 540);
        field.showSaved(60);
        field.stepDown();
        QCOMPARE(field.value(), 55);
    }
};

} // namespace secondring

QTEST_MAIN(secondring::TestMinutesField)
#include "tst_minutes_field.moc"
