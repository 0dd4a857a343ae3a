// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/caller_id.h"
#include "core/messaging/conversation.h"
#include "core/reminders/reminder.h"
#include "core/reminders/work_time.h"

#include <vector>

namespace secondring {

/// One person to get back to, with what the desk has to know beforehand.
struct SheetRow {
    Reminder reminder;                        ///< The most pressing of theirs.
    std::optional<Conversation> conversation; ///< None: the caller has no whole number, and so no thread.
    QString shown;                            ///< Without a thread: what came instead of a number.
    QString localNumber;                      ///< Of that: "555-1234", which can be dialled here.
    std::optional<Timestamp> calledAt;        ///< The call it is about.
    bool isUnclear = false;                   ///< Nobody knows whether that call was answered.
    int callsSameDay = 0;                     ///< Missed calls on that call's day and the day before it.
    bool cannotBeTexted = false;              ///< A landline, or no number a text reaches.
    NotTextable whyNot = NotTextable::None;   ///< As the line or the text service says; None: not known.
    QString client;                           ///< "new" or "existing", as the lead has it; empty: not known.
    QString asked;                            ///< The intent of their last reply, as stored; empty: none.
    std::optional<Timestamp> askedAt;         ///< When they first asked it, of what waits; none: not known.
    std::optional<Timestamp> nextTextAt;      ///< A follow-up text goes out then by itself.
    int textsDone = 0;                        ///< Follow-up texts sent.
    bool isEmergency = false;                 ///< Emergency words, and nobody has taken it yet.
    std::optional<Timestamp> emergencyAt;     ///< When they wrote the first of those.
    bool wasPaged = false;                    ///< Emergency words in what waits, taken or not.
    std::vector<ReminderId> others;           ///< Their other open reminders, less pressing.

    /// Empty when nothing here can dial them.
    [[nodiscard]] QString dialled() const;
    /// The same for every reminder of one person.
    [[nodiscard]] QString person() const;
};

enum class BestAction { Text, Call };
/// The one thing to do about a row. Whoever cannot or must not be texted is called.
[[nodiscard]] BestAction bestAction(const SheetRow& row);
[[nodiscard]] bool mayBeTexted(const SheetRow& row);

/// Who to get back to: overdue, due today in time order, coming up by day, done today. One row one person.
struct DaySheet {
    struct Day {
        QDate day;
        std::vector<SheetRow> rows;
    };

    std::vector<SheetRow> overdue;
    std::vector<SheetRow> dueToday;
    std::vector<Day> comingUp;
    std::vector<SheetRow> done; ///< Latest first; whoever is due again today or waits for us is not done.
    int wroteBack = 0;          ///< People of today's list who wrote meanwhile and wait for an answer.

    [[nodiscard]] int toGetBackTo() const { return static_cast<int>(overdue.size() + dueToday.size()); }
    [[nodiscard]] int doneToday() const { return static_cast<int>(done.size()); }
    /// Everybody of today, done or not.
    [[nodiscard]] int people() const { return toGetBackTo() + wroteBack + doneToday(); }
    [[nodiscard]] bool isEmpty() const { return people() == 0 && comingUp.empty(); }
};

/// @p open in any order; @p done are those of any day, of which today's are taken.
[[nodiscard]] DaySheet daySheetOf(std::vector<SheetRow> open, std::vector<SheetRow> done, Timestamp now,
                                  const QTimeZone& zone);

} // namespace secondring
