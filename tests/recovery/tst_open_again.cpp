// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminder_records.h"
#include "core/reminders/reminder_round.h"
#include "tests/recovery/lead_fixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;
const MemberId dana{u"dana"_s};

/// Ann called and asked for a cleaning.
struct Desk : LeadFixture {
    explicit Desk(TestStore& kept) : LeadFixture(kept) { call(ann); }

    void wants() { reply(ann, Said().wants(Intent::Book), u"I need a cleaning"_s); }
    /// She is to be got back to in an hour.
    Reminder followUp()
    {
        Reminder due;
        due.id = ReminderId{newId()};
        due.conversation = thread(ann);
        due.kind = ReminderKind::FollowUp;
        due.reason = ReminderReason::NotBooked;
        due.dueAt = clock.now() + 1h;
        due.madeAt = clock.now() + 1s; // After what she wrote.
        const auto added = store.run([&](Transaction& t) { return ReminderRecords(t).add(due); });
        if (!added) qFatal("no reminder: %s", qPrintable(added.error().detail));
        return due;
    }
    std::optional<Timestamp> dueAt()
    {
        const auto open =
            store.run([id = thread(ann)](Transaction& t) { return ReminderRecords(t).openOf(id); }).value();
        for (const Reminder& each : open)
            if (each.kind == ReminderKind::FollowUp) return each.dueAt;
        return std::nullopt;
    }
    void goRound()
    {
        clock.advance(1s);
        const auto done =
            store.run([&](Transaction& t) { return runReminderRound(t, settings, clock.now()); });
        if (!done) qFatal("no round: %s", qPrintable(done.error().detail));
    }
};

} // namespace

/// A lead that is open again after all is to be got back to as before.
class TstOpenAgain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatWasDueIsDueAgain_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<Stage>("stage");
        for (const bool onPostgres : {false, true}) {
            const auto row = [onPostgres](const char* sentence) -> QTestData& {
                return QTest::addRow("%s: %s", onPostgres ? "PostgreSQL" : "SQLite", sentence) << onPostgres;
            };
            row("booked, and then not") << Stage::Booked;
            row("lost, and then not") << Stage::Lost;
        }
    }
    void whatWasDueIsDueAgain()
    {
        OPEN_TEST_STORE(store);
        QFETCH(Stage, stage);
        Desk desk(*store);
        desk.wants();
        const LeadId id = desk.leadOf(ann)->id;
        const Reminder due = desk.followUp();
        const auto end = [&] {
            desk.clock.advance(10s);
            const auto why = stage == Stage::Lost ? LostReason::Price : LostReason::None;
            QVERIFY(desk.change([&](LeadChanges c) { return c.setStage(id, stage, why, dana); }));
        };
        const auto openAgain = [&] {
            desk.clock.advance(10s);
            QVERIFY(desk.change([&](LeadChanges c) { return c.openAgain(id, dana); }));
        };
        end();
        openAgain(); // Before anything has seen it.
        QCOMPARE(desk.dueAt(), due.dueAt);
        end();
        desk.goRound();
        QVERIFY(!desk.dueAt());
        openAgain();
        QCOMPARE(desk.dueAt(), due.dueAt);
        desk.goRound();
        QCOMPARE(desk.dueAt(), due.dueAt);
    }

    void whatEndedOtherwiseStaysEnded()
    {
        const auto store = TestStore::open();
        Desk desk(*store);
        desk.wants();
        const LeadId id = desk.leadOf(ann)->id;
        const Reminder due = desk.followUp();
        desk.clock.advance(10s);
        QVERIFY(*store->run([&](Transaction& t) {
            return ReminderRecords(t).finish(due.id, {ReminderOutcome::Reached, desk.clock.now(), u"dana"_s});
        }));
        desk.clock.advance(10s);
        QVERIFY(desk.change([&](LeadChanges c) { return c.setStage(id, Stage::Booked, {}, dana); }));
        QVERIFY(desk.change([&](LeadChanges c) { return c.openAgain(id, dana); }));
        QVERIFY(!desk.dueAt());
    }
};

QTEST_GUILESS_MAIN(TstOpenAgain)
#include "tst_open_again.moc"
