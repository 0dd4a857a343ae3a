// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_records.h"
#include "core/reminders/day_sheet_records.h"
#include "core/reminders/outcome_undo.h"
#include "tests/reminders/reminder_story.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;

struct UndoStory : ReminderStory {
    using ReminderStory::ReminderStory;

    Result<void> undo(const ReminderId& id)
    {
        return store.run([&](Transaction& transaction) { return undoOutcome(transaction, id, clock.now()); });
    }
    Lead lead()
    {
        const ConversationId id = thread(ann);
        return sure([&](Transaction& transaction) { return LeadRecords(transaction).newestOf(id); }).value();
    }
    Conversation conversation()
    {
        const ConversationId id = thread(ann);
        return sure([&](Transaction& transaction) { return ConversationRecords(transaction).find(id); })
            .value();
    }
    /// They called, wrote, and are a warm lead.
    ReminderId wroteAndCalled()
    {
        theyWrite(ann, u"How much is a cleaning?"_s);
        clock.advance(15min);
        round();
        (void)call(ann);
        const ConversationId id = thread(ann);
        sure([&](Transaction& transaction) -> Result<void> {
            if (auto saved = LeadRecords(transaction)
                                 .save(LeadRecords::opened(id, Stage::Engaged, clock.now() - 1min));
                !saved)
                return saved;
            return ConversationRecords(transaction).setHeat(id, 1);
        });
        clock.advance(1min);
        return open(ann).at(0).id;
    }
    /// Everything that an outcome may change, in words.
    QString all()
    {
        const Lead of = lead();
        const Conversation thread = conversation();
        QStringList parts{codeOf(of.stage),
                          QString::number(of.stageAt.time_since_epoch().count()),
                          of.stageBy,
                          codeOf(of.lostReason),
                          QString::number(thread.heat),
                          thread.waitingSince ? u"waits"_s : u"does not"_s,
                          QString::number(count(u"thread_entry"_s)),
                          QString::number(count(u"conversation WHERE automation_off_at IS NOT NULL"_s))};
        for (const Reminder& each : open(ann))
            parts << codeOf(each.kind) + u'@' + QString::number(each.dueAt.time_since_epoch().count());
        return parts.join(u' ');
    }
};

} // namespace

/// One undo is the state before, whatever a person said.
class TstOutcomeUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everythingIsAsBefore_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<int>("outcome");
        const auto row = [&](const char* name, ReminderOutcome outcome) {
            QTest::addRow("%s, SQLite", name) << false << static_cast<int>(outcome);
            QTest::addRow("%s, PostgreSQL", name) << true << static_cast<int>(outcome);
        };
        row("she was reached", ReminderOutcome::Reached);
        row("a message was left", ReminderOutcome::LeftMessage);
        row("nobody answered", ReminderOutcome::NotReached);
        row("she will call", ReminderOutcome::WillCall);
        row("she has booked", ReminderOutcome::Booked);
        row("she is lost", ReminderOutcome::Lost);
        row("we gave up", ReminderOutcome::GaveUp);
    }
    void everythingIsAsBefore()
    {
        OPEN_TEST_STORE(store);
        QFETCH(int, outcome);
        UndoStory desk(*store);
        const ReminderId id = desk.wroteAndCalled();
        const QString before = desk.all();
        desk.finish(id, static_cast<ReminderOutcome>(outcome), LostReason::Price);
        QVERIFY(desk.all() != before);
        desk.clock.advance(1min);
        QVERIFY(desk.undo(id));
        QCOMPARE(desk.all(), before);
        desk.round(); // Nothing ends it again by itself.
        QCOMPARE(desk.all(), before);
    }

    void anyOfThoseThatEndedTogetherBringsAllBack_data() { TestStore::engines(); }
    void anyOfThoseThatEndedTogetherBringsAllBack()
    {
        OPEN_TEST_STORE(store);
        UndoStory desk(*store);
        (void)desk.wroteAndCalled();
        const auto open = desk.open(ann);
        QCOMPARE(open.size(), 2U);
        const QString before = desk.all();
        desk.finish(open[0].id, ReminderOutcome::Booked);
        QVERIFY(desk.undo(open[1].id));
        QCOMPARE(desk.all(), before);
        QVERIFY(desk.undo(open[0].id)); // Done already.
        QCOMPARE(desk.all(), before);
    }

    void whatCameSinceStands_data() { TestStore::engines(); }
    void whatCameSinceStands()
    {
        OPEN_TEST_STORE(store);
        UndoStory desk(*store);
        const ReminderId id = desk.wroteAndCalled();
        desk.finish(id, ReminderOutcome::Booked);
        desk.clock.advance(1min);
        Lead lead = desk.lead();
        lead.stage = Stage::Lost; // Said on the lead's card meanwhile.
        lead.lostReason = LostReason::Price;
        lead.stageAt = desk.clock.now();
        desk.sure([&](Transaction& transaction) { return LeadRecords(transaction).save(lead); });
        desk.weWrite(ann, u"See you then."_s);
        QVERIFY(desk.undo(id));
        QCOMPARE(desk.lead().stage, Stage::Lost);
        QVERIFY(!desk.conversation().waitingSince);
    }

    void aNextTryThatWasMadeIsNotTakenBack_data() { TestStore::engines(); }
    void aNextTryThatWasMadeIsNotTakenBack()
    {
        OPEN_TEST_STORE(store);
        UndoStory desk(*store);
        const ReminderId first = desk.wroteAndCalled();
        desk.finish(first, ReminderOutcome::NotReached);
        desk.clock.advance(2h);
        const ReminderId second = desk.open(ann).at(0).id;
        desk.finish(second, ReminderOutcome::Reached);
        const QString after = desk.all();
        const auto undone = desk.undo(first);
        QVERIFY(!undone);
        QCOMPARE(undone.error().failure, Failure::Conflict);
        QCOMPARE(desk.all(), after);
    }

    void doneTakenBackReminds_data() { TestStore::engines(); }
    void doneTakenBackReminds()
    {
        OPEN_TEST_STORE(store);
        UndoStory desk(*store);
        const ReminderId waits = desk.wroteAndCalled();
        const ConversationId id = desk.thread(ann);
        const auto open = [&] { return desk.open(ann).size(); };
        const size_t before = open();
        const auto done = desk.sure([&](Transaction& transaction) {
            return ConversationRecords(transaction).closeAll({id}, desk.clock.now(), {});
        });
        desk.clock.advance(1min);
        desk.round();
        QCOMPARE(open(), 0U);
        desk.sure([&](Transaction& transaction) -> Result<void> {
            if (auto due = ReminderRecords(transaction).reopenThoseOfDone(id); !due) return due;
            return ConversationRecords(transaction).reopenAll(done);
        });
        QCOMPARE(open(), before);
        QVERIFY(!desk.find(waits)->doneAt);
        desk.clock.advance(1min);
        desk.round();
        QCOMPARE(open(), before);
    }
};

QTEST_GUILESS_MAIN(TstOutcomeUndo)
#include "tst_outcome_undo.moc"
