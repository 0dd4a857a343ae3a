// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUdpSocket>

#include <vector>

namespace secondring {

/// What of a call a test wants to be different.
struct ScriptedCall {
    QByteArray callId = "call-1";
    QByteArray branch = "z9hG4bK-1";
    QByteArray fromTag = "from-1";
    QByteArray from = "\"Jane Doe\" <sip:+14045550123@pbx.test>";
    QByteArray extra = {}; ///< Further header lines, each with its line end.
    QByteArray user = {};  ///< Empty: what the line registered.
};

/// A telephone system of a few lines: takes registrations over UDP and sends what a test tells it to.
class ScriptedSwitch : public QObject {
    Q_OBJECT

public:
    enum class Welcome {
        Accept,
        Forbid,
        ChallengeOnce,
        ChallengeEachTime,
        ChallengeForEver,
        FindTooBrief,
        KeepSilent
    };

    explicit ScriptedSwitch(const QHostAddress& address = QHostAddress::LocalHost, QObject* parent = nullptr);

    [[nodiscard]] int port() const { return m_socket.localPort(); }
    void setWelcome(Welcome welcome) { m_welcome = welcome; }
    /// For a stranger, who has to be told where the line is.
    void callWhat(const ScriptedSwitch& registrar) { m_contact = registrar.m_contact; }

    void invite(const ScriptedCall& call);
    void cancel(const ScriptedCall& call);
    /// To who registered first and to who did lately, as a proxy forks a call: one Call-ID, a branch for
    /// each.
    void fork(const ScriptedCall& call);
    void cancelForks(const ScriptedCall& call);
    void ask(const QByteArray& method, const ScriptedCall& call, const QByteArray& toTag = {});
    void send(const QByteArray& datagram);

    [[nodiscard]] const QByteArray& contact() const { return m_contact; } ///< "sip:user@host:port"
    [[nodiscard]] int registrations() const { return m_registrations; }
    /// How many different places registered; a refresh, or one that comes late from who is gone, is no new
    /// one.
    [[nodiscard]] int places() const { return static_cast<int>(m_contacts.size()); }
    [[nodiscard]] bool isForgotten() const { return m_isForgotten; } ///< Unregistered.
    /// How many answers with this code to this method came, for instance (487, "INVITE").
    [[nodiscard]] int answers(int code, const QByteArray& method) const;
    [[nodiscard]] int answers() const { return static_cast<int>(m_answers.size()); }

private:
    void read();
    void welcome(const QByteArray& request, const QHostAddress& from, quint16 port);
    [[nodiscard]] QByteArray answerTo(const QByteArray& request);
    [[nodiscard]] QByteArray request(const QByteArray& method, const ScriptedCall& call,
                                     const QByteArray& toTag) const;
    void toEach(const QByteArray& method, const ScriptedCall& call);

    QUdpSocket m_socket;
    Welcome m_welcome = Welcome::Accept;
    QByteArray m_contact;
    std::vector<QByteArray> m_contacts; ///< The newest last; who was killed is among them.
    int m_registrations = 0;
    bool m_isForgotten = false;
    bool m_hasAsked = false;
    std::vector<QByteArray> m_answers;
};

} // namespace secondring
