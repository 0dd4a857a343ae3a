// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/line_check_words.h"

#include "core/base/phone_number.h"
#include "ui/wording/time_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class LineCheckWording {
    Q_DECLARE_TR_FUNCTIONS(LineChecks)
};

QString aheadWords(TestCall call)
{
    switch (call) {
    case TestCall::PickUp:
        return LineCheckWording::tr("Shows whether the modem notices a phone being picked up.");
    case TestCall::HangUp:
        return LineCheckWording::tr("So that a missed call is noticed.");
    case TestCall::Answer:
        return LineCheckWording::tr("So that nobody you spoke with is texted.");
    case TestCall::Voicemail:
        break;
    }
    return LineCheckWording::tr("So that a voicemail is told from an answer.");
}

QString whatToDo(TestCall call, const CheckedLine& line)
{
    switch (call) {
    case TestCall::PickUp:
        return LineCheckWording::tr("While nobody calls: lift a phone on the same wire, wait, hang up.");
    case TestCall::HangUp:
        if (line.forwardsOnly)
            return LineCheckWording::tr(
                "Call your business, let nobody answer until it rings on here, hang up.");
        return LineCheckWording::tr("Call from the phone above, let it ring twice, hang up. Nobody answers.");
    case TestCall::Answer:
        if (line.watchesOnePhone)
            return LineCheckWording::tr("Call once more and answer at another phone, or here if none rings.");
        return LineCheckWording::tr("Call once more and answer at the desk. Then hang up.");
    case TestCall::Voicemail:
        break;
    }
    return LineCheckWording::tr("Call once more and let nobody answer. No voicemail? Skip it.");
}

QString ringingWords(const CheckStep& step, const QString& who, const CheckedLine& line)
{
    switch (step.call) {
    case TestCall::Answer:
        if (line.watchesOnePhone)
            return LineCheckWording::tr("Ringing now: %1. Pick up another phone, if one rings.").arg(who);
        return LineCheckWording::tr("Ringing now: %1. Pick up the desk phone.").arg(who);
    case TestCall::Voicemail:
        return LineCheckWording::tr("Ringing now: %1. Let it ring until voicemail answers.").arg(who);
    default:
        return LineCheckWording::tr("Ringing now: %1. Hang up after two rings.").arg(who);
    }
}

QString goodWords(const CheckStep& step, const QString& who)
{
    const QString rang = duration(step.rang);
    switch (step.finding) {
    case CheckFinding::LooksMissed:
        if (step.call == TestCall::Voicemail)
            return LineCheckWording::tr(
                "Seen as missed, like any other: whoever reaches voicemail is texted.");
        return LineCheckWording::tr("Seen as missed. %1, rang %2.").arg(who, rang);
    case CheckFinding::LooksAnswered:
        return LineCheckWording::tr("Seen as answered. %1, after %2.").arg(who, rang);
    case CheckFinding::LooksLikeVoicemail:
        return LineCheckWording::tr("Seen as a voicemail. %1, rang %2.").arg(who, rang);
    case CheckFinding::StaysAway:
        return LineCheckWording::tr("It did not come here, as it should be.");
    case CheckFinding::PickUpSeen:
        return LineCheckWording::tr("Seen. This modem notices when a phone is picked up.");
    default:
        return LineCheckWording::tr("Voicemail took it after ring %1.").arg(step.rings);
    }
}

QString weakWords(const CheckStep& step, const CheckedLine& line)
{
    if (step.finding == CheckFinding::NoPickUp)
        return LineCheckWording::tr("Nothing was noticed: calls are judged by how often they ring.");
    if (step.call == TestCall::HangUp && line.watchesOnePhone)
        return LineCheckWording::tr("Another phone may have taken it: the desk will be asked. If none rings, "
                                    "say so in this line's settings.");
    if (step.call == TestCall::HangUp)
        return LineCheckWording::tr("The call was seen, but not how it ended: the desk will be asked.");
    if (step.call == TestCall::Answer)
        return LineCheckWording::tr("It cannot be seen that you answered: the desk will be asked.");
    if (step.finding == CheckFinding::LooksAnswered)
        return LineCheckWording::tr("Looks answered: whoever reaches voicemail is not texted. Listen to it.");
    return LineCheckWording::tr("The call was seen, but not that voicemail took it: the desk will be asked.");
}

QString rangAloneWords(LineKind kind)
{
    switch (kind) {
    case LineKind::Sip:
        return LineCheckWording::tr("The desk rang and this line did not. Let this extension ring with the "
                                    "desk's, then try again.");
    case LineKind::Asterisk:
        return LineCheckWording::tr("The desk rang and nothing was told. Let the user read call, agent and "
                                    "dialplan, then try again.");
    case LineKind::FritzBox:
        return LineCheckWording::tr("The desk rang and the box told nothing. Dial #96*5* on one of its "
                                    "phones, then try again.");
    case LineKind::CallerIdBox:
    case LineKind::Modem:
        return LineCheckWording::tr(
            "The desk rang and nothing was told. Plug it into the same line, ask your "
            "phone company for caller ID, then try again.");
    case LineKind::Gsm:
        return LineCheckWording::tr(
            "The desk rang and the stick did not. Dial the forwarding code on your own "
            "line, then try again.");
    case LineKind::Softphone:
        return LineCheckWording::tr("The phone rang and reported nothing. Connect it again in this line's "
                                    "settings, then try again.");
    case LineKind::Provider:
        break;
    }
    return LineCheckWording::tr("The desk rang and the service lists no call. Call the number that you text "
                                "from, then try again.");
}

QString failedWords(const CheckStep& step, const CheckedLine& line)
{
    switch (step.finding) {
    case CheckFinding::LooksAnswered:
        return LineCheckWording::tr("It looks answered. If a greeting or a menu picked up, hang up before it "
                                    "does, and try again.");
    case CheckFinding::LooksLikeVoicemail:
        return step.call == TestCall::HangUp
                   ? LineCheckWording::tr("Voicemail took it. Hang up sooner, and try again.")
                   : LineCheckWording::tr("Voicemail took it. Answer sooner, and try again.");
    case CheckFinding::LooksMissed:
        return LineCheckWording::tr("You answered, and it looks missed. Try once more; if it stays so, go on "
                                    "and choose a way out.");
    case CheckFinding::DeskRangAlone:
        return rangAloneWords(line.kind);
    case CheckFinding::NeverEnded:
        return LineCheckWording::tr("It rang on here when your call was over. Try once more; if it stays so, "
                                    "switch the line off and on.");
    case CheckFinding::LineDown:
        return LineCheckWording::tr("The line fell out in the middle. When it is back, try again.");
    default:
        return LineCheckWording::tr(
            "Nothing came. Check the number you dialled, and that the desk rang. Then "
            "try again.");
    }
}

} // namespace

CheckedLine checkedLine(const LineSettings& line, const QString& region)
{
    const auto* stick = std::get_if<GsmLineSettings>(&line.how);
    const auto* sip = std::get_if<SipLineSettings>(&line.how);
    const bool watchesOne =
        kindOf(line) == LineKind::Softphone || (sip != nullptr && sip->mode != SipMode::RingAlong);
    return {kindOf(line), stick != nullptr && stick->forwardsOnly, region, watchesOne};
}

QString stepTitle(TestCall call, const CheckedLine& line)
{
    switch (call) {
    case TestCall::PickUp:
        return LineCheckWording::tr("Lift any phone for three seconds");
    case TestCall::HangUp:
        if (line.kind == LineKind::Gsm && !line.forwardsOnly)
            return LineCheckWording::tr("Call the stick and hang up while it rings");
        return LineCheckWording::tr("Call and hang up while it rings");
    case TestCall::Answer:
        if (line.watchesOnePhone) return LineCheckWording::tr("Call again and answer at another phone");
        return LineCheckWording::tr("Call again and answer at the desk phone");
    case TestCall::Voicemail:
        break;
    }
    return LineCheckWording::tr("Call again and let voicemail take it");
}

QString stepSentence(const CheckStep& step, const CheckedLine& line)
{
    const QString who =
        step.caller ? written(*step.caller, line.region) : LineCheckWording::tr("no number shown");
    switch (step.state) {
    case StepState::Ahead:
        return aheadWords(step.call);
    case StepState::Asked:
        return whatToDo(step.call, line);
    case StepState::Listening:
        return step.call == TestCall::PickUp
                   ? LineCheckWording::tr("Waiting for a phone to be lifted.")
                   : LineCheckWording::tr("Waiting for your call. Nothing rings yet.");
    case StepState::Ringing:
        return ringingWords(step, who, line);
    case StepState::Good:
        return goodWords(step, who);
    case StepState::Weak:
        return weakWords(step, line);
    case StepState::Failed:
        return failedWords(step, line);
    case StepState::Skipped:
        break;
    }
    return LineCheckWording::tr("Skipped.");
}

VerdictWords verdictWords(const LineCheckResult& result)
{
    const QString noCaller =
        result.showsCaller || !result.hungUp
            ? QString()
            : u' ' + LineCheckWording::tr(
                         "It showed no caller's number, though: until it does, there is nobody to "
                         "text. Ask your phone company for caller ID.");
    switch (result.verdict()) {
    case LineVerdict::TellsMissed:
        return {LineCheckWording::tr("This line can be relied on"),
                LineCheckWording::tr("Missed calls on it are texted by themselves from now on.") + noCaller,
                Tone::Good};
    case LineVerdict::AsksDesk:
        return {
            LineCheckWording::tr("This line cannot tell how calls end"),
            LineCheckWording::tr("Calls are noticed, and the desk is asked whether it got them. Only where "
                                 "the line is sure is anybody texted by itself.") +
                noCaller,
            Tone::Warm};
    case LineVerdict::HidesAnswers:
        return {
            LineCheckWording::tr("This line hides who answered"),
            LineCheckWording::tr("An answered call looks missed, so nobody is texted by itself on what this "
                                 "line says. There are three ways out:"),
            Tone::Warm};
    case LineVerdict::Incomplete:
        break;
    }
    return {
        LineCheckWording::tr("Not checked to the end"),
        LineCheckWording::tr("Until one call was hung up and one was answered, nobody is texted by itself on "
                             "this line."),
        Tone::Plain};
}

TrustWords trustWords(const LineSettings& line)
{
    if (line.hidesAnswers)
        return {LineCheckWording::tr(
                    "Answered calls look missed on this line: nobody is texted by itself on what "
                    "it says."),
                LineCheckWording::tr("See the ways out"), Tone::Warm};
    switch (line.trust) {
    case LineTrust::Unchecked:
        return {
            LineCheckWording::tr("Not checked yet: nobody is texted by itself. A few short calls from your "
                                 "mobile show what this line can see."),
            LineCheckWording::tr("Check this line"), Tone::Accent};
    case LineTrust::Checked:
        return {LineCheckWording::tr("Checked. Calls that it is sure were missed are texted by themselves."),
                LineCheckWording::tr("Check again"), Tone::Good};
    case LineTrust::Vouched:
        break;
    }
    return {LineCheckWording::tr("Relied on as it is set up. A few short calls show whether that is right."),
            LineCheckWording::tr("Check this line"), Tone::Plain};
}

} // namespace secondring
