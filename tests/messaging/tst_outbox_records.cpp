// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/inbox_records.h"
#include "core/messaging/text_codes.h"
#include "tests/messaging/texts_at_noon.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

void postpone(TestStore& desk, const MessageId& id, Timestamp until)
{
    (void)with(desk, [&](OutboxRecords& records) {
        return records.postpone(id, TextTrouble::ProviderDown, u"503"_s, until);
    });
}

/// To the number that @p text goes to; filed, not read.
void addReply(TestStore& desk, const MessageId& text, const QString& ref, Timestamp at)
{
    const ConversationId thread = textOf(desk, text).conversation;
    (void)desk.run([&](Transaction& transaction) {
        return InboxRecords(transaction).add({{ref}, numberOf(ann), numberOf(bob), u"Hi"_s, at}, thread);
    });
}

} // namespace

class TstOutboxRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aTextIsClaimedOnceAndWhenDue_data() { TestStore::engines(); }
    void aTextIsClaimedOnceAndWhenDue()
    {
        OPEN_TEST_STORE(desk);
        const MessageId id = queued(*desk, noon, {.wait = 15s});
        QVERIFY(claimed(*desk, noon + 14s).empty());
        const auto taken = claimed(*desk, noon + 15s);
        QCOMPARE(taken.size(), 1U);
        QCOMPARE(taken.front().id, id);
        QCOMPARE(taken.front().to, numberOf(ann));
        QCOMPARE(taken.front().body, u"Sorry we missed you"_s);
        QCOMPARE(taken.front().attempt, 1);
        QVERIFY(claimed(*desk, noon + 16s).empty());
        const FiledText kept = textOf(*desk, id);
        QCOMPARE(kept.state, TextState::Sending);
        QCOMPARE(kept.sendingAt, noon + 15s);
        QCOMPARE(kept.attempts, 1);
    }

    void theLongestDueGoFirstAndNotTooMany_data() { TestStore::engines(); }
    void theLongestDueGoFirstAndNotTooMany()
    {
        OPEN_TEST_STORE(desk);
        const MessageId later = queued(*desk, noon, {.wait = 9s});
        const MessageId sooner = queued(*desk, noon, {.to = bob, .wait = 3s});
        const MessageId last = queued(*desk, noon, {.to = bob, .wait = 60s});
        QCOMPARE(claimed(*desk, noon + 20s, 1).front().id, sooner);
        QCOMPARE(claimed(*desk, noon + 20s, 8).front().id, later);
        const auto next = with(*desk, [](OutboxRecords& records) { return records.nextDue(); });
        QCOMPARE(*next, noon + 60s);
        end(*desk, last, TextState::Refused);
        QVERIFY(!*with(*desk, [](OutboxRecords& records) { return records.nextDue(); }));
    }

    void aQuestionDoesNotEscapeANewerReply_data() { TestStore::engines(); }
    void aQuestionDoesNotEscapeANewerReply()
    {
        OPEN_TEST_STORE(desk);
        const MessageId question = queued(*desk, noon, {.purpose = TextPurpose::Question, .wait = 6s});
        // By the provider's clock, which is ahead: read at noon, it is what is asked about.
        addReply(*desk, question, u"SM1"_s, noon + 2min);
        mustRun(*desk, u"UPDATE message SET understood_at = state_at - 120000 WHERE direction = 'In'"_s);
        QCOMPARE(claimed(*desk, noon + 6s).size(), 1U);
        const MessageId next = queued(*desk, noon + 10s, {.purpose = TextPurpose::Question, .wait = 6s});
        const MessageId person = queued(*desk, noon + 10s, {.purpose = TextPurpose::Person, .wait = 6s});
        addReply(*desk, next, u"SM2"_s, noon - 2min);
        const auto left = claimed(*desk, noon + 20s);
        QCOMPARE(left.size(), 1U);
        QCOMPARE(left.front().id, person);
        QCOMPARE(textOf(*desk, next).reason, TextReason::TheyWrote);
    }

    void yesterdaysTextDoesNotEscapeTodaysStop_data() { TestStore::engines(); }
    void yesterdaysTextDoesNotEscapeTodaysStop()
    {
        OPEN_TEST_STORE(desk);
        const MessageId robot = queued(*desk, noon);
        const MessageId person = queued(*desk, noon, {.purpose = TextPurpose::Person});
        const MessageId other = queued(*desk, noon, {.to = bob});
        noteConsent(*desk, ann, ConsentChange::OptedOut, noon + 1s);
        const auto taken = claimed(*desk, noon + 2s);
        QCOMPARE(taken.size(), 1U);
        QCOMPARE(taken.front().id, other);
        for (const MessageId& id : {robot, person}) {
            QCOMPARE(textOf(*desk, id).state, TextState::Refused);
            QCOMPARE(textOf(*desk, id).reason, TextReason::OptedOut);
        }
        QCOMPARE(firstCell(*desk, u"SELECT count(*) FROM consent_event"_s), u"1"_s); // We knew it already.
    }

    void whatIsTooOldIsNotSent_data() { TestStore::engines(); }
    void whatIsTooOldIsNotSent()
    {
        OPEN_TEST_STORE(desk);
        const MessageId id = queued(*desk, noon, {.lives = 15min});
        QVERIFY(claimed(*desk, noon + 15min).empty());
        QCOMPARE(textOf(*desk, id).state, TextState::Expired);
        QCOMPARE(textOf(*desk, id).reason, TextReason::TooOld);
        QVERIFY(threadFailed(*desk)); // Somebody should see it.
    }

    void aPostponedTextGoesLater_data() { TestStore::engines(); }
    void aPostponedTextGoesLater()
    {
        OPEN_TEST_STORE(desk);
        const MessageId id = queued(*desk, noon);
        (void)claimed(*desk, noon);
        postpone(*desk, id, noon + 4s);
        QCOMPARE(stateOf(*desk, id), TextState::Queued);
        QCOMPARE(textOf(*desk, id).trouble, TextTrouble::ProviderDown);
        QVERIFY(claimed(*desk, noon + 3s).empty());
        QCOMPARE(claimed(*desk, noon + 4s).front().attempt, 2);
    }

    void whatWasCalledOffWhileLeavingIsNotTriedAgain_data() { TestStore::engines(); }
    void whatWasCalledOffWhileLeavingIsNotTriedAgain()
    {
        OPEN_TEST_STORE(desk);
        const MessageId id = queued(*desk, noon);
        (void)claimed(*desk, noon);
        QCOMPARE(cancelled(*desk, TextReason::GotThrough), 0); // It may be gone already …
        QCOMPARE(stateOf(*desk, id), TextState::Sending);
        postpone(*desk, id, noon + 4s); // … but it is not: no need for it any more.
        QCOMPARE(stateOf(*desk, id), TextState::Cancelled);
        QCOMPARE(textOf(*desk, id).reason, TextReason::GotThrough);
        const MessageId second = queued(*desk, noon);
        (void)claimed(*desk, noon);
        (void)cancelled(*desk, TextReason::GotThrough);
        accept(*desk, second, u"SM2"_s); // It was gone.
        QCOMPARE(stateOf(*desk, second), TextState::Accepted);
        QCOMPARE(textOf(*desk, second).reason, TextReason::None);
    }

    void aReferenceBelongsToTheTextTheProviderNamed_data() { TestStore::engines(); }
    void aReferenceBelongsToTheTextTheProviderNamed()
    {
        OPEN_TEST_STORE(desk);
        const MessageId guessed = queued(*desk, noon, {.purpose = TextPurpose::Person});
        const MessageId named = queued(*desk, noon, {.purpose = TextPurpose::Person});
        (void)claimed(*desk, noon);
        accept(*desk, guessed, u"SM1"_s); // Taken for it, by its words.
        accept(*desk, named, u"SM1"_s);   // The provider's own answer.
        QCOMPARE(stateOf(*desk, named), TextState::Accepted);
        QCOMPARE(stateOf(*desk, guessed), TextState::Held);
        QCOMPARE(textOf(*desk, guessed).reason, TextReason::Unsettled);
    }

    void aTextThatIsNoLongerThereIsNoTrouble_data() { TestStore::engines(); }
    void aTextThatIsNoLongerThereIsNoTrouble()
    {
        OPEN_TEST_STORE(desk);
        const MessageId id = queued(*desk, noon);
        (void)claimed(*desk, noon);
        mustRun(*desk, u"DELETE FROM conversation"_s);
        accept(*desk, id, u"SM1"_s); // Else its answer would be kept again and again, for ever.
        end(*desk, id, TextState::Refused);
    }

    void everyCodeComesBack()
    {
        for (int i = 0; i <= static_cast<int>(TextState::Received); ++i)
            QCOMPARE(textStateOf(codeOf(TextState(i))), TextState(i));
        for (int i = 0; i <= static_cast<int>(TextReason::Unsettled); ++i)
            QCOMPARE(textReasonOf(codeOf(TextReason(i))), TextReason(i));
        for (int i = 0; i <= static_cast<int>(TextTrouble::Other); ++i)
            QCOMPARE(textTroubleOf(codeOf(TextTrouble(i))), TextTrouble(i));
        QCOMPARE(textStateOf(u"Flying"_s), TextState::Held); // Of a version to come: never sent by this one.
    }
};

QTEST_GUILESS_MAIN(TstOutboxRecords)
#include "tst_outbox_records.moc"
