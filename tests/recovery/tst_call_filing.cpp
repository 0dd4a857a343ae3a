// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recovery/front_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;

} // namespace

class TstCallFiling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aMissedCallIsTextedAfterTheWait_data() { TestStore::engines(); }
    void aMissedCallIsTextedAfterTheWait()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const LoggedCall logged = desk.call(ann);
        QCOMPARE(logged.reason, Reason::Texting);
        QVERIFY(logged.text && logged.conversation);
        QCOMPARE(logged.text->dueAt, desk.clock.now() + 15s);
        QCOMPARE(logged.text->call, logged.call.id);
        QVERIFY(logged.text->body.contains(u"Bright Smiles"_s));
        QCOMPARE(desk.pass(14s), 0);
        QCOMPARE(desk.pass(1s), 1);
        QCOMPARE(desk.logged(logged.call.id).text->state, TextState::Accepted);
    }

    void getsThroughOnTheSecondTry_data() { TestStore::engines(); }
    void getsThroughOnTheSecondTry()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const LoggedCall first = desk.call(ann);
        desk.clock.advance(10s);
        const LoggedCall second = desk.call(ann, CallOutcome::Answered);
        QCOMPARE(second.reason, Reason::Answered);
        QCOMPARE(desk.logged(first.call.id).text->state, TextState::Cancelled);
        QCOMPARE(desk.logged(first.call.id).text->reason, TextReason::GotThrough);
        QCOMPARE(desk.pass(1h), 0);
    }

    void ringsAgainAndTheTextWaits_data() { TestStore::engines(); }
    void ringsAgainAndTheTextWaits()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        (void)desk.call(ann);
        desk.clock.advance(10s);
        desk.ringsAgain(ann);
        QCOMPARE(desk.pass(30s), 0); // Still ringing.
        const LoggedCall second = desk.call(ann);
        QCOMPARE(second.reason, Reason::TextWaits);
        QVERIFY(!second.text);
        QCOMPARE(second.callsBefore, 1);
        QCOMPARE(desk.pass(14s), 0);
        QCOMPARE(desk.pass(1s), 1); // One text, counted from the second call.
        QCOMPARE(desk.pass(11h), 0);
    }

    void answeredElsewhereTakesTheTextBack_data() { TestStore::engines(); }
    void answeredElsewhereTakesTheTextBack()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        FinishedCall seen = desk.callEnding(ann);
        const LoggedCall missed = desk.file(seen);
        seen.line = LineId{u"other"_s};
        seen.outcome = CallOutcome::AnsweredElsewhere;
        desk.clock.advance(2s);
        const LoggedCall merged = desk.file(seen);
        QCOMPARE(merged.call.id, missed.call.id);
        QCOMPARE(merged.reason, Reason::AnsweredElsewhere);
        QCOMPARE(merged.text->state, TextState::Cancelled);
        QCOMPARE(merged.text->reason, TextReason::AnsweredElsewhere);
        QCOMPARE(desk.pass(1h), 0);
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM call"_s), u"1"_s);
    }

    void theOtherOrderOfTheSame_data() { TestStore::engines(); }
    void theOtherOrderOfTheSame()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        FinishedCall seen = desk.callEnding(ann, CallOutcome::AnsweredElsewhere);
        QCOMPARE(desk.file(seen).reason, Reason::AnsweredElsewhere);
        seen.line = LineId{u"modem"_s};
        seen.outcome = CallOutcome::NoAnswer;
        QCOMPARE(desk.file(seen).reason, Reason::AnsweredElsewhere);
        QCOMPARE(desk.pass(1h), 0);
    }

    void whatIsLearntLaterIsDecidedOn_data() { TestStore::engines(); }
    void whatIsLearntLaterIsDecidedOn()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        FinishedCall modem = desk.callEnding(ann);
        modem.certainty = Certainty::Guess;
        QCOMPARE(desk.file(modem).reason, Reason::UnknownOutcome);
        FinishedCall sip = modem;
        sip.line = LineId{u"sip"_s};
        sip.certainty = Certainty::Certain;
        QCOMPARE(desk.file(sip).reason, Reason::Texting);

        FinishedCall nameless = desk.callEnding({});
        QCOMPARE(desk.file(nameless).reason, Reason::Withheld);
        FinishedCall named = nameless;
        named.line = LineId{u"sip"_s};
        named.caller = callerOf(u"+14045550222"_s);
        QCOMPARE(desk.file(named).reason, Reason::Texting);
        QCOMPARE(desk.pass(15s), 2);
    }

    void theSameCallAgainChangesNothing_data() { TestStore::engines(); }
    void theSameCallAgainChangesNothing()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const FinishedCall call = desk.callEnding(ann);
        const LoggedCall first = desk.file(call);
        QCOMPARE(desk.pass(15s), 1);
        const LoggedCall again = desk.file(call);
        QCOMPARE(again.call.id, first.call.id);
        QCOMPARE(again.reason, Reason::Texting);
        QCOMPARE(desk.pass(13h), 0);
    }

    void aTextThatWasStoppedStaysStopped_data() { TestStore::engines(); }
    void aTextThatWasStoppedStaysStopped()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        FinishedCall call = desk.callEnding(ann);
        const LoggedCall first = desk.file(call);
        (void)store->run([&](Transaction& transaction) {
            return PendingTexts(transaction)
                .cancel(first.text->id, TextReason::StoppedByPerson, desk.clock.now());
        });
        call.line = LineId{u"other"_s};
        call.outcome = CallOutcome::Busy;
        QCOMPARE(desk.file(call).text->reason, TextReason::StoppedByPerson);
        QCOMPARE(desk.pass(1h), 0);
    }

    void whoIsNotTexted_data();
    void whoIsNotTexted()
    {
        OPEN_TEST_STORE(store);
        QFETCH(QString, caller);
        QFETCH(CallOutcome, outcome);
        QFETCH(std::chrono::milliseconds, filedLate);
        FrontDesk desk(*store);
        noteConsent(*store, u"+14045550999"_s, ConsentChange::OptedOut, desk.clock.now());
        const FinishedCall call = desk.callEnding(caller, outcome);
        desk.clock.advance(filedLate);
        const LoggedCall logged = desk.file(call);
        QTEST(logged.reason, "reason");
        QVERIFY(!logged.text);
        QCOMPARE(logged.conversation.has_value(), !caller.isEmpty());
        QCOMPARE(desk.pass(1h), 0);
    }

    void oncePerTwelveHoursCountedFromWhenItLeft_data() { TestStore::engines(); }
    void oncePerTwelveHoursCountedFromWhenItLeft()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        (void)desk.call(ann);
        (void)store->run([&](Transaction& transaction) { // The service was out of reach for a while.
            return PendingTexts(transaction).delayAutomatic(numberOf(ann), desk.clock.now() + 10min);
        });
        QCOMPARE(desk.pass(10min), 1);
        desk.clock.advance(12h - 1min);
        QCOMPARE(desk.call(ann).reason, Reason::TextedRecently);
        desk.clock.advance(1min);
        QCOMPARE(desk.call(ann).reason, Reason::Texting);
        QCOMPARE(desk.pass(15s), 1);
    }

    void aTextThatFailedCountsButIsNotCalledAText_data() { TestStore::engines(); }
    void aTextThatFailedCountsButIsNotCalledAText()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const LoggedCall first = desk.call(ann);
        desk.clock.advance(15s);
        QCOMPARE(desk.leaving().size(), 1U);
        const auto failed = store->run([&](Transaction& transaction) {
            return OutboxRecords(transaction)
                .end(first.text->id, {TextState::Failed, TextReason::None, TextTrouble::Unreachable},
                     desk.clock.now());
        });
        QVERIFY(failed);
        desk.clock.advance(1h);
        QCOMPARE(desk.call(ann).reason, Reason::TextFailedRecently);
        QCOMPARE(desk.pass(1h), 0);
        desk.clock.advance(10h);
        QCOMPARE(desk.call(ann).reason, Reason::Texting);
        QCOMPARE(desk.pass(15s), 1);
        desk.clock.advance(1h); // This one arrived: the old failure is forgotten.
        QCOMPARE(desk.call(ann).reason, Reason::TextedRecently);
    }

    void aCallFiledLateIsNotTextedLaterThanItMay_data() { TestStore::engines(); }
    void aCallFiledLateIsNotTextedLaterThanItMay()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const FinishedCall call = desk.callEnding(ann);
        desk.clock.advance(14min); // The disk was full.
        const LoggedCall logged = desk.file(call);
        QCOMPARE(logged.reason, Reason::Texting);
        QCOMPARE(logged.text->dueAt, desk.clock.now());
        QCOMPARE(desk.pass(1min), 0); // And then the service was away: too late now.
        QCOMPARE(desk.logged(logged.call.id).text->state, TextState::Expired);
    }

    void theThreadTellsWhenTheyCalled_data() { TestStore::engines(); }
    void theThreadTellsWhenTheyCalled()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const FinishedCall call = desk.callEnding(ann);
        desk.clock.advance(2h);
        const LoggedCall logged = desk.file(call);
        const auto thread = store->run([&](Transaction& transaction) {
            return ConversationRecords(transaction).find(*logged.conversation);
        });
        QCOMPARE(thread.value()->lastAt, call.rangAt);
        QCOMPARE(thread.value()->lastKind, Conversation::LastKind::Missed);
    }
};

void TstCallFiling::whoIsNotTexted_data()
{
    using std::chrono::milliseconds;
    QTest::addColumn<bool>("onPostgres");
    QTest::addColumn<QString>("caller");
    QTest::addColumn<CallOutcome>("outcome");
    QTest::addColumn<milliseconds>("filedLate");
    QTest::addColumn<Reason>("reason");
    for (const bool onPostgres : {false, true}) {
        const auto row = [onPostgres](const char* sentence) -> QTestData& {
            return QTest::addRow("%s: %s", onPostgres ? "PostgreSQL" : "SQLite", sentence) << onPostgres;
        };
        row("withheld number") << QString() << CallOutcome::NoAnswer << milliseconds(0) << Reason::Withheld;
        row("nobody knows how it ended")
            << ann << CallOutcome::Unknown << milliseconds(0) << Reason::UnknownOutcome;
        row("answered") << ann << CallOutcome::Answered << milliseconds(0) << Reason::Answered;
        row("the computer slept a quarter of an hour")
            << ann << CallOutcome::NoAnswer << milliseconds(15min) << Reason::Stale;
        row("said STOP") << u"+14045550999"_s << CallOutcome::NoAnswer << milliseconds(0) << Reason::OptedOut;
    }
}

QTEST_GUILESS_MAIN(TstCallFiling)
#include "tst_call_filing.moc"
