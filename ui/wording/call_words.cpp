// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/call_words.h"

#include "core/telephony/ringing_records.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/unread_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// Under this name the translations know the sentences of this file.
class CallWording {
    Q_DECLARE_TR_FUNCTIONS(Calls)
};

QString callOnLine(const FiledCall& call)
{
    switch (call.outcome) {
    case CallOutcome::Answered:
        return CallWording::tr("Answered call on %1");
    case CallOutcome::AnsweredElsewhere:
        return CallWording::tr("Call on %1, answered at another desk");
    case CallOutcome::Abandoned:
    case CallOutcome::NoAnswer:
        return CallWording::tr("Missed call on %1");
    case CallOutcome::Busy:
        return CallWording::tr("Missed call on %1, the line was busy");
    case CallOutcome::Declined:
        return CallWording::tr("Call on %1, declined at the desk");
    case CallOutcome::Voicemail:
        if (call.leftMessage == LeftMessage::Yes)
            return CallWording::tr("Missed call on %1, left a voicemail");
        return call.leftMessage == LeftMessage::No
                   ? CallWording::tr("Missed call on %1, voicemail took it: no message")
                   : CallWording::tr("Missed call on %1, voicemail took it: perhaps no message");
    case CallOutcome::Unknown:
        break;
    }
    return CallWording::tr("Call on %1, not known whether answered");
}

QString whyTheNumberTakesNone(NotTextable why)
{
    switch (why) {
    case NotTextable::Landline:
        return CallWording::tr("a landline, call back instead");
    case NotTextable::TollFree:
        return CallWording::tr("a toll-free number, call back instead");
    case NotTextable::PremiumRate:
        return CallWording::tr("a number that costs extra");
    case NotTextable::Pager:
        return CallWording::tr("a pager, call back instead");
    case NotTextable::ExtensionOnly:
        return CallWording::tr("a call from one of your own phones");
    case NotTextable::Emergency:
        return CallWording::tr("an emergency number");
    case NotTextable::ServiceCode:
    case NotTextable::ShortCode:
        return CallWording::tr("a service's short number");
    case NotTextable::Empty:
        return CallWording::tr("the line did not say who called");
    case NotTextable::NotANumber:
    case NotTextable::TooShort:
    case NotTextable::TooLong:
    case NotTextable::Invalid:
        return CallWording::tr("what the line gave is not a whole telephone number");
    default:
        return CallWording::tr("this number takes no texts");
    }
}

} // namespace

QString waitingWords(const FiledText& text, Timestamp now)
{
    if (text.reason == TextReason::QuietHours && text.dueAt > now) {
        const auto words =
            text.trouble == TextTrouble::QuietHours
                ? CallWording::tr("The text service takes no texts at this hour. It goes out in %1")
                : CallWording::tr("Text goes out in %1, when it is day for them");
        return words.arg(duration(text.dueAt - now));
    }
    if (text.reason != TextReason::None) return CallWording::tr("The text waits. %1").arg(whyItWaits(text));
    if (text.dueAt <= now) return CallWording::tr("Text goes out now");
    return CallWording::tr("Text goes out in %1").arg(duration(text.dueAt - now));
}

QString words(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Answered:
        return CallWording::tr("Answered");
    case CallOutcome::AnsweredElsewhere:
        return CallWording::tr("Answered at another desk");
    case CallOutcome::Abandoned:
    case CallOutcome::NoAnswer:
        return CallWording::tr("Missed");
    case CallOutcome::Busy:
        return CallWording::tr("Missed, busy");
    case CallOutcome::Declined:
        return CallWording::tr("Missed, declined");
    case CallOutcome::Voicemail:
        return CallWording::tr("Missed, voicemail");
    case CallOutcome::Unknown:
        break;
    }
    return CallWording::tr("Not known");
}

QString rangWords(const FiledCall& call)
{
    const bool wasAnswered = isAnswered(call.outcome);
    const auto words = wasAnswered ? CallWording::tr("answered after %1") : CallWording::tr("rang %1");
    return call.rangFor() ? words.arg(duration(*call.rangFor())) : QString();
}

QString callLine(const FiledCall& call, const TimeWords& times)
{
    auto line = callOnLine(call).arg(call.lineName.isEmpty() ? CallWording::tr("your line") : call.lineName);
    if (!isAnswered(call.outcome) && call.rangFor()) line += u" · "_s + rangWords(call);
    return line + u" · "_s + times.clock(call.rangAt);
}

QString certaintyWords(const FiledCall& call)
{
    if (call.outcome == CallOutcome::Unknown && call.evidence.startsWith(QStringView(endedWhileItRang)))
        return CallWording::tr("Second Ring was closed while it rang. Did you get it?");
    if (call.outcome == CallOutcome::Unknown)
        return CallWording::tr("Your line cannot see whether somebody answered. Did you get it?");
    if (reasonOf(call.decision) == Reason::LineHidesAnswers)
        return CallWording::tr("On this line an answered call looks missed, too. Did you get it?");
    switch (call.certainty) {
    case Certainty::Certain:
        return {};
    case Certainty::Strong:
        return CallWording::tr("Very likely, from what the line reported.");
    case Certainty::Guess:
        break;
    }
    return CallWording::tr("A guess: the line did not report it.");
}

// NOLINTNEXTLINE(readability-function-size): a table, a sentence a value.
QString whyNotTexted(Reason reason, NotTextable why)
{
    switch (reason) {
    case Reason::Undecided:
    case Reason::Texting:
        return {};
    case Reason::Answered:
        return CallWording::tr("the call was answered");
    case Reason::AnsweredElsewhere:
        return CallWording::tr("answered at another desk");
    case Reason::UnknownOutcome:
        return CallWording::tr("not known whether somebody answered");
    case Reason::Withheld:
        return CallWording::tr("the caller hid their number");
    case Reason::CannotBeTexted:
        return whyTheNumberTakesNone(why);
    case Reason::RangTooBriefly:
        return CallWording::tr("it rang too briefly to be meant");
    case Reason::OptedOut:
        return CallWording::tr("they asked not to be texted");
    case Reason::TextedRecently:
        return CallWording::tr("they were texted not long ago");
    case Reason::TextFailedRecently:
        return CallWording::tr("a text to them failed not long ago, call back instead");
    case Reason::TextWaits:
        return CallWording::tr("the text for their earlier call counts for this one too");
    case Reason::AlreadySpeaking:
        return CallWording::tr("you are already texting with them");
    case Reason::TextsOff:
        return CallWording::tr("automatic texts are switched off");
    case Reason::Stale:
        return CallWording::tr("the call was too long ago, call back instead");
    case Reason::NoTextService:
        return CallWording::tr("no text service is set up");
    case Reason::OwnNumber:
        return CallWording::tr("this is your own number");
    case Reason::NotAttested:
        return CallWording::tr("the network doubts that this is the caller's own number");
    case Reason::Vendor:
        return CallWording::tr("they are a vendor");
    case Reason::Staff:
        return CallWording::tr("they work here");
    case Reason::Blocked:
        return CallWording::tr("somebody here chose never to text this number");
    case Reason::Landline:
        return CallWording::tr("a landline, call back instead");
    case Reason::ForeignNumber:
        return CallWording::tr("a number from abroad, where you do not text");
    case Reason::Paused:
        return CallWording::tr("their last text may mean stop: look at it first");
    case Reason::ClientNotTexted:
        return CallWording::tr("a client: your settings say call back, not text");
    case Reason::VoicemailNotTexted:
        return CallWording::tr("they left a voicemail: your settings say listen, not text");
    case Reason::HourlyCap:
        return CallWording::tr("too many automatic texts in this hour, call back instead");
    case Reason::DailyCap:
        return CallWording::tr("today's automatic texts are used up, call back instead");
    case Reason::SpendingLimit:
        return CallWording::tr("today's spending limit is reached, call back instead");
    case Reason::BreakerTripped:
        return CallWording::tr("far more calls than usual: automatic texts are paused");
    case Reason::LoopSuspected:
        return CallWording::tr("a machine seems to answer there");
    case Reason::LineUnchecked:
        return CallWording::tr("this line has not been checked yet");
    case Reason::LineHidesAnswers:
        return CallWording::tr("this line does not show whether somebody answered");
    case Reason::TestCall:
        return CallWording::tr("you called to check the line");
    case Reason::Unanswered:
        return CallWording::tr("3 texts this week got no answer: call them, or text by hand");
    }
    return {};
}

QString whyNotTextedAnyway(Failure why)
{
    switch (why) {
    case Failure::Rejected:
        return CallWording::tr("They asked not to be texted. Nothing was sent.");
    case Failure::Conflict:
        return CallWording::tr("A text went to them already, or may have. Nothing more was sent.");
    case Failure::InvalidInput:
        return CallWording::tr("There is nobody to text. Nothing was sent.");
    default:
        return CallWording::tr("Nothing was sent. %1").arg(sentence(why));
    }
}

QString whatFollowed(const LoggedCall& call, Timestamp now)
{
    if (!call.text) {
        const auto why = whyNotTexted(call.reason, call.call.whyNoText);
        if (isAnswered(call.call.outcome) || why.isEmpty()) return {};
        return CallWording::tr("Not texted: %1").arg(why);
    }
    switch (call.text->state) {
    case TextState::Queued:
        return waitingWords(*call.text, now);
    case TextState::Sending:
        return CallWording::tr("Texting now");
    case TextState::Accepted:
    case TextState::Sent:
    case TextState::Delivered:
        break;
    case TextState::Received:
        return {};
    default:
        return whyNotSent(*call.text);
    }
    const auto left = call.text->sendingAt.value_or(call.text->stateAt);
    return CallWording::tr("Texted in %1").arg(duration(left - call.call.endedAt));
}

} // namespace secondring
