// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/number_people.h"
#include "core/privacy/erasure_records.h"
#include "tests/ui/alerts_fixture.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

class TstAlertAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void aReplyIsAnsweredFromTheCard()
    {
        WiredDesk at;
        at.miss(maria);
        QTRY_VERIFY(at.card());
        at.theyWrite(maria, u"can i come today"_s);
        QCOMPARE(at.says(u"alertReply"_s), u"can i come today"_s);
        auto* field = at.card()->findChild<QLineEdit*>(u"answer"_s);
        QVERIFY(field->isVisible());
        QVERIFY(!field->hasFocus());
        QTest::mouseClick(field, Qt::LeftButton);
        QVERIFY(!at.card()->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"Yes, 11:15"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(at.says(u"alertStatus"_s), u"Answered"_s);
        QVERIFY(at.card()->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
        at.desk.outbox.sendDue();
        QTRY_COMPARE(at.desk.provider.handed.size(), size_t(1));
        QCOMPARE(at.desk.provider.handed[0].body, u"Yes, 11:15"_s);
        at.desk.clock.advance(5s);
        at.alerts.tick();
        QVERIFY(!at.card());
    }

    void aStopIsShownAndCannotBeAnswered()
    {
        WiredDesk at;
        at.theyWrite(maria, u"Hi, Maple Salon here. Sorry we missed you! Reply STOP to opt out"_s);
        QTRY_VERIFY(at.card());
        QVERIFY(at.card()->findChild<QLineEdit*>(u"answer"_s)->isVisible()); // A machine, which asks nothing.
        at.theyWrite(maria, u"STOP"_s);
        QCOMPARE(at.says(u"alertStatus"_s), u"They asked not to be texted: nothing more goes to them."_s);
        QVERIFY(!at.card()->findChild<QLineEdit*>(u"answer"_s)->isVisible());
    }

    void aReplyIsBriefWhileSomebodyWorksInTheWindow()
    {
        WiredDesk at;
        at.work = WorkPlace{{0, 0, 1366, 768}, {0, 0, 1366, 768}, {0, 30, 1366, 738}, {1054, 30, 312, 738}};
        at.miss(maria);
        at.theyWrite(maria, u"can i come today"_s);
        QVERIFY(!at.card()->findChild<QLineEdit*>(u"answer"_s)->isVisible());
        QVERIFY(at.card()->findChild<QAbstractButton*>(u"openAlert"_s)->isVisible());
        const int brief = at.card()->height();
        at.work.reset();
        at.alerts.tick();
        QVERIFY(at.card()->findChild<QLineEdit*>(u"answer"_s)->isVisible());
        QVERIFY(at.card()->height() > brief);
    }

    void aDecisionThatComesLateDoesNotHideTheReply()
    {
        WiredDesk at;
        QSignalSpy decided(&at.desk.textBack, &TextBackEngine::decided);
        at.miss(maria);
        at.theyWrite(maria, u"i just called you"_s);
        QTRY_COMPARE(decided.size(), 1);
        QCOMPARE(at.says(u"alertReply"_s), u"i just called you"_s);
        QVERIFY(at.card()->findChild<QLineEdit*>(u"answer"_s)->isVisible());
    }

    void anAnswerThatCannotBeSentStaysInTheField()
    {
        WiredDesk at;
        at.desk.tell([now = at.desk.clock.now()](DeskStory& story) { story.optOut(maria, now); });
        at.theyWrite(maria, u"stop texting me"_s);
        auto* field = at.card()->findChild<QLineEdit*>(u"answer"_s);
        field->setText(u"Sorry!"_s);
        at.press(u"sendAnswer"_s);
        QTRY_VERIFY(!at.says(u"answerFailed"_s).isEmpty());
        QCOMPARE(field->text(), u"Sorry!"_s);
        QVERIFY(field->isEnabled());
    }

    void twoTextsAreBothShown()
    {
        WiredDesk at;
        at.theyWrite(maria, u"hello"_s);
        at.theyWrite(maria, u"are you open?"_s);
        QCOMPARE(at.alerts.shown().size(), 1);
        QCOMPARE(at.says(u"alertReply"_s), u"hello\nare you open?"_s);
    }

    void whatTheyWriteWhileSomebodyAnswersIsReadAtOnce()
    {
        WiredDesk at;
        at.theyWrite(maria, u"can i come on saturday?"_s);
        auto* field = at.card()->findChild<QLineEdit*>(u"answer"_s);
        QTest::mouseClick(field, Qt::LeftButton);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"Yes"_s);
        const auto* words = at.card()->findChild<QLabel*>(u"alertReply"_s);
        const int before = words->height();
        at.theyWrite(maria, u"or sunday?"_s);
        QTRY_VERIFY(words->height() > before);
        QVERIFY(words->height() >= words->heightForWidth(words->width()));
        QVERIFY(field->isVisible() && field->hasFocus());
        QCOMPARE(field->text(), u"Yes"_s);
    }

    void threeCardsStandAtOnceTheUrgentOnesFirst()
    {
        WiredDesk at;
        for (int i = 0; i < 4; ++i)
            at.alerts.onRinging(at.ringing(u"+1404555013%1"_s.arg(i), u"k%1"_s.arg(i)));
        at.theyWrite(maria, u"hello"_s);
        QCOMPARE(at.alerts.shown().size(), 3);
        for (const auto* card : at.alerts.shown())
            QVERIFY(card->findChild<QLabel*>(u"alertTitle"_s)->text().endsWith(u"is calling"_s));
        const auto cards = at.alerts.shown();
        QVERIFY(cards[0]->y() + cards[0]->height() - 2 * cards[0]->margin() <= cards[1]->y());
        at.press(u"closeAlert"_s);
        at.press(u"closeAlert"_s);
        QTRY_COMPARE(at.alerts.shown().size(), 3);
    }

    void theNewestRepliesStand()
    {
        WiredDesk at;
        for (int i = 0; i < 5; ++i)
            at.hearFrom(u"+1404555013%1"_s.arg(i), u"words %1"_s.arg(i));
        const auto replies = [&at] {
            QStringList all;
            for (qsizetype i = 0; i < at.alerts.shown().size(); ++i)
                all << at.says(u"alertReply"_s, static_cast<int>(i));
            return all;
        };
        QCOMPARE(replies(), (QStringList{u"words 2"_s, u"words 3"_s, u"words 4"_s}));
        // What somebody is writing in stays whoever writes meanwhile.
        at.card()->findChild<QLineEdit*>(u"answer"_s)->setText(u"One mom"_s);
        at.hearFrom(u"+14045550140"_s, u"my face is swelling"_s);
        QCOMPARE(replies(), (QStringList{u"words 2"_s, u"words 4"_s, u"my face is swelling"_s}));
    }

    void aReplyNobodyTouchesGoesAfterAWhile()
    {
        WiredDesk at;
        at.theyWrite(maria, u"hello"_s);
        at.desk.clock.advance(44s);
        at.alerts.tick();
        QVERIFY(at.card());
        at.desk.clock.advance(1s);
        at.alerts.tick();
        QVERIFY(!at.card());
    }

    void aReplyUnderTheMouseStays()
    {
        WiredDesk at;
        at.theyWrite(maria, u"hello"_s);
        at.card()->setAttribute(Qt::WA_UnderMouse);
        at.desk.clock.advance(50s);
        at.alerts.tick();
        QVERIFY(at.card());
        at.card()->setAttribute(Qt::WA_UnderMouse, false);
        at.desk.clock.advance(44s);
        at.alerts.tick();
        QVERIFY(at.card()); // The while begins anew when the mouse leaves.
        at.desk.clock.advance(1s);
        at.alerts.tick();
        QVERIFY(!at.card());
    }

    void aBusyMinuteMakesNoMoreWindowsThanAreShown()
    {
        WiredDesk at;
        for (int i = 0; i < 50; ++i) {
            at.desk.clock.advance(100ms);
            at.alerts.onRinging(
                at.ringing(u"+140455502%1"_s.arg(i, 2, 10, QLatin1Char('0')), u"k%1"_s.arg(i)));
        }
        QCOMPARE(at.alerts.shown().size(), 3);
        const auto windows = QApplication::topLevelWidgets();
        const auto cards = std::ranges::count_if(
            windows, [](const QWidget* window) { return window->objectName() == u"alertCard"_s; });
        QCOMPARE(cards, 3);
    }

    void aCardBeingWrittenInStays()
    {
        WiredDesk at;
        at.theyWrite(maria, u"hello"_s);
        at.card()->findChild<QLineEdit*>(u"answer"_s)->setText(u"One mom"_s);
        at.desk.clock.advance(10min);
        at.alerts.tick();
        QVERIFY(at.card());
        at.card()->findChild<QLineEdit*>(u"answer"_s)->clear();
        at.desk.clock.advance(10min);
        at.alerts.tick();
        QVERIFY(!at.card());
    }

    void whoReadsTheThreadNeedsNoCardOverIt()
    {
        WiredDesk at;
        at.theyWrite(maria, u"hello"_s);
        at.alerts.onThreadOpened(ConversationId{u"another"_s});
        QVERIFY(at.card());
        auto* field = at.card()->findChild<QLineEdit*>(u"answer"_s);
        field->setText(u"One mom"_s);
        at.alerts.onThreadOpened(ConversationId{u"c1"_s});
        QVERIFY(at.card()); // What was begun is not thrown away.
        field->clear();
        at.alerts.onThreadOpened(ConversationId{u"c1"_s});
        QVERIFY(!at.card());
        at.alerts.onRinging(at.ringing(maria));
        at.alerts.onThreadOpened(ConversationId{u"c1"_s});
        QVERIFY(at.card()); // A ringing phone is news.
    }

    void whoIsErasedLeavesNoCard()
    {
        const auto sam = u"+14045550199"_s;
        WiredDesk at;
        QSignalSpy decided(&at.desk.textBack, &TextBackEngine::decided);
        for (const auto& who : {maria, sam}) {
            const auto call = at.ringing(who, who);
            at.alerts.onRinging(call);
            at.finish(call);
        }
        QTRY_COMPARE(decided.size(), 2);
        QCOMPARE(at.alerts.shown().size(), 2);
        const auto now = at.desk.clock.now();
        const auto erased = at.desk.store->run([now](Transaction& transaction) {
            return ErasureRecords(transaction).erase(numberOf(maria), {}, now);
        });
        QVERIFY(erased);
        QTRY_COMPARE(at.alerts.shown().size(), 1);
        QVERIFY(at.says(u"alertTitle"_s).contains(u"0199"_s));
    }

    void whoSaysTheirNameIsCalledByIt()
    {
        WiredDesk at;
        const auto thread = at.desk.store->run([&](Transaction& transaction) {
            return ConversationRecords(transaction).withNumber(numberOf(maria), at.desk.clock.now());
        });
        at.alerts.onTextReceived(
            *thread,
            {{u"SM9"_s}, numberOf(maria), at.desk.provider.number(), u"im Dana Kim"_s, at.desk.clock.now()});
        const auto named = at.desk.store->run([&](Transaction& transaction) {
            transaction.touch(Area::Leads);
            return NumberPeople(transaction).add(numberOf(maria), u"Dana Kim"_s, at.desk.clock.now());
        });
        QVERIFY(named);
        QTRY_VERIFY(at.says(u"alertTitle"_s).contains(u"Dana Kim"_s));
    }

    void anEmergencyIsNamedWhoeverReadTheNameFirst()
    {
        WiredDesk at;
        const auto thread = at.desk.store->run([&](Transaction& transaction) -> Result<ConversationId> {
            const auto added =
                NumberPeople(transaction).add(numberOf(maria), u"Dana Kim"_s, at.desk.clock.now());
            if (!added) return Fail(added.error());
            return ConversationRecords(transaction).withNumber(numberOf(maria), at.desk.clock.now());
        });
        QVERIFY(thread);
        const PageRound round{u"r"_s, *thread, {u"m1"_s}, at.desk.clock.now(), at.desk.clock.now() + 5min, 1};
        at.alerts.onUrgent({{round, numberOf(maria), {}, u"I can't breathe"_s, {}}});
        QTRY_COMPARE(at.says(u"alertTitle"_s), u"Urgent: Dana Kim"_s);
    }

    void openLeadsToTheConversation()
    {
        WiredDesk at;
        QSignalSpy opened(&at.alerts, &DeskAlerts::openConversation);
        at.theyWrite(maria, u"hello"_s);
        at.press(u"openAlert"_s);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<ConversationId>().value, u"c1"_s);
        QVERIFY(!at.card());
    }
};

QTEST_MAIN(TstAlertAnswers)
#include "tst_alert_answers.moc"
