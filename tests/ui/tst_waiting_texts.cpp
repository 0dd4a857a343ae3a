// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain_words.h"
#include "tests/ui/inbox_window.h"
#include "ui/inbox/thread_delegate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const auto maria = u"+14045550123"_s;

/// Clicks on @p words in the menu as soon as it is open, or closes it where they are not offered. What was
/// offered goes to @p offered.
void answerMenu(const QString& words, QStringList& offered)
{
    QTimer::singleShot(0, qApp, [words, &offered] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu) return answerMenu(words, offered);
        QAction* wanted = nullptr;
        for (QAction* action : menu->actions()) {
            offered << action->text();
            if (action->text() == words) wanted = action;
        }
        if (wanted)
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(wanted).center());
        else
            menu->close();
    });
}

struct OnMaria : InboxWindow {
    OnMaria()
    {
        open(u"Maria Reyes"_s);
        if (!QTest::qWaitFor([this] { return shows(u"Maria Reyes"_s) && hasCard(); }))
            qFatal("the thread did not open");
    }
    [[nodiscard]] ThreadRow lastRow() const
    {
        auto& rows = thread().thread();
        return rows.at(rows.rowCount() - 1);
    }
    void planForTwo(const QString& words)
    {
        composer()->setFocus();
        QTest::keyClicks(composer(), words);
        QTest::keyClick(composer(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([this] { return choices() != nullptr; }));
        type(u"2pm"_s);
        QTRY_COMPARE(lastWords(), words);
        QTRY_VERIFY(composer()->toPlainText().isEmpty());
    }
    /// A right click on the last row, and @p words in the menu; what was offered.
    QStringList choose(const QString& words)
    {
        const auto at = thread().model()->index(thread().model()->rowCount() - 1, 0);
        thread().scrollTo(at);
        const QPoint place = thread().visualRect(at).center();
        QStringList offered;
        answerMenu(words, offered);
        QContextMenuEvent click(QContextMenuEvent::Mouse, place, thread().viewport()->mapToGlobal(place));
        QApplication::sendEvent(thread().viewport(), &click);
        return offered;
    }
    [[nodiscard]] QString waiting()
    {
        return firstCell(*desk.store,
                         u"SELECT count(*) FROM message WHERE state = 'Queued' AND purpose = 'Person'"_s);
    }
};

} // namespace

/// A text that waits for its time: changed, called off, never doubled.
class TstWaitingTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void whatWaitsIsChangedNotDoubled()
    {
        OnMaria window;
        window.planForTwo(u"Yes Jo, friday 9:30"_s);
        QCOMPARE(window.waiting(), u"1"_s);
        const QStringList offered = window.choose(u"Change it"_s);
        QCOMPARE(offered, (QStringList{u"Copy"_s, u"Change it"_s, u"Don't send it"_s}));
        QTRY_COMPARE(window.composer()->toPlainText(), u"Yes Jo, friday 9:30"_s);
        QCOMPARE(window.window.focusWidget(), window.composer());
        QCOMPARE(window.waiting(), u"0"_s);
        const QString said = window.label(u"note"_s);
        QVERIFY2(said.startsWith(u"Taken back: it leaves only when you send it again."_s), qPrintable(said));
        QVERIFY2(said.contains(u"14:00"_s), qPrintable(said));
        QTRY_VERIFY(!window.lastRow().waits);
        QTest::keyClicks(window.composer(), u" or 10"_s);
        QTest::keyClick(window.composer(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(window.composer()->toPlainText().isEmpty());
        const auto sent =
            u"SELECT count(*) FROM message WHERE body LIKE 'Yes Jo%' AND state <> 'Cancelled'"_s;
        QTRY_COMPARE(firstCell(*window.desk.store, sent), u"1"_s); // The first one waits no more.
        QCOMPARE(firstCell(*window.desk.store, sent + u" AND body LIKE '%or 10'"_s), u"1"_s);
    }

    void whatWasBegunStaysBeforeIt()
    {
        OnMaria window;
        window.planForTwo(u"See you at 3"_s);
        QTest::keyClicks(window.composer(), u"Hi!"_s);
        window.choose(u"Change it"_s);
        QTRY_COMPARE(window.composer()->toPlainText(), u"Hi! See you at 3"_s);
    }

    void whoWentOnFindsItAsADraft()
    {
        OnMaria window;
        window.planForTwo(u"See you at 3"_s);
        const ThreadRow row = window.lastRow();
        Q_EMIT window.thread().changeAsked(row);
        window.open(u"Dana Kim"_s); // Before the store has answered.
        QTRY_VERIFY(window.shows(u"Dana Kim"_s) && window.hasCard());
        QCOMPARE(window.waiting(), u"0"_s);
        QVERIFY(window.composer()->toPlainText().isEmpty());
        QTRY_VERIFY(window.rows().contains(u"Maria Reyes"_s)); // She waits again.
        window.open(u"Maria Reyes"_s);
        QTRY_COMPARE(window.composer()->toPlainText(), u"See you at 3"_s);
    }

    void whatHasJustLeftIsNotWrittenAgain()
    {
        OnMaria window;
        window.planForTwo(u"See you at 3"_s);
        const ThreadRow row = window.lastRow();
        mustRun(*window.desk.store, u"UPDATE message SET state = 'Sending' WHERE state = 'Queued'"_s);
        Q_EMIT window.thread().changeAsked(row);
        QTRY_COMPARE(window.label(u"note"_s), u"Too late: it has just left."_s);
        QVERIFY(window.composer()->toPlainText().isEmpty());
    }

    void aButtonBesideItCallsItOff()
    {
        OnMaria window;
        window.planForTwo(u"See you at 3"_s);
        const auto* delegate = qobject_cast<ThreadDelegate*>(window.thread().itemDelegate());
        const auto button = [&] {
            const auto last = window.thread().model()->index(window.thread().thread().rowCount() - 1, 0);
            const QRect place = window.thread().visualRect(last);
            const QRect found = delegate->callOffPlace(last, place, Qt::LeftToRight);
            return place.contains(found) ? found : QRect();
        };
        QVERIFY(!button().isEmpty());
        const QPoint beside = button().topLeft() - QPoint(20, -5);
        QTest::mouseClick(window.thread().viewport(), Qt::LeftButton, {}, beside);
        comeToRest(*window.desk.store);
        QCOMPARE(window.waiting(), u"1"_s); // Only the button does it.
        QTest::mouseClick(window.thread().viewport(), Qt::LeftButton, {}, button().center());
        QTRY_COMPARE(window.waiting(), u"0"_s);
        QTRY_VERIFY(!window.lastRow().waits);
        QVERIFY(button().isEmpty());
    }

    void whoWroteSinceMakesItAsk()
    {
        OnMaria window;
        window.planForTwo(u"Yes, friday 9:30"_s);
        const QString id = window.lastRow().id;
        auto& rows = window.thread().thread();
        QVERIFY(!rows.at(rows.rowOf(id)).theyWroteSince);
        window.desk.tell([now = window.desk.clock.now()](DeskStory& story) {
            story.theyWrite(maria, u"actually cant do friday, monday instead?"_s, now + 1min);
        });
        QTRY_VERIFY(rows.at(rows.rowOf(id)).theyWroteSince);
        QCOMPARE(rows.at(rows.rowOf(id)).under, u"Held back: they wrote since. Is it still right?"_s);
        QCOMPARE(window.waiting(), u"1"_s); // Whoever planned it says whether it goes.
    }

    void whoOnlyThanksMakesItAskNothing()
    {
        OnMaria window;
        window.planForTwo(u"Yes, friday 9:30"_s);
        const QString id = window.lastRow().id;
        auto& rows = window.thread().thread();
        window.desk.tell([now = window.desk.clock.now()](DeskStory& story) {
            story.theyWrite(maria, u"thank you!"_s, now + 1min);
        });
        QTRY_COMPARE(window.lastRow().words, u"thank you!"_s);
        QVERIFY(!rows.at(rows.rowOf(id)).theyWroteSince);
    }

    void whoReadItSaysThatItGoesAsItIs()
    {
        OnMaria window;
        window.planForTwo(u"Yes, friday 9:30"_s);
        const QString id = window.lastRow().id;
        auto& rows = window.thread().thread();
        window.desk.tell([now = window.desk.clock.now()](DeskStory& story) {
            story.theyWrite(maria, u"is that with Dr. Lee?"_s, now + 1min);
        });
        QTRY_VERIFY(rows.at(rows.rowOf(id)).theyWroteSince);
        window.desk.clock.advance(2min);
        const auto* delegate = qobject_cast<ThreadDelegate*>(window.thread().itemDelegate());
        const auto at = window.thread().model()->index(rows.rowOf(id), 0);
        window.thread().scrollTo(at);
        const QRect place = window.thread().visualRect(at);
        const QRect button = delegate->sendPlace(at, place, Qt::LeftToRight);
        QVERIFY(place.contains(button));
        QVERIFY(!button.intersects(delegate->callOffPlace(at, place, Qt::LeftToRight)));
        QTest::mouseClick(window.thread().viewport(), Qt::LeftButton, {}, button.center());
        QTRY_VERIFY(!rows.at(rows.rowOf(id)).theyWroteSince);
        QVERIFY(rows.at(rows.rowOf(id)).under.startsWith(u"Goes today at"_s));
        QCOMPARE(window.waiting(), u"1"_s);
    }

    void whatIsHeldBackSaysSo()
    {
        OnMaria window;
        window.planForTwo(u"Yes, friday 9:30"_s);
        const QString id = window.lastRow().id;
        auto& rows = window.thread().thread();
        mustRun(*window.desk.store,
                u"UPDATE message SET reason = 'TheyWrote' WHERE state = 'Queued' AND purpose = 'Person'"_s);
        window.desk.tell([now = window.desk.clock.now()](DeskStory& story) {
            story.theyWrite(maria, u"monday instead?"_s, now + 1min);
        });
        QTRY_COMPARE(rows.at(rows.rowOf(id)).under, u"Held back: they wrote since. Is it still right?"_s);
        QTRY_VERIFY(rows.at(rows.rowOf(id)).theyWroteSince);
    }

    void whatMayHaveArrivedSaysSoBeforeItIsWrittenAgain()
    {
        OnMaria window;
        window.planForTwo(u"See you at 3"_s);
        mustRun(*window.desk.store, u"UPDATE message SET state = 'Held', reason = 'Unsettled'"
                                    " WHERE state = 'Queued' AND purpose = 'Person'"_s);
        window.desk.tell([](DeskStory&) {}); // The thread is read anew.
        QTRY_VERIFY(!window.lastRow().waits);
        const QStringList offered = window.choose(u"Write it again"_s);
        QCOMPARE(offered, (QStringList{u"Copy"_s, u"Write it again"_s}));
        QCOMPARE(window.composer()->toPlainText(), u"See you at 3"_s);
        QVERIFY(window.label(u"note"_s).startsWith(u"It may have arrived"_s));
    }
};

QTEST_MAIN(TstWaitingTexts)
#include "tst_waiting_texts.moc"
