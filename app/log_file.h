// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secondring {

/// From now on everything logged goes to @p file (kept under 4 MiB, one older file beside it), and to
/// standard error when @p alsoAloud. Numbers and customers' words never get here: whoever logs masks
/// them, and Qt's own lines lose every number.
void startLog(const QString& file, bool alsoAloud);

} // namespace secondring
