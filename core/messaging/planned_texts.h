// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/filed_text.h"
#include "core/store/transaction.h"

namespace secondring {

// What a person wrote to leave later. All of these run inside the transaction given, on the store thread.

/// It may fit no more: they wrote since somebody here last said that it shall go, and more than a thanks.
[[nodiscard]] Result<bool> theyWroteSince(Transaction& transaction, const FiledText& planned);

/// Holds @p text if it was planned and they wrote since: it waits until somebody says whether it goes, and
/// its thread stands in Needs reply until then. True if it is held.
[[nodiscard]] Result<bool> holdIfTheyWrote(Transaction& transaction, const FiledText& text, Timestamp now);

/// Somebody read what they wrote: it goes as it is, at its time, or now where it was held. False when it
/// does not wait any more.
[[nodiscard]] Result<bool> sendAsItIs(Transaction& transaction, const MessageId& id, Timestamp now);

} // namespace secondring
