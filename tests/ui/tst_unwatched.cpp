// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/alerts_fixture.h"
#include "ui/inbox/conversation_list.h"
#include "ui/inbox/inbox_page.h"
#include "ui/main_window.h"
#include "ui/wording/watch_words.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString why = u"No line has watched since 10:02."_s;

Timestamp at(int day, int hour, int minute)
{
    return Timestamp(std::chrono::sys_days{std::chrono::year{2026} / 11 / day} + std::chrono::hours(hour) +
                     std::chrono::minutes(minute));
}

} // namespace

/// What a desk sees and hears while no line watches, and when one does again.
class TstUnwatched : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void anInboxWithoutCallsIsNotCalmThen()
    {
        DeskFixture desk;
        InboxPage inbox(desk.desk);
        inbox.resize(1284, 860);
        inbox.show();
        inbox.enter();
        const QSignalSpy asked(&inbox, &InboxPage::healthAsked);
        auto* empty = inbox.findChild<ConversationList*>()->findChild<QWidget*>(u"empty"_s);
        QTRY_VERIFY(empty->isVisible());
        inbox.showUnnoticed(why);
        QCOMPARE(empty->findChildren<QLabel*>().at(0)->text(), u"Calls are not noticed"_s);
        QCOMPARE(empty->findChildren<QLabel*>().at(1)->text(), why);
        QTest::mouseClick(empty->findChild<QAbstractButton*>(u"emptyAction"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        inbox.showUnnoticed({});
        QCOMPARE(empty->findChildren<QLabel*>().at(0)->text(), u"No calls yet"_s);
    }

    void theWordsSayWhenAndWhatIsKnown()
    {
        const TimeWords times(QTimeZone::utc());
        const Timestamp now = at(20, 10, 25);
        QCOMPARE(unwatchedSentence(at(20, 10, 2), now, times),
                 u"No line has watched since 10:02. Calls are not noticed and nobody is texted back."_s);
        const WatchGap gap{at(20, 10, 2), at(20, 10, 20)};
        QCOMPARE(
            watchedAgainSentence(gap, {2, 1}, now, times),
            u"Calls between 10:02 and 10:20 were not watched. 2 calls of that time were found since. One "
            "was missed: it is on Today."_s);
        QVERIFY(
            watchedAgainSentence(gap, {3, 2}, now, times).endsWith(u"2 were missed: they are on Today."_s));
        QVERIFY(watchedAgainSentence(gap, {1, 0}, now, times)
                    .endsWith(u"One call of that time was found since. None of them was missed."_s));
        QVERIFY(watchedAgainSentence(gap, {0, 0}, now, times).endsWith(u"There may have been some."_s));
        QVERIFY(unwatchedSentence(at(19, 16, 0), now, times).contains(u"yesterday"_s));
        const WatchGap overDays{at(11, 18, 0), at(18, 8, 0)};
        QVERIFY2(watchedAgainSentence(overDays, {0, 0}, now, times)
                     .startsWith(u"Calls between 11 November at 18:00 and Wednesday at 08:00 were not"_s),
                 qPrintable(watchedAgainSentence(overDays, {0, 0}, now, times)));
        const WatchGap overNight{at(19, 18, 0), at(20, 8, 0)};
        QVERIFY2(watchedAgainSentence(overNight, {0, 0}, now, times)
                     .startsWith(u"Calls between yesterday at 18:00 and 08:00 today were not watched."_s),
                 qPrintable(watchedAgainSentence(overNight, {0, 0}, now, times)));
    }

    void aStripStandsOverThePages()
    {
        Theme theme(1.0);
        theme.dress();
        MainWindow window(theme);
        window.show();
        auto* strip = window.findChild<QWidget*>(u"watchBar"_s);
        QVERIFY(!strip->isVisible());
        window.showUnwatched(why);
        QVERIFY(strip->isVisible());
        QCOMPARE(strip->accessibleName(), why);
        QCOMPARE(window.findChild<QLabel*>(u"watchWords"_s)->text(), why);
        QSignalSpy health(&window, &MainWindow::healthAsked);
        window.findChild<QAbstractButton*>(u"watchHealth"_s)->click();
        QCOMPARE(health.size(), 1);
        window.showUnwatched({});
        QVERIFY(!strip->isVisible());
    }

    void aCardStaysUntilALineWatchesAgain()
    {
        WiredDesk at;
        at.alerts.onUnwatched(why);
        QCOMPARE(at.alerts.shown().size(), 1);
        at.desk.clock.advance(3h);
        at.alerts.tick();
        QCOMPARE(at.alerts.shown().size(), 1);
        at.alerts.onUnwatched({});
        QVERIFY(at.alerts.shown().isEmpty());
    }

    void theCardLeadsToWhatIsWrong()
    {
        WiredDesk at;
        at.alerts.onUnwatched(why);
        QSignalSpy health(&at.alerts, &DeskAlerts::healthAsked);
        Q_EMIT at.alerts.shown().first()->open();
        QCOMPARE(health.size(), 1);
    }

    void whatIsKnownOfThatTimeIsACardOfItsOwn()
    {
        WiredDesk at;
        at.alerts.onUnwatched(why);
        at.alerts.onUnwatched({});
        at.alerts.onWatchedAgain(u"Calls between 10:02 and 10:20 were not watched."_s);
        QCOMPARE(at.alerts.shown().size(), 1);
        QSignalSpy today(&at.alerts, &DeskAlerts::todayAsked);
        Q_EMIT at.alerts.shown().first()->open();
        QCOMPARE(today.size(), 1);
        QVERIFY(at.alerts.shown().isEmpty());
    }
};

QTEST_MAIN(TstUnwatched)
#include "tst_unwatched.moc"
