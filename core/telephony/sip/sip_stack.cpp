// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/sip_stack.h"

#include "core/telephony/sip/re_values.h"

#include <array>
#include <cstring>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr uint32_t kBuckets = 256;
// What comes while the thread is kept waiting: hundreds of calls at once. Asked for; the system may grant
// less.
constexpr int kSocketRoom = 1'048'576;

::sip_transp transportOf(SipTransport transport)
{
    switch (transport) {
    case SipTransport::Tcp:
        return SIP_TRANSP_TCP;
    case SipTransport::Tls:
        return SIP_TRANSP_TLS;
    case SipTransport::Udp:
        break;
    }
    return SIP_TRANSP_UDP;
}

SipTrouble notOpened(LineTrouble trouble, int err)
{
    return {trouble, QString::fromLocal8Bit(std::strerror(err))};
}

/// Asks the system which of our addresses leads there. Nothing is sent.
int findLocal(::sa& local, const SipTarget& registrar)
{
    ::sa any{};
    ::sa there{};
    if (!setAddress(there, registrar.host, registrar.port)) return EINVAL;
    if (!setAddress(any, sa_af(&there) == AF_INET6 ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4, 0))
        return EINVAL;
    ReRef<::udp_sock> probe;
    int err = udp_listen(
        probe.slot(), &any, [](const ::sa*, ::mbuf*, void*) {}, nullptr);
    if (err == 0) err = udp_connect(probe.get(), &there);
    if (err == 0) err = udp_local_get(probe.get(), &local);
    return err;
}

} // namespace

SipStack::SipStack(SipLineSettings settings) : m_settings(std::move(settings)), m_finish([this] { finish(); })
{
    ReRef<::dnsc> names;
#ifdef SECONDRING_LIBRE_VERIFIES
    // Such a stack has to know the server's name to check its certificate, and looks it up by itself.
    if (dnsc_alloc(names.slot(), nullptr, nullptr, 0) == 0) dnsc_getaddrinfo(names.get(), true);
#endif
    const int err = sip_alloc(
        &m_sip, names.get(), kBuckets, kBuckets, kBuckets, "Second Ring",
        [](void* stack) {
            auto* self = static_cast<SipStack*>(stack);
            self->m_hasLeft = true;
            // The stack is still at work on the object that finish() gives back.
            self->m_finish.start(0ms);
        },
        this);
    if (err != 0) m_sip = nullptr;
}

SipStack::~SipStack()
{
    m_guard.reset(); // It hangs on a socket of the stack.
    mem_deref(m_sip);
}

QByteArray SipStack::transportParam() const
{
    return sip_transp_param(transportOf(m_settings.transport));
}

SipTrouble SipStack::open(const SipTarget& registrar)
{
    m_connection.reset();
    if (m_sip == nullptr) return notOpened(LineTrouble::BadSettings, ENOMEM);
    ::sa found{};
    if (const int err = findLocal(found, registrar)) return notOpened(LineTrouble::Unreachable, err);
    const QHostAddress local = hostOf(found);
    if (local == m_local && !m_isDistrusted) return {};
    return listen(local);
}

bool SipStack::leadsTo(const SipTarget& registrar) const
{
    ::sa found{};
    return !m_isDistrusted && findLocal(found, registrar) == 0 && hostOf(found) == m_local;
}

SipTrouble SipStack::listen(const QHostAddress& local)
{
    m_guard.reset();
    m_guarded = nullptr;
    sip_transp_flush(m_sip);
    m_local = {};
    m_isDistrusted = false;
    ::sa address{};
    if (!setAddress(address, local, m_settings.localPort)) return notOpened(LineTrouble::BadSettings, EINVAL);
    if (m_settings.transport == SipTransport::Tls) {
        auto tls = openCertificateCheck(m_settings, m_certificate);
        const bool isUnread = !tls && tls.error().failure == Failure::NotFound;
        if (!tls)
            return {isUnread ? LineTrouble::CertificateUnread : LineTrouble::BadSettings, tls.error().detail};
        m_tls = std::move(*tls);
    }
    const int err = m_tls ? sip_transp_add(m_sip, transportOf(m_settings.transport), &address, m_tls.get())
                          : sip_transp_add(m_sip, transportOf(m_settings.transport), &address);
    if (err != 0) return notOpened(LineTrouble::BadSettings, err);
    m_local = local;
    return {};
}

void SipStack::noteConnection(const ::sip_msg& answer)
{
    ::tcp_conn* connection = answer.tp == SIP_TRANSP_UDP ? nullptr : sip_msg_tcpconn(&answer);
    ::sa local{};
    if (connection == nullptr || tcp_conn_local_get(connection, &local) != 0) return;
    m_connection = SipTarget{hostOf(local), sa_port(&local)};
}

void SipStack::guardSocketOf(const ::sip_msg& message,
                             std::function<bool(const QHostAddress&, QByteArrayView)> admits)
{
    if (message.tp != SIP_TRANSP_UDP || message.sock == nullptr || message.sock == m_guarded) return;
    m_guarded = message.sock;
    m_admits = std::move(admits);
    m_guard.reset();
    udp_sockbuf_set(static_cast<::udp_sock*>(message.sock), kSocketRoom);
    udp_register_helper(
        m_guard.slot(), static_cast<::udp_sock*>(message.sock), 0, nullptr,
        [](::sa* source, ::mbuf* datagram, void* stack) {
            const QByteArrayView bytes(reinterpret_cast<const char*>(mbuf_buf(datagram)),
                                       static_cast<qsizetype>(mbuf_get_left(datagram)));
            return !static_cast<SipStack*>(stack)->m_admits(hostOf(*source), bytes);
        },
        this);
}

void SipStack::nudge(const SipTarget& registrar) const
{
    ::sa there{};
    if (m_guarded == nullptr || !setAddress(there, registrar.host, registrar.port)) return;
    std::array<uint8_t, 4> emptyLines{'\r', '\n', '\r', '\n'};
    ::mbuf datagram{};
    datagram.buf = emptyLines.data();
    datagram.size = datagram.end = emptyLines.size();
    udp_send(static_cast<::udp_sock*>(m_guarded), &there, &datagram);
}

void SipStack::close(std::function<void()> closed)
{
    m_closed = std::move(closed);
    if (m_sip == nullptr) return m_finish.start(0ms);
    m_guard.reset();
    sip_close(m_sip, true);
    sip_close(m_sip, false);
}

void SipStack::finish()
{
    // The stack holds on to itself until its owner has heard that it is done.
    if (m_hasLeft) mem_deref(m_sip);
    m_sip = nullptr;
    if (m_closed) std::exchange(m_closed, nullptr)();
}

} // namespace secondring
