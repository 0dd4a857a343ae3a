// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/conversation_records.h"
#include "core/messaging/flood_records.h"
#include "core/messaging/outbox_records.h"
#include "core/messaging/thread_entry_records.h"
#include "core/recovery/text_back_policy.h"

namespace secondring {

/// A call with what followed from it.
struct LoggedCall {
    FiledCall call;
    QString name; ///< The contact's, else what the network said.
    Reason reason = Reason::Undecided;
    std::optional<FiledText> text;
    std::optional<ConversationId> conversation;
    int callsBefore = 0; ///< Earlier calls of this caller; filled by callLogEntry() only.
};

enum class CallFilter { All, Missed, Texted, NotTexted, Answered, Unknown };

[[nodiscard]] Result<std::vector<LoggedCall>> callLogPage(Transaction& transaction, CallFilter filter,
                                                          const std::optional<PageKey>& after, int atMost);
[[nodiscard]] Result<std::optional<LoggedCall>> callLogEntry(Transaction& transaction, const CallId& id);

/// The newest calls of @p caller, newest first.
[[nodiscard]] Result<std::vector<LoggedCall>> callsOf(Transaction& transaction, const PhoneNumber& caller,
                                                      int atMost);

/// How many calls rang in a time that nobody watched, and how many of them nobody answered: those that became
/// known when it was over. What was seen live before the last sign of watching is no news.
struct KnownCalls {
    int calls = 0;
    int missed = 0;
};
[[nodiscard]] Result<KnownCalls> callsBetween(Transaction& transaction, Timestamp from, Timestamp until);

/// One line of time of a conversation: its calls, texts, notes and events, and floods as one.
using ThreadItem = std::variant<LoggedCall, FiledText, ThreadEntry, FoldedTexts>;

/// When it stands in the thread.
[[nodiscard]] Timestamp threadTimeOf(const ThreadItem& item);

/// The newest @p atMost items before @p before, oldest first; a few more where several share the oldest's
/// time. Each of @p folds is an item; it stands for its texts, unless it is open and they are shown too.
[[nodiscard]] Result<std::vector<ThreadItem>> threadOf(Transaction& transaction, const PhoneNumber& number,
                                                       const std::optional<Timestamp>& before, int atMost,
                                                       const std::vector<FoldedTexts>& folds = {});

} // namespace secondring
