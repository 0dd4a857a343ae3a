// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/filed_text.h"
#include "core/messaging/guard_records.h"
#include "core/messaging/loop_sign.h"
#include "core/recovery/text_back_policy.h"
#include "core/settings/settings.h"

namespace secondring {

[[nodiscard]] GuardRules guardRulesOf(const Settings& settings);

/// The text that a call would earn.
struct EarnedText {
    PhoneNumber to;
    LineId line;
    Timestamp due;
    int parts = 1;
};

/// Why @p text must not be queued although its call earns it: a cap, the breaker, or a machine at the other
/// end. None when it may.
[[nodiscard]] Result<std::optional<Reason>> whyGuarded(Transaction& transaction, const EarnedText& text,
                                                       const Settings& settings, Timestamp now);

/// Looks whether @p text was written by a machine, or comes from a number of ours. Then nothing more is sent
/// by itself in its thread, which says so once and waits for a person. What gave it away, if anything.
[[nodiscard]] Result<LoopSign> stopLoop(Transaction& transaction, const FiledText& text,
                                        const Settings& settings, Timestamp now);

} // namespace secondring
