// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Between the stack's types and ours. Only .cpp files include this.
#include "core/telephony/sip/re_cpp.h"
#include "core/telephony/sip/re_ref.h"

#include <QByteArray>
#include <QHostAddress>

#include <vector>

namespace secondring {

[[nodiscard]] inline QByteArrayView viewOf(const ::pl& text)
{
    return text.p != nullptr ? QByteArrayView(text.p, static_cast<qsizetype>(text.l)) : QByteArrayView();
}

[[nodiscard]] inline QByteArray bytesOf(const ::pl& text)
{
    return viewOf(text).toByteArray();
}

/// The body of a message.
[[nodiscard]] inline QByteArrayView viewOf(const ::mbuf* body)
{
    return {reinterpret_cast<const char*>(mbuf_buf(body)), static_cast<qsizetype>(mbuf_get_left(body))};
}

[[nodiscard]] inline QHostAddress hostOf(const ::sa& address)
{
    return QHostAddress(&address.u.sa);
}

/// False when the address is none the stack can use.
[[nodiscard]] inline bool setAddress(::sa& address, const QHostAddress& host, int port)
{
    return sa_set_str(&address, host.toString().toLatin1().constData(), static_cast<uint16_t>(port)) == 0;
}

inline bool collectHeader(const ::sip_hdr* header, const ::sip_msg* /*message*/, void* into)
{
    static_cast<std::vector<QByteArray>*>(into)->push_back(bytesOf(header->val));
    return false;
}

/// All values of a header the stack has a number for.
[[nodiscard]] inline std::vector<QByteArray> headersOf(const ::sip_msg& message, ::sip_hdrid id)
{
    std::vector<QByteArray> values;
    sip_msg_hdr_apply(&message, true, id, collectHeader, &values);
    return values;
}

[[nodiscard]] inline std::vector<QByteArray> headersNamed(const ::sip_msg& message, const char* name)
{
    std::vector<QByteArray> values;
    sip_msg_xhdr_apply(&message, true, name, collectHeader, &values);
    return values;
}

/// What an INVITE shares with its CANCEL, its ACK and its repetitions (RFC 3261 17.2.3).
[[nodiscard]] inline QByteArray transactionOf(const ::sip_msg& message)
{
    const QByteArray place = '|' + bytesOf(message.via.sentby);
    if (viewOf(message.via.branch).startsWith("z9hG4bK")) return bytesOf(message.via.branch) + place;
    // From before branches told requests apart (RFC 2543).
    return bytesOf(message.callid) + '|' + QByteArray::number(message.cseq.num) + '|' +
           bytesOf(message.from.tag) + '|' + bytesOf(message.ruri) + place;
}

[[nodiscard]] inline bool isSameSender(const ::sip_msg& one, const ::sip_msg& other)
{
    return sa_cmp(&one.src, &other.src, SA_ADDR) && pl_cmp(&one.callid, &other.callid) == 0;
}

/// Keeps @p message beyond its handling, without its connection: the stack gives up its own reference when it
/// hangs up and once more when the peer does, and so one that somebody keeps is freed under them. An answer
/// finds the connection by the address the message came from.
[[nodiscard]] inline ReRef<::sip_msg> keep(const ::sip_msg& message)
{
    if (message.tp != SIP_TRANSP_UDP) {
        auto& kept = const_cast<::sip_msg&>(message);
        kept.sock = mem_deref(kept.sock);
        sa_set_port(&kept.via.addr, sa_port(&message.src));
    }
    return ReRef<::sip_msg>::to(message);
}

/// 200 to a CANCEL, with the tag that the answer to its INVITE carries.
inline void confirmCancel(::sip* sip, const ::sip_msg& cancel, const ::sip_msg& invite)
{
    const_cast<::sip_msg&>(cancel).tag = invite.tag;
    sip_reply(sip, &cancel, 200, "OK");
}

} // namespace secondring
