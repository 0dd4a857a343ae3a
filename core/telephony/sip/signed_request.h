// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/sip/loop_timer.h"
#include "core/telephony/sip/sip_stack.h"

#include <QByteArray>

#include <functional>

struct mbuf;
struct sa;
struct sip_auth;
struct sip_dialog;
struct sip_msg;
struct sip_request;

namespace secondring {

/// One kind of request that we repeat within a dialog, and sign when the switch asks who we are. In the SIP
/// thread only.
class SignedRequest {
public:
    /// Writes the header lines that are its own; the address is where the answers come to.
    using WriteHeaders = std::function<void(const ::sa& local, ::mbuf& into)>;
    /// The final answer, or the error of the network. A wish for the password is told only when it was not to
    /// be met: it was given already, or is asked for in a way that is not supported (ENOTSUP).
    using Answered = std::function<void(int err, const ::sip_msg* message)>;

    SignedRequest(SipStack& stack, const char* method, const SipLineSettings& settings,
                  const QString& password);

    void onEvents(WriteHeaders writeHeaders, Answered answered);
    /// Sends the first of a round. What was under way is forgotten.
    void begin(::sip_dialog* dialog);
    /// Sends once more in the same round.
    void again();
    /// Forgets what is under way.
    void drop();
    /// Forgets how the switch asked for the password.
    void forgetChallenge() { m_auth.reset(); }
    [[nodiscard]] bool isUnderWay() const { return m_request || m_error != 0; }

    /// For the stack, which knows the local address only when it sends.
    void writeTo(const ::sa& local, ::mbuf& into) const { m_writeHeaders(local, into); }

private:
    void forgetRequest();
    void heard(int err, const ::sip_msg* message);
    [[nodiscard]] int sign(const ::sip_msg& challenge);

    SipStack& m_stack;
    const char* const m_method;
    const QByteArray m_user;
    const QByteArray m_password;
    WriteHeaders m_writeHeaders;
    Answered m_answered;
    ::sip_dialog* m_dialog = nullptr;
    ReRef<::sip_auth> m_auth;
    ReRef<::sip_request> m_request;
    int m_challenges = 0; ///< In this round.
    int m_error = 0;      ///< Of the network, not told yet.
    LoopTimer m_tellError;
};

} // namespace secondring
