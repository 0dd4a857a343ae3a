// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/line_monitor.h"
#include "core/telephony/serial/serial_ports.h"

#include <QSerialPort>
#include <QTimer>

#include <functional>

namespace secondring {

/// A serial port that is opened again by itself when it was pulled out, is missing or belongs to another
/// program. Never blocks.
class SerialLink : public QObject {
    Q_OBJECT

public:
    using Delays = std::vector<std::chrono::milliseconds>;
    using Ports = std::function<std::vector<SerialPlace>()>;

    explicit SerialLink(QObject* parent = nullptr, Ports ports = serialPorts);
    /// @p delays are the waits between attempts; the last one goes on. @p ports says what is plugged in.
    explicit SerialLink(Delays delays, QObject* parent = nullptr, Ports ports = serialPorts);
    ~SerialLink() override;
    Q_DISABLE_COPY_MOVE(SerialLink)

    /// Opens @p port (a name, "COM3", or a path) and keeps trying until close(). opened() or lost() follows,
    /// never from within.
    void open(const QString& port, qint32 baud);
    void close();
    /// Lets the port go and opens it again after a wait: what hangs on it does not make sense.
    void startAgain();
    [[nodiscard]] bool isOpen() const { return m_isUp; }
    void write(const QByteArray& bytes);

Q_SIGNALS:
    void opened();
    void bytesCame(const QByteArray& bytes);
    /// Once when an open port goes; then each time an attempt fails for another reason than the one before.
    void lost(secondring::LineTrouble trouble, const QString& detail);

private:
    struct Obstacle {
        LineTrouble trouble = LineTrouble::None;
        QString detail;
    };

    void attempt();
    void tune();
    void fail(const Obstacle& obstacle);
    void onError(QSerialPort::SerialPortError error);
    void onBytes();
    void drop(const Obstacle& obstacle);
    void letGo();
    void retryLater();
    [[nodiscard]] Obstacle obstacleOf(QSerialPort::SerialPortError error, const QString& location) const;

    const Delays m_delays;
    const Ports m_ports;
    QSerialPort m_port;
    QTimer m_retry;
    QString m_wanted;
    qint32 m_baud = 0;
    std::optional<SerialIdentity> m_device; ///< What was on the port when it first opened.
    std::size_t m_failures = 0;
    LineTrouble m_told = LineTrouble::None;
    bool m_isUp = false;
    bool m_isGoing = false; ///< An error has been seen; the port is about to be closed.
};

} // namespace secondring
