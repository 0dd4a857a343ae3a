// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <vector>

namespace secondring {

/// A FRITZ!Box on loopback: a call monitor that says what the test has it say, and a call list by TR-064 that
/// checks the digest.
class ScriptedBox {
public:
    ScriptedBox();

    // The call monitor.
    bool switchOn(quint16 port = 0);
    void switchOff();
    [[nodiscard]] quint16 port() const { return m_port; }
    void say(const QByteArray& bytes);
    void hangUp();
    [[nodiscard]] bool isHeard() const { return !m_listener.isNull(); }
    /// When each connection came, in ms since the first.
    [[nodiscard]] const std::vector<qint64>& connections() const { return m_connections; }
    bool hangsUpAtOnce = false;

    // The call list.
    [[nodiscard]] quint16 listPort() const { return m_web.serverPort(); }
    QByteArray calls;
    bool isSlow = false; ///< Hands the list out when told to.
    void handOut();
    QByteArray listAddress; ///< As the box names it.
    QByteArray user = "desk";
    QByteArray password = "secret";
    [[nodiscard]] int signIns() const { return m_signIns; } ///< With whatever password.
    [[nodiscard]] int listsRead() const { return m_listsRead; }
    [[nodiscard]] const QByteArray& listQuery() const { return m_listQuery; }

private:
    void onListener();
    void onWeb();
    void answer(QTcpSocket& socket, const QByteArray& request);
    [[nodiscard]] bool isAllowed(const QByteArray& request) const;
    static void reply(QTcpSocket& socket, const QByteArray& status, const QByteArray& body);

    QTcpServer m_monitor;
    QTcpServer m_web;
    QPointer<QTcpSocket> m_listener;
    QPointer<QTcpSocket> m_waiting;
    quint16 m_port = 0;
    QElapsedTimer m_since;
    std::vector<qint64> m_connections;
    int m_signIns = 0;
    int m_listsRead = 0;
    QByteArray m_listQuery;
};

} // namespace secondring
