// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/on_call.h"
#include "core/recovery/page_records.h"
#include "core/recovery/page_words.h"
#include "core/settings/settings.h"

namespace secondring {

/// A caller's text with emergency words.
struct UrgentText {
    ConversationId conversation;
    MessageId message;
    QString words;                           ///< The emergency words themselves, as they stand in it.
    std::optional<Timestamp> writtenAt = {}; ///< Empty: just now.
};

/// A text from a phone that may have been paged.
struct PageReply {
    PhoneNumber from;
    QString words;
};

/// A text from a paged phone within this time is about the page.
inline constexpr std::chrono::hours pageRepliesWithin{24};

// All of these run inside the transaction given, on the store thread.

/// An emergency: it stands in the thread, and the first on call is paged. One round a conversation at a time,
/// one a message for ever. Only ever for safety words; whether the text is one is the caller's to know.
[[nodiscard]] Result<void> startPaging(Transaction& transaction, const UrgentText& text,
                                       const Settings& settings, Timestamp now);

/// Pages whoever is next in every round that is due; a round whose caller somebody wrote to is taken by them.
/// When to look again; none: no round is open that still pages.
[[nodiscard]] Result<std::optional<Timestamp>> pageDue(Transaction& transaction, const Settings& settings,
                                                       Timestamp now);

/// What came in: true when it is one of ours answering a page, and no caller's reply. A yes takes the
/// emergency of the newest page to that phone; a no pages the next one at once; other words change nothing.
/// What is no yes stands in the caller's thread.
[[nodiscard]] Result<bool> takePageReply(Transaction& transaction, const PageReply& reply,
                                         const Settings& settings, Timestamp now);

/// Somebody at the desk takes it; false when it was taken before.
[[nodiscard]] Result<bool> takeUrgent(Transaction& transaction, const ConversationId& conversation,
                                      const MemberId& by, Timestamp now);

} // namespace secondring
