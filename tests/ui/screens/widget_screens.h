// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secondring {

/// Every widget in our look side by side, ours and Qt's own, light and dark. How many could not be taken.
int takeWidgets(const QString& folder, const QString& suffix);

} // namespace secondring
