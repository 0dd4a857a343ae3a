// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/inbox.h"
#include "core/messaging/outbox.h"
#include "tests/messaging/threads.h"
#include "tests/support/scripted_message_provider.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;
const QString bob = u"+14045550222"_s;

struct Desk {
    explicit Desk(TestStore& kept) : store(kept)
    {
        QObject::connect(&inbox, &Inbox::textReceived, &inbox,
                         [this](const ConversationId&, const IncomingText& text) { announced << text.body; });
        QObject::connect(&inbox, &Inbox::storeFailed, &inbox, [this] { ++failures; });
    }

    [[nodiscard]] IncomingText text(const QString& words, const QString& from = ann)
    {
        return {{u"SM%1"_s.arg(++made)}, numberOf(from), provider.number(), words, clock.now()};
    }
    [[nodiscard]] QStringList textedTo() const
    {
        QStringList numbers;
        for (const OutgoingText& text : provider.handed)
            if (!text.body.contains(u"unsubscribed"_s)) numbers << text.to.e164();
        return numbers;
    }
    void beat()
    {
        clock.advance(1s);
        outbox.beat();
        comeToRest(store);
    }

    TestStore& store;
    FakeClock clock;
    ScriptedMessageProvider provider;
    Outbox outbox{store.store(), provider, clock};
    Inbox inbox{store.store(), provider, clock};
    QStringList announced;
    int failures = 0;
    int made = 0;
};

} // namespace

/// What others than a flood wrote is filed while the flood is still being read.
class TstFloodAhead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!.*could not file).*"_s)); }

    void itIsFiledOnceAndMovesNoMark_data() { TestStore::engines(); }
    void itIsFiledOnceAndMovesNoMark()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const std::vector<IncomingText> bobs{desk.text(u"My face is swelling"_s, bob),
                                             desk.text(u"Hello?"_s, bob)};
        Q_EMIT desk.provider.arrivedAhead(bobs);
        comeToRest(*store);
        QCOMPARE(desk.announced, (QStringList{u"My face is swelling"_s, u"Hello?"_s}));
        QVERIFY(desk.provider.keptUpTo.empty());
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM poll_cursor"_s), u"0"_s);

        std::vector<IncomingText> all = bobs;
        for (int i = 0; i < 40; ++i)
            all.push_back(desk.text(u"%1"_s.arg(i)));
        Q_EMIT desk.provider.arrived(all, {}, Cursor{u"1"_s});
        comeToRest(*store);
        QCOMPARE(desk.announced.size(), 2 + Inbox::floodFrom);
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM message"_s), u"42"_s);
        QCOMPARE(desk.provider.keptUpTo.size(), size_t(1));
        QCOMPARE(firstCell(*store, u"SELECT body FROM message WHERE number = '%1' ORDER BY at"_s.arg(bob)),
                 u"My face is swelling"_s);
    }

    void whoStopsInAFloodIsNotTexted_data()
    {
        QTest::addColumn<bool>("isClaimedBefore");
        QTest::newRow("it is looked for what is due after it was read") << false;
        QTest::newRow("their text is claimed when it is read") << true;
    }
    void whoStopsInAFloodIsNotTexted()
    {
        const auto store = TestStore::open();
        QFETCH(const bool, isClaimedBefore);
        Desk desk(*store);
        const MessageId due = queued(*store, desk.clock.now(), {.to = bob, .lives = 24h});
        if (isClaimedBefore) desk.outbox.sendDue();
        Q_EMIT desk.provider.arrivedAhead({desk.text(u"STOP"_s, bob)});
        desk.outbox.sendDue();
        comeToRest(*store);
        for (int beats = 0; beats < 3; ++beats)
            desk.beat();
        QCOMPARE(desk.textedTo(), QStringList());
        QCOMPARE(textOf(*store, due).reason, TextReason::OptedOut);
    }

    /// The line of an emergency does not wait until 10,000 texts are read.
    void whatIsDueLeavesWhileTheRestIsRead()
    {
        const auto store = TestStore::open();
        Desk desk(*store);
        Q_EMIT desk.provider.arrivedAhead({desk.text(u"My face is swelling"_s, bob)});
        comeToRest(*store);
        (void)queued(*store, desk.clock.now(), {.to = bob, .purpose = TextPurpose::Person, .lives = 24h});
        desk.outbox.sendDue();
        comeToRest(*store);
        QCOMPARE(desk.textedTo(), QStringList{bob});
    }

    void nothingLeavesBeforeRepliesWereReadAfterTheStart()
    {
        const auto store = TestStore::open();
        Desk desk(*store);
        desk.outbox.awaitReplies();
        (void)queued(*store, desk.clock.now(), {.to = ann, .lives = 24h});
        Q_EMIT desk.provider.arrivedAhead({desk.text(u"Hello?"_s, bob)});
        comeToRest(*store);
        desk.beat();
        QCOMPARE(desk.textedTo(), QStringList()); // Ann's STOP may be among the rest.
        Q_EMIT desk.provider.repliesRead(TextTrouble::None);
        desk.beat();
        QCOMPARE(desk.textedTo(), QStringList{ann});
    }
};

QTEST_GUILESS_MAIN(TstFloodAhead)
#include "tst_flood_ahead.moc"
