// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact_records.h"
#include "tests/support/text_desk.h"
#include "tests/ui/calls_fixture.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choice_popover.h"

#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// Chooses the call of @p who, and says how they asked for no texts: the first way or, at the end, not at
/// all.
void neverText(OpenPage& open, const QString& who, Qt::Key way)
{
    QTRY_VERIFY(open.page->window()->findChild<ChoicePopover*>() == nullptr); // Of whoever was asked about.
    open.choose(who);
    QTest::mouseClick(open.button(u"neverText"_s), Qt::LeftButton);
    auto* ways = open.page->window()->findChild<ChoicePopover*>();
    QVERIFY(ways != nullptr);
    QTest::keyClick(ways->findChild<QListWidget*>(), way);
    QTest::keyClick(ways->findChild<QListWidget*>(), Qt::Key_Return);
}

ContactKind kindOf(OpenPage& open, const QString& number)
{
    return open.desk.store
        ->run([number](Transaction& t) { return ContactRecords(t).kindOf(numberOf(number)); })
        .value();
}

} // namespace

class TstCallsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void aCallerNobodyCouldTellOfIsTextedByOneClick()
    {
        OpenPage open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(u"(404) 555-0153"_s);
        QVERIFY(open.button(u"textAnyway"_s)->isVisible());
        QTest::mouseClick(open.button(u"textAnyway"_s), Qt::LeftButton);
        QTRY_COMPARE(open.model->rowAt(3).followed, u"Texting now"_s);
        QVERIFY(!open.button(u"textAnyway"_s)->isVisible());
        open.desk.outbox.sendDue();
        QTRY_COMPARE(open.desk.provider.handed.size(), size_t(1));
        QCOMPARE(open.desk.provider.handed[0].to.e164(), u"+14045550153"_s);
        QTRY_VERIFY(open.model->rowAt(3).followed.endsWith(u"Sent"_s));
    }

    void theKeyTSendsNothingAndOpensWhereATextIsWritten()
    {
        OpenPage open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        QSignalSpy writing(open.page.get(), &CallsPage::writeTo);
        open.choose(u"(404) 555-0153"_s);
        const QString followed = open.model->rowAt(3).followed;
        QTest::keyClick(open.list, Qt::Key_T);
        QCOMPARE(writing.count(), 1);
        QCOMPARE(open.model->rowAt(3).followed, followed);
        open.desk.outbox.sendDue();
        QVERIFY(open.desk.provider.handed.empty());
        open.choose(u"Hidden number"_s);
        QTest::keyClick(open.list, Qt::Key_T);
        QCOMPARE(writing.count(), 1);
    }

    void whatCannotBeDoneIsNotOffered_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<bool>("mayText");
        QTest::addColumn<bool>("mayNever");
        QTest::addColumn<bool>("mayOpen");
        QTest::newRow("nobody to text behind a hidden number")
            << u"Hidden number"_s << false << false << false;
        QTest::newRow("a number that takes no texts") << u"(800) 555-0154"_s << false << true << true;
        QTest::newRow("an answered caller may still be texted")
            << u"(404) 555-0151"_s << true << true << true;
    }
    void whatCannotBeDoneIsNotOffered()
    {
        QFETCH(QString, who);
        OpenPage open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(who);
        QTRY_VERIFY(open.page->findChild<QWidget*>(u"callActions"_s)->isVisible());
        QTEST(!open.button(u"textAnyway"_s)->isHidden(), "mayText");
        QTEST(!open.button(u"neverText"_s)->isHidden(), "mayNever");
        QTEST(!open.button(u"openConversation"_s)->isHidden(), "mayOpen");
    }

    void aTextThatIsRefusedIsSaidInWords()
    {
        OpenPage open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(u"(404) 555-0153"_s);
        auto* refusal = open.page->findChild<QLabel*>(u"refusal"_s);
        QVERIFY(!refusal->isVisible());
        // They write STOP, and the page has not heard of it yet.
        noteConsent(*open.desk.store, u"+14045550153"_s, ConsentChange::OptedOut, open.desk.clock.now());
        QTest::mouseClick(open.button(u"textAnyway"_s), Qt::LeftButton);
        QTRY_COMPARE(refusal->text(), u"They asked not to be texted. Nothing was sent."_s);
        QVERIFY(refusal->isVisible());
        QTRY_VERIFY(open.button(u"textAnyway"_s)->isHidden());
        QVERIFY(refusal->isVisible()); // The list that is read again does not take it away.
        open.desk.outbox.sendDue();
        QVERIFY(open.desk.provider.handed.empty());
        open.choose(u"(404) 555-0151"_s);
        QVERIFY(!refusal->isVisible());
    }

    void whoIsAskedAboutIsNamedAndStaysInHand()
    {
        OpenPage open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(u"(404) 555-0151"_s);
        const auto row = open.people().indexOf(u"(404) 555-0153"_s);
        Q_EMIT open.list->entered(open.model->index(static_cast<int>(row))); // The mouse goes there.
        auto* never = open.button(u"neverText"_s);
        QCOMPARE(never->accessibleName(), u"Never text (404) 555-0153"_s);
        QTest::mouseClick(never, Qt::LeftButton);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(open.list->viewport(), &leave);
        QCOMPARE(never->accessibleName(), u"Never text (404) 555-0153"_s);
        const auto words = open.page->window()->findChild<ChoicePopover*>()->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(words, [](const QLabel* each) {
            return each->text() == u"How did (404) 555-0153 ask for no texts?"_s;
        }));
    }

    void theKeyboardStaysWithTheListWhenAButtonGoes()
    {
        OpenPage open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(u"(404) 555-0153"_s);
        open.list->setFocus();
        QTest::mouseClick(open.button(u"textAnyway"_s), Qt::LeftButton);
        QTRY_VERIFY(!open.button(u"textAnyway"_s)->isVisible());
        QVERIFY(!open.button(u"neverText"_s)->hasFocus());
        QVERIFY(open.list->hasFocus());
    }

    void neverTextingIsAskedForThenKept()
    {
        OpenPage open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(u"(404) 555-0153"_s);
        QTest::mouseClick(open.button(u"neverText"_s), Qt::LeftButton);
        auto* ways = open.page->window()->findChild<ChoicePopover*>();
        QVERIFY(ways != nullptr);
        QTest::keyClick(ways->findChild<QListWidget*>(), Qt::Key_Down);
        QTest::keyClick(ways->findChild<QListWidget*>(), Qt::Key_Return);
        QTRY_VERIFY(open.isOptedOut(u"+14045550153"_s));
        QTRY_VERIFY(open.button(u"textAnyway"_s)->isHidden());
        QVERIFY(open.button(u"neverText"_s)->isHidden());
        auto* done = open.page->findChild<QLabel*>(u"neverDone"_s);
        QTRY_VERIFY(done->isVisible());
        QCOMPARE(done->text(), u"(404) 555-0153: Asked 10:48 today not to be texted, in person"_s);
        QTest::keyClick(open.list, Qt::Key_T);
        open.desk.outbox.sendDue();
        QTRY_VERIFY(!open.model->rowAt(3).mayText);
        QVERIFY(open.desk.provider.handed.empty());
        QCOMPARE(firstCell(*open.desk.store, u"SELECT source || ' ' || how FROM consent_event"_s),
                 u"Person InPerson"_s);
        // Of the wrong row: it is taken back, in a line of its own.
        QTest::mouseClick(open.button(u"undoNever"_s), Qt::LeftButton);
        QTRY_VERIFY(!open.isOptedOut(u"+14045550153"_s));
        QVERIFY(!done->isVisible());
        QCOMPARE(firstCell(*open.desk.store, u"SELECT count(*) FROM consent_event"_s), u"2"_s);
    }

    void undoSaysThatTheyStoppedItThemselvesMeanwhile()
    {
        OpenPage open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        neverText(open, u"(404) 555-0153"_s, Qt::Key_Home);
        const auto* done = open.page->findChild<QLabel*>(u"neverDone"_s);
        QTRY_VERIFY(done->isVisible());
        open.desk.clock.advance(1min);
        open.desk.tell(
            [now = open.desk.clock.now()](DeskStory& story) { story.optOut(u"+14045550153"_s, now); });
        QTest::mouseClick(open.button(u"undoNever"_s), Qt::LeftButton);
        const auto* refusal = open.page->findChild<QLabel*>(u"refusal"_s);
        QTRY_VERIFY(refusal->isVisible());
        QVERIFY2(refusal->text().startsWith(u"Not undone. Opted out 10:49 today by texting “STOP”."_s),
                 qPrintable(refusal->text()));
        QVERIFY(open.isOptedOut(u"+14045550153"_s));
    }

    void whereNobodyAskedItIsOnlyNoAutomaticTexts()
    {
        OpenPage open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        neverText(open, u"(404) 555-0153"_s, Qt::Key_End);
        QTRY_COMPARE(kindOf(open, u"+14045550153"_s), ContactKind::Blocked);
        QVERIFY(!open.isOptedOut(u"+14045550153"_s));
        auto* done = open.page->findChild<QLabel*>(u"neverDone"_s);
        QTRY_VERIFY(done->isVisible());
        QCOMPARE(done->text(),
                 u"(404) 555-0153 gets no automatic texts any more. You can still text them."_s);
        QTest::mouseClick(open.button(u"undoNever"_s), Qt::LeftButton);
        QTRY_COMPARE(kindOf(open, u"+14045550153"_s), ContactKind::New);
        QVERIFY(!done->isVisible());
    }

    void undoTakesBackNothingButWhatItStandsBeside()
    {
        OpenPage open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        auto* done = open.page->findChild<QLabel*>(u"neverDone"_s);
        neverText(open, u"(404) 555-0153"_s, Qt::Key_End);
        QTRY_VERIFY(done->text().startsWith(u"(404) 555-0153 gets no"_s));
        neverText(open, u"(404) 555-0151"_s, Qt::Key_Home);
        QTRY_VERIFY(done->text().startsWith(u"(404) 555-0151: Asked"_s));
        neverText(open, u"(404) 555-0153"_s, Qt::Key_End); // Once more, to be sure.
        QTRY_VERIFY(done->text().startsWith(u"(404) 555-0153 gets no"_s));
        QTest::mouseClick(open.button(u"undoNever"_s), Qt::LeftButton);
        QTRY_COMPARE(kindOf(open, u"+14045550153"_s), ContactKind::New);
        QVERIFY(open.isOptedOut(u"+14045550151"_s));
    }

    void leavingTheQuestionChangesNothing()
    {
        OpenPage open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(u"(404) 555-0153"_s);
        QTest::mouseClick(open.button(u"neverText"_s), Qt::LeftButton);
        auto* ways = open.page->window()->findChild<ChoicePopover*>();
        QVERIFY(ways != nullptr);
        QTest::keyClick(ways->findChild<QListWidget*>(), Qt::Key_Escape);
        QVERIFY(!open.isOptedOut(u"+14045550153"_s));
    }

    void enterAndTheButtonOpenTheConversation()
    {
        OpenPage open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        QSignalSpy opened(open.page.get(), &CallsPage::openConversation);
        open.choose(u"(404) 555-0151"_s);
        QTest::keyClick(open.list, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QTest::mouseClick(open.button(u"openConversation"_s), Qt::LeftButton);
        QCOMPARE(opened.size(), 2);
        open.choose(u"Hidden number"_s);
        QTest::keyClick(open.list, Qt::Key_Return);
        QCOMPARE(opened.size(), 2);
    }

    void noCallsAreAnnounced()
    {
        OpenPage open([](DeskStory&, Timestamp) {});
        auto* empty = open.page->findChild<QWidget*>(u"empty"_s);
        QTRY_VERIFY(empty->isVisible());
        QTest::mouseClick(open.button(u"filterMissed"_s), Qt::LeftButton);
        QTRY_COMPARE(empty->findChildren<QLabel*>().first()->text(), u"No missed calls"_s);
        open.desk.tell([now = open.desk.clock.now()](DeskStory& story) { story.call({maria, now, 5s}); });
        QTRY_VERIFY(open.list->isVisible());
    }

    void theKeyboardReachesTheActionsInReadingOrder()
    {
        OpenPage open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.page->activateWindow();
        open.choose(u"(404) 555-0151"_s);
        open.list->setFocus();
        for (const auto& next : {u"textAnyway"_s, u"neverText"_s, u"openConversation"_s}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QTRY_COMPARE(QApplication::focusWidget()->objectName(), next);
            QVERIFY(!open.button(next)->accessibleName().isEmpty());
        }
    }

    void inANarrowWindowTheFiltersTakeTwoLines()
    {
        OpenPage open;
        open.page->resize(436, 420);
        const auto chips = open.page->findChildren<Chip*>();
        QTRY_VERIFY(chips.back()->y() > chips.front()->y());
        for (const auto* chip : chips)
            QCOMPARE(chip->size(), chip->sizeHint());
    }
};

QTEST_MAIN(TstCallsPage)
#include "tst_calls_page.moc"
