// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk_parts.h"
#include "app/settings_in_force.h"
#include "app/wiring.h"
#include "core/recovery/call_log.h"
#include "core/recovery/text_guarding.h"
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

/// A whole desk on a line and a provider of loopback; the clock is shared with whoever stands opposite.
struct WholeDesk {
    WholeDesk(FakeClock& time, const QString& ownNumber, bool onPostgres = false)
        : clock(time), number(ownNumber), store(TestStore::open(onPostgres))
    {
        provider.book.numbers = {number};
    }

    FakeClock& clock;
    QString number;
    std::unique_ptr<TestStore> store;
    ScriptedSwitch phones;
    ScriptedProvider provider{clock};
    MemoryVault vault;
    HealthBoard health;
    DeskParts desk{store->store(), clock};
    SettingsInForce inForce{desk, vault, health};
    Settings settings;
    int calls = 0;
    std::size_t delivered = 0; ///< Of what the provider took, how much arrived opposite.

    void open(int perHour = 30)
    {
        QVERIFY(provider.listen());
        wireCalls(desk);
        wireTexts(desk);
        wireReplies(desk);
        (void)vault.write(SecretRef{u"line"_s}, u"secret100"_s);
        (void)vault.write(SecretRef{u"provider"_s}, provider.book.secret);
        settings = liveSettings({loopbackLine(u"front"_s, phones.port())}, provider);
        settings.business.name = u"Desk "_s + number.right(4);
        settings.business.zone = u"America/New_York"_s;
        settings.questions.on = true;
        settings.guards.perHour = perHour;
        inForce.apply(settings);
        QTRY_VERIFY(phones.registrations() > 0);
        QTRY_VERIFY(provider.getsSeen() > 0);
    }

    void call(const QString& from)
    {
        ScriptedCall ring;
        ring.callId = "call-" + QByteArray::number(++calls);
        ring.branch = "z9hG4bK-" + QByteArray::number(calls);
        ring.fromTag = "tag-" + QByteArray::number(calls);
        ring.from = "<sip:" + from.toLatin1() + "@pbx.test>";
        phones.invite(ring);
        QTRY_VERIFY(!desk.lines.ringingNow().empty());
        clock.advance(8s);
        phones.cancel(ring);
        QTRY_COMPARE(static_cast<int>(log().size()), calls);
    }

    std::vector<LoggedCall> log()
    {
        return store->run([](Transaction& t) { return callLogPage(t, CallFilter::All, {}, 100); }).value();
    }

    void beat()
    {
        desk.outbox.beat();
        desk.pauses.beat();
        desk.replies.beat();
        comeToRest(*store);
    }

    /// Beats again and again: the text may be filed a moment after its call.
    [[nodiscard]] bool takes(std::size_t texts)
    {
        return QTest::qWaitFor([&] {
            beat();
            return provider.book.taken().size() == texts;
        });
    }

    /// What left here arrives at @p opposite.
    void deliverTo(WholeDesk& opposite)
    {
        for (; delivered < provider.book.taken().size(); ++delivered) {
            const QJsonObject& text = provider.book.taken()[delivered];
            if (text[u"to"_s].toString() != opposite.number) continue;
            opposite.provider.book.addReceived(number, text[u"body"_s].toString(), clock.now());
            opposite.desk.provider.pollSoon();
        }
    }

    int received()
    {
        return firstCell(*store, u"SELECT count(*) FROM message WHERE direction = 'In'"_s).toInt();
    }
};

} // namespace

/// The guards through every part of the desk, from the line to the provider's book.
class TstFlowGuards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoDesksThatTextEachOtherEndAfterOneTextEach();
    void theCapPausesEveryDeskUntilSomebodySaysGoOn();
};

void TstFlowGuards::twoDesksThatTextEachOtherEndAfterOneTextEach()
{
    FakeClock clock;
    WholeDesk one(clock, u"+14045550301"_s);
    WholeDesk other(clock, u"+14045550302"_s);
    one.open();
    other.open();
    one.call(other.number);
    other.call(one.number);
    clock.advance(20s);
    QVERIFY(one.takes(1));
    QVERIFY(other.takes(1));
    one.deliverTo(other);
    other.deliverTo(one);
    QTRY_COMPARE(one.received(), 1);
    QTRY_COMPARE(other.received(), 1);
    for (int minute = 0; minute < 30; ++minute) {
        clock.advance(1min);
        one.beat();
        other.beat();
        one.deliverTo(other);
        other.deliverTo(one);
    }
    QCOMPARE(one.provider.book.taken().size(), 1U);
    QCOMPARE(other.provider.book.taken().size(), 1U);
    QCOMPARE(firstCell(*one.store, u"SELECT words FROM thread_entry WHERE kind = 'Loop'"_s),
             u"TextBackMachine"_s);
}

void TstFlowGuards::theCapPausesEveryDeskUntilSomebodySaysGoOn()
{
    FakeClock clock;
    WholeDesk desk(clock, u"+14045550301"_s);
    desk.open(2);
    for (int n = 0; n < 4; ++n)
        desk.call(u"+1404555011%1"_s.arg(n));
    clock.advance(20s);
    QVERIFY(desk.takes(2));
    QTRY_COMPARE(desk.desk.pauses.inForce().size(), 1U);
    QCOMPARE(desk.desk.pauses.inForce().front().why, PauseReason::HourlyCap);
    QCOMPARE(desk.log().front().reason, Reason::HourlyCap);

    // What a person writes leaves all the same.
    (void)desk.desk.outbox.sendFromPerson(PhoneNumber::fromE164(u"+14045550113"_s).value(), u"Hello"_s);
    QVERIFY(desk.takes(3));

    // Another desk on the same database sees it, and goes on for all.
    TextPauses beside(desk.store->store(), clock);
    beside.setRules(guardRulesOf(desk.settings));
    QTRY_COMPARE(beside.inForce().size(), 1U);
    beside.goOn(MemberId{u"ruth"_s});
    QTRY_VERIFY(desk.desk.pauses.inForce().empty());
    desk.call(u"+14045550119"_s);
    QCOMPARE(desk.log().front().reason, Reason::Texting);
}

QTEST_GUILESS_MAIN(TstFlowGuards)
#include "tst_flow_guards.moc"
