// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <variant>

namespace secondring {

/// How a unit is set to write its records.
enum class UnitFormat {
    Comprehensive, ///< All there is: in or out, start or end, duration, rings.
    Limited,       ///< Toggle x: no start or end, no duration.
    Tci,           ///< Another maker's: not even in or out.
};

/// A call as a unit reports it: when it starts, when it ends, or both.
struct UnitCallRecord {
    enum class Part { Start, End, Both };

    int line = 0;
    bool isOutgoing = false;
    Part part = Part::Start;
    int seconds = 0;      ///< From lifting to hanging up.
    bool isIntact = true; ///< The caller ID's own checksum was right.
    char ringKind = 'A';
    int rings = 0;
    QByteArray stamp; ///< By the unit's clock, to the minute: "12/17 04:54 PM".
    QByteArray number;
    QByteArray name;
    UnitFormat format = UnitFormat::Comprehensive;
    bool operator==(const UnitCallRecord&) const = default;
};

/// What happens on a line, as it happens. Only units that see the hook report it.
struct UnitDetailRecord {
    enum class What { Ring, OffHook, OnHook, Flash };

    int line = 0;
    What what = What::Ring;
    QByteArray stamp; ///< By the unit's clock, to the second: "11/07 17:45:04".
    bool operator==(const UnitDetailRecord&) const = default;
};

/// Answer to the question for version and toggles: "V9.7 EcXUdASoBKT L=01 11/21 09:03:12".
struct UnitToggles {
    QByteArray version;
    QByteArray toggles; ///< Letters; a small one is on.
    int firstLine = 1;
    QByteArray stamp; ///< Its clock: "11/21 09:03:12"; "00/00 …" when never set.
    bool operator==(const UnitToggles&) const = default;
};

/// Answer to the question for the network settings.
struct UnitNetwork {
    QByteArray mac; ///< Six bytes each, and four of addresses.
    QByteArray address;
    QByteArray sendsTo;
    int sendsToPort = 0;
    bool operator==(const UnitNetwork&) const = default;
};

using UnitWords = std::variant<UnitCallRecord, UnitDetailRecord, UnitToggles, UnitNetwork>;

/// One record without its packet header or line end; nothing when it is none. The leading "$" is optional.
[[nodiscard]] std::optional<UnitWords> readUnitWords(QByteArrayView words);

/// What came in one datagram.
struct UnitPacket {
    QByteArray serial; ///< In hex.
    UnitWords words;
};
/// Costs next to nothing for what is no unit's.
[[nodiscard]] std::optional<UnitPacket> readUnitPacket(QByteArrayView datagram);

} // namespace secondring
