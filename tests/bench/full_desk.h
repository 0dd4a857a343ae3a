// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace secondring {

/// A SQLite file like that of a desk some years old: @p conversations people, @p messages texts, calls, leads
/// with fields, notes. Made once, below the folder for temporary files, and found there again: copy it to
/// write in it.
[[nodiscard]] Result<QString> fullDesk(int conversations, int messages);

} // namespace secondring
