// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/line_resident.h"
#include "core/telephony/sip/sip_thread.h"
#include "core/telephony/sip/target_search.h"
#include "tests/telephony/scripted_switch.h"

#include <QNetworkDatagram>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace secondring;
using namespace Qt::StringLiterals;

namespace {

struct Service {
    int priority;
    int port;
};

QByteArray bigEndian(int value)
{
    return {QByteArray(1, static_cast<char>(value / 256)) + QByteArray(1, static_cast<char>(value % 256))};
}

/// A name server of one answer: services at this computer, or none.
class NameServer : public QObject {
public:
    explicit NameServer(std::vector<Service> services) : m_services(std::move(services))
    {
        m_socket.bind(address(), 53);
        connect(&m_socket, &QUdpSocket::readyRead, this, &NameServer::answer);
    }
    [[nodiscard]] bool isOpen() const { return m_socket.localPort() == 53; }
    [[nodiscard]] static QHostAddress address() { return QHostAddress(u"127.0.53.1"_s); }
    [[nodiscard]] QByteArray asked() const { return m_asked; }

private:
    void answer()
    {
        while (m_socket.hasPendingDatagrams()) {
            const QNetworkDatagram datagram = m_socket.receiveDatagram();
            const QByteArray query = datagram.data();
            const qsizetype end = query.indexOf('\0', 12) + 5;
            m_asked = query.sliced(12, end - 12);
            const QByteArray flags =
                m_services.empty() ? QByteArray("\x81\x83", 2) : QByteArray("\x81\x80", 2);
            QByteArray reply = query.first(2) + flags + bigEndian(1) + bigEndian(int(m_services.size())) +
                               bigEndian(0) + bigEndian(0) + m_asked;
            const QByteArray target("\x09localhost\x00", 11);
            for (const Service& each : m_services)
                reply += QByteArray("\xc0\x0c\x00\x21\x00\x01\x00\x00\x00\x3c", 10) +
                         bigEndian(6 + int(target.size())) + bigEndian(each.priority) + bigEndian(0) +
                         bigEndian(each.port) + target;
            m_socket.writeDatagram(reply, datagram.senderAddress(), quint16(datagram.senderPort()));
        }
    }

    QUdpSocket m_socket;
    const std::vector<Service> m_services;
    QByteArray m_asked;
};

SipLineSettings serverNamed(const QString& name, int port = 0, SipTransport transport = SipTransport::Udp)
{
    SipLineSettings settings;
    settings.server = name;
    settings.port = port;
    settings.transport = transport;
    return settings;
}

std::vector<int> portsIn(const QSignalSpy& spy)
{
    std::vector<int> ports;
    for (const SipTarget& each : spy.front().front().value<std::vector<SipTarget>>())
        ports.push_back(each.port);
    return ports;
}

} // namespace

/// Where a telephone system is found (RFC 3263), and what happens when it is not there.
class TestSipTargets : public QObject {
    Q_OBJECT

    /// A line that is told its targets; @p states hears how it fares.
    [[nodiscard]] auto admitLine(SipThread& thread, std::vector<LineMonitor::State>& states)
    {
        LineSettings line;
        line.id = {u"front"_s};
        sipOf(line).server = u"pbx.test"_s;
        sipOf(line).user = u"100"_s;
        const auto tell = [this, &states](LineNews news) {
            QMetaObject::invokeMethod(this, [&states, news] {
                if (const auto* state = std::get_if<StateNews>(&news)) states.push_back(state->state);
            });
        };
        return thread.admit([=] {
            return std::make_unique<LineResident>(LineResident::Making{line, {}, u"US"_s, {}}, tell);
        });
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anAddressIsNotLookedUp()
    {
        TargetSearch search;
        QSignalSpy found(&search, &TargetSearch::found);
        search.begin(serverNamed(u"[::1]"_s, 0, SipTransport::Tls));
        QVERIFY(found.wait(10'000));
        const auto targets = found.front().front().value<std::vector<SipTarget>>();
        QVERIFY(targets == (std::vector<SipTarget>{{QHostAddress(u"::1"_s), 5061}}));
    }

    void aPortSaysThatThereAreNoServices()
    {
        TargetSearch search;
        QSignalSpy found(&search, &TargetSearch::found);
        search.begin(serverNamed(u"localhost"_s, 5099));
        QVERIFY(found.wait(10'000));
        QVERIFY(!portsIn(found).empty());
        QCOMPARE(portsIn(found).front(), 5099);
    }

    void servicesAreTriedInTheirOrder_data()
    {
        QTest::addColumn<int>("transport");
        QTest::addColumn<QByteArray>("asked");
        QTest::newRow("UDP") << static_cast<int>(SipTransport::Udp)
                             << QByteArray("\x04_sip\x04_udp\x09localhost", 20);
        QTest::newRow("TCP") << static_cast<int>(SipTransport::Tcp)
                             << QByteArray("\x04_sip\x04_tcp\x09localhost", 20);
        QTest::newRow("TLS") << static_cast<int>(SipTransport::Tls)
                             << QByteArray("\x05_sips\x04_tcp\x09localhost", 21);
    }
    void servicesAreTriedInTheirOrder()
    {
        QFETCH(int, transport);
        QFETCH(QByteArray, asked);
        const NameServer names({{20, 5070}, {10, 5072}});
        if (!names.isOpen()) QSKIP("only an administrator may serve names here");
        TargetSearch search(NameServer::address());
        QSignalSpy found(&search, &TargetSearch::found);
        search.begin(serverNamed(u"localhost"_s, 0, static_cast<SipTransport>(transport)));
        QVERIFY(found.wait(10'000));
        QVERIFY(names.asked().startsWith(asked));
        QVERIFY(portsIn(found).size() >= 2);
        QCOMPARE(portsIn(found).front(), 5072);
        QCOMPARE(portsIn(found).back(), 5070);
    }

    void aNameWithoutServicesIsTakenAsItIs()
    {
        const NameServer names({});
        if (!names.isOpen()) QSKIP("only an administrator may serve names here");
        TargetSearch search(NameServer::address());
        QSignalSpy found(&search, &TargetSearch::found);
        search.begin(serverNamed(u"localhost"_s));
        QVERIFY(found.wait(10'000));
        QCOMPARE(portsIn(found).front(), 5060);
    }

    void theNextTargetIsTriedWhenOneIsSilent()
    {
        ScriptedSwitch silent;
        silent.setWelcome(ScriptedSwitch::Welcome::KeepSilent);
        ScriptedSwitch pbx;
        std::vector<LineMonitor::State> states;
        {
            SipThread thread;
            const auto resident = admitLine(thread, states);
            const QHostAddress here(QHostAddress::LocalHost);
            const std::vector<SipTarget> targets{{here, silent.port()}, {here, pbx.port()}};
            thread.tell<LineResident>(resident, [targets](LineResident& each) { each.useTargets(targets); });
            QTRY_COMPARE_WITH_TIMEOUT(states.size(), 1u, 10'000);
            QCOMPARE(states.front(), LineMonitor::State::Watching);
            QVERIFY(silent.registrations() >= 1);
            QVERIFY(pbx.registrations() >= 1);
        }
        QCoreApplication::processEvents();
    }

    void aTargetThatWaitsForItsTurnIsForgottenWithItsList_data()
    {
        QTest::addColumn<bool>("isFound");
        QTest::newRow("the name now leads to one place") << true;
        QTest::newRow("the name is not found any more") << false;
    }
    void aTargetThatWaitsForItsTurnIsForgottenWithItsList()
    {
        QFETCH(bool, isFound);
        ScriptedSwitch pbx;
        std::vector<LineMonitor::State> states;
        {
            SipThread thread;
            const auto resident = admitLine(thread, states);
            const SipTarget nowhere{QHostAddress(), 5060};
            const SipTarget here{QHostAddress(QHostAddress::LocalHost), pbx.port()};
            const std::vector<SipTarget> now =
                isFound ? std::vector<SipTarget>{here} : std::vector<SipTarget>{};
            thread.tell<LineResident>(resident, [=](LineResident& each) {
                each.useTargets({nowhere, here});
                each.useTargets(now);
            });
            QTRY_COMPARE(states.size(), 1u);
            QCOMPARE(states.front(), isFound ? LineMonitor::State::Watching : LineMonitor::State::Faulty);
            QCOMPARE(pbx.registrations() > 0, isFound);
        }
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TestSipTargets)
#include "tst_sip_targets.moc"
