// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/callerid_box/unit_line_reader.h"
#include "core/telephony/callerid_box/unit_link.h"
#include "core/telephony/serial/serial_link.h"

namespace secondring {

/// One unit on a serial port: 9600 baud, 8N1.
class SerialUnitLink final : public UnitLink {
    Q_OBJECT

public:
    explicit SerialUnitLink(QString port, QObject* parent = nullptr);

    void open() override;
    void close() override;
    void send(const QByteArray& command) override;
    [[nodiscard]] bool isNetwork() const override { return false; }

private:
    void onBytes(const QByteArray& bytes);

    const QString m_portName;
    SerialLink m_serial;
    UnitLineReader m_reader;
    bool m_isGarbled = false;
};

} // namespace secondring
