// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"
#include "ui/alerts/alert_card.h"
#include "ui/alerts/desk_alerts.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const auto maria = u"+14045550123"_s;

// The cards wired as the program wires them.
struct WiredDesk {
    WiredDesk()
        : alerts(desk.desk, {[this](const QUrl& url) { opened << url.toString(); },
                             [this](const PhoneNumber& to, const QString& words) {
                                 return desk.outbox.sendFromPerson(to, words);
                             }})
    {
        Settings rules;
        rules.business.name = u"Peachtree Dental"_s;
        desk.textBack.setRules(rules, true);
        QObject::connect(&desk.textBack, &TextBackEngine::decided, &alerts, &DeskAlerts::onDecided);
        QObject::connect(&desk.textBack, &TextBackEngine::queueChanged, &desk.outbox, &Outbox::sendDue);
        QObject::connect(&desk.outbox, &Outbox::accepted, &alerts, &DeskAlerts::onTextMoved);
        desk.theme.dress();
    }

    [[nodiscard]] RingingCall ringing(const QString& from, const QString& key = u"k1"_s) const
    {
        RingingCall call;
        call.line = LineId{u"front"_s};
        call.key = CallKey{key};
        if (!from.isEmpty()) {
            call.caller.number = numberOf(from);
            call.caller.textable = Textable::Likely;
            call.caller.why = NotTextable::None;
        } else {
            call.caller.why = NotTextable::Withheld;
        }
        call.rangAt = desk.clock.now();
        return call;
    }
    void finish(const RingingCall& rang, CallOutcome outcome = CallOutcome::Abandoned)
    {
        FinishedCall call{rang.line,        rang.key, rang.caller,       rang.rangAt,
                          desk.clock.now(), outcome,  Certainty::Certain};
        alerts.onFinished(call);
        desk.textBack.onCallFinished(call);
    }
    void miss(const QString& from, const QString& key = u"k1"_s)
    {
        const auto call = ringing(from, key);
        alerts.onRinging(call);
        desk.clock.advance(19s);
        finish(call);
    }
    void theyWrite(const QString& from, const QString& words)
    {
        alerts.onTextReceived(ConversationId{u"c1"_s},
                              {{u"SM9"_s}, numberOf(from), desk.provider.number(), words, desk.clock.now()});
    }
    [[nodiscard]] AlertCard* card(int at = 0) const { return alerts.shown().value(at); }
    [[nodiscard]] QString says(const QString& name, int at = 0) const
    {
        auto* label = card(at) ? card(at)->findChild<QLabel*>(name) : nullptr;
        return label ? label->text() : QString();
    }
    void press(const QString& name) const
    {
        QTest::mouseClick(card()->findChild<QAbstractButton*>(name), Qt::LeftButton);
    }
    [[nodiscard]] bool offers(const QString& name) const
    {
        return card()->findChild<QAbstractButton*>(name)->isVisible();
    }

    DeskFixture desk;
    QStringList opened;
    DeskAlerts alerts;
};

} // namespace

class TstDeskAlerts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void aRingingCardNeverTakesTheFocus()
    {
        WiredDesk at;
        QLineEdit typing;
        typing.show();
        typing.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&typing));
        at.alerts.onRinging(at.ringing(maria));
        QVERIFY(at.card());
        QVERIFY(at.card()->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
        QVERIFY(at.card()->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
        QVERIFY(at.card()->testAttribute(Qt::WA_ShowWithoutActivating));
        QVERIFY(typing.isActiveWindow());
        QTest::keyClicks(QApplication::focusWidget(), u"still typing"_s);
        QCOMPARE(typing.text(), u"still typing"_s);
    }

    void whoRingsIsLookedUpWhileItRings()
    {
        WiredDesk at;
        at.desk.tell([now = at.desk.clock.now()](DeskStory& story) {
            story.name(maria, u"Maria Reyes"_s, now - 72h);
            story.call({maria, now - 50h, 21s});
            story.call({maria, now - 24h, 21s});
        });
        at.alerts.onRinging(at.ringing(maria));
        QVERIFY(at.card());
        QTRY_COMPARE(at.says(u"alertTitle"_s), u"Maria Reyes is calling"_s);
        QVERIFY(at.says(u"alertLine"_s).contains(u"called twice before, last yesterday"_s));
    }

    void anAnsweredCallTakesItsCardAway()
    {
        WiredDesk at;
        const auto call = at.ringing(maria);
        at.alerts.onRinging(call);
        QVERIFY(at.card());
        at.finish(call, CallOutcome::AnsweredElsewhere);
        QVERIFY(!at.card());
    }

    void aMissedCallCountsDownThenWaitsForAReply()
    {
        WiredDesk at;
        at.miss(maria);
        QTRY_COMPARE(at.says(u"alertStatus"_s), u"Texting back in 15 s"_s);
        QCOMPARE(at.says(u"alertTitle"_s), u"Missed call from (404) 555-0123"_s);
        QCOMPARE(at.says(u"alertLine"_s), u"front · rang 19 s · new caller"_s);
        QVERIFY(at.offers(u"callBack"_s) && at.offers(u"textNow"_s) && at.offers(u"dontText"_s));
        at.desk.clock.advance(6s);
        at.alerts.tick();
        QCOMPARE(at.says(u"alertStatus"_s), u"Texting back in 9 s"_s);
        at.desk.clock.advance(9s);
        at.desk.outbox.sendDue();
        QTRY_COMPARE(at.says(u"alertStatus"_s), u"Texted · waiting for a reply"_s);
        QVERIFY(!at.offers(u"textNow"_s));
        at.desk.clock.advance(31s);
        at.alerts.tick();
        QVERIFY(!at.card());
    }

    void textNowDoesNotWait()
    {
        WiredDesk at;
        at.miss(maria);
        QTRY_VERIFY(at.card() && at.offers(u"textNow"_s));
        at.press(u"textNow"_s);
        QTRY_COMPARE(at.desk.provider.handed.size(), size_t(1));
        QTRY_COMPARE(at.says(u"alertStatus"_s), u"Texted · waiting for a reply"_s);
    }

    void dontTextIsFinal()
    {
        WiredDesk at;
        at.miss(maria);
        QTRY_VERIFY(at.card() && at.offers(u"dontText"_s));
        at.press(u"dontText"_s);
        QTRY_COMPARE(at.says(u"alertStatus"_s), u"Not sent. Stopped at the desk."_s);
        at.desk.clock.advance(20s);
        at.desk.outbox.sendDue();
        at.alerts.tick();
        QVERIFY(!at.card());
        QVERIFY(at.desk.provider.handed.empty());
    }

    void callBackDialsAndStopsTheText()
    {
        WiredDesk at;
        at.miss(maria);
        QTRY_VERIFY(at.card() && at.offers(u"callBack"_s));
        at.press(u"callBack"_s);
        QCOMPARE(at.opened, QStringList{u"tel:+14045550123"_s});
        QTRY_COMPARE(at.says(u"alertStatus"_s), u"Not sent. You called them back."_s);
    }

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

    void whyNotStandsInWords_data()
    {
        QTest::addColumn<NotTextable>("why");
        QTest::addColumn<CallOutcome>("outcome");
        QTest::addColumn<QString>("words");
        QTest::newRow("a landline") << NotTextable::Landline << CallOutcome::Abandoned
                                    << u"This is a landline. Call back instead."_s;
        QTest::newRow("nobody knows whether it was answered")
            << NotTextable::None << CallOutcome::Unknown
            << u"Your line cannot see whether somebody answered. Did you get it?"_s;
    }
    void whyNotStandsInWords()
    {
        QFETCH(NotTextable, why);
        QFETCH(CallOutcome, outcome);
        QFETCH(QString, words);
        WiredDesk at;
        auto call = at.ringing(maria);
        call.caller.why = why;
        call.caller.textable = why == NotTextable::None ? Textable::Likely : Textable::No;
        at.alerts.onRinging(call);
        at.desk.clock.advance(9s);
        at.finish(call, outcome);
        QTRY_COMPARE(at.says(u"alertStatus"_s), words);
        QCOMPARE(at.offers(u"textAnyway"_s), outcome == CallOutcome::Unknown);
    }

    void aHiddenCallerHasACardAndNothingToCall()
    {
        WiredDesk at;
        at.miss({});
        QTRY_COMPARE(at.says(u"alertStatus"_s), u"Not texted: the caller hid their number"_s);
        QCOMPARE(at.says(u"alertTitle"_s), u"Missed call from Hidden number"_s);
        QVERIFY(!at.offers(u"callBack"_s));
        QCOMPARE(at.alerts.shown().size(), 1);
    }

    void aPersonRingingTwiceHasOneCard()
    {
        WiredDesk at;
        at.miss(maria, u"k1"_s);
        QTRY_VERIFY(at.card() && at.offers(u"textNow"_s));
        at.desk.clock.advance(12s);
        const auto again = at.ringing(maria, u"k2"_s);
        at.alerts.onRinging(again);
        at.desk.textBack.onRinging(again);
        QCOMPARE(at.alerts.shown().size(), 1);
        QCOMPARE(at.says(u"alertTitle"_s), u"(404) 555-0123 is calling"_s);
        at.desk.clock.advance(5s);
        at.finish(again);
        // One text, counted anew from the second call.
        QTRY_COMPARE(at.says(u"alertStatus"_s), u"Texting back in 15 s"_s);
        QCOMPARE(at.alerts.shown().size(), 1);
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

    void anOldCallFiledLateShowsNoCard()
    {
        WiredDesk at;
        const auto call = at.ringing(maria);
        at.desk.clock.advance(9s);
        FinishedCall finished{call.line, call.key, call.caller, call.rangAt, at.desk.clock.now()};
        finished.outcome = CallOutcome::NoAnswer;
        at.desk.clock.advance(20min);
        QSignalSpy decided(&at.desk.textBack, &TextBackEngine::decided);
        at.desk.textBack.onCallFinished(finished);
        QTRY_COMPARE(decided.size(), 1);
        QVERIFY(!at.card());
    }

    void withoutMovementTheBarStepsBySeconds()
    {
        Alert alert;
        alert.stage = Alert::Stage::Missed;
        alert.caller = numberOf(maria);
        FiledText text{MessageId{u"m"_s}, {}, *alert.caller};
        text.dueAt = alert.endedAt + 10s;
        alert.text = text;
        const AlertWords words{u"US"_s, TimeWords(QTimeZone::utc())};
        const auto elapsed = [&](std::chrono::milliseconds after) {
            return lookOf(alert, words, alert.endedAt + after).elapsed;
        };
        QCOMPARE(elapsed(2500ms), std::optional(0.25));
        QCOMPARE(elapsed(20s), std::optional(1.0));
        QCOMPARE(lookOf(alert, words, alert.endedAt + 9900ms).status, u"Texting back in 1 s"_s);
        QCOMPARE(lookOf(alert, words, alert.endedAt + 10s).status, u"Texting back now"_s);
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

QTEST_MAIN(TstDeskAlerts)
#include "tst_desk_alerts.moc"
