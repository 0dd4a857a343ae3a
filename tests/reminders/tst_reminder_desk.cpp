// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_records.h"
#include "core/reminders/reminder_desk.h"
#include "tests/reminders/reminder_story.h"
#include "tests/support/waited.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;
const QString ben = u"+14045550112"_s;

/// Once around: what a beat began is done.
void beat(ReminderStory& story, ReminderDesk& desk)
{
    desk.beat();
    (void)waited(desk.sheet());
    QCoreApplication::processEvents();
    (void)story;
}

} // namespace

class TstReminderDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void passesAnUnansweredReplyOn()
    {
        const auto store = TestStore::open();
        ReminderStory story(*store);
        TeamMember rosa;
        rosa.id = MemberId{u"rosa"_s};
        story.settings.team.members = {rosa};
        ReminderDesk desk(store->store(), story.clock);
        const auto whose = [&store] {
            return firstCell(*store, u"SELECT coalesce(assigned_to, '') FROM conversation"_s);
        };
        story.theyWrite(ann, u"How much is a cleaning?"_s);
        beat(story, desk); // No rules yet: nothing is done on a guess.
        desk.setRules(story.settings);
        beat(story, desk);
        QCOMPARE(whose(), QString());
        story.clock.advance(15min);
        desk.beat();
        QTRY_COMPARE(whose(), u"rosa"_s);
    }

    void greetsOnceAMorning()
    {
        const auto store = TestStore::open();
        ReminderStory story(*store);
        (void)story.call(ann);
        ReminderDesk desk(store->store(), story.clock);
        desk.setRules(story.settings);
        QSignalSpy greeted(&desk, &ReminderDesk::digestDue);
        story.clock.set(ReminderStory::at(23, 7, 59));
        beat(story, desk);
        QCOMPARE(greeted.count(), 0);
        story.clock.set(ReminderStory::at(23, 9, 30)); // Woke up late.
        desk.beat();
        QTRY_COMPARE(greeted.count(), 1);
        QCOMPARE(greeted[0][0].value<MorningDigest>().people, 1);
        beat(story, desk);
        ReminderDesk restarted(store->store(), story.clock);
        QSignalSpy again(&restarted, &ReminderDesk::digestDue);
        restarted.setRules(story.settings);
        beat(story, restarted);
        story.clock.set(ReminderStory::at(23, 8, 30)); // And the clock was set back.
        beat(story, restarted);
        beat(story, desk);
        QCOMPARE(greeted.count(), 1);
        QCOMPARE(again.count(), 0);
        story.clock.set(ReminderStory::at(24, 8));
        desk.beat();
        QTRY_COMPARE(greeted.count(), 2);
    }

    void looksAroundBeforeItGreets()
    {
        const auto store = TestStore::open();
        ReminderStory story(*store);
        story.settings.followUp.digestTo = u"+14045550199"_s;
        (void)story.call(ann);
        (void)story.call(ben);
        ReminderDesk desk(store->store(), story.clock);
        desk.setRules(story.settings);
        QSignalSpy greeted(&desk, &ReminderDesk::digestDue);
        story.clock.set(ReminderStory::at(23, 7, 59) + 59s);
        beat(story, desk);
        story.weWrite(ann, u"Shall we find you a time?"_s); // Whose reminder ends with the next look.
        story.clock.advance(1s);
        desk.beat();
        QTRY_COMPARE(greeted.count(), 1);
        QCOMPARE(greeted[0][0].value<MorningDigest>().people, 1);
        QCOMPARE(waited(desk.sheet()).value().value().toGetBackTo(), 1);
        QCOMPARE(story.count(u"message WHERE purpose = 'Digest' AND body LIKE '%1 person%'"_s), 1);
    }

    void looksAgainWhenTheClockWasSetBack()
    {
        const auto store = TestStore::open();
        ReminderStory story(*store);
        ReminderDesk desk(store->store(), story.clock);
        desk.setRules(story.settings);
        story.clock.set(ReminderStory::at(23, 12));
        beat(story, desk);
        story.clock.set(ReminderStory::at(20, 12));
        story.theyWrite(ann, u"How much is a cleaning?"_s);
        story.clock.advance(20min);
        desk.beat();
        QTRY_COMPARE(story.open(ann).size(), 1U);
    }

    void doesWhatAPersonSays()
    {
        const auto store = TestStore::open();
        ReminderStory story(*store);
        ReminderDesk desk(store->store(), story.clock);
        desk.setRules(story.settings);
        const Timestamp when = story.clock.now() + 1h;
        const auto made =
            waited(desk.remind(story.thread(ann), when, u" Call about the crown "_s, {u"rosa"_s}));
        QVERIFY(made && *made);
        QCOMPARE(story.open(ann).at(0).words, u"Call about the crown"_s);
        QCOMPARE(story.open(ann).at(0).madeBy, u"rosa"_s);
        // Asked once more: the new time stands, also a later one.
        QVERIFY(waited(desk.remind(story.thread(ann), when + 24h, {}, {u"rosa"_s})));
        QCOMPARE(story.open(ann).size(), 1U);
        QCOMPARE(story.open(ann).at(0).dueAt, when + 24h);
        QVERIFY(waited(desk.postpone(**made, when)).value());
        QCOMPARE(story.open(ann).at(0).dueAt, when);
        QVERIFY(
            waited(desk.finish(**made, {ReminderOutcome::Reached, LostReason::None, {u"rosa"_s}})).value());
        QVERIFY(story.open(ann).empty());
        QVERIFY(waited(desk.reopen(**made)).value());
        QCOMPARE(story.open(ann).size(), 1U);
    }

    void noTextGoesWhileSomebodyDials()
    {
        const auto store = TestStore::open();
        ReminderStory story(*store);
        ReminderDesk desk(store->store(), story.clock);
        const LoggedCall call = story.call(ann);
        desk.noteCalling(numberOf(ann));
        (void)waited(desk.sheet());
        QCOMPARE(story.logged(call.call.id).text->state, TextState::Cancelled);
        QCOMPARE(story.open(ann).size(), 1U); // How it went is not known yet.
    }

    void theSheetOfTheDay_data() { TestStore::engines(); }
    void theSheetOfTheDay()
    {
        OPEN_TEST_STORE(store);
        ReminderStory story(*store);
        FinishedCall landline = story.callEnding(ben);
        landline.caller.textable = Textable::No;
        landline.caller.why = NotTextable::Landline;
        (void)story.file(landline);
        (void)story.call(ann);
        story.clock.advance(5min);
        (void)story.call(ann);
        const ConversationId id = story.thread(ann);
        story.sure([&](Transaction& transaction) {
            Lead lead = LeadRecords::opened(id, Stage::Engaged, story.clock.now());
            lead.intent = Intent::PriceQuestion;
            KnownField client;
            client.field = u"client"_s;
            client.value = u"new"_s;
            lead.fields = {client};
            return LeadRecords(transaction).save(lead);
        });
        ReminderDesk desk(store->store(), story.clock);
        desk.setRules(story.settings);
        const DaySheet sheet = waited(desk.sheet())->value();
        QCOMPARE(sheet.dueToday.size(), 2U);
        const auto row =
            std::ranges::find(sheet.dueToday, id, [](const SheetRow& each) { return each.conversation->id; });
        QVERIFY(row != sheet.dueToday.end());
        QCOMPARE(row->client, u"new"_s);
        QCOMPARE(row->asked, u"PriceQuestion"_s);
        QCOMPARE(row->callsSameDay, 2);
        QVERIFY(row->calledAt && !row->cannotBeTexted);
        const auto& other = row == sheet.dueToday.begin() ? sheet.dueToday[1] : sheet.dueToday[0];
        QVERIFY(other.cannotBeTexted);
        QCOMPARE(bestAction(other), BestAction::Call);
    }

    void knowsWhenTheyAskedForACall_data() { TestStore::engines(); }
    void knowsWhenTheyAskedForACall()
    {
        OPEN_TEST_STORE(store);
        ReminderStory story(*store);
        story.theyWrite(ann, u"hi"_s);
        story.clock.advance(11min);
        const Timestamp asked = story.clock.now();
        story.theyWrite(ann, u"can you call me?"_s);
        const ConversationId id = story.thread(ann);
        story.sure([&](Transaction& transaction) {
            Lead lead = LeadRecords::opened(id, Stage::Engaged, asked);
            lead.intent = Intent::CallbackRequest;
            lead.lines = {{ScoreReason::AsksForCall, 1, std::nullopt, {}, asked}};
            return LeadRecords(transaction).save(lead);
        });
        story.clock.advance(15min);
        story.round();
        ReminderDesk desk(store->store(), story.clock);
        desk.setRules(story.settings);
        const DaySheet sheet = waited(desk.sheet())->value();
        const auto& rows = sheet.overdue.empty() ? sheet.dueToday : sheet.overdue;
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows[0].askedAt, std::optional(asked));
        QCOMPARE(bestAction(rows[0]), BestAction::Call);
    }

    void whoMayHaveAskedForNoTextsIsCalled()
    {
        SheetRow row{{}, Conversation{ConversationId{u"c"_s}, numberOf(ann), {}, ReminderStory::at(23, 9)}};
        row.reminder.kind = ReminderKind::Answer;
        QCOMPARE(bestAction(row), BestAction::Text);
        row.conversation->doubtSince = ReminderStory::at(23, 9); // "dont text me im driving, call later"
        QCOMPARE(bestAction(row), BestAction::Call);
    }
};

QTEST_GUILESS_MAIN(TstReminderDesk)
#include "tst_reminder_desk.moc"
