// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/messaging/post.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

using Kind = SendOutcome::Kind;

} // namespace

class TstOutboxTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theProvidersPauseIsKept_data() { TestStore::engines(); }
    void theProvidersPauseIsKept()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        post.answerWith(Kind::NothingLeft, TextTrouble::RateLimited, 60s);
        (void)post.put();
        post.beat();
        post.answerWith(Kind::Accepted);
        (void)post.put({.to = u"+14045550222"_s}); // Others wait as well.
        post.pass(59s);
        QCOMPARE(post.provider.handed.size(), 1U);
        post.pass(1s);
        QCOMPARE(post.provider.handed.size(), 3U);
    }

    void aPauseDoesNotOutliveAClockSetBack_data() { TestStore::engines(); }
    void aPauseDoesNotOutliveAClockSetBack()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        post.clock.advance(24h); // It was a day ahead.
        post.answerWith(Kind::NothingLeft, TextTrouble::RateLimited, 30s);
        (void)post.put();
        post.beat();
        post.answerWith(Kind::Accepted);
        post.clock.advance(-24h);
        (void)post.put({.to = u"+14045550222"_s});
        post.pass(1s);
        QCOMPARE(post.provider.handed.size(), 2U);
        QCOMPARE(post.provider.handed.back().to, numberOf(u"+14045550222"_s));
    }

    void notTooManyAtOnce_data() { TestStore::engines(); }
    void notTooManyAtOnce()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        post.provider.holding = true;
        for (int i = 10; i < 22; ++i)
            (void)post.put({.to = u"+140455503%1"_s.arg(i)});
        post.beat();
        QCOMPARE(post.provider.handed.size(), 8U);
        QCOMPARE(post.outbox.inFlight().size(), 8U);
        post.beat();
        QCOMPARE(post.provider.handed.size(), 8U);
        post.provider.answerHeld(post.provider.accepted());
        comeToRest(*desk);
        QCOMPARE(post.provider.handed.size(), 9U);
        post.provider.holding = false;
        for (int i = 0; i < 8; ++i)
            post.provider.answerHeld(post.provider.accepted());
        comeToRest(*desk);
        comeToRest(*desk);
        QCOMPARE(post.provider.handed.size(), 12U);
        QVERIFY(post.outbox.inFlight().empty());
    }

    void anAnswerWithoutRoomOnTheDiskIsKeptUntilThereIs_data() { TestStore::engines(); }
    void anAnswerWithoutRoomOnTheDiskIsKeptUntilThereIs()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        post.provider.holding = true;
        const MessageId id = post.put();
        post.beat();
        refuseChanges(*desk, u"message"_s);
        post.provider.answerHeld(post.provider.accepted());
        comeToRest(*desk);
        QCOMPARE(post.storeFailed.count(), 1);
        QCOMPARE(stateOf(*desk, id), TextState::Sending);
        post.beat();
        QCOMPARE(post.accepted.count(), 0);
        allowChanges(*desk, u"message"_s);
        post.provider.holding = false;
        post.beat();
        QCOMPARE(post.accepted.count(), 1);
        QCOMPARE(stateOf(*desk, id), TextState::Accepted);
        QCOMPARE(post.provider.handed.size(), 1U);
        (void)post.put({.to = u"+14045550222"_s});
        post.outbox.sendDue();
        comeToRest(*desk);
        QCOMPARE(post.provider.handed.size(), 2U);
    }

    void anAnswerThatNamesATextOfTheirsIsNotBelieved_data() { TestStore::engines(); }
    void anAnswerThatNamesATextOfTheirsIsNotBelieved()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        const MessageId theirs = post.put({.to = u"+14045550333"_s});
        mustRun(*desk, u"UPDATE message SET direction = 'In', state = 'Received', provider_ref = 'SM1'"_s);
        const MessageId id = post.put();
        post.beat();
        QCOMPARE(post.unsettled.count(), 1); // The service has to be asked what became of it.
        QCOMPARE(stateOf(*desk, id), TextState::Sending);
        QCOMPARE(stateOf(*desk, theirs), TextState::Received);
        (void)post.put({.to = u"+14045550222"_s}); // It holds nobody else up.
        post.outbox.sendDue();
        comeToRest(*desk);
        QCOMPARE(post.provider.handed.size(), 2U);
        QVERIFY(post.outbox.inFlight().empty());
    }

    void whenTheStoreRefusesToClaimNothingLeaves_data() { TestStore::engines(); }
    void whenTheStoreRefusesToClaimNothingLeaves()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        (void)post.put();
        refuseChanges(*desk, u"message"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not look for due texts"_s));
        post.beat();
        QVERIFY(post.provider.handed.empty());
        QCOMPARE(post.storeFailed.count(), 1);
        allowChanges(*desk, u"message"_s);
        post.beat();
        QCOMPARE(post.provider.handed.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TstOutboxTrouble)
#include "tst_outbox_trouble.moc"
