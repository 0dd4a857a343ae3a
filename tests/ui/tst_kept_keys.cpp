// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inbox_window.h"

#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// A list with two buttons under it, and the other side of the list when it is empty.
class ListedPage final : public Page {
public:
    ListedPage()
    {
        auto* column = new QVBoxLayout(this);
        column->addLayout(sides);
        column->addWidget(first);
        column->addWidget(second);
        sides->addWidget(list);
        auto* empty = new QWidget(this);
        auto* again = new QPushButton(u"Again"_s, empty);
        again->hide(); // As where there is nothing to be done about it.
        empty->setFocusProxy(again);
        sides->addWidget(empty);
        list->addItems({u"Ann"_s, u"Bo"_s});
    }
    [[nodiscard]] QString title() const override { return u"Listed"_s; }
    [[nodiscard]] QString icon() const override { return u"inbox"_s; }
    [[nodiscard]] QWidget* walked() override { return list; }

    QStackedLayout* sides = new QStackedLayout;
    QListWidget* list = new QListWidget(this);
    QPushButton* first = new QPushButton(u"First"_s, this);
    QPushButton* second = new QPushButton(u"Second"_s, this);
};

/// As somebody presses it: it goes to whatever has the keyboard.
void press(const QWidget& window, Qt::Key key, Qt::KeyboardModifiers held = {})
{
    QTest::keyClick(window.windowHandle(), key, held);
}

} // namespace

/// What has the keyboard may hide, move or go: the next key still means the list.
class TstKeptKeys : public QObject {
    Q_OBJECT

private:
    struct Listed : MainWindow {
        explicit Listed(const Theme& theme) : MainWindow(theme)
        {
            addPage(page, Rail::Place::Top);
            show();
            if (!QTest::qWaitForWindowActive(this)) qFatal("the window did not come");
        }
        ListedPage* page = new ListedPage;
    };

    Theme m_theme{1.0};

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void aButtonThatHidesGivesTheKeysToTheList()
    {
        Listed window(m_theme);
        window.page->second->setFocus();
        window.page->second->hide();
        QVERIFY(window.page->list->hasFocus());
    }

    void aButtonThatGoesGivesTheKeysToTheList()
    {
        Listed window(m_theme);
        window.page->second->setFocus();
        delete window.page->second;
        QTRY_VERIFY(window.page->list->hasFocus());
    }

    void tabStillGoesFromButtonToButton()
    {
        Listed window(m_theme);
        window.page->first->setFocus();
        press(window, Qt::Key_Tab);
        QVERIFY(window.page->second->hasFocus());
    }

    void aListThatEmptiesKeepsTheKeysOnThePage()
    {
        Listed window(m_theme);
        window.page->list->setFocus();
        window.page->sides->setCurrentIndex(1);
        QTRY_VERIFY(window.page->hasFocus());
        window.page->sides->setCurrentIndex(0);
        press(window, Qt::Key_Down);
        QVERIFY(window.page->list->hasFocus());
        QCOMPARE(window.page->list->currentRow(), 1);
    }

    void whileTheListIsEmptyTheKeysDoNotFallToTheRail()
    {
        Listed window(m_theme);
        window.page->sides->setCurrentIndex(1);
        for (auto* button : {window.page->second, window.page->first}) {
            button->setFocus();
            button->hide();
            QVERIFY(window.focusWidget()->isVisible());
            QVERIFY(window.page->isAncestorOf(window.focusWidget()));
        }
    }

    void theLastOneDoneTheNextToWriteIsTakenByJ()
    {
        InboxWindow window;
        QVERIFY(QTest::qWaitForWindowActive(&window.window));
        press(window.window, Qt::Key_J);
        for (qsizetype left = window.rows().size() - 1; left >= 0; --left) {
            press(window.window, Qt::Key_E);
            QTRY_COMPARE(window.rows().size(), left);
        }
        QTRY_VERIFY(!window.list().view().isVisible());
        QTRY_VERIFY(window.inbox->hasFocus());
        window.desk.tell([now = window.desk.clock.now()](DeskStory& story) {
            story.theyWrite(u"+14045550123"_s, u"one more thing"_s, now + 1min);
        });
        QTRY_COMPARE(window.rows(), QStringList{u"Maria Reyes"_s});
        QTRY_VERIFY(window.list().view().hasFocus());
        press(window.window, Qt::Key_J);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        press(window.window, Qt::Key_Return);
        QTRY_VERIFY(window.composer()->hasFocus());
    }

    void ctrlZUndoesWhatWasJustDone()
    {
        InboxWindow window;
        QVERIFY(QTest::qWaitForWindowActive(&window.window));
        const QStringList before = window.rows();
        press(window.window, Qt::Key_Z, Qt::ControlModifier); // There is nothing yet.
        press(window.window, Qt::Key_J);
        press(window.window, Qt::Key_E);
        QTRY_COMPARE(window.rows().size(), before.size() - 1);
        QTRY_VERIFY(window.button(u"undo"_s)->isVisible());
        press(window.window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(window.rows(), before);
        QVERIFY(window.list().view().hasFocus());
    }

    void doneWithSeveralTheNextKeyTakesTheFirstThatIsLeft_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("by E") << false;
        QTest::newRow("by the button of the bar") << true;
    }
    void doneWithSeveralTheNextKeyTakesTheFirstThatIsLeft()
    {
        QFETCH(bool, byMouse);
        InboxWindow window;
        QVERIFY(QTest::qWaitForWindowActive(&window.window));
        window.button(u"filterAll"_s)->click();
        QTRY_VERIFY(window.rows().size() > 3);
        const QStringList before = window.rows();
        for (const auto key : {Qt::Key_J, Qt::Key_X, Qt::Key_J, Qt::Key_X})
            press(window.window, key);
        if (byMouse)
            QTest::mouseClick(window.button(u"doneWithMarked"_s), Qt::LeftButton);
        else
            press(window.window, Qt::Key_E);
        QTRY_COMPARE(window.rows(), before.mid(2));
        QVERIFY(window.list().view().hasFocus());
        press(window.window, Qt::Key_J);
        QTRY_VERIFY(window.shows(before[2]));
    }

    void whoWritesKeepsTheKeysWhenSomebodyComes()
    {
        InboxWindow window(false);
        QVERIFY(QTest::qWaitForWindowActive(&window.window));
        press(window.window, Qt::Key_K, Qt::ControlModifier);
        auto* search = window.window.focusWidget();
        QVERIFY(qobject_cast<QLineEdit*>(search));
        window.desk.tell([now = window.desk.clock.now()](DeskStory& story) {
            story.theyWrite(u"+14045550123"_s, u"hello"_s, now);
        });
        QTRY_COMPARE(window.rows().size(), 1);
        QVERIFY(search->hasFocus());
    }

    void escapeFromASearchLeavesTheThreadThatWasOpen()
    {
        InboxWindow window;
        QVERIFY(QTest::qWaitForWindowActive(&window.window));
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        press(window.window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(window.window.focusWidget(), u"dana"_s);
        QTRY_COMPARE(window.rows(), QStringList{u"Dana Kim"_s});
        press(window.window, Qt::Key_Escape);
        QTRY_VERIFY(window.rows().contains(u"Maria Reyes"_s));
        QVERIFY(window.shows(u"Maria Reyes"_s));
        QVERIFY(window.list().view().hasFocus());
        QCOMPARE(window.list().view().currentIndex().data().toString(), u"Maria Reyes"_s);
    }

    void whoIsOpenedFromElsewhereStandsBesideNoOldSearch()
    {
        InboxWindow window;
        window.list().findChild<QLineEdit*>(u"search"_s)->setText(u"dana"_s);
        QTRY_COMPARE(window.rows(), QStringList{u"Dana Kim"_s});
        window.inbox->openConversation(window.kept(u"+14045550123"_s).id);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        QTRY_VERIFY(window.rows().contains(u"Maria Reyes"_s));
    }

    void theInboxTakesNoKeysFromAnotherPage()
    {
        InboxWindow window(false);
        auto* other = new ListedPage;
        window.window.addPage(other, Rail::Place::Top);
        QVERIFY(QTest::qWaitForWindowActive(&window.window));
        window.window.open(other);
        other->second->setFocus();
        window.desk.tell([now = window.desk.clock.now()](DeskStory& story) {
            story.theyWrite(u"+14045550123"_s, u"hello"_s, now);
        });
        QTRY_COMPARE(window.rows().size(), 1);
        QVERIFY(other->second->hasFocus());
    }
};

QTEST_MAIN(TstKeptKeys)
#include "tst_kept_keys.moc"
