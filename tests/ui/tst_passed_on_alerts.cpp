// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminder_records.h"
#include "tests/ui/alerts_fixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

/// The card of a reply that nobody answered.
class TstPassedOnAlerts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void aReplyPassedOnIsToldOnceToWhoItIsNow_data()
    {
        QTest::addColumn<bool>("wasTheirs");
        QTest::addColumn<QString>("title");
        QTest::newRow("it was somebody else's") << false << u"(404) 555-0123 is yours now"_s;
        QTest::newRow("it was theirs all along") << true << u"(404) 555-0123 still waits for you"_s;
    }
    void aReplyPassedOnIsToldOnceToWhoItIsNow()
    {
        QFETCH(bool, wasTheirs);
        WiredDesk at;
        const auto passed = at.desk.store->run([&at, wasTheirs](Transaction& transaction) -> Result<void> {
            DeskStory story(transaction);
            story.theyWrite(maria, u"can i come today"_s, at.desk.clock.now() - 20min);
            ConversationRecords threads(transaction);
            const auto id = threads.withNumber(numberOf(maria), at.desk.clock.now());
            if (!id) return Fail(id.error());
            const MemberId rosa{u"rosa"_s};
            const MemberId who = wasTheirs ? rosa : MemberId{};
            if (auto given = threads.assign(*id, rosa, at.desk.clock.now(), who); !given) return given;
            Reminder reminder;
            reminder.id = ReminderId{newId()};
            reminder.conversation = *id;
            reminder.kind = ReminderKind::Answer;
            reminder.reason = ReminderReason::Unanswered;
            reminder.assignedTo = MemberId{u"rosa"_s};
            reminder.dueAt = reminder.madeAt = at.desk.clock.now();
            const auto added = ReminderRecords(transaction).add(reminder);
            return added ? Result<void>() : Fail(added.error());
        });
        QVERIFY(passed);
        at.desk.identity.sitDown(MemberId{u"ruth"_s});
        at.desk.identity.sitDown(MemberId{u"rosa"_s});
        QFETCH(QString, title);
        QTRY_COMPARE(at.says(u"alertTitle"_s), title);
        QCOMPARE(at.says(u"alertReply"_s), u"can i come today"_s);
        QVERIFY(at.offers(u"openAlert"_s) && at.offers(u"callBack"_s));
        at.press(u"closeAlert"_s);
        QVERIFY(!at.card());
        at.desk.identity.sitDown(MemberId{u"ruth"_s});
        at.desk.identity.sitDown(MemberId{u"rosa"_s});
        (void)at.desk.store->run([](Transaction&) -> Result<void> { return {}; });
        QVERIFY(!at.card());
    }
};

QTEST_MAIN(TstPassedOnAlerts)
#include "tst_passed_on_alerts.moc"
