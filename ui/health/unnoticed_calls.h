// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/empty_state.h"

namespace secondring {

/// What a page without calls says while none would be noticed, instead of that all is quiet. Its action leads
/// to the health page.
[[nodiscard]] EmptyState::Look unnoticedCalls(const QString& why);

} // namespace secondring
