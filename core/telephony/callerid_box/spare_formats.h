// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/callerid_box/unit_record.h"

namespace secondring {

/// A record in one of the two formats that do not say how a call ends: limited, or TCI. Read so that the call
/// is at least seen; never how it ended.
[[nodiscard]] std::optional<UnitCallRecord> readSpareFormat(QByteArrayView words);

} // namespace secondring
