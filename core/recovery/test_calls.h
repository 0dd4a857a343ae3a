// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/call_log.h"

namespace secondring {

/// Whose calls are test calls, and when: while somebody checks a line.
struct TestCalls {
    PhoneNumber from;
    Timestamp since;
    std::optional<Timestamp> until = {}; ///< None: still.

    /// By when it rang: a call ends after the check, too.
    [[nodiscard]] bool has(const std::optional<PhoneNumber>& caller, Timestamp rangAt) const;
};

/// What follows from a filed test call: it stands in the call log with its reason, and nobody is texted, no
/// lead, no conversation and no reminder comes of it. A text that another desk queued for it is called off.
[[nodiscard]] Result<LoggedCall> settleTestCall(Transaction& transaction, const Filing& filing,
                                                Timestamp now);

} // namespace secondring
