// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/time_cursor.h"

namespace secondring {

/// Whether the number at the cursor is an hour by where it stands, though no "at" leads to it and nothing
/// about it shows it: "monday 11", "10 works", "5 or after", "615 on weds".
[[nodiscard]] bool isHourByPlace(const TimeCursor& cursor);

/// Whether the words at the cursor go on with a reason or a condition: "like 3 because", "from 2 if".
[[nodiscard]] bool givesReason(const TimeCursor& cursor);

} // namespace secondring
