// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/fritzbox/fritzbox_line.h"
#include "core/telephony/fritzbox/keep_alive.h"
#include "tests/support/fake_clock.h"
#include "tests/telephony/fritzbox/line_transcript.h"
#include "tests/telephony/fritzbox/scripted_box.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

using State = LineMonitor::State;

const QByteArray ring = "20.11.26 15:00:42;RING;0;01751234567;732100;SIP1;\r\n";
const QByteArray hangUp = "20.11.26 15:00:46;DISCONNECT;0;0;\r\n";

LineSettings lineTo(quint16 port, const QString& user = {})
{
    LineSettings line;
    line.id = LineId{u"box"_s};
    FritzBoxLineSettings how;
    how.server = u"127.0.0.1"_s;
    how.port = port;
    how.user = user;
    line.how = how;
    return line;
}

/// A line to a scripted box, and what it told.
struct Watched {
    explicit Watched(quint16 port, const ScriptedBox* listed = nullptr, const QString& password = u"secret"_s)
        : line(lineTo(port, listed != nullptr ? u"desk"_s : QString()), password, u"DE"_s, clock)
    {
        if (listed != nullptr) line.listOnPort(listed->listPort());
        QObject::connect(&line, &LineMonitor::happened, &line,
                         [this](const LineEvent& event) { words.take({event}); });
        QObject::connect(&line, &LineMonitor::stateChanged, &line,
                         [this](State now, LineTrouble why, const QString& said) {
                             state = now;
                             trouble = why;
                             detail = said;
                         });
    }

    FakeClock clock;
    EventWords words{clock.now()};
    State state = State::Stopped;
    LineTrouble trouble = LineTrouble::None;
    QString detail;
    FritzBoxLine line;
};

} // namespace

class TstFritzBoxLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!.*call list).*"_s)); }

    void aCallIsTold()
    {
        ScriptedBox box;
        QVERIFY(box.switchOn());
        Watched desk(box.port());
        desk.line.start();
        QTRY_VERIFY(desk.state == State::Watching && box.isHeard());
        box.say(ring.left(20));
        box.say(ring.mid(20) + hangUp);
        QTRY_COMPARE(desk.words.words().size(), 3);
        QCOMPARE(desk.words.words().last(), u"0 a ended Abandoned Certain"_s);
        desk.line.stop();
        QCOMPARE(desk.state, State::Stopped);
    }

    void aClosedPortSaysWhatToDialAndIsTriedAgain()
    {
        ScriptedBox box;
        QVERIFY(box.switchOn());
        const quint16 port = box.port();
        box.switchOff();
        Watched desk(port);
        desk.line.start();
        QTRY_COMPARE(desk.state, State::Faulty);
        QCOMPARE(desk.trouble, LineTrouble::SwitchedOff);
        QVERIFY2(desk.detail.contains(u"#96*5*"_s), qPrintable(desk.detail));
        QVERIFY(box.switchOn(port));
        QTRY_COMPARE(desk.state, State::Watching);
    }

    void aConnectionLostInMidRingLeavesTheEndUnknown()
    {
        ScriptedBox box;
        QVERIFY(box.switchOn());
        Watched desk(box.port());
        desk.line.start();
        QTRY_VERIFY(box.isHeard());
        box.say(ring);
        QTRY_COMPARE(desk.words.words().size(), 2);
        box.hangUp();
        QTRY_COMPARE(desk.state, State::Faulty);
        QCOMPARE(desk.words.words().last(), u"0 a ended Unknown Guess"_s);
        QTRY_VERIFY(desk.state == State::Watching && box.isHeard());
        box.say(hangUp);
        box.say(ring);
        QTRY_COMPARE(desk.words.words().size(), 5);
    }

    void aBoxThatClosesAtOnceIsAskedLessAndLess()
    {
        ScriptedBox box;
        box.hangsUpAtOnce = true;
        QVERIFY(box.switchOn());
        Watched desk(box.port());
        desk.line.start();
        QTRY_COMPARE_WITH_TIMEOUT(box.connections().size(), 3U, 20'000);
        QVERIFY2(box.connections()[2] - box.connections()[1] > 1500, "the second wait is the longer one");
        QVERIFY(desk.words.words().isEmpty());
    }

    void whoeverIsNoCallMonitorIsToldSo_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("a line that never ends") << QByteArray(5000, 'x');
        QTest::newRow("a web server") << QByteArray(
            "HTTP/1.1 400 Bad Request\r\nServer: x\r\nContent-Length: 0\r\nA: b\r\nC: d\r\n\r\n");
    }
    void whoeverIsNoCallMonitorIsToldSo()
    {
        QFETCH(const QByteArray, said);
        ScriptedBox box;
        QVERIFY(box.switchOn());
        Watched desk(box.port());
        desk.line.start();
        QTRY_VERIFY(box.isHeard());
        box.say(said);
        QTRY_COMPARE(desk.trouble, LineTrouble::NotSpoken);
        QCOMPARE(desk.state, State::Faulty);
        QVERIFY(desk.words.words().isEmpty());
    }

    void whatWasMissedWhileAwayIsReadFromTheList()
    {
        ScriptedBox box;
        QVERIFY(box.switchOn());
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(FakeClock().now().time_since_epoch().count());
        box.calls = "<root><Call><Id>7</Id><Type>2</Type><Caller>01751234567</Caller><CalledNumber>732100"
                    "</CalledNumber><Port></Port><Date>" +
                    at.addSecs(-3600).toString(u"dd.MM.yy HH:mm"_s).toLatin1() +
                    "</Date><Duration>0:00</Duration></Call></root>";
        Watched desk(box.port(), &box);
        desk.line.start();
        QTRY_COMPARE(desk.words.words().size(), 3);
        QCOMPARE(desk.words.words().last(), u"-3540 a ended NoAnswer Certain"_s);
        QVERIFY2(box.listQuery().contains("sid=e1a2") && box.listQuery().contains("days=3"),
                 box.listQuery().constData());
        box.hangUp(); // And once more: nothing is told twice.
        QTRY_COMPARE(box.listsRead(), 2);
        QTRY_VERIFY(desk.state == State::Watching);
        QCOMPARE(desk.words.words().size(), 3);
    }

    void aWrongPasswordForTheListIsSaidAndCallsAreWatchedAllTheSame()
    {
        ScriptedBox box;
        QVERIFY(box.switchOn());
        Watched desk(box.port(), &box, u"wrong"_s);
        desk.line.start();
        QTRY_VERIFY2(desk.detail.contains(u"wrong user or password"_s), qPrintable(desk.detail));
        QCOMPARE(desk.state, State::Watching);
        QCOMPARE(desk.trouble, LineTrouble::WrongPassword);
        box.say(ring + hangUp);
        QTRY_COMPARE(desk.words.words().size(), 3);
        box.hangUp();
        QTRY_COMPARE(desk.state, State::Faulty);
        QTRY_COMPARE(desk.state, State::Watching);
        QCOMPARE(desk.trouble, LineTrouble::WrongPassword);
        QCOMPARE(box.signIns(), 1); // It was tried once.
        QCOMPARE(box.listsRead(), 0);
    }

    void aCallWhoseBeginningWasMissedIsLookedUpInTheList()
    {
        ScriptedBox box;
        QVERIFY(box.switchOn());
        box.calls = "<root></root>";
        Watched desk(box.port(), &box);
        desk.line.start();
        QTRY_COMPARE(box.listsRead(), 1);
        box.say(hangUp);
        QTRY_COMPARE_WITH_TIMEOUT(box.listsRead(), 2, 20'000);
        QVERIFY(desk.words.words().isEmpty());
    }

    void aCallDuringASlowListIsLookedUpAfterwards()
    {
        ScriptedBox box;
        box.isSlow = true;
        QVERIFY(box.switchOn());
        box.calls = "<root></root>";
        Watched desk(box.port(), &box);
        desk.line.start();
        QTRY_COMPARE(box.listsRead(), 1);
        QTRY_VERIFY(box.isHeard());
        box.say(hangUp);
        QElapsedTimer passed;
        passed.start();
        QTRY_VERIFY_WITH_TIMEOUT(passed.elapsed() > 6000, 20'000); // Its time comes while the list is read.
        QCOMPARE(box.listsRead(), 1);
        box.isSlow = false;
        box.handOut();
        QTRY_COMPARE_WITH_TIMEOUT(box.listsRead(), 2, 20'000);
    }

    void theSystemAsksEveryMinuteWhetherTheBoxIsThere()
    {
        ScriptedBox box;
        QVERIFY(box.switchOn());
        QTcpSocket socket;
        QVERIFY(!keepAlive(socket));
        socket.connectToHost(u"127.0.0.1"_s, box.port());
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        QVERIFY(keepAlive(socket));
        QCOMPARE(socket.socketOption(QAbstractSocket::KeepAliveOption).toInt(), 1);
#ifdef Q_OS_LINUX
        int idle = 0;
        socklen_t size = sizeof idle;
        QCOMPARE(::getsockopt(int(socket.socketDescriptor()), IPPROTO_TCP, TCP_KEEPIDLE, &idle, &size), 0);
        QCOMPARE(idle, 60);
#endif
    }

    void withoutAServerNothingIsTried()
    {
        Watched desk(0);
        desk.line.start();
        QCOMPARE(desk.state, State::Faulty);
        QCOMPARE(desk.trouble, LineTrouble::BadSettings);
    }

    void stoppedInMidRing()
    {
        ScriptedBox box;
        QVERIFY(box.switchOn());
        Watched desk(box.port());
        desk.line.start();
        QTRY_VERIFY(box.isHeard());
        box.say(ring);
        QTRY_COMPARE(desk.words.words().size(), 2);
        desk.line.stop();
        QCOMPARE(desk.state, State::Stopped);
        QCOMPARE(desk.words.words().last(), u"0 a ended Unknown Guess"_s);
        desk.line.start();
        QTRY_COMPARE(desk.state, State::Watching);
    }
};

QTEST_GUILESS_MAIN(TstFritzBoxLine)
#include "tst_fritzbox_line.moc"
