// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/checked_line.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace secondring::linecheck;
using namespace std::chrono_literals;

namespace {

using Outcomes = std::vector<std::pair<CallOutcome, Certainty>>;
const Outcomes::value_type nothing{unknown, Certainty::Guess};

Outcomes::value_type surely(CallOutcome outcome)
{
    return {outcome, Certainty::Certain};
}

} // namespace

Q_DECLARE_METATYPE(Outcomes)

class TstLineCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatTheCallsLookedLikeSaysWhatTheLineIsGoodFor_data();
    void whatTheCallsLookedLikeSaysWhatTheLineIsGoodFor()
    {
        QFETCH(const Outcomes, looks);
        Checked its(threeCalls());
        for (const auto& [outcome, certainty] : looks) {
            its.call(outcome, certainty);
            if (its.check.current() && its.check.current()->state == StepState::Failed) its.check.skip();
        }
        QTEST(its.check.result().verdict(), "verdict");
    }

    void theStepsComeOneAfterTheOther();
    void aHungUpCallThatLooksAnsweredIsTriedAgain();
    void anAnsweredCallThatLooksMissedStandsUntilTriedAgain();
    void whatIsSkippedIsNotKnown();
    void aStepCanBeRepeatedAtTheEnd();
    void voicemailIsToldMinutesLater();
    void aForwardedLineNeverSeesWhatWasAnswered();
    void aModemSeesThePhoneLifted();
    void aModemThatSeesNoPickUpGoesOn();
    void whoCallsIsShownOrNot();
};

void TstLineCheck::whatTheCallsLookedLikeSaysWhatTheLineIsGoodFor_data()
{
    QTest::addColumn<Outcomes>("looks");
    QTest::addColumn<LineVerdict>("verdict");
    using enum LineVerdict;
    QTest::newRow("missed, answered, voicemail: as it should be")
        << Outcomes{surely(missed), surely(elsewhere), surely(voicemail)} << TellsMissed;
    QTest::newRow("voicemail looks like nobody answered: as good")
        << Outcomes{surely(missed), surely(elsewhere), surely(missed)} << TellsMissed;
    QTest::newRow("voicemail looks like an answer: those callers are not texted")
        << Outcomes{surely(missed), surely(elsewhere), surely(elsewhere)} << TellsMissed;
    QTest::newRow("a good inference is good enough")
        << Outcomes{{missed, Certainty::Strong}, surely(elsewhere), surely(missed)} << TellsMissed;
    QTest::newRow("an answered call it is not sure of is never texted")
        << Outcomes{surely(missed), nothing, surely(missed)} << TellsMissed;
    QTest::newRow("the telephone system hides who answered")
        << Outcomes{surely(missed), surely(missed), surely(missed)} << HidesAnswers;
    QTest::newRow("the desk was busy, says the line, when it had answered")
        << Outcomes{surely(missed), surely(CallOutcome::Busy), surely(missed)} << HidesAnswers;
    QTest::newRow("a box that sees only the ringing") << Outcomes{nothing, nothing, nothing} << AsksDesk;
    QTest::newRow("a guess is no knowledge")
        << Outcomes{{missed, Certainty::Guess}, {missed, Certainty::Guess}, nothing} << AsksDesk;
    QTest::newRow("only hung up, nothing more") << Outcomes{surely(missed)} << Incomplete;
    QTest::newRow("voicemail need not be tried")
        << Outcomes{surely(missed), surely(elsewhere)} << TellsMissed;
    QTest::newRow("voicemail took the call that should have been answered")
        << Outcomes{surely(missed), surely(voicemail), surely(voicemail)} << Incomplete;
    QTest::newRow("nobody could ever look missed")
        << Outcomes{surely(elsewhere), surely(elsewhere)} << Incomplete;
}

void TstLineCheck::theStepsComeOneAfterTheOther()
{
    Checked its(threeCalls());
    QCOMPARE(its.check.current()->call, TestCall::HangUp);
    QCOMPARE(its.state(0), StepState::Asked);
    its.check.callNow(its.now);
    QCOMPARE(its.state(0), StepState::Listening);
    const auto call = its.rings();
    QCOMPARE(its.state(0), StepState::Ringing);
    QCOMPARE(its.check.current()->caller, std::optional(numberOf(mobile)));
    its.now += 9s;
    its.over(call, CallOutcome::Abandoned);
    QCOMPARE(its.state(0), StepState::Good);
    QCOMPARE(its.finding(0), CheckFinding::LooksMissed);
    QCOMPARE(its.check.steps()[0].rang, 9s);
    QCOMPARE(its.check.current()->call, TestCall::Answer);
    its.call(elsewhere);
    QCOMPARE(its.finding(1), CheckFinding::LooksAnswered);
    its.call(voicemail);
    QCOMPARE(its.finding(2), CheckFinding::LooksLikeVoicemail);
    QVERIFY(!its.check.current());
}

void TstLineCheck::aHungUpCallThatLooksAnsweredIsTriedAgain()
{
    Checked its(threeCalls());
    its.call(elsewhere);
    QCOMPARE(its.state(0), StepState::Failed);
    QCOMPARE(its.finding(0), CheckFinding::LooksAnswered);
    its.call(voicemail);
    QCOMPARE(its.finding(0), CheckFinding::LooksLikeVoicemail);
    QVERIFY(!its.check.result().hungUp);
    its.call(missed);
    QCOMPARE(its.state(0), StepState::Good);
    QVERIFY(its.check.result().seesMissed());
}

void TstLineCheck::anAnsweredCallThatLooksMissedStandsUntilTriedAgain()
{
    Checked its(threeCalls());
    its.call(missed);
    its.call(missed);
    QCOMPARE(its.state(1), StepState::Failed);
    QVERIFY(its.check.result().hidesAnswers());
    its.call(elsewhere); // They had not picked up after all.
    QCOMPARE(its.state(1), StepState::Good);
    QVERIFY(!its.check.result().hidesAnswers());
}

void TstLineCheck::whatIsSkippedIsNotKnown()
{
    Checked its(threeCalls());
    its.call(missed);
    its.check.skip();
    its.check.skip();
    QVERIFY(!its.check.current());
    QCOMPARE(its.state(1), StepState::Skipped);
    QCOMPARE(its.check.result().verdict(), LineVerdict::Incomplete);
    its.check.skip();
    QVERIFY(!its.check.current());
}

void TstLineCheck::aStepCanBeRepeatedAtTheEnd()
{
    Checked its(threeCalls());
    its.call(missed);
    its.check.skip();
    its.call(voicemail);
    its.check.again(TestCall::Answer);
    QCOMPARE(its.check.current()->call, TestCall::Answer);
    its.call(elsewhere);
    QVERIFY(!its.check.current());
    QCOMPARE(its.check.result().verdict(), LineVerdict::TellsMissed);
}

void TstLineCheck::voicemailIsToldMinutesLater()
{
    Checked its(threeCalls());
    its.call(missed);
    its.call(elsewhere);
    its.check.onVoicemailLeft(); // An old one, before anything of this step rang.
    its.call(missed);
    QCOMPARE(its.finding(2), CheckFinding::LooksMissed);
    its.check.onVoicemailLeft();
    QCOMPARE(its.finding(2), CheckFinding::LooksLikeVoicemail);
    QCOMPARE(its.check.result().voicemailLooksLike, std::optional(voicemail));
    its.check.again(TestCall::Voicemail);
    its.check.callNow(its.now);
    const auto call = its.rings();
    its.check.onVoicemailLeft();
    its.over(call, missed);
    QCOMPARE(its.finding(2), CheckFinding::LooksLikeVoicemail);
}

void TstLineCheck::aForwardedLineNeverSeesWhatWasAnswered()
{
    Checked its(forwarded());
    its.call(missed);
    QCOMPARE(its.check.result().verdict(), LineVerdict::TellsMissed);
    its.check.callNow(its.now);
    its.wait(10s);
    its.check.callDone(its.now);
    its.wait(20s);
    QCOMPARE(its.finding(1), CheckFinding::StaysAway);
    QCOMPARE(its.state(1), StepState::Good);
    QVERIFY(its.check.result().answeredStaysAway);
    its.check.again(TestCall::Answer);
    its.wait(200s); // They were called away: nothing is concluded from that.
    QCOMPARE(its.state(1), StepState::Asked);
    its.call(missed); // It was answered, and came all the same.
    QCOMPARE(its.check.result().verdict(), LineVerdict::HidesAnswers);
}

void TstLineCheck::aModemSeesThePhoneLifted()
{
    Checked its(modem());
    QCOMPARE(its.check.current()->call, TestCall::PickUp);
    its.check.callNow(its.now);
    (void)its.rings();
    QCOMPARE(its.state(0), StepState::Listening);
    its.check.onPickedUp();
    QCOMPARE(its.state(0), StepState::Good);
    QCOMPARE(its.check.result().seesPickUp, std::optional(true));
    its.check.onPickedUp(); // Put down and lifted again.
    QCOMPARE(its.state(1), StepState::Asked);
}

void TstLineCheck::aModemThatSeesNoPickUpGoesOn()
{
    Checked its(modem());
    its.check.callNow(its.now);
    its.wait(29s);
    QCOMPARE(its.state(0), StepState::Listening);
    its.wait(1s);
    QCOMPARE(its.finding(0), CheckFinding::NoPickUp);
    QCOMPARE(its.state(0), StepState::Weak);
    QCOMPARE(its.check.result().seesPickUp, std::optional(false));
    its.call(unknown, Certainty::Guess);
    QCOMPARE(its.state(1), StepState::Weak);
    its.call(unknown, Certainty::Guess);
    QCOMPARE(its.check.result().verdict(), LineVerdict::AsksDesk);
    its.callCounted(5);
    QCOMPARE(its.state(3), StepState::Good);
    QCOMPARE(its.check.result().ringsToVoicemail, 5);
}

void TstLineCheck::whoCallsIsShownOrNot()
{
    Checked its(threeCalls());
    its.check.callFrom(numberOf(mobile));
    its.call(missed, Certainty::Certain, {});
    QCOMPARE(its.state(0), StepState::Good);
    QVERIFY(!its.check.result().showsCaller);
    its.call(elsewhere);
    QVERIFY(its.check.result().showsCaller);
}

QTEST_GUILESS_MAIN(TstLineCheck)
#include "tst_line_check.moc"
