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
/// Does another desk on the same database watch while no line does here?
enum class OtherDesk {
    None,
    WatchesToo, ///< And this one should: its own line broke.
    WatchesFor, ///< This one has no line of its own.
};
/// One line's health, in whole sentences.
[[nodiscard]] Health healthOf(const LineStatus& line, OtherDesk other = OtherDesk::None,
                              const QString& itsName = {});

/// The two short lines under the rail.
struct RailWords {
    QString words; ///< "Front desk listening"
    Health::State state = Health::State::Good;
    QString name = {}; ///< The part of the words that may be cut: what it is called, never how it is.
    bool operator==(const RailWords&) const = default;
};
/// The lines first; when they are well, the worst of @p others.
[[nodiscard]] RailWords railWords(const std::vector<LineStatus>& lines, const std::vector<Health>& others,
                                  OtherDesk other = OtherDesk::None);

} // namespace secondring
