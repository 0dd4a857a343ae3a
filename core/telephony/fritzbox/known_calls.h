// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/telephony/line_event.h"

#include <vector>

namespace secondring {

/// Calls of @p line since @p since that are on file, or ring by the journal of any desk. To be asked before
/// the line begins to listen: of a call known then it cannot hear the ring any more, so none is counted
/// twice.
[[nodiscard]] Result<std::vector<CallKey>> knownCalls(Transaction& transaction, const LineId& line,
                                                      Timestamp since);

} // namespace secondring
