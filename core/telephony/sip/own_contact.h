// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/sip/sip_stack.h"

#include <QByteArray>

struct mbuf;
struct sa;

namespace secondring {

/// The address under which one run of a line wants to be reached, and what marks it as ours.
struct OwnContact {
    QByteArray user;     ///< Random: nobody else can know it.
    QByteArray instance; ///< "urn:uuid:…" (RFC 5626), the same in every run at this desk.

    /// "<sip:user@place;transport=tcp>". Over a connection the place is that of the connection itself, so
    /// that a switch finds it again instead of opening one that no firewall would let in.
    void write(const SipStack& stack, const ::sa& local, ::mbuf& into) const;
    [[nodiscard]] static OwnContact ofRun(const QByteArray& instance);
};

} // namespace secondring
