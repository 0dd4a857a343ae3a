// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/own_certificate.h"
#include "tests/telephony/sip/connected_switch.h"
#include "tests/telephony/watched_line.h"

#include <QRegularExpression>
#include <QTest>

using namespace secondring;
using namespace Qt::StringLiterals;

using State = LineMonitor::State;

/// Lines over TCP and TLS whose computer slept or came into another network.
class TestSipConnections : public QObject {
    Q_OBJECT

private:
    // One for all: a line that goes takes leave in the background, while the next test runs.
    SipThread m_thread;
    const OwnCertificate m_certificate{u"IP:127.0.0.1"_s};

    static void addTransports()
    {
        QTest::addColumn<SipTransport>("transport");
        QTest::newRow("TCP") << SipTransport::Tcp;
        QTest::newRow("TLS") << SipTransport::Tls;
    }
    [[nodiscard]] std::unique_ptr<ConnectedSwitch> openSwitch() const
    {
        QFETCH(SipTransport, transport);
        if (transport == SipTransport::Tcp) return std::make_unique<ConnectedSwitch>();
        return m_certificate.isMade() ? std::make_unique<ConnectedSwitch>(m_certificate.door()) : nullptr;
    }
    [[nodiscard]] LineSettings settingsFor(const ConnectedSwitch& pbx) const
    {
        QFETCH(SipTransport, transport);
        LineSettings settings;
        settings.id = {u"front"_s};
        sipOf(settings).server = u"127.0.0.1"_s;
        sipOf(settings).port = pbx.port();
        sipOf(settings).user = u"100"_s;
        sipOf(settings).transport = transport;
        sipOf(settings).caFile = m_certificate.file();
        return settings;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// The switch knows nothing of the move yet.
    void aCallThatComesWithTheMoveIsNoticed_data() { addTransports(); }
    void aCallThatComesWithTheMoveIsNoticed()
    {
        const auto pbx = openSwitch();
        if (!pbx) QSKIP("openssl or Qt's TLS is not here to make a certificate with");
        WatchedLine watched(m_thread, settingsFor(*pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(State::Watching));
        const int before = pbx->registrations;
        watched.line.startOver(u"the test moved"_s);
        pbx->ring(*pbx->lines.front());
        QTRY_COMPARE(watched.all<RingStarted>().size(), 1u);
        QTRY_VERIFY(pbx->heard.contains("SIP/2.0 100"));
        QTRY_VERIFY(pbx->registrations > before);
        watched.line.startOver(u"the test moved again"_s);
        pbx->hangUp(*pbx->lines.front());
        QTRY_COMPARE(watched.all<Ended>().size(), 1u);
        QCOMPARE(watched.outcome(), CallOutcome::Abandoned);
        QTRY_VERIFY(pbx->registrations > before + 1);
        QCOMPARE(pbx->lines.size(), 1u); // Whoever had our address still has it.
    }

    /// No packet of the old connection goes through, and nobody says so.
    void aDeadConnectionIsLeft_data() { addTransports(); }
    void aDeadConnectionIsLeft()
    {
        const auto pbx = openSwitch();
        if (!pbx) QSKIP("openssl or Qt's TLS is not here to make a certificate with");
        WatchedLine watched(m_thread, settingsFor(*pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(State::Watching));
        pbx->ring(*pbx->lines.front());
        QTRY_VERIFY(pbx->heard.contains("SIP/2.0 100"));
        pbx->dead = pbx->lines.front();
        watched.states.clear();
        watched.line.startOver(u"the test moved"_s);
        QTRY_COMPARE_WITH_TIMEOUT(pbx->lines.size(), 2u, 30'000);
        // A call that rings does not keep it.
        QTRY_COMPARE(pbx->dead->state(), QAbstractSocket::UnconnectedState);
        QTRY_VERIFY(watched.isNow(State::Watching));
        QCOMPARE(watched.states.size(), 1u); // Nobody is troubled with a doubt.
        pbx->hangUp(*pbx->lines.back());
        QTRY_COMPARE(watched.all<Ended>().size(), 1u);
        QCOMPARE(watched.outcome(), CallOutcome::Abandoned);
    }

    void aConnectionThatBrokeInTheNightIsMadeAnew_data() { addTransports(); }
    void aConnectionThatBrokeInTheNightIsMadeAnew()
    {
        const auto pbx = openSwitch();
        if (!pbx) QSKIP("openssl or Qt's TLS is not here to make a certificate with");
        WatchedLine watched(m_thread, settingsFor(*pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(State::Watching));
        watched.line.startOver(u"this computer slept"_s);
        pbx->lines.front()->abort();
        QTRY_COMPARE_WITH_TIMEOUT(pbx->lines.size(), 2u, 30'000);
        QTRY_VERIFY(watched.isNow(State::Watching));
        pbx->ring(*pbx->lines.back());
        QTRY_COMPARE(watched.all<RingStarted>().size(), 1u);
    }
};

QTEST_GUILESS_MAIN(TestSipConnections)
#include "tst_sip_connections.moc"
