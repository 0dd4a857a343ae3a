// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/line_settings.h"
#include "core/telephony/sip/certificate_check.h"
#include "core/telephony/sip/loop_timer.h"
#include "core/telephony/sip/re_ref.h"
#include "core/telephony/sip/sip_target.h"
#include "core/telephony/sip/sip_trouble.h"

#include <QHostAddress>

#include <functional>
#include <optional>

struct sip;
struct sip_msg;
struct tls;
struct udp_helper;

namespace secondring {

/// The stack's transactions and sockets for one line. In the SIP thread only.
class SipStack {
public:
    explicit SipStack(SipLineSettings settings);
    ~SipStack();
    Q_DISABLE_COPY_MOVE(SipStack)

    /// Makes sure there is a socket on the local address that leads to @p registrar.
    [[nodiscard]] SipTrouble open(const SipTarget& registrar);
    /// Whether what is open is still on the way there.
    [[nodiscard]] bool leadsTo(const SipTarget& registrar) const;
    /// The next open() starts from new sockets: the connection is dead though nobody said so.
    void distrustConnections() { m_isDistrusted = true; }
    /// Breaks off all transactions; @p closed comes later, never from within.
    void close(std::function<void()> closed);

    /// Has @p admits asked about every datagram before the stack reads it, and says so on the error output.
    void guardSocketOf(const ::sip_msg& message,
                       std::function<bool(const QHostAddress&, QByteArrayView)> admits);

    /// Sends nothing that means anything over the guarded socket, so that the routers on the way to
    /// @p registrar keep the way back open.
    void nudge(const SipTarget& registrar) const;

    [[nodiscard]] ::sip* sip() const { return m_sip; }
    /// Why the last certificate was refused; empty when none was.
    [[nodiscard]] QByteArray takeRefusal() { return std::exchange(m_certificate.refusal, {}); }
    /// Takes note of the connection an answer came over.
    void noteConnection(const ::sip_msg& answer);
    /// Our end of that connection; nothing over UDP, or before the first answer.
    [[nodiscard]] std::optional<SipTarget> connection() const { return m_connection; }
    [[nodiscard]] QByteArray transportParam() const; ///< ";transport=tcp"

private:
    [[nodiscard]] SipTrouble listen(const QHostAddress& local);
    void finish();

    const SipLineSettings m_settings;
    CertificateCheck m_certificate;
    ReRef<::tls> m_tls;
    ::sip* m_sip = nullptr;
    QHostAddress m_local;
    std::optional<SipTarget> m_connection;
    bool m_isDistrusted = false;
    bool m_hasLeft = false;
    std::function<void()> m_closed;
    std::function<bool(const QHostAddress&, QByteArrayView)> m_admits;
    ReRef<::udp_helper> m_guard;
    void* m_guarded = nullptr;
    LoopTimer m_finish;
};

} // namespace secondring
