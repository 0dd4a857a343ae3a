// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain_words.h"
#include "tests/ui/inbox_window.h"
#include "ui/inbox/thread_head.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const auto maria = u"+14045550123"_s;
const auto stranger = u"+14045550188"_s;

} // namespace

class TstInboxThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void lettersTypedIntoAnAnswerAreLetters()
    {
        InboxWindow window;
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        window.composer()->setFocus();
        QTest::keyClicks(window.composer(), u"jke ok"_s);
        QCOMPARE(window.composer()->toPlainText(), u"jke ok"_s);
        QVERIFY(window.shows(u"Maria Reyes"_s));
    }

    void aThreadThatCouldNotBeReadIsThereOnceItCan()
    {
        InboxWindow window;
        const auto broken = [&] {
            const auto labels = window.inbox->findChildren<QLabel*>();
            return std::ranges::any_of(labels, [](const QLabel* label) {
                return label->isVisible() && label->text() == u"This conversation cannot be read"_s;
            });
        };
        mustRun(*window.desk.store, u"ALTER TABLE thread_entry RENAME TO away"_s);
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(broken());
        mustRun(*window.desk.store, u"ALTER TABLE away RENAME TO thread_entry"_s);
        QTRY_VERIFY(!broken());
        QVERIFY(window.shows(u"Maria Reyes"_s));
        QVERIFY(window.thread().isVisible());
    }

    void whatIsOpenIsNeverAnotherThanTheRowThatIsLit()
    {
        InboxWindow window;
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        // From another page somebody is opened who waits for nothing.
        const auto other = window.read([](Transaction& transaction) {
            return ConversationRecords(transaction).withNumber(numberOf(u"+16785550142"_s), {});
        });
        QVERIFY(other);
        window.inbox->openConversation(*other);
        QTRY_VERIFY(window.shows(u"(678) 555-0142"_s));
        auto& view = window.list().view();
        QVERIFY(!view.currentIndex().isValid());
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Return);
        QVERIFY(window.composer()->hasFocus()); // Enter answers who is shown.
        const auto row =
            window.list().model().index(static_cast<int>(window.rows().indexOf(u"Maria Reyes"_s)));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(row).center());
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        window.inbox->openConversation(*other);
        QTRY_VERIFY(window.shows(u"(678) 555-0142"_s));
        window.press(Qt::Key_J);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
    }

    void enterStartsAnAnswerAndControlEnterSendsIt()
    {
        InboxWindow window;
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        window.list().view().setFocus();
        QTest::keyClick(&window.list().view(), Qt::Key_Return);
        QTRY_VERIFY(window.composer()->hasFocus());
        QTest::keyClicks(window.composer(), u"Yes, come at 11:15"_s);
        QTest::keyClick(window.composer(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(window.desk.provider.handed.size(), size_t(1));
        QCOMPARE(window.desk.provider.handed[0].body, u"Yes, come at 11:15"_s);
        QCOMPARE(window.desk.provider.handed[0].to.e164(), maria);
        QTRY_VERIFY(window.composer()->toPlainText().isEmpty());
        // Answered: she no longer waits, but her thread stays open.
        QTRY_VERIFY(!window.rows().contains(u"Maria Reyes"_s));
        QVERIFY(window.shows(u"Maria Reyes"_s));
        auto& thread = window.thread().thread();
        QTRY_COMPARE(thread.at(thread.rowCount() - 1).words, u"Yes, come at 11:15"_s);
    }

    void afterMidnightTheOpenThreadSaysYesterday()
    {
        InboxWindow window;
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        const auto says = [&window](const QString& day) {
            const auto& rows = window.thread().thread().rows();
            return std::ranges::any_of(rows, [&day](const ThreadRow& row) { return row.words == day; });
        };
        QVERIFY(says(u"Today"_s) && !says(u"Yesterday"_s));
        window.desk.clock.advance(24h);
        window.inbox->enter();
        QTRY_VERIFY(says(u"Yesterday"_s) && !says(u"Today"_s));
    }

    void theNameComesBeforeTheWordsOfAButton()
    {
        InboxWindow window;
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        auto* head = window.inbox->findChild<ThreadHead*>();
        auto* remind = head->findChild<QAbstractButton*>(u"remind"_s);
        window.window.resize(1700, 860);
        QTRY_COMPARE(remind->text(), u"Remind me"_s);
        window.window.resize(1024, 860);
        QTRY_VERIFY(remind->text().isEmpty());
        QCOMPARE(remind->accessibleName(), u"Remind me"_s);
        QTRY_VERIFY(remind->isVisible());
        window.window.resize(1700, 860);
        QTRY_COMPARE(remind->text(), u"Remind me"_s);
    }

    void whereBothDoNotFitTheThreadLiesOverTheList()
    {
        InboxWindow window;
        window.window.fitInto({720, 420});
        auto& rows = window.list().view();
        QTRY_VERIFY(rows.isVisible() && !window.thread().isVisible());
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        QVERIFY(window.thread().isVisible() && !rows.isVisible());
        QVERIFY(window.thread().hasFocus());
        QTest::keyClick(&window.thread(), Qt::Key_J);
        QTRY_VERIFY(!window.shows(u"Maria Reyes"_s));
        QTest::keyClick(&window.thread(), Qt::Key_Return);
        QTRY_VERIFY(window.composer()->hasFocus());
        QTest::keyClick(window.composer(), Qt::Key_Escape);
        QVERIFY(window.thread().hasFocus());
        QTest::keyClick(&window.thread(), Qt::Key_Escape);
        QVERIFY(rows.isVisible() && rows.hasFocus() && !window.thread().isVisible());
        // Also the row that was open before.
        QTest::mouseClick(rows.viewport(), Qt::LeftButton, {}, rows.visualRect(rows.currentIndex()).center());
        QVERIFY(window.thread().isVisible());
        QTest::mouseClick(window.button(u"backToList"_s), Qt::LeftButton);
        QVERIFY(rows.isVisible());
        window.window.resize(1360, 860);
        QTRY_VERIFY(rows.isVisible() && window.thread().isVisible());
        QVERIFY(!window.button(u"backToList"_s)->isVisible());
    }

    void whatIsBegunAndNotSentIsKeptForEachPerson()
    {
        InboxWindow window;
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        QTest::keyClicks(window.composer(), u"for Maria"_s);
        window.open(u"Dana Kim"_s);
        QTRY_VERIFY(window.shows(u"Dana Kim"_s));
        QVERIFY(window.composer()->toPlainText().isEmpty());
        QTest::keyClicks(window.composer(), u"for Dana"_s);
        window.open(u"Maria Reyes"_s);
        QTRY_COMPARE(window.composer()->toPlainText(), u"for Maria"_s);
        window.open(u"Dana Kim"_s);
        QTRY_COMPARE(window.composer()->toPlainText(), u"for Dana"_s);
    }

    void aNewTextKeepsTheAnswerBeingWritten()
    {
        InboxWindow window;
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        window.composer()->setFocus();
        QTest::keyClicks(window.composer(), u"half an ans"_s);
        window.desk.tell([now = window.desk.clock.now()](DeskStory& story) {
            story.theyWrite(maria, u"are you there?"_s, now);
            story.theyWrite(stranger, u"hello?"_s, now);
        });
        auto& thread = window.thread().thread();
        QTRY_COMPARE(thread.at(thread.rowCount() - 1).words, u"are you there?"_s);
        QCOMPARE(window.composer()->toPlainText(), u"half an ans"_s);
        QVERIFY(window.composer()->hasFocus());
        QVERIFY(window.shows(u"Maria Reyes"_s));
    }

    void olderOnesComeAboveWithoutMovingWhatIsRead()
    {
        InboxWindow window;
        window.desk.tell([now = window.desk.clock.now()](DeskStory& story) {
            for (int i = 0; i < 150; ++i)
                story.theyWrite(stranger, u"line %1"_s.arg(i), now - std::chrono::minutes(160 - i));
        });
        window.open(u"(404) 555-0188"_s);
        auto& thread = window.thread().thread();
        auto* bar = window.thread().verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 500 && bar->value() == bar->maximum());
        const int rows = thread.rowCount();
        const auto seen = [&window] { return window.thread().indexAt(QPoint(100, 200)).data().toString(); };
        bar->setValue(1);
        const auto before = seen();
        QVERIFY(before.startsWith(u"line"_s));
        QTRY_VERIFY(thread.rowCount() > rows);
        QTRY_COMPARE(seen(), before);
        QVERIFY(bar->value() > 500);
    }

    void theThreadStaysAtItsEndUnlessScrolledUp()
    {
        InboxWindow window;
        window.desk.tell([now = window.desk.clock.now()](DeskStory& story) {
            for (int i = 0; i < 50; ++i)
                story.theyWrite(stranger, u"line %1"_s.arg(i), now - std::chrono::minutes(60 - i));
        });
        window.open(u"(404) 555-0188"_s);
        auto* bar = window.thread().verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 500);
        QTRY_COMPARE(bar->value(), bar->maximum());
        const int before = bar->maximum();
        window.desk.tell([now = window.desk.clock.now()](DeskStory& story) {
            story.theyWrite(stranger, u"newest"_s, now);
        });
        QTRY_VERIFY(bar->maximum() > before);
        QTRY_COMPARE(bar->value(), bar->maximum());
        bar->setValue(bar->maximum() / 2);
        const int place = bar->value();
        window.desk.tell([now = window.desk.clock.now()](DeskStory& story) {
            story.theyWrite(stranger, u"newer"_s, now + 1s);
        });
        auto& thread = window.thread().thread();
        QTRY_COMPARE(thread.at(thread.rowCount() - 1).words, u"newer"_s);
        QCOMPARE(bar->value(), place);
    }

    void whoeverAskedNotToBeTextedCannotBe()
    {
        InboxWindow window;
        window.button(u"filterAll"_s)->click();
        QTRY_VERIFY(window.rows().contains(u"(770) 555-0119"_s));
        window.open(u"(770) 555-0119"_s);
        QTRY_VERIFY(window.shows(u"(770) 555-0119"_s));
        QVERIFY(!window.composer()->isEnabled());
        QTRY_VERIFY(window.label(u"consent"_s).startsWith(u"Asked not to be texted."_s));
    }

    void callingBackCopiesTheNumberAndStopsTheText()
    {
        InboxWindow window;
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        QString dialled;
        window.inbox->setDial([&dialled](const PhoneNumber& number) {
            dialled = number.e164();
            return true;
        });
        QTest::mouseClick(window.button(u"callBack"_s), Qt::LeftButton);
        QCOMPARE(dialled, maria);
        QCOMPARE(QGuiApplication::clipboard()->text(), maria);
        QCOMPARE(window.label(u"threadNumber"_s), u"Number copied. Dial it on your phone."_s);
    }

    void whereNothingCanDialTheNumberIsShown()
    {
        InboxWindow window;
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        window.inbox->setDial([](const PhoneNumber&) { return false; });
        QTest::mouseClick(window.button(u"callBack"_s), Qt::LeftButton);
        QCOMPARE(window.label(u"note"_s),
                 u"There is no telephone program on this computer. Dial (404) 555-0123."_s);
    }
};

QTEST_MAIN(TstInboxThread)
#include "tst_inbox_thread.moc"
