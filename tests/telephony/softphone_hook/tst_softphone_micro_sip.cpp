// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/softphone_hook/micro_sip_connection.h"
#include "tests/telephony/softphone_hook/micro_sip_file.h"
#include "tests/telephony/softphone_hook/phone_line.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace secondring;

using State = LineMonitor::State;

/// A line whose telephone is a MicroSIP: what its settings file tells besides its commands.
class TstSoftphoneMicroSip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void missedCallsOfTheTimeAwayAreFiled();
    void whatRingsAtTheStartIsTakenUp_data();
    void whatRingsAtTheStartIsTakenUp();
    void aBrokenListOfCallsStopsNothing();
    void pickedUpAtAnotherPhoneIsSeenInTheList_data();
    void pickedUpAtAnotherPhoneIsSeenInTheList();
    void aMicroSipThatTellsNothingIsSaid_data();
    void aMicroSipThatTellsNothingIsSaid();
    void onceItTellsOfACallAllIsWell();
};

void TstSoftphoneMicroSip::missedCallsOfTheTimeAwayAreFiled()
{
    const QTemporaryDir dir;
    const QString places = dir.filePath(u"telephones.json"_s);
    const QString file = dir.filePath(u"microsip.ini"_s);
    PhoneLine desk({0, false, true, file}, lineToken, places);
    const auto missedAt = [&](std::chrono::minutes ago) {
        const auto at =
            std::chrono::duration_cast<std::chrono::seconds>((desk.clock.now() - ago).time_since_epoch());
        return u"[Calls]\r\n0=4045550123;Maria;2;%1;0;Missed Call\r\n"_s.arg(at.count());
    };
    writeFile(file, wide(missedAt(10min)));
    desk.line.start(); // For the first time: what was missed before is none of its calls.
    QVERIFY(desk.events.empty());
    desk.line.stop();
    desk.clock.advance(60min);
    writeFile(file, wide(missedAt(10min)));
    desk.line.start();
    QCOMPARE(desk.events.size(), 3U);
    QVERIFY(desk.end()->outcome == CallOutcome::Abandoned);
    QVERIFY(desk.events[0].at == desk.clock.now() - 10min);
    desk.line.stop();
    desk.line.start();
    QCOMPARE(desk.events.size(), 3U); // Once.
}

void TstSoftphoneMicroSip::whatRingsAtTheStartIsTakenUp_data()
{
    QTest::addColumn<int>("secondsAgo");
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<int>("outcome");
    const auto row = [](const char* name, int ago, const QByteArray& then, CallOutcome outcome) {
        QTest::newRow(name) << ago << then << static_cast<int>(outcome);
    };
    row("and the caller gives up", 5, "ev=end&num=4045550123", CallOutcome::Abandoned);
    row("and is picked up", 5, "ev=answer&num=4045550123", CallOutcome::Answered);
    row("and nobody ever tells its end", 5, {}, CallOutcome::Unknown);
}

void TstSoftphoneMicroSip::whatRingsAtTheStartIsTakenUp()
{
    QFETCH(int, secondsAgo);
    QFETCH(QByteArray, then);
    QFETCH(int, outcome);
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"microsip.ini"_s);
    PhoneLine desk({0, false, true, file}, lineToken, dir.filePath(u"telephones.json"_s));
    const auto now = std::chrono::floor<std::chrono::seconds>(desk.clock.now()).time_since_epoch().count();
    const auto listed = [](qint64 at) { return u"4045550123;Maria;2;%1;0;\r\n"_s.arg(at); };
    // The older one was left so when MicroSIP ended all of a sudden: it does not ring any more.
    writeFile(file, wide(u"[Calls]\r\n0="_s + listed(now - 4000) + u"1="_s + listed(now - secondsAgo)));
    desk.line.start();
    QCOMPARE(desk.events.size(), 2U);
    QVERIFY(desk.events[0].at == Timestamp(std::chrono::seconds(now - secondsAgo)));
    desk.clock.advance(then.isEmpty() ? 300s : 3s);
    if (!then.isEmpty()) QCOMPARE(desk.say(then), 200);
    QTRY_VERIFY(desk.end());
    QCOMPARE(static_cast<int>(desk.end()->outcome), outcome);
    desk.line.stop();
    desk.line.start(); // Told once, though it stands in the list as it was.
    QCOMPARE(std::ranges::count_if(
                 desk.events,
                 [](const LineEvent& event) { return std::holds_alternative<RingStarted>(event.what); }),
             std::ptrdiff_t(1));
}

void TstSoftphoneMicroSip::aBrokenListOfCallsStopsNothing()
{
    const QTemporaryDir dir;
    const QString places = dir.filePath(u"telephones.json"_s);
    PhoneLine desk({0, false, true, dir.filePath(u"gone.ini"_s)}, lineToken, places);
    desk.line.start();
    desk.line.stop();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the list of calls was not read"_s));
    desk.line.start();
    QVERIFY(desk.states.back() == State::Watching);
    QCOMPARE(desk.say("ev=ring&num=4045550123"), 200);
}

void TstSoftphoneMicroSip::pickedUpAtAnotherPhoneIsSeenInTheList_data()
{
    QTest::addColumn<bool>("alone");
    QTest::addColumn<QString>("listed"); // %1: when it rang; %2: half a minute before.
    QTest::addColumn<int>("outcome");
    const auto row = [](const char* name, bool alone, const QString& listed, CallOutcome outcome) {
        QTest::newRow(name) << alone << listed << static_cast<int>(outcome);
    };
    row("at another phone", false, u"4045550123;Maria;2;%1;0;Call completed elsewhere"_s,
        CallOutcome::AnsweredElsewhere);
    row("at another phone, by a newer MicroSIP", false, u"4045550123;Maria;3;%1;0;En otro lugar"_s,
        CallOutcome::AnsweredElsewhere);
    row("declined here, and another may have answered", false, u"4045550123;Maria;2;%1;0;Declined"_s,
        CallOutcome::Unknown);
    row("missed here, and another may have answered", false, u"4045550123;Maria;2;%1;0;Missed Call"_s,
        CallOutcome::Unknown);
    row("another caller was picked up", false, u"4045550199;Ann;3;%1;0;Answered Elsewhere"_s,
        CallOutcome::Unknown);
    row("an earlier call of hers was picked up", false,
        u"4045550123;Maria;3;1700000000;0;Answered Elsewhere"_s, CallOutcome::Unknown);
    row("nothing in the list", false, u"null"_s, CallOutcome::Unknown);
    row("missed at the only phone", true, u"4045550123;Maria;2;%1;0;Missed Call"_s, CallOutcome::Abandoned);
    row("declined at the only phone", true, u"4045550123;Maria;2;%1;0;Declined"_s, CallOutcome::Declined);
    row("answered here, and word of that was lost", true, u"4045550123;Maria;1;%1;4;Call Ended"_s,
        CallOutcome::Answered);
    row("her call before this one was answered", true, u"4045550123;Maria;1;%2;4;Call Ended"_s,
        CallOutcome::Abandoned);
    row("the only phone was not the only one", true, u"4045550123;Maria;3;%1;0;Answered Elsewhere"_s,
        CallOutcome::AnsweredElsewhere);
}

void TstSoftphoneMicroSip::pickedUpAtAnotherPhoneIsSeenInTheList()
{
    QFETCH(bool, alone);
    QFETCH(QString, listed);
    QFETCH(int, outcome);
    const QTemporaryDir dir;
    PhoneLine desk({0, false, alone, dir.filePath(u"microsip.ini"_s)});
    desk.line.start();
    const auto rang = std::chrono::floor<std::chrono::seconds>(desk.clock.now()).time_since_epoch().count();
    QCOMPARE(desk.say("ev=ring&num=4045550123"), 200);
    desk.clock.advance(8s);
    QString line = listed;
    line.replace(u"%1"_s, QString::number(rang)).replace(u"%2"_s, QString::number(rang - 30));
    writeFile(dir.filePath(u"microsip.ini"_s), wide(u"[Calls]\r\n0="_s + line + u"\r\n"_s));
    QCOMPARE(desk.say("ev=end&num=4045550123"), 200);
    QVERIFY(desk.end());
    QCOMPARE(static_cast<int>(desk.end()->outcome), outcome);
}

void TstSoftphoneMicroSip::aMicroSipThatTellsNothingIsSaid_data()
{
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("token");
    QTest::addColumn<bool>("isConnected");
    QTest::addColumn<bool>("isSilent");
    QTest::newRow("connected to this line") << 0 << lineToken << true << false;
    QTest::newRow("connected, but to another port") << 1 << lineToken << true << true;
    QTest::newRow("connected, but with another token")
        << 0 << u"ffeeddccbbaa99887766554433221100"_s << true << true;
    QTest::newRow("disconnected, or installed anew") << 0 << lineToken << false << true;
}

void TstSoftphoneMicroSip::aMicroSipThatTellsNothingIsSaid()
{
    QFETCH(int, port);
    QFETCH(QString, token);
    QFETCH(bool, isConnected);
    QFETCH(bool, isSilent);
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const int ours = free.serverPort();
    free.close();
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"microsip.ini"_s);
    writeFile(file, wide(u"[Settings]\r\ncmdCallEnd=pop.exe\r\n"_s));
    const MicroSipHook hook{u"/opt/second-ring"_s, port == 0 ? ours : port, HookToken(token)};
    if (isConnected) QVERIFY(connectMicroSip(file, hook, [] { return false; }));
    PhoneLine desk({ours, false, true, file});
    desk.line.start();
    QVERIFY(desk.states.back() == State::Watching); // Others may tell of calls all the same.
    QVERIFY(desk.troubles.back() == (isSilent ? LineTrouble::PhoneSilent : LineTrouble::None));
    QVERIFY(!desk.details.join(u' ').contains(lineToken));
}

void TstSoftphoneMicroSip::onceItTellsOfACallAllIsWell()
{
    const QTemporaryDir dir;
    PhoneLine desk({0, false, true, dir.filePath(u"gone.ini"_s)});
    desk.line.start();
    QVERIFY(desk.troubles.back() == LineTrouble::PhoneSilent);
    QCOMPARE(desk.say("ev=ring&num=4045550123"), 200);
    QVERIFY(desk.states.back() == State::Watching);
    QVERIFY(desk.troubles.back() == LineTrouble::None);
}

QTEST_GUILESS_MAIN(TstSoftphoneMicroSip)
#include "tst_softphone_micro_sip.moc"
