// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/time_mentions.h"

namespace secondring {

/// "after 3", "off at 5", "by friday", "prom is saturday", "thursday at the latest".
[[nodiscard]] bool readLimit(TimeCursor& cursor, TimeMention& mention);

} // namespace secondring
