// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/inbox.h"
#include "tests/messaging/post.h"

#include <QRegularExpression>

#include <random>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

using Kind = SendOutcome::Kind;
const QString ann = u"+14045550111"_s;

/// A desk that sends and reads.
struct Desk : Post {
    explicit Desk(TestStore& kept) : Post(kept), store(kept) { inbox.setBusiness({u"Maple Dental"_s, {}}); }

    TestStore& store;
    Inbox inbox{store.store(), provider, clock};
    int read = 0;

    void says(const QString& words)
    {
        const IncomingText text{
            {u"IN%1"_s.arg(++read)}, numberOf(ann), provider.number(), words, clock.now()};
        Q_EMIT provider.arrived({text}, {}, Cursor{QString::number(read)});
        comeToRest(store);
        outbox.lookSoon(); // What the store has changed, as the program does.
    }
    /// What was handed over besides the one answer to STOP.
    [[nodiscard]] QStringList texted() const
    {
        QStringList bodies;
        for (const OutgoingText& text : provider.handed)
            if (!text.body.contains(u"unsubscribed"_s)) bodies << text.body;
        return bodies;
    }
    [[nodiscard]] int confirmed() const
    {
        return static_cast<int>(provider.handed.size()) - static_cast<int>(texted().size());
    }
};

} // namespace

/// A STOP that arrives while something is on its way to them.
class TstOptOutInFlight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theInstructionTypedBackIsAnOptOut()
    {
        for (const auto& words : {u"Reply STOP to opt out"_s, u"Reply STOP"_s, u"Please reply stop. Thanks"_s,
                                  u"Hello. Text STOP to unsubscribe"_s}) {
            const auto store = TestStore::open();
            Desk(*store).says(words);
            QVERIFY2(isOptedOut(*store, ann), qPrintable(words));
        }
    }

    void whatWaitsNeverLeaves_data() { purposes(); }
    void whatWaitsNeverLeaves()
    {
        OPEN_TEST_STORE(store);
        QFETCH(TextPurpose, purpose);
        Desk desk(*store);
        const MessageId waiting = desk.put({.purpose = purpose, .wait = 1min, .lives = 24h});
        desk.says(u"please stop texting me"_s);
        for (int beats = 0; beats < 4; ++beats)
            desk.pass(31s);
        QCOMPARE(desk.texted(), QStringList());
        QCOMPARE(desk.confirmed(), 1);
        QVERIFY(stateOf(*store, waiting) == TextState::Cancelled ||
                stateOf(*store, waiting) == TextState::Refused);
    }

    void whatIsPutInTheQueueAfterwardsNeverLeaves_data() { purposes(); }
    void whatIsPutInTheQueueAfterwardsNeverLeaves()
    {
        OPEN_TEST_STORE(store);
        QFETCH(TextPurpose, purpose);
        Desk desk(*store);
        desk.says(u"STOP"_s);
        const MessageId late = desk.put({.purpose = purpose, .lives = 24h});
        desk.pass(1s);
        QCOMPARE(desk.texted(), QStringList());
        QCOMPARE(stateOf(*store, late), TextState::Refused);
    }

    void whatIsLeavingIsNotTriedAgain_data() { TestStore::engines(); }
    void whatIsLeavingIsNotTriedAgain()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const MessageId leaving = desk.put({.lives = 24h});
        desk.provider.holding = true;
        desk.beat();
        QCOMPARE(stateOf(*store, leaving), TextState::Sending);
        desk.says(u"STOP"_s);
        desk.provider.holding = false;
        desk.provider.answerHeld({Kind::NothingLeft, {}, TextTrouble::RateLimited, {}, 1s});
        comeToRest(*store);
        for (int beats = 0; beats < 5; ++beats)
            desk.pass(1min);
        QCOMPARE(desk.texted().size(), 1); // The one that was under way when they wrote.
        QCOMPARE(stateOf(*store, leaving), TextState::Cancelled);
        QCOMPARE(desk.confirmed(), 1);
    }

    void whatHadLeftStaysAsItWas_data() { TestStore::engines(); }
    void whatHadLeftStaysAsItWas()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const MessageId leaving = desk.put();
        desk.provider.holding = true;
        desk.beat();
        desk.says(u"STOP"_s);
        desk.provider.holding = false;
        desk.provider.answerHeld(desk.provider.accepted());
        comeToRest(*store);
        QCOMPARE(stateOf(*store, leaving), TextState::Accepted);
        QVERIFY(isOptedOut(*store, ann));
    }

    void aTextThatAPersonWroteForLaterDoesNotLeave_data() { TestStore::engines(); }
    void aTextThatAPersonWroteForLaterDoesNotLeave()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const MessageId later =
            desk.put({.purpose = TextPurpose::Person, .wait = 1h, .lives = std::chrono::minutes(24h)});
        desk.says(u"STOP"_s);
        desk.pass(1s);
        desk.pass(1h);
        QCOMPARE(desk.texted(), QStringList());
        QCOMPARE(textOf(*store, later).reason, TextReason::OptedOut);
    }

    void anUnclearReplyHoldsWhatGoesByItself_data() { TestStore::engines(); }
    void anUnclearReplyHoldsWhatGoesByItself()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.says(u"not interested"_s);
        (void)desk.put({.purpose = TextPurpose::FollowUp, .lives = 24h});
        (void)desk.put({.purpose = TextPurpose::TextBack, .lives = 24h});
        const MessageId person =
            desk.put({.body = u"Sorry to hear it"_s, .purpose = TextPurpose::Person, .lives = 24h});
        desk.pass(1s);
        QCOMPARE(desk.texted(), QStringList{u"Sorry to hear it"_s});
        QCOMPARE(stateOf(*store, person), TextState::Accepted);
    }

    void whatTheyWroteWhileTheProgramWasClosedIsReadFirst_data() { TestStore::engines(); }
    void whatTheyWroteWhileTheProgramWasClosedIsReadFirst()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.outbox.awaitReplies();
        const MessageId due = desk.put({.lives = 24h});
        (void)desk.put({.to = u"+14045550222"_s, .body = u"for Bob"_s, .lives = 24h});
        desk.pass(10min);
        QCOMPARE(desk.texted(), QStringList());
        Q_EMIT desk.provider.repliesRead(TextTrouble::NoConnection);
        desk.pass(50s);
        QCOMPARE(desk.texted(), QStringList());
        desk.says(u"please do not text me any more"_s);
        Q_EMIT desk.provider.repliesRead(TextTrouble::None);
        comeToRest(*store);
        QCOMPARE(desk.texted(), QStringList{u"for Bob"_s});
        QCOMPARE(stateOf(*store, due), TextState::Cancelled);
    }

    void soItIsAfterTheComputerSlept_data() { TestStore::engines(); }
    void soItIsAfterTheComputerSlept()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.outbox.awaitReplies();
        Q_EMIT desk.provider.repliesRead(TextTrouble::None);
        const MessageId due = desk.put({.wait = 2h, .lives = 24h});
        (void)desk.put({.to = u"+14045550222"_s, .body = u"for Bob"_s, .wait = 2h, .lives = 24h});
        desk.pass(1s);
        QCOMPARE(desk.provider.hurried, 0);
        desk.clock.advance(2h);
        desk.outbox.sendDue(); // A telephone that rings may be quicker than the next beat.
        desk.beat();
        QCOMPARE(desk.provider.hurried, 1);
        QCOMPARE(desk.texted(), QStringList());
        desk.says(u"STOP"_s);
        Q_EMIT desk.provider.repliesRead(TextTrouble::None);
        comeToRest(*store);
        QCOMPARE(desk.texted(), QStringList{u"for Bob"_s});
        QCOMPARE(stateOf(*store, due), TextState::Cancelled);
    }

    void whatTheyWroteToAnEarlierNumberIsReadFirst_data() { TestStore::engines(); }
    void whatTheyWroteToAnEarlierNumberIsReadFirst()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        auto former = std::make_unique<ScriptedMessageProvider>();
        desk.outbox.awaitRepliesOf(*former);
        desk.outbox.awaitReplies();
        const MessageId due = desk.put({.lives = 24h});
        (void)desk.put({.to = u"+14045550222"_s, .body = u"for Bob"_s, .lives = 24h});
        Q_EMIT desk.provider.repliesRead(TextTrouble::None);
        desk.pass(1s);
        QCOMPARE(desk.texted(), QStringList());
        desk.says(u"STOP"_s);
        Q_EMIT former->repliesRead(TextTrouble::None);
        comeToRest(*store);
        QCOMPARE(desk.texted(), QStringList{u"for Bob"_s});
        QCOMPARE(stateOf(*store, due), TextState::Cancelled);
    }

    void repliesThatCannotBeReadHoldNobodyUpForLong_data() { TestStore::engines(); }
    void repliesThatCannotBeReadHoldNobodyUpForLong()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.outbox.awaitReplies();
        (void)desk.put();
        Q_EMIT desk.provider.repliesRead(TextTrouble::WrongKey);
        desk.pass(29s);
        QCOMPARE(desk.texted().size(), 0);
        desk.pass(1s);
        QCOMPARE(desk.texted().size(), 1);
    }

    /// Four desks send, one of them hears the STOP somewhere in between.
    void noDeskClaimsATextAfterTheStopIsFiled()
    {
        const auto store = TestStore::open(true);
        if (!store) QSKIP("PostgreSQL is not installed here: several desks need its server programs");
        std::vector<std::unique_ptr<Store>> desks;
        for (int desk = 0; desk < 4; ++desk) {
            desks.push_back(std::make_unique<Store>(store->location()));
            auto opened = desks.back()->open();
            opened.waitForFinished();
            QVERIFY(opened.result());
        }
        FakeClock clock;
        std::mt19937 dice(4); // NOLINT(cert-msc51-cpp): the same turns every time.
        const auto claim = [now = clock.now()](Transaction& transaction) {
            return OutboxRecords(transaction).claimDue(numberOf(u"+14045550100"_s), now, 1);
        };
        for (int round = 0; round < 15; ++round) {
            const QString number = u"+140455503%1"_s.arg(round, 2, 10, QChar(u'0'));
            for (int text = 0; text < 3; ++text)
                (void)queued(*store, clock.now(), {.to = number, .purpose = TextPurpose::Person});
            auto stopped = desks[dice() % 4]->run([number, now = clock.now()](Transaction& transaction) {
                return ConsentRecords(transaction)
                    .recordLearntNow({newId(), numberOf(number), ConsentChange::OptedOut,
                                      ConsentSource::Keyword, u"STOP"_s, std::nullopt, now});
            });
            auto before = desks[dice() % 4]->run(claim);
            stopped.waitForFinished();
            QVERIFY(stopped.result());
            std::vector<QFuture<Result<std::vector<OutgoingText>>>> after;
            for (const auto& desk : desks)
                after.push_back(desk->run(claim));
            before.waitForFinished();
            for (auto& each : after) {
                each.waitForFinished();
                QVERIFY(each.result() && each.result()->empty());
            }
        }
    }

private:
    static void purposes()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<TextPurpose>("purpose");
        for (const auto& [name, purpose] : {std::pair{"the text-back", TextPurpose::TextBack},
                                            std::pair{"a question", TextPurpose::Question},
                                            std::pair{"a follow-up that is due", TextPurpose::FollowUp},
                                            std::pair{"what a person wrote", TextPurpose::Person}}) {
            QTest::addRow("SQLite: %s", name) << false << purpose;
            QTest::addRow("PostgreSQL: %s", name) << true << purpose;
        }
    }
};

QTEST_GUILESS_MAIN(TstOptOutInFlight)
#include "tst_opt_out_in_flight.moc"
