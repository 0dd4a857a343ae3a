// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/fritzbox/fritzbox_calls.h"
#include "tests/telephony/fritzbox/line_transcript.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const Timestamp noon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 12h};

FritzBoxCalls bookOf(const QString& file)
{
    const QStringList own = file.contains(u"not_our"_s) ? QStringList{u"732 100"_s} : QStringList();
    return FritzBoxCalls(LineId{u"box"_s}, own, u"DE"_s);
}

QStringList replayed(const LineTranscript& transcript, FritzBoxCalls calls)
{
    EventWords words(noon);
    CallMonitorReader reader;
    for (const auto& [after, line] : transcript.said) {
        if (line == "lost") {
            words.take(calls.loseSight(noon + after));
            continue;
        }
        for (const CallMonitorLine& said : reader.feed(line + "\r\n"))
            words.take(calls.apply(said, noon + after));
    }
    return words.words();
}

CallMonitorLine heard(const QByteArray& line)
{
    return readCallMonitorLine(line).value();
}

ListedCall listed(ListedCall::Kind kind, const QString& remote, const QString& minute, Timestamp at,
                  int port = -1)
{
    ListedCall call;
    call.kind = kind;
    call.remote = remote;
    call.minute = minute;
    call.at = at;
    call.port = port;
    return call;
}

using Kind = ListedCall::Kind;

} // namespace

class TstFritzBoxCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aTranscriptTellsWhatHappened_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = transcriptsIn(u"fritzbox"_s);
        QVERIFY2(files.size() >= 12, "the transcripts are not where this test looks");
        for (const QString& file : files)
            QTest::newRow(qPrintable(readTranscript(file).shows)) << file;
    }
    void aTranscriptTellsWhatHappened()
    {
        QFETCH(const QString, file);
        const LineTranscript transcript = readTranscript(file);
        QVERIFY(!transcript.said.empty());
        QCOMPARE(replayed(transcript, bookOf(file)).join(u'\n'), transcript.expected.join(u'\n'));
    }

    void twoRingsInOneMinuteAreTwoCalls()
    {
        FritzBoxCalls calls = bookOf({});
        EventWords words(noon);
        for (int i = 0; i < 2; ++i) {
            words.take(calls.apply(heard("16.06.20 12:25:42;RING;0;01751234567;732;SIP1;"), noon));
            words.take(calls.apply(heard("16.06.20 12:25:46;DISCONNECT;0;0;"), noon));
        }
        QCOMPARE(words.keys().size(), 2);
        QVERIFY2(!words.keys().join(u' ').contains(u"1234567"_s), "a key must not hold the number");
    }

    void aCallSeenLiveIsNotReadFromTheList()
    {
        FritzBoxCalls calls = bookOf({});
        (void)calls.apply(heard("20.11.26 12:00:42;RING;0;01751234567;732;SIP1;"), noon);
        (void)calls.apply(heard("20.11.26 12:00:46;DISCONNECT;0;0;"), noon + 4s);
        const auto found = calls.catchUp({listed(Kind::Missed, u"01751234567"_s, u"20.11.26 12:00"_s, noon)},
                                         noon - 1h, noon + 1min);
        QVERIFY(found.empty());
    }

    void theListKnowsTheCallByTheSameKey()
    {
        FritzBoxCalls live = bookOf({});
        FritzBoxCalls away = bookOf({});
        const auto seen = live.apply(heard("20.11.26 12:00:42;RING;0;01751234567;732;SIP1;"), noon);
        const auto read = away.catchUp({listed(Kind::Missed, u"01751234567"_s, u"20.11.26 12:00"_s, noon)},
                                       noon - 1h, noon + 1min);
        QCOMPARE(read.size(), 3U);
        QCOMPARE(read.front().call.value, seen.front().call.value);
    }

    void theListTellsHowACallEndedThatWasLostInMidRing()
    {
        FritzBoxCalls calls = bookOf({});
        EventWords words(noon);
        words.take(calls.apply(heard("20.11.26 12:00:42;RING;0;01751234567;732;SIP1;"), noon));
        words.take(calls.loseSight(noon + 5s));
        const std::vector list{listed(Kind::Taken, u"01751234567"_s, u"20.11.26 12:00"_s, noon, 1)};
        words.take(calls.catchUp(list, noon - 1h, noon + 10min));
        QCOMPARE(words.keys().size(), 1);
        QCOMPARE(words.words().mid(2),
                 QStringList({u"5 a ended Unknown Guess"_s, u"0 a ring"_s, u"0 a caller +491751234567"_s,
                              u"60 a ended Answered Certain"_s}));
        QVERIFY2(calls.catchUp(list, noon - 1h, noon + 10min).empty(), "and tells it once");
    }

    void aSecondCallIsCountedFromWhatIsKnown_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("ends");
        const QString first = incomingKey(u"20.11.26 12:00"_s, u"01751234567"_s, 1).value;
        const QString other = incomingKey(u"20.11.26 12:00"_s, u"01757654321"_s, 1).value;
        QTest::newRow("nobody called before") << QString() << QString();
        QTest::newRow("they called before") << first << u"#2"_s;
        QTest::newRow("and before that") << first + u"#2"_s << u"#3"_s;
        QTest::newRow("its name was used before") << first + u"#2@1795176000000"_s << u"#3"_s;
        QTest::newRow("somebody else called before") << other << QString();
        QTest::newRow("a minute before")
            << incomingKey(u"20.11.26 11:59"_s, u"01751234567"_s, 1).value << QString();
        QTest::newRow("another kind of line") << u"4711#8@host"_s << QString();
    }
    void aSecondCallIsCountedFromWhatIsKnown()
    {
        QFETCH(const QString, known);
        QFETCH(const QString, ends);
        FritzBoxCalls calls = bookOf({});
        calls.count({CallKey{known}});
        const auto seen = calls.apply(heard("20.11.26 12:00:42;RING;0;01751234567;732;SIP1;"), noon);
        QCOMPARE(seen.front().call.value, incomingKey(u"20.11.26 12:00"_s, u"01751234567"_s, 1).value + ends);
    }

    void aConversationInTheListIsOneOfTheCallsOfItsMinute()
    {
        FritzBoxCalls calls = bookOf({});
        EventWords words(noon);
        words.take(calls.catchUp({listed(Kind::Active, u"01751234567"_s, u"20.11.26 12:00"_s, noon),
                                  listed(Kind::Missed, u"01751234567"_s, u"20.11.26 12:00"_s, noon)},
                                 noon - 1h, noon + 10min));
        QCOMPARE(words.keys(), QStringList{incomingKey(u"20.11.26 12:00"_s, u"01751234567"_s, 2).value});
        QCOMPARE(words.words().last(), u"60 a ended NoAnswer Certain"_s);
    }

    void aCallThatStillRingsIsNotReadFromTheList()
    {
        FritzBoxCalls calls = bookOf({});
        (void)calls.apply(heard("20.11.26 12:00:42;RING;0;01751234567;732;SIP1;"), noon);
        QVERIFY(calls
                    .catchUp({listed(Kind::Missed, u"01751234567"_s, u"20.11.26 12:00"_s, noon)}, noon - 1h,
                             noon + 1min)
                    .empty());
    }

    void whatHappenedMeanwhileIsToldInItsOwnTime()
    {
        FritzBoxCalls calls = bookOf({});
        EventWords words(noon);
        ListedCall message = listed(Kind::Taken, {}, u"20.11.26 12:04"_s, noon + 4min, 40);
        message.hasRecording = true;
        words.take(
            calls.catchUp({listed(Kind::Missed, u"01751111111"_s, u"17.11.26 12:00"_s, noon - 72h),
                           listed(Kind::Missed, u"01751234567"_s, u"20.11.26 12:00"_s, noon),
                           listed(Kind::Outgoing, u"01751234567"_s, u"20.11.26 12:02"_s, noon + 2min),
                           message, listed(Kind::Other, u"01752222222"_s, u"20.11.26 12:05"_s, noon + 5min)},
                          noon - 1h, noon + 4min + 20s));
        QCOMPARE(words.words().join(u'\n'),
                 u"0 a ring\n0 a caller +491751234567\n60 a ended NoAnswer Certain\n"
                 "120 b rang out to +491751234567\n"
                 "240 c ring\n240 c caller Withheld\n260 c ended Voicemail Certain, they spoke\n"
                 "260 c voicemail left"_s);
    }

    void theListTellsWhetherTheMachineHasARecording_data()
    {
        QTest::addColumn<bool>("hasRecording");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("they spoke") << true << QStringList{u"20 a voicemail left"_s};
        QTest::newRow("they hung up during the greeting") << false << QStringList();
    }
    void theListTellsWhetherTheMachineHasARecording()
    {
        QFETCH(const bool, hasRecording);
        FritzBoxCalls calls = bookOf({});
        (void)calls.apply(heard("20.11.26 12:00:10;RING;0;01751234567;732;SIP1;"), noon);
        (void)calls.apply(heard("20.11.26 12:00:30;CONNECT;0;40;01751234567;"), noon + 20s);
        QVERIFY(!calls.takeMissing());
        const auto over = calls.apply(heard("20.11.26 12:00:36;DISCONNECT;0;6;"), noon + 26s);
        QVERIFY(std::get<Ended>(over.front().what).leftMessage == LeftMessage::NotKnown);
        QVERIFY2(calls.takeMissing(), "the list is asked");
        std::vector list{listed(Kind::Taken, u"01751234567"_s, u"20.11.26 12:00"_s, noon, 40)};
        list.front().hasRecording = hasRecording;
        EventWords words(noon);
        words.take(calls.catchUp(list, noon - 1h, noon + 31s));
        QTEST(words.words(), "said");
        QVERIFY2(calls.catchUp(list, noon - 1h, noon + 60s).empty(), "and tells it once");
    }

    void whoWasSurelyHeardOrNotNeedsNoList()
    {
        FritzBoxCalls calls = bookOf({});
        for (const auto stayed : {2s, 31s}) {
            (void)calls.apply(heard("20.11.26 12:00:10;RING;0;01751234567;732;SIP1;"), noon);
            (void)calls.apply(heard("20.11.26 12:00:30;CONNECT;0;40;01751234567;"), noon + 20s);
            (void)calls.apply(heard("20.11.26 12:00:36;DISCONNECT;0;6;"), noon + 20s + stayed);
            QVERIFY(!calls.takeMissing());
        }
    }

    void anEndWithoutABeginningAsksForTheList()
    {
        FritzBoxCalls calls = bookOf({});
        QVERIFY(!calls.takeMissing());
        QVERIFY(calls.apply(heard("20.11.26 12:00:42;DISCONNECT;0;0;"), noon).empty());
        QVERIFY(calls.takeMissing());
        QVERIFY2(!calls.takeMissing(), "once is enough");
    }
};

QTEST_GUILESS_MAIN(TstFritzBoxCalls)
#include "tst_fritzbox_calls.moc"
