// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/call_log.h"

namespace secondring {

/// A logged call with what the Calls page says and offers beside it.
struct CallEntry {
    LoggedCall logged;
    bool optedOut = false;                 ///< They asked not to be texted: nothing may be offered.
    std::optional<Timestamp> textedBefore; ///< The text because of which none followed this call.
};

/// One page of the call log, newest first. Runs on the store thread.
[[nodiscard]] Result<std::vector<CallEntry>> callEntries(Transaction& transaction, CallFilter filter,
                                                         const std::optional<PageKey>& after, int atMost);

} // namespace secondring
