// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminders/day_sheet.h"

#include "core/leads/lead.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace secondring {

namespace {

constexpr int hot = 2;

/// Of two reminders about one person the earlier one is shown.
std::vector<SheetRow> onePerPerson(std::vector<SheetRow> rows)
{
    std::ranges::stable_sort(rows, {}, [](const SheetRow& row) { return row.reminder.dueAt; });
    std::vector<SheetRow> people;
    QHash<QString, std::size_t> placeOf;
    for (SheetRow& row : rows) {
        const QString person = row.person();
        if (const auto found = placeOf.constFind(person); found != placeOf.cend()) {
            people[*found].others.push_back(row.reminder.id);
            continue;
        }
        placeOf.insert(person, people.size());
        people.push_back(std::move(row));
    }
    return people;
}

/// They and a person here write to each other.
bool isInWriting(const std::optional<Conversation>& conversation)
{
    return conversation && (conversation->lastKind == Conversation::LastKind::In ||
                            conversation->lastKind == Conversation::LastKind::Out);
}

void addComingUp(std::vector<DaySheet::Day>& days, QDate day, SheetRow row)
{
    if (days.empty() || days.back().day != day) days.push_back({day, {}});
    days.back().rows.push_back(std::move(row));
}

/// They wrote since it was done, or that is how it ended: nobody has answered them.
bool waitsSince(const SheetRow& row)
{
    if (!row.conversation) return false;
    const auto& since = row.conversation->waitingSince;
    return since && (*since > *row.reminder.doneAt || row.reminder.outcome == ReminderOutcome::TheyWrote);
}

/// By when they wrote of it, whatever else of theirs was due before.
void firstTheEmergencies(std::vector<SheetRow>& rows)
{
    const auto others = std::ranges::stable_partition(rows, &SheetRow::isEmergency);
    std::ranges::stable_sort(rows.begin(), others.begin(), {}, [](const SheetRow& row) {
        return row.emergencyAt.value_or(row.reminder.dueAt);
    });
}

struct DoneToday {
    std::vector<SheetRow> rows;
    int wroteBack = 0;
};

DoneToday doneOn(QDate today, std::vector<SheetRow> done, const QTimeZone& zone, QSet<QString> seen)
{
    std::ranges::stable_sort(done, std::ranges::greater{},
                             [](const SheetRow& row) { return row.reminder.doneAt.value_or(Timestamp{}); });
    DoneToday found;
    for (SheetRow& row : done) {
        if (!row.reminder.doneAt || localTime(*row.reminder.doneAt, zone).date() != today) continue;
        if (seen.contains(row.person())) continue;
        seen.insert(row.person());
        if (!waitsSince(row))
            found.rows.push_back(std::move(row));
        else if (!row.conversation->snoozedUntil) // Put off, they are nobody's of today.
            ++found.wroteBack;
    }
    return found;
}

} // namespace

QString SheetRow::dialled() const
{
    return conversation ? conversation->number.e164() : QString(localNumber).remove(u'-');
}

QString SheetRow::person() const
{
    if (conversation) return conversation->id.value;
    // Who shows nothing may be anybody.
    return shown.isEmpty() && reminder.call ? reminder.call->value : shown;
}

bool mayBeTexted(const SheetRow& row)
{
    return row.conversation && !row.cannotBeTexted && !row.conversation->optedOut &&
           row.reminder.reason != ReminderReason::CannotBeTexted;
}

BestAction bestAction(const SheetRow& row)
{
    // Who may have asked for no texts is asked by phone.
    if (!mayBeTexted(row) || row.conversation->doubtSince || row.isEmergency || row.wasPaged)
        return BestAction::Call;
    switch (row.reminder.kind) {
    case ReminderKind::Answer:
        return row.asked == codeOf(Intent::CallbackRequest) ? BestAction::Call : BestAction::Text;
    case ReminderKind::FollowUp:
        return row.conversation->heat >= hot ? BestAction::Call : BestAction::Text;
    case ReminderKind::Person:
        return isInWriting(row.conversation) ? BestAction::Text : BestAction::Call;
    case ReminderKind::CallBack:
    case ReminderKind::ReturnTime:
        break;
    }
    return BestAction::Call;
}

DaySheet daySheetOf(std::vector<SheetRow> open, std::vector<SheetRow> done, Timestamp now,
                    const QTimeZone& zone)
{
    DaySheet sheet;
    const QDate today = localTime(now, zone).date();
    QSet<QString> dueAgain;
    for (SheetRow& row : onePerPerson(std::move(open))) {
        const Timestamp due = row.reminder.dueAt;
        const QDate day = localTime(due, zone).date();
        if (day <= today) dueAgain.insert(row.person());
        if (due < now || row.isEmergency)
            sheet.overdue.push_back(std::move(row));
        else if (day == today)
            sheet.dueToday.push_back(std::move(row));
        else
            addComingUp(sheet.comingUp, day, std::move(row));
    }
    firstTheEmergencies(sheet.overdue);
    auto seen = doneOn(today, std::move(done), zone, std::move(dueAgain));
    sheet.done = std::move(seen.rows);
    sheet.wroteBack = seen.wroteBack;
    return sheet;
}

} // namespace secondring
