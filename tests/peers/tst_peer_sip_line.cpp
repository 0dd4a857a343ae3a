// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system_clock.h"
#include "core/telephony/call_tracker.h"
#include "core/telephony/sip/sip_check.h"
#include "core/telephony/sip/sip_line.h"
#include "tests/peers/sip_peers.h"

#include <QRegularExpression>
#include <QTest>

using namespace secondring;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCallTime = 15'000;

/// A line at a real switch, and the calls it finished.
struct Desk {
    Desk(SipThread& thread, const LineSettings& settings, const QString& password = u"secret100"_s)
        : line(thread, settings, password, u"US"_s, clock)
    {
        QObject::connect(&line, &LineMonitor::happened, &line, [this](const LineEvent& event) {
            if (auto done = tracker.apply(event)) finished.push_back(*done);
        });
        QObject::connect(&line, &LineMonitor::stateChanged, &line,
                         [this](auto now, auto why, const QString& what) {
                             state = now;
                             trouble = why;
                             detail = what;
                         });
    }

    SystemClock clock;
    CallTracker tracker;
    std::vector<FinishedCall> finished;
    LineMonitor::State state = LineMonitor::State::Stopped;
    LineTrouble trouble = LineTrouble::None;
    QString detail;
    SipLine line;
};

QHash<QString, QString> callOf(const QString& desk = u"none"_s)
{
    return {{u"desk"_s, desk},
            {u"privacy"_s, u"none"_s},
            {u"caller"_s, u"\"Jane Doe\" <sip:+14045550123@pbx.test>"_s}};
}

} // namespace

/// The line at a real Kamailio, with SIPp as caller and desk phone and baresip as desk phone.
class TestPeerSipLine : public QObject {
    Q_OBJECT

private:
    SipThread m_thread;
    std::unique_ptr<Kamailio> m_pbx;

    [[nodiscard]] LineSettings settings(SipTransport transport = SipTransport::Udp) const
    {
        LineSettings line;
        line.id = {u"front"_s};
        sipOf(line).server = u"127.0.0.1"_s;
        sipOf(line).port = transport == SipTransport::Tls ? m_pbx->tlsPort() : m_pbx->port();
        sipOf(line).transport = transport;
        sipOf(line).domain = u"pbx.test"_s;
        sipOf(line).user = u"100"_s;
        return line;
    }
    void watch(Desk& desk)
    {
        desk.line.start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.state, LineMonitor::State::Watching, kCallTime);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString& program : {u"kamailio"_s, u"sipp"_s, u"openssl"_s})
            if (programNamed(program).isEmpty())
                QSKIP(qPrintable(u"%1 is not installed; these tests need the real one"_s.arg(program)));
        m_pbx = std::make_unique<Kamailio>(true);
        QVERIFY2(m_pbx->start(), m_pbx->said().constData());
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanupTestCase() { m_pbx.reset(); }

    void calls_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("desk");
        QTest::addColumn<int>("code");
        QTest::addColumn<CallOutcome>("outcome");
        const QString hangsUp = u"caller_hangs_up.xml"_s;
        const QString waits = u"caller_waits.xml"_s;
        const QString none = u"none"_s;
        QTest::newRow("the caller hangs up") << hangsUp << none << 0 << CallOutcome::Abandoned;
        QTest::newRow("nobody comes until the time is up") << waits << none << 0 << CallOutcome::Abandoned;
        QTest::newRow("the desk phone is busy and we ring on")
            << waits << none << 486 << CallOutcome::Abandoned;
        QTest::newRow("busy, and that for everybody") << waits << none << 600 << CallOutcome::Busy;
        QTest::newRow("declined at the desk phone") << waits << none << 603 << CallOutcome::Declined;
        QTest::newRow("the switch rings us twice at once")
            << hangsUp << u"twice"_s << 0 << CallOutcome::Abandoned;
        QTest::newRow("an old contact of ours is still there")
            << hangsUp << u"stale"_s << 0 << CallOutcome::Abandoned;
    }
    void calls()
    {
        QFETCH(QString, script);
        QFETCH(QString, desk);
        QFETCH(int, code);
        Desk front(m_thread, settings());
        watch(front);
        Sipp phone;
        if (code != 0) {
            QVERIFY(phone.waitAsPhone(u"phone_refuses.xml"_s, {{u"code"_s, QString::number(code)}}));
            desk = phone.address();
        }
        Sipp caller;
        QVERIFY(caller.call(m_pbx->port(), script, callOf(desk)));
        QTRY_VERIFY2_WITH_TIMEOUT(front.finished.size() == 1, caller.said().constData(), kCallTime);
        QVERIFY2(caller.finishes(kCallTime), caller.said().constData());
        const FinishedCall call = front.finished.front();
        QTEST(call.outcome, "outcome");
        QVERIFY(isMissed(call.outcome));
        QCOMPARE(call.caller.number->e164(), u"+14045550199"_s);
        QCOMPARE(call.caller.name, u"Jane Doe"_s);
        QVERIFY(call.rangFor() >= 300ms && call.rangFor() < 15s);
        QVERIFY(front.tracker.ringing().empty());
        QCOMPARE(front.finished.size(), 1u);
    }

    void answeredAtTheDeskPhone()
    {
        if (programNamed(u"baresip"_s).isEmpty())
            QSKIP("baresip is not installed; it is the desk phone here");
        Desk front(m_thread, settings());
        watch(front);
        const int before = m_pbx->registrations();
        Baresip phone;
        QVERIFY(phone.start(m_pbx->port()));
        QTRY_VERIFY2_WITH_TIMEOUT(m_pbx->registrations() > before, phone.said().constData(), kCallTime);
        Sipp caller;
        QVERIFY(caller.call(m_pbx->port(), u"caller_waits.xml"_s, callOf()));
        QTRY_VERIFY2_WITH_TIMEOUT(front.finished.size() == 1, caller.said().constData(), kCallTime);
        QVERIFY2(caller.finishes(kCallTime), caller.said().constData());
        QCOMPARE(front.finished.front().outcome, CallOutcome::AnsweredElsewhere);
        QCOMPARE(front.finished.front().certainty, Certainty::Certain);
    }

    void anonymousCallersStayUnknown()
    {
        Desk front(m_thread, settings());
        watch(front);
        Sipp caller;
        auto words = callOf();
        words[u"privacy"_s] = u"id"_s;
        words[u"caller"_s] = u"Anonymous <sip:anonymous@anonymous.invalid>"_s;
        QVERIFY(caller.call(m_pbx->port(), u"caller_hangs_up.xml"_s, words));
        QTRY_VERIFY2_WITH_TIMEOUT(front.finished.size() == 1, caller.said().constData(), kCallTime);
        QVERIFY2(caller.finishes(kCallTime), caller.said().constData());
        QVERIFY(front.finished.front().caller.isWithheld());
        QVERIFY(!front.finished.front().caller.number);
        QCOMPARE(front.finished.front().outcome, CallOutcome::Abandoned);
    }

    void callsComeOverEveryTransport_data()
    {
        QTest::addColumn<int>("transport");
        QTest::newRow("TCP") << static_cast<int>(SipTransport::Tcp);
        QTest::newRow("TLS, certificate checked") << static_cast<int>(SipTransport::Tls);
    }
    void callsComeOverEveryTransport()
    {
        QFETCH(int, transport);
        LineSettings line = settings(static_cast<SipTransport>(transport));
        sipOf(line).caFile = m_pbx->certificate();
        sipOf(line).tlsName = u"pbx.test"_s;
        Desk front(m_thread, line);
        watch(front);
        Sipp caller;
        QVERIFY(caller.call(m_pbx->port(), u"caller_hangs_up.xml"_s, callOf()));
        QTRY_VERIFY2_WITH_TIMEOUT(front.finished.size() == 1, caller.said().constData(), kCallTime);
        QVERIFY2(caller.finishes(kCallTime), caller.said().constData());
        QCOMPARE(front.finished.front().outcome, CallOutcome::Abandoned);
        front.line.stop();
        QTRY_COMPARE_WITH_TIMEOUT(front.state, LineMonitor::State::Stopped, kCallTime);
    }

    void aCertificateThatIsNotTheirsIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("knowsAuthority");
        QTest::newRow("carries another name") << u"other.test"_s << true;
        QTest::newRow("does not carry the address") << QString() << true;
        QTest::newRow("from an authority nobody knows") << u"pbx.test"_s << false;
    }
    void aCertificateThatIsNotTheirsIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(bool, knowsAuthority);
        LineSettings line = settings(SipTransport::Tls);
        sipOf(line).tlsName = name;
        if (knowsAuthority) sipOf(line).caFile = m_pbx->certificate();
        const int before = m_pbx->registrations();
        Desk front(m_thread, line);
        front.line.start();
        QTRY_COMPARE_WITH_TIMEOUT(front.state, LineMonitor::State::Faulty, kCallTime);
        QCOMPARE(front.trouble, LineTrouble::CertificateRefused);
        QVERIFY(!front.detail.isEmpty());
        QCOMPARE(m_pbx->registrations(), before);
    }

    void aWrongPasswordIsCalledSo()
    {
        const SystemClock clock;
        auto check = SipCheck::run(m_thread, settings(), u"not it"_s, clock, this);
        QTRY_VERIFY_WITH_TIMEOUT(check.isFinished(), kCallTime);
        QCOMPARE(check.result().trouble, LineTrouble::WrongPassword);
        auto again = SipCheck::run(m_thread, settings(), u"secret100"_s, clock, this);
        QTRY_VERIFY_WITH_TIMEOUT(again.isFinished(), kCallTime);
        QCOMPARE(again.result().trouble, LineTrouble::None);
    }

    void nobodyListensThere()
    {
        LineSettings line = settings(SipTransport::Tcp);
        sipOf(line).port = freePort();
        Desk front(m_thread, line);
        front.line.start();
        QTRY_COMPARE_WITH_TIMEOUT(front.state, LineMonitor::State::Faulty, kCallTime);
        QCOMPARE(front.trouble, LineTrouble::Unreachable);
    }

    void theSwitchRestarts_data()
    {
        QTest::addColumn<int>("transport");
        QTest::newRow("UDP, which nobody notices") << static_cast<int>(SipTransport::Udp);
        QTest::newRow("TCP, which is noticed at once") << static_cast<int>(SipTransport::Tcp);
        QTest::newRow("TLS, which is noticed at once") << static_cast<int>(SipTransport::Tls);
    }
    void theSwitchRestarts()
    {
        QFETCH(int, transport);
        LineSettings line = settings(static_cast<SipTransport>(transport));
        sipOf(line).caFile = m_pbx->certificate();
        sipOf(line).tlsName = u"pbx.test"_s;
        sipOf(line).expires = sipOf(line).transport == SipTransport::Udp ? 2s : 60s;
        Desk front(m_thread, line);
        watch(front);
        m_pbx->stop();
        if (sipOf(line).transport != SipTransport::Udp) {
            QTRY_COMPARE_WITH_TIMEOUT(front.state, LineMonitor::State::Faulty, kCallTime);
            QCOMPARE(front.trouble, LineTrouble::Unreachable);
        }
        QVERIFY2(m_pbx->start(), m_pbx->said().constData());
        QTRY_VERIFY_WITH_TIMEOUT(m_pbx->registrations() > 0, kCallTime);
        QTRY_COMPARE_WITH_TIMEOUT(front.state, LineMonitor::State::Watching, kCallTime);
        Sipp caller;
        QVERIFY(caller.call(m_pbx->port(), u"caller_hangs_up.xml"_s, callOf()));
        QTRY_VERIFY2_WITH_TIMEOUT(front.finished.size() == 1, caller.said().constData(), kCallTime);
        QVERIFY2(caller.finishes(kCallTime), caller.said().constData());
    }
};

QTEST_GUILESS_MAIN(TestPeerSipLine)
#include "tst_peer_sip_line.moc"
