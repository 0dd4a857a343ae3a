// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secondring {

/// The settings of people and of what happens by itself, and the emergency's card, into @p folder; names end
/// in @p suffix. How many could not be taken.
int takeSettings(const QString& folder, const QString& suffix);

} // namespace secondring
