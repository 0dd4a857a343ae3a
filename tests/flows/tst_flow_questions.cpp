// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk_parts.h"
#include "app/settings_in_force.h"
#include "app/wiring.h"
#include "core/leads/lead_records.h"
#include "core/recovery/call_log.h"
#include "core/recovery/questions.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_vault.h"
#include "tests/support/plain_words.h"
#include "tests/support/scripted_provider.h"
#include "tests/telephony/scripted_switch.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

const PhoneNumber maria = PhoneNumber::fromE164(u"+14045550123").value();

/// A whole desk on a real line and a real provider, both on loopback, that asks questions.
struct FlowDesk {
    FakeClock clock;
    std::unique_ptr<TestStore> store = TestStore::open();
    ScriptedSwitch phones;
    ScriptedProvider provider{clock};
    MemoryVault vault;
    HealthBoard health;
    DeskParts desk{store->store(), clock};
    SettingsInForce inForce{desk, vault, health};

    void open(bool asks = true)
    {
        QVERIFY(provider.listen());
        wireCalls(desk);
        wireTexts(desk);
        wireReplies(desk);
        wireHealth(desk, health);
        inForce.apply(settings(asks));
        QTRY_VERIFY(phones.registrations() > 0);
        QTRY_VERIFY(provider.getsSeen() > 0);
    }

    [[nodiscard]] Settings settings(bool asks)
    {
        (void)vault.write(SecretRef{u"line"_s}, u"secret100"_s);
        (void)vault.write(SecretRef{u"provider"_s}, provider.book.secret);
        Settings settings;
        settings.mode = Mode::Live;
        settings.business.name = u"Peachtree Dental"_s;
        settings.business.zone = u"America/New_York"_s;
        settings.questions.on = asks;
        LineSettings line;
        line.id = LineId{u"front"_s};
        sipOf(line).server = u"127.0.0.1"_s;
        sipOf(line).port = phones.port();
        sipOf(line).user = u"100"_s;
        line.secret = SecretRef{u"line"_s};
        settings.lines = {line};
        settings.provider.kind = ProviderSettings::Kind::Twilio;
        settings.provider.account = provider.book.account;
        settings.provider.secret = SecretRef{u"provider"_s};
        settings.provider.number = provider.book.numbers.front();
        settings.provider.baseUrl = provider.baseUrl();
        settings.provider.pollEvery = 500ms;
        return settings;
    }

    /// Maria rings, nobody answers, and she is texted back.
    void missACall()
    {
        ScriptedCall ring;
        ring.callId = "call-1";
        ring.branch = "z9hG4bK-1";
        ring.fromTag = "tag-1";
        phones.invite(ring);
        QTRY_VERIFY(!desk.lines.ringingNow().empty());
        clock.advance(8s);
        phones.cancel(ring);
        QTRY_VERIFY(lead().has_value());
        pass(15s);
        QTRY_COMPARE(takenByNow(), 1U);
    }

    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        desk.outbox.beat();
        desk.replies.beat();
        desk.deliveries.beat();
    }
    void receive(const QString& words)
    {
        provider.book.addReceived(maria.e164(), words, clock.now());
        desk.provider.pollSoon();
        QTRY_COMPARE(received(words), u"1"_s);
    }
    /// How many texts of hers with these words were read.
    QString received(const QString& words)
    {
        return firstCell(*store,
                         u"SELECT count(*) FROM message WHERE direction = 'In' AND body = '%1'"
                         " AND understood_at IS NOT NULL"_s.arg(QString(words).replace(u'\'', u"''"_s)));
    }
    [[nodiscard]] std::size_t taken() { return provider.book.taken().size(); }
    /// As the heartbeat does, again and again: what was queued a moment ago is due at a later beat.
    [[nodiscard]] std::size_t takenByNow()
    {
        desk.outbox.beat();
        return taken();
    }
    [[nodiscard]] QString lastTaken() { return provider.book.taken().back()[u"body"_s].toString(); }
    [[nodiscard]] std::optional<Lead> lead()
    {
        return store
            ->run([](Transaction& t) -> Result<std::optional<Lead>> {
                const auto thread = ConversationRecords(t).withNumber(maria, FakeClock().now());
                return LeadRecords(t).newestOf(*thread);
            })
            .value();
    }
    [[nodiscard]] QString automatic()
    {
        return firstCell(*store, u"SELECT count(*) FROM message WHERE purpose IN ('Question', 'SafetyLine')"
                                 " AND state NOT IN ('Cancelled', 'Refused')"_s);
    }
    [[nodiscard]] QString entries(const QString& kind)
    {
        return firstCell(*store, u"SELECT count(*) FROM thread_entry WHERE kind = '%1'"_s.arg(kind));
    }
};

QString questionAbout(const QString& field)
{
    for (const LeadField& each : shippedPack(u"dental"_s).fields) {
        if (each.key == field || keptAs(each) == field) return each.question;
    }
    return {};
}

} // namespace

/// From a missed call through questions to a person, through every part of the desk.
class TstFlowQuestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void questionsUntilAPersonWrites();
    void offTheScriptAPersonIsNeeded();
    void stopCallsTheQuestionOff();
    void nothingIsAskedUntilTheOwnerWantsIt();
    void whoOnlyThanksIsAskedNothing();
    void aSnoozedThreadIsLeftAlone();
    void dangerIsAnsweredAtOnceAndOnlyWithTheApprovedLine();
};

void TstFlowQuestions::questionsUntilAPersonWrites()
{
    FlowDesk flow;
    flow.open();
    flow.missACall();
    QCOMPARE(flow.lead()->stage, Stage::Missed);

    flow.receive(u"hi I'd like a cleaning next week"_s);
    const Lead lead = *flow.lead();
    QCOMPARE(lead.stage, Stage::Engaged);
    QCOMPARE(lead.valueOf(commonfield::service), u"cleaning"_s);
    QCOMPARE(lead.valueOf(commonfield::preferredTime), u"next week"_s);
    QCOMPARE(firstCell(*flow.store, u"SELECT heat FROM conversation"_s), u"2"_s);

    flow.pass(7s);
    QTRY_COMPARE(flow.takenByNow(), 2U);
    QCOMPARE(flow.lastTaken(), questionAbout(commonfield::client.toString()));
    const auto from = firstCell(*flow.store, u"SELECT template FROM message WHERE purpose = 'Question'"_s);
    QVERIFY2(from.startsWith(u"question/client#"_s), qPrintable(from));
    flow.receive(u"I'm a new patient"_s);
    QCOMPARE(flow.lead()->valueOf(commonfield::client), u"new"_s);

    // The next question waits when somebody at the desk writes: it never leaves, and no other follows.
    QCOMPARE(flow.automatic(), u"2"_s);
    QVERIFY(flow.desk.outbox.sendFromPerson(maria, u"Can you be here Tuesday at 9?"_s).isValid());
    QTRY_COMPARE(flow.takenByNow(), 3U);
    QCOMPARE(flow.automatic(), u"1"_s);
    flow.receive(u"yes please"_s);
    flow.pass(1min);
    flow.pass(1min);
    QCOMPARE(flow.automatic(), u"1"_s);
    QCOMPARE(flow.taken(), 3U);
    QCOMPARE(flow.entries(u"TakenOver"_s), u"1"_s);
}

void TstFlowQuestions::offTheScriptAPersonIsNeeded()
{
    FlowDesk flow;
    flow.open();
    flow.missACall();
    flow.receive(u"how much is a cleaning without insurance?"_s);
    flow.pass(1min);
    QCOMPARE(flow.automatic(), u"0"_s);
    QCOMPARE(flow.entries(u"AutomationStopped"_s), u"1"_s);
    flow.receive(u"I'd like to book a cleaning"_s);
    flow.pass(1min);
    QCOMPARE(flow.automatic(), u"0"_s);
    QCOMPARE(flow.taken(), 1U);
    QCOMPARE(firstCell(*flow.store, u"SELECT count(*) FROM conversation WHERE waiting_since IS NOT NULL"_s),
             u"1"_s);
}

void TstFlowQuestions::stopCallsTheQuestionOff()
{
    FlowDesk flow;
    flow.open();
    flow.missACall();
    flow.receive(u"I need a cleaning"_s);
    QCOMPARE(flow.automatic(), u"1"_s);
    flow.receive(u"STOP"_s);
    QCOMPARE(flow.automatic(), u"0"_s);
    flow.pass(1min);
    QCOMPARE(flow.taken(), 1U);
    QCOMPARE(flow.lead()->stage, Stage::Lost);
    QCOMPARE(flow.lead()->lostReason, LostReason::OptedOut);
}

void TstFlowQuestions::nothingIsAskedUntilTheOwnerWantsIt()
{
    FlowDesk flow;
    flow.open(false);
    flow.missACall();
    flow.receive(u"I need a cleaning next week"_s);
    flow.pass(1min);
    QCOMPARE(flow.automatic(), u"0"_s);
    QCOMPARE(flow.taken(), 1U);
    QCOMPARE(flow.lead()->valueOf(commonfield::service), u"cleaning"_s);
}

void TstFlowQuestions::whoOnlyThanksIsAskedNothing()
{
    FlowDesk flow;
    flow.open();
    flow.missACall();
    // Several lines within seconds are one: the thanks behind the wish calls no question off for good.
    flow.receive(u"hi I'd like a cleaning next week"_s);
    flow.receive(u"thank you!"_s);
    QCOMPARE(flow.automatic(), u"1"_s);
    flow.pass(7s);
    QTRY_COMPARE(flow.takenByNow(), 2U);
    QCOMPARE(flow.lastTaken(), questionAbout(commonfield::client.toString()));
    flow.receive(u"thanks"_s);
    QCOMPARE(flow.automatic(), u"1"_s);
    flow.receive(u"I'm a new patient"_s);
    QCOMPARE(flow.automatic(), u"2"_s);
}

void TstFlowQuestions::aSnoozedThreadIsLeftAlone()
{
    FlowDesk flow;
    flow.open();
    flow.missACall();
    flow.receive(u"hi I'd like a cleaning next week"_s);
    const auto snoozed = flow.store->run([&](Transaction& t) -> Result<void> {
        ConversationRecords threads(t);
        const auto thread = threads.withNumber(maria, flow.clock.now());
        return threads.snooze(*thread, flow.clock.now() + 48h, flow.clock.now(), MemberId{u"dana"_s});
    });
    QVERIFY(snoozed);
    flow.receive(u"thanks"_s);
    QCOMPARE(flow.automatic(), u"0"_s);
    QCOMPARE(firstCell(*flow.store, u"SELECT count(*) FROM conversation WHERE snoozed_until IS NOT NULL"_s),
             u"1"_s);
    // Who writes more than that brings it back.
    flow.receive(u"actually can I come on friday morning"_s);
    QCOMPARE(flow.automatic(), u"1"_s);
}

void TstFlowQuestions::dangerIsAnsweredAtOnceAndOnlyWithTheApprovedLine()
{
    FlowDesk flow;
    flow.open();
    flow.missACall();
    flow.receive(u"my face is swelling and I can't breathe"_s);
    QTRY_COMPARE(flow.takenByNow(), 2U);
    QVERIFY(flow.lastTaken().contains(u"911"_s));
    flow.receive(u"I'd like to book"_s);
    flow.pass(1min);
    QCOMPARE(flow.automatic(), u"1"_s);
    QCOMPARE(flow.taken(), 2U);
}

QTEST_GUILESS_MAIN(TstFlowQuestions)
#include "tst_flow_questions.moc"
