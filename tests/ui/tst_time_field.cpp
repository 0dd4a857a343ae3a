// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/time_field.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {

/// A time of day, as an owner reads and types it.
class TestTimeField : public QObject {
    Q_OBJECT

private:
    static void type(TimeField& field, const QString& typed)
    {
        field.selectAll();
        QTest::keyClicks(&field, typed);
        QTest::keyClick(&field, Qt::Key_Return);
    }

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void isTypedWhereTheDayHasTwoHalves_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QTime>("before");
        QTest::addColumn<QTime>("time");
        const QTime morning(8, 30);
        const QTime evening(17, 0);
        QTest::newRow("nine, where it opens") << u"9"_s << morning << QTime(9, 0);
        QTest::newRow("six, where it closes") << u"6"_s << evening << QTime(18, 0);
        QTest::newRow("nine o'clock") << u"9:00"_s << morning << QTime(9, 0);
        QTest::newRow("half past nine, closely") << u"930"_s << morning << QTime(9, 30);
        QTest::newRow("as it is shown") << u"9:00 AM"_s << evening << QTime(9, 0);
        QTest::newRow("9am") << u"9am"_s << evening << QTime(9, 0);
        QTest::newRow("2 pm") << u"2 pm"_s << morning << QTime(14, 0);
        QTest::newRow("7 p.m.") << u"7 p.m."_s << morning << QTime(19, 0);
        QTest::newRow("twelve is noon") << u"12"_s << morning << QTime(12, 0);
        QTest::newRow("12 am is midnight") << u"12 am"_s << morning << QTime(0, 0);
        QTest::newRow("of twenty-four hours") << u"17:30"_s << morning << QTime(17, 30);
        QTest::newRow("no such hour stays what was there") << u"25"_s << morning << morning;
        QTest::newRow("no such minute stays what was there") << u"9:75"_s << morning << morning;
        QTest::newRow("nought in the afternoon stays what was there") << u"0 pm"_s << morning << morning;
    }
    void isTypedWhereTheDayHasTwoHalves()
    {
        QFETCH(QString, typed);
        QFETCH(QTime, before);
        QFETCH(QTime, time);
        QLocale::setDefault(QLocale(u"en_US"_s));
        TimeField field;
        field.setTime(before);
        const QSignalSpy changed(&field, &TimeField::timeChanged);
        type(field, typed);
        QCOMPARE(field.time(), time);
        QCOMPARE(changed.size(), time == before ? 0 : 1);
        QCOMPARE(field.text(), QLocale().toString(time, QLocale::ShortFormat));
    }

    void isTypedWhereTheDayHasTwentyFourHours()
    {
        QLocale::setDefault(QLocale(u"es_ES"_s));
        TimeField field;
        field.setTime(QTime(17, 0));
        type(field, u"9.30"_s);
        QCOMPARE(field.time(), QTime(9, 30));
        QCOMPARE(field.text(), u"9:30"_s);
        type(field, u"14"_s);
        QCOMPARE(field.time(), QTime(14, 0));
    }

    void spanishHalvesOfTheDayAreRead()
    {
        QLocale::setDefault(QLocale(u"es_US"_s));
        TimeField field;
        field.setTime(QTime(9, 0));
        const QString shown = QLocale().toString(QTime(14, 15), QLocale::ShortFormat);
        type(field, shown);
        QCOMPARE(field.time(), QTime(14, 15));
        type(field, u"3 p. m."_s);
        QCOMPARE(field.time(), QTime(15, 0));
    }

    void theArrowsGoByAQuarterOfAnHour()
    {
        TimeField field;
        field.setTime(QTime(8, 35));
        field.stepUp();
        QCOMPARE(field.time(), QTime(8, 45));
        field.setTime(QTime(8, 35));
        field.stepDown();
        QCOMPARE(field.time(), QTime(8, 30));
        field.setTime(QTime(0, 0));
        field.stepDown();
        QCOMPARE(field.time(), QTime(23, 45));
        field.stepUp();
        QCOMPARE(field.time(), QTime(0, 0));
    }
};

} // namespace secondring

QTEST_MAIN(secondring::TestTimeField)
#include "tst_time_field.moc"
