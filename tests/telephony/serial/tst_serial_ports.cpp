// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/serial/serial_ports.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace secondring;
using namespace Qt::StringLiterals;

namespace {

const SerialIdentity kModem{0x0572, 0x1340, u"24680246"_s};
const SerialIdentity kStick{0x12d1, 0x1506, {}};

SerialPlace at(const QString& location, const SerialIdentity& device)
{
    return {location, location, {}, device};
}

} // namespace

/// Ports as people choose them, and how a device is found again.
class TestSerialPorts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aReplacedDeviceIsFoundAgain_data()
    {
        QTest::addColumn<QStringList>("modemAt");
        QTest::addColumn<QStringList>("stickAt");
        QTest::addColumn<QString>("found");
        const QString acm0 = u"/dev/ttyACM0"_s;
        const QString acm1 = u"/dev/ttyACM1"_s;
        QTest::newRow("where it was") << QStringList{acm0} << QStringList{acm1} << acm0;
        QTest::newRow("it came back under the next name") << QStringList{acm1} << QStringList{} << acm1;
        QTest::newRow("another device took its name") << QStringList{acm1} << QStringList{acm0} << acm1;
        QTest::newRow("another device is there and it is not") << QStringList{} << QStringList{acm0} << u""_s;
        QTest::newRow("nothing is plugged in") << QStringList{} << QStringList{} << acm0;
    }
    void aReplacedDeviceIsFoundAgain()
    {
        QFETCH(QStringList, modemAt);
        QFETCH(QStringList, stickAt);
        QFETCH(QString, found);
        std::vector<SerialPlace> places;
        for (const QString& each : stickAt)
            places.push_back(at(each, kStick));
        for (const QString& each : modemAt)
            places.push_back(at(each, kModem));
        QCOMPARE(whereIs(kModem, u"/dev/ttyACM0"_s, places), found);
    }

    void whatIsNoUsbDeviceStaysWhereItIs()
    {
        const auto places = std::vector{at(u"/dev/ttyS0"_s, {}), at(u"/dev/ttyS1"_s, {})};
        QCOMPARE(whereIs(SerialIdentity(), u"/dev/ttyS1"_s, places), u"/dev/ttyS1"_s);
        QCOMPARE(whereIs(std::nullopt, u"COM3"_s, places), u"COM3"_s);
    }

    void aPortIsMeantByItsNameOrPath()
    {
        const auto places = std::vector{at(u"/dev/ttyACM0"_s, kStick), at(u"/dev/ttyACM1"_s, kModem)};
        QCOMPARE(placeAt(u"/dev/ttyACM1"_s, places).value().identity, kModem);
        QCOMPARE(placeAt(u"ttyACM1"_s, places).value().identity, kModem);
        QVERIFY(!placeAt(u"ttyACM"_s, places));
        QVERIFY(!placeAt(u"/dev/ttyUSB0"_s, places));
    }

    void aStickIsOfferedOnce_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QList<int>>("parts");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QStringList>("others");
        QTest::newRow("modem, workshop, commands") << u"USB"_s << QList{0, 1, 2} << u"/dev/ttyUSB2"_s
                                                   << QStringList{u"/dev/ttyUSB0"_s, u"/dev/ttyUSB1"_s};
        QTest::newRow("workshop, satellites, commands, modem")
            << u"USB"_s << QList{0, 1, 2, 3} << u"/dev/ttyUSB2"_s
            << QStringList{u"/dev/ttyUSB0"_s, u"/dev/ttyUSB1"_s, u"/dev/ttyUSB3"_s};
        QTest::newRow("two ports of a modem's kind")
            << u"ACM"_s << QList{0, 2} << u"/dev/ttyACM0"_s << QStringList{u"/dev/ttyACM2"_s};
        QTest::newRow("a modem with one") << u"ACM"_s << QList{0} << u"/dev/ttyACM0"_s << QStringList{};
    }
    void aStickIsOfferedOnce()
    {
        QFETCH(QString, kind);
        QFETCH(QList<int>, parts);
        QFETCH(QString, chosen);
        QFETCH(QStringList, others);
        std::vector<SerialPlace> places{at(u"/dev/ttyS0"_s, {}), at(u"/dev/ttyS1"_s, {})};
        for (const int part : parts) {
            places.push_back(at(u"/dev/tty%1%2"_s.arg(kind).arg(part), {0x12d1, 0x1506, {}, part}));
            places.back().plug = u"/sys/devices/usb1/1-1"_s;
        }
        // Another of the same make, without a number of its own, at another plug.
        places.push_back(at(u"/dev/ttyUSB9"_s, kStick));
        places.back().plug = u"/sys/devices/usb1/1-2"_s;
        QStringList offered;
        for (const SerialPlace& each : oneOfEach(places))
            offered << each.location;
        QCOMPARE(offered, (QStringList{u"/dev/ttyS0"_s, u"/dev/ttyS1"_s, chosen, u"/dev/ttyUSB9"_s}));
        QStringList found;
        for (const QString& each : otherPartsOf(chosen, places))
            found << each;
        QCOMPARE(found, others);
        QVERIFY(otherPartsOf(u"/dev/ttyS0"_s, places).empty());
        QVERIFY(otherPartsOf(u"/dev/ttyNONE"_s, places).empty());
    }

    void whereThePlugIsNotToldTheSerialNumberIs()
    {
        const SerialIdentity stick{0x12d1, 0x1506, u"0123456789"_s};
        const auto com = [](int number, const SerialIdentity& device, const QString& says) {
            const QString port = u"COM%1"_s.arg(number);
            return SerialPlace{port, u"\\\\.\\"_s + port, says, device};
        };
        const auto places =
            pluggedByNumber({com(10, stick, u"3G Modem"_s), com(9, stick, u"3G PC UI Interface"_s),
                             com(8, stick, u"3G Application Interface"_s), com(3, kModem, u"USB Modem"_s),
                             com(4, kStick, {}), com(5, kStick, {}), com(1, {}, u"Serial port"_s)});
        QStringList offered;
        for (const SerialPlace& each : oneOfEach(places))
            offered << each.port;
        // Of those without a number nobody knows whether they are one or two.
        QCOMPARE(offered, (QStringList{u"COM1"_s, u"COM3"_s, u"COM4"_s, u"COM5"_s, u"COM9"_s}));
        QCOMPARE(otherPartsOf(u"COM9"_s, places),
                 (std::vector<QString>{u"\\\\.\\COM10"_s, u"\\\\.\\COM8"_s}));
        // Each port has its own part: the stick is found again at the right one.
        const auto third = placeAt(u"COM10"_s, places).value();
        QCOMPARE(third.identity.part, 2);
        QCOMPARE(whereIs(third.identity, u"COM10"_s, places), u"COM10"_s);
    }

    void thePlugIsFoundWhereTheSystemKeepsIt()
    {
        QTemporaryDir system;
        const QString part = u"/devices/usb1/1-1/1-1:1.2"_s;
        QVERIFY(QDir(system.path()).mkpath(system.path() + part + u"/ttyUSB2"_s));
        QVERIFY(QDir(system.path()).mkpath(system.path() + u"/class/tty/ttyUSB2"_s));
        for (const QString& file : {u"/devices/usb1/1-1/idVendor"_s, part + u"/bInterfaceNumber"_s}) {
            QFile written(system.path() + file);
            QVERIFY(written.open(QIODevice::WriteOnly) && written.write("02\n") == 3);
        }
        QVERIFY(QFile::link(system.path() + part + u"/ttyUSB2"_s,
                            system.path() + u"/class/tty/ttyUSB2/device"_s));
        const SerialPlug plug = plugOf(u"/dev/ttyUSB2"_s, system.path() + u"/class/tty"_s);
        QCOMPARE(plug.device, QFileInfo(system.path() + u"/devices/usb1/1-1"_s).canonicalFilePath());
        QCOMPARE(plug.part, 2);
        QVERIFY(plugOf(u"/dev/ttyS0"_s, system.path() + u"/class/tty"_s).device.isEmpty());
        QVERIFY(plugOf(u"COM3"_s, u"/no/such/folder"_s).device.isEmpty());
    }

    void isWrittenForPeople()
    {
        SerialPlace place = at(u"/dev/ttyACM0"_s, kModem);
        QCOMPARE(written(place), u"/dev/ttyACM0"_s);
        place.description = u"USB Modem (Conexant)"_s;
        QCOMPARE(written(place), u"USB Modem (Conexant), /dev/ttyACM0"_s);
        place.port = u"/dev/serial/by-id/usb-Conexant_USB_Modem_24680246-if00"_s;
        QCOMPARE(written(place), u"USB Modem (Conexant), /dev/ttyACM0"_s);
        QCOMPARE(written(SerialPlace{u"COM3"_s, u"\\\\.\\COM3"_s, u"Modem"_s, {}}), u"Modem, COM3"_s);
    }

    void thisComputersPortsHaveNames()
    {
        for (const SerialPlace& place : serialPorts())
            QVERIFY(!place.port.isEmpty() && !written(place).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSerialPorts)
#include "tst_serial_ports.moc"
