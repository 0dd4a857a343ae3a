// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk_parts.h"
#include "app/settings_in_force.h"
#include "app/wiring.h"
#include "core/messaging/thread_entry_records.h"
#include "tests/support/fake_clock.h"
#include "tests/support/live_settings.h"
#include "tests/support/memory_vault.h"
#include "tests/support/plain_words.h"
#include "tests/support/test_store.h"
#include "tests/support/text_desk.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

const QString maria = u"+14045550123"_s;
const QString ruth = u"+14045550177"_s;
const QString sam = u"+14045550178"_s;

/// A whole desk on a real provider on loopback; only the clock is the test's.
struct UrgentDesk {
    explicit UrgentDesk(const TeamSettings& team) : m_team(team) {}

    void open()
    {
        QVERIFY(provider.listen());
        wireTexts(desk);
        wireReplies(desk);
        wireUrgent(desk, health);
        wireHealth(desk, health);
        (void)vault.write(SecretRef{u"provider"_s}, provider.book.secret);
        Settings settings = liveSettings({}, provider);
        settings.business.name = u"Peachtree Dental"_s;
        settings.team = m_team;
        inForce.apply(settings);
        QTRY_VERIFY(provider.getsSeen() > 0);
    }

    void receive(const QString& from, const QString& words)
    {
        provider.book.addReceived(from, words, clock.now());
        desk.provider.pollSoon();
    }

    /// As the heartbeat does, until everything under way has come to rest.
    void beat()
    {
        desk.replies.beat();
        desk.escalation.beat();
        desk.outbox.beat();
        comeToRest(*store);
    }
    [[nodiscard]] bool beatUntil(const std::function<bool()>& good)
    {
        return QTest::qWaitFor([&] {
            beat();
            return good();
        });
    }

    /// Whom texts went to, in order.
    [[nodiscard]] QStringList taken() const
    {
        QStringList numbers;
        for (const auto& text : provider.book.taken())
            numbers << text[u"to"_s].toString();
        return numbers;
    }
    [[nodiscard]] QString words(int at) const
    {
        return provider.book.taken().at(static_cast<size_t>(at))[u"body"_s].toString();
    }
    /// "1" while Maria stands in Needs reply.
    [[nodiscard]] QString waiting()
    {
        return firstCell(*store, u"SELECT count(*) FROM conversation WHERE waiting_since IS NOT NULL"
                                 " AND number = '%1'"_s.arg(maria));
    }
    /// What stands in Maria's thread of the paging, oldest first.
    [[nodiscard]] QStringList entries()
    {
        const auto found = store->run([this](Transaction& transaction) -> Result<std::vector<ThreadEntry>> {
            const auto thread = ConversationRecords(transaction).withNumber(numberOf(maria), clock.now());
            if (!thread) return Fail(thread.error());
            return ThreadEntryRecords(transaction).page(*thread, clock.now() + 1h, 100);
        });
        QStringList lines;
        using Kind = ThreadEntry::Kind;
        for (const auto& entry : found.value()) {
            const bool paging =
                entry.kind == Kind::Urgent || entry.kind == Kind::Paged || entry.kind == Kind::Acknowledged;
            if (paging) lines.prepend((codeOf(entry.kind) + u' ' + entry.who.value).trimmed());
        }
        return lines;
    }

    FakeClock clock;
    std::unique_ptr<TestStore> store = TestStore::open();
    ScriptedProvider provider{clock};
    MemoryVault vault;
    HealthBoard health;
    DeskParts desk{store->store(), clock};
    SettingsInForce inForce{desk, vault, health};

private:
    TeamSettings m_team;
};

TeamSettings onCall()
{
    return {{{{u"ruth"_s}, u"Ruth"_s, ruth, TeamMember::Role::Owner, true},
             {{u"sam"_s}, u"Sam"_s, sam, TeamMember::Role::Desk, true}}};
}

const QString emergency = u"my face is swelling badly and i can't breathe"_s;

} // namespace

/// Emergency words, from the reply to the silence after somebody took it.
class TstFlowUrgency : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagedAgainUntilSomebodyReplies();
    void whoCannotComeEndsNothing();
    void aClickAtTheDeskEndsIt();
    void anOrdinaryReplyPagesNobody();
    void nobodyOnCallIsSaidLoudly();
    void stopBesideADangerIsBoth_data();
    void stopBesideADangerIsBoth();
    void stopAfterADangerLeavesItToBeTaken();
};

void TstFlowUrgency::pagedAgainUntilSomebodyReplies()
{
    UrgentDesk flow(onCall());
    flow.open();
    flow.receive(maria, emergency);
    QVERIFY(flow.beatUntil([&] { return flow.taken().size() >= 2; }));
    auto first = flow.taken();
    first.sort();
    QCOMPARE(first, (QStringList{maria, ruth}));
    const int page = flow.taken().front() == ruth ? 0 : 1;
    QCOMPARE(flow.words(page),
             u"Peachtree Dental: urgent message from a caller (number ending 0123). Reply OK to take it."_s);
    QVERIFY(flow.words(1 - page).contains(u"call 911 now"_s));

    flow.clock.advance(5min);
    QVERIFY(flow.beatUntil([&] { return flow.taken().size() >= 3; }));
    QCOMPARE(flow.taken().last(), sam);
    QVERIFY(flow.beatUntil([&] { return flow.desk.escalation.open().size() == 1; }));

    flow.clock.advance(1s);
    flow.receive(sam, u"ok"_s);
    QVERIFY(flow.beatUntil([&] { return flow.desk.escalation.open().empty(); }));
    for (int i = 0; i < 6; ++i) {
        flow.clock.advance(5min);
        flow.beat();
    }
    QCOMPARE(flow.taken().size(), 3);
    QCOMPARE(flow.entries(),
             (QStringList{u"Urgent"_s, u"Paged ruth"_s, u"Paged sam"_s, u"Acknowledged sam"_s}));
    // Sam is no caller: nobody waits for an answer, and there is no card about him.
    QCOMPARE(
        firstCell(*flow.store, u"SELECT COUNT(*) FROM lead l JOIN conversation c ON c.id = l.conversation"
                               " WHERE c.number = '%1'"_s.arg(sam)),
        u"0"_s);
}

void TstFlowUrgency::whoCannotComeEndsNothing()
{
    UrgentDesk flow(onCall());
    flow.open();
    flow.receive(maria, emergency);
    QVERIFY(flow.beatUntil(
        [&] { return flow.taken().contains(ruth) && flow.desk.escalation.open().size() == 1; }));
    flow.clock.advance(20s);
    flow.receive(ruth, u"cant, im in surgery. call Sam"_s);
    QVERIFY(flow.beatUntil([&] { return flow.taken().contains(sam); }));
    QCOMPARE(flow.desk.escalation.open().size(), 1U);
    QCOMPARE(flow.entries(), (QStringList{u"Urgent"_s, u"Paged ruth"_s, u"Paged sam"_s}));
    QCOMPARE(firstCell(*flow.store, u"SELECT words FROM thread_entry WHERE kind = 'Note'"_s),
             u"cant, im in surgery. call Sam"_s);
    flow.clock.advance(20s);
    flow.receive(sam, u"On it, calling them now"_s);
    QVERIFY(flow.beatUntil([&] { return flow.desk.escalation.open().empty(); }));
    QCOMPARE(flow.entries().last(), u"Acknowledged sam"_s);
}

void TstFlowUrgency::aClickAtTheDeskEndsIt()
{
    UrgentDesk flow(onCall());
    flow.open();
    flow.receive(maria, emergency);
    QVERIFY(flow.beatUntil([&] { return flow.desk.escalation.open().size() == 1; }));
    QVERIFY(flow.beatUntil([&] { return flow.taken().size() >= 2; }));
    flow.clock.advance(1min);
    flow.desk.escalation.take(flow.desk.escalation.open().front().round.conversation, {u"ines"_s});
    QVERIFY(flow.beatUntil([&] { return flow.desk.escalation.open().empty(); }));
    flow.clock.advance(10min);
    flow.beat();
    QCOMPARE(flow.taken().size(), 2);
    QCOMPARE(flow.entries().last(), u"Acknowledged ines"_s);
}

void TstFlowUrgency::anOrdinaryReplyPagesNobody()
{
    UrgentDesk flow(onCall());
    flow.open();
    flow.receive(maria, u"can i come in for a cleaning on thursday"_s);
    QVERIFY(flow.beatUntil([&] { return firstCell(*flow.store, u"SELECT COUNT(*) FROM lead"_s) == u"1"_s; }));
    flow.beat();
    QVERIFY(!flow.taken().contains(ruth));
    QVERIFY(flow.desk.escalation.open().empty());
}

void TstFlowUrgency::nobodyOnCallIsSaidLoudly()
{
    UrgentDesk flow({});
    flow.open();
    const auto onCallHealth = [&] {
        const auto rows = flow.health.all();
        const auto found = std::ranges::find(rows, u"On call"_s, &Health::of);
        return found == rows.end() ? Health{} : *found;
    };
    QCOMPARE(onCallHealth().state, Health::State::Warning);
    flow.receive(maria, emergency);
    QVERIFY(flow.beatUntil([&] { return flow.desk.escalation.open().size() == 1; }));
    QCOMPARE(onCallHealth().state, Health::State::Broken);
    QVERIFY(onCallHealth().sentence.contains(u"nobody was paged"_s));
    QCOMPARE(flow.health.pressing().front().of, u"On call"_s);
    QVERIFY(
        flow.beatUntil([&] { return flow.taken() == QStringList{maria}; })); // The safety line all the same.
}

void TstFlowUrgency::stopBesideADangerIsBoth_data()
{
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("answered");
    const QString inEnglish =
        u"Peachtree Dental: you are unsubscribed and will get no more texts. Reply START to resubscribe."
        " If this is an emergency, call 911 now. Do not wait for our answer."_s;
    QTest::newRow("a leak") << u"stop. there is a gas leak"_s << inEnglish;
    QTest::newRow("a smell") << u"STOP I smell gas"_s << inEnglish;
    QTest::newRow("a fire") << u"please stop texting my house is on fire"_s << inEnglish;
    QTest::newRow("in Spanish") << u"no me escriban más, no puedo respirar"_s
                                << u"Peachtree Dental: le dimos de baja y ya no le escribiremos. Responda"
                                   " START para volver. Si es una emergencia, llame al 911 ahora. No espere"
                                   " nuestra respuesta."_s;
}

void TstFlowUrgency::stopBesideADangerIsBoth()
{
    QFETCH(const QString, says);
    UrgentDesk flow(onCall());
    flow.open();
    flow.receive(maria, says);
    QVERIFY(flow.beatUntil([&] { return flow.taken().size() >= 2; }));
    QVERIFY(isOptedOut(*flow.store, maria));
    QVERIFY(flow.taken().contains(ruth));
    QTEST(flow.words(flow.taken().front() == maria ? 0 : 1), "answered");
    QVERIFY(flow.beatUntil([&] { return flow.desk.escalation.open().size() == 1; }));
    QCOMPARE(flow.entries(), (QStringList{u"Urgent"_s, u"Paged ruth"_s}));
    QCOMPARE(flow.waiting(), u"1"_s);

    flow.clock.advance(5min);
    flow.receive(maria, u"i can't breathe"_s);
    QVERIFY(flow.beatUntil([&] { return flow.taken().contains(sam); }));
    flow.clock.advance(1min);
    flow.beat();
    QCOMPARE(flow.taken().count(maria), 1); // Nothing after that one.
}

void TstFlowUrgency::stopAfterADangerLeavesItToBeTaken()
{
    UrgentDesk flow(onCall());
    flow.open();
    flow.receive(maria, emergency);
    QVERIFY(flow.beatUntil([&] { return flow.taken().contains(ruth) && flow.taken().contains(maria); }));
    flow.clock.advance(1min);
    flow.receive(maria, u"please stop texting me"_s);
    QVERIFY(flow.beatUntil([&] { return isOptedOut(*flow.store, maria); }));
    flow.beat();
    QCOMPARE(flow.waiting(), u"1"_s); // Somebody has to call.
    QVERIFY(flow.beatUntil([&] { return flow.desk.escalation.open().size() == 1; }));
}

QTEST_GUILESS_MAIN(TstFlowUrgency)
#include "tst_flow_urgency.moc"
