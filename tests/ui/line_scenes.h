// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/access_scenes.h"

namespace secondring {

/// Setting up lines of every kind, and checking one.
[[nodiscard]] std::vector<AccessScene> lineScenes();

} // namespace secondring
