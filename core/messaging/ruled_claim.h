// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/filed_text.h"
#include "core/store/transaction.h"

namespace secondring {

/// Why a text waits or did not go, as it is filed.
[[nodiscard]] TextReason reasonFor(const Permission& permission);

/// Asks the rules whether @p text, which is due, may leave now. If not it waits for the minute they name, or
/// for whatever holds it, or ends; then nothing is returned.
[[nodiscard]] Result<std::optional<Ruling>> ruledToLeave(Transaction& transaction, const FiledText& text,
                                                         const DeskRules& rules, Timestamp now);

/// The service took @p text, which is queued again, not at this hour: it waits for the recipient's next
/// window, by its own hours longer than it would live. What the service delays makes it no older, but once
/// only: refused for the hour again, it ends when it would be too old by then.
[[nodiscard]] Result<void> waitForNextWindow(Transaction& transaction, const FiledText& text,
                                             const DeskRules& rules, Timestamp now);

/// The service took @p text, which is queued again, not from our number: it waits until that is registered.
[[nodiscard]] Result<void> waitForRegistration(Transaction& transaction, const FiledText& text,
                                               Timestamp now);

} // namespace secondring
