// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/sip/sip_line.h"
#include "tests/support/fake_clock.h"
#include "tests/telephony/scripted_switch.h"

#include <vector>

namespace secondring {

/// A state a line said it is in.
struct SeenState {
    LineMonitor::State state;
    LineTrouble trouble;
    QString detail;
};

/// A line, what it rang with, and what it said.
struct WatchedLine {
    explicit WatchedLine(SipThread& thread, const LineSettings& settings)
        : line(thread, settings, QStringLiteral("secret"), QStringLiteral("US"), clock)
    {
        QObject::connect(&line, &LineMonitor::happened, &line, [this](const LineEvent& event) {
            events.push_back(event);
            if (keepsWhatRings) line.ringKept(event.call);
        });
        QObject::connect(&line, &LineMonitor::stateChanged, &line,
                         [this](auto state, auto trouble, const QString& detail) {
                             states.push_back({state, trouble, detail});
                         });
    }

    template <typename What> [[nodiscard]] std::vector<LineEvent> all() const
    {
        std::vector<LineEvent> found;
        for (const LineEvent& event : events)
            if (std::holds_alternative<What>(event.what)) found.push_back(event);
        return found;
    }
    [[nodiscard]] CallOutcome outcome() const { return std::get<Ended>(all<Ended>().back().what).outcome; }
    [[nodiscard]] bool isNow(LineMonitor::State state) const
    {
        return !states.empty() && states.back().state == state;
    }

    bool keepsWhatRings = true; ///< As fast as no disk is.
    FakeClock clock;
    std::vector<LineEvent> events;
    std::vector<SeenState> states;
    SipLine line;
};

/// What it takes to watch extension 100 of @p pbx.
[[nodiscard]] inline LineSettings settingsFor(const ScriptedSwitch& pbx)
{
    LineSettings settings;
    settings.id = {QStringLiteral("front")};
    sipOf(settings).server = pbx.address();
    sipOf(settings).port = pbx.port();
    sipOf(settings).domain = QStringLiteral("pbx.test");
    sipOf(settings).user = QStringLiteral("100");
    return settings;
}

} // namespace secondring
