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
// RFC 3261, 17.2.1: who says nothing else within 200 ms has to say Trying.
constexpr auto kSaidWithin = 150ms;
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
      m_guards([this](const QByteArray& branch) { ringsTooLong(branch); }),
      m_unsaidDue([this](const QByteArray& branch) { say(branch); })
{
}

RingingCalls::~RingingCalls() = default;

void RingingCalls::invited(const ::sip_msg& invite)
{
    const QByteArray branch = transactionOf(invite);
    if (const auto known = m_rings.find(branch); known != m_rings.end()) {
        if (known->second.isSaid) provisional(*known->second.invite.get());
        return;
    }
    if (m_replies.take(branch, invite)) return;
    if (m_settings.mode == SipMode::Peek) return peek(branch, invite);
    if (m_rings.size() >= kMostRings || m_bytes + sizeOf(invite) > kMostBytes) {
        sip_reply(m_stack.sip(), &invite, 486, "Busy Here");
        return;
    }
    const auto [call, isFirst] =
        m_book.ringBegan(bytesOf(invite.callid), bytesOf(invite.from.tag), CallBook::Moment::clock::now());
    Ring& ring = m_rings[branch] = {.call = call, .invite = keep(invite), .bytes = sizeOf(invite)};
    m_bytes += ring.bytes;
    guard(branch, ring);
    m_unsaid.emplace(call.value, branch);
    if (!isFirst) return say(branch);
    m_unsaidDue.start(branch, kSaidWithin);
    announce(call, invite);
}

/// Takes the caller's name and steps aside. 486, for it is the switch's last word when every phone refuses;
/// a 6xx would silence the others.
void RingingCalls::peek(const QByteArray& branch, const ::sip_msg& invite)
{
    const auto [call, isFirst] =
        m_book.ringBegan(bytesOf(invite.callid), bytesOf(invite.from.tag), CallBook::Moment::clock::now());
    if (isFirst) announce(call, invite);
    static_cast<void>(m_book.ringEnded(call, {}));
    m_replies.send(branch, keep(invite), 486, "Busy Here");
}

void RingingCalls::kept(const CallKey& call)
{
    for (auto next = m_unsaid.find(call.value); next != m_unsaid.end(); next = m_unsaid.find(call.value))
        say(QByteArray(next->second));
}

void RingingCalls::say(const QByteArray& branch)
{
    Ring& ring = m_rings.at(branch);
    forgetUnsaid(branch, ring);
    provisional(*ring.invite.get());
}

void RingingCalls::forgetUnsaid(const QByteArray& branch, Ring& ring)
{
    if (std::exchange(ring.isSaid, true)) return;
    m_unsaidDue.stop(branch);
    const auto [first, last] = m_unsaid.equal_range(ring.call.value);
    m_unsaid.erase(std::find_if(first, last, [&](const auto& each) { return each.second == branch; }));
}

void RingingCalls::provisional(const ::sip_msg& invite)
{
    if (m_settings.answerWithRinging)
        sip_reply(m_stack.sip(), &invite, 180, "Ringing");
    else
        sip_reply(m_stack.sip(), &invite, 100, "Trying");
}

/// In one breath, so that the first that is written of a call has the number to ring back.
void RingingCalls::announce(const CallKey& call, const ::sip_msg& invite)
{
    const CallerIdentified who{callerFrom(identityOf(invite), m_homeRegion)};
    m_tell(call, RingStarted{});
    m_tell(call, who);
}

void RingingCalls::guard(const QByteArray& branch, Ring& ring)
{
    const ::sip_msg& invite = *ring.invite.get();
    const std::chrono::seconds asked{invite.expires.p != nullptr ? pl_u32(&invite.expires) : 0};
    ring.expires = asked > 0s && asked < m_longestRing;
    ring.longest = ring.expires ? asked + kTakenBackWithin : m_longestRing;
    ring.began = std::chrono::system_clock::now();
    m_guards.start(branch, ring.longest);
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
    const Ended how = classifyCancel(headersOf(cancel, SIP_HDR_REASON));
    const auto rang = std::chrono::system_clock::now() - found->second.began;
    end(branch, readAfter(how, floor<std::chrono::seconds>(rang), found->second.longest), 487,
        "Request Terminated");
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
    forgetUnsaid(branch, ring);
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
