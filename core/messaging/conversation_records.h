// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/phone_number.h"
#include "core/store/store.h"

#include <optional>
#include <vector>

namespace secondring {

/// One person's thread, as a list shows it.
struct Conversation {
    /// Call is one that was not missed; Out is a person's text of ours, Auto the program's.
    enum class LastKind { Call, Missed, In, Out, Auto };

    ConversationId id;
    PhoneNumber number;
    QString name; ///< The contact's, else what the network says.
    Timestamp lastAt;
    LastKind lastKind = LastKind::Call;
    QString lastWords;                     ///< First line of the last text; empty for a call.
    std::optional<Timestamp> waitingSince; ///< They wrote and nobody has answered.
    bool seen = true;                      ///< Opened since they last wrote.
    bool closed = false;
    bool optedOut = false;
    bool lastTextFailed = false;
};

enum class ConversationFilter { NeedsReply, All, Done, Failed };

/// Where a page goes on (keyset, never OFFSET).
struct PageKey {
    Timestamp at;
    QString id;
};

/// Threads by number. Lives for one transaction, on the store thread.
class ConversationRecords {
public:
    explicit ConversationRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// The thread with @p number; made if there is none.
    [[nodiscard]] Result<ConversationId> withNumber(const PhoneNumber& number, Timestamp now);
    [[nodiscard]] Result<std::optional<Conversation>> find(const ConversationId& id);
    /// NeedsReply: longest waiting first. Others: newest first. @p search narrows to names and numbers that
    /// contain it.
    [[nodiscard]] Result<std::vector<Conversation>> page(ConversationFilter filter, const QString& search,
                                                         const std::optional<PageKey>& after, int atMost);
    [[nodiscard]] static PageKey keyOf(const Conversation& row, ConversationFilter filter);
    [[nodiscard]] Result<int> countNeedsReply();

    /// What the telephone network calls them: shown while we know no better, never used in a text.
    [[nodiscard]] Result<void> noteNetworkName(const ConversationId& id, const QString& name);
    /// As the desk knows them; empty when it does not.
    [[nodiscard]] Result<QString> contactName(const PhoneNumber& number);
    [[nodiscard]] Result<void> noteCall(const ConversationId& id, Timestamp at, bool missed);
    /// @p body arrived: reopens the thread and starts the waiting clock if it does not run.
    [[nodiscard]] Result<void> noteReceived(const ConversationId& id, const QString& body, Timestamp at);
    /// @p byPerson stops the waiting clock; an automatic text does not.
    [[nodiscard]] Result<void> noteSent(const ConversationId& id, const QString& body, Timestamp at,
                                        bool byPerson);
    /// Their last words need no answer.
    [[nodiscard]] Result<void> waitNoLonger(const ConversationId& id);
    [[nodiscard]] Result<void> markSeen(const ConversationId& id, Timestamp at);
    [[nodiscard]] Result<void> close(const ConversationId& id, Timestamp at); ///< Done: no longer waits.
    [[nodiscard]] Result<void> reopen(const ConversationId& id);
    [[nodiscard]] Result<void> setDraft(const ConversationId& id, const QString& words);
    [[nodiscard]] Result<QString> draft(const ConversationId& id);
    [[nodiscard]] Result<void> setName(const PhoneNumber& number, const QString& name, Timestamp now);

private:
    Transaction& m_transaction;
};

} // namespace secondring
