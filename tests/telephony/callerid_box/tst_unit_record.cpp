// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/callerid_box/unit_key.h"
#include "core/telephony/callerid_box/unit_line_reader.h"
#include "core/telephony/callerid_box/unit_settings.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

const QByteArray header = QByteArray("^^<U>\0\0\0\0\x89\x79<S>\0\0\0\x84\x48\x84", 20);
const QByteArray call = "01 I E 0012 G A2 12/17 04:54 PM 770-263-7111   CALLERID.COM   ";
const QByteArray detail = "01 F             11/07 17:45:04";
const QByteArray network =
    QByteArray("<M>\1\2\3\4\5\6<I>\xC0\xA8\0\x5A<D>\xFF\xFF\xFF\xFF<P>\x0D\xC0<T>\x0D\xC0<U>", 36) +
    QByteArray(6, '\0') + "<C>" + QByteArray(6, '\xFF') + "<O>" + QByteArray(6, '\xFF') + "<S>" +
    QByteArray(6, '\1');

} // namespace

class TstUnitRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void packetsAreAsLongAsTheManualSays()
    {
        QCOMPARE((header + '$' + call).size(), 83);
        QCOMPARE((header + '$' + detail).size(), 52);
    }

    void aCallRecordIsReadWhole_data()
    {
        QTest::addColumn<QByteArray>("packet");
        QTest::newRow("83 bytes") << header + '$' + call;
        QTest::newRow("84 bytes, one before the dollar") << header + '\0' + '$' + call;
        QTest::newRow("no dollar (toggle C)") << header + call;
        QTest::newRow("no dollar, one byte before") << header + ' ' + call;
    }
    void aCallRecordIsReadWhole()
    {
        QFETCH(const QByteArray, packet);
        const auto read = readUnitPacket(packet);
        QVERIFY(read);
        QCOMPARE(read->serial, QByteArray("000000844884"));
        const auto& record = std::get<UnitCallRecord>(read->words);
        QCOMPARE(record,
                 (UnitCallRecord{1, false, UnitCallRecord::Part::End, 12, true, 'A', 2, "12/17 04:54 PM",
                                 "770-263-7111", "CALLERID.COM", UnitFormat::Comprehensive}));
    }

    void aDetailRecordIsReadWhole()
    {
        for (const QByteArray& between : {QByteArray("$"), QByteArray("\0$", 2), QByteArray()}) {
            const auto read = readUnitPacket(header + between + detail);
            QVERIFY(read);
            QCOMPARE(std::get<UnitDetailRecord>(read->words),
                     (UnitDetailRecord{1, UnitDetailRecord::What::OffHook, "11/07 17:45:04"}));
        }
    }

    void togglesAndNetworkAreRead()
    {
        const auto toggles = readUnitPacket(header + "$V9.7 EcXUDASOBKT L=05 11/21 09:03:12");
        QVERIFY(toggles);
        QCOMPARE(std::get<UnitToggles>(toggles->words),
                 (UnitToggles{"9.7", "EcXUDASOBKT", 5, "11/21 09:03:12"}));
        const auto settings = readUnitPacket(header + '$' + network);
        QVERIFY(settings);
        const auto& read = std::get<UnitNetwork>(settings->words);
        QCOMPARE(read.address, QByteArray("\xC0\xA8\0\x5A", 4));
        QCOMPARE(read.sendsTo, QByteArray(4, '\xFF'));
        QCOMPARE(read.sendsToPort, 3520);
    }

    void ourOwnQuestionsAreNoRecords()
    {
        QVERIFY(!readUnitPacket("^^IdX"));
        QVERIFY(!readUnitPacket("^^Id-V"));
        QVERIFY(!readUnitPacket("^^Id-Z11210903\r"));
    }

    void noiseInventsNothing()
    {
        QRandomGenerator dice(3520);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray noise = i % 2 == 0 ? QByteArray() : header + '$';
            const auto size = dice.bounded(120);
            for (int at = 0; at < size; ++at)
                noise += char(dice.bounded(i % 3 == 0 ? 128 : 256));
            QVERIFY2(!readUnitPacket(noise), noise.toHex().constData());
        }
    }

    void cutOffAnywhereItIsReadOrNot()
    {
        const QByteArray whole = header + '$' + call;
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const auto read = readUnitPacket(whole.left(size));
            if (read) QVERIFY(std::get<UnitCallRecord>(read->words).line == 1);
        }
        const QByteArray settings = header + '$' + network;
        for (qsizetype size = 0; size < settings.size(); ++size)
            QVERIFY(!readUnitPacket(settings.left(size)));
    }

    void serialLinesComeInPieces_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 2, 7, 62, 63, 64, 65, 500})
            QTest::addRow("%d bytes at a time", size) << size;
    }
    void serialLinesComeInPieces()
    {
        QFETCH(const int, size);
        const QByteArray all = call + "\r\n$" + detail + "\r\n#\r\nV\r\n" + call + "\r\n";
        UnitLineReader reader;
        std::size_t read = 0;
        for (qsizetype at = 0; at < all.size(); at += size)
            read += reader.feed(all.mid(at, size)).size();
        QCOMPARE(read, 3U);
        QCOMPARE(reader.unreadable(), 0);
    }

    void aWrongSpeedIsNoticed()
    {
        UnitLineReader reader;
        QVERIFY(reader.feed(QByteArray(100'000, '\xF8')).empty());
        QVERIFY(reader.feed("\r\n").empty());
        for (int i = 0; i < 4; ++i)
            QVERIFY(reader.feed("\xF8\x80\xFF\xF0\xF8\xF8\n").empty());
        QCOMPARE(reader.unreadable(), 5);
        QCOMPARE(reader.feed(call + "\r\n").size(), 1U);
        QCOMPARE(reader.unreadable(), 0);
    }

    void theTogglesThatAreWrongAreSent_data()
    {
        QTest::addColumn<QByteArray>("toggles");
        QTest::addColumn<QByteArray>("send");
        QTest::newRow("from the factory") << QByteArray("ECXUDASOBKT") << QByteArray("doc");
        QTest::newRow("as it should be") << QByteArray("EcXUdASoBKT") << QByteArray();
        QTest::newRow("all wrong") << QByteArray("ECxUDaSOBKT") << QByteArray("XdAoc");
        QTest::newRow("the two-line model has fewer") << QByteArray("CDASOT") << QByteArray("doc");
    }
    void theTogglesThatAreWrongAreSent()
    {
        QFETCH(const QByteArray, toggles);
        QTEST(togglesToSend({"9.7", toggles, 1, {}}), "send");
    }

    void theClockOfTheUnitIsCompared()
    {
        const QDateTime wall(QDate(2026, 11, 21), QTime(9, 3));
        QVERIFY(!isClockOff({"9.7", {}, 1, "11/21 09:04:30"}, wall));
        QVERIFY(isClockOff({"9.7", {}, 1, "11/21 09:06:30"}, wall));
        QVERIFY(isClockOff({"9.7", {}, 1, "00/00 00:00:12"}, wall));
        QVERIFY(isClockOff({"9.7", {}, 1, {}}, wall));
        QCOMPARE(clockCommand(wall), QByteArray("Z11210903\r"));
    }

    void aUnitIsKnownHoweverItsNumberIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isIt");
        QTest::newRow("nothing typed") << QString() << true;
        QTest::newRow("hex") << u"844884"_s << true;
        QTest::newRow("hex with dashes") << u"00-00-00-84-48-84"_s << true;
        QTest::newRow("decimal") << u"8669316"_s << true;
        QTest::newRow("another one") << u"844885"_s << false;
    }
    void aUnitIsKnownHoweverItsNumberIsTyped()
    {
        QFETCH(const QString, typed);
        QTEST(isUnit(typed, "000000844884"), "isIt");
    }
};

QTEST_GUILESS_MAIN(TstUnitRecord)
#include "tst_unit_record.moc"
