// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/softphone_hook/softphone_line.h"
#include "tests/support/fake_clock.h"
#include "tests/telephony/softphone_hook/phone_on_loopback.h"

#include <optional>
#include <vector>

namespace secondring {

inline const QString lineToken = QStringLiteral("00112233445566778899aabbccddeeff");

/// A line for telephones of this computer, and what it said.
struct PhoneLine {
    explicit PhoneLine(const SoftphoneLineSettings& how = {0}, const QString& token = lineToken,
                       const QString& places = {})
        : line(settingsOf(how), {HookToken(token), QStringLiteral("US"), places, clock})
    {
        QObject::connect(&line, &LineMonitor::happened, &line,
                         [this](const LineEvent& event) { events.push_back(event); });
        QObject::connect(&line, &LineMonitor::stateChanged, &line,
                         [this](LineMonitor::State state, LineTrouble trouble, const QString& detail) {
                             states.push_back(state);
                             troubles.push_back(trouble);
                             details << detail;
                         });
    }
    static LineSettings settingsOf(const SoftphoneLineSettings& how)
    {
        LineSettings settings;
        settings.id = {QStringLiteral("desk")};
        settings.how = how;
        return settings;
    }
    [[nodiscard]] int say(const QByteArray& words) const
    {
        return statusOf(line.port(), "/line?token=" + lineToken.toLatin1() + '&' + words);
    }
    [[nodiscard]] std::optional<Ended> end() const
    {
        const auto* last = events.empty() ? nullptr : std::get_if<Ended>(&events.back().what);
        return last ? std::optional(*last) : std::nullopt;
    }

    FakeClock clock;
    std::vector<LineEvent> events;
    std::vector<LineMonitor::State> states;
    std::vector<LineTrouble> troubles;
    QStringList details;
    SoftphoneLine line;
};

} // namespace secondring
