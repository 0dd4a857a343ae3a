// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminders/reminder_schedule.h"

#include <algorithm>

namespace secondring {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::minutes sameDayAgain{120};

bool isSince(Timestamp made, const std::optional<Timestamp>& at)
{
    return at && *at >= made;
}

} // namespace

Timestamp callBackDue(Timestamp endedAt, const FollowUpSettings& rules, const WorkTime& work)
{
    return work.afterOpenFor(endedAt, rules.callBackWithin);
}

Timestamp answerDue(Timestamp waitingSince, const FollowUpSettings& rules, const WorkTime& work)
{
    return work.afterOpenFor(waitingSince, rules.answerWithin);
}

Timestamp followUpDue(Timestamp answeredAt, bool hot, const WorkTime& work)
{
    return hot ? work.afterOpenFor(answeredAt, sameDayAgain) : work.orNextOpening(answeredAt + 24h);
}

std::optional<NextTry> nextTry(ReminderOutcome outcome, int attemptsBefore, Timestamp now,
                               const WorkTime& work)
{
    const int attempts = attemptsBefore + 1;
    switch (outcome) {
    case ReminderOutcome::NotReached:
        // Once more the same day, then once a day: who is called too often stops answering.
        return NextTry{ReminderReason::NotReached,
                       attempts == 1 ? work.afterOpenFor(now, sameDayAgain) : work.openingOfDay(now, 1),
                       attempts};
    case ReminderOutcome::LeftMessage:
        return NextTry{ReminderReason::LeftMessage, work.orNextOpening(now + 24h), attempts};
    case ReminderOutcome::WillCall:
        return NextTry{ReminderReason::WillCall, work.openingOfDay(now, 2), attemptsBefore};
    default:
        return std::nullopt;
    }
}

std::optional<ReminderEnd> endedByItself(const Reminder& reminder, const SinceThen& since, Timestamp now)
{
    if (reminder.kind == ReminderKind::Person) return std::nullopt;
    const Timestamp made = reminder.madeAt;
    const auto ended = [](ReminderOutcome outcome, Timestamp at) { return ReminderEnd{outcome, at, {}}; };
    if (isSince(made, since.bookedAt)) return ended(ReminderOutcome::Booked, *since.bookedAt);
    // Who may be in danger is called, also when they want no texts and are lost for that.
    const bool isUntaken = reminder.reason == ReminderReason::Emergency;
    if (!isUntaken && isSince(made, since.lostAt)) return ended(ReminderOutcome::Lost, *since.lostAt);
    if (reminder.kind == ReminderKind::ReturnTime) {
        // "Fine, until then" answers them and is not yet getting back to them.
        if (!isSince(reminder.dueAt, since.personWroteAt)) return std::nullopt;
        return ended(ReminderOutcome::PersonWrote, *since.personWroteAt);
    }
    if (isSince(made, since.personWroteAt)) return ended(ReminderOutcome::PersonWrote, *since.personWroteAt);
    if (isSince(made, since.closedAt)) return ended(ReminderOutcome::Closed, *since.closedAt);
    if (reminder.kind == ReminderKind::Answer)
        return since.stillWaits || isUntaken ? std::nullopt
                                             : std::optional(ended(ReminderOutcome::PersonWrote, now));
    if (isSince(made, since.theyWroteAt)) return ended(ReminderOutcome::TheyWrote, *since.theyWroteAt);
    return std::nullopt;
}

std::optional<TeamMember> nextInTeam(const TeamSettings& team, const MemberId& current)
{
    const auto& members = team.members;
    const auto found = std::ranges::find(members, current, &TeamMember::id);
    const std::size_t from =
        found == members.end() ? 0 : static_cast<std::size_t>(std::distance(members.begin(), found)) + 1;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const TeamMember& next = members[(from + i) % members.size()];
        if (next.role != TeamMember::Role::ReadOnly && next.id != current) return next;
    }
    return std::nullopt;
}

} // namespace secondring
