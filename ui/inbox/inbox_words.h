// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/messaging/conversation_records.h"
#include "ui/widgets/empty_state.h"

namespace secondring {

/// Why a list has no rows.
struct EmptyList {
    ConversationFilter filter = ConversationFilter::NeedsReply;
    QString search;
    bool firstDay = false;
    bool practising = false;
    QString unnoticed = {}; ///< Why calls are not noticed; empty while they are.
};

/// What stands in the list when nothing is left in it.
[[nodiscard]] EmptyState::Look emptyInbox(const EmptyList& list);
/// While the rows are still being read.
[[nodiscard]] EmptyState::Look readingInbox(bool searching);
[[nodiscard]] EmptyState::Look brokenInbox(Failure failure);
/// What stands where a thread would be while none is open.
[[nodiscard]] EmptyState::Look noThread(bool anyToChoose);
[[nodiscard]] EmptyState::Look brokenThread(Failure failure);

} // namespace secondring
