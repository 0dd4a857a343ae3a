// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secondring {

/// The Today page and its papers in all their states, into @p folder; names end in @p suffix. How many could
/// not be taken.
int takeToday(const QString& folder, const QString& suffix);

} // namespace secondring
