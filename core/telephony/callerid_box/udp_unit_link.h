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
    /// @p unit is the serial number of the one to hear; empty: any.
    UdpUnitLink(int port, QString unit, QObject* parent = nullptr);
    ~UdpUnitLink() override;

    void open() override;
    void close() override;
    void send(const QByteArray& command) override;
    [[nodiscard]] bool isNetwork() const override { return true; }

private:
    void bind();
    void onDatagrams();

    const int m_port;
    const QString m_unit;
    QUdpSocket m_socket;
    QTimer m_again;
    ReconnectDelay m_delay;
    QHostAddress m_unitAddress; ///< Where the unit was heard from.
};

} // namespace secondring
