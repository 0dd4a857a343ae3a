// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/reminder_schedule.h"
#include "core/store/store.h"

#include <vector>

namespace secondring {

struct WaitingThread {
    ConversationId conversation;
    Timestamp since;
    MemberId assignedTo;
    bool isTaken = false; ///< Somebody on call said that it is theirs.
};

/// A text of theirs that waits for an answer.
struct WaitingReply {
    ConversationId conversation;
    MessageId message;
    QString words;
    Timestamp at;
    bool toldTheDay = false; ///< To come, not to be answered on.
};

struct FailedThread {
    ConversationId conversation;
    MessageId message;
    Timestamp failedAt;
    bool cannotBeTexted = false; ///< A landline or no number at all: no other text will arrive either.
};

struct AnsweredThread {
    ConversationId conversation;
    Timestamp answeredAt;
    bool hot = false;
};

/// What a round of the reminders looks for in the threads. Lives for one transaction, on the store thread.
class RoundRecords {
public:
    explicit RoundRecords(Transaction& transaction) : m_transaction(transaction) {}

    using Open = std::vector<std::pair<Reminder, SinceThen>>;
    /// The open reminders that something happened to since they were made, with what it was.
    [[nodiscard]] Result<Open> mayHaveEnded();
    /// Every open one of @p conversation, with what happened there.
    [[nodiscard]] Result<Open> openOf(const ConversationId& conversation);
    struct Span {
        Timestamp from;
        Timestamp to;
    };
    /// Who has waited since a time in @p since and has no reminder of that wait. Not the snoozed, nor those
    /// who said when to come back, nor people who work here.
    [[nodiscard]] Result<std::vector<WaitingThread>> waiting(const Span& since, Timestamp now);
    /// Whose words may be an opt-out, and who are not on the list for it yet; since when.
    [[nodiscard]] Result<std::vector<WaitingThread>> doubtful();
    /// Who wrote emergency words that nobody has taken, and who are not on the list for it yet; since when.
    [[nodiscard]] Result<std::vector<WaitingThread>> untaken();
    /// Whoever was on the list for an emergency alone leaves it as somebody takes that.
    [[nodiscard]] Result<void> forgetTaken();
    /// Nobody has answered @p reply, and no return time was noted since.
    [[nodiscard]] Result<bool> stillWaits(const WaitingReply& reply);
    /// Whose last text did not arrive, not before @p from, and who has no reminder of that.
    [[nodiscard]] Result<std::vector<FailedThread>> failed(Timestamp from);
    /// Engaged or qualified, answered between the two and not heard of again, with nothing open.
    [[nodiscard]] Result<std::vector<AnsweredThread>> answered(Timestamp from, Timestamp to);
    /// An unanswered reply that was snoozed is due when it comes back.
    [[nodiscard]] Result<void> putOffSnoozed(Timestamp now);

private:
    [[nodiscard]] Result<Open> open(const QString& which,
                                    const std::optional<ConversationId>& of = std::nullopt);

    Transaction& m_transaction;
};

} // namespace secondring
