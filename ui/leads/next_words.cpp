// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lead_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class NextWording {
    Q_DECLARE_TR_FUNCTIONS(Leads)
};

} // namespace

QString nextFollowUp(const Reminder& reminder, const TimeWords& times, Timestamp now)
{
    if (reminder.dueAt < now) {
        const bool isRecent = now - reminder.dueAt < std::chrono::hours(48);
        // "Wed" alone is the next one.
        return NextWording::tr("Follow up, overdue since %1")
            .arg(isRecent ? times.moment(reminder.dueAt, now) : times.shortDate(reminder.dueAt));
    }
    const QString near = times.day(reminder.dueAt, now);
    // "Monday, 23 November" leaves no room for the hour.
    const bool isNear =
        times.sameDay(reminder.dueAt, now) || times.inList(reminder.dueAt, now) == near; // "Tomorrow"
    const QString clock = times.clock(reminder.dueAt);
    if (isNear) return NextWording::tr("Follow up %1, %2").arg(near.left(1).toLower() + near.mid(1), clock);
    return NextWording::tr("Follow up %1, %2").arg(times.inList(reminder.dueAt, now), clock);
}

QString nextText(const FollowUpShown& texts, const TimeWords& times, Timestamp now)
{
    if (!texts.nextAt) return NextWording::tr("The last follow-up text is about to leave");
    const QString when = times.moment(*texts.nextAt, now);
    return texts.of == 1 ? NextWording::tr("One follow-up text goes %1").arg(when)
                         : NextWording::tr("Follow-up text %1 of %2 goes %3")
                               .arg(QString::number(texts.step), QString::number(texts.of), when);
}

QString whyToCall(const Reminder& reminder)
{
    QString why = reminder.words.isEmpty() ? QString() : u"“%1”"_s.arg(reminder.words);
    if (why.isEmpty() && reminder.kind == ReminderKind::FollowUp)
        why = NextWording::tr("If no booking yet, call.");
    if (why.isEmpty() && reminder.kind == ReminderKind::CallBack)
        why = NextWording::tr("If not reached yet, call.");
    if (why.isEmpty() && reminder.kind == ReminderKind::Answer)
        why = NextWording::tr("They wait for an answer.");
    // Nobody may have said who sits at the desk.
    const bool byPerson = reminder.kind == ReminderKind::Person || !reminder.madeBy.isEmpty();
    const QString who =
        byPerson ? NextWording::tr("Set at the desk.") : NextWording::tr("Set automatically.");
    return why.isEmpty() ? who : why + u' ' + who;
}

} // namespace secondring
