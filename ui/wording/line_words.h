// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/health.h"
#include "core/telephony/line_board.h"

namespace secondring {

/// Why a line does not watch and what to do: "Wrong user or password. Check them under Settings, Phone line."
[[nodiscard]] QString sentence(LineTrouble trouble);
/// The same of a test: it is done once, and its settings stand beside it.
[[nodiscard]] QString testSentence(LineTrouble trouble);
/// One line's health, in whole sentences.
[[nodiscard]] Health healthOf(const LineStatus& line);

/// The two short lines under the rail.
struct RailWords {
    QString words; ///< "Front desk listening"
    Health::State state = Health::State::Good;
    QString name = {}; ///< The part of the words that may be cut: what it is called, never how it is.
    bool operator==(const RailWords&) const = default;
};
/// The lines first; when they are well, the worst of @p others.
[[nodiscard]] RailWords railWords(const std::vector<LineStatus>& lines, const std::vector<Health>& others);

} // namespace secondring
