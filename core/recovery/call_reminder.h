// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/call_log.h"

namespace secondring {

/// Makes the reminder that a filed and decided call earns, or ends those it settles, in the transaction that
/// filed it. A call of ours that came round, a number nobody could call back
/// and a call of unknown outcome earn none, but
/// for one that was left ringing (@p wasLeft): nobody may have noticed it.
[[nodiscard]] Result<void> remindOf(Transaction& transaction, const LoggedCall& logged,
                                    const Settings& settings, bool wasLeft = false);

} // namespace secondring
