// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/callerid_box/unit_record.h"

#include <QDateTime>
#include <QStringList>

namespace secondring {

/// How a unit is set, as far as it says.
struct UnitSettings {
    QByteArray serial;                  ///< In hex; empty over a serial port.
    std::optional<UnitToggles> toggles; ///< A basic unit has none.
    std::optional<UnitNetwork> network; ///< Only by Ethernet.

    /// Has no settings, and cannot see how calls end.
    [[nodiscard]] bool isBasic() const { return !toggles; }
};

/// The toggles, one letter each, that have to be sent until the unit reports all that it sees: everything
/// (X), details (d), start and end (A), outgoing calls (o), numbers without dashes (c).
[[nodiscard]] QByteArray togglesToSend(const UnitToggles& toggles);

/// Whether the unit's clock differs from @p wall, which is local time, by more than two minutes.
[[nodiscard]] bool isClockOff(const UnitToggles& toggles, const QDateTime& wall);
/// "Z11210903\r"
[[nodiscard]] QByteArray clockCommand(const QDateTime& wall);

} // namespace secondring
