// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/delivery_watch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_message_provider.h"
#include "tests/support/text_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const ProviderRef sm1{u"SM1"_s};

/// One accepted text, SM1, and the watch over it.
struct Desk {
    explicit Desk(TestStore& kept) : store(kept)
    {
        QObject::connect(&watch, &DeliveryWatch::failed, &watch,
                         [this](const DeliveryReport& report) { failed.push_back(report); });
        id = accepted(u"SM1"_s);
    }
    MessageId accepted(const QString& ref)
    {
        const MessageId made = queued(store, clock.now());
        (void)claimed(store, clock.now());
        const auto done = store.run([&](Transaction& transaction) {
            return OutboxRecords(transaction).markAccepted(made, {ref}, clock.now());
        });
        if (!done) qFatal("not accepted");
        return made;
    }
    void report(DeliveryState state, TextTrouble trouble = TextTrouble::None, const QString& code = {})
    {
        provider.reports.insert_or_assign(u"SM1"_s, DeliveryReport{sm1, state, trouble, code});
    }
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        watch.beat();
        comeToRest(store);
    }
    [[nodiscard]] TextState state() const { return stateOf(store, id); }

    TestStore& store;
    FakeClock clock;
    ScriptedMessageProvider provider;
    DeliveryWatch watch{store.store(), provider, clock};
    std::vector<DeliveryReport> failed;
    MessageId id;
};

} // namespace

class TstDeliveryWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void asksUntilItIsDelivered_data() { TestStore::engines(); }
    void asksUntilItIsDelivered()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.watch.watch(sm1);
        desk.watch.watch(sm1); // Twice is once.
        desk.pass(1s);
        QVERIFY(desk.provider.lookedUp.empty());
        desk.report(DeliveryState::Sent);
        desk.pass(1s);
        QCOMPARE(desk.state(), TextState::Sent);
        desk.report(DeliveryState::Delivered);
        desk.pass(3s);
        QCOMPARE(desk.state(), TextState::Delivered);
        QCOMPARE(desk.provider.lookedUp.size(), 2U);
        desk.report(DeliveryState::Sent);
        desk.pass(1h);
        QCOMPARE(desk.provider.lookedUp.size(), 2U);
        QCOMPARE(desk.state(), TextState::Delivered);
        QVERIFY(desk.failed.empty());
    }

    void aReportNeverTakesAStepBack_data() { TestStore::engines(); }
    void aReportNeverTakesAStepBack()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.watch.watch(sm1);
        desk.report(DeliveryState::Sent);
        desk.pass(2s);
        desk.report(DeliveryState::Accepted);
        desk.pass(5s);
        QCOMPARE(desk.state(), TextState::Sent);
    }

    void aLandlineIsSaidToBeOne_data() { TestStore::engines(); }
    void aLandlineIsSaidToBeOne()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.watch.watch(sm1);
        desk.report(DeliveryState::Failed, TextTrouble::Landline, u"30006"_s);
        desk.pass(2s);
        QCOMPARE(desk.state(), TextState::Failed);
        QCOMPARE(textOf(*store, desk.id).trouble, TextTrouble::Landline);
        QCOMPARE(textOf(*store, desk.id).code, u"30006"_s);
        QCOMPARE(desk.failed.size(), 1U);
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM conversation WHERE failed_at IS NOT NULL"_s),
                 u"1"_s);
        QVERIFY(!isOptedOut(*store, u"+14045550111"_s));
    }

    void theCarriersOptOutBecomesOurs_data() { TestStore::engines(); }
    void theCarriersOptOutBecomesOurs()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.watch.watch(sm1);
        desk.report(DeliveryState::Failed, TextTrouble::OptedOut, u"21610"_s);
        desk.pass(2s);
        QVERIFY(isOptedOut(*store, u"+14045550111"_s));
        QCOMPARE(desk.failed.size(), 1U);
    }

    void asksEverMoreRarelyForADay_data() { TestStore::engines(); }
    void asksEverMoreRarelyForADay()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.watch.watch(sm1);
        for (int i = 0; i < 60; ++i)
            desk.pass(1s);
        const auto inAMinute = desk.provider.lookedUp.size();
        QVERIFY(inAMinute >= 4 && inAMinute <= 6);
        for (int i = 0; i < 60; ++i)
            desk.pass(1min);
        const auto inAnHour = desk.provider.lookedUp.size();
        QVERIFY(inAnHour >= inAMinute + 3 && inAnHour <= inAMinute + 5);
        for (int i = 0; i < 48; ++i)
            desk.pass(1h);
        const auto inTwoDays = desk.provider.lookedUp.size();
        QVERIFY(inTwoDays >= inAnHour + 18 && inTwoDays <= inAnHour + 24);
        desk.pass(1h);
        QCOMPARE(desk.provider.lookedUp.size(), inTwoDays);
    }

    void whatTheProviderNoLongerKnowsIsLetGo_data() { TestStore::engines(); }
    void whatTheProviderNoLongerKnowsIsLetGo()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.watch.watch(sm1);
        desk.provider.reports.insert_or_assign(u"SM1"_s, fail(Failure::Network, {}));
        desk.pass(2s);
        desk.pass(3s);
        QCOMPARE(desk.provider.lookedUp.size(), 2U); // Out of reach: asked again.
        desk.provider.reports.insert_or_assign(u"SM1"_s, fail(Failure::NotFound, {}));
        desk.pass(5s);
        desk.pass(1h);
        QCOMPARE(desk.provider.lookedUp.size(), 3U);
        QCOMPARE(desk.state(), TextState::Accepted);
    }

    void aReportThatCouldNotBeKeptIsAskedForAgain_data() { TestStore::engines(); }
    void aReportThatCouldNotBeKeptIsAskedForAgain()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.watch.watch(sm1);
        desk.report(DeliveryState::Delivered);
        refuseChanges(*store, u"message"_s);
        desk.pass(2s);
        QCOMPARE(desk.state(), TextState::Accepted);
        allowChanges(*store, u"message"_s);
        desk.pass(1min);
        QCOMPARE(desk.state(), TextState::Delivered);
    }

    void afterARestartItGoesOn_data() { TestStore::engines(); }
    void afterARestartItGoesOn()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.clock.advance(23h);
        (void)desk.accepted(u"SM2"_s);
        desk.clock.advance(2h); // SM1 is older than a day now.
        desk.watch.takeOpen();
        comeToRest(*store);
        desk.pass(2s);
        QCOMPARE(desk.provider.lookedUp, std::vector{ProviderRef{u"SM2"_s}});
    }

    // Among them may be the carrier's word that somebody wants no texts.
    void aDatabaseThatCannotBeReadAtTheStartIsReadLater_data() { TestStore::engines(); }
    void aDatabaseThatCannotBeReadAtTheStartIsReadLater()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        mustRun(*store, u"ALTER TABLE message RENAME TO message_away"_s);
        desk.watch.takeOpen();
        comeToRest(*store);
        mustRun(*store, u"ALTER TABLE message_away RENAME TO message"_s);
        desk.pass(0s);
        desk.pass(2s);
        QCOMPARE(desk.provider.lookedUp, std::vector{sm1});
    }

    void notTooManyQuestionsAtOnce_data() { TestStore::engines(); }
    void notTooManyQuestionsAtOnce()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        for (int i = 0; i < 10; ++i)
            desk.watch.watch({u"SM%1"_s.arg(i)});
        desk.pass(2s);
        QCOMPARE(desk.provider.lookedUp.size(), 4U);
        desk.pass(0s);
        desk.pass(0s);
        QCOMPARE(desk.provider.lookedUp.size(), 10U);
    }
};

QTEST_GUILESS_MAIN(TstDeliveryWatch)
#include "tst_delivery_watch.moc"
