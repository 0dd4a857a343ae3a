// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/messaging/post.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;
const QString words = u"Sorry we missed you"_s;

/// What was queued in the night, and the program that is started in the morning.
struct Morning {
    explicit Morning(TestStore& store, const WantedText& wanted = {.wait = 8h, .lives = 12h})
        : desk(store), id(queued(store, clock.now(), wanted))
    {
        clock.advance(9h);
        post = std::make_unique<Outbox>(desk.store(), provider, clock);
        QObject::connect(post.get(), &Outbox::accepted, post.get(),
                         [this](const MessageId&, const ProviderRef& ref) { accepted << ref.value; });
    }
    void left(const QString& ref, std::chrono::minutes ago, const QString& body = words)
    {
        if (!provider.found) provider.found = std::vector<SentText>();
        provider.found->push_back(
            {{{ref}, DeliveryState::Delivered, {}, {}}, numberOf(ann), body, clock.now() - ago});
    }
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        post->beat();
        for (int i = 0; i < 4; ++i)
            comeToRest(desk);
    }
    [[nodiscard]] TextState state() const { return stateOf(desk, id); }

    TestStore& desk;
    FakeClock clock;
    ScriptedMessageProvider provider;
    MessageId id;
    std::unique_ptr<Outbox> post;
    QStringList accepted;
};

} // namespace

/// A backup put back holds texts as waiting that left since.
class TstWaitedOver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatLeftBeforeTheBackupWasPutBackIsNotSentAgain_data() { kinds(); }
    void whatLeftBeforeTheBackupWasPutBackIsNotSentAgain()
    {
        OPEN_TEST_STORE(store);
        QFETCH(TextPurpose, purpose);
        Morning desk(*store, {.purpose = purpose, .wait = 8h, .lives = 12h});
        desk.left(u"SM7"_s, 30min);
        desk.pass(1s);
        QVERIFY(desk.provider.handed.empty());
        QCOMPARE(desk.accepted, QStringList{u"SM7"_s});
        QCOMPARE(desk.state(), TextState::Delivered);
        desk.pass(1h);
        QVERIFY(desk.provider.handed.empty());
        QVERIFY(desk.post->inFlight().empty());
    }

    void whatDidNotLeaveLeavesOnce_data() { kinds(); }
    void whatDidNotLeaveLeavesOnce()
    {
        OPEN_TEST_STORE(store);
        QFETCH(TextPurpose, purpose);
        Morning desk(*store, {.purpose = purpose, .wait = 8h, .lives = 12h});
        desk.left(u"SM6"_s, 24h);                            // The same words, the day before.
        desk.left(u"SM7"_s, 30min, u"See you on Monday."_s); // From a person.
        desk.pass(1s);
        QCOMPARE(desk.provider.handed.size(), 1U);
        QCOMPARE(desk.provider.searches.size(), 1U);
        QCOMPARE(desk.state(), TextState::Accepted);
        desk.pass(1h);
        QCOMPARE(desk.provider.handed.size(), 1U);
    }

    void whileTheListCannotBeReadItWaits_data() { TestStore::engines(); }
    void whileTheListCannotBeReadItWaits()
    {
        OPEN_TEST_STORE(store);
        Morning desk(*store);
        desk.provider.found = fail(Failure::Network, {});
        for (int i = 0; i < 20; ++i)
            desk.pass(1min);
        QVERIFY(desk.provider.handed.empty());
        QCOMPARE(desk.state(), TextState::Queued);
        desk.left(u"SM7"_s, 50min);
        desk.pass(1min);
        QVERIFY(desk.provider.handed.empty());
        QCOMPARE(desk.accepted, QStringList{u"SM7"_s});
    }

    void itGrowsTooOldMeanwhile_data() { TestStore::engines(); }
    void itGrowsTooOldMeanwhile()
    {
        OPEN_TEST_STORE(store);
        Morning desk(*store);
        desk.provider.found = fail(Failure::Network, {});
        desk.pass(1s);
        desk.pass(4h);
        QCOMPARE(desk.state(), TextState::Expired);
        desk.provider.found = std::vector<SentText>();
        desk.pass(1h);
        QVERIFY(desk.provider.handed.empty());
    }

    void aStopThatCameWhileItWasLookedForHolds_data() { TestStore::engines(); }
    void aStopThatCameWhileItWasLookedForHolds()
    {
        OPEN_TEST_STORE(store);
        Morning desk(*store);
        desk.provider.found = fail(Failure::Network, {});
        desk.pass(1s);
        noteConsent(*store, ann, ConsentChange::OptedOut, desk.clock.now());
        desk.provider.found = std::vector<SentText>();
        desk.pass(2min);
        QVERIFY(desk.provider.handed.empty());
        QCOMPARE(desk.state(), TextState::Refused);
    }

    void whatIsQueuedNowIsNotLookedFor_data() { TestStore::engines(); }
    void whatIsQueuedNowIsNotLookedFor()
    {
        OPEN_TEST_STORE(store);
        Morning desk(*store);
        desk.provider.found = fail(Failure::Network, {});
        (void)queued(*store, desk.clock.now(), {.to = u"+14045550222"_s, .body = u"for Bob"_s});
        desk.pass(1s);
        QCOMPARE(desk.provider.handed.size(), 1U);
        QCOMPARE(desk.provider.handed.front().body, u"for Bob"_s);
        QCOMPARE(desk.provider.searches.size(), 1U);
    }

    void aPageDoesNotWaitForTheList_data() { TestStore::engines(); }
    void aPageDoesNotWaitForTheList()
    {
        OPEN_TEST_STORE(store);
        Morning desk(*store, {.purpose = TextPurpose::Page, .wait = 8h, .lives = 12h});
        desk.provider.found = fail(Failure::Network, {});
        desk.pass(1s);
        QCOMPARE(desk.provider.handed.size(), 1U);
    }

    void aDatabaseThatWasAwayMayBeAnOldOne_data() { TestStore::engines(); }
    void aDatabaseThatWasAwayMayBeAnOldOne()
    {
        OPEN_TEST_STORE(store);
        Morning desk(*store);
        desk.left(u"SM7"_s, 30min);
        desk.pass(1s);
        const MessageId next =
            queued(*store, desk.clock.now(), {.to = u"+14045550222"_s, .wait = 1h, .lives = 12h});
        desk.post->lookSoon();
        desk.pass(10min);
        Q_EMIT store->store().lost({Failure::StorageAway, {}});
        desk.pass(1h);
        QCOMPARE(desk.provider.searches.size(), 2U);
        QCOMPARE(stateOf(*store, next), TextState::Accepted);
    }

private:
    static void kinds()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<TextPurpose>("purpose");
        for (const auto& [name, purpose] : {std::pair{"the text-back", TextPurpose::TextBack},
                                            std::pair{"a text for later", TextPurpose::Person}}) {
            QTest::addRow("SQLite: %s", name) << false << purpose;
            QTest::addRow("PostgreSQL: %s", name) << true << purpose;
        }
    }
};

QTEST_GUILESS_MAIN(TstWaitedOver)
#include "tst_waited_over.moc"
