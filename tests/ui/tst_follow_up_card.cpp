// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inbox_window.h"
#include "ui/leads/lead_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const auto caller = u"+14045550166"_s;
const auto callerShown = u"(404) 555-0166"_s;

} // namespace

/// The next follow-up beside a thread: it is gone when it is settled, and says who wanted it.
class TstFollowUpCard : public QObject {
    Q_OBJECT

private:
    struct Called : InboxWindow {
        Called() : InboxWindow(false)
        {
            if (!waited(desk.settings.save(drawnPractice()))) qFatal("the practice was not kept");
            desk.tell([now = desk.clock.now()](DeskStory& story) {
                story.call({caller, now - 5min});
                story.carry(now - 4min);
            });
            QTest::mouseClick(button(u"filterAll"_s), Qt::LeftButton);
            if (!QTest::qWaitFor([this] { return rows().contains(callerShown); })) qFatal("not in the list");
            open(callerShown);
            if (!QTest::qWaitFor([this] { return shows(callerShown) && hasCard(); })) qFatal("no card");
        }
        [[nodiscard]] QString followUp() const
        {
            const auto* follow = inbox->findChild<QWidget*>(u"followUp"_s);
            return follow->isVisibleTo(&panel()) ? follow->accessibleName() : QString();
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void whatTheyWroteForIsNotWaitedForAnyMore()
    {
        Called window;
        QTRY_VERIFY(window.followUp().contains(u"If not reached yet, call. Set automatically."_s));
        // No round has ended it yet.
        window.desk.tell([now = window.desk.clock.now()](DeskStory& story) {
            story.theyWrite(caller, u"how much is a cleaning"_s, now);
        });
        QTRY_COMPARE(window.followUp(), QString());
    }

    void aRoundThatEndsItIsSeenAtOnce()
    {
        Called window;
        QTRY_VERIFY(!window.followUp().isEmpty());
        window.desk.reminders.setRules(window.desk.settings.current());
        window.desk.tell([now = window.desk.clock.now()](DeskStory& story) {
            story.theyWrite(caller, u"how much is a cleaning"_s, now);
        });
        window.desk.clock.advance(3s);
        window.desk.reminders.beat();
        QTRY_COMPARE(window.followUp(), QString());
    }

    void whatAPersonAskedForIsTheirs_data()
    {
        QTest::addColumn<QString>("who");
        QTest::newRow("Dana's") << u"dana"_s;
        QTest::newRow("nobody said who sits there") << QString();
    }
    void whatAPersonAskedForIsTheirs()
    {
        QFETCH(QString, who);
        Called window;
        const auto id = window.kept(caller).id;
        const Timestamp when = window.desk.clock.now() + 2min;
        const auto set = waited(window.desk.reminders.remind(id, when, u"off at 5"_s, MemberId{who}));
        QVERIFY(set && *set);
        QTRY_COMPARE(window.followUp(), u"Follow up today, 10:50. “off at 5” Set at the desk."_s);
    }

    void theHourIsReadWhateverTheDay_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("words");
        QTest::newRow("tomorrow") << 24 << u"Follow up tomorrow, 10:48"_s;
        QTest::newRow("after the weekend") << 72 << u"Follow up Mon, 10:48"_s;
        QTest::newRow("this morning, and nobody did") << -2 << u"Follow up, overdue since 08:48"_s;
        QTest::newRow("yesterday, and nobody did") << -24 << u"Follow up, overdue since yesterday at 10:48"_s;
        QTest::newRow("last Tuesday, and nobody did") << -72 << u"Follow up, overdue since Tue 17 Nov"_s;
        QTest::newRow("in three weeks") << 24 * 21 << u"Follow up 11 Dec, 10:48"_s;
    }
    void theHourIsReadWhateverTheDay()
    {
        QFETCH(int, hours);
        QFETCH(QString, words);
        Called window;
        const auto id = window.kept(caller).id;
        window.desk.tell([now = window.desk.clock.now()](DeskStory& story) {
            story.theyWrite(caller, u"later"_s, now); // The call is answered for.
        });
        const Timestamp when = window.desk.clock.now() + std::chrono::hours(hours);
        QVERIFY(waited(window.desk.reminders.remind(id, when, {}, MemberId{})));
        QTRY_COMPARE(window.followUp().section(u". "_s, 0, 0), words);
    }

    void theNextFollowUpIsSaid()
    {
        InboxWindow window;
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s) && window.hasCard());
        auto* box = window.inbox->findChild<QWidget*>(u"followUp"_s);
        QTRY_VERIFY(box->isVisible());
        QVERIFY2(box->accessibleName().startsWith(u"Follow up today, 11:00."_s),
                 qPrintable(box->accessibleName()));
    }

    void howTheyOptedOutIsInTheHistory()
    {
        InboxWindow window;
        QTest::mouseClick(window.button(u"filterAll"_s), Qt::LeftButton);
        QTRY_VERIFY(window.rows().contains(u"(770) 555-0119"_s));
        window.open(u"(770) 555-0119"_s);
        auto* past = window.button(u"consentPast"_s);
        const auto* ledger = window.inbox->findChild<QLabel*>(u"consentLedger"_s);
        QTRY_VERIFY2(ledger->text().contains(u"STOP"_s), qPrintable(ledger->text()));
        QVERIFY(past->isVisible() && !ledger->isVisible());
        QTest::mouseClick(past, Qt::LeftButton);
        QVERIFY(ledger->isVisible());
        window.open(u"Maria Reyes"_s);
        QTRY_COMPARE(ledger->text(), u"Nothing is noted beside their calls and texts."_s);
        QVERIFY(!ledger->isVisible()); // The next one's is asked for anew.
        QTest::mouseClick(past, Qt::LeftButton);
        QVERIFY(ledger->isVisible() && window.button(u"consentPage"_s)->isVisible());
    }

    void whoNeverWroteHasACardToo()
    {
        InboxWindow told;
        QTest::mouseClick(told.button(u"filterAll"_s), Qt::LeftButton);
        QTRY_VERIFY(told.rows().contains(u"(678) 555-0142"_s));
        told.open(u"(678) 555-0142"_s);
        QTRY_VERIFY(told.shows(u"(678) 555-0142"_s) && told.hasCard());
        QTRY_COMPARE(told.label(u"leadSummary"_s), u"Called, has not written yet"_s);
    }
};

QTEST_MAIN(TstFollowUpCard)
#include "tst_follow_up_card.moc"
