// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/call_records.h"

namespace secondring {

/// One call as one line saw it.
struct Sighting {
    LineId line;
    CallOutcome outcome = CallOutcome::Unknown;
    Certainty certainty = Certainty::Guess;
};

/// What the lines of all desks saw of @p call, the first first.
[[nodiscard]] Result<std::vector<Sighting>> sightingsOf(Transaction& transaction, const CallId& call);

} // namespace secondring
