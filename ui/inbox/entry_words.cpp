// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/entry_words.h"

#include "core/leads/stage_told.h"
#include "core/messaging/loop_sign.h"
#include "core/messaging/text_codes.h"
#include "core/recovery/sequence_rules.h"
#include "core/reminders/reminder.h"
#include "ui/leads/lead_words.h"
#include "ui/wording/text_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class EntryWording {
    Q_DECLARE_TR_FUNCTIONS(ThreadEntries)
};

QString reminderWords(const QString& outcome)
{
    switch (reminderOutcomeOf(outcome)) {
    case ReminderOutcome::Reached:
        return EntryWording::tr("Reached by phone");
    case ReminderOutcome::LeftMessage:
        return EntryWording::tr("Left a message");
    case ReminderOutcome::NotReached:
        return EntryWording::tr("Called, not reached");
    case ReminderOutcome::WillCall:
        return EntryWording::tr("They will call");
    case ReminderOutcome::Booked:
        return EntryWording::tr("Booked");
    case ReminderOutcome::Lost:
        return EntryWording::tr("Lost");
    case ReminderOutcome::GaveUp:
        return EntryWording::tr("Tried often enough");
    case ReminderOutcome::RungBack:
        return EntryWording::tr("Rung back");
    default:
        return EntryWording::tr("Reminder finished");
    }
}

QString by(const QString& what, const QString& who)
{
    return who.isEmpty() ? what : EntryWording::tr("%1 by %2").arg(what, who);
}

QString snoozeWords(const ThreadEntry& entry, const TimeWords& times)
{
    const Timestamp until{std::chrono::milliseconds(entry.words.toLongLong())};
    return EntryWording::tr("Snoozed until %1").arg(times.moment(until, entry.at));
}

QString loopWords(const QString& sign)
{
    switch (loopSignOf(sign)) {
    case LoopSign::OwnNumber:
        return EntryWording::tr("This is a number of your own: nothing is sent here by itself any more.");
    case LoopSign::TextBackMachine:
        return EntryWording::tr(
            "This looks like another business's automatic text. Automatic texts stopped here; "
            "please have a look.");
    case LoopSign::SameWords:
        return EntryWording::tr(
            "The same words again, as a machine answers. Automatic texts stopped here; please have a look.");
    default:
        return EntryWording::tr(
            "This looks like an automatic reply. Automatic texts stopped here; please have a look.");
    }
}

QString broughtBackWords(const std::optional<Stage>& stage, const QString& who)
{
    const QString said = who.isEmpty()
                             ? EntryWording::tr("Brought back: they may be texted again")
                             : EntryWording::tr("%1 brought them back: they may be texted again").arg(who);
    return stage ? EntryWording::tr("%1. Open again: %2").arg(said, words(*stage)) : said;
}

/// "Lost by Dana: Price".
QString with(const QString& what, const QString& more)
{
    return more.isEmpty() ? what : EntryWording::tr("%1: %2").arg(what, more);
}

QString stageWords(const StageTold& told, const QString& who)
{
    const QString stage = told.stage ? words(*told.stage) : QString();
    switch (told.reason) {
    case StageReason::OptedOut:
        return EntryWording::tr("%1: they opted out").arg(stage);
    case StageReason::CameBack:
        return EntryWording::tr("They want texts again. Open again: %1").arg(stage);
    case StageReason::BroughtBack:
        return broughtBackWords(told.stage, who);
    case StageReason::OpenedAgain:
        return with(by(EntryWording::tr("Open again"), who), stage);
    case StageReason::None:
        break;
    }
    return with(by(stage, who), told.lost == LostReason::None ? QString() : words(told.lost));
}

QString followUpEnded(SequenceEnd why)
{
    switch (why) {
    case SequenceEnd::Finished:
        return EntryWording::tr("The last follow-up text has left: no more come by themselves");
    case SequenceEnd::Replied:
        return EntryWording::tr("No more follow-up texts: they replied");
    case SequenceEnd::Booked:
        return EntryWording::tr("No more follow-up texts: they are booked");
    case SequenceEnd::Lost:
        return EntryWording::tr("No more follow-up texts: the lead is lost");
    case SequenceEnd::OptedOut:
        return EntryWording::tr("No more follow-up texts: they opted out");
    case SequenceEnd::PersonStepped:
        return EntryWording::tr("No more follow-up texts: a person has seen to it");
    case SequenceEnd::GotThrough:
        return EntryWording::tr("No more follow-up texts: they got through");
    case SequenceEnd::CalledAgain:
        return EntryWording::tr("No more follow-up texts: they called again, please call back");
    case SequenceEnd::SwitchedOff:
        return EntryWording::tr("No more follow-up texts: they were switched off");
    case SequenceEnd::TextFailed:
        return EntryWording::tr("No more follow-up texts: one was not delivered");
    case SequenceEnd::TooLate:
        return EntryWording::tr("No more follow-up texts: the computer was off when one was due");
    case SequenceEnd::Stopped:
    case SequenceEnd::NotAllowed:
        break;
    }
    return EntryWording::tr("Follow-up texts stopped");
}

QString urgentWords(const ThreadEntry& entry)
{
    if (entry.words.isEmpty()) return EntryWording::tr("Urgent");
    return EntryWording::tr("Urgent: \"%1\"").arg(entry.words);
}

} // namespace

QString nameOf(const MemberId& member, const std::vector<TeamMember>& team)
{
    if (member.value.isEmpty()) return {};
    const auto found = std::ranges::find(team, member, &TeamMember::id);
    return found == team.end() ? EntryWording::tr("somebody") : found->name;
}

// NOLINTNEXTLINE(readability-function-size): a table, a sentence a kind.
QString entryWords(const ThreadEntry& entry, const std::vector<TeamMember>& team, const TimeWords& times)
{
    const QString who = nameOf(entry.who, team);
    switch (entry.kind) {
    case ThreadEntry::Kind::Note:
        return entry.words;
    case ThreadEntry::Kind::Assigned: {
        const QString whom = nameOf(MemberId{entry.words}, team);
        if (!who.isEmpty() && whom == who) return EntryWording::tr("%1 took it").arg(who);
        return whom.isEmpty() ? by(EntryWording::tr("Given back to everybody"), who)
                              : by(EntryWording::tr("Given to %1").arg(whom), who);
    }
    case ThreadEntry::Kind::Snoozed:
        return by(snoozeWords(entry, times), who);
    case ThreadEntry::Kind::Done:
        return by(EntryWording::tr("Done"), who);
    case ThreadEntry::Kind::Reopened:
        return who.isEmpty() ? EntryWording::tr("Back in the inbox")
                             : by(EntryWording::tr("Opened again"), who);
    case ThreadEntry::Kind::Stage:
        return stageWords(stageToldIn(entry.words), who);
    case ThreadEntry::Kind::Merged:
        return by(EntryWording::tr("Two leads made one"), who);
    case ThreadEntry::Kind::Urgent:
        return urgentWords(entry);
    case ThreadEntry::Kind::Paged:
        return EntryWording::tr("%1, on call, was texted").arg(entry.words.isEmpty() ? who : entry.words);
    case ThreadEntry::Kind::Acknowledged:
        return who.isEmpty() ? EntryWording::tr("Somebody takes it")
                             : EntryWording::tr("%1 takes it").arg(who);
    case ThreadEntry::Kind::TakenOver:
        return who.isEmpty() ? EntryWording::tr("The desk took over: no more automatic questions")
                             : EntryWording::tr("%1 took over: no more automatic questions").arg(who);
    case ThreadEntry::Kind::AutomationStopped:
        return entry.words.isEmpty()
                   ? EntryWording::tr("This needs a person: no more automatic questions")
                   : EntryWording::tr("No more follow-up texts. %1").arg(sentence(textReasonOf(entry.words)));
    case ThreadEntry::Kind::Reminder:
        return by(reminderWords(entry.words), who);
    case ThreadEntry::Kind::Flood:
        return EntryWording::tr("More than %1 texts in an hour. Automatic texts stopped; every text is kept.")
            .arg(entry.words);
    case ThreadEntry::Kind::Loop:
        return loopWords(entry.words);
    case ThreadEntry::Kind::FollowUpEnded:
        return by(followUpEnded(sequenceEndOf(entry.words)), who);
    }
    return {};
}

QString entryIcon(ThreadEntry::Kind kind)
{
    switch (kind) {
    case ThreadEntry::Kind::Note:
        return u"pencil"_s;
    case ThreadEntry::Kind::Assigned:
        return u"user"_s;
    case ThreadEntry::Kind::Snoozed:
    case ThreadEntry::Kind::Reminder:
        return u"alarm-clock"_s;
    case ThreadEntry::Kind::Done:
        return u"check"_s;
    case ThreadEntry::Kind::Reopened:
        return u"rotate-ccw"_s;
    case ThreadEntry::Kind::Urgent:
    case ThreadEntry::Kind::Paged:
        return u"triangle-alert"_s;
    case ThreadEntry::Kind::Acknowledged:
        return u"circle-check"_s;
    default:
        return u"info"_s;
    }
}

bool isUrgent(ThreadEntry::Kind kind)
{
    return kind == ThreadEntry::Kind::Urgent || kind == ThreadEntry::Kind::Paged;
}

} // namespace secondring
