// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/sip/retry_delay.h"
#include "core/telephony/sip/sip_stack.h"

#include <QByteArray>

#include <functional>
#include <vector>

struct mbuf;
struct sa;
struct sip_auth;
struct sip_dialog;
struct sip_keepalive;
struct sip_msg;
struct sip_request;

namespace secondring {

/// Keeps one line registered with its registrar. The requests are its own: the stack's registration client
/// waits up to half an hour after a failure, and tries a wrong password sixteen times. In the SIP thread
/// only.
class Registration {
public:
    /// What came of it, told as it changes: Watching, or Faulty with the trouble.
    using Tell = std::function<void(LineMonitor::State, const SipTrouble&)>;

    Registration(SipStack& stack, const SipLineSettings& settings, const QString& password);

    /// @p wantAddresses asks for useAddresses(), each time anew: names move.
    /// @p heard is called with every answer that makes the line watch.
    void begin(Tell tell, std::function<void()> wantAddresses, std::function<void(const ::sip_msg&)> heard);
    /// The registrar's addresses; none when its name was not found.
    void useAddresses(const std::vector<QHostAddress>& addresses);
    /// Whether a call to @p user was meant for what this run registered. Nobody else can know it.
    [[nodiscard]] bool isOurContact(QByteArrayView user) const { return user == m_contact; }
    /// For the stack, which knows the local address only when it sends.
    void writeContact(const ::sa& local, ::mbuf& into) const;
    /// Unregisters; @p done within 1.2 s.
    void end(std::function<void()> done);

private:
    void attempt(const QHostAddress& registrar);
    [[nodiscard]] int openDialog(const QHostAddress& registrar);
    void beginRound();
    void send();
    void answered(int err, const ::sip_msg* message);
    void challenged(const ::sip_msg& message);
    void tooBrief(const ::sip_msg& message);
    void registered(const ::sip_msg& message);
    void failed(const SipTrouble& trouble);
    void connectionLost(int err);
    void finish();

    SipStack& m_stack;
    const SipLineSettings m_settings;
    const QByteArray m_user;
    const QByteArray m_authUser;
    const QByteArray m_password;
    const QByteArray m_contact; ///< Random user part of our address.
    Tell m_tell;
    std::function<void()> m_wantAddresses;
    std::function<void(const ::sip_msg&)> m_heard;
    std::function<void()> m_done; ///< Set once the line is leaving.
    ReRef<::sip_dialog> m_dialog;
    ReRef<::sip_auth> m_auth;
    ReRef<::sip_request> m_request;
    ReRef<::sip_keepalive> m_keepAlive;
    RetryDelay m_delay;
    std::chrono::seconds m_expires;
    std::size_t m_attempts = 0;
    int m_challenges = 0; ///< In this round.
    bool m_isRegistered = false;
    bool m_isLeaving = false;
    bool m_answersPings = true;
    LoopTimer m_again;
    LoopTimer m_refresh;
    LoopTimer m_dropKeepAlive;
    LoopTimer m_noAnswer;
    LoopTimer m_goodbye;
    LoopTimer m_finished;
};

} // namespace secondring
