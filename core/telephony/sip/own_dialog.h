// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/sip/sip_stack.h"

#include <QByteArray>

struct sip_dialog;

namespace secondring {

/// Opens a dialog of ours with @p target, which has an address of its own in the line's domain or is the
/// registrar itself (empty @p user). Nothing when the settings make no address.
[[nodiscard]] ReRef<::sip_dialog> openOwnDialog(const SipStack& stack, const SipLineSettings& settings,
                                                const SipTarget& target, const QString& user);

} // namespace secondring
