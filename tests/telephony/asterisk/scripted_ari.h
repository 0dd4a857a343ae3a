// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

namespace secondring {

/// An Asterisk that only knows its REST interface, and says what the test tells it to say.
class ScriptedAri final : public QObject {
public:
    enum class Habit {
        Proper,
        RefusesPassword,
        HasNoAri,
        IsAnother, ///< Answers as a web server that knows nothing of Asterisk.
        SaysNothing,
        RefusesSocket,
        ClosesAtOnce,
        TalksNonsense,
        IsReplaced,
        SaysItLate, ///< Lists its channels only when told to.
        ForgetsPings,
    };

    explicit ScriptedAri(Habit of = Habit::Proper);

    [[nodiscard]] int port() const { return m_port; }
    void say(const QByteArray& message);
    /// A message a line.
    void sayAll(const QByteArray& lines);
    void hangUp();
    void listNow();

    QByteArray channels = "[]";
    QByteArray bridges = "[]";
    Habit habit;
    int sockets = 0;
    QByteArrayList asked;

private:
    void greet();
    void read(QTcpSocket& guest);
    void answer(QTcpSocket& guest, const QByteArray& path, bool isWelcome);
    void joined();

    QTcpServer m_server;
    QWebSocketServer m_sockets;
    QPointer<QWebSocket> m_socket;
    QPointer<QTcpSocket> m_waiting;
    int m_port = 0;
};

} // namespace secondring
