// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace secondring {

enum class ReminderKind {
    CallBack,   ///< A call nobody reached, or a text that cannot arrive.
    Answer,     ///< They wrote and nobody has answered.
    FollowUp,   ///< Spoken to or written to, not booked yet.
    Person,     ///< Somebody here asked to be reminded.
    ReturnTime, ///< They said when to come back to them.
};

/// Why somebody is to be got back to; worded in ui/today.
enum class ReminderReason {
    Missed,
    LeftVoicemail,
    Stale, ///< The call was over too long before it was filed to be texted.
    CannotBeTexted,
    OptedOut, ///< They asked for no texts, and called.
    TextFailed,
    Unanswered,
    NotBooked,
    NotReached,
    LeftMessage,
    WillCall,  ///< They said they would call, and have not.
    SaidWhen,  ///< Reminder::words are theirs.
    Asked,     ///< Reminder::words are the person's note.
    Emergency, ///< They wrote emergency words, and nobody has taken it yet.
};

/// How a reminder ended. The first seven are a person's, the others happen by themselves.
enum class ReminderOutcome {
    Reached,
    LeftMessage,
    NotReached,
    WillCall,
    Booked,
    Lost,
    GaveUp, ///< Tried often enough; a polite end was sent or thought better of.
    GotThrough,
    AnsweredElsewhere,
    RungBack,
    PersonWrote,
    TheyWrote,
    OptedOut,
    Closed, ///< The conversation was marked done.
};

/// Somebody to get back to, until when and why.
struct Reminder {
    ReminderId id;
    ConversationId conversation; ///< Empty: it hangs on the call alone, whose caller has no whole number.
    ReminderKind kind = ReminderKind::Person;
    ReminderReason reason = ReminderReason::Asked;
    QString words;
    std::optional<CallId> call;
    std::optional<MessageId> message;
    MemberId assignedTo;
    int attempts = 0; ///< Tried in vain so far.
    Timestamp dueAt;
    QString madeBy;   ///< The id of the person; empty: by itself.
    Timestamp madeAt; ///< Of one about a call: when the call ended.
    std::optional<Timestamp> doneAt;
    QString doneBy; ///< The id of the person; empty: by itself.
    std::optional<ReminderOutcome> outcome;

    [[nodiscard]] bool hasThread() const { return !conversation.value.isEmpty(); }
};

/// How and when a reminder ends.
struct ReminderEnd {
    ReminderOutcome outcome = ReminderOutcome::Reached;
    Timestamp at;
    QString by;
};

[[nodiscard]] QString codeOf(ReminderKind kind);
[[nodiscard]] ReminderKind reminderKindOf(const QString& code);
[[nodiscard]] QString codeOf(ReminderReason reason);
[[nodiscard]] ReminderReason reminderReasonOf(const QString& code);
[[nodiscard]] QString codeOf(ReminderOutcome outcome);
[[nodiscard]] ReminderOutcome reminderOutcomeOf(const QString& code);

} // namespace secondring

Q_DECLARE_METATYPE(secondring::Reminder)
