// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/callerid_box/unit_link.h"
#include "core/telephony/reconnect_delay.h"

#include <QHostAddress>
#include <QTimer>
#include <QUdpSocket>

namespace secondring {

/// Units on the network, which broadcast to UDP port 3520. The port is shared with whoever else listens: the
/// till's program, mostly.
class UdpUnitLink final : public UnitLink {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UdpUnitLink)

public:
    /// @p unit is the serial number of the one to hear; empty: any. Noise is over when hardly any came for
    /// @p quiet.
    UdpUnitLink(int port, QString unit, std::chrono::milliseconds quiet = std::chrono::minutes(1),
                QObject* parent = nullptr);
    ~UdpUnitLink() override;

    void open() override;
    void close() override;
    void send(const QByteArray& command) override;
    [[nodiscard]] bool isNetwork() const override { return true; }

private:
    void bind();
    void onDatagrams();
    void countNoise(QByteArrayView datagram);
    void onCounted();
    void countAnew();

    const int m_port;
    const QString m_unit;
    const std::chrono::milliseconds m_quiet;
    QUdpSocket m_socket;
    QTimer m_again;
    ReconnectDelay m_delay;
    QHostAddress m_unitAddress; ///< Where the unit was heard from.
    QTimer m_counting;          ///< Runs while datagrams are counted that no unit sends.
    int m_unreadable = 0;       ///< Since it runs.
    int m_readable = 0;
    qint64 m_noise = 0; ///< All of it, for the log.
    bool m_isNoisy = false;
};

} // namespace secondring
