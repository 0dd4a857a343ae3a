// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/line_settings.h"
#include "core/telephony/line_monitor.h"
#include "core/telephony/modem/modem_calls.h"
#include "core/telephony/modem/modem_parser.h"
#include "core/telephony/modem/modem_setup.h"
#include "core/telephony/reconnect_delay.h"
#include "core/telephony/serial/serial_link.h"

#include <QElapsedTimer>
#include <QTimer>

namespace secondring {

/// Listens to an analogue line through a modem that reports caller ID. Never takes the line.
class ModemLine final : public LineMonitor {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModemLine)

public:
    ModemLine(const LineSettings& line, const QString& homeRegion, const Clock& clock,
              QObject* parent = nullptr);
    ~ModemLine() override;

    [[nodiscard]] LineId line() const override { return m_id; }
    [[nodiscard]] LineAbilities abilities() const override;
    void start() override;
    void stop() override;

private:
    void onOpened();
    void onBytes(const QByteArray& bytes);
    void onLost(LineTrouble trouble, const QString& detail);
    void take(const ModemSaying& saying);
    void setUpAgain(Moment at); ///< If it is time.
    void pump();
    void settle(ModemSetup::State before);
    void beFaulty(LineTrouble trouble, const QString& detail);
    void abandonCalls(const QString& because);
    void report(ModemCalls::News news);
    [[nodiscard]] QString wrongInSettings() const;
    [[nodiscard]] CallKey keyOf(Timestamp start);
    [[nodiscard]] Moment now() const { return Moment(m_elapsed.elapsed()); }

    const LineId m_id;
    const ModemLineSettings m_settings;
    const Clock& m_clock;
    QElapsedTimer m_elapsed;
    SerialLink m_link;
    QTimer m_timer;
    ModemParser m_parser;
    ModemSetup m_setup;
    ModemCalls m_calls;
    ReconnectDelay m_retry;
    std::optional<Moment> m_setUpAgainAt;
    std::optional<Moment> m_keyedStart; ///< Of the call that m_key names.
    CallKey m_key;
    int m_unreadable = 0;
    bool m_isOn = false;
    bool m_isWatching = false;
    bool m_isModem = false;      ///< It obeyed, or named a caller, since the port was opened.
    ModemCalls::News m_heldBack; ///< Told by what may turn out to be none.
};

} // namespace secondring
