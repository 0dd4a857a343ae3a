// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminder_records.h"
#include "tests/ui/alerts_fixture.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const MemberId rosa{u"rosa"_s};

/// What @p number wrote @p before was nobody's to answer, or Rosa's, and is Rosa's now.
ConversationId passOn(WiredDesk& at, const QString& number, bool wasTheirs, std::chrono::minutes before)
{
    const auto passed = at.desk.store->run([&](Transaction& transaction) -> Result<ConversationId> {
        const Timestamp now = at.desk.clock.now();
        DeskStory(transaction).theyWrite(number, u"can i come today"_s, now - before);
        ConversationRecords threads(transaction);
        const auto id = threads.withNumber(numberOf(number), now);
        if (!id) return Fail(id.error());
        if (auto given = threads.assign(*id, rosa, now, wasTheirs ? rosa : MemberId{}); !given)
            return Fail(given.error());
        Reminder reminder;
        reminder.id = ReminderId{newId()};
        reminder.conversation = *id;
        reminder.kind = ReminderKind::Answer;
        reminder.reason = ReminderReason::Unanswered;
        reminder.assignedTo = rosa;
        reminder.dueAt = reminder.madeAt = now;
        const auto added = ReminderRecords(transaction).add(reminder);
        if (!added) return Fail(added.error());
        return *id;
    });
    if (!passed) qFatal("the story was not kept");
    return *passed;
}

/// Rosa comes to this desk, where three wait for her.
struct ThreeForRosa : WiredDesk {
    explicit ThreeForRosa(bool wereTheirs = false)
    {
        for (const QString& number : {maria, u"+14045550188"_s, u"+14045550171"_s})
            threads.push_back(
                passOn(*this, number, wereTheirs, 20min + std::chrono::minutes(threads.size())));
        desk.identity.sitDown(rosa);
    }
    std::vector<ConversationId> threads;
};

} // namespace

/// The card of a reply that nobody answered.
class TstPassedOnAlerts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void besideTheLeadsCardNoWordOfItIsLost()
    {
        WiredDesk at;
        const QRect screen(0, 0, 1366, 768);
        at.work = WorkPlace{screen, screen, {0, 30, 1366, 738}, {1054, 30, 312, 738}, false, true};
        passOn(at, maria, true, 20min);
        at.desk.identity.sitDown(rosa);
        QTRY_VERIFY(at.card());
        at.alerts.tick();
        const auto* title = at.card()->findChild<QLabel*>(u"alertTitle"_s);
        QCOMPARE(title->text(), u"(404) 555-0123 still waits for you"_s);
        QTRY_VERIFY(title->height() >= title->heightForWidth(title->width()));
        QVERIFY(title->heightForWidth(title->width()) > title->fontMetrics().height() * 3 / 2);
        const auto top = [&at](const QString& name) {
            return at.card()->findChild<QAbstractButton*>(name)->mapTo(at.card(), QPoint()).y();
        };
        QCOMPARE(top(u"openAlert"_s), top(u"callBack"_s)); // Beside each other.
    }

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
        passOn(at, maria, wasTheirs, 20min);
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

    void severalStandOnOneCard_data()
    {
        QTest::addColumn<bool>("wereTheirs");
        QTest::addColumn<QString>("title");
        QTest::newRow("they were somebody else's") << false << u"3 are yours now"_s;
        QTest::newRow("they were theirs all along") << true << u"3 still wait for you"_s;
    }
    void severalStandOnOneCard()
    {
        QFETCH(bool, wereTheirs);
        QFETCH(QString, title);
        ThreeForRosa at(wereTheirs);
        QSignalSpy today(&at.alerts, &DeskAlerts::todayAsked);
        QTRY_COMPARE(at.says(u"alertTitle"_s), title);
        QCOMPARE(at.alerts.shown().size(), 1);
        QVERIFY2(at.says(u"alertLine"_s).startsWith(u"Nobody answered them. The first wrote"_s),
                 qPrintable(at.says(u"alertLine"_s)));
        QVERIFY(at.offers(u"openAlert"_s) && !at.offers(u"callBack"_s));
        at.press(u"openAlert"_s);
        QCOMPARE(today.size(), 1); // It has them all.
        QVERIFY(!at.card());
    }

    void oneClosesAll()
    {
        ThreeForRosa at;
        QTRY_COMPARE(at.says(u"alertTitle"_s), u"3 are yours now"_s);
        at.press(u"closeAlert"_s);
        QVERIFY(!at.card());
    }

    void whoWasAnsweredMeanwhileIsNotCounted()
    {
        ThreeForRosa at;
        QTRY_COMPARE(at.says(u"alertTitle"_s), u"3 are yours now"_s);
        at.alerts.onHandled(at.threads[2], MemberId{u"ruth"_s});
        QCOMPARE(at.says(u"alertTitle"_s), u"2 are yours now"_s);
        at.alerts.onHandled(at.threads[0], MemberId{u"ruth"_s});
        QCOMPARE(at.says(u"alertTitle"_s), u"(404) 555-0188 is yours now"_s);
        QVERIFY(at.offers(u"callBack"_s));
    }

    void theyGoByThemselvesAndTogether()
    {
        ThreeForRosa at;
        QTRY_COMPARE(at.says(u"alertTitle"_s), u"3 are yours now"_s);
        at.desk.clock.advance(4min);
        at.alerts.tick();
        QCOMPARE(at.says(u"alertTitle"_s), u"3 are yours now"_s);
        at.desk.clock.advance(1min);
        at.alerts.tick();
        QVERIFY(!at.card());
    }

    void whatNeedsAnActStandsBeforeThem()
    {
        ThreeForRosa at;
        QTRY_COMPARE(at.says(u"alertTitle"_s), u"3 are yours now"_s);
        at.miss(u"+14045550199"_s);
        QTRY_COMPARE(at.alerts.shown().size(), 2);
        QStringList titles{at.says(u"alertTitle"_s, 0), at.says(u"alertTitle"_s, 1)};
        titles.sort();
        QCOMPARE(titles, (QStringList{u"3 are yours now"_s, u"Missed call from (404) 555-0199"_s}));
    }
};

QTEST_MAIN(TstPassedOnAlerts)
#include "tst_passed_on_alerts.moc"
