// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/ringing_calls.h"

#include "core/telephony/sip/call_classifier.h"
#include "core/telephony/sip/caller_identity.h"
#include "core/telephony/sip/re_values.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace secondring {
namespace {

// A switch takes back a call that expires, and only then says why.
constexpr auto kTakenBackWithin = 1s;
// Far more than a desk will ever see, and bounds for what a broken switch can make us keep.
constexpr std::size_t kMostRings = 6000;
constexpr std::size_t kMostBytes = 33'554'432; // Of invitations; a usual one has 1 KiB.

std::size_t sizeOf(const ::sip_msg& invite)
{
    return invite.mb->size;
}

IdentityHeaders identityOf(const ::sip_msg& invite)
{
    return {bytesOf(invite.from.val), headersOf(invite, SIP_HDR_P_ASSERTED_IDENTITY),
            headersNamed(invite, "Remote-Party-ID"), headersOf(invite, SIP_HDR_PRIVACY)};
}

} // namespace

RingingCalls::RingingCalls(SipStack& stack, const LineSettings& line, QString homeRegion, Tell tell)
    : m_stack(stack), m_replies(stack), m_settings(sipOf(line)), m_longestRing(line.longestRing),
      m_homeRegion(std::move(homeRegion)), m_tell(std::move(tell)),
      m_guards([this](const QByteArray& branch) { ringsTooLong(branch); })
{
}

RingingCalls::~RingingCalls() = default;

void RingingCalls::invited(const ::sip_msg& invite)
{
    const QByteArray branch = transactionOf(invite);
    if (const auto known = m_rings.find(branch); known != m_rings.end())
        return provisional(*known->second.invite.get());
    if (m_replies.take(branch, invite)) return;
    if (m_settings.mode == SipMode::Peek) return peek(branch, invite);
    if (m_rings.size() >= kMostRings || m_bytes + sizeOf(invite) > kMostBytes) {
        sip_reply(m_stack.sip(), &invite, 486, "Busy Here");
        return;
    }
    provisional(invite);
    const auto [call, isFirst] =
        m_book.ringBegan(bytesOf(invite.callid), bytesOf(invite.from.tag), CallBook::Moment::clock::now());
    Ring& ring = m_rings[branch] = {call, keep(invite), sizeOf(invite)};
    m_bytes += ring.bytes;
    guard(branch, ring);
    if (!isFirst) return;
    m_tell(call, RingStarted{});
    identify(call, invite);
}

/// Takes the caller's name and steps aside. 486, for it is the switch's last word when every phone refuses;
/// a 6xx would silence the others.
void RingingCalls::peek(const QByteArray& branch, const ::sip_msg& invite)
{
    const auto [call, isFirst] =
        m_book.ringBegan(bytesOf(invite.callid), bytesOf(invite.from.tag), CallBook::Moment::clock::now());
    if (isFirst) {
        m_tell(call, RingStarted{});
        identify(call, invite);
    }
    static_cast<void>(m_book.ringEnded(call, {}));
    m_replies.send(branch, keep(invite), 486, "Busy Here");
}

void RingingCalls::provisional(const ::sip_msg& invite)
{
    if (m_settings.answerWithRinging)
        sip_reply(m_stack.sip(), &invite, 180, "Ringing");
    else
        sip_reply(m_stack.sip(), &invite, 100, "Trying");
}

void RingingCalls::identify(const CallKey& call, const ::sip_msg& invite)
{
    m_tell(call, CallerIdentified{callerFrom(identityOf(invite), m_homeRegion)});
}

void RingingCalls::guard(const QByteArray& branch, Ring& ring)
{
    const ::sip_msg& invite = *ring.invite.get();
    const std::chrono::seconds asked{invite.expires.p != nullptr ? pl_u32(&invite.expires) : 0};
    ring.expires = asked > 0s && asked < m_longestRing;
    m_guards.start(branch, ring.expires ? asked + kTakenBackWithin : m_longestRing);
}

void RingingCalls::ringsTooLong(const QByteArray& branch)
{
    const bool expires = m_rings.at(branch).expires;
    const QString evidence = expires ? u"the invitation expired"_s : u"rang too long, end not seen"_s;
    end(branch, {CallOutcome::Unknown, Certainty::Guess, evidence}, expires ? 487 : 480,
        expires ? "Request Terminated" : "Temporarily Unavailable");
}

bool RingingCalls::cancelled(const ::sip_msg& cancel)
{
    const QByteArray branch = transactionOf(cancel);
    const auto found = m_rings.find(branch);
    if (found == m_rings.end()) return m_replies.take(branch, cancel);
    const ::sip_msg& invite = *found->second.invite.get();
    if (!isSameSender(cancel, invite)) return false;
    confirmCancel(m_stack.sip(), cancel, invite);
    end(branch, classifyCancel(headersOf(cancel, SIP_HDR_REASON)), 487, "Request Terminated");
    return true;
}

void RingingCalls::acknowledged(const ::sip_msg& ack)
{
    // One that belongs to nothing is dropped; an ACK is never answered.
    static_cast<void>(m_replies.take(transactionOf(ack), ack));
}

void RingingCalls::end(const QByteArray& branch, const Ended& how, int code, const char* words)
{
    m_guards.stop(branch);
    Ring ring = std::move(m_rings.extract(branch).mapped());
    m_bytes -= ring.bytes;
    if (const auto ended = m_book.ringEnded(ring.call, how)) m_tell(ring.call, *ended);
    m_replies.send(branch, std::move(ring.invite), code, words);
}

void RingingCalls::endAll(const QString& evidence)
{
    while (!m_rings.empty()) {
        const QByteArray branch = m_rings.begin()->first;
        end(branch, {CallOutcome::Unknown, Certainty::Guess, evidence}, 480, "Temporarily Unavailable");
    }
}

} // namespace secondring
