// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/inbox.h"
#include "core/recovery/provider_calls.h"
#include "core/recovery/provider_line.h"
#include "core/recovery/text_back_engine.h"
#include "core/telephony/line_board.h"
#include "tests/recovery/front_desk.h"
#include "tests/support/scripted_message_provider.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

using State = LineMonitor::State;
const QString ann = u"+14045550111"_s;

/// A desk whose only line is the text service's own list of calls.
struct ListedDesk : FrontDesk {
    explicit ListedDesk(TestStore& kept) : FrontDesk(kept)
    {
        settings.lines.push_back({});
        settings.lines.back().id = LineId{u"list"_s};
        settings.lines.back().how = ProviderLineSettings{};
        auto made = std::make_unique<ProviderLine>(LineId{u"list"_s}, u"US"_s, provider, inbox);
        board.add(std::move(made), u"Call list"_s);
        engine.setRules(settings, true);
        QObject::connect(&board, &LineBoard::finished, &engine, &TextBackEngine::onCallFinished);
        QObject::connect(&board, &LineBoard::ringing, &engine, [this] { ++rings; });
        QObject::connect(&inbox, &Inbox::callsSeen, &engine, &TextBackEngine::onProviderCalls);
        QObject::connect(&engine, &TextBackEngine::decided, &engine,
                         [this](const LoggedCall& call) { decided.push_back(call); });
        board.start();
    }
    ProviderCall listed(const QString& ref)
    {
        ProviderCall call{{ref}, ann, provider.number(), clock.now() - 30s};
        call.certain = true;
        call.waited = 22s;
        return call;
    }
    void lists(const std::vector<ProviderCall>& calls)
    {
        Q_EMIT provider.arrived({}, calls, Cursor{newId()});
        comeToRest(store);
        comeToRest(store);
    }
    LineStatus status() { return board.status().front(); }

    ScriptedMessageProvider provider;
    Inbox inbox{store.store(), provider, clock};
    LineBoard board{clock};
    TextBackEngine engine{store.store(), clock};
    std::vector<LoggedCall> decided;
    int rings = 0;
};

} // namespace

class TstProviderLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aCallOfTheListIsTextedLikeAnyOther_data() { TestStore::engines(); }
    void aCallOfTheListIsTextedLikeAnyOther()
    {
        OPEN_TEST_STORE(store);
        ListedDesk desk(*store);
        desk.lists({desk.listed(u"CA1"_s)});
        QCOMPARE(desk.decided.size(), 1U); // Once, though the engine knows the list too.
        QCOMPARE(desk.decided.front().call.line, LineId{u"list"_s});
        QCOMPARE(desk.decided.front().call.certainty, Certainty::Strong);
        QCOMPARE(desk.decided.front().call.rangFor(), 22s);
        QCOMPARE(desk.decided.front().reason, Reason::Texting);
        QCOMPARE(desk.rings, 0);             // It is over.
        desk.lists({desk.listed(u"CA1"_s)}); // Lists repeat themselves.
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM call"_s), u"1"_s);
        QCOMPARE(desk.pass(15s), 1);
    }

    void howTheListTellsThatItEnded_data()
    {
        QTest::addColumn<bool>("answered");
        QTest::addColumn<bool>("voicemail");
        QTest::addColumn<bool>("busy");
        QTest::addColumn<bool>("certain");
        QTest::addColumn<CallOutcome>("outcome");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("nobody picked up")
            << false << false << false << true << CallOutcome::NoAnswer << Reason::Texting;
        QTest::newRow("busy") << false << false << true << true << CallOutcome::Busy << Reason::Texting;
        QTest::newRow("left a message")
            << false << true << false << true << CallOutcome::Voicemail << Reason::Texting;
        QTest::newRow("somebody picked up")
            << true << false << false << true << CallOutcome::AnsweredElsewhere << Reason::AnsweredElsewhere;
        QTest::newRow("a script alone")
            << true << false << false << false << CallOutcome::Unknown << Reason::UnknownOutcome;
        QTest::newRow("nobody can tell")
            << false << false << false << false << CallOutcome::Unknown << Reason::UnknownOutcome;
    }
    void howTheListTellsThatItEnded()
    {
        const auto store = TestStore::open();
        ListedDesk desk(*store);
        ProviderCall call = desk.listed(u"CA1"_s);
        QFETCH(bool, answered);
        QFETCH(bool, voicemail);
        QFETCH(bool, busy);
        QFETCH(bool, certain);
        call.answered = answered;
        call.voicemail = voicemail;
        call.busy = busy;
        call.certain = certain;
        desk.lists({call});
        QTEST(desk.decided.front().call.outcome, "outcome");
        QTEST(desk.decided.front().reason, "reason");
    }

    void aMachineThatTookItIsNoMessage()
    {
        const auto store = TestStore::open();
        ListedDesk desk(*store);
        ProviderCall call = desk.listed(u"CA1"_s);
        call.certain = call.voicemail = true;
        QVERIFY(finishedCallOf(call, u"US").leftMessage == LeftMessage::NotKnown);
        call.leftMessage = true;
        QVERIFY(finishedCallOf(call, u"US").leftMessage == LeftMessage::Yes);
    }

    void whoSpokeOnTheMachineIsFiledSo_data()
    {
        QTest::addColumn<bool>("spoke");
        QTest::newRow("left twelve seconds of words") << true;
        QTest::newRow("hung up on the greeting") << false;
    }
    void whoSpokeOnTheMachineIsFiledSo()
    {
        QFETCH(bool, spoke);
        const auto store = TestStore::open();
        ListedDesk desk(*store);
        ProviderCall call = desk.listed(u"CA1"_s);
        call.voicemail = true;
        call.leftMessage = spoke;
        desk.lists({call});
        QCOMPARE(desk.decided.size(), 1U);
        QCOMPARE(desk.decided.front().call.outcome, CallOutcome::Voicemail);
        QCOMPARE(desk.decided.front().call.hasVoicemail(), spoke);
    }

    void itsHealthIsThatOfTheList()
    {
        const auto store = TestStore::open();
        ListedDesk desk(*store);
        QCOMPARE(desk.status().state, State::Connecting);
        Q_EMIT desk.provider.callsRead(TextTrouble::None);
        QCOMPARE(desk.status().state, State::Watching);
        QSignalSpy said(&desk.board, &LineBoard::statusChanged);
        Q_EMIT desk.provider.callsRead(TextTrouble::None); // Every ten seconds.
        QCOMPARE(said.count(), 0);
        Q_EMIT desk.provider.callsRead(TextTrouble::WrongKey);
        QCOMPARE(desk.status().state, State::Faulty);
        QCOMPARE(desk.status().trouble, LineTrouble::ServiceRefused);
        Q_EMIT desk.provider.callsRead(TextTrouble::ProviderDown);
        QCOMPARE(desk.status().trouble, LineTrouble::ServiceUnread);
        Q_EMIT desk.provider.callsRead(TextTrouble::None);
        QCOMPARE(desk.status().state, State::Watching);
        desk.board.stop();
        QCOMPARE(desk.status().state, State::Stopped);
        Q_EMIT desk.provider.callsRead(TextTrouble::None);
        QCOMPARE(desk.status().state, State::Stopped);
    }

    void whatIsReadBetweenAStopAndTheNextStartIsTold_data() { TestStore::engines(); }
    void whatIsReadBetweenAStopAndTheNextStartIsTold()
    {
        OPEN_TEST_STORE(store);
        ListedDesk desk(*store);
        desk.board.stop();
        QCOMPARE(desk.status().state, State::Stopped);
        desk.lists({desk.listed(u"CA1"_s)}); // The service does not list it once more.
        QCOMPARE(desk.decided.size(), 1U);
        QCOMPARE(desk.decided.front().reason, Reason::Texting);
        QCOMPARE(desk.status().state, State::Stopped);
        desk.board.start();
        QCOMPARE(desk.pass(15s), 1);
    }

    void whatRangWhileNobodyReadIsNotTextedWhenTooOld()
    {
        const auto store = TestStore::open();
        ListedDesk desk(*store);
        ProviderCall old = desk.listed(u"CA1"_s);
        old.startedAt -= 2h;
        desk.lists({old});
        QCOMPARE(desk.decided.front().reason, Reason::Stale);
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM reminder"_s), u"1"_s);
    }

    void theServiceReadsItsCallsWhereALineNeedsThem()
    {
        Settings settings;
        QVERIFY(!providerReadFor(settings).watchCalls);
        settings.lines.push_back({});
        QVERIFY(!providerReadFor(settings).watchCalls);
        settings.lines.back().how = ProviderLineSettings{};
        QVERIFY(providerReadFor(settings).watchCalls);
        settings.lines.back().on = false;
        QVERIFY(!providerReadFor(settings).watchCalls);
        settings.provider.watchCalls = true; // Without a line, as before.
        QVERIFY(providerReadFor(settings).watchCalls);
    }
};

QTEST_GUILESS_MAIN(TstProviderLine)
#include "tst_provider_line.moc"
