// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/token.h"

#include <QPalette>

namespace secondring {

[[nodiscard]] QPalette paletteOf(Scheme scheme);

} // namespace secondring
