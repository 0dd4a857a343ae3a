// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system_clock.h"
#include "core/telephony/call_tracker.h"
#include "core/telephony/modem/modem_line.h"
#include "tests/peers/iax_modems.h"

#include <QRegularExpression>
#include <QTest>
#include <QUdpSocket>

using namespace secondring;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// The end of the line that the other one calls.
constexpr quint16 kUsualPort = 4569;

/// A line at a real modem, and the calls it finished.
struct ModemDesk {
    explicit ModemDesk(const LineSettings& settings) : line(settings, u"US"_s, clock)
    {
        QObject::connect(&line, &LineMonitor::happened, &line, [this](const LineEvent& event) {
            rang += std::holds_alternative<RingStarted>(event.what) ? 1 : 0;
            if (const auto* who = std::get_if<CallerIdentified>(&event.what)) caller = who->caller;
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
    int rang = 0;
    CallerId caller;
    std::vector<FinishedCall> finished;
    LineMonitor::State state = LineMonitor::State::Stopped;
    LineTrouble trouble = LineTrouble::None;
    QString detail;
    ModemLine line;
};

} // namespace

/// The line at a real Hayes modem in software, which another one rings.
class TestPeerModem : public QObject {
    Q_OBJECT

private:
    IaxModem m_desk;
    IaxModem m_caller;

    [[nodiscard]] LineSettings settings(int voicemailRings) const
    {
        LineSettings line;
        line.id = LineId{u"front"_s};
        line.how = ModemLineSettings{.port = m_desk.port(), .voicemailRings = voicemailRings};
        return line;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (programNamed(u"iaxmodem"_s).isEmpty())
            QSKIP("iaxmodem is not installed; these tests need the real one");
        {
            QUdpSocket usual;
            if (!usual.bind(QHostAddress::AnyIPv4, kUsualPort, QUdpSocket::DontShareAddress))
                QSKIP("port 4569 is taken, by a telephone system perhaps; these tests need it");
        }
        QVERIFY2(m_desk.start(kUsualPort, u"5559999"_s, u"FRONT DESK"_s), m_desk.said().constData());
        QVERIFY2(m_caller.start(freePort(), u"5035551212"_s, u"DENTAL PATIENT"_s),
                 m_caller.said().constData());
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theCallerHangsUpAndNothingSaysSo()
    {
        ModemDesk desk(settings(2));
        desk.line.start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.state, LineMonitor::State::Watching, 20'000);
        Dialler phone;
        QVERIFY(phone.open(m_caller.port()));
        QVERIFY(phone.dial("5559999"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.rang, 1, 15'000);
        QTRY_VERIFY(desk.caller.number.has_value());
        QCOMPARE(desk.caller.number->e164(), u"+15035551212"_s);
        QCOMPARE(desk.caller.name, u"DENTAL PATIENT"_s);
        // It rings every five seconds: the second ring, and not yet the third.
        const Timestamp first = desk.tracker.ringing().front().rangAt;
        QTRY_VERIFY_WITH_TIMEOUT(desk.clock.now() > first + 7s, 10'000);
        QVERIFY(phone.hangUp());
        QTRY_COMPARE_WITH_TIMEOUT(desk.finished.size(), 1, 20'000);
        const FinishedCall& call = desk.finished.front();
        QCOMPARE(call.outcome, CallOutcome::NoAnswer);
        QCOMPARE(call.certainty, Certainty::Strong);
        QCOMPARE(desk.rang, 1);
        QVERIFY(call.rangFor() >= 5s && call.rangFor() < 10s);
    }

    void theModemIsSwitchedOffAndOnAgain()
    {
        ModemDesk desk(settings(0));
        desk.line.start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.state, LineMonitor::State::Watching, 20'000);
        m_desk.stop();
        QTRY_COMPARE_WITH_TIMEOUT(desk.state, LineMonitor::State::Faulty, 10'000);
        QCOMPARE(desk.trouble, LineTrouble::Unplugged);
        QVERIFY2(m_desk.start(kUsualPort, u"5559999"_s, u"FRONT DESK"_s), m_desk.said().constData());
        QTRY_COMPARE_WITH_TIMEOUT(desk.state, LineMonitor::State::Watching, 30'000);
        QCOMPARE(desk.finished.size(), 0);
    }

    void anotherProgramHasTheModem()
    {
        Dialler fax;
        QVERIFY(fax.open(m_desk.port()));
        ModemDesk desk(settings(0));
        desk.line.start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.trouble, LineTrouble::PortBusy, 10'000);
    }
};

QTEST_GUILESS_MAIN(TestPeerModem)
#include "tst_peer_modem.moc"
