// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/line_settings.h"
#include "core/telephony/line_monitor.h"
#include "core/telephony/sip/certificate_check.h"
#include "core/telephony/sip/loop_timer.h"
#include "core/telephony/sip/re_ref.h"

#include <QHostAddress>

#include <functional>

struct sip;
struct sip_msg;
struct tls;
struct udp_helper;

namespace secondring {

/// Why something of a line did not work, in the words of the line check.
struct SipTrouble {
    LineTrouble trouble = LineTrouble::None;
    QString detail; ///< No numbers.
};

/// The stack's transactions and sockets for one line. In the SIP thread only.
class SipStack {
public:
    explicit SipStack(SipLineSettings settings);
    ~SipStack();
    Q_DISABLE_COPY_MOVE(SipStack)

    /// Makes sure there is a socket on the local address that leads to @p registrar.
    [[nodiscard]] SipTrouble open(const QHostAddress& registrar);
    /// The next open() starts from new sockets: the connection is dead though nobody said so.
    void distrustConnections() { m_isDistrusted = true; }
    /// Breaks off all transactions; @p closed comes later, never from within.
    void close(std::function<void()> closed);

    /// Has @p admits asked about every datagram before the stack reads it, and says so on the error output.
    void guardSocketOf(const ::sip_msg& message,
                       std::function<bool(const QHostAddress&, QByteArrayView)> admits);

    [[nodiscard]] ::sip* sip() const { return m_sip; }
    /// Why the last certificate was refused; empty when none was.
    [[nodiscard]] QByteArray takeRefusal() { return std::exchange(m_certificate.refusal, {}); }
    [[nodiscard]] int port() const;                  ///< Of the registrar.
    [[nodiscard]] QByteArray transportParam() const; ///< ";transport=tcp"

private:
    [[nodiscard]] SipTrouble listen(const QHostAddress& local);
    void finish();

    const SipLineSettings m_settings;
    CertificateCheck m_certificate;
    ReRef<::tls> m_tls;
    ::sip* m_sip = nullptr;
    QHostAddress m_local;
    bool m_isDistrusted = false;
    bool m_hasLeft = false;
    std::function<void()> m_closed;
    std::function<bool(const QHostAddress&, QByteArrayView)> m_admits;
    ReRef<::udp_helper> m_guard;
    void* m_guarded = nullptr;
    LoopTimer m_finish;
};

} // namespace secondring
