// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/today_fixture.h"
#include "tests/ui/words_device.h"
#include "ui/today/reason_words.h"
#include "ui/today/today_delegate.h"

#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

/// All that is painted of a row.
QString paintedRow(const OpenToday& open, int row)
{
    WordsDevice device;
    QPainter painter(&device);
    QStyleOptionViewItem option;
    option.rect = open.list->visualRect(open.model->index(row));
    option.widget = open.list;
    open.list->itemDelegate()->paint(&painter, option, open.model->index(row));
    painter.end();
    return device.words().remove(u'|').remove(u' ');
}

} // namespace

class TstTodayLooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmergencyStandsOnTopAndIsCalled()
    {
        const Timestamp now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} +
                            std::chrono::hours(10)};
        const auto row = [&](const QString& number, std::chrono::minutes late) {
            SheetRow each{{}, Conversation{ConversationId{number}, numberOf(number), {}, now}};
            each.reminder.kind = ReminderKind::Answer;
            each.reminder.reason = ReminderReason::Unanswered;
            each.reminder.dueAt = now - late;
            return each;
        };
        SheetRow emergency = row(u"+14045550123"_s, std::chrono::minutes(-5));
        emergency.isEmergency = true;
        SheetRow taken = row(u"+14045550124"_s, std::chrono::minutes(5));
        taken.wasPaged = true;
        const DaySheet sheet = daySheetOf(
            {row(u"+14045550125"_s, std::chrono::minutes(60)), emergency, taken}, {}, now, QTimeZone::utc());
        QCOMPARE(sheet.overdue.size(), 3U);
        const VerticalPack pack;
        const TimeWords times(QTimeZone::utc());
        const auto shown = [&](std::size_t place) {
            return rowOf({TodayEntry::Section::Overdue, sheet.overdue[place], 0},
                         {u"US"_s, times, pack, now});
        };
        QCOMPARE(shown(0).who, u"(404) 555-0123"_s);
        QCOMPARE(shown(0).tag.words, u"Emergency"_s);
        const QString why = shown(0).why;
        QVERIFY2(why.startsWith(u"Wrote "_s) && why.endsWith(u", nobody has taken it yet"_s),
                 qPrintable(why));
        QVERIFY(shown(0).callIsBest && shown(0).spoken().contains(u"Emergency"_s));
        QVERIFY(shown(1).tag.words.isEmpty() && shown(1).textIsBest);
        QVERIFY(shown(2).callIsBest); // Somebody has it, and nobody has answered yet.
    }

    void aCallThatNobodySawTheEndOfIsNotSaidToBeMissed()
    {
        const Timestamp now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} +
                            std::chrono::hours(10)};
        SheetRow row{{}, Conversation{ConversationId{u"c"_s}, numberOf(u"+14045550123"_s), {}, now}};
        row.reminder.reason = ReminderReason::Missed;
        row.calledAt = now - std::chrono::minutes(48);
        row.isUnclear = true; // The program was gone while it rang.
        const TimeWords times(QTimeZone::utc());
        QCOMPARE(reasonWords(row, times, now),
                 u"Called %1, and nobody knows whether it was answered"_s.arg(times.clock(*row.calledAt)));
    }

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theNumberToCallIsWholeHoweverNarrowTheWindow_data()
    {
        QTest::addColumn<QString>("under");
        QTest::newRow("nothing else is known") << QString();
        QTest::newRow("what they need stands below") << u"Cleaning"_s;
    }
    void theNumberToCallIsWholeHoweverNarrowTheWindow()
    {
        QFETCH(QString, under);
        const Theme theme;
        TodayRow row;
        row.who = u"(404) 555-0123"_s;
        row.tag = {u"Emergency"_s, Tone::Hot, u"triangle-alert"_s};
        const int number = widthOf(theme, Type::Name, row.who);
        const int tag = tagSize(theme, row.tag).width();
        const QRect narrow(50, 10, std::max(number, tag) + 20, 60);
        const PersonLines below = personLines(theme, narrow, row, under);
        QVERIFY(below.name.width() >= number);
        QCOMPARE(below.tag.width(), tag);
        QVERIFY(below.tag.top() > below.name.center().y() && narrow.contains(below.tag));
        QVERIFY(!below.under.intersects(below.tag));
        const PersonLines beside = personLines(theme, QRect(50, 10, number + tag + 20, 60), row, under);
        QVERIFY(beside.name.width() >= number && beside.tag.left() > beside.name.right());
        QCOMPARE(beside.under.isEmpty(), under.isEmpty());
    }

    void theReasonIsWholeHoweverNarrowTheWindow_data()
    {
        QTest::addColumn<int>("width");
        // Of the page: beside it stands the rail.
        QTest::newRow("half a notebook, twice as large") << 436;
        QTest::newRow("the smallest window") << 644;
        QTest::newRow("half a wide screen") << 880;
        QTest::newRow("a notebook") << 948;
        QTest::newRow("a desk's screen") << 1284;
    }
    void theReasonIsWholeHoweverNarrowTheWindow()
    {
        QFETCH(int, width);
        OpenToday open;
        open.page->resize(width, 860);
        QTRY_COMPARE(open.model->rowCount(), 7);
        for (int row = 0; row < 6; ++row) {
            const TodayRow shown = open.model->rowAt(row);
            QTRY_VERIFY(open.list->visualRect(open.model->index(row)).width() > 0);
            const QString said = paintedRow(open, row);
            QVERIFY2(said.contains(QString(shown.why).remove(u' ')), qPrintable(said));
            QVERIFY2(said.contains(QString(shown.when).remove(u' ')), qPrintable(said));
        }
    }

    void whatIsDoneBeginsWhereTheHeadingsBegin()
    {
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        const QImage seen = open.list->viewport()->grab().toImage();
        const auto firstInk = [&](const QRect& line) {
            const QColor ground = seen.pixelColor(line.right() - 20, line.center().y());
            for (int x = line.left(); x < line.right(); ++x)
                for (int y = line.top(); y < line.bottom(); ++y)
                    if (seen.pixelColor(x, y) != ground) return x;
            return line.right();
        };
        QRect heading = open.list->visualRect(open.model->index(0));
        heading.setHeight(open.desk.theme.px(30));
        const QRect fold = open.list->visualRect(open.model->index(6));
        const int beside = firstInk(fold) - firstInk(heading);
        QVERIFY2(beside >= 0 && beside <= open.desk.theme.px(5), qPrintable(QString::number(beside)));
    }

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
