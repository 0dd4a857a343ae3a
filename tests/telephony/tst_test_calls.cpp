// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/checked_line.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace secondring::linecheck;
using namespace std::chrono_literals;

class TstTestCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingThatComesIsSaidInTime();
    void thePersonSaysThatOnlyTheDeskRang();
    void aLineThatTellsLateIsWaitedFor();
    void aCallThatNeverEndsIsSaid();
    void aLineThatFallsInTheMiddleIsSaid();
    void anothersCallIsNoTestCall();
    void aCallerShownLateTurnsOutToBeAnother();
    void anUnknownNumberCanBeMine();
    void whoIsKnownJustCalls();
    void whatWasNotMyCallIsForgotten();
    void anotherLinesCallsAreNotLookedAt();
    void twoLegsAreOneCall();
    void whatIsPickedUpIsAnsweredAtOnce();
    void whatIsKnownBetterLaterCounts();
};

void TstTestCalls::nothingThatComesIsSaidInTime()
{
    Checked its(threeCalls());
    its.check.callNow(its.now);
    its.wait(109s);
    QCOMPARE(its.state(0), StepState::Listening);
    its.wait(1s);
    QCOMPARE(its.finding(0), CheckFinding::NothingCame);
    its.check.callDone(its.now); // They call once more and say so when it is over.
    its.wait(19s);
    QCOMPARE(its.state(0), StepState::Listening);
    its.wait(1s);
    QCOMPARE(its.state(0), StepState::Failed);
}

void TstTestCalls::thePersonSaysThatOnlyTheDeskRang()
{
    Checked its(threeCalls());
    its.check.callNow(its.now);
    its.check.deskRangAlone();
    QCOMPARE(its.state(0), StepState::Failed);
    QCOMPARE(its.finding(0), CheckFinding::DeskRangAlone);
}

void TstTestCalls::aLineThatTellsLateIsWaitedFor()
{
    // A call list that is read now and then knows of no ringing.
    Checked its({{TestCall::HangUp, TestCall::Answer}, false, 120s});
    its.check.callNow(its.now);
    const RingingCall call{desk, CallKey{u"1"_s}, callerOf(mobile), its.now, its.now, {}};
    its.now += 10s;
    its.check.callDone(its.now);
    its.wait(100s);
    its.over(call, missed);
    QCOMPARE(its.state(0), StepState::Good);
    const RingingCall older{desk, CallKey{u"2"_s}, callerOf(mobile), its.now - 1h, its.now, {}};
    its.check.callNow(its.now);
    its.over(older, missed);
    QCOMPARE(its.state(1), StepState::Listening);
    its.check.callDone(its.now);
    its.wait(120s);
    QCOMPARE(its.finding(1), CheckFinding::NothingCame);
    const RingingCall late{desk, CallKey{u"3"_s}, callerOf(mobile), its.now - 110s, its.now, {}};
    its.over(late, elsewhere);
    QCOMPARE(its.state(1), StepState::Good);
}

void TstTestCalls::aCallThatNeverEndsIsSaid()
{
    Checked its(threeCalls());
    its.check.callNow(its.now);
    const auto call = its.rings();
    its.wait(60s);
    QCOMPARE(its.state(0), StepState::Ringing);
    its.check.callDone(its.now);
    its.wait(20s);
    QCOMPARE(its.finding(0), CheckFinding::NeverEnded);
    its.over(call, missed); // Too late: the next step must not take it for its own.
    QCOMPARE(its.state(0), StepState::Failed);
    its.check.callNow(its.now);
    (void)its.rings();
    its.wait(240s); // Nobody said anything.
    QCOMPARE(its.finding(0), CheckFinding::NeverEnded);
}

void TstTestCalls::aLineThatFallsInTheMiddleIsSaid()
{
    Checked its(threeCalls());
    its.check.onLineDown(); // Before anything: it may be back until they call.
    QCOMPARE(its.state(0), StepState::Asked);
    its.check.callNow(its.now);
    const auto call = its.rings();
    its.check.onLineDown();
    QCOMPARE(its.finding(0), CheckFinding::LineDown);
    its.over(call, unknown, Certainty::Guess);
    QCOMPARE(its.finding(0), CheckFinding::LineDown);
}

void TstTestCalls::anothersCallIsNoTestCall()
{
    Checked its(threeCalls());
    its.check.callFrom(numberOf(mobile));
    its.check.callNow(its.now);
    const auto other = its.rings(customer);
    QCOMPARE(its.state(0), StepState::Listening);
    QCOMPARE(its.check.strange()->call.caller.number, std::optional(numberOf(customer)));
    const auto mine = its.rings();
    its.over(other, elsewhere);
    QCOMPARE(its.state(0), StepState::Ringing);
    its.over(mine, missed);
    QCOMPARE(its.finding(0), CheckFinding::LooksMissed);
}

void TstTestCalls::aCallerShownLateTurnsOutToBeAnother()
{
    Checked its(threeCalls());
    its.check.callFrom(numberOf(mobile));
    its.check.callNow(its.now);
    (void)its.rings({}, u"first"_s); // A modem says who it is after the first ring.
    QCOMPARE(its.state(0), StepState::Ringing);
    const auto shown = its.rings(customer, u"first"_s);
    QCOMPARE(its.state(0), StepState::Listening);
    its.over(shown, missed);
    QCOMPARE(its.state(0), StepState::Listening);
    (void)its.rings({}, u"second"_s);
    const auto atTheEnd = RingingCall{desk, CallKey{u"second"_s}, callerOf(customer), its.now, its.now, {}};
    its.over(atTheEnd, missed);
    QCOMPARE(its.state(0), StepState::Listening);
    QVERIFY(its.check.strange()->done);
}

void TstTestCalls::anUnknownNumberCanBeMine()
{
    const auto shownAs = u"+14045550122"_s; // The office shows another number than they typed.
    Checked its(threeCalls());
    its.check.callFrom(numberOf(mobile));
    its.check.callNow(its.now);
    const auto call = its.rings(shownAs);
    its.check.strangeIsMine(its.now);
    QCOMPARE(its.state(0), StepState::Ringing);
    its.over(call, missed);
    QCOMPARE(its.state(0), StepState::Good);
    QVERIFY(!its.check.strange());
    Checked after(threeCalls());
    after.check.callFrom(numberOf(mobile));
    after.call(missed, Certainty::Certain, shownAs);
    QCOMPARE(after.state(0), StepState::Listening);
    after.check.strangeIsMine(after.now);
    QCOMPARE(after.state(0), StepState::Good);
    after.check.strangeIsMine(after.now); // Pressed twice.
    QCOMPARE(after.state(1), StepState::Asked);
}

void TstTestCalls::whoIsKnownJustCalls()
{
    Checked its(threeCalls());
    (void)its.rings(); // Not known yet whose number this is.
    QCOMPARE(its.state(0), StepState::Asked);
    its.check.callFrom(numberOf(mobile));
    const auto call = its.rings();
    QCOMPARE(its.state(0), StepState::Ringing);
    its.over(call, missed);
    QCOMPARE(its.state(0), StepState::Good);
    its.over(call, missed); // Said twice: not the next call.
    QCOMPARE(its.state(1), StepState::Asked);
}

void TstTestCalls::whatWasNotMyCallIsForgotten()
{
    Checked its(threeCalls());
    its.check.callNow(its.now);
    const auto other = its.rings(customer);
    its.check.notMyCall();
    QCOMPARE(its.state(0), StepState::Listening);
    its.over(other, missed);
    QCOMPARE(its.state(0), StepState::Listening);
    its.call(missed);
    QCOMPARE(its.state(0), StepState::Good);
    its.check.notMyCall(); // They look up and see: that was a customer.
    QCOMPARE(its.state(0), StepState::Asked);
    QVERIFY(!its.check.result().hungUp);
}

void TstTestCalls::anotherLinesCallsAreNotLookedAt()
{
    Checked its(threeCalls());
    its.check.callNow(its.now);
    const auto call = its.rings(mobile, {}, LineId{u"fax"_s});
    its.over(call, missed);
    QCOMPARE(its.state(0), StepState::Listening);
}

void TstTestCalls::twoLegsAreOneCall()
{
    Checked its(threeCalls());
    its.call(missed);
    its.check.callNow(its.now);
    const auto one = its.rings(mobile, u"leg one"_s);
    const auto two = its.rings(mobile, u"leg two"_s);
    its.over(one, missed);
    QCOMPARE(its.state(1), StepState::Ringing);
    its.over(two, elsewhere);
    QCOMPARE(its.finding(1), CheckFinding::LooksAnswered);
    its.check.callNow(its.now);
    const auto first = its.rings(mobile, u"leg three"_s);
    const auto last = its.rings(mobile, u"leg four"_s);
    its.over(first, voicemail);
    its.over(last, unknown, Certainty::Guess);
    QCOMPARE(its.finding(2), CheckFinding::LooksLikeVoicemail);
}

void TstTestCalls::whatIsPickedUpIsAnsweredAtOnce()
{
    Checked its(threeCalls());
    its.call(missed);
    its.check.callNow(its.now);
    auto call = its.rings();
    its.now += 4s;
    call.answeredAt = its.now;
    its.check.onRinging(call); // They still speak.
    QCOMPARE(its.finding(1), CheckFinding::LooksAnswered);
    QCOMPARE(its.check.steps()[1].rang, 4s);
    its.over(call, CallOutcome::Answered);
    QCOMPARE(its.state(2), StepState::Asked);
}

void TstTestCalls::whatIsKnownBetterLaterCounts()
{
    Checked its(threeCalls());
    its.check.callNow(its.now);
    const auto call = its.rings();
    its.over(call, unknown, Certainty::Guess);
    QCOMPARE(its.state(0), StepState::Weak);
    its.over(call, missed); // The record of the call comes a second later.
    QCOMPARE(its.finding(0), CheckFinding::LooksMissed);
    QVERIFY(its.check.result().seesMissed());
    QCOMPARE(its.check.current()->call, TestCall::Answer);
    QCOMPARE(its.state(1), StepState::Asked);
    its.over(call, unknown, Certainty::Guess); // And worse is no news.
    QCOMPARE(its.finding(0), CheckFinding::LooksMissed);
    its.call(missed);
    QCOMPARE(its.state(1), StepState::Failed);
    its.over({desk, CallKey{u"2"_s}, callerOf(mobile), its.now - 9s, its.now, {}}, elsewhere);
    QCOMPARE(its.state(1), StepState::Good);
    QCOMPARE(its.check.current()->call, TestCall::Voicemail);
    its.check.callNow(its.now);
    its.over({desk, CallKey{u"2"_s}, callerOf(mobile), its.now - 9s, its.now, {}}, missed);
    QCOMPARE(its.state(2), StepState::Listening);
}

QTEST_GUILESS_MAIN(TstTestCalls)
#include "tst_test_calls.moc"
