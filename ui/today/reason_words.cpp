// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/reason_words.h"

#include "core/leads/lead.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class ReasonWording {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

QString askedWords(const QString& intent)
{
    switch (intentOf(intent).value_or(Intent::Ack)) {
    case Intent::PriceQuestion:
        return ReasonWording::tr("Asked the price");
    case Intent::InsuranceQuestion:
        return ReasonWording::tr("Asked about insurance");
    case Intent::HoursQuestion:
        return ReasonWording::tr("Asked when you are open");
    case Intent::Book:
    case Intent::AcceptTime:
        return ReasonWording::tr("Wants to book");
    case Intent::Reschedule:
        return ReasonWording::tr("Wants another time");
    case Intent::Cancel:
        return ReasonWording::tr("Wants to cancel");
    case Intent::Complaint:
        return ReasonWording::tr("Complained");
    case Intent::CallbackRequest:
        return ReasonWording::tr("Asked for a call");
    case Intent::RunningLate:
        return ReasonWording::tr("Is running late");
    default:
        return ReasonWording::tr("Wrote");
    }
}

/// "Wants to book 9:00 today" would be the time they want.
bool mayMeanATime(const QString& intent)
{
    switch (intentOf(intent).value_or(Intent::Ack)) {
    case Intent::Book:
    case Intent::AcceptTime:
    case Intent::Reschedule:
    case Intent::Cancel:
    case Intent::CallbackRequest:
    case Intent::RunningLate:
        return true;
    default:
        return false;
    }
}

/// "Missed 8:12", "Missed yesterday at 4:51"; nothing when it is about no call.
QString missedWords(const SheetRow& row, const TimeWords& times, Timestamp now)
{
    if (!row.calledAt) return ReasonWording::tr("Missed call");
    const bool today = times.sameDay(*row.calledAt, now);
    const QString when = today ? times.clock(*row.calledAt) : times.inSentence(*row.calledAt, now);
    if (row.isUnclear)
        return ReasonWording::tr("Called %1, and nobody knows whether it was answered").arg(when);
    return ReasonWording::tr("Missed %1").arg(when);
}

QString nextTextWords(const SheetRow& row, const TimeWords& times, Timestamp now)
{
    const QString when = times.moment(*row.nextTextAt, now);
    return row.textsDone == 0
               ? ReasonWording::tr("No reply to the text-back. Second text goes out %1 unless you stop it")
                     .arg(when)
               : ReasonWording::tr("No reply yet. Last text goes out %1 unless you stop it").arg(when);
}

QString triesWords(int attempts)
{
    if (attempts <= 1) return ReasonWording::tr("Not reached, tried once");
    if (attempts == 2) return ReasonWording::tr("Not reached, tried twice");
    return ReasonWording::tr("Not reached, tried %1 times").arg(attempts);
}

/// What the line saw of the desk's own calls; whether they were answered it may not know.
QString rungBackWords(int attempts)
{
    if (attempts == 1) return ReasonWording::tr("rung back once");
    if (attempts == 2) return ReasonWording::tr("rung back twice");
    return ReasonWording::tr("rung back %1 times").arg(attempts);
}

QString callBackWords(const SheetRow& row, const TimeWords& times, Timestamp now)
{
    const QString missed = missedWords(row, times, now);
    switch (row.reminder.reason) {
    case ReminderReason::LeftVoicemail:
        if (row.dialled().isEmpty())
            return ReasonWording::tr("%1, left a voicemail. No number came with the call").arg(missed);
        return row.cannotBeTexted ? ReasonWording::tr("%1, left a voicemail. Call back by phone").arg(missed)
                                  : ReasonWording::tr("%1, left a voicemail").arg(missed);
    case ReminderReason::Stale:
        return ReasonWording::tr("%1 while Second Ring was off, nobody was texted").arg(missed);
    case ReminderReason::CannotBeTexted:
        if (row.dialled().isEmpty())
            return ReasonWording::tr("%1. No number came with the call, look it up").arg(missed);
        return ReasonWording::tr("%1. Cannot be texted, call back").arg(missed);
    case ReminderReason::OptedOut:
        return ReasonWording::tr("%1. Asked for no texts, call back").arg(missed);
    case ReminderReason::TextFailed:
        return row.conversation && row.conversation->mayHaveArrived
                   ? ReasonWording::tr("Our text may not have arrived, call back")
                   : ReasonWording::tr("Our text did not arrive, call back");
    default:
        break;
    }
    if (row.nextTextAt) return nextTextWords(row, times, now);
    return row.conversation && row.conversation->lastKind == Conversation::LastKind::Auto
               ? ReasonWording::tr("%1, no reply to the text-back").arg(missed)
               : missed;
}

} // namespace

QString reasonWords(const SheetRow& row, const TimeWords& times, Timestamp now)
{
    const Reminder& reminder = row.reminder;
    if (row.isEmergency)
        return ReasonWording::tr("Wrote %1, nobody has taken it yet")
            .arg(times.inSentence(row.emergencyAt.value_or(reminder.madeAt), now));
    if (row.conversation && row.conversation->doubtSince && reminder.kind == ReminderKind::Answer)
        return row.conversation->optedOut
                   ? ReasonWording::tr("May want texts again. Say whether they do")
                   : ReasonWording::tr("May have asked for no texts. Say whether they did");
    switch (reminder.reason) {
    case ReminderReason::Emergency:
    case ReminderReason::Unanswered: {
        const auto waiting = row.conversation ? row.conversation->waitingSince : std::nullopt;
        const auto wrote = row.askedAt.value_or(waiting.value_or(reminder.madeAt));
        const QString when = times.inSentence(wrote, now);
        return mayMeanATime(row.asked)
                   ? ReasonWording::tr("%1, wrote %2, nobody answered").arg(askedWords(row.asked), when)
                   : ReasonWording::tr("%1 %2, nobody answered").arg(askedWords(row.asked), when);
    }
    case ReminderReason::NotBooked:
        return ReasonWording::tr("Replied, not booked yet");
    case ReminderReason::NotReached:
        return triesWords(reminder.attempts);
    case ReminderReason::LeftMessage:
        return ReasonWording::tr("You left a message, no word since");
    case ReminderReason::WillCall:
        return ReasonWording::tr("Said they would call, and have not");
    case ReminderReason::SaidWhen:
        return ReasonWording::tr("Said \u201c%1\u201d").arg(reminder.words);
    case ReminderReason::Asked:
        return reminder.words.isEmpty() ? ReasonWording::tr("You asked to be reminded") : reminder.words;
    default:
        break;
    }
    const QString why = callBackWords(row, times, now);
    return reminder.attempts == 0 ? why : why + u" \u00b7 "_s + rungBackWords(reminder.attempts);
}

QString outcomeWords(ReminderOutcome outcome)
{
    switch (outcome) {
    case ReminderOutcome::Reached:
        return ReasonWording::tr("Reached");
    case ReminderOutcome::LeftMessage:
        return ReasonWording::tr("Left a message");
    case ReminderOutcome::NotReached:
        return ReasonWording::tr("Not reached");
    case ReminderOutcome::WillCall:
        return ReasonWording::tr("Will call us");
    case ReminderOutcome::Booked:
        return ReasonWording::tr("Booked");
    case ReminderOutcome::Lost:
        return ReasonWording::tr("Lost");
    case ReminderOutcome::GaveUp:
        return ReasonWording::tr("Stopped trying");
    case ReminderOutcome::GotThrough:
        return ReasonWording::tr("Got through by themselves");
    case ReminderOutcome::AnsweredElsewhere:
        return ReasonWording::tr("Answered at another phone");
    case ReminderOutcome::RungBack:
        return ReasonWording::tr("Rung back");
    case ReminderOutcome::PersonWrote:
        return ReasonWording::tr("Answered by text");
    case ReminderOutcome::TheyWrote:
        return ReasonWording::tr("They wrote back");
    case ReminderOutcome::OptedOut:
        return ReasonWording::tr("Asked for no texts");
    case ReminderOutcome::Closed:
        return ReasonWording::tr("Marked done");
    }
    return {};
}

QString dueWords(Timestamp due, const TimeWords& times, Timestamp now)
{
    if (times.sameDay(due, now)) return times.clock(due);
    return times.inList(due, now) + u' ' + times.clock(due);
}

} // namespace secondring
