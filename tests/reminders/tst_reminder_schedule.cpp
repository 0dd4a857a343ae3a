// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminder_schedule.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// Friday 20 November 2026, 10:00; a desk open from 9 to 17.
const Timestamp friday{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 10h};
const Timestamp monday = friday + 71h; // 9:00
const WorkTime work{OpeningHours{}, QTimeZone::utc()};

TeamMember member(const QString& id, TeamMember::Role role = TeamMember::Role::Desk)
{
    TeamMember made;
    made.id = MemberId{id};
    made.name = id;
    made.role = role;
    return made;
}

} // namespace

Q_DECLARE_METATYPE(secondring::SinceThen)

class TstReminderSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void endsByItself_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<SinceThen>("since");
        QTest::addColumn<QString>("ends"); // Empty: it stands.
        const auto row = [](const char* name, ReminderKind kind, const SinceThen& since, const char* ends) {
            QTest::newRow(name) << static_cast<int>(kind) << since << QString::fromLatin1(ends);
        };
        SinceThen nothing;
        SinceThen wrote;
        wrote.theyWroteAt = friday + 5min;
        wrote.stillWaits = true;
        SinceThen wroteBefore;
        wroteBefore.theyWroteAt = friday - 5min;
        SinceThen answered = wrote;
        answered.personWroteAt = friday + 9min;
        answered.stillWaits = false;
        SinceThen booked = answered;
        booked.bookedAt = friday + 20min;
        SinceThen lost;
        lost.lostAt = friday + 20min;
        SinceThen closed;
        closed.closedAt = friday + 20min;
        SinceThen bookedLastYear;
        bookedLastYear.bookedAt = friday - 365 * 24h;
        using Kind = ReminderKind;
        row("nobody did anything", Kind::CallBack, nothing, "");
        row("they wrote: the reply is what counts now", Kind::CallBack, wrote, "TheyWrote");
        row("they had written before they called", Kind::CallBack, wroteBefore, "");
        row("somebody texted them", Kind::CallBack, answered, "PersonWrote");
        row("booked", Kind::CallBack, booked, "Booked");
        row("lost", Kind::CallBack, lost, "Lost");
        row("marked done in the inbox", Kind::CallBack, closed, "Closed");
        row("booked long before this call", Kind::CallBack, bookedLastYear, "");
        row("a reply that still waits", Kind::Answer, wrote, "");
        row("a reply that was answered", Kind::Answer, answered, "PersonWrote");
        row("a reply that needs no answer after all", Kind::Answer, nothing, "PersonWrote");
        row("they wrote again after our offer", Kind::FollowUp, wrote, "TheyWrote");
        row("they said after payday, and we answered fine", Kind::ReturnTime, answered, "");
        row("they said after payday, and wrote once more", Kind::ReturnTime, wrote, "");
        row("they said after payday, and have booked", Kind::ReturnTime, booked, "Booked");
        row("a person's own reminder outlives everything", Kind::Person, booked, "");
    }
    void endsByItself()
    {
        QFETCH(int, kind);
        QFETCH(SinceThen, since);
        QFETCH(QString, ends);
        Reminder reminder;
        reminder.kind = static_cast<ReminderKind>(kind);
        reminder.madeAt = friday;
        reminder.dueAt = friday + 1h;
        const auto end = endedByItself(reminder, since, friday + 2h);
        QCOMPARE(end ? codeOf(end->outcome) : QString(), ends);
        if (end) QVERIFY(end->by.isEmpty());
    }

    void anEmergencyEndsByNoOptOut()
    {
        Reminder reminder;
        reminder.kind = ReminderKind::Answer;
        reminder.reason = ReminderReason::Emergency;
        reminder.madeAt = friday;
        SinceThen since; // Lost for their STOP, and nobody is to write to them.
        since.lostAt = friday + 1min;
        QVERIFY(!endedByItself(reminder, since, friday + 2h));
        since.personWroteAt = friday + 2min;
        QVERIFY(endedByItself(reminder, since, friday + 2h));
    }

    void aReturnTimeIsKeptOnceItIsDueAndAnswered()
    {
        Reminder reminder;
        reminder.kind = ReminderKind::ReturnTime;
        reminder.madeAt = friday;
        reminder.dueAt = friday + 1h;
        SinceThen since;
        since.personWroteAt = friday + 61min;
        const auto end = endedByItself(reminder, since, friday + 2h);
        QVERIFY(end);
        QCOMPARE(end->at, friday + 61min);
    }

    void comesAgain_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("before");
        QTest::addColumn<qint64>("due"); // Minutes from Friday 10:00; 0: never.
        QTest::addColumn<int>("attempts");
        const auto row = [](const char* name, const char* outcome, int before, std::chrono::minutes due,
                            int attempts) {
            QTest::newRow(name) << QString::fromLatin1(outcome) << before << qint64(due.count()) << attempts;
        };
        row("not reached: again two hours later", "NotReached", 0, 120min, 1);
        row("not reached twice: the next day of work", "NotReached", 1, 71h, 2);
        row("not reached three times: the next day of work", "NotReached", 2, 71h, 3);
        row("left a message: a day to call, then Monday", "LeftMessage", 0, 71h, 1);
        row("they will call: two days of work", "WillCall", 1, 95h, 1);
        row("reached: done", "Reached", 0, 0min, 0);
        row("booked: done", "Booked", 0, 0min, 0);
        row("lost: done", "Lost", 0, 0min, 0);
        row("gave up: done", "GaveUp", 3, 0min, 0);
    }
    void comesAgain()
    {
        QFETCH(QString, outcome);
        QFETCH(int, before);
        QFETCH(qint64, due);
        QFETCH(int, attempts);
        const auto next = nextTry(reminderOutcomeOf(outcome), before, friday, work);
        QCOMPARE(next.has_value(), due > 0);
        if (!next) return;
        QCOMPARE(next->due, friday + std::chrono::minutes(due));
        QCOMPARE(next->attempts, attempts);
    }

    void followsUpTheHotOnesTheSameDay()
    {
        QCOMPARE(followUpDue(friday, true, work), friday + 2h);
        QCOMPARE(followUpDue(friday, false, work), monday);
        QCOMPARE(followUpDue(friday + 6h, true, work), monday + 1h);
    }

    void theNextOfTheTeam_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("next");
        QTest::newRow("nobody's goes to the first") << u""_s << u"rosa"_s;
        QTest::newRow("the next in line") << u"rosa"_s << u"luis"_s;
        QTest::newRow("never to somebody who may only look") << u"luis"_s << u"rosa"_s;
        QTest::newRow("somebody who left counts as nobody") << u"gone"_s << u"rosa"_s;
    }
    void theNextOfTheTeam()
    {
        QFETCH(QString, from);
        QFETCH(QString, next);
        const TeamSettings team{{member(u"rosa"_s), member(u"luis"_s, TeamMember::Role::Owner),
                                 member(u"mia"_s, TeamMember::Role::ReadOnly)}};
        const auto found = nextInTeam(team, MemberId{from});
        QVERIFY(found);
        QCOMPARE(found->id.value, next);
    }

    void staysWhereNobodyElseIs()
    {
        QVERIFY(!nextInTeam({}, {}));
        QVERIFY(!nextInTeam({{member(u"rosa"_s)}}, MemberId{u"rosa"_s}));
        QVERIFY(!nextInTeam({{member(u"mia"_s, TeamMember::Role::ReadOnly)}}, {}));
    }

    void everyCodeComesBack()
    {
        for (int i = 0; i <= static_cast<int>(ReminderOutcome::Closed); ++i) {
            const auto outcome = static_cast<ReminderOutcome>(i);
            QVERIFY(!codeOf(outcome).isEmpty());
            QCOMPARE(reminderOutcomeOf(codeOf(outcome)), outcome);
        }
        for (int i = 0; i <= static_cast<int>(ReminderReason::Asked); ++i) {
            const auto reason = static_cast<ReminderReason>(i);
            QCOMPARE(reminderReasonOf(codeOf(reason)), reason);
        }
        for (int i = 0; i <= static_cast<int>(ReminderKind::ReturnTime); ++i) {
            const auto kind = static_cast<ReminderKind>(i);
            QCOMPARE(reminderKindOf(codeOf(kind)), kind);
        }
    }
};

QTEST_GUILESS_MAIN(TstReminderSchedule)
#include "tst_reminder_schedule.moc"
