// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secondring {

/// Where a dialog looks for files and keeps them at first: the person's Documents, or their home
/// where that folder is not there (a fresh Linux desktop), as a dialog takes a folder it cannot
/// find for the name of a file.
[[nodiscard]] QString documentsFolder();

} // namespace secondring
