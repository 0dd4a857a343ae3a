// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/softphone_hook/hook_places.h"
#include "core/telephony/softphone_hook/softphone_line.h"
#include "tests/support/fake_clock.h"
#include "tests/telephony/softphone_hook/micro_sip_file.h"
#include "tests/telephony/softphone_hook/phone_on_loopback.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace secondring;

using State = LineMonitor::State;

namespace {

const QString lineToken = u"00112233445566778899aabbccddeeff"_s;

/// A line for telephones of this computer, and what it said.
struct PhoneLine {
    explicit PhoneLine(const SoftphoneLineSettings& how = {0}, const QString& token = lineToken,
                       const QString& places = {})
        : line(settingsOf(how), {HookToken(token), u"US"_s, places, clock})
    {
        QObject::connect(&line, &LineMonitor::happened, &line,
                         [this](const LineEvent& event) { events.push_back(event); });
        QObject::connect(&line, &LineMonitor::stateChanged, &line,
                         [this](State state, LineTrouble trouble, const QString& detail) {
                             states.push_back(state);
                             troubles.push_back(trouble);
                             details << detail;
                         });
    }
    static LineSettings settingsOf(const SoftphoneLineSettings& how)
    {
        LineSettings settings;
        settings.id = {u"desk"_s};
        settings.how = how;
        return settings;
    }
    [[nodiscard]] int say(const QByteArray& words) const
    {
        return statusOf(line.port(), "/line?token=" + lineToken.toLatin1() + '&' + words);
    }
    [[nodiscard]] std::optional<Ended> end() const
    {
        const auto* last = events.empty() ? nullptr : std::get_if<Ended>(&events.back().what);
        return last ? std::optional(*last) : std::nullopt;
    }

    FakeClock clock;
    std::vector<LineEvent> events;
    std::vector<State> states;
    std::vector<LineTrouble> troubles;
    QStringList details;
    SoftphoneLine line;
};

} // namespace

class TstSoftphoneLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!.*a wrong token from).*"_s)); }
    void aMissedCallIsTold();
    void severalPhonesAreLessCertain();
    void aRingNobodyEndsIsGivenUp();
    void stoppedItKnowsNothingMore();
    void withoutATokenItDoesNotListen();
    void guessingIsSaidAndPasses();
    void aPortHeldByAnotherProgramIsSaidAndTriedAgain();
    void whoTriesALineThatIsWatchedHearsSo();
    void itIsFoundByItsPlace();
    void missedCallsOfTheTimeAwayAreFiled();
    void aBrokenListOfCallsStopsNothing();
    void pickedUpAtAnotherPhoneIsSeenInTheList_data();
    void pickedUpAtAnotherPhoneIsSeenInTheList();
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

void TstSoftphoneLine::severalPhonesAreLessCertain()
{
    PhoneLine desk({0, false, false, {}});
    QVERIFY(!desk.line.abilities().seesAnsweredElsewhere);
    desk.line.start();
    QCOMPARE(desk.say("ev=ring&num=4045550123"), 200);
    QCOMPARE(desk.say("ev=end&num=4045550123"), 200);
    QVERIFY(desk.end()->certainty == Certainty::Strong);
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
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a wrong token from 127.0.0.1 which is not"_s));
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

void TstSoftphoneLine::missedCallsOfTheTimeAwayAreFiled()
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

void TstSoftphoneLine::aBrokenListOfCallsStopsNothing()
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

void TstSoftphoneLine::pickedUpAtAnotherPhoneIsSeenInTheList_data()
{
    QTest::addColumn<bool>("alone");
    QTest::addColumn<QString>("listed"); // %1: when it rang.
    QTest::addColumn<int>("outcome");
    const auto row = [](const char* name, bool alone, const QString& listed, CallOutcome outcome) {
        QTest::newRow(name) << alone << listed << static_cast<int>(outcome);
    };
    row("at another phone", false, u"4045550123;Maria;2;%1;0;Call completed elsewhere"_s,
        CallOutcome::AnsweredElsewhere);
    row("at another phone, by a newer MicroSIP", false, u"4045550123;Maria;3;%1;0;En otro lugar"_s,
        CallOutcome::AnsweredElsewhere);
    row("declined here", false, u"4045550123;Maria;2;%1;0;Declined"_s, CallOutcome::Declined);
    row("missed", false, u"4045550123;Maria;2;%1;0;Missed Call"_s, CallOutcome::Abandoned);
    row("another caller was picked up", false, u"4045550199;Ann;3;%1;0;Answered Elsewhere"_s,
        CallOutcome::Abandoned);
    row("an earlier call of hers was picked up", false,
        u"4045550123;Maria;3;1700000000;0;Answered Elsewhere"_s, CallOutcome::Abandoned);
    row("nothing in the list", false, u"null"_s, CallOutcome::Abandoned);
    row("there is no other phone", true, u"4045550123;Maria;3;%1;0;Answered Elsewhere"_s,
        CallOutcome::Abandoned);
}

void TstSoftphoneLine::pickedUpAtAnotherPhoneIsSeenInTheList()
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
    const QString line = listed.contains(u'%') ? listed.arg(rang) : listed;
    writeFile(dir.filePath(u"microsip.ini"_s), wide(u"[Calls]\r\n0="_s + line + u"\r\n"_s));
    QCOMPARE(desk.say("ev=end&num=4045550123"), 200);
    QVERIFY(desk.end());
    QCOMPARE(static_cast<int>(desk.end()->outcome), outcome);
}

QTEST_GUILESS_MAIN(TstSoftphoneLine)
#include "tst_softphone_line.moc"
