// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/pending_texts.h"
#include "core/messaging/settlement.h"
#include "tests/messaging/post.h"

#include <QRegularExpression>
#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

using Kind = SendOutcome::Kind;
const QString ann = u"+14045550111"_s;

/// Whoever holds a text was away for too long, by whichever clock counts.
void letLeasesRunOut(TestStore& desk)
{
    mustRun(desk, u"UPDATE message SET lease_until = 1 WHERE state = 'Sending'"_s);
}

/// A second copy of the program on the same database, as far as settling goes.
struct OtherCopy {
    OtherCopy(TestStore& kept, const Clock& clock)
        : store(kept.location()), settlement(store, provider, clock)
    {
        auto opened = store.open();
        opened.waitForFinished();
        if (!opened.result()) qFatal("the second copy finds no database");
    }
    /// Until nothing is under way here, a few answers deep.
    void rest()
    {
        for (int i = 0; i < 8; ++i) {
            auto done = store.read([](Transaction&) { return Result<void>(); });
            done.waitForFinished();
            QCoreApplication::processEvents();
        }
    }
    void start()
    {
        settlement.takeInterrupted();
        rest();
    }
    void beat()
    {
        settlement.beat();
        rest();
    }
    Store store;
    ScriptedMessageProvider provider;
    Settlement settlement;
    QSignalSpy settled{&settlement, &Settlement::settled};
    QSignalSpy held{&settlement, &Settlement::heldForPerson};
};

/// Lets the store work off what it has, and this thread none of its answers.
void storeOnly(TestStore& desk)
{
    (void)desk.run([](Transaction&) { return Result<void>(); });
}

} // namespace

/// Several copies of the program on one database, and a copy that sleeps at the wrong moment.
class TstSeveralCopies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aCopyThatWakesTooLateSendsNothing_data() { TestStore::engines(); }
    void aCopyThatWakesTooLateSendsNothing()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        const MessageId id = post.put();
        post.outbox.sendDue();
        storeOnly(*desk); // Claimed; here the lid closes.
        letLeasesRunOut(*desk);
        OtherCopy other(*desk, post.clock);
        other.start();
        QCOMPARE(other.settlement.openCount(), 1);
        comeToRest(*desk); // And opens.
        QVERIFY(post.provider.handed.empty());
        QCOMPARE(stateOf(*desk, id), TextState::Sending); // The other copy's to settle.
        QCOMPARE(post.accepted.count(), 0);
        for (const auto wait : {30s, 120s}) {
            post.clock.advance(wait);
            other.beat();
            post.beat();
        }
        QCOMPARE(other.held.count(), 1);
        QCOMPARE(stateOf(*desk, id), TextState::Held);
        QVERIFY(post.provider.handed.empty());
    }

    void aCopyThatSleptBetweenTheLastLookAndTheBytesLooksAgain_data() { TestStore::engines(); }
    void aCopyThatSleptBetweenTheLastLookAndTheBytesLooksAgain()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        const MessageId id = post.put();
        QSemaphore gate;
        post.outbox.sendDue();
        const auto held = desk->store().run([&gate](Transaction&) -> Result<void> {
            gate.acquire();
            return {};
        });
        QTRY_COMPARE(post.outbox.inFlight().size(), 1U); // The claim is known, the last look comes next.
        gate.release();
        storeOnly(*desk); // It was taken, and nobody knows yet.
        post.clock.advance(10s);
        comeToRest(*desk);
        QVERIFY(post.provider.handed.empty());
        QCOMPARE(stateOf(*desk, id), TextState::Queued);
        post.pass(10s);
        QCOMPARE(post.provider.handed.size(), 1U);
    }

    void anOptOutWhileItIsBeingClaimedKeepsTheTextBack_data() { TestStore::engines(); }
    void anOptOutWhileItIsBeingClaimedKeepsTheTextBack()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        const MessageId id = post.put();
        post.outbox.sendDue();
        storeOnly(*desk);
        noteConsent(*desk, ann, ConsentChange::OptedOut, post.clock.now());
        comeToRest(*desk);
        post.pass(1min);
        QVERIFY(post.provider.handed.empty());
        QCOMPARE(stateOf(*desk, id), TextState::Refused);
        QCOMPARE(textOf(*desk, id).reason, TextReason::OptedOut);
    }

    void aTextCalledOffWhileItIsBeingClaimedIsCancelled_data() { TestStore::engines(); }
    void aTextCalledOffWhileItIsBeingClaimedIsCancelled()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        const MessageId id = post.put();
        post.outbox.sendDue();
        storeOnly(*desk);
        (void)desk->run([&](Transaction& transaction) {
            return PendingTexts(transaction).cancel(id, TextReason::StoppedByPerson, post.clock.now());
        });
        comeToRest(*desk);
        QVERIFY(post.provider.handed.empty());
        QCOMPARE(stateOf(*desk, id), TextState::Cancelled);
    }

    void aLateNoIsNotSentAgainOverAnothersHead_data() { TestStore::engines(); }
    void aLateNoIsNotSentAgainOverAnothersHead()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        post.provider.holding = true;
        const MessageId id = post.put();
        post.beat();
        letLeasesRunOut(*desk);
        OtherCopy other(*desk, post.clock);
        other.start();
        QCOMPARE(other.settlement.openCount(), 1);
        post.provider.answerHeld({Kind::NothingLeft, {}, TextTrouble::NoConnection, {}, {}});
        comeToRest(*desk);
        QCOMPARE(stateOf(*desk, id), TextState::Sending);
        post.pass(1min);
        QCOMPARE(post.provider.handed.size(), 1U);
    }

    void aLateYesCountsWhoeverAsksByThen_data() { TestStore::engines(); }
    void aLateYesCountsWhoeverAsksByThen()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        post.provider.holding = true;
        const MessageId id = post.put();
        post.beat();
        letLeasesRunOut(*desk);
        OtherCopy other(*desk, post.clock);
        other.start();
        QCOMPARE(other.settlement.openCount(), 1);
        post.provider.answerHeld(post.provider.accepted());
        comeToRest(*desk);
        QCOMPARE(stateOf(*desk, id), TextState::Accepted);
        post.clock.advance(30s);
        other.beat();
        QCOMPARE(other.settlement.openCount(), 0); // Its sender knew.
        QCOMPARE(other.held.count(), 0);
        QCOMPARE(other.settled.count(), 0);
    }

    void aLongSendingKeepsItsLease_data() { TestStore::engines(); }
    void aLongSendingKeepsItsLease()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        post.provider.holding = true;
        const MessageId id = post.put();
        post.beat();
        OtherCopy other(*desk, post.clock);
        for (int i = 0; i < 12; ++i) {
            letLeasesRunOut(*desk);
            post.pass(10s); // Its beat renews.
            other.start();
            // A copy that shares its database with nobody takes everything at first.
            if (!onPostgres) break;
            QCOMPARE(other.settlement.openCount(), 0);
        }
        QVERIFY(post.outbox.inFlight().contains(id.value));
    }

    void twoDesksSettleACrashedOnesTextOnce_data() { TestStore::engines(); }
    void twoDesksSettleACrashedOnesTextOnce()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        const MessageId left = post.put();
        const MessageId lost = post.put({.to = u"+14045550222"_s});
        (void)claimed(*desk, post.clock.now()); // By a copy that is no more.
        OtherCopy first(*desk, post.clock);
        OtherCopy second(*desk, post.clock);
        const std::vector<SentText> list{{{{u"SM7"_s}, DeliveryState::Sent, {}, {}},
                                          numberOf(ann),
                                          u"Sorry we missed you"_s,
                                          post.clock.now()}};
        for (OtherCopy* copy : {&first, &second}) {
            copy->provider.found = list;
            copy->settlement.takeInterrupted(); // Both at once.
        }
        first.rest();
        second.rest();
        QCOMPARE(first.settled.count() + second.settled.count(), 1);
        QCOMPARE(stateOf(*desk, left), TextState::Sent);
        for (const auto wait : {30s, 120s, 600s}) {
            post.clock.advance(wait);
            for (OtherCopy* copy : {&first, &second})
                copy->beat();
        }
        QCOMPARE(stateOf(*desk, lost), TextState::Held);
        QCOMPARE(first.held.count() + second.held.count(), 1); // Shown to a person once.
        QCOMPARE(first.settled.count() + second.settled.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TstSeveralCopies)
#include "tst_several_copies.moc"
