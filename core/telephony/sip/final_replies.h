// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/sip/loop_timers.h"
#include "core/telephony/sip/re_ref.h"
#include "core/telephony/sip/sip_stack.h"

#include <QByteArray>

#include <chrono>
#include <map>

struct sip_msg;

namespace secondring {

/// Says the last word to an INVITE, again and again until it is acknowledged (RFC 3261 17.2.1). Not left to
/// the stack: its transactions turn away the next round of the same call as a loop. In the SIP thread only.
class FinalReplies {
public:
    explicit FinalReplies(SipStack& stack);
    ~FinalReplies();
    Q_DISABLE_COPY_MOVE(FinalReplies)

    void send(const QByteArray& transaction, ReRef<::sip_msg> invite, int code, const char* words);
    /// A request that belongs to what was answered already: repeated INVITE, repeated CANCEL or ACK.
    /// False when none was.
    [[nodiscard]] bool take(const QByteArray& transaction, const ::sip_msg& request);

private:
    struct Reply {
        ReRef<::sip_msg> invite;
        int code = 0;
        const char* words = "";
        std::chrono::milliseconds wait;
        bool isAcknowledged = false;
    };

    void resend(const QByteArray& transaction);

    SipStack& m_stack;
    std::map<QByteArray, Reply> m_replies;
    LoopTimers m_again;
    LoopTimers m_forget;
};

} // namespace secondring
