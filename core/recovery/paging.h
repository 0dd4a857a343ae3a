// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/page_records.h"
#include "core/settings/settings.h"

namespace secondring {

/// A caller's text with emergency words.
struct UrgentText {
    ConversationId conversation;
    MessageId message;
    QString words; ///< The emergency words themselves, as they stand in it.
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

/// What came in from @p from: true when it is one of ours answering a page, and no caller's reply. Any words
/// but an opt-out take every open round that phone was paged for.
[[nodiscard]] Result<bool> takePageReply(Transaction& transaction, const PhoneNumber& from,
                                         const QString& body, Timestamp now);

/// Somebody at the desk takes it; false when it was taken before.
[[nodiscard]] Result<bool> takeUrgent(Transaction& transaction, const ConversationId& conversation,
                                      const MemberId& by, Timestamp now);

/// Who is paged, in this order: on call, with a mobile.
[[nodiscard]] std::vector<TeamMember> onCallLadder(const Settings& settings);

/// The words of page number @p count (from 1) about @p caller. No word of the caller's, and no whole number:
/// a locked telephone shows them to everybody.
[[nodiscard]] QString pageWords(const Settings& settings, const PhoneNumber& caller, int count);

} // namespace secondring
