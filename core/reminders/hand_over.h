// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/day_sheet.h"

namespace secondring {

/// What whoever comes next has to know at the end of a shift.
struct HandOver {
    struct Note {
        Conversation conversation;
        QString words;
        QString who; ///< The id of the member; empty: nobody known.
        Timestamp at;
    };

    /// Emergency words that were paged about, today or since nobody took it.
    struct Emergency {
        Conversation conversation;
        QString words;
        MemberId who; ///< Has it; empty: nobody, or nobody who is known.
        bool taken = false;
        Timestamp at;
    };

    Timestamp at;
    int calls = 0;
    int missed = 0;
    int reachedLater = 0; ///< Missed, and then spoken to or written with.
    int textsSent = 0;    ///< By itself.
    int replies = 0;      ///< People who wrote.
    int booked = 0;
    int lost = 0;
    std::vector<Emergency> emergencies;   ///< Not done yet; nobody's first.
    std::vector<Conversation> unanswered; ///< Longest waiting first; what is put off comes back by itself.
    int moreUnanswered = 0;               ///< Who wait less long and are not among them.
    DaySheet sheet;                       ///< Who is still to be got back to.
    std::vector<Note> notes;              ///< Of today, newest first.
    int moreNotes = 0;                    ///< Older ones of today.
};

} // namespace secondring
