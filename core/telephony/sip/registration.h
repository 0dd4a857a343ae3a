// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/sip/life_sign.h"
#include "core/telephony/sip/other_copies.h"
#include "core/telephony/sip/own_contact.h"
#include "core/telephony/sip/retry_delay.h"
#include "core/telephony/sip/signed_request.h"
#include "core/telephony/sip/sip_stack.h"

#include <QByteArray>

#include <functional>
#include <vector>

struct mbuf;
struct sa;
struct sip_dialog;
struct sip_keepalive;
struct sip_msg;

namespace secondring {

/// Keeps one line registered with its registrar. The requests are its own: the stack's registration client
/// waits up to half an hour after a failure, and tries a wrong password sixteen times. In the SIP thread
/// only.
class Registration {
public:
    struct Ears {
        /// What came of it, told as it changes: Watching, or Faulty with the trouble.
        std::function<void(LineMonitor::State, const SipTrouble&)> tell;
        /// Asks for useTargets(), each time anew: names move.
        std::function<void()> wantTargets;
        /// Every answer that makes the line watch.
        std::function<void(const ::sip_msg&)> heard;
    };

    Registration(SipStack& stack, const SipLineSettings& settings, const QString& password,
                 OwnContact contact);

    void begin(Ears ears);
    /// Where the registrar may be, the best first; none when its name was not found. When one fails the next
    /// is tried at once.
    void useTargets(const std::vector<SipTarget>& targets);
    /// The network is another one: what stands is not to be trusted, and waiting makes no sense.
    void startOver();
    /// Where the registrar is that answered last.
    [[nodiscard]] const SipTarget& target() const { return m_target; }
    /// Whether a call to @p user was meant for what this run registered. Nobody else can know it.
    [[nodiscard]] bool isOurContact(QByteArrayView user) const { return user == m_contact.user; }
    /// Unregisters; @p done within 1.2 s.
    void end(std::function<void()> done);

private:
    void attempt();
    void beginRound();
    void refresh();
    void writeHeaders(const ::sa& local, ::mbuf& into);
    /// Whether this round only asks what is registered: over a connection the first answer shows our end of
    /// it, and a line that rings nowhere registers nothing.
    [[nodiscard]] bool onlyAsks() const;
    /// Whether this round goes over a connection that may be dead.
    [[nodiscard]] bool isDoubted() const;
    void answered(int err, const ::sip_msg* message);
    void tooBrief(const ::sip_msg& message);
    void registered(const ::sip_msg& message);
    void look(const ::sip_msg& message);
    void lifeSignMissed();
    void failed(const SipTrouble& trouble);
    void connectionLost(int err);
    void finish();

    SipStack& m_stack;
    const SipLineSettings m_settings;
    const OwnContact m_contact;
    SignedRequest m_register;
    LifeSign m_life;
    OtherCopies m_copies;
    Ears m_ears;
    std::function<void()> m_done; ///< Set once the line is leaving.
    std::vector<SipTarget> m_targets;
    std::size_t m_next = 0; ///< Of the targets.
    SipTarget m_target;
    ReRef<::sip_dialog> m_dialog;
    ReRef<::sip_keepalive> m_keepAlive;
    RetryDelay m_delay;
    std::chrono::seconds m_expires;
    int m_refreshes = 0;
    bool m_checksList = false; ///< This round asks first who is registered, for a copy may have our place.
    bool m_asksNow = false;    ///< The request under way brings no address of ours.
    bool m_hasAsked = false;   ///< Over this connection.
    bool m_isCopied = false;
    bool m_isSilent = false; ///< It may not hear us: a question was not answered, or the network moved.
    bool m_isRegistered = false;
    bool m_mayBeRegistered = false; ///< Something was sent, and perhaps heard.
    bool m_isLeaving = false;
    bool m_answersPings = true;
    LoopTimer m_again;
    LoopTimer m_nextTarget;
    LoopTimer m_refresh;
    LoopTimer m_dropKeepAlive;
    LoopTimer m_noAnswer;
    LoopTimer m_goodbye;
    LoopTimer m_finished;
};

} // namespace secondring
