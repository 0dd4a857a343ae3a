// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/watched_line.h"

#include <QRegularExpression>
#include <QTest>

using namespace secondring;
using namespace Qt::StringLiterals;

namespace {

QByteArray dialogs(int version, const QByteArray& state, const QByteArray& direction = "recipient")
{
    return "<dialog-info xmlns=\"urn:ietf:params:xml:ns:dialog-info\" version=\"" +
           QByteArray::number(version) + "\" state=\"full\" entity=\"sip:200@pbx.test\">" +
           (state.isEmpty() ? QByteArray()
                            : "<dialog id=\"7\" call-id=\"call-1\" remote-tag=\"from-1\" direction=\"" +
                                  direction + "\"><state>" + state +
                                  "</state><remote><identity>sip:+14045550123@pbx.test"
                                  "</identity></remote></dialog>") +
           "</dialog-info>";
}

QByteArray messages(int fresh)
{
    return "Messages-Waiting: yes\r\nVoice-Message: " + QByteArray::number(fresh) + "/0\r\n";
}

LineSettings watching(const ScriptedSwitch& pbx, SipMode mode, bool isAlone = false)
{
    LineSettings settings = settingsFor(pbx);
    sipOf(settings).mode = mode;
    sipOf(settings).watchedExtension = u"200"_s;
    sipOf(settings).alone = isAlone;
    return settings;
}

} // namespace

/// Lines that watch an extension and a mailbox, alone or beside their own contact.
class TestSipWatching : public QObject {
    Q_OBJECT

private:
    // One for all: a line that goes takes leave in the background, while the next test runs.
    SipThread m_thread;

    static void begin(WatchedLine& watched, ScriptedSwitch& pbx)
    {
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        QTRY_VERIFY(pbx.subscriptions("dialog") > 0);
        pbx.notify("dialog", {});
        QTRY_COMPARE(pbx.answers(200, "NOTIFY"), 1);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void watchesWithoutRinging_data()
    {
        QTest::addColumn<bool>("isAlone");
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<CallOutcome>("outcome");
        const QByteArray picked = "confirmed";
        const QByteArray over = "terminated";
        QTest::newRow("somebody picks up") << true << picked << CallOutcome::AnsweredElsewhere;
        QTest::newRow("nobody does") << true << over << CallOutcome::Abandoned;
        QTest::newRow("beside other phones, picked up here")
            << false << picked << CallOutcome::AnsweredElsewhere;
        QTest::newRow("beside other phones, one of which may have answered")
            << false << over << CallOutcome::Unknown;
    }
    void watchesWithoutRinging()
    {
        QFETCH(bool, isAlone);
        QFETCH(QByteArray, state);
        ScriptedSwitch pbx;
        WatchedLine watched(m_thread, watching(pbx, SipMode::Watch, isAlone));
        begin(watched, pbx);
        QVERIFY(pbx.contact().isEmpty());
        QVERIFY(pbx.last("SUBSCRIBE").startsWith("SUBSCRIBE sip:200@pbx.test SIP/2.0\r\n"));
        pbx.notify("dialog", dialogs(1, "early"));
        QTRY_COMPARE(watched.all<CallerIdentified>().size(), 1u);
        pbx.notify("dialog", dialogs(2, state));
        QTRY_COMPARE(watched.all<Ended>().size(), 1u);
        QTEST(watched.outcome(), "outcome");
        QCOMPARE(std::get<Ended>(watched.all<Ended>().back().what).certainty,
                 watched.outcome() == CallOutcome::Unknown ? Certainty::Guess : Certainty::Strong);
        QCOMPARE(watched.events.front().call, CallKey{u"call-1;from-1"_s});
        watched.line.stop();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Stopped));
        QTRY_VERIFY(pbx.last("SUBSCRIBE").contains("\r\nExpires: 0\r\n"));
    }

    void ringsAlongAndTheExtensionCorrectsIt()
    {
        ScriptedSwitch pbx;
        WatchedLine watched(m_thread, watching(pbx, SipMode::RingAlong));
        begin(watched, pbx);
        pbx.invite({});
        pbx.notify("dialog", dialogs(1, "early"));
        QTRY_COMPARE(pbx.answers(200, "NOTIFY"), 2);
        pbx.cancel({});                               // Without a reason: as if the caller had hung up.
        QTRY_VERIFY(pbx.answers(487, "INVITE") >= 1); // Again and again until it is acknowledged.
        pbx.notify("dialog", dialogs(2, "confirmed"));
        QTRY_COMPARE(watched.all<Ended>().size(), 1u);
        QCOMPARE(watched.outcome(), CallOutcome::AnsweredElsewhere);
        QCOMPARE(watched.all<RingStarted>().size(), 1u);
    }

    void peeksAndStepsAside()
    {
        ScriptedSwitch pbx;
        WatchedLine watched(m_thread, watching(pbx, SipMode::Peek, true));
        begin(watched, pbx);
        pbx.invite({});
        QTRY_VERIFY(pbx.answers(486, "INVITE") >= 1);
        pbx.ask("ACK", {}, "x");
        pbx.notify("dialog", dialogs(1, "early"));
        QTRY_COMPARE(pbx.answers(200, "NOTIFY"), 2);
        QVERIFY(watched.all<Ended>().empty());
        pbx.notify("dialog", dialogs(2, "terminated"));
        QTRY_COMPARE(watched.all<Ended>().size(), 1u);
        QCOMPARE(watched.outcome(), CallOutcome::Abandoned);
        const CallerId caller =
            std::get<CallerIdentified>(watched.all<CallerIdentified>().front().what).caller;
        QCOMPARE(caller.name, u"Jane Doe"_s); // The state does not tell names; the call did.
        QCOMPARE(watched.events.size(), 3u);
    }

    void seesThatTheDeskCallsBack()
    {
        ScriptedSwitch pbx;
        WatchedLine watched(m_thread, watching(pbx, SipMode::RingAlong));
        begin(watched, pbx);
        pbx.notify("dialog", dialogs(1, "early", "initiator"));
        pbx.notify("dialog", dialogs(2, "confirmed", "initiator"));
        QTRY_COMPARE(watched.all<RangOut>().size(), 2u);
        const auto first = std::get<RangOut>(watched.all<RangOut>().front().what);
        QCOMPARE(first.callee.number->e164(), u"+14045550123"_s);
        QVERIFY(!first.isAnswered);
        QVERIFY(std::get<RangOut>(watched.all<RangOut>().back().what).isAnswered);
        QCOMPARE(watched.events.size(), 2u);
    }

    void hearsThatAMessageWasLeft_data()
    {
        QTest::addColumn<QString>("mailbox");
        QTest::newRow("of the mailbox it watches") << u"200"_s;
        QTest::newRow("told unasked") << QString();
    }
    void hearsThatAMessageWasLeft()
    {
        QFETCH(QString, mailbox);
        ScriptedSwitch pbx;
        LineSettings settings = settingsFor(pbx);
        sipOf(settings).mailbox = mailbox;
        WatchedLine watched(m_thread, settings);
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        QTRY_COMPARE(pbx.subscriptions("message-summary"), mailbox.isEmpty() ? 0 : 1);
        pbx.notify("message-summary", messages(2));
        QTRY_COMPARE(pbx.answers(200, "NOTIFY"), 1);
        pbx.invite({});
        QTRY_COMPARE(watched.all<CallerIdentified>().size(), 1u);
        pbx.cancel({});
        QTRY_COMPARE(watched.all<Ended>().size(), 1u);
        QVERIFY(watched.all<VoicemailLeft>().empty());
        pbx.notify("message-summary", messages(3));
        QTRY_COMPARE(watched.all<VoicemailLeft>().size(), 1u);
        const auto left = std::get<VoicemailLeft>(watched.all<VoicemailLeft>().front().what);
        QCOMPARE(left.caller->number->e164(), u"+14045550123"_s);
    }

    void aRefusalIsSaid_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<LineMonitor::State>("state");
        QTest::newRow("it sees nothing then")
            << static_cast<int>(SipMode::Watch) << LineMonitor::State::Faulty;
        QTest::newRow("it cannot see how calls end")
            << static_cast<int>(SipMode::Peek) << LineMonitor::State::Faulty;
        QTest::newRow("it still rings along")
            << static_cast<int>(SipMode::RingAlong) << LineMonitor::State::Watching;
    }
    void aRefusalIsSaid()
    {
        QFETCH(int, mode);
        QFETCH(LineMonitor::State, state);
        ScriptedSwitch pbx;
        pbx.setWelcomeToWatchers("489 Bad Event");
        WatchedLine watched(m_thread, watching(pbx, static_cast<SipMode>(mode)));
        watched.line.start();
        QTRY_COMPARE(watched.states.back().trouble, LineTrouble::Refused);
        QCOMPARE(watched.states.back().state, state);
    }

    void subscribesAgainWhenTheSwitchEndsIt()
    {
        ScriptedSwitch pbx;
        WatchedLine watched(m_thread, watching(pbx, SipMode::Watch));
        begin(watched, pbx);
        pbx.notify("dialog", dialogs(1, "early"));
        QTRY_COMPARE(watched.all<RingStarted>().size(), 1u);
        pbx.notify("dialog", {}, "terminated;reason=deactivated");
        QTRY_COMPARE(pbx.subscriptions("dialog"), 2);
        pbx.notify("dialog", dialogs(0, {}));
        QTRY_COMPARE(watched.all<Ended>().size(), 1u);
        QCOMPARE(watched.outcome(), CallOutcome::Unknown);
    }

    void anotherCopyIsWarnedAbout()
    {
        ScriptedSwitch pbx;
        LineSettings settings = settingsFor(pbx);
        sipOf(settings).expires = std::chrono::seconds(1);
        WatchedLine watched(m_thread, settings);
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        QCOMPARE(watched.states.back().trouble, LineTrouble::None);
        pbx.setOtherContact("<sip:copy@192.0.2.9>;+sip.instance=\"<" + m_thread.instanceOf(settings.id) +
                            ">\";expires=60");
        QTRY_COMPARE(watched.states.back().trouble, LineTrouble::SecondCopy);
        QCOMPARE(watched.states.back().state, LineMonitor::State::Watching);
    }

    void contactsCarryTheMarkOfTheDesk()
    {
        ScriptedSwitch pbx;
        WatchedLine watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        const QByteArray request = pbx.last("REGISTER");
        QVERIFY(request.contains(">;+sip.instance=\"<" + m_thread.instanceOf({u"front"_s}) +
                                 ">\";reg-id=1;expires="));
        QVERIFY(request.contains("\r\nSupported: path, outbound\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestSipWatching)
#include "tst_sip_watching.moc"
