// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/caller_id.h"

namespace secondring {

/// What an analogue line's caller ID says, as a caller. Words may stand where the number would ("P", "O",
/// "Out-of-Area", a row of zeros or of marks); they never become a number.
[[nodiscard]] CallerId analogueCaller(const QByteArray& number, const QByteArray& name,
                                      const QString& homeRegion);

/// Whether @p number is one at all, and not a word in its place.
[[nodiscard]] bool isDialable(const QByteArray& number);

} // namespace secondring
