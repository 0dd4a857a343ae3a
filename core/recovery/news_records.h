// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/call_log.h"

#include <map>

namespace secondring {

/// How a thread stood when it was looked at last.
struct ThreadStanding {
    Timestamp lastAt;
    std::optional<Timestamp> waitingSince; ///< They wrote and nobody has answered.
    bool seen = false;                     ///< Opened since they last wrote.
    bool isAnswered = false;               ///< The last word is a person's of ours, or it is done.
    MemberId assignedTo;

    bool operator==(const ThreadStanding&) const = default;
};

/// What a desk knows of the newest threads and calls.
struct NewsKnown {
    std::map<QString, ThreadStanding> threads; ///< By conversation.
    std::map<QString, QString> calls;          ///< What was decided on each, in a word of its own.
    Timestamp threadsFrom;                     ///< Of older ones not all are among them.
    Timestamp callsFrom;
};

/// A thread that does not stand as it did.
struct ThreadNews {
    ConversationId conversation;
    std::optional<ThreadStanding> before; ///< None: it was not among the newest.
    ThreadStanding now;
    /// Theirs of the last hour, also those that were known, oldest first; of a flood the first.
    std::vector<IncomingText> texts;
    bool isFlood = false;
};

/// A call that is new, or of which something else is known.
struct CallTold {
    LoggedCall call;
    bool isNew = false;
    bool isLate = false; ///< It was filed long after it ended.
};

struct NewsSeen {
    NewsKnown known;
    std::vector<std::pair<ProviderRef, Timestamp>> textsBefore; ///< Where nothing was known yet: the latest.
    std::vector<ThreadNews> threads;
    std::vector<CallTold> calls;
};

/// What the newest threads and calls have that is not in @p known. With nothing known yet that is
/// nothing: what was there before is no news.
[[nodiscard]] Result<NewsSeen> newsSince(Transaction& transaction, const std::optional<NewsKnown>& known);

} // namespace secondring
