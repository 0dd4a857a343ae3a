// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "tests/support/scripted_provider.h"

namespace secondring {

// Settings of a desk that is live on loopback. Its passwords lie in the vault under "line" and "provider".

[[nodiscard]] inline LineSettings loopbackLine(const QString& id, int port)
{
    LineSettings line;
    line.id = LineId{id};
    sipOf(line).server = QStringLiteral("127.0.0.1");
    sipOf(line).port = port;
    sipOf(line).user = QStringLiteral("100");
    line.secret = SecretRef{QStringLiteral("line")};
    return line;
}

[[nodiscard]] inline Settings liveSettings(std::vector<LineSettings> lines, const ScriptedProvider& service)
{
    Settings settings;
    settings.mode = Mode::Live;
    settings.lines = std::move(lines);
    settings.callers.quietHours = false; // Tests run at every hour of the day …
    settings.texts.shortestRing = {};    // … and their callers have no patience.
    settings.provider.kind = ProviderSettings::Kind::Twilio;
    settings.provider.account = service.book.account;
    settings.provider.secret = SecretRef{QStringLiteral("provider")};
    settings.provider.number = service.book.numbers.front();
    settings.provider.baseUrl = service.baseUrl();
    settings.provider.pollEvery = std::chrono::milliseconds(500);
    return settings;
}

} // namespace secondring
