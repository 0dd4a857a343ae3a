// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/loud_desk.h"
#include "ui/window/person_button.h"
#include "ui/window/rail.h"

#include <QApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

/// What cannot be missed: the emergency's card, what is heard, and who is left in peace.
class TstUrgentAlerts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void anEmergencyStaysUntilSomebodyTakesIt()
    {
        LoudDesk desk;
        desk.alerts.onUrgent({desk.emergency()});
        QCOMPARE(desk.says(u"alertTitle"_s), u"Urgent: Maria Reyes"_s);
        QCOMPARE(desk.says(u"alertReply"_s), u"I can't breathe"_s);
        QCOMPARE(desk.says(u"alertStatus"_s), u"Paged: Ruth. Nobody has taken it yet."_s);
        QVERIFY(desk.offers(u"takeUrgent"_s) && desk.offers(u"callBack"_s) && desk.offers(u"openAlert"_s));
        QVERIFY(!desk.offers(u"closeAlert"_s));
        desk.pass(2h);
        QVERIFY(desk.card() != nullptr);
        QTest::mouseClick(desk.card()->findChild<QAbstractButton*>(u"takeUrgent"_s), Qt::LeftButton);
        QCOMPARE(desk.taken, QStringList{u"c1"_s});
        desk.alerts.onUrgent({});
        QVERIFY(desk.alerts.shown().isEmpty());
    }

    void whoMayOnlyLookCannotTakeIt()
    {
        LoudDesk desk;
        Settings settings;
        settings.team.members = {ruth, {{u"pat"_s}, u"Pat"_s, {}, TeamMember::Role::ReadOnly, false}};
        desk.keep(settings);
        desk.desk.identity.sitDown(ruth.id);
        desk.alerts.onUrgent({desk.emergency()});
        QVERIFY(desk.offers(u"takeUrgent"_s));
        desk.desk.identity.sitDown(MemberId{u"pat"_s});
        // Pressed before the card has changed.
        QTest::mouseClick(desk.card()->findChild<QAbstractButton*>(u"takeUrgent"_s), Qt::LeftButton);
        QVERIFY(desk.taken.isEmpty());
        desk.pass(1s);
        QVERIFY(!desk.offers(u"takeUrgent"_s) && !desk.offers(u"callBack"_s));
        QVERIFY(desk.offers(u"openAlert"_s));
        desk.desk.identity.sitDown(ruth.id);
        desk.pass(1s);
        QTest::mouseClick(desk.card()->findChild<QAbstractButton*>(u"takeUrgent"_s), Qt::LeftButton);
        QCOMPARE(desk.taken, QStringList{u"c1"_s});
    }

    void itNeverTakesTheFocus()
    {
        LoudDesk desk;
        QLineEdit line;
        line.show();
        line.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&line));
        line.setFocus();
        desk.alerts.onUrgent({desk.emergency()});
        QTest::keyClicks(&line, u"still typing"_s);
        QCOMPARE(line.text(), u"still typing"_s);
        QVERIFY(line.isActiveWindow());
        QVERIFY(desk.card()->testAttribute(Qt::WA_ShowWithoutActivating));
    }

    void itOutranksEveryOtherCard()
    {
        LoudDesk desk;
        for (int i = 0; i < 4; ++i) {
            const IncomingText text{{u"SM%1"_s.arg(i)},
                                    numberOf(u"+1404555013%1"_s.arg(i)),
                                    desk.desk.provider.number(),
                                    u"hello"_s,
                                    desk.desk.clock.now()};
            desk.alerts.onTextReceived(ConversationId{u"x%1"_s.arg(i)}, text);
        }
        desk.alerts.onUrgent({desk.emergency()});
        QStringList titles;
        for (auto* card : desk.alerts.shown())
            titles << card->findChild<QLabel*>(u"alertTitle"_s)->text();
        QCOMPARE(titles.size(), 3);
        QVERIFY(titles.contains(u"Urgent: Maria Reyes"_s));
    }

    void theirReplyCardTurnsIntoTheEmergency()
    {
        LoudDesk desk;
        desk.hearFrom(u"I can't breathe"_s);
        desk.alerts.onUrgent({desk.emergency()});
        QCOMPARE(desk.alerts.shown().size(), 1);
        desk.hearFrom(u"please"_s);
        QCOMPARE(desk.says(u"alertTitle"_s), u"Urgent: Maria Reyes"_s);
        // Opening the thread is not taking it.
        desk.alerts.onThreadOpened(ConversationId{u"c1"_s});
        QVERIFY(desk.offers(u"takeUrgent"_s));
    }

    void whatWasReadTooLateToPageSaysSoWithItsDay()
    {
        LoudDesk desk;
        auto page = desk.emergency();
        page.texts.clear();
        page.round.nextAt.reset();
        page.round.startedAt -= 72h;
        desk.alerts.onUrgent({page});
        QCOMPARE(desk.says(u"alertStatus"_s), u"Too long ago to page anybody. Call them now."_s);
        QVERIFY2(desk.says(u"alertLine"_s).contains(u"day at "_s), qPrintable(desk.says(u"alertLine"_s)));
    }

    void nobodyOnCallIsSaidWithTheNextStep()
    {
        LoudDesk desk;
        Settings settings;
        desk.keep(settings);
        auto page = desk.emergency();
        page.texts.clear();
        desk.alerts.onUrgent({page});
        QVERIFY(
            desk.says(u"alertStatus"_s).startsWith(u"Nobody is on call, nobody was paged. Call them now"_s));
        settings.urgency.page = false;
        desk.keep(settings);
        desk.pass(1s);
        QVERIFY(desk.says(u"alertStatus"_s).contains(u"paging is off"_s));
    }

    void eachKindIsHeardOnceAndTheEmergencyAgain()
    {
        LoudDesk desk;
        desk.hearFrom(u"hello"_s);
        QCOMPARE(desk.heard, QList{AlertSound::Reply});
        desk.alerts.onTextRead(); // The window has the focus, that very thread is open.
        QCOMPARE(desk.heard.size(), 2);
        desk.alerts.onUrgent({desk.emergency()});
        QCOMPARE(desk.heard.last(), AlertSound::Urgent);
        desk.alerts.onUrgent({desk.emergency()}); // Another page went out: nothing new.
        desk.pass(59s);
        QCOMPARE(desk.heard.count(AlertSound::Urgent), 1);
        desk.pass(1s);
        QCOMPARE(desk.heard.count(AlertSound::Urgent), 2);
        desk.alerts.onUrgent({});
        desk.pass(2min);
        QCOMPARE(desk.heard.count(AlertSound::Urgent), 2);
    }

    void whoIsNotToBeDisturbedSeesFoldedCardsAndEmergencies()
    {
        LoudDesk desk;
        desk.desk.identity.stayQuiet(desk.desk.clock.now() + 1h);
        desk.hearFrom(u"hello"_s);
        QVERIFY(desk.heard.isEmpty());
        QVERIFY(desk.says(u"alertTitle"_s).endsWith(u"replied"_s));
        QVERIFY(desk.says(u"alertReply"_s).isEmpty());
        QVERIFY(desk.offers(u"openAlert"_s));
        QVERIFY(desk.card()->isLine()); // No frame around nothing.
        desk.alerts.onUrgent({desk.emergency()});
        QCOMPARE(desk.heard, QList{AlertSound::Urgent});
        QCOMPARE(desk.says(u"alertReply"_s), u"I can't breathe"_s);
        desk.alerts.onUrgent({});
        desk.desk.identity.stayQuiet(std::nullopt);
        desk.hearFrom(u"still there?"_s);
        QCOMPARE(desk.heard.last(), AlertSound::Reply);
        QVERIFY(desk.offers(u"openAlert"_s));
    }

    void thePersonMenusSayAndSetWhoSitsHere()
    {
        LoudDesk desk;
        PersonMenus menus(desk.desk.identity, desk.desk.settings, desk.desk.clock);
        QSignalSpy changed(&menus, &PersonMenus::changed);
        QVERIFY(menus.sitsHere().isEmpty());
        menus.who()->actions().first()->trigger();
        QCOMPARE(desk.desk.identity.member(), ruth.id);
        QCOMPARE(menus.sitsHere(), u"Ruth"_s);
        QVERIFY(menus.who()->actions().first()->isChecked());
        menus.quiet()->findChild<QAction*>(u"quietHour"_s)->trigger();
        QCOMPARE(*desk.desk.identity.quietUntil(), desk.desk.clock.now() + 1h);
        QVERIFY(menus.isQuiet());
        QVERIFY(menus.quiet()->actions().first()->text().startsWith(u"Until"_s));
        menus.quiet()->findChild<QAction*>(u"endQuiet"_s)->trigger();
        QVERIFY(!menus.isQuiet());
        menus.quiet()->findChild<QAction*>(u"quietTomorrow"_s)->trigger();
        desk.desk.clock.advance(24h);
        QVERIFY(!menus.isQuiet());
        QVERIFY(changed.size() >= 4);
    }

    void aDeskWithoutPeopleSaysWhereToAddThem()
    {
        LoudDesk desk;
        desk.keep({});
        PersonMenus menus(desk.desk.identity, desk.desk.settings, desk.desk.clock);
        QSignalSpy asked(&menus, &PersonMenus::peopleAsked);
        menus.who()->actions().first()->trigger();
        QCOMPARE(asked.size(), 1);
    }

    void theRailSaysWhoSitsHere()
    {
        LoudDesk desk;
        PersonMenus menus(desk.desk.identity, desk.desk.settings, desk.desk.clock);
        Rail rail(desk.desk.theme);
        auto* button = new PersonButton(desk.desk.theme, menus, &rail);
        rail.addFoot(button);
        rail.show();
        QCOMPARE(button->text(), u"Who?"_s);
        desk.desk.identity.sitDown(ruth.id);
        QCOMPARE(button->text(), u"Ruth"_s);
        QCOMPARE(button->accessibleName(), u"Ruth sits here"_s);
        desk.desk.identity.stayQuiet(desk.desk.clock.now() + 1h);
        QCOMPARE(button->text(), u"Quiet"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        QCOMPARE(menu->actions().size(), 2);
        menu->close();
    }

    void whoChecksTheLineIsNeitherShownNorHeard()
    {
        LoudDesk desk;
        auto& engine = desk.desk.textBack;
        connect(&engine, &TextBackEngine::decided, &desk.alerts, &DeskAlerts::onDecided);
        QSignalSpy filed(&engine, &TextBackEngine::decided);
        engine.expectTestCalls(numberOf(maria));
        const auto now = desk.desk.clock.now();
        RingingCall call{LineId{u"front"_s}, CallKey{u"k1"_s}, {}, now, {}, {}};
        desk.alerts.onRinging(call); // The line says a ring later who it is.
        QVERIFY(desk.card());
        call.caller.number = numberOf(maria);
        desk.alerts.onRinging(call);
        QVERIFY(!desk.card());
        FinishedCall over{call.line, call.key, call.caller, now, now + 9s};
        over.outcome = CallOutcome::Abandoned;
        desk.alerts.onFinished(over);
        engine.onCallFinished(over);
        QTRY_COMPARE(filed.size(), 1);
        QVERIFY(!desk.card());
        QCOMPARE(desk.heard, QList<AlertSound>());
    }
};

QTEST_MAIN(TstUrgentAlerts)
#include "tst_urgent_alerts.moc"
