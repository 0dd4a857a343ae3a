// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/call_log.h"

namespace secondring {

/// The lead of a filed and decided call, in the transaction that filed it. Every missed call has one, whether
/// they ever write or not; the first after a lead was booked or lost opens another; the second of a day
/// raises it; the numbers of one person have one. A call that turns out to have been answered takes back the
/// lead that only it had opened.
[[nodiscard]] Result<void> noteLead(Transaction& transaction, const LoggedCall& logged,
                                    const Settings& settings);

} // namespace secondring
