// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lead_field_row.h"

#include <QEnterEvent>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

LeadRow rowOf(const QString& value)
{
    LeadRow row;
    row.field.field.key = u"pain"_s;
    row.field.field.label = u"Pain"_s;
    row.field.value = value;
    row.field.shown = value;
    row.field.shownEs = value;
    row.field.mustAsk = value.isEmpty();
    if (!value.isEmpty()) row.field.message = MessageId{u"m"_s};
    return row;
}

/// A line of the card by itself, with the mouse over it.
struct Line {
    explicit Line(const QString& value, Qt::LayoutDirection direction = Qt::LeftToRight) : row(theme, nullptr)
    {
        theme.dress();
        row.setLayoutDirection(direction);
        row.resize(theme.px(300), theme.px(29));
        row.showRow(rowOf(value));
        row.show();
        if (!QTest::qWaitForWindowExposed(&row)) qFatal("not shown");
        const QPointF inside(5, 5);
        QEnterEvent entered(inside, inside, inside);
        QCoreApplication::sendEvent(&row, &entered);
    }
    /// As the mouse does: whatever is under it is pressed.
    void press(const QPoint& at) { QTest::mouseClick(row.windowHandle(), Qt::LeftButton, {}, at); }
    /// In the middle of the last letters.
    [[nodiscard]] QPoint onTheWords() const
    {
        const int fromEnd = theme.px(8);
        const bool mirrored = row.layoutDirection() == Qt::RightToLeft;
        return {mirrored ? fromEnd : row.width() - fromEnd, row.height() / 2};
    }
    [[nodiscard]] QWidget* pencil() const { return row.findChild<QAbstractButton*>(); }

    Theme theme{1.0};
    LeadFieldRow row;
};

} // namespace

/// The pencil stands beside the words and never over them.
class TstLeadFieldRow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void aValuePressedIsNotEdited_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("a word") << u"Pain"_s << Qt::LeftToRight;
        QTest::newRow("three letters") << u"New"_s << Qt::LeftToRight;
        QTest::newRow("a long sentence")
            << u"Thursday after three or any day of next week but Monday"_s << Qt::LeftToRight;
        QTest::newRow("in a window from right to left") << u"Pain"_s << Qt::RightToLeft;
    }
    void aValuePressedIsNotEdited()
    {
        QFETCH(QString, value);
        QFETCH(Qt::LayoutDirection, direction);
        Line line(value, direction);
        QVERIFY(line.pencil()->isVisible());
        QVERIFY(line.row.rect().contains(line.pencil()->geometry()));
        QSignalSpy lit(&line.row, &LeadFieldRow::evidenceAsked);
        line.press(line.onTheWords());
        QCOMPARE(lit.size(), 1);
        QVERIFY(!line.row.isEditing());
    }

    void whatIsNotKnownIsAskedFor()
    {
        Line line({});
        QSignalSpy asked(&line.row, &LeadFieldRow::askAsked);
        line.press(line.onTheWords());
        QCOMPARE(asked.size(), 1);
        QVERIFY(!line.row.isEditing());
    }

    void thePencilEdits()
    {
        Line line(u"Pain"_s);
        line.press(line.pencil()->geometry().center());
        QVERIFY(line.row.isEditing());
    }

    // A new value is longer: the pencil moves out of its way.
    void theRingOfTheFocusRunsThroughNoLetter()
    {
        Line line(u"Dull and deep down where it all began long ago"_s);
        line.row.clearFocus();
        QCoreApplication::sendEvent(&line.row, std::make_unique<QEvent>(QEvent::Leave).get());
        const QImage drawn = line.row.grab().toImage();
        const int ends = line.theme.px(4);
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < ends; ++x) {
                QCOMPARE(drawn.pixel(x, y), drawn.pixel(0, 0));
                QCOMPARE(drawn.pixel(drawn.width() - 1 - x, y), drawn.pixel(0, 0));
            }
        }
    }

    void anotherValueMovesIt()
    {
        Line line(u"New"_s);
        const int before = line.pencil()->x();
        line.row.showRow(rowOf(u"Broken tooth"_s));
        QVERIFY(line.pencil()->x() < before);
    }
};

QTEST_MAIN(TstLeadFieldRow)
#include "tst_lead_field_row.moc"
