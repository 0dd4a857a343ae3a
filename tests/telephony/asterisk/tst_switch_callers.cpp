// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/asterisk/channel_name.h"
#include "tests/telephony/asterisk/read_book.h"

#include <QRegularExpression>
#include <QTest>

using namespace secondring;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(secondring::SwitchChannel)

namespace {

const QStringList kBegin{u"A rings"_s, u"A is +14045550123 MARIA LOPEZ"_s};

const QString kUnclear =
    u"A Unknown, Guess: whether the call came in or went out is not known: name the trunks "
    "in the line's settings"_s;

const OwnPlan kOut{"PJSIP/reception", "4045550100", "94045550123"};
const OwnPlan kIn{"PJSIP/carrier", "4045550123", "4045550100"};

} // namespace

/// Who calls, from where, and whether the number may be shown.
class TestSwitchCallers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theCallerIsToldOnceItIsKnownWhetherHeMayBe_data()
    {
        QTest::addColumn<int>("presentation");
        QTest::addColumn<int>("saved");
        QTest::addColumn<QString>("refusal");
        QTest::addColumn<QString>("caller");
        QTest::addColumn<QString>("end");
        const QString known = u"A is +14045550123 MARIA LOPEZ"_s;
        const QString kept = u"A is withheld"_s;
        const QString sure = u"A Abandoned, Certain: the caller hung up while it rang"_s;
        const QString unsure =
            u"A Abandoned, Guess: the caller hung up while it rang; whether the caller withholds the number "
            "is not known: Permission denied"_s;
        QTest::newRow("the number may be shown") << 0 << -1 << QString() << known << sure;
        QTest::newRow("the number is kept back") << 0x20 << -1 << QString() << kept << sure;
        QTest::newRow("there is a number that should not be there")
            << 0x43 << -1 << QString() << kept << sure;
        QTest::newRow("FreePBX shows it to its phones and remembers that it is kept back")
            << 0 << 0x20 << QString() << kept << sure;
        QTest::newRow("FreePBX remembers that it may be shown") << 0 << 0 << QString() << known << sure;
        QTest::newRow("we may not ask") << -1 << -1 << u"Permission denied"_s << known << unsure;
    }
    void theCallerIsToldOnceItIsKnownWhetherHeMayBe()
    {
        QFETCH(int, presentation);
        QFETCH(int, saved);
        QFETCH(QString, refusal);
        QFETCH(QString, caller);
        QFETCH(QString, end);
        ReadBook read;
        read.answersAtOnce = false;
        const QByteArray whole = bytesOf(u"abandoned"_s);
        const qsizetype last = whole.indexOf("Event: HangupRequest");
        read.hear(whole.first(last));
        QCOMPARE(read.said(), QStringList{u"A rings"_s});
        const auto questions = read.book.takeQuestions();
        QCOMPARE(questions.size(), 1u);
        QCOMPARE(questions.front().name, QByteArray("PJSIP/carrier-00000064"));
        read.answer(questions.front().id, presentation, saved, refusal);
        QCOMPARE(read.said().value(1), caller);
        read.hear(whole.mid(last));
        QCOMPARE(read.said(), (QStringList{u"A rings"_s, caller, end}));
        QVERIFY(read.book.takeQuestions().empty());
    }

    void whoHangsUpBeforeTheAnswerIsNotTexted()
    {
        ReadBook read;
        read.answersAtOnce = false;
        read.hear(bytesOf(u"abandoned"_s));
        QCOMPARE(read.said(),
                 (QStringList{u"A rings"_s, u"A is +14045550123 MARIA LOPEZ"_s,
                              u"A Abandoned, Guess: the caller hung up while it rang; whether the caller "
                              "withholds the number is not known: no answer"_s}));
    }

    void anAnswerIsNotWaitedForForEverAndCountsWhenItComes()
    {
        ReadBook read;
        read.answersAtOnce = false;
        const QByteArray whole = bytesOf(u"abandoned"_s);
        const qsizetype last = whole.indexOf("Event: HangupRequest");
        read.hear(whole.first(last));
        read.take(read.book.waitNoLonger(read.clock.now() - 2s, read.clock.now()));
        QVERIFY(read.book.waitsForAnswers());
        read.clock.advance(2s);
        read.take(read.book.waitNoLonger(read.clock.now() - 2s, read.clock.now()));
        QVERIFY(!read.book.waitsForAnswers());
        QCOMPARE(read.said(), kBegin);
        read.answer("1795186800.101", 0x20);
        read.hear(whole.mid(last));
        QCOMPARE(read.said(),
                 kBegin + QStringList({u"A is withheld"_s,
                                       u"A Abandoned, Certain: the caller hung up while it rang"_s}));
    }

    void theDialPlanMayKeepTheNumberBack_data()
    {
        QTest::addColumn<QByteArray>("app");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<bool>("isKept");
        const auto row = [](const char* name, const char* app, const char* data, bool isKept) {
            QTest::newRow(name) << QByteArray(app) << QByteArray(data) << isKept;
        };
        row("FreePBX notes it", "Set", "__CALLINGNUMPRES_SV=prohib_passed_screen", true);
        row("FreePBX notes that it may be shown", "Set", "__CALLINGNUMPRES_SV=allowed_not_screened", false);
        row("by a header of the carrier", "ExecIf", "1?Set(CALLERID(pres)=prohib)", true);
        row("by a header that is not there", "ExecIf", "0?Set(CALLERID(pres)=prohib)", false);
        row("by the other branch", "ExecIf", "?NoOp():Set(CALLERPRES()=prohib)", true);
        row("only the name", "Set", "CALLERPRES(name-pres)=prohib", false);
        row("as of old", "SetCallerPres", "prohib", true);
        row("it only speaks of it", "NoOp", "CALLERID(pres)=prohib", false);
        row("nothing", "ExecIf", "", false);
    }
    void theDialPlanMayKeepTheNumberBack()
    {
        QFETCH(QByteArray, app);
        QFETCH(QByteArray, data);
        QFETCH(bool, isKept);
        ReadBook read;
        read.hear("Asterisk Call Manager/5.0.2\r\n");
        const QByteArray channel = "Channel: PJSIP/carrier-1\r\nUniqueid: 1.1\r\nLinkedid: 1.1\r\n"
                                   "CallerIDNum: 4045550123\r\nContext: from-trunk\r\nChannelState: 4\r\n";
        read.hear("Event: Newchannel\r\n" + channel + "\r\n");
        read.hear("Event: Newexten\r\n" + channel + "Application: " + app + "\r\nAppData: " + data +
                  "\r\n\r\n");
        QCOMPARE(read.said().value(2) == u"A is withheld"_s, isKept);
    }

    void inADialPlanOfOnesOwnTheCourseTellsWhoCalled_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("said");
        const QStringList rang{u"A rings"_s, u"A is +14045550123"_s};
        const QStringList ours{u"A rings"_s, u"A is +14045550100"_s};
        const QString end = u"A NoAnswer, Certain: it rang and nobody picked up"_s;
        const QByteArray toTrunk = kOut.dials("PJSIP/carrier", "4045550123@carrier");
        const QByteArray toDesk = kIn.dials("PJSIP/reception", "reception");
        QTest::newRow("the desk calls out and nobody answers")
            << kOut.says("Newchannel") + toTrunk + kOut.dials("PJSIP/carrier", {}, "NOANSWER") + kOut.ends()
            << QStringList{u"A rang out to +14045550123"_s};
        QTest::newRow("the desk calls out and is answered")
            << kOut.says("Newchannel") + toTrunk + kOut.dials("PJSIP/carrier", {}, "ANSWER") + kOut.ends()
            << QStringList{u"A rang out to +14045550123"_s, u"A reached +14045550123"_s};
        QTest::newRow("a customer calls and nobody answers")
            << kIn.says("Newchannel") + toDesk + kIn.dials("PJSIP/reception", {}, "NOANSWER") + kIn.ends()
            << rang + QStringList{end};
        QTest::newRow("a customer calls and is answered")
            << kIn.says("Newchannel") + toDesk + kIn.dials("PJSIP/reception", {}, "ANSWER") + kIn.ends()
            << rang + QStringList{u"A answered"_s, u"A Answered, Certain: a person answered"_s};
        QTest::newRow("a customer is forwarded to a mobile, which does not answer")
            << kIn.says("Newchannel") + kIn.dials("PJSIP/carrier", "4045550177@carrier") +
                   kIn.dials("PJSIP/carrier", {}, "NOANSWER") + kIn.ends()
            << rang + QStringList{end};
        QTest::newRow("a customer waits in a queue and hangs up")
            << kIn.says("Newchannel") + kIn.says("QueueCallerJoin", "Queue: front\r\n") +
                   kIn.says("QueueCallerAbandon", "Queue: front\r\n") + kIn.ends()
            << rang + QStringList{u"A Abandoned, Certain: the caller hung up while waiting in the queue"_s};
        QTest::newRow("the desk hears that the number is not in service")
            << kOut.says("Newchannel") + kOut.says("Newexten", "Application: Playback\r\n") + kOut.ends()
            << ours + QStringList{kUnclear};
        const OwnPlan inside{"PJSIP/reception", "4045550100", "102"};
        QTest::newRow("it was for an extension: a colleague, or a trunk that passes only these digits")
            << inside.says("Newchannel") + inside.dials("PJSIP/back", "back") +
                   inside.dials("PJSIP/back", {}, "NOANSWER") + inside.ends()
            << ours + QStringList{kUnclear};
        const OwnPlan messages{"PJSIP/reception", "4045550100", "8500"};
        QTest::newRow("the desk hears its messages")
            << messages.says("Newchannel") + messages.says("Newexten", "Application: VoiceMailMain\r\n") +
                   messages.ends()
            << QStringList();
        QTest::newRow("a phone that shows its number as its address")
            << kIn.says("Newchannel") +
                   kIn.dials("PJSIP/reception", "reception/sip:4045550100@192.168.1.20") + kIn.ends()
            << rang + QStringList{kUnclear};
    }
    void inADialPlanOfOnesOwnTheCourseTellsWhoCalled()
    {
        QFETCH(QByteArray, bytes);
        ReadBook read;
        read.hear("Asterisk Call Manager/5.0.2\r\n");
        read.hear(bytes);
        QTEST(read.said(), "said");
        QCOMPARE(read.book.openCalls(), 0u);
    }

    void whoCalledOutOnceIsAPhoneFromThenOn()
    {
        ReadBook read;
        read.hear("Asterisk Call Manager/5.0.2\r\n");
        read.hear(kOut.says("Newchannel") + kOut.dials("PJSIP/carrier", "4045550123@carrier") + kOut.ends());
        const OwnPlan inside{"PJSIP/reception", "4045550100", "102"};
        read.hear(inside.says("Newchannel") + inside.ends());
        QCOMPARE(read.said(), QStringList{u"A rang out to +14045550123"_s});
        // And what carried the call is a trunk.
        const OwnPlan brief{"PJSIP/carrier", "4045550123", "100"};
        read.hear(brief.says("Newchannel") + brief.ends());
        QCOMPARE(read.said().last(), u"A Abandoned, Certain: the caller hung up before anybody picked up"_s);
    }

    void callsForASystemBehindThisOneAreNotTakenForCallsOutForEver()
    {
        ReadBook read;
        read.hear("Asterisk Call Manager/5.0.2\r\n");
        for (const char* caller : {"4045550123", "4045550124"}) {
            const OwnPlan call{"PJSIP/carrier", caller, "4045550100"};
            read.hear(call.says("Newchannel") + call.dials("PJSIP/old", "4045550100@old") + call.ends());
        }
        QCOMPARE(read.said().value(1), u"A rings"_s);
        QCOMPARE(read.said().last(), u"A Abandoned, Certain: the caller hung up while it rang"_s);
    }

    void trunksThatAreNamedAreTrunks_data()
    {
        QTest::addColumn<QByteArray>("trunk");
        QTest::newRow("by the name of the endpoint") << QByteArray("carrier");
        QTest::newRow("by the device") << QByteArray("PJSIP/carrier");
        QTest::newRow("by the context of the dial plan") << QByteArray("office");
    }
    void trunksThatAreNamedAreTrunks()
    {
        QFETCH(QByteArray, trunk);
        SwitchHouse of = house();
        of.trunks = {trunk};
        ReadBook read(of);
        read.hear("Asterisk Call Manager/5.0.2\r\n");
        const OwnPlan brief{"PJSIP/carrier", "4045550123", "100"};
        read.hear(brief.says("Newchannel"));
        QCOMPARE(read.said().size(), 2);
    }

    void anUnclearCallIsNotLostWithTheConnection()
    {
        ReadBook read;
        read.hear("Asterisk Call Manager/5.0.2\r\n");
        const OwnPlan brief{"PJSIP/carrier", "4045550123", "100"};
        read.hear(brief.says("Newchannel"));
        QCOMPARE(read.said(), QStringList());
        read.take(read.book.giveUp(read.clock.now(), u"stopped"_s));
        QCOMPARE(read.said().last(), u"A Unknown, Guess: stopped"_s);
    }

    void whereACallerComesFrom_data()
    {
        QTest::addColumn<SwitchChannel>("channel");
        QTest::addColumn<int>("side");
        const auto row = [](const char* what, const char* name, const char* number, const char* where,
                            ChannelSide side) {
            const QByteArrayList place = QByteArray(where).split(' ');
            QTest::newRow(what) << SwitchChannel{.name = name,
                                                 .number = number,
                                                 .context = place.front(),
                                                 .exten = place.size() > 1 ? place.back() : "4045550100"}
                                << static_cast<int>(side);
        };
        using enum ChannelSide;
        row("a trunk of FreePBX", "PJSIP/carrier-1", "4045550123", "from-pstn", Outside);
        row("a trunk with a number for a name", "PJSIP/4711-1", "4045550123", "from-trunk", Outside);
        row("a trunk whose caller has a brief number", "PJSIP/carrier-1", "611", "from-trunk", Outside);
        row("a trunk or a phone in a dial plan of one's own", "PJSIP/carrier-1", "4045550123", "office",
            Unclear);
        row("nobody's number through such a one", "PJSIP/carrier-1", "", "office", Unclear);
        row("a line that just rings", "DAHDI/1-1", "4045550123", "office s", Outside);
        row("an analogue port", "DAHDI/1-1", "4045550123", "from-analog", Outside);
        row("an extension", "PJSIP/101-1", "101", "from-internal", Phone);
        row("an extension that shows the office's number", "PJSIP/101-1", "4045550100", "office", Phone);
        row("a phone with a name that shows its extension", "PJSIP/reception-1", "101", "office", Phone);
        row("a phone with a name that picks up another", "PJSIP/reception-1", "4045550100", "office *8",
            Phone);
        row("an extension in FreePBX that shows the office's number", "PJSIP/desk-1", "4045550100",
            "from-internal-xfer", Phone);
    }
    void whereACallerComesFrom()
    {
        QFETCH(SwitchChannel, channel);
        const QByteArray context = channel.context;
        QTEST(static_cast<int>(sideOfCaller(channel, 5, DeviceUse::Unknown)), "side");
        const bool isPlain = !context.startsWith("office");
        QVERIFY(isPlain || sideOfCaller(channel, 5, DeviceUse::Phone) == ChannelSide::Phone);
    }
};

QTEST_GUILESS_MAIN(TestSwitchCallers)
#include "tst_switch_callers.moc"
