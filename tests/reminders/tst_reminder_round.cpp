// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/pause_records.h"
#include "core/messaging/opt_word_filing.h"
#include "core/messaging/thread_entry_records.h"
#include "tests/reminders/reminder_story.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;

TeamMember member(const QString& id, TeamMember::Role role = TeamMember::Role::Desk)
{
    TeamMember made;
    made.id = MemberId{id};
    made.name = id;
    made.role = role;
    return made;
}

MemberId assignedTo(ReminderStory& desk, const QString& number)
{
    const ConversationId id = desk.thread(number);
    return desk.sure([&](Transaction& transaction) { return ConversationRecords(transaction).find(id); })
        ->assignedTo;
}

} // namespace

class TstReminderRound : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anUnansweredReplyIsRemindedOfOnce_data() { TestStore::engines(); }
    void anUnansweredReplyIsRemindedOfOnce()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        desk.theyWrite(ann, u"How much is a cleaning?"_s);
        desk.clock.advance(14min);
        desk.round();
        QVERIFY(desk.open(ann).empty());
        desk.clock.advance(1min);
        desk.round();
        desk.round();
        const auto open = desk.open(ann);
        QCOMPARE(open.size(), 1U);
        QCOMPARE(open[0].kind, ReminderKind::Answer);
        QCOMPARE(open[0].dueAt, desk.clock.now());
        desk.weWrite(ann, u"It is $90."_s);
        desk.round();
        QVERIFY(desk.open(ann).empty());
        QCOMPARE(desk.find(open[0].id)->outcome, ReminderOutcome::PersonWrote);
    }

    void whoMayHaveOptedOutIsOnTheListUntilSomebodySays_data() { TestStore::engines(); }
    void whoMayHaveOptedOutIsOnTheListUntilSomebodySays()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        desk.theyWrite(ann, u"Not interested"_s);
        desk.sure([&](Transaction& transaction) {
            return PauseRecords(transaction).pause(numberOf(ann), u"Not interested"_s, desk.clock.now());
        });
        desk.round();
        desk.round();
        QCOMPARE(desk.open(ann).size(), 1U); // At once, and once.
        desk.clock.advance(1min);
        desk.weWrite(ann, u"We are sorry to hear that."_s); // No answer to whether they opted out.
        desk.clock.advance(1min);
        desk.round();
        QCOMPARE(desk.open(ann).size(), 1U);
        const ConversationId thread = desk.thread(ann);
        desk.sure([&](Transaction& transaction) {
            return OptWordFiling(transaction, {}, desk.clock.now())
                .answerPause(thread, numberOf(ann), false, {});
        });
        desk.round();
        QVERIFY(desk.open(ann).empty());
    }

    void unansweredTooLongGoesToTheNextOnceAWait_data() { TestStore::engines(); }
    void unansweredTooLongGoesToTheNextOnceAWait()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        desk.settings.team.members = {member(u"mia"_s, TeamMember::Role::ReadOnly), member(u"rosa"_s),
                                      member(u"luis"_s)};
        desk.theyWrite(ann, u"How much is a cleaning?"_s);
        desk.clock.advance(15min);
        const auto passed = desk.round();
        QCOMPARE(passed.size(), 1U);
        QCOMPARE(passed[0].to.id.value, u"rosa"_s);
        QCOMPARE(assignedTo(desk, ann).value, u"rosa"_s);
        QCOMPARE(desk.open(ann).at(0).assignedTo.value, u"rosa"_s);
        desk.clock.advance(1h);
        QVERIFY(desk.round().empty());
        // Answered, and unanswered once more: now it is the other's turn.
        desk.weWrite(ann, u"It is $90."_s);
        desk.round();
        desk.theyWrite(ann, u"And with x-rays?"_s);
        desk.clock.advance(15min);
        QCOMPARE(desk.round().at(0).to.id.value, u"luis"_s);
        const ConversationId id = desk.thread(ann);
        const bool noted = desk.sure([&](Transaction& transaction) {
            return ThreadEntryRecords(transaction).hasSince(id, ThreadEntry::Kind::Assigned, Timestamp{});
        });
        QVERIFY(noted);
    }

    void theNightDoesNotCount()
    {
        const auto store = TestStore::open();
        ReminderStory desk(*store);
        desk.clock.set(ReminderStory::at(20, 16, 55));
        desk.theyWrite(ann, u"Are you open tomorrow?"_s);
        desk.clock.set(ReminderStory::at(21, 3));
        desk.round();
        QVERIFY(desk.open(ann).empty());
        desk.clock.set(ReminderStory::at(23, 9, 10));
        desk.round();
        QCOMPARE(desk.open(ann).at(0).dueAt, ReminderStory::at(23, 9, 10));
    }

    void reachedByPhoneIsNotRemindedOfAgain_data() { TestStore::engines(); }
    void reachedByPhoneIsNotRemindedOfAgain()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        desk.theyWrite(ann, u"How much is a cleaning?"_s);
        desk.clock.advance(15min);
        desk.round();
        desk.finish(desk.open(ann).at(0).id, ReminderOutcome::Reached);
        desk.clock.advance(1h);
        desk.round();
        QVERIFY(desk.open(ann).empty());
    }

    void aReplyEndsTheCallBack()
    {
        const auto store = TestStore::open();
        ReminderStory desk(*store);
        (void)desk.call(ann);
        const ReminderId id = desk.open(ann).at(0).id;
        desk.pass(15s);
        desk.theyWrite(ann, u"Can I come Tuesday?"_s);
        desk.round();
        QCOMPARE(desk.find(id)->outcome, ReminderOutcome::TheyWrote);
    }

    void aTextToALandlineBecomesACall_data() { TestStore::engines(); }
    void aTextToALandlineBecomesACall()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        (void)desk.call(ann);
        desk.pass(15s);
        desk.deliver(DeliveryState::Failed, TextTrouble::Landline);
        desk.round();
        desk.round();
        const auto open = desk.open(ann);
        QCOMPARE(open.size(), 1U);
        QCOMPARE(open[0].reason, ReminderReason::CannotBeTexted);
        QVERIFY(open[0].message && open[0].call);
        desk.finish(open[0].id, ReminderOutcome::Reached);
        desk.clock.advance(1h);
        desk.round();
        QVERIFY(desk.open(ann).empty());
    }

    void whoOptedOutIsNotCalledForAFailedText()
    {
        const auto store = TestStore::open();
        ReminderStory desk(*store);
        (void)desk.call(ann);
        desk.finish(desk.open(ann).at(0).id, ReminderOutcome::Reached);
        desk.pass(15s);
        desk.deliver(DeliveryState::Failed, TextTrouble::OptedOut);
        desk.round();
        QVERIFY(desk.open(ann).empty());
    }

    void saysWhenToComeBack_data() { TestStore::engines(); }
    void saysWhenToComeBack()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        desk.clock.set(ReminderStory::at(20, 14));
        desk.theyWrite(ann, u"At work, off at 4. Call me then please"_s);
        desk.round();
        desk.round();
        const auto open = desk.open(ann);
        QCOMPARE(open.size(), 1U);
        QCOMPARE(open[0].kind, ReminderKind::ReturnTime);
        QVERIFY(open[0].words.contains(u"off at 4"_s));
        QCOMPARE(open[0].dueAt, ReminderStory::at(20, 16));
        desk.clock.advance(1h); // They are at work: nobody is overdue with an answer.
        desk.round();
        QCOMPARE(desk.open(ann).size(), 1U);
        desk.clock.set(ReminderStory::at(20, 16, 20));
        desk.round();
        QCOMPARE(desk.open(ann).size(), 2U);
    }

    void whoIsAnsweredAlreadyIsNotWaitedFor()
    {
        const auto store = TestStore::open();
        ReminderStory desk(*store);
        desk.theyWrite(ann, u"Do you take Delta?"_s);
        desk.clock.advance(1min);
        const WaitingReply late{desk.thread(ann), MessageId{u"SM"_s}, u"off at 4"_s,
                                desk.clock.now() - 10min};
        const auto note = [&] {
            desk.sure(
                [&](Transaction& transaction) { return noteReturnTime(transaction, late, desk.settings); });
        };
        note(); // Older than the wait.
        QVERIFY(desk.open(ann).empty());
        desk.weWrite(ann, u"We do."_s);
        desk.clock.advance(1min);
        note();
        QVERIFY(desk.open(ann).empty());
    }

    void oldWaitsStayInTheInbox()
    {
        const auto store = TestStore::open();
        ReminderStory desk(*store);
        desk.theyWrite(ann, u"How much is a cleaning?"_s);
        desk.clock.advance(24h * 31);
        desk.theyWrite(u"+14045550112"_s, u"And a crown?"_s);
        desk.clock.advance(24h * 4);
        desk.round();
        QVERIFY(desk.open(ann).empty());
        QCOMPARE(desk.open(u"+14045550112"_s).size(), 1U);
    }

    void anOrdinaryReplySaysNoTime()
    {
        const auto store = TestStore::open();
        ReminderStory desk(*store);
        desk.theyWrite(ann, u"Do you take Delta?"_s);
        desk.round();
        QVERIFY(desk.open(ann).empty());
    }

    void aSnoozedReplyIsDueWhenItComesBack()
    {
        const auto store = TestStore::open();
        ReminderStory desk(*store);
        desk.theyWrite(ann, u"How much is a cleaning?"_s);
        desk.clock.advance(15min);
        desk.round();
        const ConversationId id = desk.thread(ann);
        const Timestamp until = desk.clock.now() + 48h;
        desk.sure([&](Transaction& transaction) {
            return ConversationRecords(transaction).snooze(id, until, desk.clock.now(), {});
        });
        desk.round();
        QCOMPARE(desk.open(ann).at(0).dueAt, until);
    }

    void aClockThatWasSetBackHarmsNothing()
    {
        const auto store = TestStore::open();
        ReminderStory desk(*store);
        desk.theyWrite(ann, u"How much is a cleaning?"_s);
        desk.clock.set(ReminderStory::at(19, 10));
        desk.round();
        QVERIFY(desk.open(ann).empty());
        desk.clock.set(ReminderStory::at(23, 12));
        desk.round();
        desk.clock.set(ReminderStory::at(19, 10));
        desk.round();
        QCOMPARE(desk.open(ann).size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TstReminderRound)
#include "tst_reminder_round.moc"
