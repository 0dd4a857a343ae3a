// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/serial/serial_link.h"

#include "core/base/log.h"

#include <QFileInfo>
#include <QSignalBlocker>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace secondring {

SerialLink::SerialLink(QObject* parent, Ports ports)
    : SerialLink(Delays{1s, 2s, 5s, 10s}, parent, std::move(ports))
{
}

SerialLink::SerialLink(Delays delays, QObject* parent, Ports ports)
    : QObject(parent), m_delays(std::move(delays)), m_ports(std::move(ports)), m_port(this)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SerialLink::attempt);
    connect(&m_port, &QSerialPort::readyRead, this, &SerialLink::onBytes);
    connect(&m_port, &QSerialPort::errorOccurred, this, &SerialLink::onError);
}

SerialLink::~SerialLink()
{
    m_port.disconnect(this);
    letGo();
}

void SerialLink::open(const QString& port, qint32 baud)
{
    close();
    // Started afresh on the same port, it still looks for the device that was there.
    if (port != m_wanted) m_device.reset();
    m_wanted = port;
    m_baud = baud;
    m_failures = 0;
    m_retry.start(0ms);
}

void SerialLink::close()
{
    m_retry.stop();
    m_isUp = false;
    m_isGoing = false;
    m_told = LineTrouble::None;
    letGo();
}

void SerialLink::startAgain()
{
    m_isUp = false;
    m_isGoing = false;
    letGo();
    retryLater();
}

void SerialLink::attempt()
{
    const QString location = m_device ? whereIs(m_device, m_wanted, m_ports()) : m_wanted;
    if (location.isEmpty())
        return fail({LineTrouble::PortMissing, u"another device is at %1 now"_s.arg(m_wanted)});
    m_port.setPortName(location);
    m_port.setBaudRate(m_baud);
    m_isGoing = false;
    if (!m_port.open(QIODevice::ReadWrite)) {
        const Obstacle obstacle = obstacleOf(m_port.error(), location);
        m_port.clearError();
        return fail(obstacle);
    }
    tune();
    if (m_isGoing) return; // It went while it was set up: what follows is on its way.
    m_isUp = true;
    m_failures = 0;
    m_told = LineTrouble::None;
    qCInfo(logLine).noquote() << "serial port" << location << "is open";
    Q_EMIT opened();
}

void SerialLink::tune()
{
    m_port.setDataBits(QSerialPort::Data8);
    m_port.setParity(QSerialPort::NoParity);
    m_port.setStopBits(QSerialPort::OneStop);
    m_port.setFlowControl(QSerialPort::NoFlowControl);
    // A modem listens and a unit fed by the port lives only with these up; a port without them says so, no
    // more.
    m_port.setDataTerminalReady(true);
    m_port.setRequestToSend(true);
    if (m_device) return;
    if (const auto place = placeAt(m_wanted, m_ports())) m_device = place->identity;
}

void SerialLink::onError(QSerialPort::SerialPortError error)
{
    switch (error) {
    case QSerialPort::NoError:
        return;
    case QSerialPort::ResourceError:
    case QSerialPort::ReadError:
    case QSerialPort::WriteError:
    case QSerialPort::DeviceNotFoundError:
    case QSerialPort::PermissionError:
        break;
    default:
        if (m_port.isOpen()) m_port.clearError(); // A pseudo-terminal has no such wires.
        return;
    }
    // A port that is gone repeats this for ever, as fast as it can, until it is closed; not from within its
    // own signal. While opening, the attempt itself says what was wrong.
    if (!m_port.isOpen() || std::exchange(m_isGoing, true)) return;
    const Obstacle obstacle{LineTrouble::Unplugged, u"%1 was pulled out or switched off"_s.arg(m_wanted)};
    QMetaObject::invokeMethod(
        this, [this, obstacle] { drop(obstacle); }, Qt::QueuedConnection);
}

void SerialLink::drop(const Obstacle& obstacle)
{
    if (!std::exchange(m_isGoing, false)) return; // Closed or opened anew meanwhile.
    letGo();
    m_isUp = false;
    fail(obstacle);
}

void SerialLink::letGo()
{
    if (!m_port.isOpen()) return;
    // Else the system waits, up to half a minute, for a device that does not take what was written to it. A
    // device that is gone complains about it.
    const QSignalBlocker quiet(m_port);
    m_port.clear();
    m_port.close();
    m_port.clearError();
}

void SerialLink::fail(const Obstacle& obstacle)
{
    retryLater();
    // That what was pulled out is not there is no news.
    const bool isKnown = m_told == LineTrouble::Unplugged && obstacle.trouble == LineTrouble::PortMissing;
    if (isKnown || std::exchange(m_told, obstacle.trouble) == obstacle.trouble) return;
    Q_EMIT lost(obstacle.trouble, obstacle.detail);
}

void SerialLink::retryLater()
{
    m_retry.start(m_delays[std::min(m_failures++, m_delays.size() - 1)]);
}

SerialLink::Obstacle SerialLink::obstacleOf(QSerialPort::SerialPortError error, const QString& location) const
{
    const bool isPath = location.startsWith(u'/');
    const QFileInfo file(isPath ? location : u"/dev/"_s + location);
    const bool isThere = file.exists();
#ifdef Q_OS_WIN
    const bool mayUse = true;
#else
    const bool mayUse = !isThere || (file.isReadable() && file.isWritable());
#endif
    if (error == QSerialPort::DeviceNotFoundError || (isPath && !isThere))
        return {LineTrouble::PortMissing, u"there is no %1"_s.arg(m_wanted)};
    if (error == QSerialPort::PermissionError && !mayUse)
        return {LineTrouble::PortDenied, u"this user may not use %1"_s.arg(m_wanted)};
    if (error == QSerialPort::PermissionError)
        return {LineTrouble::PortBusy, u"another program uses %1"_s.arg(m_wanted)};
    return {LineTrouble::PortMissing, u"%1 cannot be opened: %2"_s.arg(m_wanted, m_port.errorString())};
}

void SerialLink::onBytes()
{
    const QByteArray bytes = m_port.readAll();
    if (m_isUp && !bytes.isEmpty()) Q_EMIT bytesCame(bytes);
}

void SerialLink::write(const QByteArray& bytes)
{
    if (m_isUp) m_port.write(bytes);
}

} // namespace secondring
