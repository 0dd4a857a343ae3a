// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/opt_out_words.h"
#include "core/settings/settings.h"

namespace secondring {

/// The one answer to safety words that leaves by itself: the owner's, or ours, filled in. Never empty.
[[nodiscard]] QString safetyLineFor(const Settings& settings, bool spanish);

/// The same behind a sentence that names the business.
[[nodiscard]] QString safetyLineBeside(const Settings& settings, OptLanguage language);

/// Ours, with its fields unfilled: plain letters alone, so that it is one part.
[[nodiscard]] QString usualSafetyLine(const QString& region, bool spanish);

} // namespace secondring
