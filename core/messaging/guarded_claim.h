// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/filed_text.h"
#include "core/messaging/guard_records.h"

namespace secondring {

/// True when @p text, due now, must not leave by itself yet: it was put off, or called off if it would be too
/// old by then. What a person wrote or asked for is never held back.
[[nodiscard]] Result<bool> holdBack(Transaction& transaction, const FiledText& text, const GuardRules& rules,
                                    Timestamp now);

/// What was held back is due now; how many texts.
[[nodiscard]] Result<int> letGoOn(Transaction& transaction, Timestamp now);

/// @p text leaves: counted, and its price noted.
[[nodiscard]] Result<void> countLeft(Transaction& transaction, const FiledText& text,
                                     const GuardSettings& limits, Timestamp now);

} // namespace secondring
