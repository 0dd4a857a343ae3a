// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/telephony/sip/sip_check.h"
#include "core/telephony/sip/sip_line.h"
#include "tests/support/fake_clock.h"
#include "tests/telephony/scripted_switch.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace secondring;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Seen {
    LineMonitor::State state;
    LineTrouble trouble;
};

/// A line, what it rang with, and what it said.
struct Watched {
    explicit Watched(SipThread& thread, const SipLineSettings& settings)
        : line(thread, settings, u"secret"_s, u"US"_s, clock)
    {
        QObject::connect(&line, &LineMonitor::happened, &line,
                         [this](const LineEvent& event) { events.push_back(event); });
        QObject::connect(&line, &LineMonitor::stateChanged, &line,
                         [this](auto state, auto trouble, const QString&) {
                             states.push_back({state, trouble});
                         });
    }

    template <typename What> [[nodiscard]] std::vector<LineEvent> all() const
    {
        std::vector<LineEvent> found;
        for (const LineEvent& event : events)
            if (std::holds_alternative<What>(event.what)) found.push_back(event);
        return found;
    }
    [[nodiscard]] CallOutcome outcome() const { return std::get<Ended>(all<Ended>().back().what).outcome; }
    [[nodiscard]] bool isNow(LineMonitor::State state) const
    {
        return !states.empty() && states.back().state == state;
    }

    FakeClock clock;
    std::vector<LineEvent> events;
    std::vector<Seen> states;
    SipLine line;
};

} // namespace

/// The line against a switch of a few lines on loopback, which may say anything.
class TestSipLine : public QObject {
    Q_OBJECT

private:
    // One for all: a line that goes takes leave in the background, while the next test runs.
    SipThread m_thread;

    SipLineSettings settingsFor(const ScriptedSwitch& pbx)
    {
        SipLineSettings settings;
        settings.id = {u"front"_s};
        settings.server = u"127.0.0.1"_s;
        settings.port = pbx.port();
        settings.domain = u"pbx.test"_s;
        settings.user = u"100"_s;
        return settings;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void registersWithAContactNobodyCanGuess()
    {
        ScriptedSwitch pbx;
        Watched one(m_thread, settingsFor(pbx));
        one.line.start();
        QTRY_VERIFY(one.isNow(LineMonitor::State::Watching));
        QCOMPARE(one.states.front().state, LineMonitor::State::Connecting);
        const QByteArray first = pbx.contact();
        QVERIFY(first.indexOf('@') - first.indexOf(':') > 32);
        Watched other(m_thread, settingsFor(pbx));
        other.line.start();
        QTRY_VERIFY(other.isNow(LineMonitor::State::Watching));
        QVERIFY(pbx.contact() != first);
    }

    void hearsHowACallEnds_data()
    {
        QTest::addColumn<QByteArray>("reasons");
        QTest::addColumn<CallOutcome>("outcome");
        QTest::newRow("the caller hung up") << QByteArray() << CallOutcome::Abandoned;
        QTest::newRow("a colleague answered")
            << QByteArray("Reason: SIP;cause=200;text=\"Call completed elsewhere\"\r\n")
            << CallOutcome::AnsweredElsewhere;
        QTest::newRow("a colleague answered, said in the second line")
            << QByteArray("Reason: Q.850;cause=16\r\nReason: SIP ;cause=200\r\n")
            << CallOutcome::AnsweredElsewhere;
        QTest::newRow("a colleague declined")
            << QByteArray("Reason: SIP;cause=603\r\n") << CallOutcome::Declined;
        QTest::newRow("nobody came") << QByteArray("Reason: Q.850;cause=19\r\n") << CallOutcome::NoAnswer;
        QTest::newRow("the reason is garbled")
            << QByteArray("Reason: SIP;cause=abc;text=\"x\r\n") << CallOutcome::Unknown;
    }
    void hearsHowACallEnds()
    {
        QFETCH(QByteArray, reasons);
        QFETCH(CallOutcome, outcome);
        ScriptedSwitch pbx;
        Watched watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        ScriptedCall call;
        pbx.invite(call);
        QTRY_COMPARE(pbx.answers(100, "INVITE"), 1);
        QTRY_COMPARE(watched.all<CallerIdentified>().size(), 1u);
        call.extra = reasons;
        pbx.cancel(call);
        QTRY_COMPARE(watched.all<Ended>().size(), 1u);
        QCOMPARE(watched.outcome(), outcome);
        QTRY_COMPARE(pbx.answers(200, "CANCEL"), 1);
        QTRY_COMPARE(pbx.answers(487, "INVITE"), 1);
        QCOMPARE(pbx.answers(180, "INVITE"), 0);
        pbx.ask("ACK", call, "x");

        const CallerId caller = std::get<CallerIdentified>(watched.all<CallerIdentified>().front().what).caller;
        QCOMPARE(caller.number->e164(), u"+14045550123"_s);
        QCOMPARE(caller.name, u"Jane Doe"_s);
        QCOMPARE(watched.events.size(), 3u);
        QCOMPARE(watched.events.front().call, CallKey{u"call-1;from-1"_s});
        QCOMPARE(watched.events.front().line, LineId{u"front"_s});
        QCOMPARE(watched.events.front().at, watched.clock.now());
    }

    void ringsWhenAskedTo()
    {
        ScriptedSwitch pbx;
        SipLineSettings settings = settingsFor(pbx);
        settings.answerWithRinging = true;
        Watched watched(m_thread, settings);
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        pbx.invite({});
        QTRY_COMPARE(pbx.answers(180, "INVITE"), 1);
        QCOMPARE(pbx.answers(100, "INVITE"), 0);
    }

    void repeatedRequestsAreOneCall()
    {
        ScriptedSwitch pbx;
        Watched watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        const ScriptedCall call;
        for (int time = 0; time < 3; ++time)
            pbx.invite(call);
        QTRY_COMPARE(pbx.answers(100, "INVITE"), 3);
        for (int time = 0; time < 3; ++time)
            pbx.cancel(call);
        QTRY_COMPARE(pbx.answers(200, "CANCEL"), 3);
        pbx.invite(call);
        QTRY_VERIFY(pbx.answers(487, "INVITE") >= 2);
        QCOMPARE(watched.all<RingStarted>().size(), 1u);
        QCOMPARE(watched.all<Ended>().size(), 1u);
    }

    void twoForksOfOneCallAreOneCall()
    {
        ScriptedSwitch pbx;
        Watched watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        ScriptedCall one;
        ScriptedCall other;
        other.branch = "z9hG4bK-2";
        pbx.invite(one);
        pbx.invite(other);
        QTRY_COMPARE(pbx.answers(100, "INVITE"), 2);
        pbx.cancel(one);
        QTRY_COMPARE(pbx.answers(487, "INVITE"), 1);
        QVERIFY(watched.all<Ended>().empty());
        other.extra = "Reason: SIP;cause=200\r\n";
        pbx.cancel(other);
        QTRY_COMPARE(watched.all<Ended>().size(), 1u);
        QCOMPARE(watched.outcome(), CallOutcome::AnsweredElsewhere);
        QCOMPARE(watched.all<RingStarted>().size(), 1u);
        one.branch = "z9hG4bK-3";
        pbx.invite(one);
        QTRY_COMPARE(watched.all<RingStarted>().size(), 2u);
        QVERIFY(watched.events.back().call != watched.events.front().call);
    }

    void aCallNobodyEndsIsGivenUp_data()
    {
        QTest::addColumn<QByteArray>("extra");
        QTest::addColumn<int>("longest");
        QTest::addColumn<int>("code");
        QTest::newRow("the switch forgot to end it") << QByteArray() << 1 << 480;
        QTest::newRow("the invitation says how long it holds") << QByteArray("Expires: 1\r\n") << 300 << 487;
    }
    void aCallNobodyEndsIsGivenUp()
    {
        QFETCH(QByteArray, extra);
        QFETCH(int, longest);
        QFETCH(int, code);
        ScriptedSwitch pbx;
        SipLineSettings settings = settingsFor(pbx);
        settings.longestRing = std::chrono::seconds(longest);
        Watched watched(m_thread, settings);
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        ScriptedCall call;
        call.extra = extra;
        pbx.invite(call);
        QTRY_COMPARE(watched.all<Ended>().size(), 1u);
        QCOMPARE(watched.outcome(), CallOutcome::Unknown);
        QTRY_VERIFY(pbx.answers(code, "INVITE") >= 1);
        pbx.cancel(call);
        QTRY_COMPARE(pbx.answers(200, "CANCEL"), 1);
        QCOMPARE(watched.all<Ended>().size(), 1u);
    }

    void callsForSomebodyElseNeverCount()
    {
        ScriptedSwitch pbx;
        Watched watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        ScriptedCall call;
        call.user = "100";
        pbx.invite(call);
        QTRY_COMPARE(pbx.answers(404, "INVITE"), 1);
        QVERIFY(watched.events.empty());
    }

    void strangersNeverCount()
    {
        ScriptedSwitch pbx;
        ScriptedSwitch stranger(QHostAddress(u"127.0.0.2"_s));
        if (stranger.port() == 0) QSKIP("this system has one loopback address only");
        Watched watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        stranger.callWhat(pbx);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"stranger's.*turned away"_s));
        ScriptedCall call;
        stranger.invite(call);
        QTRY_COMPARE(stranger.answers(403, "INVITE"), 1);
        call.user = "100";
        stranger.invite(call);
        QTRY_COMPARE(stranger.answers(404, "INVITE"), 1);
        QVERIFY(watched.events.empty());

        pbx.invite({});
        QTRY_COMPARE(watched.all<RingStarted>().size(), 1u);
        stranger.cancel({});
        QTRY_COMPARE(stranger.answers(481, "CANCEL"), 1);
        QVERIFY(watched.all<Ended>().empty());
        const int before = stranger.answers();
        for (int time = 0; time < 100; ++time)
            stranger.ask("OPTIONS", {});
        pbx.ask("OPTIONS", {});
        QTRY_COMPARE(pbx.answers(200, "OPTIONS"), 1);
        QVERIFY(stranger.answers() - before <= 40);
    }

    void anAllowedAddressMayCall()
    {
        ScriptedSwitch pbx;
        ScriptedSwitch trunk(QHostAddress(u"127.0.0.2"_s));
        if (trunk.port() == 0) QSKIP("this system has one loopback address only");
        SipLineSettings settings = settingsFor(pbx);
        settings.allowedAddresses = {u"127.0.0.2"_s};
        Watched watched(m_thread, settings);
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        trunk.callWhat(pbx);
        trunk.invite({});
        QTRY_COMPARE(watched.all<RingStarted>().size(), 1u);
        pbx.cancel({});
        QTRY_COMPARE(pbx.answers(481, "CANCEL"), 1);
        trunk.cancel({});
        QTRY_COMPARE(watched.all<Ended>().size(), 1u);
    }

    void otherRequestsAreAnsweredByTheBook_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("toTag");
        QTest::addColumn<int>("code");
        QTest::newRow("is the phone there") << QByteArray("OPTIONS") << QByteArray() << 200;
        QTest::newRow("takes back a call that never was") << QByteArray("CANCEL") << QByteArray() << 481;
        QTest::newRow("ends a call that never was") << QByteArray("BYE") << QByteArray("t") << 481;
        QTest::newRow("changes a call that never was") << QByteArray("INVITE") << QByteArray("t") << 481;
        QTest::newRow("sends a message") << QByteArray("MESSAGE") << QByteArray() << 405;
        QTest::newRow("subscribes") << QByteArray("SUBSCRIBE") << QByteArray() << 405;
    }
    void otherRequestsAreAnsweredByTheBook()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, toTag);
        QFETCH(int, code);
        ScriptedSwitch pbx;
        Watched watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        pbx.ask(method, {}, toTag);
        QTRY_COMPARE(pbx.answers(code, method), 1);
        QVERIFY(watched.events.empty());
    }

    void garbageDoesNoHarm()
    {
        ScriptedSwitch pbx;
        Watched watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        const std::array<QByteArray, 8> garbage{
            QByteArray("\r\n\r\n"),
            QByteArray(1400, '\0'),
            QByteArray(60000, 'A'),
            QByteArray("INVITE sip:x SIP/2.0\r\n\r\n"),
            "INVITE " + pbx.contact() + " SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1\r\n\r\n",
            "INVITE " + pbx.contact() +
                " SIP/2.0\r\nCall-ID: x\r\nCSeq: 1 INVITE\r\nFrom: x\r\nTo: y\r\n\r\n",
            "CANCEL " + pbx.contact() + " SIP/2.0\r\nVia: ;branch=\r\nCSeq: x\r\n\r\n",
            QByteArray("SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 127.0.0.1;branch=z\r\nCSeq: 1 INVITE\r\n\r\n")};
        for (const QByteArray& each : garbage)
            pbx.send(each);
        ScriptedCall noTag;
        noTag.fromTag.clear();
        pbx.invite(noTag);
        QTRY_COMPARE(pbx.answers(400, "INVITE"), 1);
        pbx.ask("OPTIONS", {});
        QTRY_COMPARE(pbx.answers(200, "OPTIONS"), 1);
        QVERIFY(watched.events.empty());
    }

    void tooManyCallsAtOnceFindItBusy()
    {
        ScriptedSwitch pbx;
        Watched watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        ScriptedCall call;
        for (int number = 0; number < 1005; ++number) {
            call.callId = "many-" + QByteArray::number(number);
            call.branch = "z9hG4bK-many-" + QByteArray::number(number);
            pbx.invite(call);
            if (number % 50 == 0) QTRY_VERIFY(pbx.answers() >= number);
        }
        QTRY_COMPARE(pbx.answers(486, "INVITE"), 5);
        QCOMPARE(pbx.answers(100, "INVITE"), 1000);
        QTRY_COMPARE(watched.all<RingStarted>().size(), 1000u);
    }

    void aWrongPasswordIsCalledSo_data()
    {
        QTest::addColumn<int>("welcome");
        QTest::newRow("forbidden") << static_cast<int>(ScriptedSwitch::Welcome::Forbid);
        QTest::newRow("asked for the password again and again")
            << static_cast<int>(ScriptedSwitch::Welcome::ChallengeForEver);
    }
    void aWrongPasswordIsCalledSo()
    {
        QFETCH(int, welcome);
        ScriptedSwitch pbx;
        pbx.setWelcome(static_cast<ScriptedSwitch::Welcome>(welcome));
        Watched watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Faulty));
        QCOMPARE(watched.states.back().trouble, LineTrouble::WrongPassword);
        QVERIFY(pbx.registrations() <= 2);
    }

    void aNameThatIsNotFoundIsCalledSo()
    {
        ScriptedSwitch pbx;
        SipLineSettings settings = settingsFor(pbx);
        settings.server = u"no-such-switch.invalid"_s;
        Watched watched(m_thread, settings);
        watched.line.start();
        QTRY_VERIFY_WITH_TIMEOUT(watched.isNow(LineMonitor::State::Faulty), 20'000);
        QCOMPARE(watched.states.back().trouble, LineTrouble::NameNotFound);
    }

    void settingsWithoutAServerAreRefused()
    {
        Watched watched(m_thread, SipLineSettings{});
        watched.line.start();
        QVERIFY(watched.isNow(LineMonitor::State::Faulty));
        QCOMPARE(watched.states.back().trouble, LineTrouble::BadSettings);
    }

    void stoppingUnregistersAndEndsCalls()
    {
        ScriptedSwitch pbx;
        Watched watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        pbx.invite({});
        QTRY_COMPARE(watched.all<RingStarted>().size(), 1u);
        watched.line.stop();
        watched.line.stop();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Stopped));
        QCOMPARE(watched.outcome(), CallOutcome::Unknown);
        QVERIFY(pbx.isForgotten());
        QTRY_VERIFY(pbx.answers(480, "INVITE") >= 1);
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
    }

    void stoppingTakesTwoSecondsAtMost()
    {
        ScriptedSwitch pbx;
        Watched watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        pbx.setWelcome(ScriptedSwitch::Welcome::KeepSilent);
        QElapsedTimer time;
        time.start();
        watched.line.stop();
        watched.line.start();
        QTRY_VERIFY(std::ranges::any_of(
            watched.states, [](const Seen& seen) { return seen.state == LineMonitor::State::Stopped; }));
        QVERIFY(time.elapsed() < 2000);
        QVERIFY(watched.isNow(LineMonitor::State::Connecting));
    }

    void theThreadMayGoWhileLinesWatch()
    {
        ScriptedSwitch pbx;
        QElapsedTimer time;
        {
            SipThread thread;
            Watched watched(thread, settingsFor(pbx));
            watched.line.start();
            QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
            thread.post([&time] { time.start(); });
        }
        QVERIFY(time.isValid() && time.elapsed() < 2000);
        QTRY_VERIFY(pbx.isForgotten());
    }

    void aLineMayGoWhileItRings()
    {
        ScriptedSwitch pbx;
        {
            Watched watched(m_thread, settingsFor(pbx));
            watched.line.start();
            QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
            pbx.invite({});
            QTRY_COMPARE(watched.all<RingStarted>().size(), 1u);
        }
        QTRY_VERIFY(pbx.isForgotten());
    }

    void theLineCheckSaysWhatItFound_data()
    {
        QTest::addColumn<int>("welcome");
        QTest::addColumn<LineTrouble>("trouble");
        QTest::newRow("all is well") << static_cast<int>(ScriptedSwitch::Welcome::Accept)
                                     << LineTrouble::None;
        QTest::newRow("wrong password")
            << static_cast<int>(ScriptedSwitch::Welcome::Forbid) << LineTrouble::WrongPassword;
        QTest::newRow("nobody there")
            << static_cast<int>(ScriptedSwitch::Welcome::KeepSilent) << LineTrouble::NoAnswer;
    }
    void theLineCheckSaysWhatItFound()
    {
        QFETCH(int, welcome);
        QFETCH(LineTrouble, trouble);
        ScriptedSwitch pbx;
        pbx.setWelcome(static_cast<ScriptedSwitch::Welcome>(welcome));
        const FakeClock clock;
        auto check = SipCheck::run(m_thread, settingsFor(pbx), u"secret"_s, clock, this);
        QTRY_VERIFY_WITH_TIMEOUT(check.isFinished(), 8'000);
        QCOMPARE(check.result().trouble, trouble);
        if (trouble == LineTrouble::None) QTRY_VERIFY(pbx.isForgotten());
    }
};

QTEST_GUILESS_MAIN(TestSipLine)
#include "tst_sip_line.moc"
