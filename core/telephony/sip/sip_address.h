// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace secondring {

/// A name-addr or addr-spec of a SIP header (RFC 3261 section 20.10), sip:, sips: or tel:.
struct SipAddress {
    QString name;      ///< Display name, unquoted.
    QByteArray scheme; ///< "sip", "sips" or "tel", lower case.
    QString user;      ///< Unescaped, without password and parameters; the number of a tel: URI.
    QByteArray host;
    QByteArray params; ///< Those of the user part, the URI and the header, one behind the other.
};

/// Nothing when no such address stands there.
[[nodiscard]] std::optional<SipAddress> readSipAddress(QByteArrayView header);

} // namespace secondring
