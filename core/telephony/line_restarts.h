// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/telephony/line_monitor.h"

#include <unordered_map>
#include <vector>

namespace secondring {

/// When a line that does not watch is begun anew. Lines mend themselves; this is for one that stays faulty or
/// says nothing at all. Rarer each time; never where only a person can mend it, for a wrong password or PIN
/// tried again locks an account or a SIM.
class LineRestarts {
public:
    /// @p line was started, and has not said anything yet.
    void noteStarted(const LineId& line, Timestamp now);
    void noteState(const LineId& line, LineMonitor::State state, LineTrouble trouble, Timestamp now);
    void forget(const LineId& line) { m_lines.erase(line.value); }
    /// Lines to begin anew at @p now, each counted as done.
    [[nodiscard]] std::vector<LineId> due(Timestamp now);

private:
    struct Waiting {
        Timestamp since;
        std::chrono::minutes patience{};
        bool isMendedByPerson = false;
        bool isWell = false;
    };
    std::unordered_map<QString, Waiting> m_lines;
};

} // namespace secondring
