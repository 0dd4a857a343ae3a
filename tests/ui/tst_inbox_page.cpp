// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"
#include "ui/inbox/conversation_list.h"
#include "ui/inbox/conversation_model.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_page.h"
#include "ui/inbox/thread_model.h"
#include "ui/inbox/thread_view.h"
#include "ui/main_window.h"
#include "ui/wording/line_words.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const auto maria = u"+14045550123"_s;
const auto stranger = u"+14045550188"_s;

// The window on the inbox, with the morning of the drawings told.
struct Window {
    explicit Window(bool told = true)
    {
        if (told) desk.tell([now = desk.clock.now()](DeskStory& story) { tellMorning(story, now); });
        desk.theme.dress();
        inbox = new InboxPage(desk.desk, &window);
        window.addPage(inbox, Rail::Place::Top);
        window.resize(1360, 860);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window) ||
            !QTest::qWaitFor([this] { return list().model().isLoaded(); }))
            qFatal("the inbox did not open");
    }

    [[nodiscard]] ConversationList& list() const { return *inbox->findChild<ConversationList*>(); }
    [[nodiscard]] ThreadView& thread() const { return *inbox->findChild<ThreadView*>(); }
    [[nodiscard]] QPlainTextEdit* composer() const
    {
        return inbox->findChild<QPlainTextEdit*>(u"composer"_s);
    }
    [[nodiscard]] QString label(const QString& name) const { return inbox->findChild<QLabel*>(name)->text(); }
    [[nodiscard]] QAbstractButton* button(const QString& name) const
    {
        return inbox->findChild<QAbstractButton*>(name);
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList all;
        for (int row = 0; row < list().model().rowCount(); ++row)
            all << list().model().index(row).data().toString();
        return all;
    }
    [[nodiscard]] bool shows(const QString& person) const
    {
        return label(u"threadName"_s) == person && thread().thread().rowCount() > 0 && thread().isVisible();
    }
    void open(const QString& person) { list().view().choose(static_cast<int>(rows().indexOf(person))); }
    template <typename Read> auto read(Read job)
    {
        auto future = desk.store->store().read(std::move(job));
        future.waitForFinished();
        return future.result();
    }

    DeskFixture desk;
    MainWindow window{desk.theme};
    InboxPage* inbox = nullptr;
};

} // namespace

class TstInboxPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void nothingOpensByItself()
    {
        Window window;
        QVERIFY(!window.thread().isVisible());
        QVERIFY(!window.list().view().currentIndex().isValid());
    }

    void theRailCountsWhoWaits()
    {
        Window window;
        QTRY_VERIFY(window.button(u"filterNeedsReply"_s)
                        ->accessibleName()
                        .endsWith(QString::number(window.rows().size())));
        auto* rail = window.window.findChild<QAbstractButton*>(u"rail-inbox"_s);
        QVERIFY(rail->accessibleName().contains(QString::number(window.rows().size())));
    }

    void jAndKWalkTheListAndOpenThreads()
    {
        Window window;
        auto* view = &window.list().view();
        view->setFocus();
        const auto rows = window.rows();
        QTest::keyClick(view, Qt::Key_J);
        QTRY_VERIFY(window.shows(rows[0]));
        QTest::keyClick(view, Qt::Key_J);
        QTRY_VERIFY(window.shows(rows[1]));
        QTest::keyClick(view, Qt::Key_Down);
        QTRY_VERIFY(window.shows(rows[2]));
        QTest::keyClick(view, Qt::Key_K);
        QTRY_VERIFY(window.shows(rows[1]));
    }

    void lettersTypedIntoAnAnswerAreLetters()
    {
        Window window;
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        window.composer()->setFocus();
        QTest::keyClicks(window.composer(), u"jke ok"_s);
        QCOMPARE(window.composer()->toPlainText(), u"jke ok"_s);
        QVERIFY(window.shows(u"Maria Reyes"_s));
    }

    void enterStartsAnAnswerAndControlEnterSendsIt()
    {
        Window window;
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

    void openingMarksSeenButStillNeedsReply()
    {
        Window window;
        window.open(u"(404) 555-0188"_s);
        QTRY_VERIFY(window.shows(u"(404) 555-0188"_s));
        const auto seen = [&window] {
            const int row = static_cast<int>(window.rows().indexOf(u"(404) 555-0188"_s));
            return row >= 0 && window.list().model().at(row).seen;
        };
        QTRY_VERIFY(seen());
    }

    void eMarksDoneAndOpensTheNext()
    {
        Window window;
        const auto rows = window.rows();
        window.open(rows[0]);
        QTRY_VERIFY(window.shows(rows[0]));
        window.list().view().setFocus();
        QTest::keyClick(&window.list().view(), Qt::Key_E);
        QTRY_VERIFY(window.shows(rows[1]));
        QTRY_VERIFY(!window.rows().contains(rows[0]));
        window.button(u"filterDone"_s)->click();
        QTRY_VERIFY(window.rows().contains(rows[0]));
    }

    void doneCanBeTakenBack()
    {
        Window window;
        window.button(u"filterDone"_s)->click();
        QTRY_COMPARE(window.rows(), QStringList{u"Amara Bello"_s});
        window.open(u"Amara Bello"_s);
        QTRY_VERIFY(window.shows(u"Amara Bello"_s));
        QCOMPARE(window.button(u"done"_s)->text(), u"Reopen"_s);
        QTest::mouseClick(window.button(u"done"_s), Qt::LeftButton);
        QTRY_VERIFY(window.rows().isEmpty());
    }

    void whatIsBegunAndNotSentIsKeptForEachPerson()
    {
        Window window;
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

    void controlKSearchesAndEnterGoesToWhatWasFound()
    {
        Window window;
        window.button(u"filterAll"_s)->click();
        QTRY_VERIFY(window.rows().size() > 3);
        QTest::keyClick(&window.window, Qt::Key_K, Qt::ControlModifier);
        auto* field = window.list().findChild<QLineEdit*>(u"search"_s);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"dana"_s);
        QTRY_COMPARE(window.rows(), QStringList{u"Dana Kim"_s});
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(window.shows(u"Dana Kim"_s));
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(window.rows().size() > 3);
    }

    void anEmptyListSaysWhatThatMeans()
    {
        Window window(false);
        auto* empty = window.list().findChild<QWidget*>(u"empty"_s);
        QTRY_VERIFY(empty->isVisible());
        QCOMPARE(empty->findChild<QLabel*>()->text(), u"No calls yet"_s);
        window.desk.tell(
            [now = window.desk.clock.now()](DeskStory& story) { story.theyWrite(maria, u"hi"_s, now); });
        QTRY_VERIFY(window.list().view().isVisible());
    }

    void theFirstDayOffersToPractise()
    {
        Window window(false);
        QSignalSpy asked(window.inbox, &InboxPage::practiceAsked);
        auto* ring = window.list().findChild<QAbstractButton*>(u"emptyAction"_s);
        QTRY_VERIFY(ring->isVisible());
        QCOMPARE(ring->text(), u"Ring once"_s);
        QTest::mouseClick(ring, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
    }

    void aNewTextKeepsTheAnswerBeingWritten()
    {
        Window window;
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

    void theThreadStaysAtItsEndUnlessScrolledUp()
    {
        Window window;
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
        Window window;
        window.button(u"filterAll"_s)->click();
        QTRY_VERIFY(window.rows().contains(u"(770) 555-0119"_s));
        window.open(u"(770) 555-0119"_s);
        QTRY_VERIFY(window.shows(u"(770) 555-0119"_s));
        QVERIFY(!window.composer()->isEnabled());
        QTRY_VERIFY(window.label(u"consent"_s).startsWith(u"Asked not to be texted."_s));
    }

    void callingBackCopiesTheNumberAndStopsTheText()
    {
        Window window;
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        QTest::mouseClick(window.button(u"callBack"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), maria);
        QCOMPARE(window.label(u"threadNumber"_s), u"Number copied. Dial it on your phone."_s);
    }

    void aNameGivenIsShownEverywhere()
    {
        Window window;
        window.open(u"(404) 555-0188"_s);
        QTRY_VERIFY(window.shows(u"(404) 555-0188"_s));
        auto* name = window.inbox->findChild<QLineEdit*>(u"personName"_s);
        QTRY_VERIFY(name->isVisible());
        name->setFocus();
        QTest::keyClicks(name, u"Ben Ode"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(window.rows().contains(u"Ben Ode"_s));
        QTRY_VERIFY(window.shows(u"Ben Ode"_s));
    }

    void thePanelFoldsAwayWhereItDoesNotFit()
    {
        Window window;
        window.open(u"Maria Reyes"_s);
        auto* panel = window.inbox->findChild<QWidget*>(u"personPanel"_s);
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(!window.button(u"showPanel"_s)->isVisible());
        window.window.resize(1100, 700);
        QTRY_VERIFY(!panel->isVisible());
        QTest::mouseClick(window.button(u"showPanel"_s), Qt::LeftButton);
        QTRY_VERIFY(panel->isVisible());
        window.window.resize(1360, 860);
        QTRY_VERIFY(panel->isVisible() && !window.button(u"showPanel"_s)->isVisible());
    }

    void theKeyboardGoesInReadingOrder()
    {
        Window window;
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        QTRY_VERIFY(window.inbox->findChild<QLineEdit*>(u"personName"_s)->isVisible());
        QTest::keyClicks(window.composer(), u"Yes"_s);
        QStringList order;
        const QWidget* at = &window.window;
        do {
            at = at->nextInFocusChain();
            if (at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus) && !at->focusProxy())
                order << at->objectName();
        } while (at != &window.window);
        const QStringList expected{u"rail-inbox"_s, u"lineLight"_s,  u"search"_s,       u"filterNeedsReply"_s,
                                   u"filterAll"_s,  u"filterDone"_s, u"filterFailed"_s, u"conversations"_s,
                                   u"callBack"_s,   u"done"_s,       u"thread"_s,       u"composer"_s,
                                   u"send"_s,       u"personName"_s};
        QCOMPARE(order, expected);
    }

    void everyControlHasANameToBeReadOut()
    {
        Window window;
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        for (const auto* widget : window.window.findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisible())
                continue;
            if (qobject_cast<const QScrollBar*>(widget)) continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, qPrintable(widget->objectName() + u' ' +
                                       QLatin1StringView(widget->metaObject()->className())));
        }
    }
};

QTEST_MAIN(TstInboxPage)
#include "tst_inbox_page.moc"
