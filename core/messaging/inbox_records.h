// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/text_message.h"
#include "core/store/store.h"

namespace secondring {

/// What came in, and how far the provider's list has been read. Lives for one transaction, on the store
/// thread.
class InboxRecords {
public:
    explicit InboxRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// A text of theirs; false when the provider's reference is known already.
    [[nodiscard]] Result<bool> add(const IncomingText& text, const ConversationId& conversation);
    /// How many texts @p from has sent since then; counted no further than @p atMost.
    [[nodiscard]] Result<int> countFrom(const PhoneNumber& from, Timestamp since, int atMost);
    [[nodiscard]] Result<std::optional<MessageId>> idOf(const ProviderRef& ref);
    /// How many answers to STOP, START and HELP were written for @p to since then.
    [[nodiscard]] Result<int> countConfirmations(const PhoneNumber& to, Timestamp since);
    /// Whether the same @p words, letters large or small, came from @p from before and an answer to them, of
    /// @p templateId, was written since @p since. One that did not leave is none.
    [[nodiscard]] Result<bool> isAnsweredAlready(const PhoneNumber& from, const QString& words,
                                                 const QString& templateId, Timestamp since);
    /// Empty when nothing was ever read for @p account.
    [[nodiscard]] Result<Cursor> cursor(const QString& account);
    /// Whose lists were ever read.
    [[nodiscard]] Result<QStringList> accounts();
    [[nodiscard]] Result<void> setCursor(const QString& account, const Cursor& cursor);

private:
    Transaction& m_transaction;
};

} // namespace secondring
