// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/callerid_box/unit_record.h"
#include "core/telephony/line_monitor.h"

#include <QObject>

namespace secondring {

/// The way to one or more caller-ID units. Opens itself again when it is lost.
class UnitLink : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// opened() or lost() follows.
    virtual void open() = 0;
    virtual void close() = 0;
    /// "V", a toggle, "Z11210903\r"; "X" asks for the network settings where there is a network.
    virtual void send(const QByteArray& command) = 0;
    [[nodiscard]] virtual bool isNetwork() const = 0;

Q_SIGNALS:
    void opened();
    void heard(const secondring::UnitPacket& packet);
    void lost(secondring::LineTrouble trouble, const QString& detail);
    /// Much comes that no unit says, or no longer; what units say is heard all the same.
    void noisy(bool isNoisy);
};

} // namespace secondring
