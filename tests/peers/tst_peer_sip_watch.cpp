// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system_clock.h"
#include "core/telephony/call_tracker.h"
#include "core/telephony/sip/sip_line.h"
#include "tests/peers/sip_peers.h"

#include <QRegularExpression>
#include <QTest>

using namespace secondring;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCallTime = 15'000;

/// A line at a real switch, the calls it finished and what else it told.
struct Desk {
    Desk(SipThread& thread, const LineSettings& settings)
        : line(thread, settings, u"secret100"_s, u"US"_s, clock)
    {
        QObject::connect(&line, &LineMonitor::happened, &line, [this](const LineEvent& event) {
            if (const auto* left = std::get_if<VoicemailLeft>(&event.what)) voicemails.push_back(*left);
            if (const auto* out = std::get_if<RangOut>(&event.what)) dialled.push_back(*out);
            if (auto done = tracker.apply(event)) finished.push_back(*done);
        });
        QObject::connect(&line, &LineMonitor::stateChanged, &line,
                         [this](auto now, auto why, const QString&) {
                             state = now;
                             trouble = why;
                         });
    }

    SystemClock clock;
    CallTracker tracker;
    std::vector<FinishedCall> finished;
    std::vector<VoicemailLeft> voicemails;
    std::vector<RangOut> dialled;
    LineMonitor::State state = LineMonitor::State::Stopped;
    LineTrouble trouble = LineTrouble::None;
    SipLine line;
};

QHash<QString, QString> callOf(const QString& desk)
{
    return {{u"desk"_s, desk},
            {u"privacy"_s, u"none"_s},
            {u"caller"_s, u"\"Jane Doe\" <sip:+14045550123@pbx.test>"_s}};
}

} // namespace

/// Lines that watch an extension of a real Kamailio, which publishes its dialogs and its mailbox.
class TestPeerSipWatch : public QObject {
    Q_OBJECT

private:
    SipThread m_thread;
    std::unique_ptr<Kamailio> m_pbx;

    void startSwitch(const QStringList& features, bool withTls = false)
    {
        m_pbx = std::make_unique<Kamailio>(withTls, features);
        QVERIFY2(m_pbx->start(), m_pbx->said().constData());
    }
    [[nodiscard]] LineSettings settings(SipMode mode, SipTransport transport = SipTransport::Udp) const
    {
        LineSettings line;
        line.id = {u"front"_s};
        SipLineSettings& sip = sipOf(line);
        sip.server = u"127.0.0.1"_s;
        sip.port = transport == SipTransport::Tls ? m_pbx->tlsPort() : m_pbx->port();
        sip.transport = transport;
        sip.domain = u"pbx.test"_s;
        sip.user = u"100"_s;
        sip.caFile = m_pbx->certificate();
        sip.tlsName = u"pbx.test"_s;
        sip.mode = mode;
        if (m_pbx->showsExtensions()) sip.watchedExtension = u"100"_s;
        return line;
    }
    void watch(Desk& desk)
    {
        desk.line.start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.state, LineMonitor::State::Watching, kCallTime);
        if (m_pbx->showsExtensions()) QTRY_VERIFY_WITH_TIMEOUT(m_pbx->subscriptions() > 0, kCallTime);
    }
    /// A call that @p script makes, while a desk phone does what @p phone says.
    void callOnce(Desk& front, const QString& script, const QString& phone)
    {
        Sipp atDesk;
        QString desk = u"none"_s;
        if (!phone.isEmpty()) {
            QVERIFY(atDesk.waitAsPhone(phone, {{u"code"_s, u"486"_s}}));
            desk = atDesk.address();
        }
        const std::size_t before = front.finished.size();
        Sipp caller;
        QVERIFY(caller.call(m_pbx->port(), script, callOf(desk)));
        QTRY_COMPARE_WITH_TIMEOUT(front.finished.size(), before + 1, kCallTime);
        QVERIFY2(caller.finishes(kCallTime), caller.said().constData());
        QCOMPARE(front.finished.size(), before + 1);
        QVERIFY(front.tracker.ringing().empty());
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString& program : {u"kamailio"_s, u"sipp"_s, u"openssl"_s})
            if (programNamed(program).isEmpty())
                QSKIP(qPrintable(u"%1 is not installed; these tests need the real one"_s.arg(program)));
        if (!QFile::exists(u"/usr/share/kamailio/dbtext/kamailio/pua"_s))
            QSKIP("Kamailio's tables are not installed; it cannot show extensions without");
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { m_pbx.reset(); }

    void watchesAnExtension_data()
    {
        QTest::addColumn<SipMode>("mode");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<CallOutcome>("outcome");
        QTest::addColumn<QString>("name");
        const QString answers = u"phone_answers.xml"_s;
        const QString refuses = u"phone_refuses.xml"_s;
        const QString jane = u"Jane Doe"_s;
        QTest::newRow("without ringing, and somebody answers")
            << SipMode::Watch << answers << CallOutcome::AnsweredElsewhere << QString();
        QTest::newRow("without ringing, and nobody does")
            << SipMode::Watch << refuses << CallOutcome::Abandoned << QString();
        QTest::newRow("peeks, and somebody answers")
            << SipMode::Peek << answers << CallOutcome::AnsweredElsewhere << jane;
        QTest::newRow("peeks, and nobody does") << SipMode::Peek << refuses << CallOutcome::Abandoned << jane;
    }
    void watchesAnExtension()
    {
        QFETCH(SipMode, mode);
        QFETCH(QString, phone);
        startSwitch({u"SHOWS_EXTENSIONS"_s});
        LineSettings line = settings(mode);
        sipOf(line).alone = true;
        Desk front(m_thread, line);
        watch(front);
        callOnce(front, u"caller_waits.xml"_s, phone);
        const FinishedCall call = front.finished.front();
        QTEST(call.outcome, "outcome");
        QTEST(call.caller.name, "name");
        QCOMPARE(call.certainty, Certainty::Strong);
        // The proxy shows From, the call itself brings the number that was asserted.
        QCOMPARE(call.caller.number->e164(), mode == SipMode::Peek ? u"+14045550199"_s : u"+14045550123"_s);
        QCOMPARE(m_pbx->registrations(), mode == SipMode::Peek ? 1 : 0);
    }

    void onePhoneOfAGroupIsWatched_data()
    {
        QTest::addColumn<bool>("isAlone");
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<CallOutcome>("outcome");
        const QByteArray silent = "<state>terminated</state>";
        QTest::newRow("a colleague may have answered") << false << silent << CallOutcome::Unknown;
        QTest::newRow("a colleague answered, and the switch says so")
            << false << QByteArray("<state event=\"cancelled\" code=\"200\">terminated</state>")
            << CallOutcome::AnsweredElsewhere;
        QTest::newRow("a colleague picked it up")
            << false << QByteArray("<state event=\"replaced\">terminated</state>")
            << CallOutcome::AnsweredElsewhere;
        QTest::newRow("no other phone rings") << true << silent << CallOutcome::Abandoned;
    }
    void onePhoneOfAGroupIsWatched()
    {
        QFETCH(bool, isAlone);
        QFETCH(QByteArray, end);
        startSwitch({u"SHOWS_EXTENSIONS"_s});
        LineSettings line = settings(SipMode::Watch);
        sipOf(line).watchedExtension = u"102"_s;
        sipOf(line).alone = isAlone;
        Desk front(m_thread, line);
        watch(front);
        QVERIFY(m_pbx->showDialog("102", "<state>early</state>"));
        QTRY_COMPARE_WITH_TIMEOUT(front.tracker.ringing().size(), 1u, kCallTime);
        QVERIFY(m_pbx->showDialog("102", end));
        QTRY_COMPARE_WITH_TIMEOUT(front.finished.size(), 1u, kCallTime);
        QTEST(front.finished.front().outcome, "outcome");
        QCOMPARE(front.finished.front().caller.number->e164(), u"+14045550123"_s);
    }

    void aSwitchThatHidesAnswersIsSeenThrough_data()
    {
        QTest::addColumn<bool>("isWatched");
        QTest::addColumn<CallOutcome>("outcome");
        QTest::newRow("ringing along alone, an answered call looks missed")
            << false << CallOutcome::Abandoned;
        QTest::newRow("the extension's state says better") << true << CallOutcome::AnsweredElsewhere;
    }
    void aSwitchThatHidesAnswersIsSeenThrough()
    {
        QFETCH(bool, isWatched);
        startSwitch({u"SHOWS_EXTENSIONS"_s, u"HIDES_ANSWERS"_s});
        LineSettings line = settings(SipMode::RingAlong);
        if (!isWatched) sipOf(line).watchedExtension.clear();
        Desk front(m_thread, line);
        front.line.start();
        QTRY_COMPARE_WITH_TIMEOUT(front.state, LineMonitor::State::Watching, kCallTime);
        if (isWatched) QTRY_VERIFY_WITH_TIMEOUT(m_pbx->subscriptions() > 0, kCallTime);
        callOnce(front, u"caller_waits.xml"_s, u"phone_answers.xml"_s);
        QTEST(front.finished.front().outcome, "outcome");
    }

    void aMessageIsLeftAfterAMissedCall()
    {
        startSwitch({u"SHOWS_EXTENSIONS"_s});
        LineSettings line = settings(SipMode::RingAlong);
        sipOf(line).mailbox = u"100"_s;
        m_pbx->countMessages(2);
        Desk front(m_thread, line);
        front.line.start();
        QTRY_COMPARE_WITH_TIMEOUT(front.state, LineMonitor::State::Watching, kCallTime);
        QTRY_VERIFY_WITH_TIMEOUT(m_pbx->subscriptions() >= 2, kCallTime);
        callOnce(front, u"caller_hangs_up.xml"_s, {});
        QVERIFY(front.voicemails.empty());
        m_pbx->countMessages(3);
        QTRY_COMPARE_WITH_TIMEOUT(front.voicemails.size(), 1u, kCallTime);
        QCOMPARE(front.voicemails.front().caller->number->e164(), u"+14045550199"_s);
    }

    void callsComeBackOverTheConnectionWeMade_data()
    {
        QTest::addColumn<int>("transport");
        QTest::newRow("TCP") << static_cast<int>(SipTransport::Tcp);
        QTest::newRow("TLS, where nobody could call us") << static_cast<int>(SipTransport::Tls);
    }
    void callsComeBackOverTheConnectionWeMade()
    {
        QFETCH(int, transport);
        // It takes contacts as they are, and has no certificate to expect of us.
        startSwitch({}, true);
        Desk front(m_thread, settings(SipMode::RingAlong, static_cast<SipTransport>(transport)));
        watch(front);
        callOnce(front, u"caller_hangs_up.xml"_s, {});
        QCOMPARE(front.finished.front().outcome, CallOutcome::Abandoned);
    }

    void callsComeOverIPv6()
    {
        startSwitch({u"IPV6"_s});
        LineSettings line = settings(SipMode::RingAlong);
        sipOf(line).server = u"::1"_s;
        Desk front(m_thread, line);
        watch(front);
        callOnce(front, u"caller_hangs_up.xml"_s, {});
        QCOMPARE(front.finished.front().outcome, CallOutcome::Abandoned);
    }

    void theSwitchIsKilledAndComesBack_data() { callsComeBackOverTheConnectionWeMade_data(); }
    void theSwitchIsKilledAndComesBack()
    {
        QFETCH(int, transport);
        startSwitch({u"SHOWS_EXTENSIONS"_s}, true);
        Desk front(m_thread, settings(SipMode::Watch, static_cast<SipTransport>(transport)));
        watch(front);
        m_pbx->kill();
        QTRY_COMPARE_WITH_TIMEOUT(front.state, LineMonitor::State::Faulty, kCallTime);
        QCOMPARE(front.trouble, LineTrouble::Unreachable);
        QVERIFY2(m_pbx->start(), m_pbx->said().constData());
        QTRY_COMPARE_WITH_TIMEOUT(front.state, LineMonitor::State::Watching, kCallTime);
        callOnce(front, u"caller_waits.xml"_s, u"phone_answers.xml"_s);
        QCOMPARE(front.finished.front().outcome, CallOutcome::AnsweredElsewhere);
    }

    void twoCopiesOfADeskAreWarned()
    {
        startSwitch({});
        const QUuid desk = QUuid::createUuid();
        SipThread one(desk);
        SipThread other(desk);
        LineSettings line = settings(SipMode::RingAlong);
        sipOf(line).expires = 2s;
        Desk front(one, line);
        watch(front);
        QCOMPARE(front.trouble, LineTrouble::None);
        Desk copy(other, line);
        copy.line.start();
        QTRY_COMPARE_WITH_TIMEOUT(copy.state, LineMonitor::State::Watching, kCallTime);
        QTRY_VERIFY_WITH_TIMEOUT(
            front.trouble == LineTrouble::SecondCopy || copy.trouble == LineTrouble::SecondCopy, 30'000);
    }
};

QTEST_GUILESS_MAIN(TestPeerSipWatch)
#include "tst_peer_sip_watch.moc"
