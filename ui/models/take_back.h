// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/told_consent.h"

namespace secondring {

/// Undoes what somebody noted, as noteTold() does. Where they opted out besides, nothing is undone, and the
/// answer is that line of the ledger: what stands in the way.
[[nodiscard]] Result<std::optional<ConsentEvent>> takeBack(Transaction& transaction, const ToldConsent& back,
                                                           Timestamp now);

} // namespace secondring
