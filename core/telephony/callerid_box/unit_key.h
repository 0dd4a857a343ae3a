// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/line_event.h"

#include <QByteArray>

namespace secondring {

/// Which line of which unit a call came in on.
struct UnitLine {
    QByteArray serial;
    int line = 0;
};

/// The key of a call whose first ring was reported, by the unit's own stamp to the second.
[[nodiscard]] CallKey keyOfRing(const UnitLine& at, const QByteArray& stamp, Timestamp now);
/// The key of a call that was first heard of with its caller; the stamp is to the minute.
[[nodiscard]] CallKey keyOfRecord(const UnitLine& at, const QByteArray& stamp, const QByteArray& number,
                                  Timestamp now);

/// Whether what somebody typed, "844884", "84-48-84" or "8669316", means the unit of that serial number.
[[nodiscard]] bool isUnit(const QString& typed, const QByteArray& serial);

} // namespace secondring
