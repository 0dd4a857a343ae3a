// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/serial/serial_link.h"
#include "tests/telephony/serial/pty_device.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <termios.h>
#include <unistd.h>

#include <ctime>

using namespace secondring;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A link in a hurry, and what it said.
struct WatchedLink {
    WatchedLink()
    {
        QObject::connect(&link, &SerialLink::opened, &link, [this] { ++opened; });
        QObject::connect(&link, &SerialLink::bytesCame, &link,
                         [this](const QByteArray& bytes) { came += bytes; });
        QObject::connect(&link, &SerialLink::lost, &link, [this](LineTrouble trouble, const QString& detail) {
            troubles.push_back(trouble);
            details << detail;
        });
    }

    int opened = 0;
    QByteArray came;
    std::vector<LineTrouble> troubles;
    QStringList details;
    SerialLink link{SerialLink::Delays{20ms, 40ms}};
};

using Troubles = std::vector<LineTrouble>;

} // namespace

/// The serial port all such lines hang on, with a pseudo-terminal as the device.
class TestSerialLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void carriesBytesBothWays()
    {
        PtyDevice device;
        WatchedLink watched;
        watched.link.open(device.port(), 115'200);
        QCOMPARE(watched.opened, 0);
        QTRY_COMPARE(watched.opened, 1);
        QVERIFY(watched.link.isOpen());
        QCOMPARE(device.speed(), static_cast<unsigned>(B115200));
        watched.link.write("AT\r");
        QTRY_COMPARE(device.heard(), "AT\r"_ba);
        device.send("\r\nOK\r\n");
        QTRY_COMPARE(watched.came, "\r\nOK\r\n"_ba);
        QCOMPARE(watched.troubles, Troubles{});
    }

    // A port that was pulled out reports an error, and again, some hundred thousand times a second.
    void isPulledOutOnce()
    {
        PtyDevice device;
        WatchedLink watched;
        watched.link.open(device.port(), 9600);
        QTRY_COMPARE(watched.opened, 1);
        int errors = 0;
        const auto* port = watched.link.findChild<QSerialPort*>();
        QVERIFY(port != nullptr);
        connect(port, &QSerialPort::errorOccurred, this, [&errors] { ++errors; });
        device.pullOut();
        QTRY_COMPARE(watched.troubles, Troubles{LineTrouble::Unplugged});
        QVERIFY(!watched.link.isOpen());
        const std::clock_t worked = std::clock();
        QElapsedTimer passed;
        passed.start();
        QTRY_VERIFY(passed.elapsed() > 500); // A dozen attempts to find it again.
        QCOMPARE(watched.troubles, Troubles{LineTrouble::Unplugged});
        // Some for the unplugging, one for each attempt, and none for nothing.
        QVERIFY2(errors < 40, qPrintable(QString::number(errors)));
        const auto used = 1000 * (std::clock() - worked) / CLOCKS_PER_SEC;
        QVERIFY2(used < 250, qPrintable(u"%1 ms of work while it was away"_s.arg(used)));
    }

    void comesBackWhenPluggedIn()
    {
        PtyDevice device;
        WatchedLink watched;
        watched.link.open(device.port(), 9600);
        QTRY_COMPARE(watched.opened, 1);
        for (int again = 2; again <= 4; ++again) {
            device.pullOut();
            QTRY_VERIFY(!watched.link.isOpen());
            watched.link.write("into the void");
            QVERIFY(device.plugIn());
            QTRY_COMPARE(watched.opened, again);
            device.send("here");
            QTRY_VERIFY(watched.came.endsWith("here"));
        }
        QVERIFY(!device.heard().contains("void"));
    }

    void waitsForAPortThatIsNotThere()
    {
        PtyDevice device;
        device.pullOut();
        WatchedLink watched;
        watched.link.open(device.port(), 9600);
        QTRY_COMPARE(watched.troubles, Troubles{LineTrouble::PortMissing});
        QVERIFY(watched.details.last().contains(device.port()));
        QVERIFY(device.plugIn());
        QTRY_COMPARE(watched.opened, 1);
    }

    void saysThatAnotherProgramHasIt()
    {
        PtyDevice device;
        WatchedLink first;
        first.link.open(device.port(), 9600);
        QTRY_COMPARE(first.opened, 1);
        WatchedLink second;
        second.link.open(device.port(), 9600);
        QTRY_COMPARE(second.troubles, Troubles{LineTrouble::PortBusy});
        first.link.close();
        QTRY_COMPARE(second.opened, 1);
        QCOMPARE(first.troubles, Troubles{});
    }

    void saysThatThisUserMayNot()
    {
        if (geteuid() == 0) QSKIP("the superuser may open everything");
        PtyDevice device;
        QVERIFY(QFile::setPermissions(device.port(), {}));
        WatchedLink watched;
        watched.link.open(device.port(), 9600);
        QTRY_COMPARE(watched.troubles, Troubles{LineTrouble::PortDenied});
    }

    void isNoPortAtAll()
    {
        WatchedLink watched;
        watched.link.open(u"/dev/null"_s, 9600);
        QTRY_COMPARE(watched.troubles.size(), 1);
        QVERIFY(!watched.link.isOpen());
        watched.link.open(u"no such port"_s, 9600);
        QTRY_COMPARE(watched.troubles.back(), LineTrouble::PortMissing);
    }

    void startsAgainOnRequest()
    {
        PtyDevice device;
        WatchedLink watched;
        watched.link.open(device.port(), 9600);
        QTRY_COMPARE(watched.opened, 1);
        watched.link.startAgain();
        QVERIFY(!watched.link.isOpen());
        QTRY_COMPARE(watched.opened, 2);
        QCOMPARE(watched.troubles, Troubles{});
    }

    void findsItsDeviceAgainWhenStartedAfresh()
    {
        const SerialIdentity modem{0x0572, 0x1340, u"24680246"_s};
        const SerialIdentity stick{0x12d1, 0x1506, {}};
        PtyDevice first;
        PtyDevice second;
        std::vector<SerialPlace> places{{first.port(), first.port(), {}, modem}};
        SerialLink link(SerialLink::Delays{20ms}, nullptr, [&places] { return places; });
        link.open(first.port(), 9600);
        QTRY_VERIFY(link.isOpen());
        link.close();
        places = {{first.port(), first.port(), {}, stick}, {second.port(), second.port(), {}, modem}};
        link.open(first.port(), 9600);
        QTRY_VERIFY(link.isOpen());
        link.write("to the modem");
        QTRY_COMPARE(second.heard(), "to the modem"_ba);
        QCOMPARE(first.heard(), QByteArray());
        // Another port that is wanted is wanted for what is there.
        link.open(second.port(), 9600);
        QTRY_VERIFY(link.isOpen());
        link.open(first.port(), 9600);
        QTRY_VERIFY(link.isOpen());
        link.write("to the stick");
        QTRY_COMPARE(first.heard(), "to the stick"_ba);
    }

    // Else closing would wait for the device to take it.
    void whatTheDeviceDidNotTakeIsDroppedOnClosing()
    {
        PtyDevice device;
        WatchedLink watched;
        watched.link.open(device.port(), 9600);
        QTRY_COMPARE(watched.opened, 1);
        auto* port = watched.link.findChild<QSerialPort*>();
        QVERIFY(port != nullptr);
        // More than the device takes without being asked to read.
        watched.link.write(QByteArray(60'000, 'x'));
        QVERIFY(port->flush());
        const qsizetype withTheSystem = 60'000 - port->bytesToWrite();
        QVERIFY(withTheSystem > 10'000);
        watched.link.close();
        watched.link.open(device.port(), 9600);
        QTRY_COMPARE(watched.opened, 2);
        watched.link.write("ATZ\r");
        QTRY_VERIFY(device.heard().endsWith("ATZ\r"));
        QVERIFY(device.heard().size() < withTheSystem);
        QCOMPARE(watched.troubles, Troubles{});
    }

    void isQuietOnceClosed()
    {
        PtyDevice device;
        WatchedLink watched;
        watched.link.open(device.port(), 9600);
        QTRY_COMPARE(watched.opened, 1);
        watched.link.close();
        device.send("late");
        device.pullOut();
        QVERIFY(device.plugIn());
        QElapsedTimer passed;
        passed.start();
        QTRY_VERIFY(passed.elapsed() > 150);
        QCOMPARE(watched.opened, 1);
        QCOMPARE(watched.came, QByteArray());
        QCOMPARE(watched.troubles, Troubles{});
    }
};

QTEST_GUILESS_MAIN(TestSerialLink)
#include "tst_serial_link.moc"
