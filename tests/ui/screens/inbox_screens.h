// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secondring {

/// The window with the inbox in all its states, into @p folder; names end in @p suffix. How many could not be
/// taken.
int takeInbox(const QString& folder, const QString& suffix);

/// The lead card in its states, and the lists that open over the inbox.
int takeLeads(const QString& folder, const QString& suffix);

} // namespace secondring
