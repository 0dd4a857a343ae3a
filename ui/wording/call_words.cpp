// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/call_words.h"

#include "ui/wording/text_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Calls", words);
}

QString callOnLine(const FiledCall& call)
{
    switch (call.outcome) {
    case CallOutcome::Answered:
        return tr("Answered call on %1");
    case CallOutcome::AnsweredElsewhere:
        return tr("Call on %1, answered at another desk");
    case CallOutcome::Abandoned:
    case CallOutcome::NoAnswer:
        return tr("Missed call on %1");
    case CallOutcome::Busy:
        return tr("Missed call on %1, the line was busy");
    case CallOutcome::Declined:
        return tr("Call on %1, declined at the desk");
    case CallOutcome::Voicemail:
        return tr("Missed call on %1, left a voicemail");
    case CallOutcome::Unknown:
        break;
    }
    return tr("Call on %1, not known whether answered");
}

QString queuedWords(const FiledText& text, Timestamp now)
{
    if (text.dueAt <= now) return tr("Text goes out now");
    return tr("Text goes out in %1").arg(duration(text.dueAt - now));
}

} // namespace

QString words(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Answered:
        return tr("Answered");
    case CallOutcome::AnsweredElsewhere:
        return tr("Answered at another desk");
    case CallOutcome::Abandoned:
    case CallOutcome::NoAnswer:
        return tr("Missed");
    case CallOutcome::Busy:
        return tr("Missed, busy");
    case CallOutcome::Declined:
        return tr("Missed, declined");
    case CallOutcome::Voicemail:
        return tr("Missed, voicemail");
    case CallOutcome::Unknown:
        break;
    }
    return tr("Not known");
}

QString rangWords(const FiledCall& call)
{
    if (isAnswered(call.outcome)) return tr("answered after %1").arg(duration(call.rangFor()));
    return tr("rang %1").arg(duration(call.rangFor()));
}

QString callLine(const FiledCall& call, const TimeWords& times)
{
    auto line = callOnLine(call).arg(call.lineName.isEmpty() ? tr("your line") : call.lineName);
    if (!isAnswered(call.outcome)) line += u" · "_s + rangWords(call);
    return line + u" · "_s + times.clock(call.rangAt);
}

QString certaintyWords(const FiledCall& call)
{
    if (call.outcome == CallOutcome::Unknown)
        return tr("Your line cannot see whether somebody answered. Did you get it?");
    switch (call.certainty) {
    case Certainty::Certain:
        return {};
    case Certainty::Strong:
        return tr("Very likely, from what the line reported.");
    case Certainty::Guess:
        break;
    }
    return tr("A guess: the line did not report it.");
}

QString sentence(NotTextable why)
{
    switch (why) {
    case NotTextable::None:
        return {};
    case NotTextable::Empty:
        return tr("The line did not say who called.");
    case NotTextable::Withheld:
        return tr("The caller hid their number. There is nobody to text.");
    case NotTextable::ServiceCode:
    case NotTextable::ShortCode:
        return tr("This is a service's short number, not a person.");
    case NotTextable::Emergency:
        return tr("This is an emergency number. It is never texted.");
    case NotTextable::ExtensionOnly:
        return tr("This was a call from one of your own phones.");
    case NotTextable::NotANumber:
        return tr("What the line gave is not a telephone number.");
    case NotTextable::TooShort:
    case NotTextable::TooLong:
        return tr("The number is not complete, or too long. Call back if you know it.");
    case NotTextable::Invalid:
        return tr("No such number exists. It may be a faked caller.");
    case NotTextable::Landline:
        return tr("This is a landline. Call back instead.");
    case NotTextable::PremiumRate:
        return tr("This number costs extra to call. It is not texted.");
    case NotTextable::TollFree:
        return tr("This is a toll-free number of a company. Call back instead.");
    case NotTextable::SharedCost:
    case NotTextable::Uan:
        return tr("This is a company's number that takes no texts. Call back instead.");
    case NotTextable::PersonalNumber:
    case NotTextable::NonGeographic:
        return tr("This kind of number takes no texts. Call back instead.");
    case NotTextable::Pager:
        return tr("This is a pager. Call back instead.");
    case NotTextable::VoicemailNumber:
        return tr("This is a voicemail box. There is nobody to text.");
    }
    return {};
}

QString whyNotTexted(Reason reason, NotTextable why)
{
    switch (reason) {
    case Reason::Undecided:
    case Reason::Texting:
        return {};
    case Reason::Answered:
        return tr("the call was answered");
    case Reason::AnsweredElsewhere:
        return tr("answered at another desk");
    case Reason::UnknownOutcome:
        return tr("not known whether somebody answered");
    case Reason::Withheld:
        return tr("the caller hid their number");
    case Reason::CannotBeTexted:
        return why == NotTextable::Landline ? tr("a landline, call back instead")
                                            : tr("this number takes no texts");
    case Reason::RangTooBriefly:
        return tr("it rang too briefly to be meant");
    case Reason::OptedOut:
        return tr("they asked not to be texted");
    case Reason::TextedRecently:
        return tr("they were texted not long ago");
    case Reason::TextWaits:
        return tr("the text for their earlier call is about to go");
    case Reason::AlreadySpeaking:
        return tr("you are already texting with them");
    case Reason::TextsOff:
        return tr("automatic texts are switched off");
    case Reason::Stale:
        return tr("the call was too long ago, call back instead");
    case Reason::NoTextService:
        return tr("no text service is set up");
    case Reason::OwnNumber:
        return tr("this is your own number");
    case Reason::NotAttested:
        return tr("the network doubts that this is the caller's own number");
    }
    return {};
}

QString whatFollowed(const LoggedCall& call, Timestamp now)
{
    if (!call.text) {
        const auto why = whyNotTexted(call.reason, call.call.whyNoText);
        if (isAnswered(call.call.outcome) || why.isEmpty()) return {};
        return tr("Not texted: %1").arg(why);
    }
    switch (call.text->state) {
    case TextState::Queued:
        return queuedWords(*call.text, now);
    case TextState::Sending:
        return tr("Texting now");
    case TextState::Accepted:
    case TextState::Sent:
    case TextState::Delivered:
        break;
    case TextState::Received:
        return {};
    case TextState::Refused:
    case TextState::Failed:
    case TextState::Expired:
    case TextState::Held:
    case TextState::Cancelled:
        return whyNotSent(*call.text);
    }
    const auto left = call.text->sendingAt.value_or(call.text->stateAt);
    return tr("Texted in %1").arg(duration(left - call.call.endedAt));
}

} // namespace secondring
