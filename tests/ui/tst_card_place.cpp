// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact_records.h"
#include "tests/ui/alerts_fixture.h"
#include "ui/alerts/card_place.h"
#include "ui/alerts/urgent_alerts.h"

#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

constexpr QRect screen{0, 0, 1366, 768};
/// The window fills the screen, with the lead's card at its side.
constexpr WorkPlace full{screen, screen, {0, 30, 1366, 738}, {1054, 30, 312, 738}, false, true};
/// As before, too narrow for the card at the side.
constexpr WorkPlace narrow{{0, 0, 1024, 768}, {0, 0, 1024, 768}, {0, 30, 1024, 738}, {}, false, true};
constexpr WorkPlace beside{{0, 0, 1920, 1080}, {40, 40, 1360, 890}, {40, 70, 1360, 860}, {}, false};

WorkPlace typingIn(WorkPlace work)
{
    work.isTyping = true;
    return work;
}

/// What is seen of a card, without the room for its shadow.
QRect seen(const AlertCard& card)
{
    const int margin = card.margin();
    return card.geometry().adjusted(margin, margin, -margin, -margin);
}

bool isLine(const AlertCard& card)
{
    return seen(card).height() < 50;
}

} // namespace

/// Where the cards stand while somebody works in the window, and while nobody does.
class TstCardPlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoWasSilencedByAWrongClickIsNotForEver()
    {
        WiredDesk at;
        at.miss(maria);
        QTRY_VERIFY(at.card() && at.offers(u"neverText"_s));
        const auto* never = at.card()->findChild<QAbstractButton*>(u"neverText"_s);
        at.press(u"neverText"_s);
        QTRY_COMPARE(never->accessibleName(), u"Undo"_s);
        at.press(u"neverText"_s);
        QTRY_COMPARE(never->accessibleName(), u"Never text this number"_s);
        const auto kind = [&at] {
            return at.desk.store
                ->run([](Transaction& transaction) {
                    return ContactRecords(transaction).kindOf(numberOf(maria));
                })
                .value();
        };
        QTRY_VERIFY(kind() != ContactKind::Blocked);
    }

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void nothingWorkedInIsHidden_data()
    {
        QTest::addColumn<WorkPlace>("work");
        QTest::addColumn<QRect>("free");   ///< Where cards may stand.
        const QRect head(0, 30, 1024, 56); // A row that the window gives them.
        QTest::newRow("the lead's card is at the side") << full << full.panel;
        QTest::newRow("the lead's card is at the side, she types") << typingIn(full) << full.panel;
        QTest::newRow("a small window") << narrow << head;
        QTest::newRow("a small window, she types") << typingIn(narrow) << head;
        WorkPlace today = narrow;
        today.isReading = false;
        QTest::newRow("a page without a thread") << today << QRect(614, 30, 410, 738);
        QTest::newRow("a page without a thread, she types") << typingIn(today) << QRect(614, 30, 410, 738);
        WorkPlace beneath = typingIn(today);
        beneath.typedIn = QRect(700, 600, 200, 36);
        QTest::newRow("a page without a thread, she types where they would stand")
            << beneath << QRect(0, 30, 410, 738);
        beneath.pages = {76, 30, 948, 738};
        QTest::newRow("they hide no rail, either") << beneath << QRect(76, 30, 410, 738);
        beneath.typedIn = QRect(700, 430, 200, 36);
        QTest::newRow("a page without a thread, she types above where they stand")
            << beneath << QRect(614, 466, 410, 302);
        WorkPlace small = today;
        small.screen = small.frame = small.inside = QRect(0, 0, 512, 350);
        QTest::newRow("a small page without a thread") << small << QRect(0, 0, 512, 56);
        QTest::newRow("room beside the window") << beside << QRect(1400, 0, 520, 1080);
        WorkPlace left = beside;
        left.frame.moveRight(left.screen.right());
        QTest::newRow("room at the other side") << left << QRect(0, 0, 560, 1080);
        WorkPlace low = narrow;
        low.frame = {0, 100, 1024, 668};
        low.inside = {0, 130, 1024, 638};
        QTest::newRow("room over the window") << low << QRect(0, 86, 1024, 44);
    }
    void nothingWorkedInIsHidden()
    {
        QFETCH(WorkPlace, work);
        QFETCH(QRect, free);
        WiredDesk at;
        at.work = work;
        for (int i = 0; i < 3; ++i) {
            const auto caller = u"+1404555012%1"_s.arg(i);
            at.miss(caller, u"k%1"_s.arg(i));
            if (i == 1) at.theyWrite(caller, u"can i come in today? it hurts a lot, since last night"_s);
        }
        QVERIFY(!at.alerts.shown().isEmpty());
        QList<QRect> others;
        for (const auto* card : at.alerts.shown()) {
            QVERIFY2(free.contains(seen(*card)), qPrintable(card->accessibleName()));
            for (const QRect& other : others)
                QVERIFY(!other.intersects(seen(*card)));
            others << seen(*card);
        }
        QCOMPARE(at.over.row, free.height() == 56 ? 56 : 0);
    }

    void whoIsKnownIsNoNewCaller()
    {
        const Settings settings;
        const AlertWords as{settings, TimeWords(QTimeZone::utc())};
        Alert alert;
        alert.caller = PhoneNumber::fromE164(u"+14045550123"_s).value();
        alert.lineName = u"front"_s;
        alert.stage = Alert::Stage::Ringing;
        QCOMPARE(lookOf(alert, as, Timestamp()).line, u"front · new caller"_s);
        alert.glance.name = u"Maria Reyes"_s; // Under People, and never called before.
        QCOMPARE(lookOf(alert, as, Timestamp()).line, u"front"_s);
    }

    void buttonsThatGoBelowEachOtherKeepTheirHeight()
    {
        const Theme theme(1.0);
        AlertCard card(theme);
        card.setPlace(300, false);
        AlertLook look;
        look.title = u"Missed call from (404) 555-0123"_s;
        look.mayCall = look.mayOpen = true;
        card.showLook(look);
        card.show();
        look.mayDecide = look.mayNever = true;
        look.status = u"Texting back in 4 s"_s;
        card.showLook(look);
        const auto button = [&card](const QString& name) { return card.findChild<QAbstractButton*>(name); };
        QTRY_VERIFY(button(u"textNow"_s)->y() > button(u"callBack"_s)->y());
        for (const QString& name : {u"callBack"_s, u"textNow"_s, u"dontText"_s})
            QVERIFY(button(name)->height() >= button(name)->sizeHint().height());
    }

    void aLineBesideTheLeadsCardIsReadWhole_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<bool>("standsForTwelve");
        QTest::newRow("somebody rings") << int(Alert::Stage::Ringing) << false;
        QTest::newRow("somebody was missed") << int(Alert::Stage::Missed) << false;
        QTest::newRow("somebody replied") << int(Alert::Stage::Reply) << false;
        QTest::newRow("somebody still waits") << int(Alert::Stage::PassedOn) << false;
        QTest::newRow("many still wait") << int(Alert::Stage::PassedOn) << true;
        QTest::newRow("a note calls her by name") << int(Alert::Stage::Mentioned) << false;
        QTest::newRow("the morning") << int(Alert::Stage::Digest) << false;
        QTest::newRow("texting pauses") << int(Alert::Stage::Paused) << false;
        QTest::newRow("no line watches") << int(Alert::Stage::Unwatched) << false;
        QTest::newRow("after an absence") << int(Alert::Stage::WatchedAgain) << false;
    }
    void aLineBesideTheLeadsCardIsReadWhole()
    {
        QFETCH(int, stage);
        QFETCH(bool, standsForTwelve);
        Theme theme(1.0);
        theme.dress();
        const Settings settings;
        Alert alert;
        alert.caller = numberOf(maria);
        alert.stage = static_cast<Alert::Stage>(stage);
        alert.conversation = ConversationId{u"c1"_s};
        if (standsForTwelve) alert.fold = PassedOnFold{12, {}, true};
        AlertLook look = asLine(lookOf(alert, {settings, TimeWords(QTimeZone::utc())}, Timestamp()));
        AlertCard card(theme);
        card.setPlace(288, true);
        for (const int others : {0, 3, 12}) {
            look.others = others;
            card.showLook(look);
            card.show();
            QVERIFY(card.findChild<QAbstractButton*>(u"openAlert"_s)->isVisible());
            const auto* title = card.findChild<QLabel*>(u"alertTitle"_s);
            QVERIFY2(title->fontMetrics().horizontalAdvance(title->text()) <= title->width(),
                     qPrintable(title->text()));
        }
    }

    void overTheWindowOneStandsOpenUntilSheTypes()
    {
        WiredDesk at;
        at.work = full;
        at.miss(maria, u"k1"_s);
        at.miss(u"+14045550124"_s, u"k2"_s);
        QCOMPARE(std::ranges::count_if(at.alerts.shown(), [](auto* card) { return isLine(*card); }), 1);
        at.work->isTyping = true;
        at.alerts.tick();
        for (const auto* card : at.alerts.shown())
            QVERIFY(isLine(*card));
        QCOMPARE(at.says(u"alertTitle"_s), u"(404) 555-0123"_s);
        at.work.reset();
        at.alerts.tick();
        for (const auto* card : at.alerts.shown())
            QVERIFY(!isLine(*card));
    }

    void onAPageWithoutAThreadTheCardCanBeWorkedWith()
    {
        WiredDesk at;
        at.work = narrow;
        at.miss(maria);
        QTRY_VERIFY(at.card() && isLine(*at.card()));
        at.work->isReading = false;
        at.alerts.tick();
        QVERIFY(!isLine(*at.card()));
        QTRY_VERIFY(at.offers(u"callBack"_s) && at.offers(u"textNow"_s) && at.offers(u"dontText"_s));
    }

    void anEmergencyStaysOpenAtTheSideAndIsTakenFromTheHead()
    {
        WiredDesk at;
        const PageRound round{u"r"_s, {u"c1"_s}, {u"m1"_s}, at.desk.clock.now(), at.desk.clock.now() + 5min,
                              1};
        at.work = typingIn(full);
        at.alerts.onUrgent({{round, numberOf(maria), u"Maria Reyes"_s, u"I can't breathe"_s, {}}});
        QCOMPARE(at.says(u"alertReply"_s), u"I can't breathe"_s);
        auto other = round;
        other.id = u"r2"_s;
        at.alerts.onUrgent({{round, numberOf(maria), u"Maria Reyes"_s, u"I can't breathe"_s, {}},
                            {other, numberOf(u"+14045550124"_s), {}, u"so much blood"_s, {}}});
        QCOMPARE(at.alerts.shown().size(), 2);
        QCOMPARE(std::ranges::count_if(at.alerts.shown(), [](auto* card) { return isLine(*card); }), 1);
        at.alerts.onUrgent({{round, numberOf(maria), u"Maria Reyes"_s, u"I can't breathe"_s, {}}});
        at.work = narrow;
        at.alerts.tick();
        QVERIFY(isLine(*at.card()));
        QVERIFY(at.offers(u"takeUrgent"_s));
        QVERIFY(!at.card()->findChild<QLabel*>(u"alertReply"_s)->isVisible());
    }

    void everyButtonOfASmallCardIsWithinIt()
    {
        WiredDesk at;
        at.work = full;
        at.miss(maria);
        QTRY_VERIFY(at.card() && at.offers(u"textNow"_s));
        const QRect whole = at.card()->rect().adjusted(at.card()->margin(), 0, -at.card()->margin(), 0);
        for (const auto* button : at.card()->findChildren<QAbstractButton*>())
            if (button->isVisible())
                QVERIFY2(whole.contains(QRect(button->mapTo(at.card(), QPoint()), button->size())),
                         qPrintable(button->objectName()));
        QVERIFY(!at.card()->mask().isEmpty()); // No shadow that would take clicks meant for the window.
    }

    void theWindowSaysWhereThereIsRoom()
    {
        QWidget window;
        QWidget panel(&window);
        panel.setObjectName(u"leadPanel"_s);
        QLineEdit line(&window);
        window.setGeometry(40, 50, 700, 500);
        panel.setGeometry(400, 0, 300, 500);
        QVERIFY(!workPlaceIn(window));
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        line.clearFocus();
        QCOMPARE(workPlaceIn(window)->panel, QRect(window.mapToGlobal(QPoint(400, 0)), QSize(300, 500)));
        QVERIFY(!workPlaceIn(window)->isTyping);
        line.setFocus();
        QVERIFY(workPlaceIn(window)->isTyping);
        panel.hide();
        QVERIFY(workPlaceIn(window)->panel.isEmpty());
        QVERIFY(!workPlaceIn(window)->isReading);
        QWidget composer(&window);
        composer.setObjectName(u"composer"_s);
        composer.show();
        QVERIFY(workPlaceIn(window)->isReading);
        QLineEdit other; // Another program, or a window that is not its own.
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QVERIFY(!workPlaceIn(window));
    }
};

QTEST_MAIN(TstCardPlace)
#include "tst_card_place.moc"
