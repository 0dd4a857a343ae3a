// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secondring {

/// The form of each kind of line, and the line check in each of its states, into @p folder; names end in
/// @p suffix. How many could not be taken.
int takeLines(const QString& folder, const QString& suffix);

} // namespace secondring
