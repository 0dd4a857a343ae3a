// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/reminder.h"
#include "core/reminders/work_time.h"

namespace secondring {

// The rules of who is got back to and when: pure functions, tested by tables.

/// When a call that ended at @p endedAt and that nobody reached is due to be returned.
[[nodiscard]] Timestamp callBackDue(Timestamp endedAt, const FollowUpSettings& rules, const WorkTime& work);
/// When a reply is unanswered too long.
[[nodiscard]] Timestamp answerDue(Timestamp waitingSince, const FollowUpSettings& rules,
                                  const WorkTime& work);
/// When somebody who was answered and has not booked is asked again: a hot one the same day.
[[nodiscard]] Timestamp followUpDue(Timestamp answeredAt, bool hot, const WorkTime& work);

/// Tried in vain so often that a polite end is offered.
inline constexpr int triesBeforePoliteEnd = 3;

/// What comes after an outcome.
struct NextTry {
    ReminderReason reason = ReminderReason::NotReached;
    Timestamp due;
    int attempts = 0;
};
/// Nothing when the outcome is the end of it.
[[nodiscard]] std::optional<NextTry> nextTry(ReminderOutcome outcome, int attemptsBefore, Timestamp now,
                                             const WorkTime& work);

/// What has happened in a conversation since a reminder was made.
struct SinceThen {
    std::optional<Timestamp> theyWroteAt;
    std::optional<Timestamp> personWroteAt; ///< And the text was not lost.
    std::optional<Timestamp> closedAt;
    std::optional<Timestamp> bookedAt;
    std::optional<Timestamp> lostAt;
    bool stillWaits = false; ///< Their last words are unanswered.
};
/// How an open reminder ends by itself; nothing while it stands. Calls are noted as they are filed.
[[nodiscard]] std::optional<ReminderEnd> endedByItself(const Reminder& reminder, const SinceThen& since,
                                                       Timestamp now);

/// Who takes over from @p current; nobody when there is no other who may write.
[[nodiscard]] std::optional<TeamMember> nextInTeam(const TeamSettings& team, const MemberId& current);

} // namespace secondring
