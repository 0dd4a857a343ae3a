// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/conversation.h"
#include "core/store/store.h"

namespace secondring {

/// Somebody was called by name in a note and has not opened its thread yet.
struct OpenMention {
    QString note;
    ConversationId conversation;
    MemberId by; ///< Who wrote the note; empty: nobody said who sat there.
    Timestamp at;
    bool told = false;
};

/// One of them, as its card tells it.
struct ToldMention {
    Conversation thread;
    MemberId by;
    QString words; ///< The note's.
    Timestamp at;
};

/// Who is mentioned in which note, and whether they have seen it. They go with their notes. Lives for one
/// transaction, on the store thread.
class MentionRecords {
public:
    explicit MentionRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// @p members are mentioned in @p note.
    [[nodiscard]] Result<void> add(const QString& note, const std::vector<MemberId>& members);
    /// What waits for @p member, newest first; nothing for nobody.
    [[nodiscard]] Result<std::vector<OpenMention>> open(const MemberId& member);
    /// Those of them that they were not told of; from now on they were, at whatever desk. Oldest first.
    [[nodiscard]] Result<std::vector<ToldMention>> tell(const MemberId& member, Timestamp now);
    [[nodiscard]] Result<bool> waitsIn(const ConversationId& conversation, const MemberId& member);
    /// They have opened the thread.
    [[nodiscard]] Result<void> markSeen(const ConversationId& conversation, const MemberId& member,
                                        Timestamp now);
    /// Says in @p threads who mentioned @p member there last.
    [[nodiscard]] Result<void> sayIn(std::vector<Conversation>& threads, const MemberId& member);

private:
    Transaction& m_transaction;
};

} // namespace secondring
