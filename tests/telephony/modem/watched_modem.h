// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/modem/modem_line.h"
#include "tests/support/fake_clock.h"
#include "tests/telephony/modem/scripted_modem.h"

#include <algorithm>
#include <vector>

namespace secondring {

[[nodiscard]] inline LineSettings settingsFor(const ScriptedModem& modem, ModemLineSettings how = {})
{
    LineSettings line;
    line.id = LineId{QStringLiteral("front")};
    how.port = modem.device.port();
    line.how = how;
    return line;
}

struct SaidState {
    LineMonitor::State state;
    LineTrouble trouble;
    QString detail;
};

/// A line on a modem, and what it said.
struct WatchedModem {
    explicit WatchedModem(const LineSettings& settings) : line(settings, QStringLiteral("US"), clock)
    {
        QObject::connect(&line, &LineMonitor::happened, &line,
                         [this](const LineEvent& event) { events.push_back(event); });
        QObject::connect(&line, &LineMonitor::pickedUp, &line, [this] { ++lifted; });
        QObject::connect(&line, &LineMonitor::stateChanged, &line,
                         [this](auto state, auto trouble, const QString& detail) {
                             states.push_back({state, trouble, detail});
                         });
    }
    [[nodiscard]] bool isNow(LineMonitor::State state) const
    {
        return !states.empty() && states.back().state == state;
    }
    template <typename What> [[nodiscard]] qsizetype count() const
    {
        return std::ranges::count_if(
            events, [](const LineEvent& event) { return std::holds_alternative<What>(event.what); });
    }
    [[nodiscard]] Ended end() const { return std::get<Ended>(events.back().what); }

    FakeClock clock;
    std::vector<LineEvent> events;
    std::vector<SaidState> states;
    int lifted = 0;
    ModemLine line;
};

} // namespace secondring
