// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace secondring {

/// One value of a Reason header (RFC 3326): who says so, and the code.
struct SipReason {
    enum class Protocol { Sip, Q850, Other, Unreadable };

    Protocol protocol = Protocol::Unreadable;
    int cause = 0; ///< Only with Sip and Q850.
    bool operator==(const SipReason&) const = default;
};

/// The values of one Reason line, in their order. What cannot be read is Unreadable, never left out.
[[nodiscard]] std::vector<SipReason> readReasons(QByteArrayView line);

} // namespace secondring
