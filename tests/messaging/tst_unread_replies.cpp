// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/unread_replies.h"
#include "tests/messaging/post.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;
const QString bob = u"+14045550222"_s;

/// A desk that texted Ann in the morning, and whose replies cannot be read from then on.
struct Desk : Post {
    explicit Desk(TestStore& store) : Post(store)
    {
        QObject::connect(&outbox, &Outbox::repliesUnread, &outbox,
                         [this](const std::optional<Timestamp>& since) { told.push_back(since); });
        outbox.awaitReplies();
        Q_EMIT provider.repliesRead(TextTrouble::None);
        readAt = clock.now();
        (void)put({.body = u"the first"_s});
        beat();
        QCOMPARE(texted(), QStringList{u"the first"_s});
    }
    MessageId put(const WantedText& wanted)
    {
        outbox.lookSoon();
        return Post::put(wanted);
    }
    /// A look a minute, each in vain.
    void inVain(int minutes, TextTrouble trouble = TextTrouble::ProviderDown)
    {
        for (int i = 0; i < minutes; ++i) {
            clock.advance(1min);
            Q_EMIT provider.repliesRead(trouble);
            beat();
        }
    }
    void read()
    {
        Q_EMIT provider.repliesRead(TextTrouble::None);
        comeToRest(desk);
    }
    [[nodiscard]] QStringList texted() const
    {
        QStringList bodies;
        for (const OutgoingText& text : provider.handed)
            bodies << text.body;
        return bodies;
    }
    Timestamp readAt;
    std::vector<std::optional<Timestamp>> told;
};

} // namespace

/// While replies cannot be read, a STOP may lie among them.
class TstUnreadReplies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoWasTextedBeforeWaits_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<TextPurpose>("purpose");
        for (const auto& [name, purpose] : {std::pair{"the text-back", TextPurpose::TextBack},
                                            std::pair{"a question", TextPurpose::Question},
                                            std::pair{"a follow-up", TextPurpose::FollowUp}}) {
            QTest::addRow("SQLite: %s", name) << false << purpose;
            QTest::addRow("PostgreSQL: %s", name) << true << purpose;
        }
    }
    void whoWasTextedBeforeWaits()
    {
        OPEN_TEST_STORE(store);
        QFETCH(TextPurpose, purpose);
        Desk desk(*store);
        desk.inVain(10);
        const MessageId id = desk.put({.body = u"the second"_s, .purpose = purpose, .lives = 2h});
        desk.inVain(20);
        QCOMPARE(desk.texted().size(), 1);
        const FiledText waits = textOf(*store, id);
        QCOMPARE(waits.state, TextState::Queued);
        QCOMPARE(waits.reason, TextReason::Paused);
        QCOMPARE(waits.code, repliesUnreadCode);
        noteConsent(*store, ann, ConsentChange::OptedOut, desk.clock.now()); // That is what they wrote.
        desk.read();
        desk.pass(1min);
        QCOMPARE(desk.texted().size(), 1);
        QVERIFY(stateOf(*store, id) != TextState::Queued);
    }

    void onceTheyAreReadItLeaves_data() { TestStore::engines(); }
    void onceTheyAreReadItLeaves()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.inVain(10);
        const MessageId id =
            desk.put({.body = u"the second"_s, .purpose = TextPurpose::Question, .lives = 2h});
        desk.inVain(3);
        QCOMPARE(desk.texted().size(), 1);
        desk.read();
        QCOMPARE(desk.texted().size(), 2);
        QCOMPARE(stateOf(*store, id), TextState::Accepted);
        QVERIFY(textOf(*store, id).code.isEmpty());
    }

    void whomWeNeverTextedIsTexted_data() { TestStore::engines(); }
    void whomWeNeverTextedIsTexted()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.inVain(60);
        (void)desk.put({.to = bob, .body = u"for Bob"_s});
        desk.beat();
        QCOMPARE(desk.texted().back(), u"for Bob"_s);
    }

    void whatAPersonWritesAndWhatGoesToStaffLeaves_data() { TestStore::engines(); }
    void whatAPersonWritesAndWhatGoesToStaffLeaves()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.inVain(60);
        QVERIFY(desk.write(u"from the desk"_s));
        (void)desk.put({.body = u"a page"_s, .purpose = TextPurpose::Page});
        desk.beat();
        QCOMPARE(desk.texted().mid(1), (QStringList{u"from the desk"_s, u"a page"_s}));
    }

    void whatAPersonPlannedWaitsToo_data() { TestStore::engines(); }
    void whatAPersonPlannedWaitsToo()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        auto planned =
            desk.outbox.sendFromPerson(numberOf(ann), u"for tomorrow"_s, {{}, desk.clock.now() + 30min});
        planned.waitForFinished();
        const MessageId id = *planned.result();
        desk.inVain(40);
        QCOMPARE(desk.texted().size(), 1);
        QCOMPARE(textOf(*store, id).code, repliesUnreadCode);
        desk.read();
        QCOMPARE(desk.texted().back(), u"for tomorrow"_s);
    }

    void aFewMinutesHoldNobodyUp_data() { TestStore::engines(); }
    void aFewMinutesHoldNobodyUp()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.inVain(9);
        QVERIFY(desk.told.empty());
        (void)desk.put({.body = u"the second"_s, .purpose = TextPurpose::Question});
        desk.beat();
        QCOMPARE(desk.texted().size(), 2);
    }

    void soItIsRightAfterTheComputerWoke_data() { TestStore::engines(); }
    void soItIsRightAfterTheComputerWoke()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.pass(25h);
        Q_EMIT desk.provider.repliesRead(TextTrouble::WrongKey);
        (void)desk.put({.body = u"the second"_s});
        (void)desk.put({.to = bob, .body = u"for Bob"_s});
        desk.pass(30s);
        desk.pass(10s);
        QCOMPARE(desk.texted().mid(1), QStringList{u"for Bob"_s});
        QCOMPARE(desk.told, (std::vector<std::optional<Timestamp>>{desk.readAt}));
    }

    void soItIsAfterAStartWithoutReplies_data() { TestStore::engines(); }
    void soItIsAfterAStartWithoutReplies()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.clock.advance(20min); // Closed for so long.
        Outbox next(store->store(), desk.provider, desk.clock);
        next.awaitReplies();
        Q_EMIT desk.provider.repliesRead(TextTrouble::ProviderDown);
        (void)desk.put({.body = u"the second"_s, .purpose = TextPurpose::Question});
        (void)desk.put({.to = bob, .body = u"for Bob"_s});
        desk.clock.advance(40s);
        next.beat();
        comeToRest(*store);
        QCOMPARE(desk.texted().mid(1), QStringList{u"for Bob"_s});
    }

    void itIsSaidSinceWhenAndThatItIsOver_data() { TestStore::engines(); }
    void itIsSaidSinceWhenAndThatItIsOver()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.inVain(15);
        QCOMPARE(desk.told, (std::vector<std::optional<Timestamp>>{desk.readAt}));
        desk.read();
        QCOMPARE(desk.told.size(), 2U);
        QVERIFY(!desk.told.back());
    }

    void anEarlierNumberThatIsGivenUpHoldsNobodyUp_data() { TestStore::engines(); }
    void anEarlierNumberThatIsGivenUpHoldsNobodyUp()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        ScriptedMessageProvider former;
        desk.outbox.awaitRepliesOf(former);
        for (int i = 0; i < 20; ++i) {
            desk.clock.advance(1min);
            Q_EMIT desk.provider.repliesRead(TextTrouble::None);
            Q_EMIT former.repliesRead(TextTrouble::WrongKey);
            desk.beat();
        }
        (void)desk.put({.body = u"the second"_s, .purpose = TextPurpose::Question});
        desk.beat();
        QCOMPARE(desk.texted().size(), 2);
        QVERIFY(desk.told.empty());
    }
};

QTEST_GUILESS_MAIN(TstUnreadReplies)
#include "tst_unread_replies.moc"
