// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/settings/line_settings.h"
#include "core/telephony/callerid_box/unit_settings.h"

#include <QFuture>

class QObject;

namespace secondring {

// For whoever sets a line up: the unit is talked to beside the line, or before there is one. A serial port
// that a line watches is not free for it.

/// How the unit is set. Timeout: none answers. Network: the way to it is closed; the detail says why.
[[nodiscard]] QFuture<Result<UnitSettings>> readUnit(const CallerIdBoxLineSettings& unit, QObject* owner);

/// Sets the unit to report all it sees, and its clock to @p wall, local time; then reads it again.
/// Rejected: it stays as it was. NotFound: a basic unit has nothing to be set.
[[nodiscard]] QFuture<Result<UnitSettings>> fixUnit(const CallerIdBoxLineSettings& unit,
                                                    const QDateTime& wall, QObject* owner);

} // namespace secondring
