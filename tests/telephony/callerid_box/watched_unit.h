// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/callerid_box/callerid_box_line.h"
#include "tests/support/fake_clock.h"
#include "tests/telephony/fritzbox/line_transcript.h"

namespace secondring {

[[nodiscard]] inline LineSettings unitLine(const CallerIdBoxLineSettings& how)
{
    LineSettings line;
    line.id = LineId{QStringLiteral("unit")};
    line.how = how;
    return line;
}

/// A line to a unit, and what it told.
struct WatchedUnit {
    explicit WatchedUnit(const CallerIdBoxLineSettings& how)
        : line(unitLine(how), QStringLiteral("US"), clock, linkFor(how))
    {
        QObject::connect(&line, &LineMonitor::happened, &line,
                         [this](const LineEvent& event) { words.take({event}); });
        QObject::connect(&line, &LineMonitor::stateChanged, &line,
                         [this](LineMonitor::State now, LineTrouble why, const QString& said) {
                             state = now;
                             trouble = why;
                             detail = said;
                         });
    }

    FakeClock clock;
    EventWords words{clock.now()};
    LineMonitor::State state = LineMonitor::State::Stopped;
    LineTrouble trouble = LineTrouble::None;
    QString detail;
    CallerIdBoxLine line;
};

} // namespace secondring
