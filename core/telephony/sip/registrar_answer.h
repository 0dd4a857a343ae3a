// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/line_settings.h"
#include "core/telephony/sip/other_copies.h"
#include "core/telephony/sip/sip_stack.h"

#include <QByteArray>

#include <chrono>
#include <vector>

struct sip_msg;

namespace secondring {

/// How long the registrar keeps us: what it says beside our contact, else for all, else what we asked for.
[[nodiscard]] std::chrono::seconds grantedExpiry(const ::sip_msg& message, const QByteArray& contact,
                                                 std::chrono::seconds asked);
/// When to ask again: early enough for an answer that has to be asked for twice, and often enough to notice
/// within minutes that a switch was started anew and has forgotten us.
[[nodiscard]] std::chrono::milliseconds refreshAfter(std::chrono::seconds granted);
/// All addresses the registrar has for the extension.
[[nodiscard]] std::vector<RegisteredContact> registeredContacts(const ::sip_msg& message);
/// Whether the password is asked for again only because the nonce was too old (RFC 7616 3.3).
[[nodiscard]] bool isStale(const ::sip_msg& message);
/// What went wrong, by the error of the network or else the answer. @p refusal: why a certificate was
/// refused.
[[nodiscard]] SipTrouble troubleOf(int err, const ::sip_msg* message, SipTransport transport,
                                   const QByteArray& refusal);

} // namespace secondring
