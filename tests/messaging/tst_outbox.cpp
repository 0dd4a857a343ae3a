// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/messaging/post.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

using Kind = SendOutcome::Kind;
const QString ann = u"+14045550111"_s;

} // namespace

class TstOutbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sendsWhenDueAndOnce_data() { TestStore::engines(); }
    void sendsWhenDueAndOnce()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        const MessageId id = post.put({.wait = 15s});
        post.beat();
        post.pass(14s);
        QVERIFY(post.provider.handed.empty());
        post.pass(1s);
        QCOMPARE(post.provider.handed.size(), 1U);
        QCOMPARE(post.provider.handed.front().id, id);
        QCOMPARE(stateOf(*desk, id), TextState::Accepted);
        QCOMPARE(post.accepted.count(), 1);
        QVERIFY(post.outbox.inFlight().empty());
        for (int i = 0; i < 5; ++i)
            post.pass(1h);
        QCOMPARE(post.provider.handed.size(), 1U);
    }

    void aTextDoesNotLeaveADayLateWhenTheClockIsSetBack_data() { TestStore::engines(); }
    void aTextDoesNotLeaveADayLateWhenTheClockIsSetBack()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        const MessageId id = post.put({.wait = 15s});
        post.beat();
        post.pass(-24h);
        QCOMPARE(stateOf(*desk, id), TextState::Expired);
        post.pass(24h);
        post.pass(15s);
        QVERIFY(post.provider.handed.empty());
    }

    void whatWaitsForAnHourOfItsOwnWaitsForItWhenTheClockIsSetBack_data() { TestStore::engines(); }
    void whatWaitsForAnHourOfItsOwnWaitsForItWhenTheClockIsSetBack()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        const MessageId forTheMorning = post.put({.wait = 3h, .lives = 4h});
        post.beat();
        post.pass(-1h);
        QCOMPARE(stateOf(*desk, forTheMorning), TextState::Queued);
        post.pass(3h + 59min);
        QVERIFY(post.provider.handed.empty());
        post.pass(1min);
        QCOMPARE(stateOf(*desk, forTheMorning), TextState::Accepted);
        QCOMPARE(post.provider.handed.size(), 1U);
    }

    void aClockThatWasDaysAheadLetsNothingWaitForDays_data() { TestStore::engines(); }
    void aClockThatWasDaysAheadLetsNothingWaitForDays()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        const MessageId id = post.put({.wait = 3h, .lives = 4h});
        post.pass(-25h);
        QCOMPARE(stateOf(*desk, id), TextState::Expired);
    }

    void itIsOnDiskAsSendingBeforeItLeaves_data() { TestStore::engines(); }
    void itIsOnDiskAsSendingBeforeItLeaves()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        const MessageId id = post.put();
        QString seenByProvider;
        post.provider.answer = [&](const OutgoingText&) {
            seenByProvider = firstCell(*desk, u"SELECT state FROM message"_s);
            return post.provider.accepted();
        };
        post.beat();
        QCOMPARE(seenByProvider, u"Sending"_s);
        QCOMPARE(stateOf(*desk, id), TextState::Accepted);
    }

    void twoDesksNeverSendTheSameText_data() { TestStore::engines(); }
    void twoDesksNeverSendTheSameText()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        Store otherStore(desk->location());
        auto opened = otherStore.open();
        opened.waitForFinished();
        ScriptedMessageProvider otherProvider;
        Outbox other(otherStore, otherProvider, post.clock);
        for (int i = 0; i < 6; ++i)
            (void)post.put({.to = u"+1404555031%1"_s.arg(i)});
        post.outbox.sendDue();
        other.sendDue();
        QTRY_COMPARE(post.provider.handed.size() + otherProvider.handed.size(), 6U);
        comeToRest(*desk);
        QTRY_COMPARE(firstCell(*desk, u"SELECT count(*) FROM message WHERE state = 'Accepted'"_s), u"6"_s);
        QCOMPARE(post.provider.handed.size() + otherProvider.handed.size(), 6U);
    }

    void nothingLeftIsTriedAgainLater_data() { TestStore::engines(); }
    void nothingLeftIsTriedAgainLater()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        post.answerWith(Kind::NothingLeft, TextTrouble::NoConnection);
        const MessageId id = post.put();
        post.beat();
        QCOMPARE(stateOf(*desk, id), TextState::Queued);
        QCOMPARE(textOf(*desk, id).trouble, TextTrouble::NoConnection);
        post.pass(500ms);
        QCOMPARE(post.provider.handed.size(), 1U);
        post.answerWith(Kind::Accepted);
        post.pass(2s);
        QCOMPARE(post.provider.handed.size(), 2U);
        QCOMPARE(post.provider.handed.back().attempt, 2);
        QCOMPARE(stateOf(*desk, id), TextState::Accepted);
        QCOMPARE(textOf(*desk, id).trouble, TextTrouble::None);
    }

    void anOutageEndsInExpiredNotInALateText_data() { TestStore::engines(); }
    void anOutageEndsInExpiredNotInALateText()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        post.answerWith(Kind::NothingLeft, TextTrouble::ProviderDown);
        const MessageId id = post.put({.lives = 15min});
        for (int i = 0; i < 20; ++i)
            post.pass(1min);
        QCOMPARE(stateOf(*desk, id), TextState::Expired);
        const auto tries = post.provider.handed.size();
        QVERIFY(tries >= 10);
        post.answerWith(Kind::Accepted);
        post.pass(1h);
        QCOMPARE(post.provider.handed.size(), tries);
    }

    void aRefusalIsForGood_data() { TestStore::engines(); }
    void aRefusalIsForGood()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        post.answerWith(Kind::Refused, TextTrouble::OptedOut);
        const MessageId id = post.put();
        post.beat();
        QCOMPARE(stateOf(*desk, id), TextState::Refused);
        QCOMPARE(post.ended.count(), 1);
        QVERIFY(isOptedOut(*desk, ann)); // The provider knew of a STOP that we did not see.
        post.pass(1h);
        QCOMPARE(post.provider.handed.size(), 1U);
    }

    void whatMayHaveArrivedIsNeverSentAgain_data() { TestStore::engines(); }
    void whatMayHaveArrivedIsNeverSentAgain()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        post.answerWith(Kind::MayHaveArrived);
        const MessageId id = post.put();
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"no clear answer for a text to \"?\\+1…0111"_s));
        post.beat();
        QCOMPARE(post.unsettled.count(), 1);
        QCOMPARE(stateOf(*desk, id), TextState::Sending);
        for (int i = 0; i < 10; ++i)
            post.pass(5min);
        QCOMPARE(post.provider.handed.size(), 1U);
        QCOMPARE(stateOf(*desk, id), TextState::Sending);
    }

    void closedWhileATextWasClaimedItWaitsForTheNextService_data() { TestStore::engines(); }
    void closedWhileATextWasClaimedItWaitsForTheNextService()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        const MessageId id = post.put();
        post.outbox.sendDue();
        post.outbox.setOpen(false);
        comeToRest(*desk);
        QVERIFY(post.provider.handed.empty());
        QCOMPARE(stateOf(*desk, id), TextState::Queued);
        post.outbox.setOpen(true);
        comeToRest(*desk);
        post.pass(5s);
        QCOMPARE(post.provider.handed.size(), 1U);
    }

    void closedNothingLeaves_data() { TestStore::engines(); }
    void closedNothingLeaves()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        post.outbox.setOpen(false);
        (void)post.put();
        post.pass(1min);
        QVERIFY(post.provider.handed.empty());
        post.outbox.setOpen(true);
        comeToRest(*desk);
        QCOMPARE(post.provider.handed.size(), 1U);
    }

    void whatAPersonWritesLeavesAtOnce_data() { TestStore::engines(); }
    void whatAPersonWritesLeavesAtOnce()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        const MessageId robot = post.put({.wait = 15s});
        const auto id = post.write(u"  Ann here, how can I help?\n"_s);
        QVERIFY(id);
        QCOMPARE(post.provider.handed.size(), 1U);
        QCOMPARE(post.provider.handed.front().body, u"Ann here, how can I help?"_s);
        QCOMPARE(stateOf(*desk, robot), TextState::Cancelled);
        QCOMPARE(textOf(*desk, robot).reason, TextReason::PersonWrote);
        QCOMPARE(firstCell(*desk, u"SELECT last_words FROM conversation"_s), u"Ann here, how can I help?"_s);
    }

    void whatCannotBeSentIsRefusedAtOnce_data();
    void whatCannotBeSentIsRefusedAtOnce()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        noteConsent(*desk, u"+14045550999"_s, ConsentChange::OptedOut, post.clock.now());
        QFETCH(QString, to);
        QFETCH(QString, words);
        const auto id = post.write(words, to);
        QVERIFY(!id);
        QTEST(id.error().failure, "failure");
        QVERIFY(post.provider.handed.empty());
        QCOMPARE(firstCell(*desk, u"SELECT count(*) FROM message"_s), u"0"_s);
    }
};

void TstOutbox::whatCannotBeSentIsRefusedAtOnce_data()
{
    QTest::addColumn<bool>("onPostgres");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Failure>("failure");
    for (const bool onPostgres : {false, true}) {
        const auto row = [onPostgres](const char* sentence) -> QTestData& {
            return QTest::addRow("%s: %s", onPostgres ? "PostgreSQL" : "SQLite", sentence) << onPostgres;
        };
        row("nothing written") << ann << u" \n "_s << Failure::InvalidInput;
        row("a whole letter") << ann << QString(Outbox::longestText + 1, u'x') << Failure::InvalidInput;
        row("somebody who said STOP") << u"+14045550999"_s << u"Hello"_s << Failure::Rejected;
    }
}

QTEST_GUILESS_MAIN(TstOutbox)
#include "tst_outbox.moc"
