// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/recipient_place.h"

namespace secondring {

/// The way out that a first text to somebody there must name, and each that follows one they did not answer,
/// in letters that every phone takes in one part: "Reply STOP to opt out". @p language is theirs ("es",
/// "fr"), empty: the place's own.
[[nodiscard]] QString optOutFooter(const RecipientPlace& place, const QString& language);

/// Whether @p words name one already. "Stop by on Friday" does not.
[[nodiscard]] bool namesWayOut(const QString& words);

} // namespace secondring
