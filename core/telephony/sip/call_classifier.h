// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/line_event.h"

#include <QByteArray>

#include <vector>

namespace secondring {

/// How a call that the switch took back (CANCEL) ended, by its Reason lines; none at all is the usual sign of
/// a caller who hung up. "Answered elsewhere" counts wherever it stands, else SIP goes before Q.850 (RFC
/// 3326).
[[nodiscard]] Ended classifyCancel(const std::vector<QByteArray>& reasonLines);

/// @p how as it is worth for a call that rang for @p rang by the time of day, though it is ended after @p
/// longest at the latest: this computer slept, and when such a call was given up nobody knows. An answer
/// stands.
[[nodiscard]] Ended readAfter(const Ended& how, std::chrono::seconds rang, std::chrono::seconds longest);

/// For two rings of one call: answered beats missed, else the surer word stands.
[[nodiscard]] const Ended& weightier(const Ended& one, const Ended& other);

} // namespace secondring
