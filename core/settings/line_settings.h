// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/settings/secret_ref.h"

#include <QStringList>

#include <chrono>

namespace secondring {

enum class SipTransport { Udp, Tcp, Tls };

/// One extension of the business's own telephone system that we ring along with.
struct SipLineSettings {
    LineId id;
    QString name = QStringLiteral("Front desk");
    bool on = true;
    QString server; ///< Host name or address of the registrar.
    int port = 0;   ///< 0: 5060, or 5061 with TLS.
    SipTransport transport = SipTransport::Udp;
    QString domain; ///< Empty: the server.
    QString user;
    QString authUser; ///< Empty: the user.
    SecretRef password;
    QString caFile;  ///< PEM; empty: the system's own.
    QString tlsName; ///< Name the certificate must carry; empty: the server.
    std::chrono::seconds expires{60};
    bool answerWithRinging = false; ///< 180 instead of 100 Trying only.
    int localPort = 0;              ///< 0: any.
    QStringList allowedAddresses;   ///< Further addresses that calls may come from, besides the registrar's.
    std::chrono::seconds longestRing{300}; ///< Guard: a call nobody ends is Unknown after this.
    bool operator==(const SipLineSettings&) const = default;
};

} // namespace secondring
