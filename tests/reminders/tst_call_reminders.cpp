// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/round_records.h"
#include "tests/reminders/reminder_story.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;

/// No outcome: the machine took the call, and nobody knows of a message.
constexpr int machineAlone = -1;

} // namespace

class TstCallReminders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aMissedCallIsToBeReturned_data() { TestStore::engines(); }
    void aMissedCallIsToBeReturned()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        const LoggedCall call = desk.call(ann);
        const auto open = desk.open(ann);
        QCOMPARE(open.size(), 1U);
        QCOMPARE(open[0].kind, ReminderKind::CallBack);
        QCOMPARE(open[0].reason, ReminderReason::Missed);
        QCOMPARE(open[0].call, call.call.id);
        QCOMPARE(open[0].dueAt, desk.clock.now() + 1h);
        QVERIFY(open[0].madeBy.isEmpty());
    }

    void saysWhyACallIsToBeReturned_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("staleMinutes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("rang out") << static_cast<int>(CallOutcome::NoAnswer) << 0 << u"Missed"_s;
        QTest::newRow("left a voicemail")
            << static_cast<int>(CallOutcome::Voicemail) << 0 << u"LeftVoicemail"_s;
        QTest::newRow("the machine took it, a message is not known") << machineAlone << 0 << u"Missed"_s;
        QTest::newRow("called while the computer slept")
            << static_cast<int>(CallOutcome::NoAnswer) << 16 << u"Stale"_s;
        QTest::newRow("answered") << static_cast<int>(CallOutcome::Answered) << 0 << u""_s;
        QTest::newRow("nobody knows whether it was answered")
            << static_cast<int>(CallOutcome::Unknown) << 0 << u""_s;
    }
    void saysWhyACallIsToBeReturned()
    {
        QFETCH(int, outcome);
        QFETCH(int, staleMinutes);
        QFETCH(QString, reason);
        const auto store = TestStore::open();
        ReminderStory desk(*store);
        const bool isMachine = outcome == machineAlone;
        FinishedCall call =
            desk.callEnding(ann, isMachine ? CallOutcome::Voicemail : static_cast<CallOutcome>(outcome));
        if (isMachine) call.leftMessage = LeftMessage::NotKnown;
        desk.clock.advance(std::chrono::minutes(staleMinutes));
        (void)desk.file(call);
        const auto open = desk.open(ann);
        QCOMPARE(open.empty() ? QString() : codeOf(open[0].reason), reason);
    }

    void aLandlineAndAnOptedOutCallerAreCalled()
    {
        const auto store = TestStore::open();
        ReminderStory desk(*store);
        FinishedCall landline = desk.callEnding(u"+18005550154"_s);
        landline.caller.textable = Textable::No;
        landline.caller.why = NotTextable::TollFree;
        (void)desk.file(landline);
        QCOMPARE(desk.open(u"+18005550154"_s).at(0).reason, ReminderReason::CannotBeTexted);
        noteConsent(*store, ann, ConsentChange::OptedOut, desk.clock.now());
        (void)desk.call(ann);
        QCOMPARE(desk.open(ann).at(0).reason, ReminderReason::OptedOut);
    }

    void aCallBackThatIsNotAnsweredIsATry_data() { TestStore::engines(); }
    void aCallBackThatIsNotAnsweredIsATry()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        const auto dial = [&](std::chrono::seconds ago) {
            desk.sure([&](Transaction& transaction) {
                return noteTried(transaction, numberOf(ann), desk.clock.now() - ago);
            });
        };
        (void)desk.call(ann);
        const Timestamp due = desk.open(ann).at(0).dueAt;
        desk.clock.advance(5min);
        dial(0s);
        dial(20s); // Another line tells of the same call.
        QCOMPARE(desk.open(ann).at(0).attempts, 1);
        QCOMPARE(desk.open(ann).at(0).dueAt, due);
        const QString said = u"SELECT count(*) FROM thread_entry WHERE words = 'RungBack'"_s;
        QCOMPARE(firstCell(*store, said), u"1"_s);
        desk.clock.advance(2min);
        desk.finish(desk.open(ann).at(0).id,
                    ReminderOutcome::NotReached); // The same call, in a person's words.
        QCOMPARE(desk.open(ann).at(0).attempts, 1);
        desk.clock.advance(1h);
        dial(0s);
        QCOMPARE(desk.open(ann).at(0).attempts, 2);
        QCOMPARE(desk.open(ann).at(0).reason, ReminderReason::NotReached);
        desk.clock.advance(1h);
        desk.sure([&](Transaction& transaction) {
            return noteRungBack(transaction, numberOf(ann), desk.clock.now());
        });
        QVERIFY(desk.open(ann).empty());
        dial(0s); // Nothing is left to count.
        QCOMPARE(firstCell(*store, said), u"2"_s);
    }

    void aHiddenNumberHasNobodyToCall()
    {
        const auto store = TestStore::open();
        ReminderStory desk(*store);
        (void)desk.call({});
        const int all = desk.sure([](Transaction& transaction) -> Result<int> {
            const auto waiting = ConversationRecords(transaction).countNeedsReply();
            return waiting;
        });
        QCOMPARE(all, 0);
        QVERIFY(desk.round().empty());
    }

    void callingTwiceIsOneReminder_data() { TestStore::engines(); }
    void callingTwiceIsOneReminder()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        (void)desk.call(ann);
        const Timestamp due = desk.clock.now() + 1h;
        desk.clock.advance(10min);
        const LoggedCall second = desk.call(ann, CallOutcome::Voicemail);
        const auto open = desk.open(ann);
        QCOMPARE(open.size(), 1U);
        QCOMPARE(open[0].dueAt, due); // They have waited since the first.
        QCOMPARE(open[0].reason, ReminderReason::LeftVoicemail);
        QCOMPARE(open[0].call, second.call.id);
    }

    void getsThroughAndNobodyHasToCall_data() { TestStore::engines(); }
    void getsThroughAndNobodyHasToCall()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        (void)desk.call(ann);
        const ReminderId id = desk.open(ann).at(0).id;
        desk.clock.advance(5min);
        (void)desk.call(ann, CallOutcome::Answered);
        QVERIFY(desk.open(ann).empty());
        QCOMPARE(desk.find(id)->outcome, ReminderOutcome::GotThrough);
        QVERIFY(desk.find(id)->doneBy.isEmpty());
    }

    void answeredAtAnotherDeskAfterAll_data() { TestStore::engines(); }
    void answeredAtAnotherDeskAfterAll()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        FinishedCall seen = desk.callEnding(ann);
        (void)desk.file(seen);
        QCOMPARE(desk.open(ann).size(), 1U);
        seen.line = LineId{u"other"_s};
        seen.outcome = CallOutcome::AnsweredElsewhere;
        (void)desk.file(seen);
        QVERIFY(desk.open(ann).empty());
    }

    void aMissedCallThatIsFiledLateAfterTheyGotThrough()
    {
        const auto store = TestStore::open();
        ReminderStory desk(*store);
        const FinishedCall missed = desk.callEnding(ann);
        desk.clock.advance(5min);
        (void)desk.call(ann, CallOutcome::Answered);
        desk.clock.advance(5min);
        (void)desk.file(missed);
        QVERIFY(desk.open(ann).empty());
    }

    void anEarlierAnsweredCallEndsNothing()
    {
        const auto store = TestStore::open();
        ReminderStory desk(*store);
        const FinishedCall answered = desk.callEnding(ann, CallOutcome::Answered);
        desk.clock.advance(5min);
        (void)desk.call(ann);
        (void)desk.file(answered);
        QCOMPARE(desk.open(ann).size(), 1U);
    }

    void rungBackFromTheCard_data() { TestStore::engines(); }
    void rungBackFromTheCard()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        (void)desk.call(ann);
        const ReminderId id = desk.open(ann).at(0).id;
        desk.clock.advance(1min);
        desk.sure([&](Transaction& transaction) {
            return noteRungBack(transaction, numberOf(ann), desk.clock.now());
        });
        QCOMPARE(desk.find(id)->outcome, ReminderOutcome::RungBack);
    }

    void theSameCallSeenOnceMoreDoesNotComeBack()
    {
        const auto store = TestStore::open();
        ReminderStory desk(*store);
        FinishedCall seen = desk.callEnding(ann);
        (void)desk.file(seen);
        desk.finish(desk.open(ann).at(0).id, ReminderOutcome::Reached);
        seen.line = LineId{u"other"_s};
        (void)desk.file(seen);
        QVERIFY(desk.open(ann).empty());
    }

    void onlyWhatSomethingHappenedToIsLookedAt_data() { TestStore::engines(); }
    void onlyWhatSomethingHappenedToIsLookedAt()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        const auto looked = [&] {
            return desk
                .sure([](Transaction& transaction) { return RoundRecords(transaction).mayHaveEnded(); })
                .size();
        };
        (void)desk.call(ann);
        (void)desk.call(u"+14045550222"_s);
        desk.pass(15s); // The texts that left by themselves end nothing.
        QCOMPARE(desk.open(ann).size(), 1U);
        QCOMPARE(looked(), 0U);
        desk.theyWrite(ann, u"Can I come Tuesday?"_s);
        QCOMPARE(looked(), 1U);
        desk.round();
        QCOMPARE(looked(), 0U);
    }
};

QTEST_GUILESS_MAIN(TstCallReminders)
#include "tst_call_reminders.moc"
