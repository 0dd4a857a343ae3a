// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/filed_text.h"
#include "core/store/store.h"

#include <vector>

namespace secondring {

/// What can still be changed about a text that waits to leave. One that is leaving just now cannot be called
/// back, but is not tried again if it did not get away. Lives for one transaction, on the store
/// thread.
class PendingTexts {
public:
    explicit PendingTexts(Transaction& transaction) : m_transaction(transaction) {}

    /// Queued text-backs, questions and follow-ups to @p number end as Cancelled for @p reason; how many did.
    [[nodiscard]] Result<int> cancelTextBacks(const PhoneNumber& number, TextReason reason, Timestamp now);
    /// Takes back what was called off for @p reason at @p stopped, by mistake, as far as it still has time
    /// and nothing else came of it since. A text-back that waited for its hour is asked anew when that is.
    [[nodiscard]] Result<void> queueAgain(const PhoneNumber& number, TextReason reason, Timestamp stopped,
                                          Timestamp now);
    /// What was called off, but for @p reason, cannot be queued again from now on: it was settled otherwise.
    [[nodiscard]] Result<void> letLapse(const PhoneNumber& number, TextReason reason, Timestamp now);
    /// What a call to them at @p calledAt makes needless: not the text about a call of theirs after it.
    [[nodiscard]] Result<int> cancelForCallBack(const PhoneNumber& number, Timestamp calledAt, Timestamp now);
    /// The questions and follow-ups alone: somebody at the desk begins to write.
    [[nodiscard]] Result<int> cancelQuestions(const PhoneNumber& number, TextReason reason, Timestamp now);
    /// Every queued text-back, whoever it is for: texting by itself was switched off.
    [[nodiscard]] Result<int> cancelEveryTextBack(TextReason reason, Timestamp now);
    /// Queued text-backs to @p number leave at once, whatever the hour: a person, @p by, wants it.
    [[nodiscard]] Result<int> sendTextBacksNow(const PhoneNumber& number, const QString& by, Timestamp now);
    /// What goes by itself and can wait waits until @p until, while the caller rings or after they did. What
    /// waits for the morning anyway, and what a person wanted now, is left alone.
    [[nodiscard]] Result<int> delayAutomatic(const PhoneNumber& number, Timestamp until);
    /// Why @p text, a question or follow-up, must not leave any more: they wrote since, or a person has seen
    /// to them; of a follow-up, also at another number of theirs. What is called off when that is filed can
    /// still be queued by another desk at that moment.
    [[nodiscard]] Result<std::optional<TextReason>> overtakenBy(const FiledText& text);
    /// Queued text-backs that wait for their hour and that nobody hastened.
    [[nodiscard]] Result<std::vector<FiledText>> deferredTextBacks();
    /// A text that waits for its hour: whether it still must is asked when it is claimed.
    [[nodiscard]] Result<void> askAnew(const MessageId& id, Timestamp now);
    /// Other words for a text that has not left.
    [[nodiscard]] Result<void> reword(const MessageId& id, const QString& body, const QString& templateId);
    /// The texts of a call that turned out to be another are that one's.
    [[nodiscard]] Result<void> moveTo(const CallId& call, const CallId& from);
    /// One text, as sendTextBacksNow().
    [[nodiscard]] Result<void> sendNow(const MessageId& id, const QString& by, Timestamp now);
    [[nodiscard]] Result<bool> cancel(const MessageId& id, TextReason reason, Timestamp now);
    /// Takes that back, as queueAgain(). One that left all the same, or was settled otherwise, stays as it
    /// is.
    [[nodiscard]] Result<void> restore(const MessageId& id, TextReason reason, Timestamp stopped,
                                       Timestamp now);

private:
    [[nodiscard]] Result<int> callOff(const QString& which, const PhoneNumber& number, TextReason reason,
                                      Timestamp now, std::optional<Timestamp> before = std::nullopt);

    Transaction& m_transaction;
};

} // namespace secondring
