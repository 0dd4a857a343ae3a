// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/filed_text.h"
#include "core/store/transaction.h"

namespace secondring {

/// @p text was just claimed under @p ruling: its proof, in the same transaction. Nothing for what a person
/// wrote.
[[nodiscard]] Result<void> keepProof(Transaction& transaction, const FiledText& text, const Ruling& ruling,
                                     Timestamp now);

} // namespace secondring
