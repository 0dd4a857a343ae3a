// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/line_monitor.h"

#include <QString>

namespace secondring {

/// Why something of a line did not work, in the words of the line check.
struct SipTrouble {
    LineTrouble trouble = LineTrouble::None;
    QString detail; ///< No numbers.
};

} // namespace secondring
