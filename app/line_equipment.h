// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "ui/lines/line_work.h"

namespace secondring {

class LineBoard;

/// What the settings of lines work with, as far as this build can: ports, units, softphones, codes.
[[nodiscard]] LineWork lineWork(LineBoard& board, Mode mode, QObject* owner);

} // namespace secondring
