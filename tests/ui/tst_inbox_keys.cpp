// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/thread_entry_records.h"
#include "core/reminders/reminder_records.h"
#include "tests/ui/inbox_window.h"

#include <QDialog>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const auto maria = u"+14045550123"_s;
const auto dana = u"+14045550171"_s;

Timestamp at(int day, int hour, int minute)
{
    return Timestamp(std::chrono::sys_days{std::chrono::year{2026} / 11 / day} + std::chrono::hours(hour) +
                     std::chrono::minutes(minute));
}

} // namespace

/// What is done with a thread by one key each, and how it is taken back.
class TstInboxKeys : public QObject {
    Q_OBJECT

private:
    // With Maria's thread open.
    struct Opened : InboxWindow {
        Opened()
        {
            open(u"Maria Reyes"_s);
            if (!QTest::qWaitFor([this] { return shows(u"Maria Reyes"_s) && hasCard(); }))
                qFatal("her thread did not open");
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void sSnoozesUntilATimeThatIsTyped()
    {
        Opened window;
        window.press(Qt::Key_S);
        QTRY_VERIFY(window.choices());
        auto* line = window.choices()->findChild<QLineEdit*>();
        QTest::keyClicks(line, u"fri 2pm"_s);
        const auto* read = window.choices()->findChild<QLabel*>(u"read"_s);
        QTRY_VERIFY(read->isVisible());
        QCOMPARE(read->text(), u"Today, 14:00"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!window.rows().contains(u"Maria Reyes"_s));
        QTRY_COMPARE(window.label(u"listFootWords"_s), u"Snoozed until 14:00."_s);
        QCOMPARE(window.kept(maria).snoozedUntil, std::optional(at(20, 14, 0)));
        QTRY_VERIFY(window.shows(u"(404) 555-0188"_s)); // The next one is open.
    }

    void aTimeNobodyUnderstandsIsNotTaken()
    {
        Opened window;
        window.press(Qt::Key_S);
        QTRY_VERIFY(window.choices());
        auto* line = window.choices()->findChild<QLineEdit*>();
        QTest::keyClicks(line, u"whenever"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(window.choices()->isVisible());
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_VERIFY(!window.choices());
        QVERIFY(!window.kept(maria).snoozedUntil);
    }

    void aSnoozeIsChosenUndoneAndWoken()
    {
        Opened window;
        window.press(Qt::Key_S);
        QTRY_VERIFY(window.choices());
        QVERIFY(window.choiceWords().contains(u"In 1 hour"_s));
        window.pick(u"In 1 hour"_s);
        QTRY_VERIFY(!window.rows().contains(u"Maria Reyes"_s));
        QCOMPARE(window.kept(maria).snoozedUntil, std::optional(at(20, 11, 48)));
        QTRY_VERIFY(window.button(u"undo"_s)->isVisible());
        QTest::mouseClick(window.button(u"undo"_s), Qt::LeftButton);
        QTRY_VERIFY(window.rows().contains(u"Maria Reyes"_s));

        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        window.press(Qt::Key_S);
        QTRY_VERIFY(window.choices());
        window.pick(u"When we open"_s);
        QTRY_VERIFY(!window.rows().contains(u"Maria Reyes"_s));
        window.showMore(u"Snoozed"_s);
        QTRY_COMPARE(window.rows(), QStringList{u"Maria Reyes"_s});
        window.open(u"Maria Reyes"_s);
        QTRY_COMPARE(window.button(u"snooze"_s)->accessibleName(), u"Wake it now"_s);
        window.press(Qt::Key_S); // Of a snoozed one it is the other way round.
        QTRY_VERIFY(window.rows().isEmpty());
        QVERIFY(!window.kept(maria).snoozedUntil);
    }

    void whoIsSnoozedAndWritesIsBack()
    {
        Opened window;
        window.press(Qt::Key_S);
        QTRY_VERIFY(window.choices());
        window.pick(u"In 1 hour"_s);
        QTRY_VERIFY(!window.rows().contains(u"Maria Reyes"_s));
        window.desk.tell([now = window.desk.clock.now()](DeskStory& story) {
            story.theyWrite(maria, u"it got worse"_s, now + 1min);
        });
        QTRY_VERIFY(window.rows().contains(u"Maria Reyes"_s));
    }

    void eIsTakenBackWithUndo()
    {
        Opened window;
        window.press(Qt::Key_E);
        QTRY_VERIFY(!window.rows().contains(u"Maria Reyes"_s));
        QTRY_COMPARE(window.label(u"listFootWords"_s), u"Done."_s);
        QVERIFY(window.kept(maria).closed);
        QTest::mouseClick(window.button(u"undo"_s), Qt::LeftButton);
        QTRY_VERIFY(window.rows().contains(u"Maria Reyes"_s));
        QVERIFY(window.kept(maria).waitingSince); // She waits as before.
        QTRY_COMPARE(window.label(u"listFootWords"_s), u"As it was."_s);
        QVERIFY(!window.button(u"undo"_s)->isVisible());
    }

    void xMarksSeveralAndEIsDoneWithAll()
    {
        InboxWindow window;
        const auto rows = window.rows();
        QCOMPARE(rows.size(), 3);
        window.press(Qt::Key_J);
        window.press(Qt::Key_X);
        QTRY_COMPARE(window.label(u"listFootWords"_s), u"1 marked"_s);
        window.press(Qt::Key_J);
        window.press(Qt::Key_X);
        QTRY_COMPARE(window.label(u"listFootWords"_s), u"2 marked"_s);
        window.press(Qt::Key_E);
        QTRY_COMPARE(window.rows(), QStringList{rows[2]});
        QTRY_COMPARE(window.label(u"listFootWords"_s), u"2 done."_s);
        QVERIFY(window.list().view().marked().isEmpty());
        QVERIFY(!window.thread().isVisible()); // B would book somebody who is not in the list.
        QTest::mouseClick(window.button(u"undo"_s), Qt::LeftButton);
        QTRY_COMPARE(window.rows(), rows);
    }

    void marksAreMadeByCtrlClickAndTakenAway()
    {
        InboxWindow window;
        auto& view = window.list().view();
        const auto click = [&view](int row) {
            QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier,
                              view.visualRect(view.model()->index(row, 0)).center());
        };
        click(0);
        click(2);
        QCOMPARE(view.marked().size(), 2);
        QVERIFY(!view.currentIndex().isValid()); // Nothing was opened by it.
        click(0);
        QCOMPARE(view.marked().size(), 1);
        QTest::mouseClick(window.button(u"clearMarks"_s), Qt::LeftButton);
        QVERIFY(view.marked().isEmpty());
        QVERIFY(!window.inbox->findChild<QWidget*>(u"listFoot"_s)->isVisible());
        click(1);
        QTest::mouseClick(window.button(u"doneWithMarked"_s), Qt::LeftButton);
        QTRY_COMPARE(window.rows().size(), 2);
    }

    void aGivesItToSomebodyAndMineShowsIt()
    {
        Opened window;
        window.desk.identity.sitDown(MemberId{u"bo"_s});
        window.press(Qt::Key_A);
        QTRY_VERIFY(window.choices());
        QCOMPARE(window.choiceWords(),
                 (QStringList{u"Ana Ruiz"_s, u"Bo Lind (you)"_s, u"Dr. Osei"_s, u"Nobody"_s}));
        window.type(u"bo"_s);
        QTRY_COMPARE(window.kept(maria).assignedTo, MemberId{u"bo"_s});
        QTRY_COMPARE(window.label(u"listFootWords"_s), u"Bo Lind takes it."_s);
        QTest::mouseClick(window.button(u"filterMine"_s), Qt::LeftButton);
        QTRY_COMPARE(window.rows(), QStringList{u"Maria Reyes"_s});
        QTRY_VERIFY(window.button(u"assign"_s)->accessibleName().startsWith(u"Bo Lind has it"_s));
        QTest::mouseClick(window.button(u"undo"_s), Qt::LeftButton);
        QTRY_VERIFY(window.rows().isEmpty());
        QVERIFY(window.kept(maria).assignedTo.value.isEmpty());
    }

    void rRemindsAndSaysWhen()
    {
        Opened window;
        window.desk.identity.sitDown(MemberId{u"bo"_s});
        window.press(Qt::Key_R);
        QTRY_VERIFY(window.choices());
        window.type(u"in 20 min"_s);
        QTRY_COMPARE(window.label(u"listFootWords"_s), u"You will be reminded: Today, 11:08."_s);
        const auto open = window.read([id = window.kept(maria).id](Transaction& transaction) {
            return ReminderRecords(transaction).openOf(id);
        });
        QVERIFY(open);
        const auto mine = std::ranges::find(*open, ReminderKind::Person, &Reminder::kind);
        QVERIFY(mine != open->end());
        QCOMPARE(mine->dueAt, at(20, 11, 8));
        QCOMPARE(mine->madeBy, u"bo"_s);
    }

    void nWritesANoteIntoTheThreadAndUndoTakesItOut()
    {
        Opened window;
        window.desk.identity.sitDown(MemberId{u"ana"_s});
        window.press(Qt::Key_N);
        auto* note = window.inbox->findChild<QPlainTextEdit*>(u"teamNote"_s);
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, u"prefers Dr. Osei"_s);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(window.lastWords(), u"prefers Dr. Osei"_s);
        QVERIFY(note->toPlainText().isEmpty());
        auto& rows = window.thread().thread();
        QCOMPARE(rows.at(rows.rowCount() - 1).under, u"Note for the team · Ana Ruiz · 10:48"_s);
        QTRY_VERIFY(window.button(u"undo"_s)->isVisible());
        QTest::mouseClick(window.button(u"undo"_s), Qt::LeftButton);
        QTRY_VERIFY(window.lastWords() != u"prefers Dr. Osei"_s);
    }

    void bMarksBooked()
    {
        Opened window;
        window.press(Qt::Key_B);
        QTRY_COMPARE(window.kept(maria).stage, u"Booked"_s);
        QTRY_VERIFY(window.button(u"openLeadAgain"_s)->isVisible());
    }

    void cCallsBack()
    {
        Opened window;
        QString dialled;
        window.inbox->setDial([&dialled](const PhoneNumber& number) {
            dialled = number.e164();
            return true;
        });
        window.press(Qt::Key_C);
        QCOMPARE(dialled, maria);
    }

    void questionMarkShowsAllKeysAndAnyKeyClosesIt()
    {
        Opened window;
        window.press(Qt::Key_Question, Qt::ShiftModifier);
        const auto sheet = [&window] { return window.window.findChild<QDialog*>(u"keySheet"_s); };
        QTRY_VERIFY(sheet() && sheet()->isVisible());
        QTest::keyClick(sheet(), Qt::Key_J);
        QTRY_VERIFY(!sheet() || !sheet()->isVisible());
    }

    void lettersDoNothingElseWhileAListIsOpen()
    {
        Opened window;
        QTest::mouseClick(window.button(u"filterMore"_s), Qt::LeftButton);
        QTRY_VERIFY(window.choices());
        auto* list = window.choices()->findChild<QListWidget*>();
        QTest::keyClick(list, Qt::Key_E);
        QVERIFY(!window.kept(maria).closed);
        QTest::keyClick(list, Qt::Key_Escape);
        QTRY_VERIFY(!window.choices());
        QVERIFY(window.button(u"filterNeedsReply"_s)->isChecked()); // Nothing was chosen.
    }

    void otherLettersDoNotJumpToAnotherThread()
    {
        Opened window;
        for (const auto key : {Qt::Key_D, Qt::Key_M, Qt::Key_Z})
            window.press(key);
        QVERIFY(window.shows(u"Maria Reyes"_s));
    }

    void keysWithoutAThreadDoNothing()
    {
        InboxWindow window;
        for (const auto key : {Qt::Key_S, Qt::Key_R, Qt::Key_A, Qt::Key_B, Qt::Key_C, Qt::Key_E, Qt::Key_X})
            window.press(key);
        QVERIFY(!window.choices());
        QVERIFY(!window.thread().isVisible());
    }
};

QTEST_MAIN(TstInboxKeys)
#include "tst_inbox_keys.moc"
