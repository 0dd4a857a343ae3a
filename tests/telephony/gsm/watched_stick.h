// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/gsm/gsm_line.h"
#include "tests/support/fake_clock.h"

#include <vector>

namespace secondring {

[[nodiscard]] inline LineSettings settingsFor(const QString& port, bool forwardsOnly = false)
{
    LineSettings settings;
    settings.id = {QStringLiteral("stick")};
    settings.how = GsmLineSettings{.port = port, .forwardsOnly = forwardsOnly};
    return settings;
}

/// A line, and what it said.
struct WatchedStick {
    explicit WatchedStick(const LineSettings& settings, const QString& pin = {}, const QString& pins = {},
                          const SerialLink::Ports& ports = serialPorts)
        : line(settings, {pin, pins, QStringLiteral("US"), clock, ports})
    {
        QObject::connect(&line, &LineMonitor::happened, &line,
                         [this](const LineEvent& event) { events.push_back(event); });
        QObject::connect(&line, &LineMonitor::stateChanged, &line,
                         [this](LineMonitor::State now, LineTrouble why, const QString&) {
                             state = now;
                             trouble = why;
                             ++changes;
                         });
    }

    template <typename What> [[nodiscard]] std::vector<What> all() const
    {
        std::vector<What> found;
        for (const LineEvent& event : events)
            if (const auto* what = std::get_if<What>(&event.what)) found.push_back(*what);
        return found;
    }
    [[nodiscard]] bool isWatching() const { return state == LineMonitor::State::Watching; }
    [[nodiscard]] bool isFaulty(LineTrouble why) const
    {
        return state == LineMonitor::State::Faulty && trouble == why;
    }

    FakeClock clock;
    std::vector<LineEvent> events;
    LineMonitor::State state = LineMonitor::State::Stopped;
    LineTrouble trouble = LineTrouble::None;
    int changes = 0;
    GsmLine line;
};

} // namespace secondring
