// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace secondring {

/// Fills @p store like a desk some years old: @p conversations people, @p messages texts, a call for every
/// fifth text.
[[nodiscard]] Result<void> fillDesk(Store& store, int conversations, int messages);

} // namespace secondring
