// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/empty_state.h"

namespace secondring {

/// What the Today page says when nobody is to be got back to.
[[nodiscard]] EmptyState::Look allCaughtUp(int wroteBack);
/// What it says when the list cannot be read.
[[nodiscard]] EmptyState::Look remindersUnreadable(Failure failure);

} // namespace secondring
