// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/line_settings.h"
#include "core/telephony/line_event.h"
#include "core/telephony/sip/call_book.h"
#include "core/telephony/sip/final_replies.h"
#include "core/telephony/sip/loop_timers.h"
#include "core/telephony/sip/sip_stack.h"

#include <functional>
#include <map>
#include <variant>

struct sip_msg;

namespace secondring {

/// The calls that ring on one line: says Trying once the call is on disk, waits, and never answers. No server
/// transaction is made while a call rings, or the stack would answer the CANCEL by itself and keep its
/// Reason. In the SIP thread only.
class RingingCalls {
public:
    using What = LineEvent::What;
    using Tell = std::function<void(const CallKey&, const What&)>;

    RingingCalls(SipStack& stack, const LineSettings& line, QString homeRegion, Tell tell);
    ~RingingCalls();
    Q_DISABLE_COPY_MOVE(RingingCalls)

    /// An INVITE that is ours; a repeated one is answered again.
    void invited(const ::sip_msg& invite);
    /// It is on disk: a switch that is told so need not fear that the call is lost with this program.
    void kept(const CallKey& call);
    /// False when no call of that sender rings.
    [[nodiscard]] bool cancelled(const ::sip_msg& cancel);
    void acknowledged(const ::sip_msg& ack);
    void endAll(const QString& evidence);

private:
    struct Ring {
        CallKey call;
        ReRef<::sip_msg> invite;
        std::size_t bytes = 0;
        std::chrono::seconds longest{};
        bool expires = false;                        ///< The invitation, before the longest ring is over.
        std::chrono::system_clock::time_point began; ///< That goes on while the computer sleeps.
        bool isSaid = false;                         ///< The switch knows that it is heard.
    };

    void peek(const QByteArray& branch, const ::sip_msg& invite);
    void say(const QByteArray& branch);
    void forgetUnsaid(const QByteArray& branch, Ring& ring);
    void provisional(const ::sip_msg& invite);
    void announce(const CallKey& call, const ::sip_msg& invite);
    void guard(const QByteArray& branch, Ring& ring);
    void ringsTooLong(const QByteArray& branch);
    void end(const QByteArray& branch, const Ended& how, int code, const char* words);

    SipStack& m_stack;
    FinalReplies m_replies;
    const SipLineSettings m_settings;
    const std::chrono::seconds m_longestRing;
    const QString m_homeRegion;
    const Tell m_tell;
    CallBook m_book;
    std::map<QByteArray, Ring> m_rings;
    std::multimap<QString, QByteArray> m_unsaid; ///< Branches, by the key of their call.
    std::size_t m_bytes = 0;                     ///< Of the invitations kept.
    LoopTimers m_guards;
    LoopTimers m_unsaidDue;
};

} // namespace secondring
