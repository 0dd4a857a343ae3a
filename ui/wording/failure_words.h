// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace secondring {

/// Why something the desk asked for did not happen, and what to do: never Error::detail.
[[nodiscard]] QString sentence(Failure failure);

} // namespace secondring
