// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/thread_entry_records.h"
#include "core/reminders/reminder_desk.h"
#include "tests/reminders/reminder_story.h"
#include "tests/support/waited.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;
const QString ben = u"+14045550112"_s;

} // namespace

class TstHandOver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSheetForTheNextShift_data() { TestStore::engines(); }
    void theSheetForTheNextShift()
    {
        OPEN_TEST_STORE(store);
        ReminderStory story(*store);
        (void)story.call(ann);
        story.pass(15s);
        story.theyWrite(ann, u"Can I come Tuesday?"_s);
        (void)story.call(ben, CallOutcome::Answered);
        const ConversationId id = story.thread(ann);
        story.sure([&](Transaction& transaction) { // Whoever checks the line is no caller.
            CallToFile check{story.callEnding(u"+14045550177"_s), u"Front desk"_s, story.settings, true,
                             story.clock.now()};
            check.isTestCall = true;
            return fileAndDecide(transaction, check);
        });
        story.sure([&](Transaction& transaction) {
            return ThreadEntryRecords(transaction)
                .addNote(id, u"Afraid of needles"_s, story.clock.now(), {u"rosa"_s});
        });
        story.round();
        ReminderDesk desk(store->store(), story.clock);
        desk.setRules(story.settings);
        const HandOver over = waited(desk.handOver())->value();
        QCOMPARE(over.calls, 2);
        QCOMPARE(over.missed, 1);
        QCOMPARE(over.reachedLater, 1);
        QCOMPARE(over.textsSent, 1);
        QCOMPARE(over.replies, 1);
        QCOMPARE(over.unanswered.size(), 1U);
        QCOMPARE(over.notes.size(), 1U);
        QCOMPARE(over.notes[0].words, u"Afraid of needles"_s);
        QCOMPARE(over.notes[0].who, u"rosa"_s);
    }

    void theNewestNoteIsOnTheSheetWhateverTheDay_data() { TestStore::engines(); }
    void theNewestNoteIsOnTheSheetWhateverTheDay()
    {
        OPEN_TEST_STORE(store);
        ReminderStory story(*store);
        story.theyWrite(ann, u"Can I come Tuesday?"_s);
        const ConversationId id = story.thread(ann);
        story.sure([&](Transaction& transaction) -> Result<void> {
            for (int i = 1; i <= 103; ++i) {
                const auto at = story.clock.now() + std::chrono::seconds(i);
                const auto words = u"Note %1"_s.arg(i);
                if (const auto done = ThreadEntryRecords(transaction).addNote(id, words, at, {}); !done)
                    return Fail(done.error());
            }
            return {};
        });
        ReminderDesk desk(store->store(), story.clock);
        desk.setRules(story.settings);
        const HandOver over = waited(desk.handOver())->value();
        QCOMPARE(over.notes.front().words, u"Note 103"_s);
        QCOMPARE(over.notes.size(), 100U);
        QCOMPARE(over.moreNotes, 3);
        QCOMPARE(over.moreUnanswered, 0);
    }

    void whatIsPutOffWaitsForNobodyOnTheSheet_data() { TestStore::engines(); }
    void whatIsPutOffWaitsForNobodyOnTheSheet()
    {
        OPEN_TEST_STORE(store);
        ReminderStory story(*store);
        story.theyWrite(ann, u"Can I come Tuesday?"_s);
        story.theyWrite(ben, u"gracias"_s);
        const ConversationId id = story.thread(ben);
        story.sure([&](Transaction& transaction) {
            return ConversationRecords(transaction)
                .snooze(id, story.clock.now() + 18h, story.clock.now(), {});
        });
        ReminderDesk desk(store->store(), story.clock);
        desk.setRules(story.settings);
        const HandOver over = waited(desk.handOver())->value();
        QCOMPARE(over.unanswered.size(), 1U);
        QCOMPARE(over.unanswered[0].lastWords, u"Can I come Tuesday?"_s);
    }

    void emergenciesAndWhoHasThemAreOnTheSheet_data() { TestStore::engines(); }
    void emergenciesAndWhoHasThemAreOnTheSheet()
    {
        OPEN_TEST_STORE(store);
        ReminderStory story(*store);
        story.theyWrite(ann, u"i cant breathe"_s);
        story.theyWrite(ben, u"my face is swelling and i cant swallow"_s);
        story.pageAbout(ann, u"rosa"_s);
        story.pageAbout(ben, {});
        ReminderDesk desk(store->store(), story.clock);
        desk.setRules(story.settings);
        const HandOver over = waited(desk.handOver())->value();
        QCOMPARE(over.emergencies.size(), 2U);
        QVERIFY(!over.emergencies[0].taken);
        story.round(); // At once, and alone: nobody has taken that one.
        QCOMPARE(waited(desk.sheet())->value().overdue.size(), 1U);
        story.clock.advance(20min);
        story.round(); // On the list of the day it stands first, whatever is due before it.
        const auto overdue = waited(desk.sheet())->value().overdue;
        QCOMPARE(overdue.size(), 2U);
        QCOMPARE(overdue[0].conversation->number, numberOf(ben));
        QVERIFY(overdue[0].isEmergency && bestAction(overdue[0]) == BestAction::Call);
        QVERIFY(!overdue[1].isEmergency && bestAction(overdue[1]) == BestAction::Call);
        QCOMPARE(over.emergencies[0].words, u"my face is swelling and i cant swallow"_s);
        QVERIFY(over.emergencies[1].taken);
        QCOMPARE(over.emergencies[1].who, MemberId{u"rosa"_s});
        const ConversationId id = story.thread(ann); // Done is done.
        story.sure([&](Transaction& transaction) {
            return ConversationRecords(transaction).close(id, story.clock.now(), {});
        });
        QCOMPARE(waited(desk.handOver())->value().emergencies.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TstHandOver)
#include "tst_hand_over.moc"
