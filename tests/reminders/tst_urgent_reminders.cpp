// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact_records.h"
#include "core/people/merge_records.h"
#include "core/reminders/day_sheet_records.h"
#include "tests/reminders/reminder_story.h"
#include "tests/support/text_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;
const QString annsOther = u"+14045550112"_s;
const TeamMember rosa{{u"rosa"_s}, u"Rosa"_s, {}, TeamMember::Role::Desk};
const TeamMember luis{{u"luis"_s}, u"Luis"_s, {}, TeamMember::Role::Desk};

DaySheet sheetOf(ReminderStory& desk)
{
    return desk.sure([&](Transaction& transaction) {
        return DaySheetRecords(transaction).sheet(desk.clock.now(), QTimeZone::utc());
    });
}

} // namespace

/// Who is got back to at once, and who only by phone.
class TstUrgentReminders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anEmergencyIsOnTheListAtOnceUntilSomebodyTakesIt_data() { TestStore::engines(); }
    void anEmergencyIsOnTheListAtOnceUntilSomebodyTakesIt()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        desk.theyWrite(ann, u"can't swallow, bleeding wont stop"_s);
        desk.pageAbout(ann, {});
        desk.clock.advance(1s);
        desk.round();
        desk.round();
        QCOMPARE(desk.open(ann).size(), 1U);
        QCOMPARE(desk.open(ann).at(0).reason, ReminderReason::Emergency);
        QVERIFY(desk.open(ann).at(0).dueAt < desk.clock.now());
        desk.clock.advance(5min);
        desk.sure([&](Transaction& transaction) {
            const auto round = PageRecords(transaction).allOpen();
            return PageRecords(transaction).acknowledge(round->front().id, u"rosa"_s, desk.clock.now());
        });
        desk.round();
        QVERIFY(desk.open(ann).empty()); // Whoever took it answers as any other reply is answered.
        desk.clock.advance(10min);
        desk.round();
        QCOMPARE(desk.open(ann).at(0).reason, ReminderReason::Unanswered);
    }

    void anEmergencyStaysWhenTheyWantNoTexts_data() { TestStore::engines(); }
    void anEmergencyStaysWhenTheyWantNoTexts()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        desk.theyWrite(ann, u"my tooth broke and the bleeding wont stop"_s);
        desk.pageAbout(ann, {});
        desk.round();
        const ConversationId thread = desk.thread(ann);
        desk.sure(
            [&](Transaction& transaction) { return ConversationRecords(transaction).waitForNoText(thread); });
        const QString waits = u"SELECT count(*) FROM conversation WHERE waiting_since IS NOT NULL"_s;
        QCOMPARE(firstCell(*store, waits), u"1"_s);
        mustRun(*store, u"UPDATE conversation SET waiting_since = NULL"_s);
        desk.clock.advance(1min);
        desk.round();
        QCOMPARE(desk.open(ann).size(), 1U);
        desk.sure([&](Transaction& transaction) {
            const auto round = PageRecords(transaction).allOpen();
            return PageRecords(transaction).acknowledge(round->front().id, u"rosa"_s, desk.clock.now());
        });
        desk.round();
        QVERIFY(desk.open(ann).empty());
    }

    void anEmergencyThatNobodyTakesGoesToTheNextAsWell_data() { TestStore::engines(); }
    void anEmergencyThatNobodyTakesGoesToTheNextAsWell()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        desk.settings.team.members = {rosa, luis};
        desk.theyWrite(ann, u"i cant breathe"_s);
        desk.pageAbout(ann, {});
        QVERIFY(desk.round().empty());
        desk.clock.advance(15min);
        QCOMPARE(desk.round().size(), 1U);
        QCOMPARE(desk.open(ann).size(), 1U);
        QCOMPARE(desk.open(ann).at(0).assignedTo.value, u"rosa"_s);
        desk.clock.advance(15min);
        QVERIFY(desk.round().empty()); // Once a wait.
        desk.weWrite(ann, u"Come at once, please."_s);
        desk.clock.advance(1s);
        desk.round();
        desk.round();
        QVERIFY(desk.open(ann).empty());
    }

    void anEmergencyHasItsOwnTimeWhateverWaitedBefore_data() { TestStore::engines(); }
    void anEmergencyHasItsOwnTimeWhateverWaitedBefore()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        desk.clock.set(ReminderStory::at(19, 9));
        desk.theyWrite(ann, u"How much is a cleaning?"_s);
        desk.clock.advance(16min);
        desk.round();
        desk.clock.set(ReminderStory::at(20, 9, 40));
        desk.theyWrite(ann, u"my face is swollen and i cant breathe"_s);
        desk.clock.advance(1min);
        desk.pageAbout(ann, {});
        desk.round();
        const DaySheet sheet = sheetOf(desk);
        QCOMPARE(sheet.overdue.size(), 1U);
        QVERIFY(sheet.overdue[0].isEmergency);
        QCOMPARE(sheet.overdue[0].emergencyAt, ReminderStory::at(20, 9, 40));
        desk.sure([&](Transaction& transaction) {
            const auto round = PageRecords(transaction).allOpen();
            return PageRecords(transaction).acknowledge(round->front().id, u"rosa"_s, desk.clock.now());
        });
        QVERIFY(!sheetOf(desk).overdue.at(0).emergencyAt); // What she asked still waits since yesterday.
    }

    void whoWantsNoTextsAtOneNumberIsCalledAtTheOther_data() { TestStore::engines(); }
    void whoWantsNoTextsAtOneNumberIsCalledAtTheOther()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        desk.theyWrite(annsOther, u"How much is a cleaning?"_s);
        desk.clock.advance(15min);
        desk.round();
        QCOMPARE(sheetOf(desk).overdue.size() + sheetOf(desk).dueToday.size(), 1U);
        const auto row = [&] {
            const DaySheet sheet = sheetOf(desk);
            return sheet.overdue.empty() ? sheet.dueToday.at(0) : sheet.overdue.at(0);
        };
        noteConsent(*store, ann, ConsentChange::OptedOut, desk.clock.now());
        QVERIFY(mayBeTexted(row())); // Nobody knows that both are hers.
        desk.sure([&](Transaction& transaction) -> Result<void> {
            ContactRecords people(transaction);
            ContactProfile profile;
            profile.name = u"Ann Lee"_s;
            if (auto kept = people.save(numberOf(ann), profile, desk.clock.now()); !kept) return kept;
            if (auto kept = people.save(numberOf(annsOther), profile, desk.clock.now()); !kept) return kept;
            const auto merged =
                MergeRecords(transaction).merge(numberOf(ann), numberOf(annsOther), desk.clock.now());
            if (!merged) return Fail(merged.error());
            return {};
        });
        QVERIFY(row().conversation->optedOut);
        QVERIFY(!mayBeTexted(row()));
        QCOMPARE(bestAction(row()), BestAction::Call);
    }
};

QTEST_GUILESS_MAIN(TstUrgentReminders)
#include "tst_urgent_reminders.moc"
