// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/line_cutter.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace secondring {

/// One line of a FRITZ!Box's call monitor.
struct CallMonitorLine {
    enum class What { Ring, Call, Connect, Disconnect };

    What what = What::Ring;
    QByteArray minute;    ///< By the box's own clock: "28.11.20 15:17".
    int connection = 0;   ///< Counts up from 0 while calls overlap, and is used again.
    int extension = -1;   ///< Connect: who took it. Call: who dials.
    QByteArray caller;    ///< Ring; empty when withheld.
    QByteArray called;    ///< Ring: our number. Call: the dialled one.
    QByteArray ownNumber; ///< Call: our number.
    bool operator==(const CallMonitorLine&) const = default;
};

/// One line without its end; nothing when it is none of a call monitor.
[[nodiscard]] std::optional<CallMonitorLine> readCallMonitorLine(QByteArrayView line);

/// Cuts what comes from TCP port 1012 into lines. Pure: no socket, no clock.
class CallMonitorReader {
public:
    static constexpr qsizetype longestLine = 512;

    [[nodiscard]] std::vector<CallMonitorLine> feed(QByteArrayView bytes);
    /// A line grew past longestLine: whoever speaks there is no call monitor. What it said is thrown away.
    [[nodiscard]] bool isOverlong() const { return m_isOverlong; }
    [[nodiscard]] int unreadable() const { return m_unreadable; } ///< Whole lines that meant nothing.
    void reset();

private:
    void take(QByteArrayView line, std::vector<CallMonitorLine>& lines);

    LineCutter m_lines{longestLine};
    bool m_isOverlong = false;
    int m_unreadable = 0;
};

} // namespace secondring
