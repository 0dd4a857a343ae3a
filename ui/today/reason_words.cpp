// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/reason_words.h"

#include "core/leads/lead.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class Wording {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

QString askedWords(const QString& intent)
{
    switch (intentOf(intent).value_or(Intent::Ack)) {
    case Intent::PriceQuestion:
        return Wording::tr("Asked the price");
    case Intent::InsuranceQuestion:
        return Wording::tr("Asked about insurance");
    case Intent::HoursQuestion:
        return Wording::tr("Asked when you are open");
    case Intent::Book:
    case Intent::AcceptTime:
        return Wording::tr("Wants to book");
    case Intent::Reschedule:
        return Wording::tr("Wants another time");
    case Intent::Cancel:
        return Wording::tr("Wants to cancel");
    case Intent::Complaint:
        return Wording::tr("Complained");
    case Intent::CallbackRequest:
        return Wording::tr("Asked for a call");
    case Intent::RunningLate:
        return Wording::tr("Is running late");
    default:
        return Wording::tr("Wrote");
    }
}

/// "Missed 8:12", "Missed yesterday at 4:51"; nothing when it is about no call.
QString missedWords(const SheetRow& row, const TimeWords& times, Timestamp now)
{
    if (!row.calledAt) return Wording::tr("Missed call");
    const bool today = times.sameDay(*row.calledAt, now);
    return Wording::tr("Missed %1")
        .arg(today ? times.clock(*row.calledAt) : times.inSentence(*row.calledAt, now));
}

QString nextTextWords(const SheetRow& row, const TimeWords& times, Timestamp now)
{
    const QString when = times.sameDay(*row.nextTextAt, now) ? times.clock(*row.nextTextAt)
                                                             : dueWords(*row.nextTextAt, times, now);
    return row.textsDone == 0
               ? Wording::tr("No reply to the text-back. Second text goes out %1 unless you stop it")
                     .arg(when)
               : Wording::tr("No reply yet. Last text goes out %1 unless you stop it").arg(when);
}

QString triesWords(int attempts)
{
    if (attempts <= 1) return Wording::tr("Not reached, tried once");
    if (attempts == 2) return Wording::tr("Not reached, tried twice");
    return Wording::tr("Not reached, tried %1 times").arg(attempts);
}

QString callBackWords(const SheetRow& row, const TimeWords& times, Timestamp now)
{
    const QString missed = missedWords(row, times, now);
    switch (row.reminder.reason) {
    case ReminderReason::LeftVoicemail:
        return row.cannotBeTexted ? Wording::tr("%1, left a voicemail. Call back by phone").arg(missed)
                                  : Wording::tr("%1, left a voicemail").arg(missed);
    case ReminderReason::Stale:
        return Wording::tr("%1 while Second Ring was off, nobody was texted").arg(missed);
    case ReminderReason::CannotBeTexted:
        return Wording::tr("%1. Cannot be texted, call back").arg(missed);
    case ReminderReason::OptedOut:
        return Wording::tr("%1. Asked for no texts, call back").arg(missed);
    case ReminderReason::TextFailed:
        return Wording::tr("Our text did not arrive, call back");
    default:
        break;
    }
    if (row.nextTextAt) return nextTextWords(row, times, now);
    return row.conversation.lastKind == Conversation::LastKind::Auto
               ? Wording::tr("%1, no reply to the text-back").arg(missed)
               : missed;
}

} // namespace

QString reasonWords(const SheetRow& row, const TimeWords& times, Timestamp now)
{
    const Reminder& reminder = row.reminder;
    if (row.conversation.doubtSince && reminder.kind == ReminderKind::Answer)
        return Wording::tr("May have asked for no texts. Say whether they did");
    switch (reminder.reason) {
    case ReminderReason::Unanswered: {
        const auto wrote = row.conversation.waitingSince.value_or(reminder.madeAt);
        return Wording::tr("%1 %2, nobody answered").arg(askedWords(row.asked), times.inSentence(wrote, now));
    }
    case ReminderReason::NotBooked:
        return Wording::tr("Replied, not booked yet");
    case ReminderReason::NotReached:
        return triesWords(reminder.attempts);
    case ReminderReason::LeftMessage:
        return Wording::tr("You left a message, no word since");
    case ReminderReason::WillCall:
        return Wording::tr("Said they would call, and have not");
    case ReminderReason::SaidWhen:
        return Wording::tr("Said \u201c%1\u201d").arg(reminder.words);
    case ReminderReason::Asked:
        return reminder.words.isEmpty() ? Wording::tr("You asked to be reminded") : reminder.words;
    default:
        return callBackWords(row, times, now);
    }
}

QString outcomeWords(ReminderOutcome outcome)
{
    switch (outcome) {
    case ReminderOutcome::Reached:
        return Wording::tr("Reached");
    case ReminderOutcome::LeftMessage:
        return Wording::tr("Left a message");
    case ReminderOutcome::NotReached:
        return Wording::tr("Not reached");
    case ReminderOutcome::WillCall:
        return Wording::tr("Will call us");
    case ReminderOutcome::Booked:
        return Wording::tr("Booked");
    case ReminderOutcome::Lost:
        return Wording::tr("Lost");
    case ReminderOutcome::GaveUp:
        return Wording::tr("Stopped trying");
    case ReminderOutcome::GotThrough:
        return Wording::tr("Got through by themselves");
    case ReminderOutcome::AnsweredElsewhere:
        return Wording::tr("Answered at another phone");
    case ReminderOutcome::RungBack:
        return Wording::tr("Rung back");
    case ReminderOutcome::PersonWrote:
        return Wording::tr("Answered by text");
    case ReminderOutcome::TheyWrote:
        return Wording::tr("They wrote back");
    case ReminderOutcome::OptedOut:
        return Wording::tr("Asked for no texts");
    case ReminderOutcome::Closed:
        return Wording::tr("Marked done");
    }
    return {};
}

QString dueWords(Timestamp due, const TimeWords& times, Timestamp now)
{
    if (times.sameDay(due, now)) return times.clock(due);
    return times.inList(due, now) + u' ' + times.clock(due);
}

} // namespace secondring
