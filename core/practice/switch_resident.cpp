// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/switch_resident.h"

#include "core/base/ids.h"
#include "core/telephony/sip/re_values.h"

using namespace std::chrono_literals;

namespace secondring {

namespace {

constexpr uint32_t buckets = 32;

/// What a real switch says when it takes a ringing call back (RFC 3326).
QByteArray reasonFor(PracticeCall::End end)
{
    switch (end) {
    case PracticeCall::End::RingsOut:
        return "Reason: SIP;cause=408;text=\"Request Timeout\"\r\n";
    case PracticeCall::End::Busy:
        return "Reason: SIP;cause=486;text=\"Busy Here\"\r\n";
    case PracticeCall::End::Declined:
        return "Reason: SIP;cause=603;text=\"Decline\"\r\n";
    case PracticeCall::End::AnsweredAtDesk:
        return "Reason: SIP;cause=200;text=\"Call completed elsewhere\"\r\n";
    case PracticeCall::End::HangsUp:
        break;
    }
    return {};
}

QByteArray quoted(const QString& name)
{
    QByteArray text = name.toUtf8();
    text.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + text + "\" ";
}

QByteArray fromHeader(const PracticeCall& call, const QByteArray& tag)
{
    const QByteArray who = call.withheld
                               ? QByteArray("\"Anonymous\" <sip:anonymous@anonymous.invalid>")
                               : quoted(call.name) + "<sip:" + call.number.toLatin1() + "@practice.invalid>";
    return "From: " + who + ";tag=" + tag + "\r\n";
}

/// RFC 3261 section 10.2.2: the contact's own expiry goes before the request's.
bool wantsToLeave(const ::sip_msg& request, const ::sip_addr& contact)
{
    ::pl expires{};
    if (msg_param_decode(&contact.params, "expires", &expires) != 0) expires = request.expires;
    return expires.p != nullptr && pl_u32(&expires) == 0;
}

} // namespace

SwitchResident::SwitchResident(Tell tell)
    : m_tell(std::move(tell)), m_closing([this] {
          m_ringing.clear();
          m_requests.reset();
          m_responses.reset();
          if (m_sip != nullptr) {
              sip_close(m_sip, true);
              releaseStackObject(std::exchange(m_sip, nullptr));
          }
          if (m_gone) std::exchange(m_gone, nullptr)();
      })
{
    open();
    if (m_tell) m_tell(m_port > 0 ? News::Open : News::Failed, m_port);
}

SwitchResident::~SwitchResident() = default;

void SwitchResident::open()
{
    ::sa local{};
    int err = sip_alloc(&m_sip, nullptr, buckets, buckets, buckets, "Second Ring practice", nullptr, nullptr);
    if (err == 0) err = sa_set_str(&local, "127.0.0.1", 0);
    if (err == 0) err = sip_transp_add(m_sip, SIP_TRANSP_UDP, &local);
    if (err == 0) err = sip_transp_laddr(m_sip, &local, SIP_TRANSP_UDP, nullptr);
    if (err == 0) {
        err = sip_listen(
            m_requests.slot(), m_sip, true,
            [](const ::sip_msg* message, void* self) {
                static_cast<SwitchResident*>(self)->registered(*message);
                return true;
            },
            this);
    }
    if (err == 0) {
        err = sip_listen(
            m_responses.slot(), m_sip, false,
            [](const ::sip_msg* message, void* self) {
                static_cast<SwitchResident*>(self)->answered(*message);
                return true;
            },
            this);
    }
    if (err == 0) m_port = sa_port(&local);
}

void SwitchResident::registered(const ::sip_msg& request)
{
    if (viewOf(request.met) != "REGISTER") {
        if (viewOf(request.met) != "ACK") sip_reply(m_sip, &request, 405, "Method Not Allowed");
        return;
    }
    const ::sip_hdr* contact = sip_msg_hdr(&request, SIP_HDR_CONTACT);
    ::sip_addr address{};
    if (contact == nullptr || sip_addr_decode(&address, &contact->val) != 0 ||
        wantsToLeave(request, address)) {
        sip_replyf(m_sip, &request, 200, "OK", "Content-Length: 0\r\n\r\n");
        return;
    }
    const bool isFirst = m_phone.isEmpty();
    m_phone = bytesOf(address.auri);
    m_phoneAddress = hostOf(request.src).toString().toLatin1();
    m_phonePort = sa_port(&request.src);
    sip_replyf(m_sip, &request, 200, "OK", "Contact: <%r>;expires=60\r\nContent-Length: 0\r\n\r\n",
               &address.auri);
    if (isFirst && m_tell) m_tell(News::PhoneThere, m_port);
}

void SwitchResident::ring(const PracticeCall& call)
{
    if (m_phone.isEmpty()) return;
    const QByteArray branch = "z9hG4bK" + newId().toLatin1();
    Ringing ringing{call, m_phone, {}, nullptr};
    ringing.commonHeaders = "Via: SIP/2.0/UDP 127.0.0.1:" + QByteArray::number(m_port) + ";branch=" + branch +
                            ";rport\r\n" + fromHeader(call, newId().toLatin1()) +
                            "Call-ID: " + newId().toLatin1() + "\r\nMax-Forwards: 70\r\n";
    const QByteArray contact = "Contact: <sip:practice@127.0.0.1:" + QByteArray::number(m_port) + ">\r\n";
    ringing.stop = std::make_unique<LoopTimer>([this, branch] { hangUp(branch); });
    ringing.stop->start(call.rings);
    send(messageFor(ringing, "INVITE", "<sip:desk@practice.invalid>",
                    contact + (call.withheld ? "Privacy: id\r\n" : "")));
    m_ringing.emplace(branch, std::move(ringing));
}

void SwitchResident::hangUp(const QByteArray& branch)
{
    const auto found = m_ringing.find(branch);
    if (found == m_ringing.end()) return;
    send(messageFor(found->second, "CANCEL", "<sip:desk@practice.invalid>",
                    reasonFor(found->second.call.end)));
}

void SwitchResident::answered(const ::sip_msg& response)
{
    const auto found = m_ringing.find(bytesOf(response.via.branch));
    if (found == m_ringing.end() || response.scode < 200 || viewOf(response.cseq.met) != "INVITE") return;
    send(messageFor(found->second, "ACK", bytesOf(response.to.val), {}));
    m_ringing.erase(found);
}

QByteArray SwitchResident::messageFor(const Ringing& ringing, const char* method, const QByteArray& to,
                                      const QByteArray& more)
{
    return QByteArray(method) + ' ' + ringing.requestUri + " SIP/2.0\r\n" + ringing.commonHeaders +
           "To: " + to + "\r\nCSeq: 1 " + method + "\r\n" + more + "Content-Length: 0\r\n\r\n";
}

void SwitchResident::send(const QByteArray& message)
{
    ::sa there{};
    if (sa_set_str(&there, m_phoneAddress.constData(), static_cast<uint16_t>(m_phonePort)) != 0) return;
    ReRef<::mbuf> buffer;
    buffer.reset(mbuf_alloc(static_cast<std::size_t>(message.size())));
    if (!buffer) return;
    mbuf_write_mem(buffer.get(), reinterpret_cast<const uint8_t*>(message.constData()),
                   static_cast<std::size_t>(message.size()));
    mbuf_set_pos(buffer.get(), 0);
    sip_send(m_sip, nullptr, SIP_TRANSP_UDP, &there, buffer.get());
}

void SwitchResident::leave(std::function<void()> gone)
{
    m_gone = std::move(gone);
    m_closing.start(0ms);
}

} // namespace secondring
