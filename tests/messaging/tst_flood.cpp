// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/inbox.h"
#include "core/messaging/outbox.h"
#include "core/store/query.h"
#include "tests/messaging/threads.h"
#include "tests/support/scripted_message_provider.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;
const QString bob = u"+14045550222"_s;

struct Desk {
    explicit Desk(TestStore& kept) : store(kept)
    {
        QObject::connect(&inbox, &Inbox::textReceived, &inbox, [this] { ++announced; });
        QObject::connect(&inbox, &Inbox::flooded, &inbox,
                         [this](const ConversationId&, const PhoneNumber& from, int texts) {
                             ++floods;
                             folded += texts;
                             flooder = from.e164();
                         });
    }

    TestStore& store;
    FakeClock clock;
    ScriptedMessageProvider provider;
    Inbox inbox{store.store(), provider, clock};
    int announced = 0;
    int floods = 0;
    int folded = 0;
    int sent = 0;
    QString flooder;

    void arrive(int texts, const QString& from = ann)
    {
        std::vector<IncomingText> batch;
        for (int i = 0; i < texts; ++i) {
            clock.advance(100ms);
            batch.push_back(
                {{u"SM%1"_s.arg(++sent)}, numberOf(from), provider.number(), u"Hello?"_s, clock.now()});
        }
        Q_EMIT provider.arrived(batch, {}, Cursor{QString::number(sent)});
    }
};

} // namespace

class TstFlood : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aPictureIsRemembered_data() { TestStore::engines(); }
    void aPictureIsRemembered()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        IncomingText text{{u"MM1"_s}, numberOf(ann), desk.provider.number(), u"my tooth"_s, desk.clock.now()};
        text.pictures = 2;
        Q_EMIT desk.provider.arrived({text}, {}, Cursor{u"1"_s});
        comeToRest(*store);
        const FiledText kept = textOf(*store, MessageId{firstCell(*store, u"SELECT id FROM message"_s)});
        QCOMPARE(kept.pictures, 2);
        QCOMPARE(kept.body, u"my tooth"_s);
    }

    void tenThousandAreKeptAndSaidOnce_data() { TestStore::engines(); }
    void tenThousandAreKeptAndSaidOnce()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        std::vector<qint64> pauses;
        for (int i = 0; i < 50; ++i) {
            QElapsedTimer pause;
            pause.start();
            desk.arrive(200);
            QCoreApplication::processEvents();
            pauses.push_back(pause.elapsed());
        }
        QTRY_COMPARE_WITH_TIMEOUT(desk.announced + desk.folded, 10'000, 180'000);
        QCOMPARE(desk.announced, Inbox::floodFrom);
        QCOMPARE(desk.floods, 50); // Once a batch.
        QCOMPARE(desk.flooder, ann);
        std::ranges::nth_element(pauses, pauses.begin() + 25); // One may be another program's.
        QVERIFY2(pauses[25] < 200, qPrintable(u"the window stood still for %1 ms"_s.arg(pauses[25])));
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM message"_s), u"10000"_s);
        Threads threads(*store);
        const ConversationId thread = threads.of(ann);
        QCOMPARE(threads.entries(thread), QStringList{u"Flood 30"_s});
        QVERIFY(threads.find(thread).automationOffAt);
        QCOMPARE(threads.waiting(), 1);
    }

    void whoReadsGetsInBetween_data() { TestStore::engines(); }
    void whoReadsGetsInBetween()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.arrive(1'000); // In one look.
        auto kept = store->store().read([](Transaction& transaction) -> Result<qint64> {
            Query query(transaction, u"SELECT count(*) FROM message"_s);
            if (const auto done = query.run(); !done) return Fail(done.error());
            return query.next() ? query.number(0) : -1;
        });
        kept.waitForFinished();
        QVERIFY2(*kept.result() < 1'000, qPrintable(QString::number(*kept.result())));
        QTRY_COMPARE_WITH_TIMEOUT(desk.announced + desk.folded, 1'000, 60'000);
        QCOMPARE(desk.announced, Inbox::floodFrom);
        QTRY_COMPARE(desk.provider.keptUpTo.size(), size_t(1)); // Read on from the end, and not before.
    }

    void whatIsFiledForTheServiceOfBeforeSaysNothingOfTheNewOne_data() { TestStore::engines(); }
    void whatIsFiledForTheServiceOfBeforeSaysNothingOfTheNewOne()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.provider.named = u"before"_s;
        desk.arrive(300); // More than are filed at once.
        desk.provider.named = u"now"_s;
        desk.inbox.start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.announced + desk.folded, 300, 60'000);
        comeToRest(*store);
        // Read on from there, its own texts of before would never be seen.
        QCOMPARE(desk.provider.keptUpTo.size(), size_t(0));
        QCOMPARE(firstCell(*store, u"SELECT account || ' ' || value FROM poll_cursor"_s), u"before 300"_s);
    }

    void twoOfOneSecondStandInTheOrderTheyCameIn_data() { TestStore::engines(); }
    void twoOfOneSecondStandInTheOrderTheyCameIn()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        std::vector<IncomingText> batch;
        QStringList said;
        for (int i = 0; i < 8; ++i) {
            said << u"part %1"_s.arg(i);
            batch.push_back(
                {{u"SM%1"_s.arg(i)}, numberOf(ann), desk.provider.number(), said.last(), desk.clock.now()});
        }
        Q_EMIT desk.provider.arrived(batch, {}, Cursor{u"1"_s});
        QTRY_COMPARE(desk.announced, 8);
        QStringList kept;
        for (int i = 0; i < 8; ++i)
            kept << firstCell(*store, u"SELECT body FROM message ORDER BY at, id LIMIT 1 OFFSET %1"_s.arg(i));
        QCOMPARE(kept, said);
    }

    void nobodyWaitsBehindAFlood_data() { TestStore::engines(); }
    void nobodyWaitsBehindAFlood()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        int foldedBefore = -1;
        QObject::connect(&desk.inbox, &Inbox::textReceived, &desk.inbox,
                         [&](const ConversationId&, const IncomingText& text) {
                             if (text.from.e164() == bob) foldedBefore = desk.folded;
                         });
        std::vector<IncomingText> look;
        for (int i = 0; i < 1'000; ++i) {
            desk.clock.advance(60ms);
            look.push_back(
                {{u"F%1"_s.arg(i)}, numberOf(ann), desk.provider.number(), u"Hello?"_s, desk.clock.now()});
        }
        look.push_back(
            {{u"B"_s}, numberOf(bob), desk.provider.number(), u"My face is swelling"_s, desk.clock.now()});
        Q_EMIT desk.provider.arrived(look, {}, Cursor{u"1"_s});
        QTRY_COMPARE_WITH_TIMEOUT(desk.announced + desk.folded, 1'001, 60'000);
        QCOMPARE(foldedBefore, 0);
        QTRY_COMPARE(desk.provider.keptUpTo.size(), size_t(1));
    }

    void aFloodsStopAndStartKeepTheirOrder_data() { TestStore::engines(); }
    void aFloodsStopAndStartKeepTheirOrder()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        std::vector<IncomingText> look;
        const auto says = [&](const QString& words) {
            desk.clock.advance(1s);
            look.push_back({{u"S%1"_s.arg(look.size())},
                            numberOf(ann),
                            desk.provider.number(),
                            words,
                            desk.clock.now()});
        };
        for (int i = 0; i < 40; ++i)
            says(i % 2 == 0 ? u"START"_s : u"STOP"_s);
        Q_EMIT desk.provider.arrived(look, {}, Cursor{u"1"_s});
        QTRY_COMPARE(desk.announced + desk.folded, 40);
        QVERIFY(Threads(*store).find(Threads(*store).of(ann)).optedOut);
    }

    void aTalkativeCallerIsNoFlood_data() { TestStore::engines(); }
    void aTalkativeCallerIsNoFlood()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.arrive(Inbox::floodFrom);
        desk.arrive(Inbox::floodFrom, bob); // Each number for itself.
        comeToRest(*store);
        desk.clock.advance(61min);
        desk.arrive(Inbox::floodFrom); // And each hour.
        comeToRest(*store);
        QCOMPARE(desk.floods, 0);
        QCOMPARE(desk.announced, 3 * Inbox::floodFrom);
        Threads threads(*store);
        QVERIFY(!threads.find(threads.of(ann)).automationOffAt);
    }

    void aStopThatIsReadButNotFiledYetHoldsTheirText_data()
    {
        QTest::addColumn<bool>("isClaimedBefore");
        QTest::newRow("it is looked for what is due while the flood is filed") << false;
        QTest::newRow("their text is claimed when the flood comes") << true;
    }
    void aStopThatIsReadButNotFiledYetHoldsTheirText()
    {
        const auto store = TestStore::open();
        QFETCH(const bool, isClaimedBefore);
        Desk desk(*store);
        Outbox outbox(store->store(), desk.provider, desk.clock);
        const MessageId due = queued(*store, desk.clock.now(), {.lives = 24h});
        std::vector<IncomingText> flood;
        for (int i = 0; i < 450; ++i)
            flood.push_back({{u"F%1"_s.arg(i)},
                             numberOf(u"+1404555%1"_s.arg(1000 + i)),
                             desk.provider.number(),
                             u"Do you have time today?"_s,
                             desk.clock.now()});
        flood.push_back({{u"F"_s}, numberOf(ann), desk.provider.number(), u"STOP"_s, desk.clock.now()});
        if (isClaimedBefore) outbox.sendDue();
        Q_EMIT desk.provider.arrived(flood, {}, Cursor{u"1"_s});
        outbox.sendDue();
        comeToRest(*store);
        for (int beats = 0; beats < 3; ++beats) {
            desk.clock.advance(1min);
            outbox.beat();
            comeToRest(*store);
        }
        for (const OutgoingText& text : desk.provider.handed)
            QVERIFY(text.body.contains(u"unsubscribed"_s));
        QCOMPARE(desk.provider.handed.size(), 1U);
        QCOMPARE(textOf(*store, due).reason, TextReason::OptedOut);
    }

    void theHeartbeatWakesWhatWasSnoozed_data() { TestStore::engines(); }
    void theHeartbeatWakesWhatWasSnoozed()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        Threads threads(*store);
        const ConversationId id = threads.of(ann);
        threads.snooze(id, desk.clock.now() + 1h, desk.clock.now());
        comeToRest(*store);
        const auto beat = [&] {
            desk.inbox.beat();
            comeToRest(*store);
        };
        beat();
        QVERIFY(threads.find(id).snoozedUntil);
        desk.clock.advance(1h);
        beat();
        QVERIFY(!threads.find(id).snoozedUntil);
        QCOMPARE(threads.entries(id).last(), u"Reopened"_s);
        // Brought forward while it slept: noticed at the next beat.
        threads.snooze(id, desk.clock.now() + 8h, desk.clock.now());
        comeToRest(*store);
        beat();
        threads.snooze(id, desk.clock.now() + 1min, desk.clock.now());
        comeToRest(*store);
        desk.clock.advance(1min);
        beat();
        QVERIFY(!threads.find(id).snoozedUntil);
    }
};

QTEST_GUILESS_MAIN(TstFlood)
#include "tst_flood.moc"
