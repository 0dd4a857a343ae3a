// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/entry_words.h"

#include "core/leads/lead.h"
#include "core/messaging/loop_sign.h"
#include "core/reminders/reminder.h"
#include "ui/leads/lead_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class Wording {
    Q_DECLARE_TR_FUNCTIONS(ThreadEntries)
};

QString reminderWords(const QString& outcome)
{
    switch (reminderOutcomeOf(outcome)) {
    case ReminderOutcome::Reached:
        return Wording::tr("Reached by phone");
    case ReminderOutcome::LeftMessage:
        return Wording::tr("Left a message");
    case ReminderOutcome::NotReached:
        return Wording::tr("Called, not reached");
    case ReminderOutcome::WillCall:
        return Wording::tr("They will call");
    case ReminderOutcome::Booked:
        return Wording::tr("Booked");
    case ReminderOutcome::Lost:
        return Wording::tr("Lost");
    case ReminderOutcome::GaveUp:
        return Wording::tr("Tried often enough");
    case ReminderOutcome::RungBack:
        return Wording::tr("Rung back");
    default:
        return Wording::tr("Reminder finished");
    }
}

QString by(const QString& what, const QString& who)
{
    return who.isEmpty() ? what : Wording::tr("%1 by %2").arg(what, who);
}

QString snoozeWords(const ThreadEntry& entry, const TimeWords& times)
{
    const Timestamp until{std::chrono::milliseconds(entry.words.toLongLong())};
    return Wording::tr("Snoozed until %1, %2").arg(times.inList(until, entry.at), times.clock(until));
}

QString loopWords(const QString& sign)
{
    switch (loopSignOf(sign)) {
    case LoopSign::OwnNumber:
        return Wording::tr("This is a number of your own: nothing is sent here by itself any more.");
    case LoopSign::TextBackMachine:
        return Wording::tr("This looks like another business's automatic text. Automatic texts stopped here; "
                           "please have a look.");
    case LoopSign::SameWords:
        return Wording::tr(
            "The same words again, as a machine answers. Automatic texts stopped here; please have a look.");
    default:
        return Wording::tr(
            "This looks like an automatic reply. Automatic texts stopped here; please have a look.");
    }
}

QString urgentWords(const ThreadEntry& entry)
{
    if (entry.words.isEmpty()) return Wording::tr("Urgent");
    return Wording::tr("Urgent: \"%1\"").arg(entry.words);
}

} // namespace

QString nameOf(const MemberId& member, const std::vector<TeamMember>& team)
{
    if (member.value.isEmpty()) return {};
    const auto found = std::ranges::find(team, member, &TeamMember::id);
    return found == team.end() ? Wording::tr("somebody") : found->name;
}

QString entryWords(const ThreadEntry& entry, const std::vector<TeamMember>& team, const TimeWords& times)
{
    const QString who = nameOf(entry.who, team);
    switch (entry.kind) {
    case ThreadEntry::Kind::Note:
        return entry.words;
    case ThreadEntry::Kind::Assigned: {
        const QString whom = nameOf(MemberId{entry.words}, team);
        if (!who.isEmpty() && whom == who) return Wording::tr("%1 took it").arg(who);
        return whom.isEmpty() ? by(Wording::tr("Given back to everybody"), who)
                              : by(Wording::tr("Given to %1").arg(whom), who);
    }
    case ThreadEntry::Kind::Snoozed:
        return by(snoozeWords(entry, times), who);
    case ThreadEntry::Kind::Done:
        return by(Wording::tr("Done"), who);
    case ThreadEntry::Kind::Reopened:
        return who.isEmpty() ? Wording::tr("Back in the inbox") : by(Wording::tr("Opened again"), who);
    case ThreadEntry::Kind::Stage:
        return by(words(stageOf(entry.words)), who);
    case ThreadEntry::Kind::Merged:
        return by(Wording::tr("Two leads made one"), who);
    case ThreadEntry::Kind::Urgent:
        return urgentWords(entry);
    case ThreadEntry::Kind::Paged:
        return Wording::tr("%1, on call, was texted").arg(entry.words.isEmpty() ? who : entry.words);
    case ThreadEntry::Kind::Acknowledged:
        return who.isEmpty() ? Wording::tr("Somebody takes it") : Wording::tr("%1 takes it").arg(who);
    case ThreadEntry::Kind::TakenOver:
        return who.isEmpty() ? Wording::tr("The desk took over: no more automatic questions")
                             : Wording::tr("%1 took over: no more automatic questions").arg(who);
    case ThreadEntry::Kind::AutomationStopped:
        return Wording::tr("This needs a person: no more automatic questions");
    case ThreadEntry::Kind::Reminder:
        return by(reminderWords(entry.words), who);
    case ThreadEntry::Kind::Flood:
        return Wording::tr("More than %1 texts in an hour. Automatic texts stopped; every text is kept.")
            .arg(entry.words);
    case ThreadEntry::Kind::Loop:
        return loopWords(entry.words);
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
