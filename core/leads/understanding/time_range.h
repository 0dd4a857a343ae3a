// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/time_mentions.h"

namespace secondring {

/// "between 2 and 4", "from 2 to 4", "2-4pm", "11:30-1".
[[nodiscard]] bool readRange(TimeCursor& cursor, TimeMention& mention);

} // namespace secondring
