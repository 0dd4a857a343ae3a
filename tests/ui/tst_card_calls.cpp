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
