// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/softphone_hook/hook_door.h"
#include "tests/support/fake_clock.h"
#include "tests/telephony/softphone_hook/phone_on_loopback.h"

#include <QNetworkInterface>
#include <QRegularExpression>

#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

const QString token = u"00112233445566778899aabbccddeeff"_s;

/// A door of a line, and what was said at it.
struct OpenDoor {
    explicit OpenDoor(DoorRules rules = {}) : door(rules, HookToken(token), clock)
    {
        QObject::connect(&door, &HookDoor::said, &door,
                         [this](const HookEvent& event) { said.push_back(event); });
        QObject::connect(&door, &HookDoor::guessed, &door, [this](const QString& source, bool isLocked) {
            guesses.push_back(source);
            locks += isLocked ? 1 : 0;
        });
        if (!door.open()) qFatal("no port for a door");
    }
    [[nodiscard]] int ask(const QByteArray& target, const QByteArray& fields = {}) const
    {
        return statusOf(door.port(), target, fields);
    }
    [[nodiscard]] int ring(const QByteArray& with = token.toLatin1()) const
    {
        return ask("/line?ev=ring&num=4045550123&token=" + with);
    }

    FakeClock clock;
    HookDoor door;
    std::vector<HookEvent> said;
    QStringList guesses;
    int locks = 0;
};

} // namespace

class TstHookDoor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aPhoneIsHeard();
    void aFormIsHeard();
    void whatIsNotForUsIsRefused_data();
    void whatIsNotForUsIsRefused();
    void whoGuessesIsLockedOut();
    void whoGuessesLocksNobodyElseOut();
    void aPageCannotLockThePhoneOut();
    void anotherOfUsIsGreeted();
    void slowPhonesAreCutOff();
    void silentOnesDoNotKeepOthersOut();
    void garbageIsAnsweredAndForgotten();
    void whoHangsUpAtOnceIsHeardAllTheSame();
    void aThousandRequestsAreHeard();
    void onlyThisComputerIsHeard();
    void theLocalNetworkIsHeardWhenItMay();
    void aTakenPortIsSaid();
    void closedItHearsNobody();
};

void TstHookDoor::aPhoneIsHeard()
{
    OpenDoor desk;
    QCOMPARE(desk.ring(), 200);
    QCOMPARE(desk.said.size(), 1U);
    QVERIFY(desk.said[0] == (HookEvent{HookEvent::Kind::Rang, u"4045550123"_s, {}, {}}));
    QVERIFY(desk.guesses.isEmpty());
}

void TstHookDoor::aFormIsHeard()
{
    OpenDoor desk;
    PhoneOnLoopback phone(desk.door.port());
    const QByteArray form = "ev=end&num=4045550123&token=" + token.toLatin1();
    phone.send("POST /line HTTP/1.1\r\nContent-Length: " + QByteArray::number(form.size()) + "\r\n\r\n" +
               form);
    QTRY_COMPARE(phone.status(), 200);
    QTRY_VERIFY(phone.isGone());
    QCOMPARE(desk.said.size(), 1U);
    QVERIFY(desk.said[0].kind == HookEvent::Kind::Ended);
}

void TstHookDoor::whatIsNotForUsIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray right = "&token=" + token.toLatin1() + " HTTP/1.1\r\n\r\n";
    QTest::newRow("another page") << QByteArray("GET /?ev=ring" + right) << 404;
    QTest::newRow("a page beneath ours") << QByteArray("GET /line/x?ev=ring" + right) << 404;
    QTest::newRow("no event") << QByteArray("GET /line?num=5" + right) << 400;
    QTest::newRow("an event nobody knows") << QByteArray("GET /line?ev=transfer" + right) << 400;
    QTest::newRow("no token") << QByteArray("GET /line?ev=ring HTTP/1.1\r\n\r\n") << 403;
    QTest::newRow("another method") << QByteArray("PUT /line?ev=ring" + right) << 405;
    QTest::newRow("another protocol") << QByteArray("OPTIONS sip:100@desk SIP/2.0\r\n\r\n") << 400;
    QTest::newRow("an endless line") << QByteArray("GET /line?" + QByteArray(8200, 'x')) << 413;
    QTest::newRow("a form too large")
        << QByteArray("POST /line HTTP/1.1\r\nContent-Length: 5000000\r\n\r\n") << 413;
}

void TstHookDoor::whatIsNotForUsIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    OpenDoor desk;
    PhoneOnLoopback phone(desk.door.port());
    phone.send(bytes);
    QTRY_COMPARE(phone.status(), status);
    QTRY_VERIFY(phone.isGone());
    QVERIFY(desk.said.empty());
}

void TstHookDoor::whoGuessesIsLockedOut()
{
    OpenDoor desk;
    for (int guess = 0; guess < 5; ++guess)
        QCOMPARE(desk.ring("0011223344556677889900000000000" + QByteArray::number(guess)), 403);
    QCOMPARE(desk.guesses, QStringList(5, u"127.0.0.1"_s));
    QCOMPARE(desk.locks, 1);
    QVERIFY(desk.door.isGuessedAt());
    QCOMPARE(desk.ring("x"), 429);
    QCOMPARE(desk.ring(), 200); // From the same computer, behind the same router: its calls are not lost.
    QCOMPARE(desk.ring("x"), 429);
    QCOMPARE(desk.guesses.size(), 5);
    desk.clock.advance(60s);
    QVERIFY(!desk.door.isGuessedAt());
    QCOMPARE(desk.ring(), 200);
    QCOMPARE(desk.said.size(), 2U);
}

void TstHookDoor::whoGuessesLocksNobodyElseOut()
{
    OpenDoor desk;
    for (int guess = 0; guess < 20; ++guess) {
        QTcpSocket other;
        QVERIFY(other.bind(QHostAddress(u"127.0.0.2"_s)));
        other.connectToHost(QHostAddress(QHostAddress::LocalHost), desk.door.port());
        other.write("GET /line?ev=ring&token=guess HTTP/1.1\r\n\r\n");
        QTRY_VERIFY(other.canReadLine());
        QVERIFY(other.readLine().startsWith(guess < 5 ? "HTTP/1.1 403" : "HTTP/1.1 429"));
        QCOMPARE(desk.ring(), 200);
    }
    QCOMPARE(desk.guesses, QStringList(5, u"127.0.0.2"_s));
}

void TstHookDoor::aPageCannotLockThePhoneOut()
{
    OpenDoor desk;
    for (int guess = 0; guess < 20; ++guess)
        QCOMPARE(desk.ask("/line?ev=ring&token=wrong", "Origin: http://evil.example\r\n"), 403);
    QVERIFY(desk.guesses.isEmpty());
    QCOMPARE(desk.ask("/line?ev=ring&token=" + token.toLatin1(), "Sec-Fetch-Site: cross-site\r\n"), 403);
    QVERIFY(desk.said.empty());
    QCOMPARE(desk.ring(), 200);
}

void TstHookDoor::anotherOfUsIsGreeted()
{
    OpenDoor desk;
    QCOMPARE(desk.ask("/hello?token=" + token.toLatin1()), 200);
    QCOMPARE(desk.ask("/hello?token=another"), 403);
    QCOMPARE(desk.ask("/hello"), 403);
    QVERIFY(desk.said.empty());
    QCOMPARE(desk.guesses.size(), 2);
}

void TstHookDoor::slowPhonesAreCutOff()
{
    OpenDoor desk({0, false, 1s});
    PhoneOnLoopback silent(desk.door.port());
    PhoneOnLoopback slow(desk.door.port());
    slow.send("GET /line?ev=ring&tok");
    PhoneOnLoopback lazy(desk.door.port());
    lazy.send("POST /line HTTP/1.1\r\nContent-Length: 100\r\n\r\nev=ring");
    QTRY_VERIFY(silent.isConnected() && slow.isConnected() && lazy.isConnected());
    QTRY_VERIFY(silent.isGone() && slow.isGone() && lazy.isGone());
    QCOMPARE(slow.status(), 0);
    QVERIFY(desk.said.empty());
    QCOMPARE(desk.ring(), 200);
}

void TstHookDoor::silentOnesDoNotKeepOthersOut()
{
    OpenDoor desk({0, false, 600s});
    std::vector<std::unique_ptr<PhoneOnLoopback>> silent;
    for (std::size_t i = 0; i < 3 * HookDoor::mostGuests; ++i)
        silent.push_back(std::make_unique<PhoneOnLoopback>(desk.door.port()));
    QTRY_COMPARE(std::ranges::count_if(silent, [](const auto& phone) { return phone->isConnected(); }),
                 std::ptrdiff_t(HookDoor::mostOfOne));
    QCOMPARE(desk.ring(), 200);
}

void TstHookDoor::garbageIsAnsweredAndForgotten()
{
    OpenDoor desk;
    QByteArray noise(64 * 1024, Qt::Uninitialized);
    for (qsizetype i = 0; i < noise.size(); ++i)
        noise[i] = static_cast<char>((i * 7919 + i / 13) % 251);
    for (int round = 0; round < 20; ++round) {
        PhoneOnLoopback phone(desk.door.port());
        phone.send(noise.sliced(round * 100));
        QTRY_VERIFY(phone.isGone());
    }
    QVERIFY(desk.said.empty());
    QVERIFY(desk.guesses.isEmpty());
    QCOMPARE(desk.ring(), 200);
}

void TstHookDoor::whoHangsUpAtOnceIsHeardAllTheSame()
{
    OpenDoor desk;
    PhoneOnLoopback phone(desk.door.port());
    phone.get("/line?ev=ring&num=4045550123&token=" + token.toLatin1());
    phone.socket.disconnectFromHost();
    QTRY_COMPARE(desk.said.size(), 1U);
}

void TstHookDoor::aThousandRequestsAreHeard()
{
    OpenDoor desk;
    std::vector<std::unique_ptr<PhoneOnLoopback>> phones;
    for (int i = 0; i < 1000; ++i) {
        phones.push_back(std::make_unique<PhoneOnLoopback>(desk.door.port()));
        phones.back()->get("/line?ev=ring&num=+1404" + QByteArray::number(2'000'000 + i) +
                           "&token=" + token.toLatin1());
        // Forty phones at a time are more than a desk has.
        if (i % 40 == 39) QTRY_COMPARE(desk.said.size(), std::size_t(i + 1));
    }
    for (std::size_t i = 0; i < 1000; ++i)
        QTRY_COMPARE(phones[i]->status(), 200);
    QCOMPARE(desk.said.back().number, u"+14042000999"_s);
}

void TstHookDoor::onlyThisComputerIsHeard()
{
    OpenDoor desk;
    for (const QHostAddress& address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol) continue;
        QTcpSocket socket;
        socket.connectToHost(address, desk.door.port());
        QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    }
    QCOMPARE(desk.ring(), 200);
}

void TstHookDoor::theLocalNetworkIsHeardWhenItMay()
{
    OpenDoor desk({0, true, 3s});
    QCOMPARE(desk.ring(), 200);
    QTcpSocket six;
    six.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), desk.door.port());
    QTRY_VERIFY(six.state() == QAbstractSocket::ConnectedState ||
                six.state() == QAbstractSocket::UnconnectedState);
    if (six.state() != QAbstractSocket::ConnectedState) QSKIP("this computer has no IPv6");
    six.write("GET /line?ev=ring&token=wrong HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(desk.guesses, QStringList{u"127.0.0.1"_s}); // One computer by whatever address.
}

void TstHookDoor::aTakenPortIsSaid()
{
    const OpenDoor first;
    const FakeClock clock;
    HookDoor second({first.door.port(), false, 3s}, HookToken(token), clock);
    QVERIFY(!second.open());
    QVERIFY(second.isTaken());
    QVERIFY(!second.errorString().isEmpty());
}

void TstHookDoor::closedItHearsNobody()
{
    OpenDoor desk;
    const quint16 port = desk.door.port();
    PhoneOnLoopback halfway(port);
    halfway.send("GET /line?ev=ring&token=" + token.toLatin1());
    QTRY_VERIFY(halfway.isConnected());
    desk.door.close();
    QTRY_VERIFY(halfway.isGone());
    QTcpSocket late;
    late.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
    QVERIFY(desk.said.empty());
}

QTEST_GUILESS_MAIN(TstHookDoor)
#include "tst_hook_door.moc"
