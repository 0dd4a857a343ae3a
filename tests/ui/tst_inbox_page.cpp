// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inbox_window.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const auto maria = u"+14045550123"_s;

} // namespace

class TstInboxPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void nothingOpensByItself()
    {
        InboxWindow window;
        QVERIFY(!window.thread().isVisible());
        QVERIFY(!window.list().view().currentIndex().isValid());
    }

    void theRailCountsWhoWaits()
    {
        InboxWindow window;
        QTRY_VERIFY(window.button(u"filterNeedsReply"_s)
                        ->accessibleName()
                        .endsWith(QString::number(window.rows().size())));
        auto* rail = window.window.findChild<QAbstractButton*>(u"rail-inbox"_s);
        QVERIFY(rail->accessibleName().contains(QString::number(window.rows().size())));
    }

    void jAndKWalkTheListAndOpenThreads()
    {
        InboxWindow window;
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

    void jThenEnterWritesWhereverTheKeyboardWas()
    {
        InboxWindow window;
        window.button(u"newText"_s)->setFocus();
        window.press(Qt::Key_J);
        QTRY_VERIFY(window.list().view().hasFocus());
        QTest::keyClick(&window.list().view(), Qt::Key_Return);
        QTRY_VERIFY(window.inbox->findChild<QPlainTextEdit*>(u"composer"_s)->hasFocus());
    }

    void openingMarksSeenButStillNeedsReply()
    {
        InboxWindow window;
        window.open(u"(404) 555-0188"_s);
        QTRY_VERIFY(window.shows(u"(404) 555-0188"_s));
        const auto seen = [&window] {
            const int row = static_cast<int>(window.rows().indexOf(u"(404) 555-0188"_s));
            return row >= 0 && window.list().model().at(row).seen;
        };
        QTRY_VERIFY(seen());
    }

    void itKnowsWhoseThreadIsBeingRead()
    {
        InboxWindow window;
        window.open(u"(404) 555-0188"_s);
        QTRY_VERIFY(window.shows(u"(404) 555-0188"_s));
        const auto rows = window.rows();
        const auto& read = window.list().model().at(static_cast<int>(rows.indexOf(u"(404) 555-0188"_s)));
        QTRY_VERIFY(window.inbox->isReading(read.id));
        const int other = rows[0] == u"(404) 555-0188"_s ? 1 : 0;
        const ConversationId otherId = window.list().model().at(other).id;
        QVERIFY(!window.inbox->isReading(otherId));
        const ConversationId first = read.id;
        QSignalSpy told(window.inbox, &InboxPage::threadRead);
        window.open(rows[other]);
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told[0][0].value<ConversationId>(), otherId);
        window.window.hide();
        QVERIFY(!window.inbox->isReading(otherId));
        QVERIFY(!window.inbox->isReading(first));
    }

    void eMarksDoneAndOpensTheNext()
    {
        InboxWindow window;
        const auto rows = window.rows();
        window.open(rows[0]);
        QTRY_VERIFY(window.shows(rows[0]));
        window.list().view().setFocus();
        QTest::keyClick(&window.list().view(), Qt::Key_E);
        QTRY_VERIFY(window.shows(rows[1]));
        QTRY_VERIFY(!window.rows().contains(rows[0]));
        window.showMore(u"Done"_s);
        QTRY_VERIFY(window.rows().contains(rows[0]));
    }

    void doneCanBeTakenBack()
    {
        InboxWindow window;
        window.showMore(u"Done"_s);
        QTRY_COMPARE(window.rows(), QStringList{u"Amara Bello"_s});
        window.open(u"Amara Bello"_s);
        QTRY_VERIFY(window.shows(u"Amara Bello"_s));
        QCOMPARE(window.button(u"done"_s)->text(), u"Reopen"_s);
        QTest::mouseClick(window.button(u"done"_s), Qt::LeftButton);
        QTRY_VERIFY(window.rows().isEmpty());
    }

    void controlKSearchesAndEnterGoesToWhatWasFound()
    {
        InboxWindow window;
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

    void whoSearchesFindsEverybodyAndIsToldWhereWasLooked()
    {
        InboxWindow window;
        auto* field = window.list().findChild<QLineEdit*>(u"search"_s);
        field->setFocus();
        QTest::keyClicks(field, u"amara"_s);
        QTRY_COMPARE(window.rows(), QStringList{u"Amara Bello"_s}); // Done, and "Needs reply" is chosen.
        QVERIFY(window.button(u"filterNeedsReply"_s)->isChecked());
        QTest::keyClicks(field, u"zz"_s);
        auto* empty = window.list().findChild<QWidget*>(u"empty"_s);
        QTRY_VERIFY(empty->isVisible());
        const auto labels = empty->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->text() == u"No name, number, text, note or field contains “amarazz”."
                                    " Done conversations were searched too."_s;
        }));
    }

    void whoWasFoundStaysWhenMarkedDone()
    {
        InboxWindow window;
        window.list().findChild<QLineEdit*>(u"search"_s)->setText(u"dana"_s);
        QTRY_COMPARE(window.rows(), QStringList{u"Dana Kim"_s});
        window.open(u"Dana Kim"_s);
        QTRY_VERIFY(window.shows(u"Dana Kim"_s));
        window.list().view().setFocus();
        QTest::keyClick(&window.list().view(), Qt::Key_E);
        QTRY_VERIFY(window.list().model().at(0).closed);
        QVERIFY(window.shows(u"Dana Kim"_s));
    }

    void anEmptyListSaysWhatThatMeans()
    {
        InboxWindow window(false);
        auto* empty = window.list().findChild<QWidget*>(u"empty"_s);
        QTRY_VERIFY(empty->isVisible());
        QCOMPARE(empty->findChild<QLabel*>()->text(), u"No calls yet"_s);
        window.desk.tell(
            [now = window.desk.clock.now()](DeskStory& story) { story.theyWrite(maria, u"hi"_s, now); });
        QTRY_VERIFY(window.list().view().isVisible());
    }

    void theFirstDayOffersToPractise()
    {
        InboxWindow window(false);
        QSignalSpy asked(window.inbox, &InboxPage::practiceAsked);
        auto* ring = window.list().findChild<QAbstractButton*>(u"emptyAction"_s);
        QTRY_VERIFY(ring->isVisible());
        QCOMPARE(ring->text(), u"Ring once"_s);
        QTest::mouseClick(ring, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
    }

    void whatIsOnlyPassedOverIsNotRead()
    {
        InboxWindow window;
        window.open(u"Dana Kim"_s);
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.kept(u"+14045550123"_s).seen);
        QVERIFY(!window.kept(u"+14045550171"_s).seen);
    }

    void thePanelFoldsAwayWhereItDoesNotFit()
    {
        InboxWindow window;
        window.open(u"Maria Reyes"_s);
        auto* panel = window.inbox->findChild<QWidget*>(u"leadPanel"_s);
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(!window.button(u"showPanel"_s)->isVisible());
        window.window.resize(1100, 700);
        QTRY_VERIFY(!panel->isVisible());
        QTest::mouseClick(window.button(u"showPanel"_s), Qt::LeftButton);
        QTRY_VERIFY(panel->isVisible());
        window.window.resize(1360, 860);
        QTRY_VERIFY(panel->isVisible() && !window.button(u"showPanel"_s)->isVisible());
    }

    void anInboxThatCannotBeReadSaysSoAndTriesAgain()
    {
        DeskFixture fixture;
        QTemporaryFile file;
        QVERIFY(file.open() && file.write(QByteArray(8192, 'x')) == 8192);
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
        Store damaged({StoreLocation::Engine::Sqlite, file.fileName()});
        (void)damaged.open();
        InboxPage page(fixture.deskOn(damaged));
        page.show();
        page.enter();
        auto* again = page.findChild<QAbstractButton*>(u"emptyAction"_s);
        QTRY_VERIFY(again->isVisible());
        QCOMPARE(again->text(), u"Try again"_s);
        QSignalSpy failed(&page.findChild<ConversationList*>()->model(), &ConversationModel::failed);
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_COMPARE(failed.count(), 1);
    }

    void theKeyboardGoesInReadingOrder()
    {
        InboxWindow window;
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        QTRY_VERIFY(window.hasCard());
        QTest::keyClicks(window.composer(), u"Yes"_s);
        QStringList order;
        const QWidget* beforeTemplates = nullptr;
        const QWidget* at = &window.window;
        do {
            if (at->isVisible() && at->focusPolicy() != Qt::NoFocus && order.count(u"templates"_s) == 0)
                beforeTemplates = at;
            at = at->nextInFocusChain();
            if (at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus) && !at->focusProxy())
                order << at->objectName();
        } while (at != &window.window);
        order.removeAll(u"idea"_s); // As many as fit; see below.
        const QString expected =
            u"rail-inbox lineLight newText search filterNeedsReply filterHot filterMine filterAll filterMore"
            " conversations assign snooze noTexts callBack remind done threadMore thread templates composer "
            "sendLater send heat"
            " field_client field_service field_urgency field_pain field_preferred_time field_insurance"
            " field_value moreFields markBooked markLost teamNote consentPast"_s;
        QVERIFY2(order.join(u' ') == expected, qPrintable(order.join(u' ')));
        QCOMPARE(beforeTemplates->objectName(), u"idea"_s);
    }

    void everyControlHasANameToBeReadOut()
    {
        InboxWindow window;
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
