// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/line_settings.h"
#include "core/telephony/gsm/refused_pins.h"
#include "core/telephony/gsm/stick_session.h"
#include "core/telephony/line_monitor.h"
#include "core/telephony/serial/serial_link.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

namespace secondring {

/// Watches the calls of a GSM or LTE stick: its own number, or one to which a carrier forwards what nobody
/// answered. Never answers, never dials, leaves the stick's texts alone.
class GsmLine final : public LineMonitor {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GsmLine)

public:
    /// What the line is read and opened with.
    struct Parts {
        QString pin; ///< Opens the SIM card; empty where it has none. A refused one is never tried again.
        QString pinsFile; ///< See RefusedPins.
        QString homeRegion;
        const Clock& clock;
        SerialLink::Ports ports = serialPorts;
    };

    GsmLine(LineSettings line, const Parts& parts, QObject* parent = nullptr);
    ~GsmLine() override;

    [[nodiscard]] LineId line() const override { return m_line.id; }
    /// Nobody else can answer a stick's number.
    [[nodiscard]] LineAbilities abilities() const override { return {true, true, false}; }
    void start() override;
    void stop() override;

private:
    [[nodiscard]] PinMemory memoryOf(const QString& pin);
    void onLost(LineTrouble trouble, const QString& detail);
    void onOpened();
    [[nodiscard]] bool hasOtherPart();
    void lookElsewhere();
    void tell(const StickSession::News& news);
    void take(const StickOrder& order);
    void take(const StickNetwork::Verdict& verdict);
    void take(const StickCallNews& news);
    [[nodiscard]] CallKey keyOf(const StickCallNews& news);
    void say(const StickNetwork::Verdict& verdict);
    void wakeUpInTime();
    [[nodiscard]] Moment now() const;

    const LineSettings m_line;
    const GsmLineSettings m_settings;
    const Clock& m_clock;
    RefusedPins m_refusedPins;
    QElapsedTimer m_sinceMade; ///< Never set back, as a clock may be.
    StickSession m_session;
    const SerialLink::Ports m_ports;
    SerialLink m_link;
    QTimer m_wake;
    QHash<int, CallKey> m_keys; ///< Of the calls that are not over.
    std::optional<StickNetwork::Verdict> m_said;
    std::vector<QString> m_otherParts; ///< Of the stick, not tried yet.
    bool m_isElsewhere = false;        ///< Another port of the stick than the one in the settings.
    bool m_isMovingOn = false;
    bool m_isOn = false;
};

} // namespace secondring
