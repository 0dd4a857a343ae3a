// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/lead_records.h"
#include "core/recovery/sequences.h"
#include "core/reminders/reminder_records.h"
#include "tests/ui/desk_fixture.h"

namespace secondring {

/// Fills the list of the day as the program would in a day and a half.
class TodayStory {
public:
    TodayStory(Transaction& transaction, DeskStory& story, Timestamp now)
        : m_transaction(transaction), m_story(story), m_now(now)
    {
    }

    struct Due {
        QString number;
        ReminderKind kind = ReminderKind::CallBack;
        ReminderReason reason = ReminderReason::Missed;
        Timestamp at;
        QString words;
        int attempts = 0;
    };
    ReminderId remind(const Due& due);
    void putOff(const QString& number, Timestamp until);
    void done(const ReminderId& id, ReminderOutcome outcome, Timestamp at);
    struct Wish {
        QString number;
        QString service;
        QString client;
        int heat = 0;
        std::optional<Intent> intent;
    };
    void lead(const Wish& wish);
    /// A second text goes out then by itself.
    void follow(const QString& number, Timestamp next);

    /// The morning of the drawing, at 10:48 on a Friday.
    void tellDay();

private:
    [[nodiscard]] ConversationId thread(const QString& number);
    void tellOverdue();
    void tellDue();
    void tellLater();

    Transaction& m_transaction;
    DeskStory& m_story;
    Timestamp m_now;
};

/// Tells the whole day on the store of @p desk.
void tellToday(DeskFixture& desk);

} // namespace secondring
