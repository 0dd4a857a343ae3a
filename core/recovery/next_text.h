// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/text_permission.h"
#include "core/messaging/text_template.h"
#include "core/recovery/questions.h"
#include "core/recovery/reply_reading.h"

namespace secondring {

/// The automatic texts of a thread: what was sent, and the next one. Lives for one transaction.
class NextText {
public:
    explicit NextText(Transaction& transaction) : m_transaction(transaction) {}

    /// Forgets in @p lead what was to be asked and was called off before it left.
    [[nodiscard]] Result<void> forgetUnasked(Lead& lead, const ConversationId& conversation);
    [[nodiscard]] Result<QuestionHistory> historyOf(const Lead& lead, const ReadReply& reply);
    /// Queues what @p step says and notes it in @p lead; true when a text waits to leave.
    [[nodiscard]] Result<bool> take(const NextStep& step, Lead& lead, const ReadReply& reply);
    /// The approved 911 line, once a day in a thread; true when it waits to leave.
    [[nodiscard]] Result<bool> sayWhereHelpIs(const ReadReply& reply);
    /// Whoever says that we mean somebody else is texted for no call of theirs either, until a person has
    /// said whether they want none.
    [[nodiscard]] Result<void> askIfMistaken(const ReadReply& reply);
    /// No automatic text any more, said once in the thread.
    [[nodiscard]] Result<void> stop(const ReadReply& reply);

private:
    [[nodiscard]] Result<int> countSince(const ConversationId& conversation, const QString& purpose,
                                         Timestamp since);
    /// Whether our last question was called off before it left: by the lines they wrote behind their wish.
    [[nodiscard]] Result<bool> isQuestionDue(const ConversationId& conversation);
    [[nodiscard]] Result<bool> isAtRest(const ReadReply& reply, bool isSnoozed);
    [[nodiscard]] Result<bool> queue(const ReadReply& reply, TextPurpose purpose, const StandardText& text);

    Transaction& m_transaction;
};

} // namespace secondring
