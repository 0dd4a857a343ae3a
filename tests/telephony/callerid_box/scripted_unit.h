// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHostAddress>
#include <QUdpSocket>

#include <vector>

namespace secondring {

/// A caller-ID unit on an address of loopback's own. Says what the test has it say, and answers questions
/// about its settings as far as its kind does.
class ScriptedUnit {
public:
    ScriptedUnit()
    {
        QUdpSocket probe;
        probe.bind(QHostAddress::LocalHost, 0);
        m_port = probe.localPort();
        probe.close();
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] { hear(); });
    }

    /// Only after the line listens: the more special address gets what is sent to it.
    [[nodiscard]] bool plugIn()
    {
        return m_socket.bind(QHostAddress(QStringLiteral("127.0.0.2")), m_port,
                             QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint);
    }
    [[nodiscard]] quint16 port() const { return m_port; }
    void say(const QByteArray& words) { send(header() + '$' + words); }
    void send(const QByteArray& datagram, const QString& to = QStringLiteral("127.0.0.1"))
    {
        m_socket.writeDatagram(datagram, QHostAddress(to), m_port);
    }
    /// Commands as they came, and the time between two of them: all together, for one may be read late.
    [[nodiscard]] const QList<QByteArray>& commands() const { return m_commands; }
    [[nodiscard]] qint64 usualPause() const { return m_lasted / (m_commands.size() - 1); }

    QByteArray serial = QByteArray("\0\0\0\x84\x48\x84", 6);
    QByteArray toggles = "ECXUDASOBKT"; ///< Empty: a basic unit.
    QByteArray clock = "00/00 00:00:12";
    bool answers = true;
    bool isStubborn = false; ///< Takes no toggle.

private:
    [[nodiscard]] QByteArray header() const { return "^^<U>" + QByteArray(6, '\0') + "<S>" + serial; }

    void hear()
    {
        while (m_socket.hasPendingDatagrams()) {
            QByteArray words(512, '\0');
            words.truncate(m_socket.readDatagram(words.data(), words.size()));
            if (!words.startsWith("^^Id")) continue;
            if (!m_since.isValid()) m_since.start();
            m_lasted = m_since.elapsed();
            m_commands << words.mid(4);
            if (answers) obey(words.mid(4));
        }
    }

    void obey(const QByteArray& command)
    {
        if (command == "X")
            return say("<M>\1\2\3\4\5\6<I>" + QByteArray("\x7F\0\0\2", 4) +
                       "<D>\xFF\xFF\xFF\xFF<P>\x0D\xC0<T>"
                       "\x0D\xC0<U>" +
                       QByteArray(6, '\0') + "<C>" + QByteArray(6, '\xFF') + "<O>" + QByteArray(6, '\xFF') +
                       "<S>" + serial);
        if (toggles.isEmpty()) return;
        if (command == "-V") return say("V9.7 " + toggles + " L=01 " + clock);
        if (command.startsWith("-Z"))
            clock = command.mid(2, 2) + '/' + command.mid(4, 2) + ' ' + command.mid(6, 2) + ':' +
                    command.mid(8, 2) + ":00";
        const char other = command.size() == 2 ? char(command[1] ^ 0x20) : ' ';
        if (!isStubborn && toggles.contains(other)) toggles[toggles.indexOf(other)] = command[1];
    }

    QUdpSocket m_socket;
    quint16 m_port = 0;
    QList<QByteArray> m_commands;
    QElapsedTimer m_since;
    qint64 m_lasted = 0; ///< From the first command to the last, in ms.
};

} // namespace secondring
