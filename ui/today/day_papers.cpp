// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/day_papers.h"

#include "ui/today/reason_words.h"
#include "ui/wording/person_words.h"
#include "ui/wording/text_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class DayPapersWording {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

QString numberOf(const Conversation& conversation, const TodayWords& as)
{
    return conversation.name.isEmpty() ? QString() : numberWords(conversation.number, as.region);
}

Paper::Row rowOn(TodayEntry::Section section, const SheetRow& row, const TodayWords& as)
{
    const TodayRow shown = rowOf(TodayEntry{section, row, 0}, as);
    QStringList under;
    for (const QString& part : {shown.under, shown.whose})
        if (!part.isEmpty()) under << part;
    const QString why = row.isEmergency ? shown.tag.words + u" \u00b7 "_s + shown.why : shown.why;
    const QString number = row.conversation ? numberOf(*row.conversation, as) : QString();
    return {shown.who, number, why, shown.when, under.join(u" \u00b7 "_s)};
}

void addSection(Paper& paper, const QString& heading, TodayEntry::Section section,
                const std::vector<SheetRow>& rows, const TodayWords& as)
{
    if (rows.empty()) return;
    Paper::Section added{heading, {}, section != TodayEntry::Section::Done};
    for (const SheetRow& row : rows)
        added.rows.push_back(rowOn(section, row, as));
    paper.sections.push_back(std::move(added));
}

void addSheet(Paper& paper, const DaySheet& sheet, const TodayWords& as)
{
    using Section = TodayEntry::Section;
    addSection(paper, DayPapersWording::tr("Overdue"), Section::Overdue, sheet.overdue, as);
    addSection(paper, DayPapersWording::tr("Due today"), Section::DueToday, sheet.dueToday, as);
    for (const auto& day : sheet.comingUp)
        addSection(paper, as.times.day(day.rows.front().reminder.dueAt, as.now), Section::ComingUp, day.rows,
                   as);
}

QString peopleWords(int people)
{
    if (people == 0) return DayPapersWording::tr("Nobody to get back to");
    return people == 1 ? DayPapersWording::tr("1 person to get back to")
                       : DayPapersWording::tr("%1 people to get back to").arg(QLocale().toString(people));
}

/// On the list of those to get back to anyway.
bool isOnList(const Conversation& conversation, const DaySheet& sheet)
{
    const auto isTheirs = [&](const SheetRow& row) { return row.person() == conversation.id.value; };
    return std::ranges::any_of(sheet.overdue, isTheirs) || std::ranges::any_of(sheet.dueToday, isTheirs);
}

QString memberName(const TeamSettings& team, const QString& id)
{
    const auto found = std::ranges::find(team.members, MemberId{id}, &TeamMember::id);
    return found == team.members.end() ? QString() : found->name;
}

QString whoHas(const HandOver::Emergency& emergency, const TeamSettings& team)
{
    if (!emergency.taken) return DayPapersWording::tr("Nobody has taken it yet");
    const QString who = memberName(team, emergency.who.value);
    return who.isEmpty() ? DayPapersWording::tr("Taken at the desk")
                         : DayPapersWording::tr("%1 has it").arg(who);
}

void addEmergencies(Paper& paper, const HandOver& over, const TeamSettings& team, const TodayWords& as)
{
    if (over.emergencies.empty()) return;
    Paper::Section added{DayPapersWording::tr("Emergencies"), {}, true};
    for (const HandOver::Emergency& each : over.emergencies) {
        const Conversation& theirs = each.conversation;
        const QString words = receivedWords(each.words.simplified());
        const QString why = whoHas(each, team) + u" \u00b7 "_s + words;
        added.rows.push_back({personWords(theirs.name, theirs.number, as.region), numberOf(theirs, as), why,
                              dueWords(each.at, as.times, as.now)});
    }
    paper.sections.push_back(std::move(added));
}

bool isEmergency(const Conversation& conversation, const HandOver& over)
{
    return std::ranges::any_of(over.emergencies,
                               [&](const auto& each) { return each.conversation.id == conversation.id; });
}

void addUnanswered(Paper& paper, const HandOver& over, const TodayWords& as)
{
    Paper::Section added{DayPapersWording::tr("Waiting for an answer"), {}, true};
    for (const Conversation& each : over.unanswered) {
        if (isOnList(each, over.sheet) || isEmergency(each, over)) continue;
        added.rows.push_back(
            {personWords(each.name, each.number, as.region), numberOf(each, as),
             each.lastKind == Conversation::LastKind::In ? receivedWords(each.lastWords) : each.lastWords,
             each.waitingSince ? as.times.inList(*each.waitingSince, as.now) : QString()});
    }
    added.more = over.moreUnanswered;
    if (!added.rows.empty()) paper.sections.push_back(std::move(added));
}

void addNotes(Paper& paper, const HandOver& over, const TeamSettings& team, const TodayWords& as)
{
    if (over.notes.empty()) return;
    Paper::Section added{DayPapersWording::tr("Notes of today"), {}, false};
    for (const HandOver::Note& note : over.notes) {
        const QString who = memberName(team, note.who);
        const QString words = note.words.simplified();
        added.rows.push_back({personWords(note.conversation.name, note.conversation.number, as.region),
                              {},
                              who.isEmpty() ? words : words + u" ("_s + who + u')',
                              as.times.clock(note.at)});
    }
    added.more = over.moreNotes;
    paper.sections.push_back(std::move(added));
}

} // namespace

QString dateWords(const TodayWords& as)
{
    return as.times.date(as.now);
}

QString countWords(const DaySheet& sheet)
{
    const QString people = peopleWords(sheet.toGetBackTo());
    QStringList parts{people};
    if (sheet.wroteBack == 1) parts << DayPapersWording::tr("1 wrote back and waits in the inbox");
    if (sheet.wroteBack > 1)
        parts << DayPapersWording::tr("%1 wrote back and wait in the inbox")
                     .arg(QLocale().toString(sheet.wroteBack));
    if (sheet.doneToday() > 0) parts << DayPapersWording::tr("%Ln done", nullptr, sheet.doneToday());
    return parts.join(u", "_s) + u'.';
}

Paper paperOf(const DaySheet& sheet, const TodayWords& as)
{
    Paper paper;
    paper.title = DayPapersWording::tr("To get back to");
    paper.sentence = dateWords(as) + u", "_s + as.times.clock(as.now) + u". "_s + countWords(sheet);
    addSheet(paper, sheet, as);
    return paper;
}

Paper paperOf(const HandOver& over, const TeamSettings& team, const TodayWords& as)
{
    Paper paper;
    paper.title = DayPapersWording::tr("Hand-over");
    paper.sentence = dateWords(as) + u", "_s + as.times.clock(as.now) + u". "_s + countWords(over.sheet);
    paper.facts = {DayPapersWording::tr("Calls %1").arg(QLocale().toString(over.calls)),
                   DayPapersWording::tr("Missed %1", "how many").arg(QLocale().toString(over.missed)),
                   DayPapersWording::tr("Reached later %1").arg(QLocale().toString(over.reachedLater)),
                   DayPapersWording::tr("Automatic texts %1").arg(QLocale().toString(over.textsSent)),
                   DayPapersWording::tr("People who wrote %1").arg(QLocale().toString(over.replies)),
                   DayPapersWording::tr("Booked %1").arg(QLocale().toString(over.booked)),
                   DayPapersWording::tr("Lost %1").arg(QLocale().toString(over.lost))};
    addEmergencies(paper, over, team, as);
    addUnanswered(paper, over, as);
    addSheet(paper, over.sheet, as);
    addNotes(paper, over, team, as);
    addSection(paper, DayPapersWording::tr("Done today"), TodayEntry::Section::Done, over.sheet.done, as);
    return paper;
}

} // namespace secondring
