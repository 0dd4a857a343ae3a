// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain_words.h"
#include "tests/ui/today_fixture.h"

#include <QCursor>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

const auto mariaNumber = u"+14045550123"_s;
const auto maria = u"Maria Reyes"_s;
const auto twice = u"(678) 555-0142"_s; // A text goes out to them.

/// The page with a mouse over it, as a person moves and presses it.
struct OpenMouse : OpenToday {
    OpenMouse()
    {
        page->setDial([this](const QString& digits) {
            dialled << digits;
            return true;
        });
        moveTo({1, 1});
        QTest::mouseMove(page->windowHandle(), {1, 1});
    }

    /// In the page: where @p name stands in the row of @p who, whoever is in hand.
    QPoint placeOf(const QString& who, const QString& name)
    {
        const auto before = list->currentIndex();
        choose(who);
        const QPoint place = button(name)->mapTo(page.get(), button(name)->rect().center());
        list->setCurrentIndex(before);
        return place;
    }
    void moveTo(const QPoint& place) const { QCursor::setPos(page->mapToGlobal(place)); }
    void press(const QPoint& place) const
    {
        QTest::mousePress(page->windowHandle(), Qt::LeftButton, {}, place);
    }
    void release(const QPoint& place) const
    {
        QTest::mouseRelease(page->windowHandle(), Qt::LeftButton, {}, place);
    }
    /// They got through: their row leaves.
    void finish(const QString& number)
    {
        const auto done = waited(
            desk.reminders.finish(openOf(number).at(0).id, {ReminderOutcome::Reached, LostReason::None, {}}));
        QVERIFY(done && *done);
    }
    /// Seen and pressed at the same place.
    [[nodiscard]] bool isUnderMouse(QAbstractButton* shown) const
    {
        const QPoint at = shown->mapFromGlobal(QCursor::pos());
        return shown->isVisible() && shown->rect().contains(at) &&
               page->childAt(page->mapFromGlobal(QCursor::pos())) == shown;
    }

    QStringList dialled;
};

} // namespace

/// A press is about the row that it was meant for, and does what its button says.
class TstTodayMouse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void aPressThatComesWithTheMouseIsTheButtons_data()
    {
        QTest::addColumn<QString>("inHand");
        QTest::newRow("from the row above") << maria;
        QTest::newRow("from one with other buttons") << u"Lena Wirth"_s;
    }
    void aPressThatComesWithTheMouseIsTheButtons()
    {
        QFETCH(QString, inHand);
        OpenMouse open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        const QPoint stop = open.placeOf(twice, u"stopText"_s);
        open.choose(inHand);
        open.press(stop); // A finger, or a mouse from afar.
        open.release(stop);
        QTRY_VERIFY(!open.model->rowAt(3).mayStopText);
    }

    void theRowThatComesUnderTheMouseHasItsButtons_data()
    {
        QTest::addColumn<bool>("isCurrent");
        QTest::newRow("the row that left was the current one") << true;
        QTest::newRow("another one is current") << false;
    }
    void theRowThatComesUnderTheMouseHasItsButtons()
    {
        QFETCH(bool, isCurrent);
        OpenMouse open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        const QPoint call = open.placeOf(maria, u"call"_s);
        if (isCurrent) open.choose(maria);
        open.moveTo(call);
        QTRY_COMPARE(open.list->rowInHand().who, maria);
        open.finish(mariaNumber);
        QTRY_VERIFY(!open.people().contains(maria));
        QCOMPARE(open.list->rowInHand().who, u"Dana Kim"_s);
        QVERIFY(open.isUnderMouse(open.button(u"call"_s)));
    }

    void theRowThatComesFromAboveHasItsButtons()
    {
        OpenMouse open;
        open.page->resize(1284, 420);
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(u"Lena Wirth"_s);
        open.list->scrollToBottom(); // What is left is shorter, and stands lower.
        auto* call = open.button(u"call"_s);
        open.moveTo(call->mapTo(open.page.get(), call->rect().center()));
        QTRY_VERIFY(open.isUnderMouse(call));
        open.finish(u"+14045550162"_s);
        QTRY_VERIFY(!open.people().contains(u"Lena Wirth"_s));
        QCOMPARE(open.list->rowInHand().who, twice);
        QVERIFY(open.isUnderMouse(call));
    }

    void aPressMeantForTheRowThatLeftDoesNothing_data()
    {
        QTest::addColumn<bool>("isDown");
        QTest::newRow("pressed as it left") << false;
        QTest::newRow("held down as it left") << true;
    }
    void aPressMeantForTheRowThatLeftDoesNothing()
    {
        QFETCH(bool, isDown);
        OpenMouse open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        const QPoint call = open.placeOf(maria, u"call"_s);
        open.moveTo(call);
        QTRY_VERIFY(open.isUnderMouse(open.button(u"call"_s)));
        if (isDown) open.press(call);
        bool isPressed = false;
        connect(open.model, &TodayModel::read, this, [&] {
            if (open.people().contains(maria) || std::exchange(isPressed, true)) return;
            if (!isDown) open.press(call);
            open.release(call);
        });
        open.finish(mariaNumber);
        QTRY_VERIFY(isPressed);
        QCOMPARE(open.dialled, QStringList());
        // Soon it is seen to be another one.
        const auto calls = [&] {
            open.press(call);
            open.release(call);
            return !open.dialled.isEmpty();
        };
        QTRY_VERIFY(calls());
        QCOMPARE(open.dialled, QStringList{u"+14045550171"_s});
    }
};

QTEST_MAIN(TstTodayMouse)
#include "tst_today_mouse.moc"
