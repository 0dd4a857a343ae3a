// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/inbox_records.h"
#include "core/messaging/pending_texts.h"
#include "core/messaging/planned_texts.h"
#include "tests/messaging/post.h"
#include "tests/messaging/threads.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;
const MemberId dana{u"dana"_s};

/// A desk that writes to Ann, to leave in ten hours.
struct Planning : Post {
    explicit Planning(TestStore& store) : Post(store), threads(store), thread(threads.of(ann)) {}

    Threads threads;
    ConversationId thread;

    MessageId plan(const QString& words = u"Yes Ann, friday 9:30"_s)
    {
        auto written = outbox.sendFromPerson(numberOf(ann), words, {dana, clock.now() + 10h});
        written.waitForFinished();
        comeToRest(desk);
        return written.result().value();
    }
    /// It is read @p after it came; never while that is none.
    void theyWrite(const QString& words, std::optional<std::chrono::seconds> after = 1s)
    {
        const ProviderRef ref{newId()};
        const auto added = desk.run([&](Transaction& transaction) -> Result<void> {
            const auto filed =
                InboxRecords(transaction)
                    .add({ref, numberOf(ann), numberOf(u"+14045550100"_s), words, clock.now()}, thread);
            if (!filed) return Fail(filed.error());
            return ConversationRecords(transaction).noteReceived(thread, words, clock.now());
        });
        if (!added) qFatal("could not be received");
        if (!after) return;
        const auto read = (clock.now() + *after).time_since_epoch().count();
        mustRun(desk, u"UPDATE message SET understood_at = %1 WHERE provider_ref = '%2'"_s.arg(read).arg(
                          ref.value));
    }
    /// They write @p words an hour after it was planned.
    MessageId planAndHear(const QString& words)
    {
        const MessageId id = plan();
        pass(1h);
        theyWrite(words);
        return id;
    }
    /// The same, and its time has come.
    MessageId planHearAndWait(const QString& words)
    {
        const MessageId id = planAndHear(words);
        pass(9h);
        return id;
    }
    bool sendIt(const MessageId& id)
    {
        const bool sent =
            desk.run([&](Transaction& transaction) { return sendAsItIs(transaction, id, clock.now()); })
                .value();
        outbox.sendDue();
        comeToRest(desk);
        return sent;
    }
    bool callOff(const MessageId& id)
    {
        return desk
            .run([&](Transaction& transaction) {
                return PendingTexts(transaction).cancel(id, TextReason::StoppedByPerson, clock.now());
            })
            .value();
    }
    [[nodiscard]] bool isHeld(const MessageId& id) const
    {
        const FiledText text = textOf(desk, id);
        return text.state == TextState::Queued && text.reason == TextReason::TheyWrote;
    }
    [[nodiscard]] bool needsReply() { return threads.page(ConversationFilter::NeedsReply).contains(ann); }
};

} // namespace

/// What somebody wrote to leave later, and what the caller writes meanwhile.
class TstPlannedTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatTheyWriteMeanwhile_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char* name, const char* words, bool holds) {
            QTest::newRow(name) << QString::fromUtf8(words) << holds;
        };
        row("cannot on friday after all", "actually cant do friday, monday instead?", true);
        row("says yes, and to what is for the desk to see", "yes", true);
        row("asks", "ok?", true);
        row("is on the way", "ok im coming now", true);
        row("sent a picture", "", true);
        row("writes in spanish that it does not suit", "mejor el lunes", true);
        row("thanks", "Thank you!", false);
        row("only says ok", "ok", false);
        row("finds it perfect", "Perfect 👍", false);
        row("says ok in spanish", "vale, perfecto", false);
        row("puts a thumb up", "👍", false);
    }
    void whatTheyWriteMeanwhile()
    {
        QFETCH(QString, words);
        QFETCH(bool, holds);
        const auto store = TestStore::open();
        Planning desk(*store);
        const MessageId id = desk.planHearAndWait(words);
        QCOMPARE(desk.isHeld(id), holds);
        QCOMPARE(desk.provider.handed.size(), holds ? 0U : 1U);
    }

    void itWaitsForAWordOfTheDesk_data() { TestStore::engines(); }
    void itWaitsForAWordOfTheDesk()
    {
        OPEN_TEST_STORE(store);
        Planning desk(*store);
        const MessageId id = desk.planAndHear(u"actually cant do friday"_s);
        (void)desk.write(u"No problem"_s); // Which does not say what becomes of the other one.
        QVERIFY(!desk.needsReply());
        desk.pass(9h);
        QVERIFY(desk.isHeld(id));
        QVERIFY(desk.needsReply());
        (void)desk.write(u"When would suit you?"_s);
        QVERIFY(desk.needsReply()); // Nobody has said whether it goes.
        desk.pass(24h);
        QCOMPARE(desk.provider.handed.size(), 2U);
        QVERIFY(desk.sendIt(id));
        QCOMPARE(desk.provider.handed.size(), 3U);
        QCOMPARE(desk.provider.handed.back().body, u"Yes Ann, friday 9:30"_s);
        QCOMPARE(textOf(*store, id).at, desk.clock.now()); // It stands where it left.
        QVERIFY(!desk.needsReply());
        QVERIFY(!desk.sendIt(id)); // Once.
        desk.pass(24h);
        QCOMPARE(desk.provider.handed.size(), 3U);
    }

    void saidBeforehandItGoesAtItsTime_data() { TestStore::engines(); }
    void saidBeforehandItGoesAtItsTime()
    {
        OPEN_TEST_STORE(store);
        Planning desk(*store);
        const MessageId id = desk.planAndHear(u"is that with Dr. Lee?"_s);
        desk.pass(1min);
        QVERIFY(desk.sendIt(id));
        QVERIFY(!desk.needsReply());
        QCOMPARE(desk.provider.handed.size(), 0U);
        desk.pass(9h);
        QCOMPARE(stateOf(*store, id), TextState::Accepted);
    }

    void whatTheyWriteAfterThatHoldsItAgain_data() { TestStore::engines(); }
    void whatTheyWriteAfterThatHoldsItAgain()
    {
        OPEN_TEST_STORE(store);
        Planning desk(*store);
        const MessageId id = desk.planAndHear(u"is that with Dr. Lee?"_s);
        desk.pass(1min);
        QVERIFY(desk.sendIt(id));
        desk.pass(1min);
        desk.theyWrite(u"then rather not"_s, {}); // It came just now, and nobody has read it yet.
        desk.pass(9h);
        QVERIFY(desk.isHeld(id));
    }

    void calledOffItNeverLeavesAndNobodyWaits_data() { TestStore::engines(); }
    void calledOffItNeverLeavesAndNobodyWaits()
    {
        OPEN_TEST_STORE(store);
        Planning desk(*store);
        const MessageId id = desk.planHearAndWait(u"monday instead?"_s);
        QVERIFY(desk.isHeld(id));
        (void)desk.write(u"Monday it is"_s);
        QVERIFY(desk.callOff(id));
        QVERIFY(!desk.needsReply());
        desk.pass(48h);
        QCOMPARE(stateOf(*store, id), TextState::Cancelled);
        QCOMPARE(desk.provider.handed.size(), 1U);
    }

    void aThreadThatWasDoneIsOpenAgain_data() { TestStore::engines(); }
    void aThreadThatWasDoneIsOpenAgain()
    {
        OPEN_TEST_STORE(store);
        Planning desk(*store);
        const MessageId id = desk.planAndHear(u"see you then, i park behind the house"_s);
        desk.threads.close(desk.thread, desk.clock.now());
        desk.pass(9h);
        QVERIFY(desk.isHeld(id));
        QVERIFY(desk.needsReply());
    }

    void whatWasReadBeforeItWasPlannedHoldsNothing_data() { TestStore::engines(); }
    void whatWasReadBeforeItWasPlannedHoldsNothing()
    {
        OPEN_TEST_STORE(store);
        Planning desk(*store);
        desk.theyWrite(u"can you see me on friday?"_s);
        desk.pass(1min);
        const MessageId id = desk.plan();
        desk.pass(10h);
        QCOMPARE(stateOf(*store, id), TextState::Accepted);
    }

    void whatIsSentAtOnceIsTriedAgainWhateverTheyWrite_data() { TestStore::engines(); }
    void whatIsSentAtOnceIsTriedAgainWhateverTheyWrite()
    {
        OPEN_TEST_STORE(store);
        Planning desk(*store);
        desk.answerWith(SendOutcome::Kind::NothingLeft, TextTrouble::ProviderDown);
        const auto id = desk.write(u"Come at ten"_s);
        QVERIFY(id);
        desk.pass(1s);
        desk.theyWrite(u"hello?"_s);
        desk.answerWith(SendOutcome::Kind::Accepted);
        desk.pass(10min);
        QCOMPARE(stateOf(*store, *id), TextState::Accepted);
    }

    void nobodyEverSaid_data() { TestStore::engines(); }
    void nobodyEverSaid()
    {
        OPEN_TEST_STORE(store);
        Planning desk(*store);
        const MessageId id = desk.planHearAndWait(u"monday instead?"_s);
        QVERIFY(desk.isHeld(id));
        desk.clock.advance(24h * 31);
        desk.outbox.sendDue();
        comeToRest(*store);
        QCOMPARE(stateOf(*store, id), TextState::Expired);
        QCOMPARE(desk.provider.handed.size(), 0U);
    }
};

QTEST_GUILESS_MAIN(TstPlannedTexts)
#include "tst_planned_texts.moc"
