// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/asterisk/ari_events.h"
#include "tests/telephony/asterisk/read_book.h"

#include <QRegularExpression>
#include <QTest>

using namespace secondring;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// What a book makes of a REST connection.
struct HeardAri : ReadBook {
    using ReadBook::ReadBook;

    void hear(const QByteArray& message)
    {
        const AriMessage read = ari.read(message);
        kinds.push_back(read.kind);
        if (read.kind != AriMessage::Kind::News) return;
        take(book.apply(read.news, clock.now()));
        answerAll();
    }
    void replay(const QString& name)
    {
        for (const TranscriptStep& step : transcript(name)) {
            clock.advance(step.after);
            for (const QByteArray& line : step.bytes.split('\n'))
                if (!line.trimmed().isEmpty()) hear(line.trimmed());
        }
    }

    AriEvents ari;
    std::vector<AriMessage::Kind> kinds;
};

const QStringList kBegin{u"A rings"_s, u"A is +14045550123 MARIA LOPEZ"_s};

} // namespace

/// The same calls, as Asterisk's REST interface tells them: without saying which channels belong together.
class TestAriEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aTranscriptTellsItsCalls_data()
    {
        QTest::addColumn<QStringList>("said");
        for (const char* name : {"ari_answered", "ari_ring_group", "ari_local_answered", "ari_queue_answered",
                                 "ari_logged_in_agent"})
            QTest::newRow(name) << kBegin + QStringList{u"A answered"_s,
                                                        u"A Answered, Certain: a person answered"_s};
        const auto missed = [](const char* name, const QString& how) {
            QTest::newRow(name) << kBegin + QStringList{u"A "_s + how};
        };
        missed("ari_abandoned", u"Abandoned, Certain: the caller hung up while it rang"_s);
        missed("ari_no_answer", u"NoAnswer, Certain: it rang and nobody picked up"_s);
        missed("ari_ring_group_missed", u"NoAnswer, Certain: it rang and nobody picked up"_s);
        missed("ari_local_gives_up", u"NoAnswer, Certain: it rang and nobody picked up"_s);
        missed("ari_local_voicemail", u"Voicemail, Certain: voicemail took the call"_s);
        missed("ari_voicemail", u"Voicemail, Certain: voicemail took the call"_s);
        missed("ari_queue_abandoned", u"Abandoned, Certain: the caller hung up while waiting in the queue"_s);
        missed("ari_menu", u"Abandoned, Certain: the caller hung up in the menu"_s);
        missed("ari_closed", u"Abandoned, Certain: the caller heard only an announcement"_s);
        missed("ari_forwarded", u"AnsweredElsewhere, Strong: answered where the call was forwarded to"_s);
        QTest::newRow("ari_withheld") << QStringList{
            u"A rings"_s, u"A is withheld"_s, u"A Abandoned, Certain: the caller hung up while it rang"_s};
        QTest::newRow("ari_inside_call") << QStringList();
        QTest::newRow("ari_dialler") << QStringList();
        QTest::newRow("ari_call_back")
            << QStringList{u"A rang out to +14045550123"_s, u"A reached +14045550123"_s};
    }
    void aTranscriptTellsItsCalls()
    {
        QFETCH(QStringList, said);
        HeardAri heard;
        heard.replay(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(heard.said(), said);
        QCOMPARE(heard.book.openCalls(), 0u);
    }

    void aNumberKeptBackIsWithheld()
    {
        AriEvents events;
        const auto isWithheld = [&](const QByteArray& presentation) {
            return events
                .read(R"({"type":"ChannelCallerId","channel":{"id":"1.1","caller":{"number":"4045550123"}},)"
                      R"("caller_presentation":)" +
                      presentation + "}")
                .news.isWithheld;
        };
        QVERIFY(isWithheld("32"));
        QVERIFY(isWithheld("67"));
        QVERIFY(!isWithheld("3"));
    }

    void aQueueIsKnownByItsNameAlone_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("without options") << QByteArray("front");
        QTest::newRow("with options") << QByteArray("front,tT,,,30");
    }
    void aQueueIsKnownByItsNameAlone()
    {
        QFETCH(QByteArray, data);
        SwitchHouse of = house();
        of.queues = {"front"};
        HeardAri heard(of);
        const QByteArray channel =
            R"("channel":{"id":"1.1","name":"PJSIP/carrier-1","state":"Ring",)"
            R"("caller":{"number":"4045550123"},"dialplan":{"context":"from-trunk"}}})";
        heard.hear(R"({"type":"ChannelCreated",)" + channel);
        QCOMPARE(heard.said(), QStringList());
        heard.hear(R"({"type":"ChannelDialplan","dialplan_app":"Queue","dialplan_app_data":")" + data +
                   R"(",)" + channel);
        QCOMPARE(heard.said().value(1), u"A is +14045550123"_s);
    }

    void twoCallsAtOnceAreTwo()
    {
        HeardAri heard;
        heard.replay(u"ari_interleaved"_s);
        const QStringList said = heard.said();
        QCOMPARE(said.size(), 7);
        QVERIFY(said.contains(u"A Abandoned, Certain: the caller hung up while it rang"_s));
        QVERIFY(said.contains(u"B Answered, Certain: a person answered"_s));
    }

    void bothInterfacesCallItTheSame()
    {
        HeardAri heard;
        heard.replay(u"ari_local_answered"_s);
        QCOMPARE(heard.events.front().call, CallKey{u"asterisk:pbx.example/1795186800.101"_s});
    }

    void whatIsNoNews_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const char* message, AriMessage::Kind kind) {
            QTest::newRow(name) << QByteArray(message) << static_cast<int>(kind);
        };
        using enum AriMessage::Kind;
        row("nothing", "", Unreadable);
        row("half a message", "{\"type\":\"ChannelCr", Unreadable);
        row("a list", "[1,2]", Unreadable);
        row("a message without a type", "{\"channel\":{}}", Unreadable);
        row("a type that is a number", "{\"type\":7}", Unreadable);
        row("another program took the name", "{\"type\":\"ApplicationReplaced\"}", Replaced);
        row("something else", "{\"type\":\"PlaybackStarted\"}", Other);
        row("a channel that is none", "{\"type\":\"ChannelCreated\",\"channel\":[]}", Other);
        row("a dial to nobody", "{\"type\":\"Dial\",\"dialstatus\":\"ANSWER\",\"peer\":null}", Other);
        row("a transfer that failed", "{\"type\":\"BridgeBlindTransfer\",\"result\":\"Fail\"}", Other);
        row("a transfer of nobody", "{\"type\":\"BridgeBlindTransfer\",\"result\":\"Success\"}", Other);
    }
    void whatIsNoNews()
    {
        QFETCH(QByteArray, message);
        HeardAri heard;
        heard.hear(message);
        QTEST(static_cast<int>(heard.kinds.front()), "kind");
        QVERIFY(heard.events.empty());
    }

    void aPassedOnCallWasAnswered()
    {
        HeardAri heard;
        const QByteArray channel = R"({"id":"1.1","name":"PJSIP/carrier-1","state":"Ring",)"
                                   R"("caller":{"number":"4045550123"},"dialplan":{"context":"from-trunk"}})";
        heard.hear(R"({"type":"ChannelCreated","channel":)" + channel + "}");
        heard.hear(R"({"type":"BridgeBlindTransfer","result":"Success","transferee":)" + channel + "}");
        QCOMPARE(heard.said().back(), u"A answered"_s);
    }

    void ariMayBeToldToSayWhoBelongsTogether()
    {
        AriEvents events;
        const auto read =
            events.read("{\"type\":\"ChannelCreated\",\"channel\":{\"id\":\"1.2\",\"name\":\"PJSIP/101-1\","
                        "\"channelvars\":{\"CHANNEL(linkedid)\":\"1.1\"}}}");
        QCOMPARE(read.news.channel.root, QByteArray("1.1"));
    }

    void aListingIsRead()
    {
        const FakeClock clock;
        AriEvents events;
        const auto listed = events.readListing(
            R"([{"id":"1.1","name":"PJSIP/carrier-1","state":"Up","creationtime":"2026-11-20T14:59:50.000+0000",)"
            R"("dialplan":{"context":"ext-queues","app_name":"Queue","app_data":"600,t"}},{"name":"no id"},7,)"
            R"({"id":"1.2","name":"PJSIP/101-1","state":"Up","creationtime":"nonsense"}])",
            R"([{"id":"b1","bridge_type":"mixing","channels":["1.2"]},{"id":"p1","bridge_type":"holding",)"
            R"("channels":["1.1"]}])",
            clock.now());
        QCOMPARE(listed.size(), 2u);
        QCOMPARE(listed.at(0).app, QByteArray("Queue"));
        QCOMPARE(listed.at(0).age, 10s);
        QCOMPARE(listed.at(0).bridge, QByteArray());
        QCOMPARE(listed.at(1).bridge, QByteArray("b1"));
        QCOMPARE(listed.at(1).age, 0s);
        QVERIFY(events.readListing("nonsense", "{}", clock.now()).empty());
    }
};

QTEST_GUILESS_MAIN(TestAriEvents)
#include "tst_ari_events.moc"
