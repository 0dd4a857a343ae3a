// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/callerid_box/serial_unit_link.h"

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr qint32 unitBaud = 9600;
constexpr int nonsenseBorne = 5;

} // namespace

SerialUnitLink::SerialUnitLink(QString port, QObject* parent)
    : UnitLink(parent), m_portName(std::move(port)), m_serial(this)
{
    connect(&m_serial, &SerialLink::bytesCame, this, &SerialUnitLink::onBytes);
    connect(&m_serial, &SerialLink::lost, this, &UnitLink::lost);
    connect(&m_serial, &SerialLink::opened, this, [this] {
        m_reader.reset();
        m_isGarbled = false;
        Q_EMIT opened();
    });
}

void SerialUnitLink::open()
{
    m_serial.open(m_portName, unitBaud);
}

void SerialUnitLink::close()
{
    m_serial.close();
}

void SerialUnitLink::send(const QByteArray& command)
{
    m_serial.write(command == "X" ? QByteArray("@") : command);
}

void SerialUnitLink::onBytes(const QByteArray& bytes)
{
    const std::vector<UnitWords> read = m_reader.feed(bytes);
    if (!read.empty() && std::exchange(m_isGarbled, false)) Q_EMIT opened();
    for (const UnitWords& words : read)
        Q_EMIT heard({QByteArray(), words});
    if (m_reader.unreadable() >= nonsenseBorne && !std::exchange(m_isGarbled, true))
        Q_EMIT lost(LineTrouble::Garbled, u"what comes from the port is no unit's record"_s);
}

} // namespace secondring
