// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/sip/retry_delay.h"
#include "core/telephony/sip/sip_stack.h"

#include <QByteArray>

#include <deque>
#include <functional>
#include <vector>

struct sipreg;
struct sip_keepalive;
struct sip_msg;

namespace secondring {

/// Keeps one line registered with its registrar, on a clock of its own: the stack's waits grow to half an
/// hour. In the SIP thread only.
class Registration {
public:
    /// What came of it, told as it changes: Watching, or Faulty with the trouble.
    using Tell = std::function<void(LineMonitor::State, const SipTrouble&)>;

    Registration(SipStack& stack, const SipLineSettings& settings, QString password);

    /// @p wantAddresses asks for useAddresses(), each time anew: names move.
    void begin(Tell tell, std::function<void()> wantAddresses);
    /// The registrar's addresses; none when its name was not found.
    void useAddresses(const std::vector<QHostAddress>& addresses);
    /// Whether a call to @p user was meant for what we registered. Nobody else can know it.
    [[nodiscard]] bool isOurContact(QByteArrayView user) const;
    /// Unregisters; the answer is waited for by SipStack::close().
    void end();

private:
    void attempt(const QHostAddress& registrar);
    [[nodiscard]] int send(const QHostAddress& registrar);
    void answered(int err, const ::sip_msg* message);
    void registered(const ::sip_msg& message);
    void failed(const SipTrouble& trouble);
    void connectionLost(int err);
    [[nodiscard]] SipTrouble troubleOf(int err, const ::sip_msg* message);

    SipStack& m_stack;
    const SipLineSettings m_settings;
    const QByteArray m_user;
    const QByteArray m_authUser;
    const QByteArray m_password;
    Tell m_tell;
    std::function<void()> m_wantAddresses;
    std::deque<QByteArray> m_contacts; ///< Random user parts, the newest first.
    ReRef<::sipreg> m_registration;
    ReRef<::sip_keepalive> m_keepAlive;
    RetryDelay m_delay;
    std::size_t m_attempts = 0;
    bool m_isWatching = false;
    bool m_answersPings = true;
    LoopTimer m_again;
    LoopTimer m_drop;
    LoopTimer m_noAnswer;
};

} // namespace secondring
