// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/telephony/asterisk/told_call.h"

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
        IsAncient,
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
    /// A whole call, its end a moment later: answers go another way and may be slower than what happens.
    void tell(const QByteArray& lines) { m_calls.tell(lines, R"({"type": "ChannelHangupRequest")"); }
    void hangUp();
    void listNow();

    QByteArray channels = "[]";
    QByteArray bridges = "[]";
    QByteArray presentation = "allowed_not_screened"; ///< Of every caller.
    Habit habit;
    int connections = 0;
    QByteArrayList asked;

private:
    void greet();
    void read(QTcpSocket& guest);
    void answer(QTcpSocket& guest, const QByteArray& path, bool isWelcome);
    void sayVariable(QTcpSocket& guest, const QByteArray& path);
    void joined();

    ToldCalls m_calls{[this](const QByteArray& lines) { sayAll(lines); }};
    QTcpServer m_server;
    QWebSocketServer m_sockets;
    QPointer<QWebSocket> m_socket;
    QPointer<QTcpSocket> m_waiting;
    int m_port = 0;
};

} // namespace secondring
