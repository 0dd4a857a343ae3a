// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"
#include "core/recovery/sequence_rules.h"
#include "core/store/store.h"

namespace secondring {

/// Follow-up texts under way to somebody who did not reply.
struct SequenceRun {
    QString id;
    ConversationId conversation;
    PhoneNumber number;
    Timestamp startedAt; ///< When the text-back arrived.
    int stepsDone = 0;
    std::optional<Timestamp> nextAt;  ///< None after the last.
    std::optional<MessageId> message; ///< The last one queued.
    QString name;                  ///< The contact's; empty when there is none, or several share the number.
    QString language;              ///< "es", "en" or empty.
    bool messageIsWaiting = false; ///< It has not left yet.
    Timestamp textedAt{};          ///< When the text they are silent about was queued.
    bool hasOtherNumbers = false;  ///< The same person, as far as the desk has put them together.
};

/// A text-back that arrived and was not answered.
struct UnansweredTextBack {
    ConversationId conversation;
    Timestamp arrivedAt;
};

/// Who is being followed up. Lives for one transaction, on the store thread.
class SequenceRecords {
public:
    explicit SequenceRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// Until the end of the transaction nobody else starts, steps or ends a run.
    void lock() { m_transaction.lock(QStringLiteral("sequences")); }
    /// Text-backs that arrived after @p since, with no run of theirs and nothing that would end it.
    [[nodiscard]] Result<std::vector<UnansweredTextBack>> startable(Timestamp since);
    [[nodiscard]] Result<void> start(const UnansweredTextBack& textBack, Timestamp nextAt);
    /// With what happened since, at any of their numbers.
    [[nodiscard]] Result<std::vector<std::pair<SequenceRun, SequenceFacts>>> running();
    [[nodiscard]] Result<std::optional<SequenceRun>> runningOf(const ConversationId& conversation);
    /// One more text was queued.
    [[nodiscard]] Result<void> stepped(const SequenceRun& run, const MessageId& message,
                                       const std::optional<Timestamp>& nextAt);
    [[nodiscard]] Result<void> putOff(const SequenceRun& run, Timestamp nextAt);
    /// A text of it that has not left is called off, and the thread says why. False when it had ended.
    [[nodiscard]] Result<bool> end(const SequenceRun& run, SequenceEnd why, Timestamp now,
                                   const MemberId& by = {});
    /// The undo of ending @p run, as it was, by hand at @p stopped: its text and its next step are as before,
    /// and the thread says no more that it ended. False when it is ended otherwise, or another one goes on.
    [[nodiscard]] Result<bool> resume(const SequenceRun& run, Timestamp stopped, Timestamp now);

private:
    [[nodiscard]] Result<void> addElsewhere(const SequenceRun& run, SequenceFacts& facts);
    [[nodiscard]] Result<void> forgetEnd(const ConversationId& conversation, Timestamp ended);

    Transaction& m_transaction;
};

} // namespace secondring
