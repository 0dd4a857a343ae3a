// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recovery/call_log.h"
#include "ui/widgets/empty_state.h"

namespace secondring {

/// What the Calls page says where there is no call; @p unnoticed: why none would be, empty while they are.
[[nodiscard]] EmptyState::Look noCalls(CallFilter filter, const QString& unnoticed);
/// What it says when the call log cannot be read.
[[nodiscard]] EmptyState::Look callsUnreadable(Failure failure);

} // namespace secondring
