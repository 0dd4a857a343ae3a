// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/asterisk/heard_line.h"
#include "tests/telephony/asterisk/read_book.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace secondring;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QStringList kBegin{u"A rings"_s, u"A is +14045550123 MARIA LOPEZ"_s};
const QString kTalked = u"A Answered, Certain: a person answered"_s;

QStringList after(const QStringList& begin, const QStringList& more)
{
    return begin + more;
}

} // namespace

/// What becomes of the calls of recorded conversations with Asterisk.
class TestSwitchBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aTranscriptTellsItsCalls_data()
    {
        QTest::addColumn<QStringList>("said");
        const auto missed = [](const char* name, const QString& how) {
            QTest::newRow(name) << after(kBegin, {u"A "_s + how});
        };
        const auto answered = [](const char* name) {
            QTest::newRow(name) << after(kBegin, {u"A answered"_s, kTalked});
        };
        for (const char* name :
             {"answered", "ring_group", "local_answered", "queue_answered", "logged_in_agent",
              "menu_then_desk", "blind_transfer", "attended_transfer", "picked_up", "renamed"})
            answered(name);
        missed("abandoned", u"Abandoned, Certain: the caller hung up while it rang"_s);
        missed("no_answer", u"NoAnswer, Certain: it rang and nobody picked up"_s);
        missed("ring_group_missed", u"NoAnswer, Certain: it rang and nobody picked up"_s);
        missed("local_gives_up", u"NoAnswer, Certain: it rang and nobody picked up"_s);
        missed("busy", u"Busy, Certain: every telephone was busy or declined"_s);
        missed("unreachable", u"NoAnswer, Certain: no telephone could be reached"_s);
        missed("local_voicemail", u"Voicemail, Certain: voicemail took the call"_s);
        missed("queue_local_voicemail_member", u"Voicemail, Certain: voicemail took the call"_s);
        missed("queue_abandoned", u"Abandoned, Certain: the caller hung up while waiting in the queue"_s);
        missed("menu", u"Abandoned, Certain: the caller hung up in the menu"_s);
        missed("closed", u"Abandoned, Certain: the caller heard only an announcement"_s);
        missed("parked", u"Abandoned, Certain: the caller hung up before anybody picked up"_s);
        missed("forwarded", u"AnsweredElsewhere, Strong: answered where the call was forwarded to"_s);
        missed("forwarded_declined", u"NoAnswer, Certain: it rang and nobody picked up"_s);
        missed("local_busy", u"Busy, Certain: every telephone was busy or declined"_s);
        missed("hunt", u"NoAnswer, Certain: it rang and nobody picked up"_s);
        missed("messages_from_outside", u"Unknown, Guess: somebody of the house called in"_s);
        missed("fax", u"Unknown, Guess: a fax"_s);
        missed("turned_away", u"Unknown, Guess: the telephone system turned the call away"_s);
        const QStringList message{u"A left a message"_s, u"A Voicemail, Certain: voicemail took the call"_s};
        QTest::newRow("voicemail") << after(kBegin, message);
        QTest::newRow("voicemail_unseen") << after(kBegin, message);
        QTest::newRow("queue_timeout_voicemail") << after(kBegin, message);
        QTest::newRow("messages_heard") << QStringList();
        QTest::newRow("inside_call") << QStringList();
        QTest::newRow("dialler") << QStringList();
        const QString hungUp = u"A Abandoned, Certain: the caller hung up while it rang"_s;
        QTest::newRow("withheld") << QStringList{u"A rings"_s, u"A is withheld"_s, hungUp};
        QTest::newRow("restricted") << after(kBegin, {u"A is withheld"_s, hungUp});
        QTest::newRow("analogue") << QStringList{u"A rings"_s, u"A is nobody"_s,
                                                 u"A is +14045550123 LOPEZ MARIA"_s, hungUp};
        QTest::newRow("garbage") << QStringList{u"A rings"_s, u"A is +14045550123 JOSÉ \u0001 ÑANDÚ"_s,
                                                hungUp};
        QTest::newRow("call_back") << QStringList{u"A rang out to +14045550123"_s,
                                                  u"A reached +14045550123"_s};
        QTest::newRow("call_back_unanswered") << QStringList{u"A rang out to +14045550123"_s};
        QTest::newRow("interleaved") << QStringList{u"A rings"_s,
                                                    u"A is +14045550123 MARIA LOPEZ"_s,
                                                    u"B rings"_s,
                                                    u"B is +14045550177 JOHN KING"_s,
                                                    u"B answered"_s,
                                                    hungUp,
                                                    u"B Answered, Certain: a person answered"_s};
    }
    void aTranscriptTellsItsCalls()
    {
        QFETCH(QStringList, said);
        ReadBook read;
        read.replay(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(read.said(), said);
        QCOMPARE(read.book.openCalls(), 0u);
    }

    void splitAnywhereItTellsTheSame_data() { aTranscriptTellsItsCalls_data(); }
    void splitAnywhereItTellsTheSame()
    {
        QFETCH(QStringList, said);
        for (const qsizetype piece : {1, 7, 1460}) {
            ReadBook read;
            read.replay(QString::fromLatin1(QTest::currentDataTag()), piece);
            QCOMPARE(read.said(), said);
        }
    }

    void cutOffAnywhereItInventsNothing_data() { aTranscriptTellsItsCalls_data(); }
    void cutOffAnywhereItInventsNothing()
    {
        QFETCH(QStringList, said);
        const auto steps = transcript(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!steps.empty());
        QByteArray whole;
        for (const TranscriptStep& step : steps)
            whole += step.bytes;
        for (qsizetype end = 0; end < whole.size(); end += 997) {
            ReadBook read;
            read.hear(whole.first(end));
            QCOMPARE(read.said(), said.first(read.said().size()));
            read.take(read.book.giveUp(read.clock.now(), u"cut off"_s));
            for (qsizetype more = static_cast<qsizetype>(said.size()); more < read.said().size(); ++more)
                QVERIFY(read.said().at(more).contains(u"cut off"_s));
        }
    }

    void whoLeavesVoicemailAtOnceLeftNoMessage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<std::chrono::milliseconds>("stayed");
        QTest::addColumn<LeftMessage>("message");
        QTest::newRow("hung up after two seconds") << u"local_voicemail"_s << 2000ms << LeftMessage::No;
        QTest::newRow("hung up after 3 seconds") << u"local_voicemail"_s << 3000ms << LeftMessage::NotKnown;
        QTest::newRow("longer than a greeting") << u"local_voicemail"_s << 31'000ms << LeftMessage::Yes;
        QTest::newRow("a mailbox says there is a message") << u"voicemail"_s << 1000ms << LeftMessage::Yes;
    }
    void whoLeavesVoicemailAtOnceLeftNoMessage()
    {
        QFETCH(QString, name);
        QFETCH(std::chrono::milliseconds, stayed);
        QFETCH(LeftMessage, message);
        ReadBook read;
        auto steps = transcript(name);
        steps.back().after = stayed;
        for (const TranscriptStep& step : steps) {
            read.clock.advance(step.after);
            read.hear(step.bytes);
        }
        QCOMPARE(read.said().last().startsWith(u"A Abandoned"_s), message == LeftMessage::No);
        QCOMPARE(std::get<Ended>(read.events.back().what).leftMessage, message);
    }

    void aCallHasTheNameOfItsFirstChannel()
    {
        ReadBook read;
        read.replay(u"answered"_s);
        QCOMPARE(read.events.front().call, CallKey{u"asterisk:pbx.example/1795186800.101"_s});
        QCOMPARE(read.events.front().line, LineId{u"pbx"_s});
        QVERIFY(read.events.at(2).at - read.events.front().at == 5s);
        QVERIFY(read.events.at(3).at - read.events.front().at == 70s);
    }

    void onlyTheQueuesThatAreWatchedCount_data()
    {
        QTest::addColumn<QByteArrayList>("queues");
        QTest::addColumn<QString>("name");
        QTest::addColumn<qsizetype>("events");
        QTest::newRow("a call through the queue")
            << QByteArrayList{"600"} << u"queue_abandoned"_s << qsizetype(3);
        QTest::newRow("one of two queues")
            << QByteArrayList{"500", "600"} << u"queue_answered"_s << qsizetype(4);
        QTest::newRow("a call through another queue")
            << QByteArrayList{"500"} << u"queue_abandoned"_s << qsizetype(0);
        QTest::newRow("a call that went straight to the desk")
            << QByteArrayList{"600"} << u"abandoned"_s << qsizetype(0);
    }
    void onlyTheQueuesThatAreWatchedCount()
    {
        QFETCH(QByteArrayList, queues);
        QFETCH(QString, name);
        SwitchHouse of = house();
        of.queues = queues;
        ReadBook read(of);
        read.replay(name);
        QTEST(static_cast<qsizetype>(read.events.size()), "events");
    }

    // Whatever is said, a call begins before it ends, and ends once.
    void mangledTranscriptsTellWholeCalls_data() { aTranscriptTellsItsCalls_data(); }
    void mangledTranscriptsTellWholeCalls()
    {
        QByteArrayList blocks;
        for (const TranscriptStep& step : transcript(QString::fromLatin1(QTest::currentDataTag())))
            for (const QString& block : QString::fromUtf8(step.bytes).split(u"\r\n\r\n"_s))
                blocks << block.toUtf8() + "\n\n";
        QVERIFY(!blocks.empty());
        QRandomGenerator dice(7);
        for (int round = 0; round < 40; ++round) {
            QByteArrayList mangled = blocks;
            for (int change = 0; change < 6; ++change) {
                const qsizetype one = dice.bounded(mangled.size());
                const qsizetype other = dice.bounded(mangled.size());
                if (change % 3 == 0)
                    mangled.swapItemsAt(one, other);
                else if (change % 3 == 1)
                    mangled[one] = mangled[one].left(dice.bounded(mangled[one].size() + 1)) + "\n\n";
                else
                    mangled.insert(one, mangled.at(other));
            }
            ReadBook read;
            read.hear("Asterisk Call Manager/5.0.2\n" + mangled.join());
            read.take(read.book.giveUp(read.clock.now(), u"cut off"_s));
            QSet<QString> open;
            for (const LineEvent& event : read.events) {
                const bool isAside = std::holds_alternative<RangOut>(event.what) ||
                                     std::holds_alternative<VoicemailLeft>(event.what);
                if (isAside) continue;
                if (std::holds_alternative<RingStarted>(event.what)) open.insert(event.call.value);
                QVERIFY2(open.contains(event.call.value), qPrintable(read.said().join(u'\n')));
                if (std::holds_alternative<Ended>(event.what)) open.remove(event.call.value);
            }
            QVERIFY2(open.isEmpty(), qPrintable(read.said().join(u'\n')));
        }
    }

    void whomTheSystemCalledIsNoCallerAfterARestart()
    {
        ReadBook read;
        const QByteArray whole = transcript(u"dialler"_s).front().bytes;
        read.hear(whole);
        read.book.lose();
        read.hear("Event: Status\r\nChannel: PJSIP/carrier-00000100\r\nChannelState: 6\r\n"
                  "CallerIDNum: 4045550123\r\nContext: from-trunk\r\nUniqueid: 1795186800.101\r\n"
                  "Linkedid: 1795186800.101\r\n\r\n");
        read.take(read.book.confirm(read.clock.now()));
        QVERIFY(read.events.empty());
        QCOMPARE(read.book.openCalls(), 1u);
    }

    void moreChannelsThanThereCanBeAreNotKept()
    {
        ReadBook read;
        SwitchNews news{.kind = SwitchNews::Kind::Began};
        for (std::size_t number = 0; number < SwitchBook::mostChannels + 10; ++number) {
            news.channel.id = news.channel.root = QByteArray::number(static_cast<qulonglong>(number));
            news.channel.name = "PJSIP/carrier-" + news.channel.id;
            (void)read.book.apply(news, read.clock.now());
        }
        QVERIFY(read.book.isFull());
        QCOMPARE(read.book.openCalls(), SwitchBook::mostChannels);
    }

    void whoShowsOtherCallersIsATrunk()
    {
        ReadBook read;
        read.hear("Asterisk Call Manager/5.0.2\r\n");
        const auto calls = [&read](const char* caller) {
            const OwnPlan brief{"PJSIP/my-carrier", caller, "100"};
            read.hear(brief.says("Newchannel") + brief.dials("PJSIP/desk", "desk") + brief.ends());
            return read.said().last();
        };
        const QString unclear =
            u"A Unknown, Guess: whether the call came in or went out is not known: name the trunks in the "
            "line's settings"_s;
        QCOMPARE(calls("4045550123"), unclear);
        QCOMPARE(calls("4045550123"), unclear);
        QCOMPARE(read.book.unclearDevice(), QByteArray("my-carrier"));
        QCOMPARE(calls("4045550124"), u"A Abandoned, Certain: the caller hung up while it rang"_s);
        QVERIFY(read.book.unclearDevice().isEmpty());
    }

    void whatIsUnclearIsSaidUntilItIsKnown()
    {
        HandheldSession* session = nullptr;
        HeardLine heard(listeningAt(5038), handheld(session));
        heard.line.start();
        const auto call = [session](const char* caller) {
            SwitchNews news{.kind = SwitchNews::Kind::Began};
            news.channel = {.id = caller, .root = caller, .name = "PJSIP/carrier-1", .number = caller};
            news.channel.context = "office";
            news.channel.exten = "100";
            Q_EMIT session->heard(news);
            news.kind = SwitchNews::Kind::Gone;
            Q_EMIT session->heard(news);
        };
        call("4045550123");
        QVERIFY(heard.isNow(LineMonitor::State::Watching));
        QCOMPARE(heard.trouble(), LineTrouble::TrunkUnclear);
        QCOMPARE(heard.states.back().detail, u"carrier"_s);
        call("4045550124");
        QCOMPARE(heard.trouble(), LineTrouble::None);
    }
};

QTEST_GUILESS_MAIN(TestSwitchBook)
#include "tst_switch_book.moc"
