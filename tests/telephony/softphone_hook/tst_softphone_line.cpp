// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/softphone_hook/hook_places.h"
#include "tests/telephony/softphone_hook/micro_sip_file.h"
#include "tests/telephony/softphone_hook/phone_line.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace secondring;

using State = LineMonitor::State;

class TstSoftphoneLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!.*a wrong token from).*"_s)); }
    void aMissedCallIsTold();
    void besideOtherPhonesTheDeskIsAsked();
    void aRingNobodyEndsIsGivenUp();
    void stoppedItKnowsNothingMore();
    void withoutATokenItDoesNotListen();
    void guessingIsSaidAndPasses();
    void aPortHeldByAnotherProgramIsSaidAndTriedAgain();
    void whoTriesALineThatIsWatchedHearsSo();
    void itIsFoundByItsPlace();
};

void TstSoftphoneLine::aMissedCallIsTold()
{
    PhoneLine desk;
    desk.line.start();
    QVERIFY(desk.states == (std::vector{State::Connecting, State::Watching}));
    QCOMPARE(desk.say("ev=ring&num=4045550123"), 200);
    desk.clock.advance(8s);
    QCOMPARE(desk.say("ev=end&num=4045550123"), 200);
    QCOMPARE(desk.events.size(), 3U);
    QVERIFY(desk.end()->outcome == CallOutcome::Abandoned);
    QVERIFY(desk.end()->certainty == Certainty::Certain);
    QVERIFY(desk.events[2].at - desk.events[0].at == 8s);
    QVERIFY(desk.line.abilities().seesAnsweredElsewhere);
}

void TstSoftphoneLine::besideOtherPhonesTheDeskIsAsked()
{
    PhoneLine desk({0, false, false, {}});
    QVERIFY(!desk.line.abilities().seesAnsweredElsewhere);
    desk.line.start();
    QCOMPARE(desk.say("ev=ring&num=4045550123"), 200);
    QCOMPARE(desk.say("ev=end&num=4045550123"), 200);
    QVERIFY(desk.end()->outcome == CallOutcome::Unknown); // A colleague may have answered.
    QVERIFY(desk.end()->certainty == Certainty::Guess);
}

void TstSoftphoneLine::aRingNobodyEndsIsGivenUp()
{
    PhoneLine desk;
    desk.line.start();
    QCOMPARE(desk.say("ev=ring&num=4045550123"), 200);
    desk.clock.advance(301s);
    QTRY_VERIFY(desk.end());
    QVERIFY(desk.end()->outcome == CallOutcome::Unknown);
    QVERIFY(desk.end()->certainty == Certainty::Guess);
}

void TstSoftphoneLine::stoppedItKnowsNothingMore()
{
    PhoneLine desk;
    desk.line.stop();
    QVERIFY(desk.states == std::vector{State::Stopped});
    desk.line.start();
    const quint16 port = desk.line.port();
    QCOMPARE(desk.say("ev=ring&num=4045550123"), 200);
    desk.line.stop();
    QVERIFY(desk.end() && desk.end()->outcome == CallOutcome::Unknown);
    QVERIFY(desk.states.back() == State::Stopped);
    QCOMPARE(statusOf(port, "/line?ev=end&token=" + lineToken.toLatin1()), 0);
    desk.line.start();
    QVERIFY(desk.states.back() == State::Watching);
    QCOMPARE(desk.say("ev=end&num=4045550123"), 200);
    QCOMPARE(desk.events.size(), 3U);
}

void TstSoftphoneLine::withoutATokenItDoesNotListen()
{
    PhoneLine desk({0}, u"short"_s);
    desk.line.start();
    QVERIFY(desk.states.back() == State::Faulty);
    QVERIFY(desk.troubles.back() == LineTrouble::BadSettings);
    QCOMPARE(desk.line.port(), quint16(0));
}

void TstSoftphoneLine::guessingIsSaidAndPasses()
{
    PhoneLine desk;
    desk.line.start();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a wrong token from 127.0.0.1 and enough"_s));
    for (int guess = 0; guess < 5; ++guess)
        QCOMPARE(statusOf(desk.line.port(), "/line?ev=ring&num=4045550123&token=guess"), 403);
    QVERIFY(desk.states.back() == State::Watching);
    QVERIFY(desk.troubles.back() == LineTrouble::Guessed);
    QVERIFY(!desk.details.join(u' ').contains(u"guess"));
    QVERIFY(!desk.details.join(u' ').contains(u"4045550123"));
    QVERIFY(desk.events.empty());
    desk.clock.advance(61s);
    QTRY_VERIFY(desk.troubles.back() == LineTrouble::None);
    QVERIFY(desk.states.back() == State::Watching);
    QCOMPARE(desk.say("ev=ring&num=4045550123"), 200);
}

void TstSoftphoneLine::aPortHeldByAnotherProgramIsSaidAndTriedAgain()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    connect(&other, &QTcpServer::newConnection, &other,
            [&other] { other.nextPendingConnection()->write("SSH-2.0-another\r\n"); });
    PhoneLine desk({other.serverPort()});
    desk.line.start();
    QTRY_VERIFY(desk.troubles.back() == LineTrouble::PortBusy);
    QVERIFY(desk.states.back() == State::Faulty);
    other.close();
    QTRY_VERIFY_WITH_TIMEOUT(desk.states.back() == State::Watching, 20'000);
    QVERIFY(desk.troubles.back() == LineTrouble::None);
    QVERIFY(desk.line.port() != 0);
}

void TstSoftphoneLine::whoTriesALineThatIsWatchedHearsSo()
{
    PhoneLine desk;
    desk.line.start();
    PhoneLine tried({desk.line.port()});
    tried.line.start();
    QTRY_VERIFY(tried.states.back() == State::Watching);
    tried.line.stop();
    QVERIFY(tried.states.back() == State::Stopped);
    // One of another desk, with a token of its own, is told to look for another port.
    PhoneLine other({desk.line.port()}, u"ffeeddccbbaa99887766554433221100"_s);
    other.line.start();
    QTRY_VERIFY(other.troubles.back() == LineTrouble::PortBusy);
    QVERIFY(desk.states.back() == State::Watching);
}

void TstSoftphoneLine::itIsFoundByItsPlace()
{
    const QTemporaryDir dir;
    const QString places = dir.filePath(u"telephones.json"_s);
    PhoneLine desk({0}, lineToken, places);
    desk.line.start();
    QCOMPARE(readHookPlaces(places)[u"desk"_s].port, int(desk.line.port()));
    desk.clock.advance(60s);
    QCOMPARE(desk.say("ev=ring&num=4045550123"), 200);
    QCOMPARE(desk.say("ev=end&num=4045550123"), 200);
    QVERIFY(readHookPlaces(places)[u"desk"_s].seenUntil == desk.clock.now());
    QVERIFY(!readFile(places).contains(lineToken.toLatin1()));
    desk.line.stop();
    QCOMPARE(readHookPlaces(places)[u"desk"_s].port, 0);
}

QTEST_GUILESS_MAIN(TstSoftphoneLine)
#include "tst_softphone_line.moc"
