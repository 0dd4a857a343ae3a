// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/store.h"

namespace secondring {

/// A text that waits, Paused, has this code while the replies cannot be read that may forbid it.
inline const QString repliesUnreadCode = QStringLiteral("replies-unread");

/// For when replies cannot be read: what would leave by itself now to somebody who was texted before waits a
/// while, as their STOP may lie unread. Whom we never texted cannot have answered it. What a person
/// wants to leave now leaves; what they planned for now waits.
[[nodiscard]] Result<void> waitForReplies(Transaction& transaction, Timestamp now);
/// They were read: what waited for them is due.
[[nodiscard]] Result<void> goOnAfterReplies(Transaction& transaction, Timestamp now);

} // namespace secondring
