// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/number_people.h"
#include "core/people/contact_records.h"
#include "core/people/merge_records.h"
#include "tests/reminders/silent_caller.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString work = u"+14045550112"_s;

/// The silent Ann has another telephone, at work.
struct TwoTelephones : SilentCaller {
    explicit TwoTelephones(TestStore& kept) : SilentCaller(kept)
    {
        for (const QString& number : {ann, work}) {
            sure([&](Transaction& transaction) {
                return ContactRecords(transaction)
                    .save(numberOf(number), {u"Ann Lee"_s, ContactKind::Client, {}, {}, {}}, clock.now());
            });
        }
    }
    void putTogether()
    {
        merge = sure([&](Transaction& transaction) {
            return MergeRecords(transaction).merge(numberOf(ann), numberOf(work), clock.now());
        });
    }
    void takeApart()
    {
        sure([&](Transaction& transaction) { return MergeRecords(transaction).undo(merge, clock.now()); });
    }
    void isAlsoRosas(const QString& number)
    {
        sure([&](Transaction& transaction) -> Result<void> {
            for (const QString& name : {u"Ann Lee"_s, u"Rosa Diaz"_s}) {
                if (const auto added = NumberPeople(transaction).add(numberOf(number), name, clock.now());
                    !added)
                    return Fail(added.error());
            }
            return {};
        });
    }
    int followUpsLeft() { return count(u"message WHERE purpose = 'FollowUp' AND state = 'Accepted'"_s); }

    QString merge;
};

void happens(TwoTelephones& desk, const QString& what)
{
    if (what == u"she replies from work"_s) desk.theyWrite(work, u"Yes I need a cleaning on Tuesday"_s);
    if (what == u"she opts out from work"_s)
        noteConsent(desk.store, work, ConsentChange::OptedOut, desk.clock.now());
    if (what == u"somebody writes to her at work"_s) desk.weWrite(work, u"Shall I call you?"_s);
    if (what == u"somebody reaches her at work"_s) (void)desk.call(work, CallOutcome::Answered);
    if (what == u"a message was left for her at work"_s) {
        (void)desk.call(work);
        desk.finish(desk.open(work).at(0).id, ReminderOutcome::LeftMessage);
    }
    if (what == u"she called from work and is booked"_s) {
        (void)desk.call(work);
        desk.finish(desk.open(work).at(0).id, ReminderOutcome::Booked);
    }
    if (what == u"her thread from work is marked done"_s)
        desk.sure([id = desk.thread(work), now = desk.clock.now()](Transaction& transaction) {
            return ConversationRecords(transaction).close(id, now);
        });
}

void addStories()
{
    QTest::addColumn<bool>("onPostgres");
    QTest::addColumn<QString>("what");
    for (const auto* what :
         {"she replies from work", "she opts out from work", "somebody writes to her at work",
          "somebody reaches her at work", "a message was left for her at work",
          "she called from work and is booked", "her thread from work is marked done"}) {
        QTest::addRow("%s, SQLite", what) << false << QString::fromLatin1(what);
        QTest::addRow("%s, PostgreSQL", what) << true << QString::fromLatin1(what);
    }
}

} // namespace

/// What ends follow-up texts at one number of a person ends them at the others.
class TstFollowUpNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void endsAtHerOtherNumber_data() { addStories(); }
    void endsAtHerOtherNumber()
    {
        QFETCH(QString, what);
        OPEN_TEST_STORE(store);
        TwoTelephones desk(*store);
        desk.putTogether();
        desk.clock.set(ReminderStory::at(17, 9, 30));
        desk.follow();
        QVERIFY(desk.run());
        happens(desk, what);
        desk.follow();
        QVERIFY(!desk.run());
        (void)desk.sentAt(ReminderStory::at(17, 10, 1));
        (void)desk.sentAt(ReminderStory::at(20, 10, 1));
        QCOMPARE(desk.followUpsLeft(), 0);
    }

    // Between two looks of the program, by which the run ends.
    void doesNotLeaveAfterItAnyMore_data() { addStories(); }
    void doesNotLeaveAfterItAnyMore()
    {
        QFETCH(QString, what);
        OPEN_TEST_STORE(store);
        TwoTelephones desk(*store);
        desk.putTogether();
        desk.clock.set(ReminderStory::at(17, 10, 1));
        QCOMPARE(desk.follow(), 1);
        happens(desk, what);
        (void)desk.pass(1s);
        QCOMPARE(desk.followUpsLeft(), 0);
        QCOMPARE(desk.count(u"message WHERE purpose = 'FollowUp' AND state IN ('Cancelled', 'Refused')"_s),
                 1);
        desk.follow();
        QVERIFY(!desk.run());
    }

    void bothNumbersAreFollowedUpUntilSheReplies_data() { TestStore::engines(); }
    void bothNumbersAreFollowedUpUntilSheReplies()
    {
        OPEN_TEST_STORE(store);
        TwoTelephones desk(*store);
        (void)desk.call(work);
        (void)desk.pass(15s);
        desk.deliver();
        desk.follow();
        QCOMPARE(desk.count(u"sequence_run WHERE ended_at IS NULL"_s), 2);
        desk.putTogether();
        desk.follow();
        QCOMPARE(desk.count(u"sequence_run WHERE ended_at IS NULL"_s), 2);
        desk.clock.set(ReminderStory::at(17, 9, 30));
        desk.theyWrite(work, u"Yes I need a cleaning on Tuesday"_s);
        desk.follow();
        QCOMPARE(desk.count(u"sequence_run WHERE ended_at IS NULL"_s), 0);
    }

    void goesOnForWhatIsNoAnswerOfHers_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<QString>("what");
        for (const auto* what :
             {"nobody writes", "she wrote from work the week before", "the numbers are taken apart again",
              "Rosa has that telephone, too", "Rosa uses Ann's own telephone, too"}) {
            QTest::addRow("%s, SQLite", what) << false << QString::fromLatin1(what);
            QTest::addRow("%s, PostgreSQL", what) << true << QString::fromLatin1(what);
        }
    }
    void goesOnForWhatIsNoAnswerOfHers()
    {
        QFETCH(QString, what);
        OPEN_TEST_STORE(store);
        TwoTelephones desk(*store);
        desk.putTogether();
        if (what == u"she wrote from work the week before"_s) desk.clock.set(ReminderStory::at(9, 10));
        if (what == u"the numbers are taken apart again"_s) desk.takeApart();
        if (what == u"Rosa has that telephone, too"_s) desk.isAlsoRosas(work);
        if (what == u"Rosa uses Ann's own telephone, too"_s) desk.isAlsoRosas(ann);
        if (what != u"nobody writes"_s) desk.theyWrite(work, u"Yes I need a cleaning on Tuesday"_s);
        desk.clock.set(ReminderStory::at(17, 9, 30));
        desk.follow();
        QVERIFY(desk.run());
        QCOMPARE(desk.sentAt(ReminderStory::at(17, 10, 1)), 1);
    }
};

QTEST_GUILESS_MAIN(TstFollowUpNumbers)
#include "tst_follow_up_numbers.moc"
