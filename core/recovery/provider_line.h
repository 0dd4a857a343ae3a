// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/message_provider.h"
#include "core/settings/settings.h"
#include "core/telephony/line_monitor.h"

namespace secondring {

class Inbox;

/// The text service's own list of calls as a line: what it read is told when it is over, with its past times.
/// Never reads itself; the service's adapter does, with the replies.
class ProviderLine final : public LineMonitor {
    Q_OBJECT

public:
    ProviderLine(LineId line, QString homeRegion, MessageProvider& provider, Inbox& inbox,
                 QObject* parent = nullptr);

    [[nodiscard]] LineId line() const override { return m_line; }
    [[nodiscard]] LineAbilities abilities() const override { return {true, true, true}; }
    void start() override;
    void stop() override;

private:
    void take(const std::vector<ProviderCall>& calls);
    void onRead(TextTrouble trouble);
    void say(State state, LineTrouble trouble = LineTrouble::None, const QString& detail = {});

    const LineId m_line;
    const QString m_homeRegion;
    MessageProvider& m_provider;
    bool m_isOn = false;
    bool m_wasOn = false;
    State m_said = State::Stopped;
    LineTrouble m_trouble = LineTrouble::None;
};

/// Whether a line of @p settings is the service's own list of calls.
[[nodiscard]] bool hasProviderLine(const Settings& settings);
/// The service as it is to be read: with its calls where a line needs them.
[[nodiscard]] ProviderSettings providerReadFor(const Settings& settings);

} // namespace secondring
