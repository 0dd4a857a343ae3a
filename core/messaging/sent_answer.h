// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/desk_rules.h"
#include "core/messaging/filed_text.h"
#include "core/messaging/lease_records.h"

namespace secondring {

/// A text that was handed to the provider, and what it said.
struct SentAnswer {
    OutgoingText text;
    SendOutcome outcome;
};

/// Notes @p answer: the text is with them, refused, or queued again for when it may be tried once more.
/// Returned is how it ended, if it did. @p leases are those of the desk that handed it over.
[[nodiscard]] Result<std::optional<TextState>> noteAnswer(Transaction& transaction, LeaseRecords leases,
                                                          const SentAnswer& answer, const DeskRules& rules,
                                                          Timestamp now);

} // namespace secondring
