// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/call_log.h"

namespace secondring {

/// The calls of somebody, whichever of their numbers they rang from.
struct PersonCalls {
    std::vector<LoggedCall> newest; ///< Newest first.
    int all = 0;
};

/// Of the thread's number, of the other numbers of that person, and of those whose leads were merged into
/// theirs. At most @p atMost in newest.
[[nodiscard]] Result<PersonCalls> personCalls(Transaction& transaction, const ConversationId& thread,
                                              int atMost);

} // namespace secondring
