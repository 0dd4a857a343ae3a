// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/line_settings.h"

namespace secondring {

/// Why nobody is texted by itself on the word of a line.
enum class LineDoubt { None, Unchecked, HidesAnswers };

[[nodiscard]] inline LineDoubt doubtOf(const LineSettings& line)
{
    if (line.hidesAnswers) return LineDoubt::HidesAnswers;
    return line.trust == LineTrust::Unchecked ? LineDoubt::Unchecked : LineDoubt::None;
}

} // namespace secondring
