// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/final_replies.h"

#include "core/telephony/sip/re_values.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace secondring {
namespace {

// Timers of RFC 3261 17.2.1: G from T1 to T2, H, and I.
constexpr std::chrono::milliseconds kFirstWait = 500ms;
constexpr std::chrono::milliseconds kLongestWait = 4s;
constexpr auto kGiveUp = 32s;
constexpr auto kRemember = 5s;
// Beyond that the word is said once: a switch that never acknowledges is not to fill our memory.
constexpr std::size_t kMostKept = 8000;

} // namespace

FinalReplies::FinalReplies(SipStack& stack)
    : m_stack(stack), m_again([this](const QByteArray& transaction) { resend(transaction); }),
      m_forget([this](const QByteArray& transaction) {
          m_again.stop(transaction);
          m_replies.erase(transaction);
      })
{
}

FinalReplies::~FinalReplies() = default;

void FinalReplies::send(const QByteArray& transaction, ReRef<::sip_msg> invite, int code, const char* words)
{
    if (m_replies.size() >= kMostKept) {
        sip_reply(m_stack.sip(), invite.get(), static_cast<uint16_t>(code), words);
        return;
    }
    m_replies[transaction] = {std::move(invite), code, words, kFirstWait};
    m_forget.start(transaction, kGiveUp);
    resend(transaction);
}

void FinalReplies::resend(const QByteArray& transaction)
{
    Reply& reply = m_replies.at(transaction);
    const ::sip_msg* invite = reply.invite.get();
    sip_reply(m_stack.sip(), invite, static_cast<uint16_t>(reply.code), reply.words);
    if (invite->tp != SIP_TRANSP_UDP) return;
    m_again.start(transaction, reply.wait);
    reply.wait = std::min(2 * reply.wait, kLongestWait);
}

bool FinalReplies::take(const QByteArray& transaction, const ::sip_msg& request)
{
    const auto found = m_replies.find(transaction);
    if (found == m_replies.end() || !isSameSender(request, *found->second.invite.get())) return false;
    Reply& reply = found->second;
    if (viewOf(request.met) == "ACK") {
        reply.isAcknowledged = true;
        m_again.stop(transaction);
        m_forget.start(transaction, kRemember);
    } else if (viewOf(request.met) == "CANCEL") {
        confirmCancel(m_stack.sip(), request, *reply.invite.get());
    } else if (!reply.isAcknowledged) {
        sip_reply(m_stack.sip(), reply.invite.get(), static_cast<uint16_t>(reply.code), reply.words);
    }
    return true;
}

} // namespace secondring
