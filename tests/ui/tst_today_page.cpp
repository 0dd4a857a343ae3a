// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/today_fixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const auto maria = u"+14045550123"_s;

} // namespace

class TstTodayPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theMorningInItsOrder()
    {
        OpenToday open;
        QTRY_COMPARE(open.people(),
                     QStringList({u"(404) 555-0188"_s, u"Maria Reyes"_s, u"Dana Kim"_s, u"(678) 555-0142"_s,
                                  u"Lena Wirth"_s, u"Tomas Ortega"_s, u"Done today (2)"_s}));
        QCOMPARE(open.model->headingOver(0), u"Overdue"_s);
        QCOMPARE(open.model->headingOver(1), u"Due today"_s);
        QCOMPARE(open.model->headingOver(2), QString());
        QVERIFY(open.model->endsSection(4));
        QVERIFY(open.model->headingOver(5).startsWith(u"Monday"_s));
    }

    void theBadgeCountsWhatIsDueToday()
    {
        OpenToday open;
        QSignalSpy badge(open.page.get(), &Page::badgeChanged);
        QTRY_VERIFY(!badge.isEmpty());
        QCOMPARE(badge.last().at(0).toInt(), 5);
        QCOMPARE(open.page->findChild<QWidget*>(u"progress"_s)->accessibleName(), u"2 of 7 done"_s);
    }

    void movesByKeysAndOpensTheThread()
    {
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        QSignalSpy opened(open.page.get(), &TodayPage::openConversation);
        QSignalSpy writing(open.page.get(), &TodayPage::writeTo);
        QTest::keyClick(open.list, Qt::Key_J);
        QCOMPARE(open.list->currentIndex().row(), 1);
        QTest::keyClick(open.list, Qt::Key_K);
        QTest::keyClick(open.list, Qt::Key_K);
        QCOMPARE(open.list->currentIndex().row(), 0);
        QTest::keyClick(open.list, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QTest::keyClick(open.list, Qt::Key_T);
        QCOMPARE(writing.count(), 1);
        // The letters work whatever was pressed last.
        auto* print = open.page->findChild<QAbstractButton*>(u"printList"_s);
        print->setFocus();
        QTest::keyClick(print, Qt::Key_J);
        QCOMPARE(open.list->currentIndex().row(), 1);
        QVERIFY(open.list->hasFocus());
        // Nor is one handed to and fro that the list has no use for, without a window in front.
        open.page->hide();
        open.page->setAttribute(Qt::WA_ShowWithoutActivating);
        open.page->show();
        QTest::keyClick(print, Qt::Key_Q);
        QVERIFY(open.page->isVisible());
    }

    void beginsWithAPersonNotWithWhatIsDone()
    {
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(u"Done today (2)"_s);
        open.page->enter();
        QCOMPARE(open.list->currentIndex().row(), 0);
        open.choose(u"Dana Kim"_s);
        open.page->enter();
        QCOMPARE(open.list->currentIndex().data().toString(), u"Dana Kim"_s);
    }

    void theOneBestThingIsFilled()
    {
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        QVERIFY(open.model->rowAt(0).textIsBest);
        QVERIFY(open.model->rowAt(1).callIsBest); // Hot.
        QVERIFY(open.model->rowAt(2).textIsBest);
        QVERIFY(open.model->rowAt(3).mayStopText);
        QVERIFY(!open.model->rowAt(4).mayText); // A landline.
        QVERIFY(!open.model->rowAt(5).callIsBest && !open.model->rowAt(5).textIsBest);
    }

    void whoCannotBeTextedHasNoTextButton()
    {
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        QSignalSpy writing(open.page.get(), &TodayPage::writeTo);
        open.choose(u"Lena Wirth"_s);
        QVERIFY(!open.button(u"text"_s)->isVisible());
        QTest::keyClick(open.list, Qt::Key_T);
        QCOMPARE(writing.count(), 0);
    }

    void callsAndAsksHowItWent()
    {
        OpenToday open;
        QStringList dialled;
        open.page->setDial([&](const QString& digits) {
            dialled << digits;
            return true;
        });
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(u"Maria Reyes"_s);
        QTest::keyClick(open.list, Qt::Key_C);
        QCOMPARE(dialled, QStringList{maria});
        open.pick(u"Booked"_s);
        QTRY_COMPARE(open.model->sheet().doneToday(), 3);
        QVERIFY(open.openOf(maria).empty());
        QVERIFY(!open.people().contains(u"Maria Reyes"_s));
    }

    void saysTheNumberWhereNothingCanDial()
    {
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(u"Maria Reyes"_s);
        QTest::mouseClick(open.button(u"call"_s), Qt::LeftButton);
        auto* notice = open.page->findChild<QLabel*>(u"notice"_s);
        QVERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(u"(404) 555-0123"_s));
        open.popover()->close();
        QTest::keyClick(open.list, Qt::Key_J);
        QVERIFY(!notice->isVisible());
    }

    void notReachedComesBackLater()
    {
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(u"Maria Reyes"_s);
        QTest::keyClick(open.list, Qt::Key_D);
        open.pick(u"Not reached"_s);
        QTRY_COMPARE(open.openOf(maria).at(0).reason, ReminderReason::NotReached);
        const Reminder again = open.openOf(maria).at(0);
        QCOMPARE(again.attempts, 1);
        QCOMPARE(again.dueAt, open.desk.clock.now() + 2h);
        QTRY_VERIFY(open.people().contains(u"Maria Reyes"_s));
    }

    void saysWhyItWasLost()
    {
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(u"Maria Reyes"_s);
        QTest::keyClick(open.list, Qt::Key_D);
        QTest::keyClicks(open.popover()->findChild<QLineEdit*>(), u"expens"_s);
        QTest::keyClick(open.popover()->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE(open.model->sheet().doneToday(), 3);
        const auto lost = open.desk.store->run([&](Transaction& transaction) -> Result<std::optional<Lead>> {
            const auto id = ConversationRecords(transaction).withNumber(numberOf(maria), {});
            return id ? LeadRecords(transaction).newestOf(*id) : Fail(id.error());
        });
        QCOMPARE(lost.value()->lostReason, LostReason::Price);
    }

    void putsOffByAPreset()
    {
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(u"Maria Reyes"_s);
        QTest::mouseClick(open.button(u"later"_s), Qt::LeftButton);
        open.pick(u"In 1 hour"_s);
        QTRY_COMPARE(open.openOf(maria).at(0).dueAt, open.desk.clock.now() + 1h);
    }

    void putsOffToATypedTime()
    {
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(u"Maria Reyes"_s);
        QTest::keyClick(open.list, Qt::Key_R);
        auto* line = open.popover()->findChild<QLineEdit*>();
        QTest::keyClicks(line, u"in 20 min"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(open.openOf(maria).at(0).dueAt, open.desk.clock.now() + 20min);
    }

    void stopsTheTextThatWouldGoOut()
    {
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(u"(678) 555-0142"_s);
        QVERIFY(open.button(u"stopText"_s)->isVisible());
        QTest::mouseClick(open.button(u"stopText"_s), Qt::LeftButton);
        QTRY_VERIFY(!open.model->rowAt(3).mayStopText);
        QVERIFY(open.model->rowAt(3).mayText);
    }

    void opensWhatIsDoneAndTakesItBack()
    {
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(u"Done today (2)"_s);
        QTest::keyClick(open.list, Qt::Key_Return);
        QCOMPARE(open.model->rowCount(), 9);
        QCOMPARE(open.model->rowAt(7).why, u"Reached"_s);
        open.choose(u"Jordan Tate"_s);
        QTest::mouseClick(open.button(u"undo"_s), Qt::LeftButton);
        QTRY_COMPARE(open.model->sheet().doneToday(), 1);
        QCOMPARE(open.model->sheet().toGetBackTo(), 6);
    }

    void triedThreeTimesAPoliteEndIsOffered()
    {
        OpenToday open(false);
        open.desk.store->run([&](Transaction& transaction) -> Result<void> {
            DeskStory story(transaction);
            story.theyWrite(maria, u"hi"_s, open.desk.clock.now() - 48h);
            TodayStory(transaction, story, open.desk.clock.now())
                .remind({maria,
                         ReminderKind::CallBack,
                         ReminderReason::NotReached,
                         open.desk.clock.now() - 1h,
                         {},
                         2});
            return {};
        });
        QTRY_COMPARE(open.model->rowCount(), 1);
        QTest::keyClick(open.list, Qt::Key_D);
        open.pick(u"Not reached, send a last text"_s);
        QTRY_COMPARE(open.ask.asked().size(), 1);
        QTRY_COMPARE(open.model->sheet().doneToday(), 1);
        open.desk.outbox.sendDue();
        QTRY_COMPARE(open.desk.provider.handed.size(), std::size_t(1));
        QVERIFY(open.desk.provider.handed[0].body.startsWith(u"Peachtree Dental"_s));
    }

    void allCaughtUp()
    {
        OpenToday open(false);
        QTRY_VERIFY(open.page->findChild<QWidget*>(u"empty"_s)->isVisible());
        QVERIFY(!open.page->findChild<QWidget*>(u"progress"_s)->isVisible());
    }

    void aListThatCannotBeReadSaysSo()
    {
        DeskFixture fixture;
        Store nowhere({StoreLocation::Engine::Sqlite, u"/dev/null/all.sqlite"_s});
        nowhere.open().waitForFinished();
        ReminderDesk reminders(nowhere, fixture.clock);
        YesAsk ask;
        TodayPage page(fixture.deskWith(reminders), ask);
        page.show();
        QTRY_VERIFY(page.findChild<QWidget*>(u"empty"_s)->isVisible());
        QVERIFY(page.findChild<QAbstractButton*>(u"emptyAction"_s)->isVisible());
    }

    void everyButtonSaysWhomItIsAbout()
    {
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(u"Maria Reyes"_s);
        for (QWidget* button : open.list->actions().buttons())
            QVERIFY2(button->accessibleName().contains(u"Maria Reyes"_s), qPrintable(button->objectName()));
        QCOMPARE(open.model->index(1).data(Qt::AccessibleTextRole).toString(),
                 u"Maria Reyes, Hot, Emergency visit \u00b7 new, Replied, not booked yet, 11:00"_s);
    }

    void anotherDeskChangesTheList()
    {
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(u"Dana Kim"_s);
        const ReminderId id = open.openOf(maria).at(0).id;
        (void)open.desk.store->run([&](Transaction& transaction) {
            return ReminderRecords(transaction)
                .finish(id, {ReminderOutcome::Reached, open.desk.clock.now(), u"luis"_s});
        });
        QTRY_VERIFY(!open.people().contains(u"Maria Reyes"_s));
        QCOMPARE(open.list->currentIndex().data().toString(), u"Dana Kim"_s); // The place is kept.
    }
};

QTEST_MAIN(TstTodayPage)
#include "tst_today_page.moc"
