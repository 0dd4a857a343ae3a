// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/asterisk/ami_block.h"
#include "core/telephony/asterisk/ami_news.h"
#include "core/telephony/asterisk/channel_name.h"

#include <QRegularExpression>
#include <QTest>

using namespace secondring;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kBanner = "Asterisk Call Manager/5.0.2\r\n";

QByteArray said(const AmiBlock& block, QByteArrayView key)
{
    return block.value(key).toByteArray();
}

std::optional<SwitchNews> newsIn(const QByteArray& event)
{
    AmiReader reader;
    const auto blocks = reader.feed(kBanner + event + "\r\n");
    return blocks.size() == 1 ? newsOf(blocks.front()) : std::nullopt;
}

} // namespace

/// What a manager connection says, in whatever pieces and whatever shape.
class TestAmiReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theFirstLineIsWhoIsThere()
    {
        AmiReader reader;
        QVERIFY(reader.feed("Asterisk Call Man").empty());
        QVERIFY(reader.banner().isEmpty());
        QVERIFY(reader.feed("ager/5.0.2\r").empty());
        QVERIFY(reader.feed("\n").empty());
        QCOMPARE(reader.banner(), QByteArray("Asterisk Call Manager/5.0.2"));
    }

    void aBlockIsReadHoweverItsLinesEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("as Asterisk ends them") << QByteArray("Event: Hangup\r\nCause-txt: a: b \r\n\r\n");
        QTest::newRow("line feeds alone") << QByteArray("Event: Hangup\nCause-txt: a: b \n\n");
        QTest::newRow("a carriage return too many")
            << QByteArray("Event: Hangup\r\r\nCause-txt: a: b \r\r\n\r\n");
        QTest::newRow("no blank behind the colon") << QByteArray("Event:Hangup\r\nCause-txt:a: b \r\n\r\n");
        QTest::newRow("empty lines around")
            << QByteArray("\r\n\r\nEvent: Hangup\r\nCause-txt: a: b \r\n\r\n\r\n");
        QTest::newRow("a line without a colon in between")
            << QByteArray("Event: Hangup\r\nnoise\r\n: noise\r\nCause-txt: a: b \r\n\r\n");
    }
    void aBlockIsReadHoweverItsLinesEnd()
    {
        QFETCH(QByteArray, bytes);
        AmiReader reader;
        const auto blocks = reader.feed(kBanner + bytes);
        QCOMPARE(blocks.size(), 1u);
        QCOMPARE(said(blocks.front(), "Event"), QByteArray("Hangup"));
        QCOMPARE(said(blocks.front(), "Cause-txt"), QByteArray("a: b "));
        QCOMPARE(said(blocks.front(), "Cause"), QByteArray());
        QCOMPARE(reader.held(), 0);
    }

    void aLineThatNeverEndsIsGivenUp()
    {
        AmiReader reader;
        (void)reader.feed(kBanner);
        for (int piece = 0; piece < 1000; ++piece) {
            QVERIFY(reader.feed(QByteArray(1000, 'x')).empty());
            QVERIFY(reader.held() <= AmiReader::longestLine + 1000);
        }
        QVERIFY(reader.isOverlong());
        QVERIFY(reader.feed("\r\nEvent: Hangup\r\n\r\n").empty());
        QCOMPARE(reader.held(), 0);
    }

    void aBannerThatNeverEndsIsGivenUp()
    {
        AmiReader reader;
        QVERIFY(reader.feed(QByteArray(70'000, 'x')).empty());
        QVERIFY(reader.isOverlong());
    }

    void aMessageThatNeverEndsIsGivenUp()
    {
        AmiReader reader;
        (void)reader.feed(kBanner);
        for (int line = 0; line < 100'000 && !reader.isOverlong(); ++line) {
            QVERIFY(reader.feed("Variable: a=b\r\n").empty());
            QVERIFY(reader.held() <= AmiReader::longestBlock + 100);
        }
        QVERIFY(reader.isOverlong());
        QCOMPARE(reader.held(), 0);
    }

    void aLongLineThatEndsIsRead()
    {
        AmiReader reader;
        const auto blocks =
            reader.feed(kBanner + QByteArray("AppData: ") + QByteArray(60'000, 'x') + "\r\n\r\n");
        QCOMPARE(blocks.size(), 1u);
        QCOMPARE(said(blocks.front(), "AppData").size(), 60'000);
    }

    void noiseIsNoNews_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::newRow("an answer") << QByteArray("Response: Success\r\n");
        QTest::newRow("an event of another kind") << QByteArray("Event: PeerStatus\r\nPeer: PJSIP/101\r\n");
        QTest::newRow("a channel without an id")
            << QByteArray("Event: Newchannel\r\nChannel: PJSIP/101-1\r\n");
        QTest::newRow("a mailbox that nobody called")
            << QByteArray("Event: MessageWaiting\r\nMailbox: 101@default\r\nNew: 1\r\n");
        QTest::newRow("a transfer that failed")
            << QByteArray("Event: BlindTransfer\r\nResult: Fail\r\nTransfereeUniqueid: 1.1\r\n");
    }
    void noiseIsNoNews()
    {
        QFETCH(QByteArray, event);
        QVERIFY(!newsIn(event));
    }

    void whatIsUnknownIsEmpty()
    {
        const auto news = newsIn("Event: Newchannel\r\nChannel: PJSIP/carrier-1\r\nUniqueid: 1.1\r\n"
                                 "CallerIDNum: <unknown>\r\nChannelState: nonsense\r\n");
        QVERIFY(news);
        QCOMPARE(news->channel.number, QByteArray());
        QCOMPARE(news->channel.state, -1);
        QCOMPARE(news->channel.root, QByteArray("1.1"));
    }

    void aNumberKeptBackIsWithheld_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<bool>("isWithheld");
        const auto row = [](const char* what, const QByteArray& number, const QByteArray& presentation,
                            bool isWithheld) {
            const QByteArray said =
                "CallerIDNum: " + number + "\r\nCID-CallingPres: " + presentation + "\r\n";
            QTest::newRow(what) << said << isWithheld;
        };
        row("shown", "4045550123", "0 (Presentation Allowed, Not Screened)", false);
        row("shown, sent by the network", "4045550123", "3 (Presentation Allowed, Network Number)", false);
        row("prohibited", "4045550123", "32 (Presentation Prohibited, Not Screened)", true);
        row("prohibited, sent by the network", "4045550123", "35 (Presentation Prohibited, Network Number)",
            true);
        row("prohibited, without words", "4045550123", "33", true);
        row("prohibited, and not said", "<unknown>", "34 (Presentation Prohibited, Failed Screen)", true);
        row("not available, though there is one", "4045550123", "67 (Number Unavailable)", true);
        row("not available yet", "<unknown>", "67 (Number Unavailable)", false);
        row("nonsense", "4045550123", "nonsense", false);
        row("below nothing", "4045550123", "-1", false);
    }
    void aNumberKeptBackIsWithheld()
    {
        QFETCH(QByteArray, lines);
        const auto news = newsIn("Event: NewCallerid\r\nUniqueid: 1.1\r\n" + lines);
        QVERIFY(news);
        QTEST(news->isWithheld, "isWithheld");
    }

    void aListedChannelHasAnAge_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("seconds");
        QTest::newRow("in seconds, by Status") << QByteArray("Seconds: 865") << 865;
        QTest::newRow("as a clock, by CoreShowChannels") << QByteArray("Duration: 01:02:03") << 3723;
        QTest::newRow("not at all") << QByteArray("Type: PJSIP") << 0;
        QTest::newRow("absurd") << QByteArray("Duration: 99999999999:-5:x") << 0;
    }
    void aListedChannelHasAnAge()
    {
        QFETCH(QByteArray, line);
        const auto news = newsIn("Event: Status\r\nUniqueid: 1.1\r\n" + line + "\r\n");
        QVERIFY(news);
        QTEST(static_cast<int>(news->age.count()), "seconds");
    }

    void whereADialledChannelLeads_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("dialled");
        QTest::addColumn<int>("side");
        const auto row = [](const char* what, const char* name, const char* dialled, ChannelSide side) {
            QTest::newRow(what) << QByteArray(name) << QByteArray(dialled) << static_cast<int>(side);
        };
        using enum ChannelSide;
        row("an extension", "PJSIP/101-0000001a", "101/sip:101@192.0.2.20:5060;transport=udp", Phone);
        row("an extension of the old kind", "SIP/101-0000001a", "101", Phone);
        row("an extension whose phone shows the office's number", "PJSIP/101-0000001a",
            "101/sip:4045550100@192.0.2.20", Phone);
        row("a phone with a name", "PJSIP/reception-0000001a", "reception/sip:x7k2@192.0.2.20:5060", Phone);
        row("a phone signed in under its whole number", "SIP/4045550101-0000001a", "4045550101", Phone);
        row("a number through a trunk", "PJSIP/carrier-0000001a", "4045550123@carrier", Outside);
        row("a number in front of a trunk's address", "PJSIP/carrier-0000001a",
            "carrier/sip:+14045550123@sip.example:5060", Outside);
        row("a number through a trunk of the old kind", "SIP/carrier-0000001a", "carrier/4045550123",
            Outside);
        row("a number through an analogue port", "DAHDI/1-1", "g0/4045550123", Outside);
        row("a telephone at an analogue port", "DAHDI/3-1", "3", Phone);
        row("a part of the dial plan", "Local/101@from-queue-00000003;1", "101@from-queue/n", Local);
        row("a robot", "AudioSocket/192.0.2.9:9092-abc", "192.0.2.9:9092/uuid", Machine);
        row("nothing at all", "", "", Phone);
    }
    void whereADialledChannelLeads()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, dialled);
        SwitchChannel channel;
        channel.name = name;
        QTEST(static_cast<int>(sideOfDialled(channel, dialled, 5)), "side");
    }

    void theSameNumberWrittenOtherwise_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("isSame");
        const auto row = [](const char* what, const char* one, const char* other, bool isSame) {
            QTest::newRow(what) << QByteArray(one) << QByteArray(other) << isSame;
        };
        row("as it was dialled", "4045550123", "4045550123", true);
        row("a 9 for a line", "94045550123", "4045550123", true);
        row("a plus", "4045550123", "+14045550123", true);
        row("without the area code", "5550123", "14045550123", true);
        row("a German 0", "030234567", "+4930234567", true);
        row("a brief number of the same town", "234567", "+4930234567", true);
        row("another", "4045550124", "4045550123", false);
        row("an extension with the same end", "123", "4045550123", false);
        row("nothing", "", "4045550123", false);
        row("nothing twice", "", "", false);
    }
    void theSameNumberWrittenOtherwise()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QCOMPARE(isSameNumber(one, other, 5), isSameNumber(other, one, 5));
        QTEST(isSameNumber(one, other, 5), "isSame");
    }

    void aDeviceIsDialledByItsAddress()
    {
        QVERIFY(isAddressOfDevice("desk/sip:4045550100@192.168.1.20:5060;transport=udp"));
        QVERIFY(isAddressOfDevice("desk/sip:4045550100@203.0.113.9"));
        QVERIFY(isAddressOfDevice("desk/sip:4045550100@[2001:db8::9]:5060"));
        QVERIFY(!isAddressOfDevice("carrier/sip:4045550123@sip.example:5060"));
        QVERIFY(!isAddressOfDevice("4045550123@carrier"));
        QVERIFY(!isAddressOfDevice("desk/sip:192.0.2.1"));
        QVERIFY(!isAddressOfDevice({}));
    }

    void onlyAPlainlyDialledNameIsAPhone()
    {
        QCOMPARE(phoneIn("PJSIP/reception-1", "reception"), QByteArray("PJSIP/reception"));
        QCOMPARE(phoneIn("PJSIP/reception-1", "reception/sip:x@192.0.2.1"), QByteArray("PJSIP/reception"));
        QCOMPARE(phoneIn("PJSIP/carrier-1", "911@carrier"), QByteArray());
        QCOMPARE(phoneIn("SIP/carrier-1", "carrier/911"), QByteArray());
        QCOMPARE(phoneIn("PJSIP/carrier-1", "carrier/sip:911@sip.example"), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestAmiReader)
#include "tst_ami_reader.moc"
