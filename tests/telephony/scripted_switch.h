// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
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
    [[nodiscard]] QString address() const { return m_socket.localAddress().toString(); }
    void setWelcome(Welcome welcome) { m_welcome = welcome; }
    /// What it says to OPTIONS, such as "200 OK"; of each question so many packets are lost.
    void setLifeSign(const QByteArray& status, int lost = 0)
    {
        m_lifeSign = status;
        m_lost = lost;
    }
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
    /// What it says to SUBSCRIBE, such as "489 Bad Event".
    void setWelcomeToWatchers(const QByteArray& status) { m_watchersWelcome = status; }
    /// A notification within the subscription to @p event; without one, unasked.
    void notify(const QByteArray& event, const QByteArray& body,
                const QByteArray& state = "active;expires=60");
    /// A further line of the list of contacts, in the answers to REGISTER.
    void setOtherContact(const QByteArray& contact) { m_otherContact = contact; }

    [[nodiscard]] const QByteArray& contact() const { return m_contact; } ///< "sip:user@host:port"
    /// All answers, as they came.
    [[nodiscard]] const std::vector<QByteArray>& said() const { return m_answers; }
    /// How often somebody subscribed to @p event, or asked for it anew.
    [[nodiscard]] int subscriptions(const QByteArray& event) const { return m_subscribed.value(event); }
    /// The last request of this method, as it came.
    [[nodiscard]] QByteArray last(const QByteArray& method) const { return m_last.value(method); }
    /// How often something came that is no message and keeps the way open.
    [[nodiscard]] int nudges() const { return m_nudges; }
    [[nodiscard]] int questions() const { return static_cast<int>(m_asked.size()); } ///< OPTIONS.
    [[nodiscard]] int lifeSigns() const { return m_lifeSigns; }                      ///< Answers to them.
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
    void hear(const QByteArray& request, const QHostAddress& from, quint16 port);
    void welcomeWatcher(const QByteArray& request, const QHostAddress& from, quint16 port);
    [[nodiscard]] QByteArray ownPlace() const;
    void sendTo(const QByteArray& contact, const QByteArray& datagram);
    void live(const QByteArray& request, const QHostAddress& from, quint16 port);
    void reply(const QByteArray& request, const QByteArray& status, const QHostAddress& to, quint16 port);
    void welcome(const QByteArray& request, const QHostAddress& from, quint16 port);
    [[nodiscard]] QByteArray answerTo(const QByteArray& request);
    [[nodiscard]] QByteArray request(const QByteArray& method, const ScriptedCall& call,
                                     const QByteArray& toTag) const;
    void toEach(const QByteArray& method, const ScriptedCall& call);

    QUdpSocket m_socket;
    Welcome m_welcome = Welcome::Accept;
    QByteArray m_contact;
    std::vector<QByteArray> m_contacts; ///< The newest last; who was killed is among them.
    int m_nudges = 0;
    QByteArray m_lifeSign;
    int m_lost = 0;
    int m_lifeSigns = 0;
    QHash<QByteArray, int> m_asked;          ///< How often, by CSeq.
    QHash<QByteArray, QByteArray> m_replies; ///< By Via, to REGISTER and SUBSCRIBE.
    int m_registrations = 0;
    bool m_isForgotten = false;
    bool m_hasAsked = false;
    std::vector<QByteArray> m_answers;
    QByteArray m_watchersWelcome = "200 OK";
    QByteArray m_otherContact;
    QHash<QByteArray, QByteArray> m_watchers; ///< The last SUBSCRIBE, by event.
    QHash<QByteArray, int> m_subscribed;
    QHash<QByteArray, QByteArray> m_last;
    int m_notified = 0;
};

} // namespace secondring
