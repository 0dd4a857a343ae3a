// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recovery/guarded_desk.h"

#include <QElapsedTimer>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;

} // namespace

class TstTextGuarding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void threeThousandMadeUpNumbersInAnHour_data() { TestStore::engines(); }
    void threeThousandMadeUpNumbersInAnHour()
    {
        OPEN_TEST_STORE(store);
        GuardedDesk desk(*store);
        QHash<Reason, int> reasons;
        int sent = 0;
        QElapsedTimer clock;
        clock.start();
        for (int n = 0; n < 3'000; ++n) {
            ++reasons[desk.call(GuardedDesk::madeUp(n)).reason];
            desk.clock.advance(1199ms);
            if (n % 10 == 0) sent += desk.sendGuarded();
        }
        qInfo("3,000 calls filed in %lld ms", static_cast<long long>(clock.elapsed()));
        sent += desk.sendGuarded();
        QCOMPARE(sent, 30);
        QCOMPARE(reasons[Reason::Texting], 30);
        QCOMPARE(reasons[Reason::HourlyCap], 2'970);
        // Nobody is lost: each of them waits to be called back.
        QCOMPARE(firstCell(*store, u"SELECT count(DISTINCT call) FROM reminder WHERE done_at IS NULL"_s),
                 u"3000"_s);
    }

    void aFloodOfADayCostsNoMoreThanTheDaysCap_data() { TestStore::engines(); }
    void aFloodOfADayCostsNoMoreThanTheDaysCap()
    {
        OPEN_TEST_STORE(store);
        GuardedDesk desk(*store);
        desk.settings.guards.perDay = 70;
        desk.settings.guards.breaker = false;
        int sent = 0;
        for (int n = 0; n < 530; ++n) { // A call a minute until ten minutes to midnight.
            (void)desk.call(GuardedDesk::madeUp(n));
            sent += desk.passGuarded(59s);
        }
        QCOMPARE(sent, 70);
        QCOMPARE(desk.pauses().back().why, PauseReason::DailyCap);
    }

    void twoDesksTogetherLeaveNoMore_data() { TestStore::engines(); }
    void twoDesksTogetherLeaveNoMore()
    {
        OPEN_TEST_STORE(store);
        GuardedDesk here(*store);
        Store beside(store->location());
        auto opened = beside.open();
        opened.waitForFinished();
        QVERIFY(opened.result());
        for (int n = 0; n < 8; ++n) // Queued before the owner lowered the cap to five.
            (void)here.call(GuardedDesk::madeUp(n));
        here.settings.guards.perHour = 5;
        here.clock.advance(20s);
        const auto claim = [&here](Transaction& transaction) {
            return OutboxRecords(transaction)
                .claimDue(numberOf(u"+14045550100"_s), here.clock.now(), 4, guardRulesOf(here.settings),
                          deskRulesOf(here.settings));
        };
        auto one = store->store().run(claim);
        auto other = beside.run(claim);
        one.waitForFinished();
        other.waitForFinished();
        QVERIFY(one.result() && other.result());
        const auto claimedNow = one.result()->size() + other.result()->size();
        QCOMPARE(claimedNow + static_cast<std::size_t>(here.sendGuarded()), 5U);
        QCOMPARE(here.pauses().size(), 1U);
    }

    void whatIsHeldBackLeavesWhenSomebodySaysGoOn_data() { TestStore::engines(); }
    void whatIsHeldBackLeavesWhenSomebodySaysGoOn()
    {
        OPEN_TEST_STORE(store);
        GuardedDesk desk(*store);
        const LoggedCall first = desk.call(GuardedDesk::madeUp(1));
        const LoggedCall second = desk.call(GuardedDesk::madeUp(2));
        desk.settings.guards.perHour = 1;
        QCOMPARE(desk.passGuarded(20s), 1);
        QCOMPARE(desk.passGuarded(3min), 0);
        QCOMPARE(desk.logged(second.call.id).text->reason,
                 TextReason::LimitReached); // It says what it waits for.
        desk.goOn();
        QCOMPARE(desk.passGuarded(1s), 1);
        QCOMPARE(desk.logged(first.call.id).text->state, TextState::Accepted);
        QCOMPARE(desk.logged(second.call.id).text->state, TextState::Accepted);
    }

    void whatIsHeldBackTooLongSaysWhy_data() { TestStore::engines(); }
    void whatIsHeldBackTooLongSaysWhy()
    {
        OPEN_TEST_STORE(store);
        GuardedDesk desk(*store);
        (void)desk.call(GuardedDesk::madeUp(1));
        const LoggedCall second = desk.call(GuardedDesk::madeUp(2));
        desk.settings.guards.perHour = 1;
        QCOMPARE(desk.passGuarded(20s), 1);
        for (int minute = 0; minute < 20; ++minute)
            QCOMPARE(desk.passGuarded(1min), 0);
        const LoggedCall over = desk.logged(second.call.id);
        QCOMPARE(over.text->state, TextState::Cancelled);
        QCOMPARE(over.text->reason, TextReason::LimitReached);
    }

    void aPersonsTextLeavesAllTheSame_data() { TestStore::engines(); }
    void aPersonsTextLeavesAllTheSame()
    {
        OPEN_TEST_STORE(store);
        GuardedDesk desk(*store);
        desk.settings.guards.perHour = 1;
        (void)desk.call(GuardedDesk::madeUp(1));
        const LoggedCall second = desk.call(GuardedDesk::madeUp(2));
        QCOMPARE(second.reason, Reason::HourlyCap);
        QCOMPARE(desk.passGuarded(20s), 1);
        (void)queued(*store, desk.clock.now(), {ann, u"See you at 3"_s, TextPurpose::Person});
        (void)queued(*store, desk.clock.now(), {ann, u"Call 911"_s, TextPurpose::SafetyLine});
        QCOMPARE(desk.sendGuarded(), 2);
        QVERIFY(desk.textAnyway(second.call.id)); // Somebody looked at it and wants it sent.
        QCOMPARE(desk.sendGuarded(), 1);
        QCOMPARE(desk.logged(second.call.id).reason, Reason::Texting);
    }

    void thePauseOutlivesTheProgram_data() { TestStore::engines(); }
    void thePauseOutlivesTheProgram()
    {
        OPEN_TEST_STORE(store);
        GuardedDesk desk(*store);
        desk.settings.guards.perHour = 1;
        (void)desk.call(GuardedDesk::madeUp(1));
        (void)desk.call(GuardedDesk::madeUp(2));
        Store again(store->location());
        auto opened = again.open();
        opened.waitForFinished();
        QVERIFY(opened.result());
        auto read = again.read([&](Transaction& transaction) {
            return GuardRecords(transaction).pauses(desk.settings.guards, desk.clock.now());
        });
        read.waitForFinished();
        QCOMPARE(read.result()->size(), 1U);
        QCOMPARE(read.result()->front().line, LineId{u"desk"_s});
    }

    void aCancelledTextLeavesItsPlaceToTheNext_data() { TestStore::engines(); }
    void aCancelledTextLeavesItsPlaceToTheNext()
    {
        OPEN_TEST_STORE(store);
        GuardedDesk desk(*store);
        desk.settings.guards.perHour = 1;
        (void)desk.call(ann);
        (void)desk.call(ann, CallOutcome::Answered); // Got through: nothing is sent.
        QCOMPARE(desk.call(GuardedDesk::madeUp(2)).reason, Reason::Texting);
        QCOMPARE(desk.passGuarded(20s), 1);
    }
};

QTEST_GUILESS_MAIN(TstTextGuarding)
#include "tst_text_guarding.moc"
