// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text_desk.h"
#include "tests/ui/alerts_fixture.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

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

    void whatWaitsForTheRegistrationCountsNothingDown()
    {
        WiredDesk at;
        at.desk.outbox.setRegistered(false);
        at.miss(maria);
        QTRY_VERIFY(at.card() && at.offers(u"textNow"_s));
        at.desk.clock.advance(15s);
        at.desk.outbox.sendDue();
        QTRY_COMPARE(at.says(u"alertStatus"_s),
                     u"The text waits. Your number is not registered for texting yet. It goes once it is."_s);
        QVERIFY(at.offers(u"dontText"_s) && !at.offers(u"textNow"_s));
        at.desk.clock.advance(31s); // Nothing happens for days: the thread says it, too.
        at.alerts.tick();
        QVERIFY(!at.card());
    }

    void aFloodDoesNotHideThatTextingPauses()
    {
        WiredDesk at;
        at.alerts.onPaused(u"30 within an hour."_s);
        for (int caller = 0; caller < 5; ++caller)
            at.miss(u"+1404555010%1"_s.arg(caller), QString::number(caller));
        const auto says = [&] {
            QStringList titles;
            for (int card = 0; card < at.alerts.shown().size(); ++card)
                titles << at.says(u"alertTitle"_s, card);
            return titles;
        };
        QTRY_VERIFY(says().contains(u"Missed call from (404) 555-0104"_s));
        QVERIFY2(says().contains(u"Automatic texts are paused"_s), qPrintable(says().join(u'|')));
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

    void whereNothingCanDialTheNumberIsShown()
    {
        WiredDesk at;
        at.canDial = false;
        at.miss(maria);
        QTRY_VERIFY(at.card() && at.offers(u"callBack"_s));
        at.press(u"callBack"_s); // Also before it is decided what follows.
        QTRY_COMPARE(at.says(u"alertStatus"_s),
                     u"There is no telephone program on this computer. Dial (404) 555-0123.\n"
                     "Texting back in 15 s"_s);
        // Nobody was called: the text still goes unless it is stopped.
        QVERIFY(at.offers(u"dontText"_s));
        at.desk.clock.advance(15s);
        at.desk.outbox.sendDue();
        QTRY_COMPARE(at.desk.provider.handed.size(), size_t(1));
    }

    void whyNotStandsInWords_data()
    {
        QTest::addColumn<NotTextable>("why");
        QTest::addColumn<CallOutcome>("outcome");
        QTest::addColumn<QString>("words");
        QTest::newRow("a landline") << NotTextable::Landline << CallOutcome::Abandoned
                                    << u"Not texted: a landline, call back instead"_s;
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

    void onALineThatIsNotCheckedTheDeskMayText()
    {
        WiredDesk at;
        Settings settings;
        settings.business.name = u"Peachtree Dental"_s;
        LineSettings line;
        line.id = LineId{u"front"_s};
        line.trust = LineTrust::Unchecked;
        settings.lines = {line};
        at.desk.textBack.setRules(settings, true);
        at.miss(maria);
        QTRY_COMPARE(at.says(u"alertStatus"_s), u"Not texted: this line has not been checked yet"_s);
        QVERIFY(at.offers(u"textAnyway"_s));
        at.press(u"textAnyway"_s);
        at.desk.outbox.sendDue();
        QTRY_COMPARE(at.desk.provider.handed.size(), size_t(1));
    }

    void aTextThatIsRefusedIsSaidOnTheCard()
    {
        WiredDesk at;
        const auto call = at.ringing(maria);
        at.alerts.onRinging(call);
        at.finish(call, CallOutcome::Unknown);
        QTRY_VERIFY(at.card() && at.offers(u"textAnyway"_s));
        noteConsent(*at.desk.store, maria, ConsentChange::OptedOut, at.desk.clock.now());
        at.press(u"textAnyway"_s);
        QTRY_COMPARE(at.says(u"alertStatus"_s), u"They asked not to be texted. Nothing was sent."_s);
        QVERIFY(!at.offers(u"textAnyway"_s));
    }

    void oneClickOnTheCardSilencesANumber()
    {
        WiredDesk at;
        at.miss(maria);
        QTRY_VERIFY(at.card() && at.offers(u"neverText"_s));
        at.press(u"neverText"_s);
        QTRY_COMPARE(at.says(u"alertStatus"_s), u"No automatic texts go to this number any more."_s);
        const auto* never = at.card()->findChild<QAbstractButton*>(u"neverText"_s);
        QTRY_COMPARE(never->accessibleName(), u"Undo"_s);
        at.desk.clock.advance(1min);
        at.desk.outbox.sendDue();
        QVERIFY(at.desk.provider.handed.empty());
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
        const Settings settings;
        const AlertWords words{settings, TimeWords(QTimeZone::utc())};
        const auto elapsed = [&](std::chrono::milliseconds after) {
            return lookOf(alert, words, alert.endedAt + after).elapsed;
        };
        QCOMPARE(elapsed(2500ms), std::optional(0.25));
        QCOMPARE(elapsed(15s), std::optional(1.0)); // It leaves in a moment.
        QCOMPARE(lookOf(alert, words, alert.endedAt + 9900ms).status, u"Texting back in 1 s"_s);
        QCOMPARE(lookOf(alert, words, alert.endedAt + 10s).status, u"Texting back now"_s);
    }
};

QTEST_MAIN(TstDeskAlerts)
#include "tst_desk_alerts.moc"
