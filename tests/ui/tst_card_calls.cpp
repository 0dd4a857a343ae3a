// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/alerts_fixture.h"

#include <QEvent>
#include <QRegularExpression>

#include <functional>
#include <memory>

using namespace secondring;

namespace {

/// Calls back when a widget is hidden, as a window does that gets the focus then.
class HideWatch final : public QObject {
public:
    explicit HideWatch(std::function<void()> hidden) : m_hidden(std::move(hidden)) {}

private:
    bool eventFilter(QObject* /*widget*/, QEvent* event) override
    {
        if (event->type() == QEvent::Hide) m_hidden();
        return false;
    }

    const std::function<void()> m_hidden;
};

OpenPage emergency(const QString& from, Timestamp since)
{
    const PageRound round{from, {from}, {from}, since, since + std::chrono::minutes(5), 1};
    return {round, numberOf(from), {}, QStringLiteral("i cant breathe"), {}};
}

QRect seen(const AlertCard& card)
{
    const int margin = card.margin();
    return card.geometry().adjusted(margin, margin, -margin, -margin);
}

} // namespace

/// Cards that go in the middle of something else, such as a telephone program that takes its time.
class TstCardCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void aCardMayGoWhileTheTelephoneProgramStarts_data()
    {
        QTest::addColumn<bool>("dials");
        QTest::newRow("it dials") << true;
        QTest::newRow("there is none") << false;
    }

    void aCardMayGoWhileTheTelephoneProgramStarts()
    {
        QFETCH(const bool, dials);
        WiredDesk at;
        RingingCall call = at.ringing(maria);
        std::unique_ptr<DeskAlerts> alerts;
        const auto takenElsewhere = [&](const QUrl& /*number*/) {
            call.answeredAt = at.desk.clock.now();
            alerts->onRinging(call);
            return dials;
        };
        alerts = std::make_unique<DeskAlerts>(at.desk.desk, AlertActions{takenElsewhere, {}});
        alerts->onRinging(call);
        QCOMPARE(alerts->shown().size(), 1);
        alerts->shown().first()->findChild<QAbstractButton*>(QStringLiteral("callBack"))->click();
        QVERIFY(call.answeredAt);
        QVERIFY(alerts->shown().isEmpty());
    }

    void aCardThatGoesTakesNoOtherWithIt()
    {
        WiredDesk at;
        RingingCall taken = at.ringing(maria);
        taken.answeredAt = at.desk.clock.now();
        HideWatch watch([&] { at.alerts.onRinging(taken); });
        at.alerts.onRinging(at.ringing(maria));
        at.card()->installEventFilter(&watch);
        at.alerts.onRinging(at.ringing(QStringLiteral("+14045550124"), QStringLiteral("k2")));
        QCOMPARE(at.alerts.shown().size(), 2);
        at.alerts.onRinging(taken);
        QCOMPARE(at.alerts.shown().size(), 1);
        QVERIFY(at.says(QStringLiteral("alertTitle")).contains(QStringLiteral("(404) 555-0124")));
    }

    void noCardSlidesUnderTheMouse_data()
    {
        QTest::addColumn<WorkPlace>("work");
        const QRect screen(0, 0, 1366, 768);
        QTest::newRow("beside the lead's card")
            << WorkPlace{screen, screen, screen, {1054, 0, 312, 768}, false, true};
        QTest::newRow("over the thread") << WorkPlace{screen, screen, screen, {}, false, true};
        QTest::newRow("beside the window")
            << WorkPlace{screen, {0, 0, 900, 768}, {0, 0, 900, 768}, {}, false, true};
    }
    void noCardSlidesUnderTheMouse()
    {
        QFETCH(WorkPlace, work);
        WiredDesk at;
        at.work = work;
        at.alerts.onUrgent({emergency(maria, at.desk.clock.now())});
        RingingCall taken = at.ringing(QStringLiteral("+14045550124"));
        at.alerts.onRinging(taken);
        AlertCard* urgent = at.card();
        const auto* take = urgent->findChild<QAbstractButton*>(QStringLiteral("takeUrgent"));
        const auto place = [take] { return take->mapToGlobal(QPoint()); };
        const QPoint before = place();
        urgent->setAttribute(Qt::WA_UnderMouse);
        taken.answeredAt = at.desk.clock.now();
        at.alerts.onRinging(taken);
        at.alerts.tick();
        QCOMPARE(place(), before);

        // Whoever rings meanwhile is seen nevertheless.
        at.alerts.onRinging(at.ringing(QStringLiteral("+14045550125"), QStringLiteral("k2")));
        QCOMPARE(at.alerts.shown().size(), 2);
        QVERIFY(!seen(*at.card(0)).intersects(seen(*at.card(1))));
        QCOMPARE(place(), before);

        urgent->setAttribute(Qt::WA_UnderMouse, false);
        at.alerts.onRinging(at.ringing(QStringLiteral("+14045550126"), QStringLiteral("k3")));
        at.alerts.tick();
        QCOMPARE(at.alerts.shown().size(), 3);
        QVERIFY(place() != before);
    }

    void aLineUnderTheMouseStaysOneWhenTheCardBelowLeaves()
    {
        WiredDesk at;
        const QRect screen(0, 0, 1366, 768);
        at.work = WorkPlace{screen, screen, screen, {1054, 0, 312, 768}, false, true};
        RingingCall first = at.ringing(maria);
        at.hearFrom(QStringLiteral("+14045550124"), QStringLiteral("hello?"));
        at.alerts.onRinging(first);
        AlertCard* line = at.card(0);
        QVERIFY(line->isLine() && !at.card(1)->isLine());
        const QRect before = seen(*line);
        line->setAttribute(Qt::WA_UnderMouse);
        for (int caller = 0; caller < 3; ++caller) { // More than there is room for.
            const auto number = QStringLiteral("+1404555013%1").arg(caller);
            at.alerts.onRinging(at.ringing(number, number));
        }
        QVERIFY(line->isVisible());
        QCOMPARE(seen(*line), before);
        first.answeredAt = at.desk.clock.now();
        at.alerts.onRinging(first);
        QVERIFY(line->isLine());
        QCOMPARE(seen(*line), before);
    }

    void callsThatEndOneAfterAnotherKeepTheirPlaces()
    {
        WiredDesk at;
        const QRect screen(0, 0, 1366, 768);
        at.work = WorkPlace{screen, screen, screen, {1054, 0, 312, 768}, false, true};
        std::vector<RingingCall> calls;
        for (int caller = 0; caller < 3; ++caller) {
            const auto number = QStringLiteral("+1404555012%1").arg(caller);
            calls.push_back(at.ringing(number, number));
            at.alerts.onRinging(calls.back());
            at.desk.clock.advance(std::chrono::milliseconds(400));
        }
        at.desk.clock.advance(std::chrono::seconds(19));
        QSet<QString> whole; // Whoever's card was unfolded at some moment.
        at.makeRoom = [&](const CardsOver&) {
            for (const auto* card : at.alerts.shown())
                if (!card->isLine()) whole << card->accessibleName().right(14);
        };
        for (const RingingCall& call : calls) {
            at.finish(call);
            at.desk.clock.advance(std::chrono::milliseconds(400));
        }
        QTRY_VERIFY(at.card() && at.offers(QStringLiteral("dontText")));
        QCOMPARE(whole, QSet{QStringLiteral("(404) 555-0120")});
    }
};

QTEST_MAIN(TstCardCalls)
#include "tst_card_calls.moc"
