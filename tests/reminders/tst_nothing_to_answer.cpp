// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/pause_records.h"
#include "core/leads/lead_records.h"
#include "tests/reminders/reminder_story.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;

/// A desk of two, where what Ann wrote is read as what the test says.
struct TeamDesk : ReminderStory {
    explicit TeamDesk(TestStore& kept) : ReminderStory(kept)
    {
        for (const QString& name : {u"rosa"_s, u"luis"_s}) {
            TeamMember member;
            member.id = MemberId{name};
            member.name = name;
            settings.team.members.push_back(member);
        }
    }
    void writes(const QString& words, std::optional<Intent> intent)
    {
        clock.advance(1min);
        theyWrite(ann, words);
        if (!intent) return;
        const ConversationId id = thread(ann);
        sure([&](Transaction& transaction) -> Result<void> {
            LeadRecords leads(transaction);
            const auto newest = leads.newestOf(id);
            if (!newest) return Fail(newest.error());
            Lead lead = *newest ? **newest : LeadRecords::opened(id, Stage::Engaged, clock.now());
            if (!lead.intent || *intent != Intent::Ack) lead.intent = intent;
            return leads.save(lead);
        });
        mustRun(store, u"UPDATE message SET understood_at = at WHERE direction = 'In'"_s);
    }
    /// After an hour: how many stand on the list as unanswered, and went to somebody else.
    [[nodiscard]] std::pair<int, int> unanswered()
    {
        clock.advance(1h);
        const auto passed = static_cast<int>(round().size());
        return {count(u"reminder WHERE kind = 'Answer' AND done_at IS NULL"_s), passed};
    }
};

const std::pair nobody{0, 0};
const std::pair one{1, 1};

} // namespace

/// Who thanks or went elsewhere is not left unanswered.
class TstNothingToAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatTheyWrote_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<Intent>("last");
        QTest::addColumn<bool>("waits");
        const auto row = [](const QStringList& words, Intent last, bool waits) {
            QTest::newRow(qPrintable(words.join(u" / "_s))) << words << last << waits;
        };
        row({u"thx!"_s}, Intent::Ack, false);
        row({u"I'm good, thanks"_s}, Intent::Decline, false);
        row({u"We went elsewhere"_s}, Intent::Decline, false);
        row({u"nvm"_s, u"found somebody else"_s, u"thanks"_s}, Intent::Decline, false);
        row({u"Can you see me on Tuesday"_s, u"nvm, found somebody else"_s}, Intent::Decline, false);
        row({u"thanks"_s, u"can you see me on Tuesday"_s}, Intent::Book, true);
        row({u"No thank you, but do you sell brushes?"_s}, Intent::Decline, true);
        row({u"Can you see me on Tuesday"_s, u"thanks"_s}, Intent::Book, true);
        row({u"How much is it?"_s, u"thank you"_s}, Intent::PriceQuestion, true);
    }
    void whatTheyWrote()
    {
        QFETCH(QStringList, words);
        QFETCH(Intent, last);
        QFETCH(bool, waits);
        const auto store = TestStore::open();
        TeamDesk desk(*store);
        for (const QString& each : std::as_const(words))
            desk.writes(each, last);
        QCOMPARE(desk.unanswered(), waits ? one : nobody);
        QCOMPARE(desk.count(u"conversation WHERE waiting_since IS NOT NULL"_s), 1); // The inbox has it.
    }

    void whoThanksAndAsksLaterWaitsSinceTheyAsked_data() { TestStore::engines(); }
    void whoThanksAndAsksLaterWaitsSinceTheyAsked()
    {
        OPEN_TEST_STORE(store);
        TeamDesk desk(*store);
        desk.writes(u"thanks"_s, Intent::Ack);
        QCOMPARE(desk.unanswered(), nobody);
        desk.writes(u"do you have something today"_s, Intent::Book);
        desk.clock.advance(14min);
        QVERIFY(desk.round().empty());
        desk.clock.advance(1min);
        QCOMPARE(desk.round().size(), 1U);
        QCOMPARE(desk.open(ann).at(0).dueAt, desk.clock.now());
        QCOMPARE(desk.open(ann).at(0).madeAt, desk.clock.now() - 15min);
    }

    void whatNobodyHasReadYetIsNoDecline_data() { TestStore::engines(); }
    void whatNobodyHasReadYetIsNoDecline()
    {
        OPEN_TEST_STORE(store);
        TeamDesk desk(*store);
        desk.writes(u"We went elsewhere"_s, Intent::Decline);
        desk.writes(u"But my crown fell off, call me"_s, std::nullopt);
        QCOMPARE(desk.unanswered(), one);
    }

    // "Would 3 suit you?" "No, thank you": another time may.
    void whoDeclinesWhatWeOfferedIsAnswered_data() { TestStore::engines(); }
    void whoDeclinesWhatWeOfferedIsAnswered()
    {
        OPEN_TEST_STORE(store);
        TeamDesk desk(*store);
        desk.writes(u"Can I come in"_s, Intent::Book);
        desk.weWrite(ann, u"Would 3 suit you?"_s);
        desk.writes(u"No thank you"_s, Intent::Decline);
        QCOMPARE(desk.unanswered(), one);
    }

    void whoWasInDangerIsAskedAgain_data() { TestStore::engines(); }
    void whoWasInDangerIsAskedAgain()
    {
        OPEN_TEST_STORE(store);
        TeamDesk desk(*store);
        desk.writes(u"My face is swollen, no thanks to you"_s, Intent::Decline);
        mustRun(*store, u"UPDATE lead SET urgency = 'Emergency'"_s);
        QCOMPARE(desk.unanswered(), one);
    }

    void whoMayHaveOptedOutStaysOnTheList_data() { TestStore::engines(); }
    void whoMayHaveOptedOutStaysOnTheList()
    {
        OPEN_TEST_STORE(store);
        TeamDesk desk(*store);
        desk.writes(u"Not interested"_s, Intent::Decline);
        desk.sure([&](Transaction& transaction) {
            return PauseRecords(transaction).pause(numberOf(ann), u"Not interested"_s, desk.clock.now());
        });
        QCOMPARE(desk.unanswered().first, 1);
    }

    void whatWasPutOffIsLookedAtAgain_data() { TestStore::engines(); }
    void whatWasPutOffIsLookedAtAgain()
    {
        OPEN_TEST_STORE(store);
        TeamDesk desk(*store);
        desk.writes(u"thanks"_s, Intent::Ack);
        const ConversationId id = desk.thread(ann);
        desk.sure([&](Transaction& transaction) {
            return ConversationRecords(transaction)
                .snooze(id, desk.clock.now() + 30min, desk.clock.now(), MemberId{u"rosa"_s});
        });
        desk.clock.advance(30min);
        desk.sure([&](Transaction& transaction) {
            return ConversationRecords(transaction).wakeDue(desk.clock.now());
        });
        QCOMPARE(desk.unanswered(), one);
    }

    // A bare thanks for our text says nothing of what they called for.
    void aThanksLeavesTheCallToBeReturned_data() { TestStore::engines(); }
    void aThanksLeavesTheCallToBeReturned()
    {
        OPEN_TEST_STORE(store);
        TeamDesk desk(*store);
        (void)desk.call(ann);
        (void)desk.pass(1min);
        QCOMPARE(desk.open(ann).size(), 1U);
        desk.writes(u"thanks"_s, Intent::Ack);
        QCOMPARE(desk.unanswered(), nobody);
        QCOMPARE(desk.open(ann).size(), 1U);
        QCOMPARE(desk.open(ann).at(0).kind, ReminderKind::CallBack);
        desk.writes(u"We went elsewhere"_s, Intent::Decline);
        QCOMPARE(desk.unanswered(), nobody);
        QVERIFY(desk.open(ann).empty());
    }
};

QTEST_GUILESS_MAIN(TstNothingToAnswer)
#include "tst_nothing_to_answer.moc"
