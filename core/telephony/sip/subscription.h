// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/sip/own_contact.h"
#include "core/telephony/sip/retry_delay.h"
#include "core/telephony/sip/signed_request.h"
#include "core/telephony/sip/sip_stack.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <optional>

struct mbuf;
struct sa;
struct sip_dialog;
struct sip_msg;

namespace secondring {

/// Keeps subscribed to one kind of news about one extension (RFC 6665). In the SIP thread only.
class Subscription {
public:
    struct Wish {
        QByteArray event;  ///< "dialog"
        QByteArray accept; ///< "application/dialog-info+xml"
        QString user;      ///< Whose news.
        /// How long a first NOTIFY may take (RFC 6665 4.1.2.4, timer N).
        std::chrono::milliseconds patience = std::chrono::seconds(32);
    };
    struct Ears {
        /// Subscribed (no trouble), or why not.
        std::function<void(const SipTrouble&)> tell;
        /// The body of a notification; empty: there is nothing yet.
        std::function<void(const QByteArray& body)> heard;
        /// It broke off: what comes next starts anew.
        std::function<void()> lost;
    };

    Subscription(SipStack& stack, const SipLineSettings& settings, const QString& password,
                 OwnContact contact, Wish wish);

    void onEvents(Ears ears) { m_ears = std::move(ears); }
    /// Subscribes at @p target, unless it is subscribed there already.
    void useTarget(const SipTarget& target);
    /// The way to the switch is broken; useTarget() follows.
    void pause();
    /// Subscribes anew, for something was missed.
    void startOver();
    /// A NOTIFY that belongs to this one is answered.
    [[nodiscard]] bool take(const ::sip_msg& notify);
    /// Takes the subscription back, as well as a moment allows.
    void end();

private:
    void subscribe();
    void send();
    void writeHeaders(const ::sa& local, ::mbuf& into) const;
    void answered(int err, const ::sip_msg* message);
    void accepted(const ::sip_msg& message);
    void failed(const SipTrouble& trouble, std::chrono::seconds wait);
    void terminated(const QByteArray& state);
    void heardNothing();
    void breakOff();

    SipStack& m_stack;
    const SipLineSettings m_settings;
    const OwnContact m_contact;
    const Wish m_wish;
    SignedRequest m_subscribe;
    Ears m_ears;
    std::optional<SipTarget> m_target;
    ReRef<::sip_dialog> m_dialog;
    RetryDelay m_delay;
    std::chrono::seconds m_expires;
    bool m_isLeaving = false;
    bool m_hasHeard = false;
    bool m_isDoubted = false; ///< It was accepted and nothing came: only a NOTIFY shows that it works.
    LoopTimer m_refresh;
    LoopTimer m_again;
    LoopTimer m_noAnswer;
    LoopTimer m_noNews;
};

} // namespace secondring
