// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secondring {

/// Calls, cards, health and settings in all their states, into @p folder; names end in @p suffix. How many
/// could not be taken.
int takeDesk(const QString& folder, const QString& suffix);

/// The cards over a window that fills the screen, wide, narrow and tiny.
int takeCards(const QString& folder, const QString& suffix);

} // namespace secondring
