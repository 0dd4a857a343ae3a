// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/store/store.h"

#include <optional>
#include <vector>

namespace secondring {

/// What stands in a thread beside its calls and texts.
struct ThreadEntry {
    enum class Kind {
        Note,
        Assigned, ///< Words: the member's id; empty for nobody.
        Snoozed,  ///< Words: until when, in milliseconds since 1970.
        Done,
        Reopened, ///< By nobody: the time it was snoozed until came.
        Stage,    ///< Words: the stage, as stored.
        Merged,
        Urgent,
        Paged,
        Acknowledged,
        TakenOver,
        AutomationStopped, ///< Words: the reason why follow-ups ended; empty: a person is needed.
        Reminder,
        Flood,         ///< Words: how many texts an hour are too many.
        Loop,          ///< A machine answers: nothing more goes by itself. Words: what gave it away.
        FollowUpEnded, ///< Words: why no more follow-up texts come.
    };

    QString id;
    ConversationId conversation;
    Timestamp at;
    Kind kind = Kind::Note;
    MemberId who;                     ///< Empty: the program.
    QString words;                    ///< Of a note what it says; of others what their kind needs.
    std::optional<MessageId> message; ///< The text it is about.
};

/// Notes and events of a thread. Lives for one transaction, on the store thread.
class ThreadEntryRecords {
public:
    explicit ThreadEntryRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// Of any kind; an empty id is made here. The id it has.
    [[nodiscard]] Result<QString> add(const ThreadEntry& entry);
    /// InvalidInput for an empty note.
    [[nodiscard]] Result<QString> addNote(const ConversationId& conversation, const QString& words,
                                          Timestamp at, const MemberId& who);
    /// The undo of adding it: a note that was written, or an event that was taken back.
    [[nodiscard]] Result<void> remove(const QString& id);
    /// What of @p kind says @p words in that thread is not so any more.
    [[nodiscard]] Result<void> takeBack(const ConversationId& conversation, ThreadEntry::Kind kind,
                                        const QString& words);
    [[nodiscard]] Result<std::optional<ThreadEntry>> find(const QString& id);
    /// The newest @p atMost before @p before, newest first.
    [[nodiscard]] Result<std::vector<ThreadEntry>> page(const ConversationId& conversation, Timestamp before,
                                                        int atMost);
    /// The newest of @p kind.
    [[nodiscard]] Result<std::optional<ThreadEntry>> last(const ConversationId& conversation,
                                                          ThreadEntry::Kind kind);
    /// Whether one of @p kind was left at or after @p since.
    [[nodiscard]] Result<bool> hasSince(const ConversationId& conversation, ThreadEntry::Kind kind,
                                        Timestamp since);

private:
    Transaction& m_transaction;
};

// The words a kind is stored under.
[[nodiscard]] QString codeOf(ThreadEntry::Kind kind);
[[nodiscard]] ThreadEntry::Kind threadEntryKindOf(const QString& code);

} // namespace secondring
