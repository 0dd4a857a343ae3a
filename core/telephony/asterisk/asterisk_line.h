// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/line_settings.h"
#include "core/telephony/asterisk/switch_book.h"
#include "core/telephony/asterisk/switch_session.h"
#include "core/telephony/line_monitor.h"
#include "core/telephony/reconnect_delay.h"

#include <QTimer>

#include <memory>

namespace secondring {

/// Watches the calls of a whole Asterisk or FreePBX from beside: no telephone rings here, and nothing is
/// dialled.
class AsteriskLine final : public LineMonitor {
    Q_OBJECT

public:
    /// @p session is that of the interface that the settings name.
    AsteriskLine(const LineSettings& line, std::unique_ptr<SwitchSession> session, const QString& homeRegion,
                 const Clock& clock, QObject* parent = nullptr);
    ~AsteriskLine() override;
    Q_DISABLE_COPY_MOVE(AsteriskLine)

    [[nodiscard]] LineId line() const override { return m_line; }
    [[nodiscard]] LineAbilities abilities() const override { return {true, true, true}; }
    void start() override;
    void stop() override;

private:
    void hear(const SwitchNews& news);
    void confirm();
    void ask();
    void waitNoLonger();
    void sayWatching();
    void onLost(LineTrouble trouble, const QString& detail);
    void giveUp(const QString& evidence);
    void tell(const std::vector<LineEvent>& events);

    const LineId m_line;
    const AsteriskLineSettings m_settings;
    const Clock& m_clock;
    std::unique_ptr<SwitchSession> m_session;
    SwitchBook m_book;
    ReconnectDelay m_delay;
    QTimer m_retry;
    QTimer m_lasting; ///< A connection that lasted so long is a good one.
    QTimer m_waiting; ///< For the connection to come back, while calls are open.
    QTimer m_asking;  ///< To the end of the patience with questions.
    bool m_isRunning = false;
    bool m_isWatching = false;
    bool m_mayNotAsk = false; ///< Whether callers may be shown.
    QByteArray m_unclear;     ///< The way in or out that the health speaks of.
};

} // namespace secondring
