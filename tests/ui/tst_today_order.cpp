// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/today_rows.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

/// Who stands on the list, under what, and who is done.
class TstTodayOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void oneRowOnePerson()
    {
        SheetRow call = rowFor(ReminderReason::Missed);
        call.reminder.id = ReminderId{u"call"_s};
        SheetRow answer = rowFor(ReminderReason::Unanswered);
        answer.reminder.id = ReminderId{u"answer"_s};
        answer.reminder.dueAt = now - 5min;
        const DaySheet sheet = sheetOf({call, answer});
        QCOMPARE(sheet.overdue.size(), 1U);
        QCOMPARE(sheet.overdue[0].reminder.id.value, u"answer"_s);
        QCOMPARE(sheet.overdue[0].others.size(), 1U);
        QVERIFY(sheet.dueToday.empty());
        QCOMPARE(sheet.toGetBackTo(), 1);
    }

    void whoIsDueAgainTodayIsNotDone()
    {
        SheetRow tried = rowFor(ReminderReason::Missed);
        tried.reminder.doneAt = now - 1h;
        tried.reminder.outcome = ReminderOutcome::NotReached;
        QCOMPARE(sheetOf({rowFor(ReminderReason::NotReached)}, {tried}).doneToday(), 0);
        SheetRow tomorrow = rowFor(ReminderReason::NotReached);
        tomorrow.reminder.dueAt = now + 24h;
        const DaySheet sheet = sheetOf({tomorrow}, {tried, tried});
        QCOMPARE(sheet.doneToday(), 1);
        QCOMPARE(sheet.comingUp.size(), 1U);
        SheetRow yesterday = tried;
        yesterday.reminder.doneAt = now - 24h;
        QVERIFY(sheetOf({}, {yesterday}).isEmpty());
    }

    void whoWroteBackAndWaitsIsNotDone_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<std::optional<Timestamp>>("waitsSince");
        QTest::addColumn<bool>("isDone");
        const auto row = [](const char* name, ReminderOutcome outcome, std::optional<Timestamp> waitsSince,
                            bool isDone) {
            QTest::newRow(name) << static_cast<int>(outcome) << waitsSince << isDone;
        };
        using O = ReminderOutcome;
        row("wrote back, nobody answered", O::TheyWrote, now - 1h, false);
        row("wrote back, and again", O::TheyWrote, now - 2h, false);
        row("wrote back and was answered", O::TheyWrote, std::nullopt, true);
        row("reached, and wrote since", O::Reached, now - 10min, false);
        row("wrote, then we left a message", O::LeftMessage, now - 2h, true);
        row("booked", O::Booked, std::nullopt, true);
    }
    void whoWroteBackAndWaitsIsNotDone()
    {
        QFETCH(std::optional<Timestamp>, waitsSince);
        QFETCH(bool, isDone);
        QFETCH(int, outcome);
        SheetRow row = rowFor(ReminderReason::Missed);
        row.reminder.doneAt = now - 1h;
        row.reminder.outcome = static_cast<ReminderOutcome>(outcome);
        row.conversation->waitingSince = waitsSince;
        const DaySheet sheet = sheetOf({}, {row});
        QCOMPARE(sheet.doneToday(), isDone ? 1 : 0);
        QCOMPARE(sheet.wroteBack, isDone ? 0 : 1);
        QCOMPARE(sheet.people(), 1);
        QCOMPARE(countWords(sheet), isDone
                                        ? u"Nobody to get back to, 1 done."_s
                                        : u"Nobody to get back to, 1 wrote back and waits in the inbox."_s);
    }

    void whoWroteBackAndWasPutOffIsNobodyOfToday()
    {
        SheetRow row = rowFor(ReminderReason::Missed);
        row.reminder.doneAt = now - 1h;
        row.reminder.outcome = ReminderOutcome::TheyWrote;
        row.conversation->waitingSince = now - 1h;
        row.conversation->snoozedUntil = now + 48h;
        const DaySheet sheet = sheetOf({}, {row});
        QCOMPARE(sheet.wroteBack, 0);
        QCOMPARE(sheet.people(), 0);
    }

    void anEmergencyIsTodaysThoughAnOlderQuestionWaits()
    {
        SheetRow row = rowFor(ReminderReason::Unanswered);
        row.reminder.kind = ReminderKind::Answer;
        row.asked = u"PriceQuestion"_s;
        row.reminder.madeAt = row.conversation->waitingSince.emplace(now - 25h - 48min);
        row.reminder.dueAt = row.reminder.madeAt + 15min;
        row.isEmergency = true;
        row.emergencyAt = now - 68min;
        SheetRow earlier = row;
        earlier.conversation->id = ConversationId{u"d"_s};
        earlier.emergencyAt = now - 70min;
        earlier.reminder.dueAt = now - 1h;
        const DaySheet sheet = sheetOf({row, earlier});
        QCOMPARE(sheet.overdue.at(0).emergencyAt, earlier.emergencyAt);
        const VerticalPack pack;
        const Paper paper = paperOf(sheet, {u"US"_s, times, pack, now});
        QCOMPARE(paper.sections.at(0).rows.at(1).why,
                 u"Emergency · Wrote 9:40 today, nobody has taken it yet"_s);
        QCOMPARE(paper.sections.at(0).rows.at(1).when, u"9:40"_s);
    }
};

QTEST_MAIN(TstTodayOrder)
#include "tst_today_order.moc"
