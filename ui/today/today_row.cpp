// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_row.h"

#include "ui/today/reason_words.h"
#include "ui/wording/person_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class TodayRowWording {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

constexpr int warm = 1;
constexpr int hot = 2;

QString serviceWords(const QString& key, const VerticalPack& pack)
{
    const auto service = std::ranges::find(pack.services, key, &Service::key);
    if (service == pack.services.end()) return key;
    const bool spanish = QLocale().language() == QLocale::Spanish;
    return spanish && !service->labelEs.isEmpty() ? service->labelEs : service->label;
}

QString callsWords(int calls)
{
    if (calls < 2) return {};
    return calls == 2 ? TodayRowWording::tr("Called twice")
                      : TodayRowWording::tr("Called %1 times").arg(calls);
}

QString underWords(const SheetRow& row, const VerticalPack& pack)
{
    QStringList parts;
    const bool isAsked = row.conversation && !row.conversation->service.isEmpty();
    if (isAsked) parts << serviceWords(row.conversation->service, pack);
    if (row.client == u"new"_s) parts << TodayRowWording::tr("new");
    if (row.client == u"existing"_s) parts << TodayRowWording::tr("existing");
    if (parts.isEmpty() && row.cannotBeTexted) parts << TodayRowWording::tr("Cannot be texted");
    const bool wantsNone = row.conversation && row.conversation->optedOut;
    if (parts.isEmpty() && wantsNone) parts << TodayRowWording::tr("Wants no texts");
    if (parts.size() < 2 && row.callsSameDay > 1) parts << callsWords(row.callsSameDay);
    return parts.join(u" \u00b7 "_s);
}

QString noTextsWords(NotTextable why)
{
    if (why == NotTextable::Landline) return TodayRowWording::tr("Landline");
    return why == NotTextable::TollFree ? TodayRowWording::tr("Toll-free") : TodayRowWording::tr("No texts");
}

TagLook tagOf(const SheetRow& row)
{
    if (row.isEmergency) return {TodayRowWording::tr("Emergency"), Tone::Hot, u"triangle-alert"_s};
    if (row.cannotBeTexted) return {noTextsWords(row.whyNot), Tone::Cold, {}};
    if (!row.conversation) return {};
    if (row.conversation->heat >= hot) return {TodayRowWording::tr("Hot"), Tone::Hot, {}};
    if (row.conversation->heat == warm) return {TodayRowWording::tr("Warm"), Tone::Warm, {}};
    // Whoever wrote is more than cold to the desk, whatever the score says.
    const bool isSilent = row.reminder.kind == ReminderKind::CallBack && !row.conversation->stage.isEmpty();
    return isSilent ? TagLook{TodayRowWording::tr("Cold"), Tone::Cold, {}} : TagLook{};
}

/// The thread may have been given on since the reminder was made.
QString whoseIs(const SheetRow& row, const std::vector<TeamMember>& team)
{
    const MemberId thread = row.conversation ? row.conversation->assignedTo : MemberId{};
    const MemberId& whose = thread.value.isEmpty() ? row.reminder.assignedTo : thread;
    const auto member = std::ranges::find(team, whose, &TeamMember::id);
    return member == team.end() || whose.value.isEmpty() ? QString() : member->name;
}

TodayRow rowOfDone(const SheetRow& row, TodayRow shown, const TodayWords& as)
{
    shown.isDone = true;
    shown.tag = {};
    shown.why = outcomeWords(row.reminder.outcome.value_or(ReminderOutcome::Reached));
    shown.when = as.times.clock(row.reminder.doneAt.value_or(as.now));
    return shown;
}

} // namespace

QString TodayRow::spoken() const
{
    QStringList parts{who};
    for (const QString& part : {tag.words, under, why, when})
        if (!part.isEmpty()) parts << part;
    if (!whose.isEmpty()) parts << TodayRowWording::tr("given to %1").arg(whose);
    if (isLate) parts << TodayRowWording::tr("overdue");
    if (isDone) parts << TodayRowWording::tr("done");
    return parts.join(u", "_s);
}

TodayRow rowOf(const TodayEntry& entry, const TodayWords& as)
{
    TodayRow shown;
    if (!entry.row) {
        shown.who = TodayRowWording::tr("Done today (%1)").arg(QLocale().toString(entry.done));
        return shown;
    }
    const SheetRow& row = *entry.row;
    const QString name = row.conversation ? row.conversation->name : row.shown;
    shown.who = row.conversation ? personWords(name, row.conversation->number, as.region)
                : name.isEmpty() ? hiddenCaller()
                                 : name;
    shown.under = underWords(row, as.pack);
    const bool isHot = (row.conversation && row.conversation->heat >= hot) || row.isEmergency;
    shown.mayCall = !row.dialled().isEmpty();
    shown.face = {initialsOf(name), {}, isHot ? Tone::Hot : Tone::Cold};
    if (entry.section == TodayEntry::Section::Done) return rowOfDone(row, std::move(shown), as);
    shown.tag = tagOf(row);
    shown.why = reasonWords(row, as.times, as.now);
    // An older text of theirs that waits as well says nothing of how long this one does.
    shown.when = dueWords(row.isEmergency ? row.emergencyAt.value_or(row.reminder.dueAt) : row.reminder.dueAt,
                          as.times, as.now);
    shown.whose = whoseIs(row, as.team);
    shown.isLate = entry.section == TodayEntry::Section::Overdue;
    shown.mayStopText = row.nextTextAt.has_value();
    shown.mayText = mayBeTexted(row) && !shown.mayStopText;
    // What is to be done another day has no best action yet.
    if (entry.section == TodayEntry::Section::ComingUp) return shown;
    shown.textIsBest = shown.mayText && bestAction(row) == BestAction::Text;
    shown.callIsBest = !shown.textIsBest && shown.mayCall;
    return shown;
}

QString headingOf(const TodayEntry& entry, const TimeWords& times, Timestamp now)
{
    switch (entry.section) {
    case TodayEntry::Section::Overdue:
        return TodayRowWording::tr("Overdue");
    case TodayEntry::Section::DueToday:
        return TodayRowWording::tr("Due today");
    case TodayEntry::Section::ComingUp:
        return times.day(entry.row->reminder.dueAt, now);
    case TodayEntry::Section::Done:
        break;
    }
    return {};
}

} // namespace secondring
