// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/page_records.h"
#include "core/reminders/passed_on_records.h"
#include "tests/reminders/reminder_story.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;
const TeamMember ruth{{u"ruth"_s}, u"Ruth"_s, {}, TeamMember::Role::Owner};
const TeamMember rosa{{u"rosa"_s}, u"Rosa"_s, {}, TeamMember::Role::Desk};

struct TeamStory : ReminderStory {
    explicit TeamStory(TestStore& kept) : ReminderStory(kept) { settings.team.members = {ruth, rosa}; }

    /// Ann wrote, it was Ruth's, and nobody answered for a quarter of an hour.
    void leaveUnanswered()
    {
        theyWrite(ann, u"How much is a cleaning?"_s);
        const ConversationId id = thread(ann);
        sure([&](Transaction& transaction) {
            return ConversationRecords(transaction).assign(id, ruth.id, clock.now(), ruth.id);
        });
        clock.advance(15min);
        QCOMPARE(round().size(), 1U);
    }
    /// Within five minutes, a quarter of an hour ago; by @p who, or by whoever sat there.
    void emergencyIsTakenBy(const QString& who)
    {
        theyWrite(ann, u"I cannot breathe"_s);
        const PageRound page{newId(), thread(ann), MessageId{u"m"_s}, clock.now(), {}, 1};
        clock.advance(5min);
        sure([&](Transaction& transaction) -> Result<bool> {
            PageRecords pages(transaction);
            if (const auto open = pages.open(page); !open) return Fail(open.error());
            const auto given = who.isEmpty() ? Result<void>() : pages.giveTo(page, MemberId{who});
            if (!given) return Fail(given.error());
            return pages.acknowledge(page.id, who, clock.now());
        });
        clock.advance(15min);
    }
    std::vector<StillWaiting> tell(const MemberId& member)
    {
        return sure(
            [&](Transaction& transaction) { return PassedOnRecords(transaction).tell(member, clock.now()); });
    }
};

} // namespace

/// A reply that goes to the next person is told to that person, once.
class TstPassedOn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoTookAnEmergencyKeepsIt_data() { TestStore::engines(); }
    void whoTookAnEmergencyKeepsIt()
    {
        OPEN_TEST_STORE(store);
        TeamStory desk(*store);
        desk.emergencyIsTakenBy(u"ruth"_s);
        QVERIFY(desk.round().empty());
        QVERIFY(desk.tell(rosa.id).empty());
        QCOMPARE(desk.open(ann).at(0).assignedTo.value, u"ruth"_s); // It is on the list all the same.
    }

    void whatNobodyTookByNameGoesOn_data() { TestStore::engines(); }
    void whatNobodyTookByNameGoesOn()
    {
        OPEN_TEST_STORE(store);
        TeamStory desk(*store);
        desk.emergencyIsTakenBy({});
        QCOMPARE(desk.round().size(), 1U);
    }

    void whoHadItAllAlongIsToldSo_data() { TestStore::engines(); }
    void whoHadItAllAlongIsToldSo()
    {
        OPEN_TEST_STORE(store);
        TeamStory desk(*store);
        desk.settings.team.members = {ruth}; // Nobody to pass it on to.
        desk.theyWrite(ann, u"How much is a cleaning?"_s);
        const ConversationId id = desk.thread(ann);
        desk.sure([&](Transaction& transaction) {
            return ConversationRecords(transaction).assign(id, ruth.id, desk.clock.now(), ruth.id);
        });
        desk.clock.advance(15min);
        QVERIFY(desk.round().empty());
        const auto told = desk.tell(ruth.id);
        QCOMPARE(told.size(), 1U);
        QVERIFY(told[0].wasTheirs);
    }

    void isToldOnceAndToThatPersonAlone_data() { TestStore::engines(); }
    void isToldOnceAndToThatPersonAlone()
    {
        OPEN_TEST_STORE(store);
        TeamStory desk(*store);
        desk.leaveUnanswered();
        QVERIFY(desk.tell(ruth.id).empty());
        QVERIFY(desk.tell({}).empty()); // A desk where nobody said who sits there.
        const auto told = desk.tell(rosa.id);
        QCOMPARE(told.size(), 1U);
        QCOMPARE(told[0].thread.number.e164(), ann);
        QCOMPARE(told[0].thread.lastWords, u"How much is a cleaning?"_s);
        QVERIFY(!told[0].wasTheirs);
        QVERIFY(desk.tell(rosa.id).empty());
        desk.clock.advance(1h);
        desk.round();
        QVERIFY(desk.tell(rosa.id).empty());
    }

    void whatWasAnsweredMeanwhileIsNotTold_data() { TestStore::engines(); }
    void whatWasAnsweredMeanwhileIsNotTold()
    {
        OPEN_TEST_STORE(store);
        TeamStory desk(*store);
        desk.leaveUnanswered();
        desk.weWrite(ann, u"$95."_s);
        QVERIFY(desk.tell(rosa.id).empty());
    }

    void theNextUnansweredReplyIsToldAgain_data() { TestStore::engines(); }
    void theNextUnansweredReplyIsToldAgain()
    {
        OPEN_TEST_STORE(store);
        TeamStory desk(*store);
        desk.leaveUnanswered();
        QCOMPARE(desk.tell(rosa.id).size(), 1U);
        desk.weWrite(ann, u"$95."_s);
        desk.clock.advance(1min);
        desk.round();
        desk.theyWrite(ann, u"Can I come today?"_s);
        desk.clock.advance(15min);
        QCOMPARE(desk.round().size(), 1U); // From Rosa back to Ruth.
        QVERIFY(desk.tell(rosa.id).empty());
        QCOMPARE(desk.tell(ruth.id).size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TstPassedOn)
#include "tst_passed_on.moc"
