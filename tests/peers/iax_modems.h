// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/sip_peers.h"

#include <QSerialPort>

namespace secondring {

/// iaxmodem, a modem in software, whose telephone line is a port of this computer.
class IaxModem {
public:
    /// @p iaxPort is its end of the line; it calls whoever is at the usual one, 4569.
    [[nodiscard]] bool start(int iaxPort, const QString& callerNumber, const QString& callerName);
    void stop() { m_program.stop(); }
    [[nodiscard]] QString port() const { return m_program.folder() + QStringLiteral("/tty"); }
    [[nodiscard]] QByteArray said() { return m_program.said(); }

private:
    PeerProgram m_program;
};

/// The hand on a modem: dials and hangs up.
class Dialler {
public:
    [[nodiscard]] bool open(const QString& port);
    /// Dials until the other end can be reached: for a while after a reset it cannot.
    [[nodiscard]] bool dial(const QByteArray& number);
    [[nodiscard]] bool hangUp();

private:
    void send(const QByteArray& command);
    [[nodiscard]] bool hears(const QByteArray& words, int milliseconds);

    QSerialPort m_port;
    QByteArray m_heard;
};

} // namespace secondring
