// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain_words.h"
#include "tests/ui/emergencies.h"
#include "tests/ui/today_fixture.h"
#include "ui/wording/failure_words.h"

#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;

/// Where the keys are after each thing that is done on the page.
class TstTodayKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theKeysStayInTheListWhicheverButtonGoes()
    {
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(u"Maria Reyes"_s);
        open.button(u"outcome"_s)->setFocus();
        QTest::keyClick(open.list, Qt::Key_End); // The line that opens the done ones has no buttons.
        QVERIFY(open.list->inHand() == nullptr);
        QCOMPARE(open.page->window()->focusWidget(), static_cast<QWidget*>(open.list));
        // Nor has every row every button.
        open.choose(u"(678) 555-0142"_s);
        open.button(u"stopText"_s)->setFocus();
        open.choose(u"Maria Reyes"_s);
        QVERIFY(open.button(u"stopText"_s)->isHidden());
        QCOMPARE(open.page->window()->focusWidget(), static_cast<QWidget*>(open.list));
    }

    void oneAfterTheOtherIsDoneByKeys_data()
    {
        QTest::addColumn<bool>("doneIsOpen");
        QTest::newRow("what is done is folded away") << false;
        QTest::newRow("what is done stands below") << true;
    }
    void oneAfterTheOtherIsDoneByKeys()
    {
        QFETCH(bool, doneIsOpen);
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        if (doneIsOpen) open.model->showDone(true);
        const QStringList before = open.people();
        open.list->setCurrentIndex(open.model->index(0));
        for (int done = 3; done < 6; ++done) {
            QTest::keyClick(open.list, Qt::Key_D);
            open.pick(u"Reached"_s);
            QTRY_COMPARE(open.model->sheet().doneToday(), done);
            QCOMPARE(open.list->currentIndex().row(), 0);
            QCOMPARE(open.list->currentIndex().data().toString(), before[done - 2]);
            QVERIFY(open.list->inHand() != nullptr && !open.list->inHand()->reminder.doneAt);
        }
    }

    void whoSpokeToThemHasTakenTheEmergency_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("left");
        QTest::newRow("reached: nobody is paged for it any more") << u"Reached"_s << u"Reached"_s << u"0"_s;
        QTest::newRow("not reached: who is on call goes on being paged")
            << u"Not reached"_s << u"NotReached"_s << u"1"_s;
    }
    void whoSpokeToThemHasTakenTheEmergency()
    {
        QFETCH(QString, outcome);
        QFETCH(QString, kept);
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        alarm(*open.desk.store, u"+14045550123"_s, open.desk.clock.now());
        QTRY_VERIFY(open.model->rowAt(0).tag.words == u"Emergency"_s);
        open.list->setCurrentIndex(open.model->index(0));
        QTest::keyClick(open.list, Qt::Key_D);
        open.pick(outcome);
        const QString done = u"SELECT count(*) FROM reminder JOIN page_round USING (conversation)"
                             " WHERE outcome = '%1'"_s.arg(kept);
        QTRY_VERIFY(firstCell(*open.desk.store, done).toInt() > 0);
        QTEST(firstCell(*open.desk.store, u"SELECT count(*) FROM page_round WHERE acknowledged_at IS NULL"_s),
              "left");
    }

    void afterTheLastOneThereIsThePersonAbove()
    {
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        const QStringList before = open.people();
        open.list->setCurrentIndex(open.model->index(5));
        QTest::keyClick(open.list, Qt::Key_D);
        open.pick(u"Reached"_s);
        QTRY_COMPARE(open.model->rowCount(), 6);
        QCOMPARE(open.list->currentIndex().data().toString(), before[4]);
    }

    void theNumberLeavesWithWhatIsDoneNext_data()
    {
        QTest::addColumn<QString>("next");
        QTest::newRow("its thread is opened") << u"Enter"_s;
        QTest::newRow("they are texted instead") << u"T"_s;
        QTest::newRow("they are put off") << u"R"_s;
        QTest::newRow("how it went is said") << u"D"_s;
        QTest::newRow("somebody else is put off, by the mouse") << u"later"_s;
        QTest::newRow("another page is opened") << u"away"_s;
    }
    void theNumberLeavesWithWhatIsDoneNext()
    {
        QFETCH(const QString, next);
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(u"Maria Reyes"_s);
        QTest::keyClick(open.list, Qt::Key_C);
        open.popover()->close();
        auto* notice = open.page->findChild<QLabel*>(u"notice"_s);
        QVERIFY(notice->isVisible());
        if (next == u"away"_s) {
            open.page->hide();
            open.page->show();
        } else if (next == u"later"_s) {
            open.list->setCurrentIndex(open.model->index(2));
            QTest::mouseClick(open.button(next), Qt::LeftButton);
        } else {
            const auto key = QKeySequence::fromString(next)[0].key();
            QTest::keyClick(open.list, key);
        }
        if (next == u"D"_s) {
            QVERIFY2(notice->isVisible(), "who is about to say it may still be dialling");
            open.pick(u"Not reached"_s);
        }
        QTRY_VERIFY(!notice->isVisible());
    }

    void aTextThatACallCouldNotStopIsTold()
    {
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        refuseChanges(*open.desk.store, u"sequence_run"_s);
        open.choose(u"(678) 555-0142"_s);
        QTest::keyClick(open.list, Qt::Key_C);
        const auto* notice = open.page->findChild<QLabel*>(u"notice"_s);
        QTRY_VERIFY(notice->text().endsWith(sentence(Failure::Conflict)));
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"(678) 555-0142"_s), "nothing here dials: they read the number");
    }

    void theKeyOfTheTextsDoesWhatTheButtonSays()
    {
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        QSignalSpy writing(open.page.get(), &TodayPage::writeTo);
        open.choose(u"(678) 555-0142"_s);
        QVERIFY(open.button(u"stopText"_s)->isVisible() && !open.button(u"text"_s)->isVisible());
        QTest::keyClick(open.list, Qt::Key_T);
        QTRY_VERIFY(!open.model->rowAt(3).mayStopText);
        QCOMPARE(writing.count(), 0);
        QTest::keyClick(open.list, Qt::Key_T);
        QCOMPARE(writing.count(), 1);
    }

    void whatWasSaidIsTakenBack_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::newRow("reached") << u"Reached"_s;
        QTest::newRow("booked") << u"Booked"_s;
        QTest::newRow("lost") << u"Lost"_s;
        QTest::newRow("not reached") << u"Not reached"_s;
    }
    void whatWasSaidIsTakenBack()
    {
        QFETCH(QString, outcome);
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        const QStringList before = open.people();
        open.list->setCurrentIndex(open.model->index(1));
        const ReminderId said = open.list->inHand()->reminder.id;
        QTest::keyClick(open.list, Qt::Key_D);
        open.pick(outcome);
        QTRY_VERIFY(open.undo()->isVisible());
        QVERIFY(open.undo()->geometry().right() < open.undo()->parentWidget()->width() / 2); // Beside alerts.
        QVERIFY2(open.justDone().startsWith(before[1] + u": "_s + outcome), qPrintable(open.justDone()));
        const QString done = u"SELECT count(*) FROM reminder WHERE id = '%1' AND done_at IS NOT NULL"_s;
        QCOMPARE(firstCell(*open.desk.store, done.arg(said.value)), u"1"_s);
        open.takeBack();
        QVERIFY(!open.undo()->isVisible());
        QTRY_COMPARE(firstCell(*open.desk.store, done.arg(said.value)), u"0"_s);
        QTRY_COMPARE(open.people(), before);
        QTRY_VERIFY(open.list->inHand() != nullptr && open.list->inHand()->reminder.id == said);
    }

    void aTextThatWasStoppedGoesOn_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Ctrl Z") << true;
        QTest::newRow("the button") << false;
    }
    void aTextThatWasStoppedGoesOn()
    {
        QFETCH(bool, byKey);
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        // Texted after both their calls: else the second one would have ended it.
        mustRun(*open.desk.store, u"UPDATE message SET at = at + 600000 WHERE number = '+16785550142'"_s);
        open.choose(u"(678) 555-0142"_s);
        const int row = open.list->currentIndex().row();
        const auto next = open.list->inHand()->nextTextAt;
        QTest::keyClick(open.list, Qt::Key_T);
        QTRY_VERIFY(!open.model->rowAt(row).mayStopText);
        QTRY_COMPARE(open.justDone(), u"(678) 555-0142 gets no follow-up text any more."_s);
        if (byKey)
            open.takeBack();
        else
            QTest::mouseClick(open.undo(), Qt::LeftButton);
        QTRY_VERIFY(open.model->rowAt(row).mayStopText);
        QCOMPARE(open.model->at(row).row->nextTextAt, next);
        QCOMPARE(open.list->inHand()->nextTextAt, next);
    }

    void noTimeAndATimeTooFarAreRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        const auto none = u"There is no time to come in this. Write 2pm, friday, or in 20 min."_s;
        QTest::newRow("blah") << u"blah"_s << none;
        QTest::newRow("an hour that no clock has") << u"25:99"_s << none;
        QTest::newRow("in five years") << u"in 5 years"_s << u"That is more than a year away."_s;
    }
    void noTimeAndATimeTooFarAreRefused()
    {
        QFETCH(QString, typed);
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        QTest::keyClick(open.list, Qt::Key_R);
        auto* line = open.popover()->findChild<QLineEdit*>();
        QTest::keyClicks(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(open.popover() != nullptr && open.popover()->isVisible());
        QTEST(open.popover()->findChild<QLabel*>(u"read"_s)->text(), "said");
    }

    void whoIsPutOffIsLeftBehind()
    {
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        const QStringList before = open.people();
        open.list->setCurrentIndex(open.model->index(1));
        QTest::keyClick(open.list, Qt::Key_R);
        auto* line = open.popover()->findChild<QLineEdit*>();
        QTest::keyClicks(line, u"in 6 days"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(open.people().indexOf(before[1]), 5);
        QCOMPARE(open.list->currentIndex().row(), 1);
        QCOMPARE(open.list->currentIndex().data().toString(), before[2]);
    }
};

QTEST_MAIN(TstTodayKeys)
#include "tst_today_keys.moc"
