// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/telephony/asterisk/told_call.h"

#include <QByteArrayList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace secondring {

/// An Asterisk that only knows its manager interface, and says what the test tells it to say.
class ScriptedManager final : public QObject {
public:
    enum class Habit {
        Proper,
        RefusesPassword,
        OffersNoChallenge,
        SaysNothing,
        IsAnother, ///< Greets as a mail server.
        IsAncient,
        NeverEndsALine,
        HangsUpAtSignIn,
        ForbidsListing,
        ForbidsAsking,
        NeverAnswersQuestions,
        ForgetsPings,
        HangsUpAfterListing,
    };

    /// On the door @p server, which may ask for TLS.
    explicit ScriptedManager(Habit of = Habit::Proper,
                             std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>());

    [[nodiscard]] int port() const { return m_port; }
    /// To whoever is signed in. Line ends are mended.
    void say(const QByteArray& words);
    /// A whole call, its end when its caller was asked for.
    void tell(const QByteArray& call) { m_calls.tell(call, "Event: HangupRequest"); }
    void hangUp();
    void goAway();
    void comeBack();

    QByteArray channels;                              ///< What Status lists.
    QByteArray presentation = "allowed_not_screened"; ///< Of every caller.
    Habit habit;
    int connections = 0;
    int pings = 0;
    int goodbyes = 0;
    QByteArrayList actions;

private:
    void greet();
    void read();
    void answer(const QByteArray& action);
    void login(const QByteArray& action);
    void getvar(const QByteArray& action);
    void list(const QByteArray& action);

    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
    ToldCalls m_calls{[this](const QByteArray& words) { say(words); }};
    QPointer<QTcpSocket> m_guest;
    QByteArray m_heard;
    bool m_isSignedIn = false;
};

} // namespace secondring
