// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

namespace secondring {

/// The one answer to safety words that leaves by itself: the owner's, or ours, filled in. Never empty.
[[nodiscard]] QString safetyLineFor(const Settings& settings, bool spanish);

/// Ours, with its fields unfilled: plain letters alone, so that it is one part.
[[nodiscard]] QString usualSafetyLine(const QString& region, bool spanish);

} // namespace secondring
