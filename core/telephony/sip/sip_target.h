// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace secondring {

/// One place where a telephone system can be reached.
struct SipTarget {
    QHostAddress host;
    int port = 0;
    bool operator==(const SipTarget&) const = default;
};

/// The address that @p server is when it is no name: "10.0.0.5", "2001:db8::5", "[2001:db8::5]".
[[nodiscard]] inline QHostAddress literalAddress(const QString& server)
{
    const bool isBracketed = server.startsWith(u'[') && server.endsWith(u']');
    return QHostAddress(isBracketed ? server.sliced(1, server.size() - 2) : server);
}

} // namespace secondring
