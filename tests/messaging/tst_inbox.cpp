// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/inbox.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_message_provider.h"
#include "tests/support/text_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;

/// A desk that reads replies; may be closed and opened again on the same store.
struct Desk {
    explicit Desk(TestStore& kept) : store(kept)
    {
        QObject::connect(&inbox, &Inbox::textReceived, &inbox,
                         [this](const ConversationId&, const IncomingText& text) { heard << text.body; });
        QObject::connect(&inbox, &Inbox::callsSeen, &inbox,
                         [this](const std::vector<ProviderCall>& calls) { callsHeard += calls.size(); });
        QObject::connect(&inbox, &Inbox::storeFailed, &inbox, [this] { ++failures; });
    }

    TestStore& store;
    FakeClock clock;
    ScriptedMessageProvider provider;
    Inbox inbox{store.store(), provider, clock};
    QStringList heard;
    std::size_t callsHeard = 0;
    int failures = 0;

    IncomingText text(const QString& ref, const QString& body, const QString& from = ann)
    {
        return {{ref}, numberOf(from), provider.number(), body, clock.now()};
    }
    void arrive(const std::vector<IncomingText>& texts, const QString& cursor,
                const std::vector<ProviderCall>& calls = {})
    {
        Q_EMIT provider.arrived(texts, calls, Cursor{cursor});
        comeToRest(store);
    }
    void start()
    {
        inbox.start();
        comeToRest(store);
    }
};

QString count(TestStore& store, const QString& table)
{
    return firstCell(store, u"SELECT count(*) FROM "_s + table);
}

} // namespace

class TstInbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aReplyIsFiledAndThenKept_data() { TestStore::engines(); }
    void aReplyIsFiledAndThenKept()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.start();
        QCOMPARE(desk.provider.startedFrom, std::vector{Cursor{}});
        desk.arrive({desk.text(u"SM1"_s, u"Tooth pain 🦷"_s)}, u"one"_s);
        QCOMPARE(desk.heard, QStringList{u"Tooth pain 🦷"_s});
        QCOMPARE(desk.provider.keptUpTo, std::vector{Cursor{u"one"_s}});
        QCOMPARE(firstCell(*store, u"SELECT body FROM message WHERE direction = 'In'"_s),
                 u"Tooth pain 🦷"_s);
        QCOMPARE(firstCell(*store, u"SELECT last_words FROM conversation"_s), u"Tooth pain 🦷"_s);
        QCOMPARE(count(*store, u"conversation WHERE waiting_since IS NOT NULL"_s), u"1"_s);
    }

    void eachTextOnceAcrossRepeatsAndRestarts_data() { TestStore::engines(); }
    void eachTextOnceAcrossRepeatsAndRestarts()
    {
        OPEN_TEST_STORE(store);
        {
            Desk desk(*store);
            desk.start();
            desk.arrive({desk.text(u"SM1"_s, u"one"_s), desk.text(u"SM2"_s, u"two"_s)}, u"2"_s);
            desk.arrive({desk.text(u"SM2"_s, u"two"_s), desk.text(u"SM3"_s, u"three"_s)}, u"3"_s);
            QCOMPARE(desk.heard, (QStringList{u"one"_s, u"two"_s, u"three"_s}));
        }
        Desk later(*store);
        later.start();
        QCOMPARE(later.provider.startedFrom, std::vector{Cursor{u"3"_s}});
        later.arrive({later.text(u"SM1"_s, u"one"_s), later.text(u"SM3"_s, u"three"_s),
                      later.text(u"SM4"_s, u"four"_s)},
                     u"4"_s);
        QCOMPARE(later.heard, QStringList{u"four"_s});
        QCOMPARE(count(*store, u"message"_s), u"4"_s);
        QCOMPARE(later.provider.keptUpTo.size(), 1U);
    }

    void aRepeatDoesNotOpenWhatIsDone_data() { TestStore::engines(); }
    void aRepeatDoesNotOpenWhatIsDone()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.arrive({desk.text(u"SM1"_s, u"one"_s)}, u"1"_s);
        mustRun(*store, u"UPDATE conversation SET closed_at = 1, waiting_since = NULL"_s);
        desk.arrive({desk.text(u"SM1"_s, u"one"_s)}, u"1"_s);
        QCOMPARE(count(*store, u"conversation WHERE closed_at IS NULL"_s), u"0"_s);
    }

    void stopCallsOffWhatWaitsAtOnce_data() { TestStore::engines(); }
    void stopCallsOffWhatWaitsAtOnce()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const MessageId waiting = queued(*store, desk.clock.now(), {.wait = 15s});
        const MessageId other = queued(*store, desk.clock.now(), {.to = u"+14045550222"_s, .wait = 15s});
        desk.arrive({desk.text(u"SM1"_s, u"STOP"_s)}, u"1"_s);
        QCOMPARE(stateOf(*store, waiting), TextState::Cancelled);
        QCOMPARE(textOf(*store, waiting).reason, TextReason::OptedOut);
        QCOMPARE(stateOf(*store, other), TextState::Queued);
        QVERIFY(isOptedOut(*store, ann));
        QCOMPARE(firstCell(*store, u"SELECT words FROM consent_event"_s), u"STOP"_s);
        QCOMPARE(count(*store, u"conversation WHERE waiting_since IS NOT NULL"_s), u"0"_s);
        desk.arrive({desk.text(u"SM1"_s, u"STOP"_s)}, u"1"_s);
        QCOMPARE(count(*store, u"consent_event"_s), u"1"_s);
        desk.clock.advance(1min);
        desk.arrive({desk.text(u"SM2"_s, u"START"_s)}, u"2"_s);
        QVERIFY(!isOptedOut(*store, ann));
    }

    void stopCountsWhateverTheClockSays_data() { TestStore::engines(); }
    void stopCountsWhateverTheClockSays()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        noteConsent(*store, ann, ConsentChange::OptedOut, desk.clock.now());
        desk.clock.advance(1h);
        desk.arrive({desk.text(u"SM1"_s, u"START"_s)}, u"1"_s);
        QVERIFY(!isOptedOut(*store, ann));
        desk.clock.advance(-24h); // The clock was a day ahead.
        desk.arrive({desk.text(u"SM2"_s, u"STOP"_s)}, u"2"_s);
        QVERIFY(isOptedOut(*store, ann));
    }

    void aClockThatIsAheadHidesNothing_data() { TestStore::engines(); }
    void aClockThatIsAheadHidesNothing()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const auto dated = [&desk](const QString& ref, std::chrono::milliseconds ahead) {
            IncomingText text = desk.text(ref, ref);
            text.receivedAt += ahead;
            return text;
        };
        desk.arrive({dated(u"a"_s, 2h), dated(u"b"_s, 2h)}, u"1"_s);
        desk.clock.advance(1min);
        desk.arrive({dated(u"c"_s, 0s), dated(u"d"_s, -5s)}, u"2"_s); // Their clock is right again.
        QCOMPARE(firstCell(*store, u"SELECT body FROM message ORDER BY at LIMIT 1"_s), u"a"_s);
        QCOMPARE(firstCell(*store, u"SELECT body FROM message ORDER BY at DESC LIMIT 1"_s), u"c"_s);
        QCOMPARE(count(*store, u"message WHERE at > %1"_s.arg(desk.clock.now().time_since_epoch().count())),
                 u"0"_s);
    }

    void stopThatCannotBeFiledCallsNothingOff_data() { TestStore::engines(); }
    void stopThatCannotBeFiledCallsNothingOff()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const MessageId waiting = queued(*store, desk.clock.now(), {.wait = 15s});
        refuseChanges(*store, u"poll_cursor"_s); // The last step of the transaction fails.
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not file what came in"_s));
        desk.arrive({desk.text(u"SM1"_s, u"STOP"_s)}, u"1"_s);
        QCOMPARE(stateOf(*store, waiting), TextState::Queued);
        QVERIFY(!isOptedOut(*store, ann));
        QCOMPARE(count(*store, u"message WHERE direction = 'In'"_s), u"0"_s);
        QVERIFY2(desk.provider.keptUpTo.empty(), "the provider must read it again");
        QVERIFY(desk.heard.isEmpty());
        QCOMPARE(desk.failures, 1);
        allowChanges(*store, u"poll_cursor"_s);
        desk.arrive({desk.text(u"SM1"_s, u"STOP"_s)}, u"1"_s);
        QVERIFY(isOptedOut(*store, ann));
        QCOMPARE(stateOf(*store, waiting), TextState::Cancelled);
        QCOMPARE(desk.provider.keptUpTo.size(), 1U);
    }

    void whoWritesFirstNeedsNoRobot_data() { TestStore::engines(); }
    void whoWritesFirstNeedsNoRobot()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const MessageId robot = queued(*store, desk.clock.now(), {.wait = 15s});
        const MessageId person =
            queued(*store, desk.clock.now(), {.purpose = TextPurpose::Person, .wait = 15s});
        desk.arrive({desk.text(u"SM1"_s, u"Hi, I just called"_s)}, u"1"_s);
        QCOMPARE(textOf(*store, robot).reason, TextReason::TheyWrote);
        QCOMPARE(stateOf(*store, person), TextState::Queued);
    }

    void theCursorIsKeptEvenWhenNothingCame_data() { TestStore::engines(); }
    void theCursorIsKeptEvenWhenNothingCame()
    {
        OPEN_TEST_STORE(store);
        {
            Desk desk(*store);
            desk.arrive({}, u"quiet"_s);
            QCOMPARE(desk.provider.keptUpTo, std::vector{Cursor{u"quiet"_s}});
            QCOMPARE(desk.callsHeard, 0U);
        }
        Desk later(*store);
        later.start();
        QCOMPARE(later.provider.startedFrom, std::vector{Cursor{u"quiet"_s}});
    }

    void callsInTheProvidersListArePassedOn_data() { TestStore::engines(); }
    void callsInTheProvidersListArePassedOn()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const ProviderCall call{{u"CA1"_s}, ann,  desk.provider.number(), desk.clock.now(), 9s, false,
                                true,       false};
        desk.arrive({}, u"1"_s, {call});
        QCOMPARE(desk.callsHeard, 1U);
    }

    void aCallReadJustBeforeTheEndIsReadAgain_data() { TestStore::engines(); }
    void aCallReadJustBeforeTheEndIsReadAgain()
    {
        OPEN_TEST_STORE(store);
        {
            Desk desk(*store);
            desk.arrive({}, u"1"_s);
            const ProviderCall call{{u"CA1"_s}, ann,  desk.provider.number(), desk.clock.now(), 9s, false,
                                    true,       false};
            desk.arrive({}, u"2"_s, {call});
            QCOMPARE(desk.provider.keptUpTo.back(), Cursor{u"2"_s}); // It goes on from there itself.
        }
        Desk later(*store);
        later.start();
        QCOMPARE(later.provider.startedFrom, std::vector{Cursor{u"1"_s}});
        later.arrive({}, u"3"_s);
        Desk last(*store);
        last.start();
        QCOMPARE(last.provider.startedFrom, std::vector{Cursor{u"3"_s}});
    }

    void theMarkOfOneAccountIsNotKeptForAnother_data() { TestStore::engines(); }
    void theMarkOfOneAccountIsNotKeptForAnother()
    {
        OPEN_TEST_STORE(store);
        {
            Desk desk(*store);
            desk.start();
            desk.arrive({}, u"of the first"_s);
            desk.provider.named = u"another"_s;
            desk.inbox.start();
            // Before its own mark was looked up.
            desk.arrive({}, u"of another"_s, {{{u"CA1"_s}, ann, desk.provider.number(), desk.clock.now()}});
        }
        Desk later(*store);
        later.provider.named = u"another"_s;
        later.start();
        QCOMPARE(later.provider.startedFrom, std::vector{Cursor{u"of another"_s}});
    }

    void anUnreadableCursorIsNotTakenForNone()
    {
        // From "now" on, what came while the program was off would be lost.
        const auto store = TestStore::open();
        {
            Desk desk(*store);
            desk.arrive({}, u"yesterday"_s);
        }
        mustRun(*store, u"ALTER TABLE poll_cursor RENAME TO away"_s);
        Desk desk(*store);
        desk.start();
        QVERIFY(desk.provider.startedFrom.empty());
        QCOMPARE(desk.failures, 1);
        mustRun(*store, u"ALTER TABLE away RENAME TO poll_cursor"_s);
        desk.inbox.beat();
        comeToRest(*store);
        QCOMPARE(desk.provider.startedFrom, std::vector{Cursor{u"yesterday"_s}});
        desk.inbox.beat();
        comeToRest(*store);
        QCOMPARE(desk.provider.startedFrom.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TstInbox)
#include "tst_inbox.moc"
