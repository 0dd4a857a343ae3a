// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_records.h"
#include "core/messaging/thread_entry_records.h"
#include "tests/reminders/reminder_story.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;

Lead leadOf(ReminderStory& desk)
{
    const ConversationId id = desk.thread(ann);
    return desk.sure([&](Transaction& transaction) { return LeadRecords(transaction).newestOf(id); }).value();
}

void makeLead(ReminderStory& desk)
{
    const ConversationId id = desk.thread(ann);
    desk.sure([&](Transaction& transaction) {
        return LeadRecords(transaction).save(LeadRecords::opened(id, Stage::Engaged, desk.clock.now()));
    });
}

} // namespace

class TstReminderOutcome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void notReachedIsTriedAgainAndCounted_data() { TestStore::engines(); }
    void notReachedIsTriedAgainAndCounted()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        (void)desk.call(ann);
        const Reminder first = desk.open(ann).at(0);
        desk.finish(first.id, ReminderOutcome::NotReached);
        QCOMPARE(desk.find(first.id)->outcome, ReminderOutcome::NotReached);
        QCOMPARE(desk.find(first.id)->doneBy, u"rosa"_s);
        const Reminder second = desk.open(ann).at(0);
        QVERIFY(second.id != first.id);
        QCOMPARE(second.reason, ReminderReason::NotReached);
        QCOMPARE(second.attempts, 1);
        QCOMPARE(second.dueAt, desk.clock.now() + 2h);
        QCOMPARE(second.call, first.call);
        desk.finish(second.id, ReminderOutcome::NotReached);
        QCOMPARE(desk.open(ann).at(0).attempts, 2);
        QCOMPARE(desk.open(ann).at(0).dueAt, ReminderStory::at(23, 9));
    }

    void gaveUpIsTheEnd()
    {
        const auto store = TestStore::open();
        ReminderStory desk(*store);
        (void)desk.call(ann);
        desk.finish(desk.open(ann).at(0).id, ReminderOutcome::GaveUp);
        QVERIFY(desk.open(ann).empty());
    }

    void whoWasReachedIsNotRemindedOfTwice_data() { TestStore::engines(); }
    void whoWasReachedIsNotRemindedOfTwice()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        desk.theyWrite(ann, u"How much is a cleaning?"_s);
        desk.clock.advance(15min);
        desk.round();
        (void)desk.call(ann);
        QCOMPARE(desk.open(ann).size(), 2U);
        desk.finish(desk.open(ann).at(1).id, ReminderOutcome::Reached);
        QVERIFY(desk.open(ann).empty());
        const ConversationId id = desk.thread(ann);
        const auto thread =
            desk.sure([&](Transaction& transaction) { return ConversationRecords(transaction).find(id); });
        QVERIFY(!thread->waitingSince);
    }

    void aPersonsOwnReminderForLaterStays()
    {
        const auto store = TestStore::open();
        ReminderStory desk(*store);
        (void)desk.call(ann);
        Reminder own;
        own.id = ReminderId{newId()};
        own.conversation = desk.thread(ann);
        own.dueAt = desk.clock.now() + 48h;
        own.madeAt = desk.clock.now();
        desk.sure([&](Transaction& transaction) { return ReminderRecords(transaction).add(own); });
        desk.finish(desk.open(ann).at(0).id, ReminderOutcome::Reached);
        const auto open = desk.open(ann);
        QCOMPARE(open.size(), 1U);
        QCOMPARE(open[0].id.value, own.id.value);
    }

    void bookedAndLostGoToTheLead_data() { TestStore::engines(); }
    void bookedAndLostGoToTheLead()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        (void)desk.call(ann);
        makeLead(desk);
        desk.clock.advance(1min);
        desk.finish(desk.open(ann).at(0).id, ReminderOutcome::Lost, LostReason::Price);
        QCOMPARE(leadOf(desk).stage, Stage::Lost);
        QCOMPARE(leadOf(desk).lostReason, LostReason::Price);
        QCOMPARE(leadOf(desk).stageBy, u"rosa"_s);
        QCOMPARE(leadOf(desk).stageAt, desk.clock.now());
        QCOMPARE(desk.count(u"thread_entry WHERE kind = 'Stage' AND words LIKE 'Lost  %' AND who = 'rosa'"_s),
                 1);
        QCOMPARE(desk.count(u"thread_entry WHERE kind = 'Reminder'"_s), 0); // Said once.
        QCOMPARE(desk.count(u"conversation WHERE automation_off_at IS NOT NULL"_s), 1);
        desk.clock.advance(1h);
        (void)desk.call(ann);
        desk.finish(desk.open(ann).at(0).id, ReminderOutcome::Booked);
        QCOMPARE(leadOf(desk).stage, Stage::Booked);
        QCOMPARE(leadOf(desk).lostReason, LostReason::None);
    }

    void standsInTheThread_data() { TestStore::engines(); }
    void standsInTheThread()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        (void)desk.call(ann);
        desk.finish(desk.open(ann).at(0).id, ReminderOutcome::LeftMessage);
        const ConversationId id = desk.thread(ann);
        const auto entries = desk.sure([&](Transaction& transaction) {
            return ThreadEntryRecords(transaction).page(id, desk.clock.now() + 1h, 10);
        });
        const auto left = std::ranges::find(entries, ThreadEntry::Kind::Reminder, &ThreadEntry::kind);
        QVERIFY(left != entries.end());
        QCOMPARE(left->words, u"LeftMessage"_s);
        QCOMPARE(left->who.value, u"rosa"_s);
    }

    void finishedTwiceChangesNothing()
    {
        const auto store = TestStore::open();
        ReminderStory desk(*store);
        (void)desk.call(ann);
        const ReminderId id = desk.open(ann).at(0).id;
        desk.finish(id, ReminderOutcome::Reached);
        desk.finish(id, ReminderOutcome::NotReached);
        QCOMPARE(desk.find(id)->outcome, ReminderOutcome::Reached);
        QVERIFY(desk.open(ann).empty());
    }

    void anUnknownReminderIsRefused()
    {
        const auto store = TestStore::open();
        ReminderStory desk(*store);
        const auto done = store->run([&](Transaction& transaction) {
            return finishReminder(transaction, ReminderId{u"gone"_s}, {}, desk.settings);
        });
        QVERIFY(!done);
        QCOMPARE(done.error().failure, Failure::NotFound);
    }

    void comesBackWhenUndone_data() { TestStore::engines(); }
    void comesBackWhenUndone()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        (void)desk.call(ann);
        const ReminderId id = desk.open(ann).at(0).id;
        desk.finish(id, ReminderOutcome::Reached);
        desk.sure([&](Transaction& transaction) { return ReminderRecords(transaction).reopen(id); });
        QCOMPARE(desk.open(ann).at(0).id.value, id.value);
        QVERIFY(!desk.find(id)->outcome);
        desk.finish(id, ReminderOutcome::NotReached);
        const auto again =
            store->run([&](Transaction& transaction) { return ReminderRecords(transaction).reopen(id); });
        QCOMPARE(again.error().failure, Failure::Conflict);
    }

    void onlyAnOpenOneIsPutOff()
    {
        const auto store = TestStore::open();
        ReminderStory desk(*store);
        (void)desk.call(ann);
        const ReminderId id = desk.open(ann).at(0).id;
        const Timestamp until = desk.clock.now() + 5h;
        desk.sure([&](Transaction& transaction) { return ReminderRecords(transaction).postpone(id, until); });
        QCOMPARE(desk.open(ann).at(0).dueAt, until);
        desk.finish(id, ReminderOutcome::Reached);
        const auto late = store->run(
            [&](Transaction& transaction) { return ReminderRecords(transaction).postpone(id, until); });
        QCOMPARE(late.error().failure, Failure::NotFound);
    }
};

QTEST_GUILESS_MAIN(TstReminderOutcome)
#include "tst_reminder_outcome.moc"
