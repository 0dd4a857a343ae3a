// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk_parts.h"
#include "app/settings_in_force.h"
#include "app/wiring.h"
#include "core/messaging/told_consent.h"
#include "core/recovery/call_log.h"
#include "tests/support/fake_clock.h"
#include "tests/support/live_settings.h"
#include "tests/support/memory_vault.h"
#include "tests/support/plain_words.h"
#include "tests/support/test_store.h"
#include "tests/telephony/scripted_switch.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

const PhoneNumber maria = PhoneNumber::fromE164(u"+14045550123").value();

/// A whole desk on a real line and a real provider, both on loopback; only the clock is the test's.
struct FlowDesk {
    FakeClock clock;
    std::unique_ptr<TestStore> store = TestStore::open();
    ScriptedSwitch phones;
    ScriptedProvider provider{clock};
    MemoryVault vault;
    HealthBoard health;
    DeskParts desk{store->store(), clock};
    SettingsInForce inForce{desk, vault, health};
    int calls = 0;

    void open()
    {
        QVERIFY(provider.listen());
        wireCalls(desk);
        wireTexts(desk);
        wireHealth(desk, health);
        inForce.apply(settings());
        QTRY_VERIFY(phones.registrations() > 0);
        QTRY_VERIFY(provider.getsSeen() > 0);
    }

    [[nodiscard]] Settings settings()
    {
        (void)vault.write(SecretRef{u"line"_s}, u"secret100"_s);
        (void)vault.write(SecretRef{u"provider"_s}, provider.book.secret);
        Settings settings = liveSettings({loopbackLine(u"front"_s, phones.port())}, provider);
        settings.business.name = u"Peachtree Dental"_s;
        settings.business.zone = u"America/New_York"_s;
        return settings;
    }

    /// Maria rings and the call is taken back with @p reason; waits until it is filed.
    void call(const QByteArray& reason = {})
    {
        ScriptedCall ring;
        ring.callId = "call-" + QByteArray::number(++calls);
        ring.branch = "z9hG4bK-" + QByteArray::number(calls);
        ring.fromTag = "tag-" + QByteArray::number(calls);
        const int rung = phones.answers(100, "INVITE");
        phones.invite(ring);
        QTRY_VERIFY(phones.answers(100, "INVITE") > rung);
        QTRY_VERIFY(!desk.lines.ringingNow().empty());
        clock.advance(8s);
        ring.extra = reason;
        phones.cancel(ring);
        QTRY_COMPARE(static_cast<int>(log().size()), calls);
    }

    [[nodiscard]] std::vector<LoggedCall> log()
    {
        return store->run([](Transaction& t) { return callLogPage(t, CallFilter::All, {}, 100); }).value();
    }

    [[nodiscard]] std::vector<ThreadItem> thread()
    {
        return store->run([](Transaction& t) { return threadOf(t, maria, {}, 100); }).value();
    }

    /// The wait passes, and everything due is looked for.
    void wait(std::chrono::milliseconds time)
    {
        clock.advance(time);
        desk.outbox.beat();
        desk.settlement.beat();
        desk.deliveries.beat();
    }

    /// Looks again and again: while the first list of replies is on its way nothing leaves.
    [[nodiscard]] bool beatUntil(const std::function<bool()>& good)
    {
        return QTest::qWaitFor([&] {
            desk.outbox.beat();
            return good();
        });
    }
    [[nodiscard]] bool takes(std::size_t texts)
    {
        return beatUntil([&] { return provider.book.taken().size() == texts; });
    }

    void receive(const QString& words)
    {
        provider.book.addReceived(maria.e164(), words, clock.now());
        desk.provider.pollSoon();
    }

    [[nodiscard]] bool isOptedOut()
    {
        return store->run([](Transaction& t) { return historyOf(maria, t); }).value().optedOut;
    }
};

} // namespace

/// From the line to the provider and back, through every part of the desk.
class TstFlowTextBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMissedCallIsTextedAnsweredAndAnsweredAgain();
    void theTextDisappearsWhenTheCallerGetsThroughOnTheSecondTry();
    void theTextDisappearsWhenTheDeskRingsBack();
    void aSecondMissedCallBringsNoSecondText();
    void nobodyIsTextedAfterStop();
    void stopToTheNumberOfBeforeStillCounts();
    void anOptOutTakenBackLetsTheTextLeave();
    void aCallAnsweredAtTheDeskPhoneIsNotTexted();
    void aTextThatMayHaveArrivedIsNeverSentAgain();
};

void TstFlowTextBack::aMissedCallIsTextedAnsweredAndAnsweredAgain()
{
    FlowDesk flow;
    flow.open();
    flow.call();
    QCOMPARE(flow.log().front().reason, Reason::Texting);
    flow.wait(14s);
    QCOMPARE(flow.provider.postsSeen(), 0);
    flow.wait(1s);
    QVERIFY(flow.takes(1));
    QVERIFY(flow.provider.book.taken().front()[u"body"_s].toString().contains(u"Peachtree Dental"_s));

    flow.receive(u"I think I cracked a tooth"_s);
    QTRY_COMPARE(flow.thread().size(), 3U);
    QVERIFY(flow.desk.outbox.sendFromPerson(maria, u"Can you be here at 11:15?"_s).isValid());
    QVERIFY(flow.takes(2));
    QCOMPARE(flow.provider.book.taken().back()[u"body"_s].toString(), u"Can you be here at 11:15?"_s);
}

void TstFlowTextBack::theTextDisappearsWhenTheCallerGetsThroughOnTheSecondTry()
{
    FlowDesk flow;
    flow.open();
    flow.call();
    flow.wait(5s);
    flow.call("Reason: SIP;cause=200;text=\"Call completed elsewhere\"\r\n");
    QTRY_COMPARE(flow.log().back().text->state, TextState::Cancelled);
    flow.wait(60s);
    QCOMPARE(flow.provider.postsSeen(), 0);
}

void TstFlowTextBack::theTextDisappearsWhenTheDeskRingsBack()
{
    FlowDesk flow;
    flow.open();
    flow.call();
    flow.desk.engine.rungBack(maria);
    QTRY_COMPARE(flow.log().front().text->reason, TextReason::RungBack);
    flow.wait(60s);
    QCOMPARE(flow.provider.postsSeen(), 0);
}

void TstFlowTextBack::aSecondMissedCallBringsNoSecondText()
{
    FlowDesk flow;
    flow.open();
    flow.call();
    flow.wait(15s);
    QVERIFY(flow.takes(1));
    flow.call();
    QCOMPARE(flow.log().front().reason, Reason::TextedRecently);
    flow.wait(60s);
    QCOMPARE(flow.provider.postsSeen(), 1);
}

void TstFlowTextBack::nobodyIsTextedAfterStop()
{
    FlowDesk flow;
    flow.open();
    flow.receive(u"STOP"_s);
    QTRY_VERIFY(flow.isOptedOut());
    flow.clock.advance(24h);
    flow.call();
    QCOMPARE(flow.log().front().reason, Reason::OptedOut);
    flow.wait(60s);
    QCOMPARE(flow.provider.postsSeen(), 0);
}

void TstFlowTextBack::stopToTheNumberOfBeforeStillCounts()
{
    FlowDesk flow;
    flow.open();
    Settings settings = flow.settings();
    flow.receive(u"Hello?"_s); // Read at the number of today, so that it is known at all.
    QTRY_COMPARE(flow.thread().size(), 1U);
    settings.provider.number = u"+13125550177"_s;
    flow.provider.book.numbers << settings.provider.number; // New texts go on coming to the first.
    flow.inForce.apply(settings);
    flow.provider.book.addReceived(maria.e164(), u"STOP"_s, flow.clock.now());
    QTRY_VERIFY(flow.isOptedOut());
    flow.call();
    QCOMPARE(flow.log().front().reason, Reason::OptedOut);
}

void TstFlowTextBack::anOptOutTakenBackLetsTheTextLeave()
{
    FlowDesk flow;
    flow.open();
    flow.call();
    ToldConsent told{maria, ConsentChange::OptedOut, ConsentHow::ByPhone, {}, {}};
    const auto note = [&](Timestamp now) {
        return flow.store->run([&](Transaction& t) { return noteTold(t, told, now); });
    };
    const Timestamp noted = flow.clock.now();
    QVERIFY(note(noted));
    flow.wait(16s);
    comeToRest(*flow.store);
    told.what = ConsentChange::OptedIn;
    told.takesBack = noted;
    QVERIFY(note(flow.clock.now()));
    comeToRest(*flow.store);
    flow.wait(1s);
    QVERIFY(flow.takes(1));
}

void TstFlowTextBack::aCallAnsweredAtTheDeskPhoneIsNotTexted()
{
    FlowDesk flow;
    flow.open();
    flow.call("Reason: SIP;cause=200;text=\"Call completed elsewhere\"\r\n");
    QCOMPARE(flow.log().front().reason, Reason::AnsweredElsewhere);
    flow.wait(60s);
    QCOMPARE(flow.provider.postsSeen(), 0);
}

void TstFlowTextBack::aTextThatMayHaveArrivedIsNeverSentAgain()
{
    FlowDesk flow;
    flow.open();
    flow.provider.nextPost({Fault::Kind::Reset});
    flow.call();
    flow.wait(15s);
    QVERIFY(flow.beatUntil([&] { return flow.desk.settlement.openCount() == 1; }));
    flow.wait(21s);
    QTRY_COMPARE(flow.log().front().text->state, TextState::Accepted);
    flow.wait(300s);
    QCOMPARE(flow.provider.postsSeen(), 1);
    QCOMPARE(flow.provider.book.taken().size(), 1U);
}

QTEST_GUILESS_MAIN(TstFlowTextBack)
#include "tst_flow_text_back.moc"
