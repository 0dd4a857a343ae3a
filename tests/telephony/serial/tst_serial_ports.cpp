// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/serial/serial_ports.h"

#include <QRegularExpression>
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
