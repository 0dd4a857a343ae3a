// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/round_records.h"

namespace secondring {

/// Since when @p thread waits for an answer; nothing while what they wrote asks for none: a thanks, or that
/// they went elsewhere. It stays in the inbox, where somebody may think otherwise.
[[nodiscard]] Result<std::optional<Timestamp>> waitsForAnswerSince(Transaction& transaction,
                                                                   const WaitingThread& thread);
/// When they last said more than thanks, not before @p from.
[[nodiscard]] Result<std::optional<Timestamp>>
lastSaidMore(Transaction& transaction, const ConversationId& conversation, Timestamp from);

} // namespace secondring
