// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/text_back_policy.h"

namespace secondring {

/// What a decision made anew rests on besides the call.
struct UpgradeRules {
    Settings settings;
    bool hasTextService = false;
    Timestamp now;
};

/// The text of @p call was queued when less was known of how it ended: if it still waits it gets the words
/// for what is known now, or is called off where the owner wants none for that. What a person wanted stays.
[[nodiscard]] Result<void> rewordWaiting(Transaction& transaction, const FiledCall& call,
                                         const UpgradeRules& rules);

} // namespace secondring
