// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/settlement.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_message_provider.h"
#include "tests/support/text_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;
const QString words = u"Sorry we missed you"_s;

/// A desk after a crash: what is in Sending may have left.
struct Desk {
    explicit Desk(TestStore& kept) : store(kept)
    {
        QObject::connect(&settlement, &Settlement::settled, &settlement,
                         [this](const MessageId&, const ProviderRef& ref) { settled << ref.value; });
        QObject::connect(&settlement, &Settlement::heldForPerson, &settlement,
                         [this](const MessageId&) { ++held; });
    }
    MessageId interrupted(const WantedText& wanted = {})
    {
        const MessageId id = queued(store, clock.now(), wanted);
        (void)claimed(store, clock.now());
        return id;
    }
    void left(const QString& ref, const QString& body = words, const QString& to = ann,
              DeliveryState state = DeliveryState::Accepted)
    {
        if (!provider.found) provider.found = std::vector<SentText>();
        provider.found->push_back({{{ref}, state, {}, {}}, numberOf(to), body, clock.now()});
    }
    void restart()
    {
        settlement.takeInterrupted();
        comeToRest(store);
    }
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        settlement.beat();
        comeToRest(store);
    }
    [[nodiscard]] TextState state(const MessageId& id) const { return stateOf(store, id); }

    TestStore& store;
    FakeClock clock;
    ScriptedMessageProvider provider;
    Settlement settlement{store.store(), provider, clock};
    QStringList settled;
    int held = 0;
};

} // namespace

class TstSettlement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatLeftIsTakenOver_data() { TestStore::engines(); }
    void whatLeftIsTakenOver()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const MessageId id = desk.interrupted();
        desk.left(u"SM7"_s, words + u"\n"_s, ann, DeliveryState::Delivered);
        desk.clock.advance(1min);
        desk.restart();
        QCOMPARE(desk.settled, QStringList{u"SM7"_s});
        QCOMPARE(desk.state(id), TextState::Delivered);
        QCOMPARE(desk.settlement.openCount(), 0);
        QVERIFY(desk.provider.handed.empty());
        QCOMPARE(desk.provider.searches.front().first, numberOf(ann));
        QVERIFY(desk.provider.searches.front().second < desk.clock.now() - 1min);
    }

    void notFoundThriceIsHeldForAPerson_data() { TestStore::engines(); }
    void notFoundThriceIsHeldForAPerson()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const MessageId id = desk.interrupted();
        desk.restart();
        QCOMPARE(desk.provider.searches.size(), 1U);
        desk.pass(29s);
        QCOMPARE(desk.provider.searches.size(), 1U);
        desk.pass(1s);
        QCOMPARE(desk.provider.searches.size(), 2U);
        QCOMPARE(desk.state(id), TextState::Sending);
        desk.pass(120s);
        QCOMPARE(desk.provider.searches.size(), 3U);
        QCOMPARE(desk.state(id), TextState::Held);
        QCOMPARE(textOf(*store, id).reason, TextReason::Unsettled);
        QCOMPARE(desk.held, 1);
        desk.pass(24h);
        QCOMPARE(desk.provider.searches.size(), 3U);
        QVERIFY(desk.provider.handed.empty());
    }

    void aListThatLagsBehindIsAskedAgain_data() { TestStore::engines(); }
    void aListThatLagsBehindIsAskedAgain()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const MessageId id = desk.interrupted();
        desk.restart();
        desk.left(u"SM7"_s);
        desk.pass(30s);
        QCOMPARE(desk.state(id), TextState::Accepted);
    }

    void aProviderOutOfReachIsAskedUntilItAnswers_data() { TestStore::engines(); }
    void aProviderOutOfReachIsAskedUntilItAnswers()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const MessageId id = desk.interrupted();
        desk.provider.found = fail(Failure::Network, {});
        desk.restart();
        for (int i = 0; i < 10; ++i)
            desk.pass(10min);
        QCOMPARE(desk.provider.searches.size(), 11U);
        QCOMPARE(desk.state(id), TextState::Sending); // Nobody knows; it is neither sent again nor given up.
        desk.left(u"SM7"_s);
        desk.pass(30s);
        QCOMPARE(desk.state(id), TextState::Accepted);
    }

    void someoneElsesTextIsNotTakenForOurs_data();
    void someoneElsesTextIsNotTakenForOurs()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        QFETCH(QString, body);
        QFETCH(QString, to);
        QFETCH(int, secondsOff);
        const MessageId id = desk.interrupted();
        desk.clock.advance(std::chrono::seconds(secondsOff));
        desk.left(u"SM7"_s, body, to);
        desk.clock.advance(std::chrono::seconds(-secondsOff));
        desk.restart();
        QCOMPARE(desk.state(id) == TextState::Accepted, QTest::currentDataTag() == QByteArray("ours"));
    }

    void twoTextsWithTheSameWordsAreTwo_data() { TestStore::engines(); }
    void twoTextsWithTheSameWordsAreTwo()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const MessageId first = desk.interrupted({.purpose = TextPurpose::Person});
        const MessageId second = desk.interrupted({.purpose = TextPurpose::Person});
        desk.left(u"SM1"_s);
        desk.left(u"SM2"_s);
        desk.restart();
        desk.settled.sort();
        QCOMPARE(desk.settled, (QStringList{u"SM1"_s, u"SM2"_s}));
        QCOMPARE(desk.state(first), TextState::Accepted);
        QCOMPARE(desk.state(second), TextState::Accepted);
    }

    void aTextThatLeftOnceIsTakenOverOnce_data() { TestStore::engines(); }
    void aTextThatLeftOnceIsTakenOverOnce()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const MessageId first = desk.interrupted({.purpose = TextPurpose::Person});
        const MessageId second = desk.interrupted({.purpose = TextPurpose::Person});
        desk.left(u"SM1"_s);
        desk.restart();
        desk.pass(30s);
        desk.pass(120s);
        QCOMPARE(desk.settled, QStringList{u"SM1"_s});
        const std::set states{desk.state(first), desk.state(second)};
        QCOMPARE(states, (std::set{TextState::Accepted, TextState::Held}));
    }

    void whatIsOursAlreadyIsNotTakenAgain_data() { TestStore::engines(); }
    void whatIsOursAlreadyIsNotTakenAgain()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const MessageId known = desk.interrupted({.purpose = TextPurpose::Person});
        (void)store->run([&](Transaction& transaction) {
            return OutboxRecords(transaction).markAccepted(known, {u"SM1"_s}, desk.clock.now());
        });
        const MessageId lost = desk.interrupted({.purpose = TextPurpose::Person});
        desk.left(u"SM1"_s);
        desk.restart();
        desk.pass(30s);
        desk.pass(120s);
        QCOMPARE(desk.state(known), TextState::Accepted);
        QCOMPARE(desk.state(lost), TextState::Held);
    }

    void aTextWithoutAClearAnswerIsLookedForAfterAWhile_data() { TestStore::engines(); }
    void aTextWithoutAClearAnswerIsLookedForAfterAWhile()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const MessageId other = desk.interrupted({.to = u"+14045550222"_s}); // On its way: not our business.
        const MessageId id = desk.interrupted();
        desk.left(u"SM7"_s);
        desk.settlement.take(id);
        comeToRest(*store);
        QCOMPARE(desk.settlement.openCount(), 1);
        desk.pass(19s);
        QVERIFY(desk.provider.searches.empty());
        desk.pass(1s);
        QCOMPARE(desk.state(id), TextState::Accepted);
        QCOMPARE(desk.state(other), TextState::Sending);
    }

    void aClockSetBackHidesNoText_data() { TestStore::engines(); }
    void aClockSetBackHidesNoText()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const MessageId id = desk.interrupted();
        desk.left(u"SM7"_s);
        desk.clock.advance(-1h);
        desk.restart();
        QCOMPARE(desk.state(id), TextState::Accepted);
    }

    void aStoreThatCannotBeReadIsReadLater_data() { TestStore::engines(); }
    void aStoreThatCannotBeReadIsReadLater()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const MessageId id = desk.interrupted();
        desk.left(u"SM7"_s);
        mustRun(*store, u"ALTER TABLE message RENAME TO away"_s);
        desk.settlement.takeInterrupted();
        desk.settlement.take(id);
        comeToRest(*store);
        QCOMPARE(desk.settlement.openCount(), 0);
        mustRun(*store, u"ALTER TABLE away RENAME TO message"_s);
        desk.pass(1s);
        desk.pass(20s);
        QCOMPARE(desk.state(id), TextState::Accepted);
    }

    void whatCouldNotBeHeldIsHeldLater_data() { TestStore::engines(); }
    void whatCouldNotBeHeldIsHeldLater()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const MessageId id = desk.interrupted();
        desk.restart();
        desk.pass(30s);
        refuseChanges(*store, u"message"_s);
        desk.pass(120s);
        QCOMPARE(desk.held, 0);
        allowChanges(*store, u"message"_s);
        desk.pass(30s);
        QCOMPARE(desk.held, 1);
        QCOMPARE(desk.state(id), TextState::Held);
    }
};

void TstSettlement::someoneElsesTextIsNotTakenForOurs_data()
{
    QTest::addColumn<bool>("onPostgres");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("secondsOff");
    QTest::newRow("ours") << false << words << ann << 3;
    QTest::newRow("other words") << false << u"Sorry we missed you!"_s << ann << 3;
    QTest::newRow("to somebody else") << false << words << u"+14045550222"_s << 3;
    QTest::newRow("the same words, an hour before") << false << words << ann << -3600;
}

QTEST_GUILESS_MAIN(TstSettlement)
#include "tst_settlement.moc"
