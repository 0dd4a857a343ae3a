// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/line_settings.h"
#include "core/telephony/line_monitor.h"
#include "core/telephony/sip/loop_timer.h"
#include "core/telephony/sip/re_ref.h"

#include <QHostAddress>

#include <functional>

struct sip;
struct tls;

namespace secondring {

/// Why something of a line did not work, in the words of the line check.
struct SipTrouble {
    LineTrouble trouble = LineTrouble::None;
    QString detail; ///< No numbers.
};

/// The stack's transactions and sockets for one line. In the SIP thread only.
class SipStack {
public:
    explicit SipStack(const SipLineSettings& settings);
    ~SipStack();
    SipStack(const SipStack&) = delete;
    SipStack& operator=(const SipStack&) = delete;

    /// Makes sure there is a socket on the local address that leads to @p registrar.
    [[nodiscard]] SipTrouble open(const QHostAddress& registrar);
    /// The next open() starts from new sockets: the connection is dead though nobody said so.
    void distrustConnections() { m_isDistrusted = true; }
    /// Breaks off all transactions; @p closed comes later, never from within.
    void close(std::function<void()> closed);

    [[nodiscard]] ::sip* sip() const { return m_sip; }
    /// Why the last certificate was refused; empty when none was.
    [[nodiscard]] QByteArray takeRefusal() { return std::exchange(m_refusal, {}); }
    [[nodiscard]] int port() const;                  ///< Of the registrar.
    [[nodiscard]] QByteArray transportParam() const; ///< ";transport=tcp"

private:
    [[nodiscard]] SipTrouble listen(const QHostAddress& local);
    void finish();

    const SipLineSettings m_settings;
    QByteArray m_refusal;
    ReRef<::tls> m_tls;
    ::sip* m_sip = nullptr;
    QHostAddress m_local;
    bool m_isDistrusted = false;
    bool m_hasLeft = false;
    std::function<void()> m_closed;
    LoopTimer m_finish;
};

} // namespace secondring
