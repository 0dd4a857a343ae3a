// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminder_records.h"
#include "tests/support/waited.h"
#include "tests/ui/alerts_fixture.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// Somebody to get back to since half an hour.
ReminderId overdue(DeskFixture& desk, const QString& number)
{
    const auto now = desk.clock.now();
    const auto made = desk.store->run([&](Transaction& transaction) -> Result<ReminderId> {
        DeskStory(transaction).call({number, now - 1h});
        const auto id = ConversationRecords(transaction).withNumber(numberOf(number), now);
        if (!id) return Fail(id.error());
        Reminder reminder;
        reminder.id = ReminderId{newId()};
        reminder.conversation = *id;
        reminder.dueAt = reminder.madeAt = now - 30min;
        return ReminderRecords(transaction).add(reminder);
    });
    return made.value();
}

} // namespace

/// The card of the morning: whom to get back to today.
class TstDigestCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theMorningSaysWhomToGetBackTo()
    {
        WiredDesk at;
        at.alerts.onDigest({0, 0});
        QVERIFY(at.alerts.shown().isEmpty());
        QSignalSpy today(&at.alerts, &DeskAlerts::todayAsked);
        at.alerts.onDigest({5, 2});
        QCOMPARE(at.says(u"alertLine"_s), u"5 people to get back to today"_s);
        QCOMPARE(at.says(u"alertStatus"_s), u"Overdue: 2"_s);
        at.press(u"openAlert"_s);
        QCOMPARE(today.size(), 1);
        QVERIFY(at.alerts.shown().isEmpty());
        at.alerts.onDigest({1, 0});
        QCOMPARE(at.says(u"alertLine"_s), u"One person to get back to today"_s);
        at.desk.clock.advance(2min);
        at.alerts.tick();
        QVERIFY(at.alerts.shown().isEmpty());
    }

    void itCountsDownAsTheyAreReachedAndGoes()
    {
        WiredDesk at;
        const ReminderId first = overdue(at.desk, maria);
        const ReminderId second = overdue(at.desk, u"+14045550124"_s);
        at.alerts.onDigest({2, 2});
        QVERIFY(waited(at.desk.reminders.finish(first, {})));
        QTRY_COMPARE(at.says(u"alertLine"_s), u"One person to get back to today"_s);
        QCOMPARE(at.says(u"alertStatus"_s), u"Overdue: 1"_s);
        QVERIFY(waited(at.desk.reminders.finish(second, {})));
        QTRY_VERIFY(at.alerts.shown().isEmpty());
    }
};

QTEST_MAIN(TstDigestCard)
#include "tst_digest_card.moc"
