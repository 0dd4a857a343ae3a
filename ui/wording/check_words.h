// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/wording_check.h"

namespace secondring {

/// What is wrong with the words, why, and what to write instead.
[[nodiscard]] QString sentence(const WordingFinding& finding);

} // namespace secondring
