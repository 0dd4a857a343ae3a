// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/day_sheet_records.h"
#include "core/reminders/hand_over_records.h"
#include "core/reminders/morning_digest.h"
#include "core/reminders/outcome_undo.h"
#include "tests/reminders/reminder_story.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString local = u"5551234"_s;

/// A desk whose callers show something else than a whole number.
struct Desk : ReminderStory {
    using ReminderStory::ReminderStory;

    FinishedCall ending(const QString& shown, CallOutcome outcome = CallOutcome::NoAnswer)
    {
        FinishedCall call = callEnding({}, outcome);
        call.caller = readCallerId(shown, u"US");
        return call;
    }
    LoggedCall rings(const QString& shown, CallOutcome outcome = CallOutcome::NoAnswer)
    {
        return file(ending(shown, outcome));
    }
    DaySheet sheet()
    {
        return sure([&](Transaction& transaction) {
            return DaySheetRecords(transaction).sheet(clock.now(), QTimeZone::utc());
        });
    }
    /// Who is to be got back to today; nobody: nothing.
    std::optional<SheetRow> only()
    {
        const DaySheet today = sheet();
        if (today.toGetBackTo() != 1) return std::nullopt;
        return today.overdue.empty() ? today.dueToday.front() : today.overdue.front();
    }
    void undo(const ReminderId& id)
    {
        sure([&](Transaction& transaction) { return undoOutcome(transaction, id, clock.now()); });
    }
};

} // namespace

/// A call of somebody without a whole number is got back to as any other is.
class TstCallersWithoutNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void standsOnTheListWhereSomebodyCanAct_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<CallOutcome>("outcome");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("dialled");
        const auto row = [](const char* name, const char* shown, CallOutcome outcome, const char* who,
                            const char* dialled = "") {
            QTest::newRow(name) << QString::fromUtf8(shown) << outcome << QString::fromUtf8(who)
                                << QString::fromUtf8(dialled);
        };
        const auto missed = CallOutcome::NoAnswer;
        row("seven digits", "5551234", missed, "555-1234", "5551234");
        row("seven digits and a name", "\"LOPEZ MARIA\" <sip:5551234@pbx.example>", missed,
            "LOPEZ MARIA 555-1234", "5551234");
        row("hung up at once", "5551234", CallOutcome::Abandoned, "555-1234", "5551234");
        row("eight digits", "40455501", missed, "40455501", "40455501");
        row("dialled as from abroad", "00442079460018", missed, "00442079460018", "00442079460018");
        row("a name alone", "\"Maria Lopez\" <sip:maria@pbx.example>", missed, "Maria Lopez");
        row("a hidden number with a message", "anonymous", CallOutcome::Voicemail, "(hidden)");
        row("a hidden number", "anonymous", missed, "(nobody)");
        row("nobody knows the number", "unavailable", missed, "(nobody)");
        row("the network's word for a name", "\"WIRELESS CALLER\" <sip:x@pbx.example>", missed, "(nobody)");
        row("the phone in the lab", "\"Lab\" <sip:104@pbx.example>", missed, "(nobody)");
        row("a short code", "44321", missed, "(nobody)");
        row("answered", "5551234", CallOutcome::Answered, "(nobody)");
        row("nobody knows whether it was answered", "5551234", CallOutcome::Unknown, "(nobody)");
    }
    void standsOnTheListWhereSomebodyCanAct()
    {
        QFETCH(QString, shown);
        QFETCH(CallOutcome, outcome);
        const auto store = TestStore::open();
        Desk desk(*store);
        const LoggedCall call = desk.rings(shown, outcome);
        const auto row = desk.only();
        const QString who = !row ? u"(nobody)"_s : row->shown.isEmpty() ? u"(hidden)"_s : row->shown;
        QTEST(who, "who");
        QTEST(row ? row->dialled() : u""_s, "dialled");
        if (!row) return;
        QCOMPARE(row->reminder.call, call.call.id);
        QCOMPARE(row->reminder.dueAt, desk.clock.now() + 1h);
        QVERIFY(!row->conversation && !mayBeTexted(*row));
        QCOMPARE(bestAction(*row), BestAction::Call);
    }

    void endsAsAPersonSaysAndComesBack_data() { TestStore::engines(); }
    void endsAsAPersonSaysAndComesBack()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.clock.set(Desk::at(20, 10));
        (void)desk.rings(local);
        const ReminderId id = desk.only()->reminder.id;
        desk.clock.advance(5min);
        for (const auto how : {ReminderOutcome::Reached, ReminderOutcome::Booked, ReminderOutcome::Lost}) {
            desk.finish(id, how, how == ReminderOutcome::Lost ? LostReason::WrongNumber : LostReason::None);
            QVERIFY(!desk.only());
            QCOMPARE(desk.sheet().doneToday(), 1);
            QCOMPARE(desk.sheet().done.front().reminder.outcome, how);
            desk.undo(id);
            QCOMPARE(desk.only()->reminder.id, id);
        }
        desk.finish(id, ReminderOutcome::NotReached);
        const Reminder again = desk.only()->reminder;
        QCOMPARE(again.attempts, 1);
        QCOMPARE(again.reason, ReminderReason::NotReached);
        QCOMPARE(again.dueAt, desk.clock.now() + 2h);
        desk.undo(id);
        QCOMPARE(desk.only()->reminder.attempts, 0);
        QCOMPARE(desk.count(u"reminder"_s), 1);
        desk.finish(id, ReminderOutcome::WillCall); // Looked at again in two days.
        QVERIFY(!desk.only());
        QCOMPARE(desk.sheet().comingUp.size(), 1U);
        desk.round(); // Nothing of it ends by itself.
        QCOMPARE(desk.sheet().comingUp.size(), 1U);
    }

    void isPutOff_data() { TestStore::engines(); }
    void isPutOff()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        (void)desk.rings(local);
        const ReminderId id = desk.only()->reminder.id;
        desk.sure([&](Transaction& transaction) {
            return ReminderRecords(transaction).postpone(id, desk.clock.now() + 3 * 24h);
        });
        QVERIFY(!desk.only());
        QCOMPARE(desk.sheet().comingUp.front().rows.front().reminder.id, id);
    }

    void callingAgainIsOneRowAndGettingThroughEndsIt_data() { TestStore::engines(); }
    void callingAgainIsOneRowAndGettingThroughEndsIt()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        (void)desk.rings(local);
        const Timestamp due = desk.only()->reminder.dueAt;
        (void)desk.rings({}, CallOutcome::Voicemail); // Nobody knows who these are.
        (void)desk.rings({}, CallOutcome::Voicemail);
        QCOMPARE(desk.sheet().toGetBackTo(), 3);
        desk.clock.advance(10min);
        const LoggedCall second = desk.rings(local, CallOutcome::Voicemail);
        const DaySheet sheet = desk.sheet();
        QCOMPARE(sheet.toGetBackTo(), 3);
        const auto theirs = std::ranges::find(sheet.dueToday, u"555-1234"_s, &SheetRow::shown);
        QVERIFY(theirs != sheet.dueToday.end());
        QCOMPARE(theirs->reminder.call, second.call.id);
        QCOMPARE(theirs->reminder.reason, ReminderReason::LeftVoicemail);
        QCOMPARE(theirs->reminder.dueAt, due); // They have waited since the first.
        QCOMPARE(theirs->callsSameDay, 2);
        desk.clock.advance(10min);
        (void)desk.rings(local, CallOutcome::Answered);
        QCOMPARE(desk.sheet().toGetBackTo(), 2);
        QCOMPARE(desk.find(theirs->reminder.id)->outcome, ReminderOutcome::GotThrough);
        const FinishedCall late = [&] {
            FinishedCall call = desk.ending(local);
            call.rangAt -= 5min;
            call.endedAt -= 5min;
            return call;
        }();
        (void)desk.file(late); // A list tells of it when they have got through.
        QCOMPARE(desk.sheet().toGetBackTo(), 2);
    }

    void anotherLineKnowsTheWholeNumber_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<CallOutcome>("outcome");
        QTest::addColumn<int>("toGetBackTo");
        for (const bool onPostgres : {false, true}) {
            const char* engine = onPostgres ? "PostgreSQL" : "SQLite";
            QTest::addRow("%s: it was missed", engine) << onPostgres << CallOutcome::NoAnswer << 1;
            QTest::addRow("%s: it was answered elsewhere", engine)
                << onPostgres << CallOutcome::AnsweredElsewhere << 0;
        }
    }
    void anotherLineKnowsTheWholeNumber()
    {
        OPEN_TEST_STORE(store);
        QFETCH(CallOutcome, outcome);
        Desk desk(*store);
        FinishedCall seen = desk.ending(local);
        (void)desk.file(seen);
        QVERIFY(desk.only());
        seen.line = LineId{u"other"_s};
        seen.caller = callerOf(u"+14045551234"_s);
        seen.outcome = outcome;
        (void)desk.file(seen);
        QTEST(desk.sheet().toGetBackTo(), "toGetBackTo");
        if (const auto row = desk.only()) QVERIFY(row->conversation);
    }

    void theMorningAndTheNextShiftCountThem_data() { TestStore::engines(); }
    void theMorningAndTheNextShiftCountThem()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        (void)desk.rings(local);
        (void)desk.rings({}, CallOutcome::Voicemail);
        (void)desk.call(u"+14045550111"_s);
        const MorningDigest digest = desk.sure([&](Transaction& transaction) {
            return countDigest(transaction, WorkTime::of(desk.settings), desk.clock.now());
        });
        QCOMPARE(digest.people, 3);
        desk.clock.advance(5min);
        for (const SheetRow& row : desk.sheet().dueToday)
            if (!row.conversation) desk.finish(row.reminder.id, ReminderOutcome::Reached);
        const HandOver over = desk.sure([&](Transaction& transaction) {
            return HandOverRecords(transaction).sheet(desk.clock.now(), QTimeZone::utc());
        });
        QCOMPARE(over.reachedLater, 2);
        QCOMPARE(over.sheet.toGetBackTo(), 1);
    }
};

QTEST_GUILESS_MAIN(TstCallersWithoutNumber)
#include "tst_callers_without_number.moc"
