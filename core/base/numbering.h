// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/caller_id.h"

#include <optional>

namespace secondring {

/// What the numbering plans say about a cleaned number. Without e164, why tells what is wrong with it.
struct PlannedNumber {
    QString e164;
    QString extension;
    NotTextable why = NotTextable::NotANumber;
    bool operator==(const PlannedNumber&) const = default;
};

/// Reads @p cleaned as dialled in @p homeRegion (ISO country, may be empty).
[[nodiscard]] PlannedNumber planned(const QString& cleaned, const QString& homeRegion);

/// What a number of North America is by its form, where the library's own list of area codes may be too old.
/// Nothing when such a number cannot be: @p national is the ten digits. The region is empty when nobody knows
/// it.
[[nodiscard]] std::optional<NumberKind> northAmericanByForm(const QString& national);

/// Whether countries with code +1 follow the North American plan at home; true also when the home is unknown.
[[nodiscard]] bool mayBeNorthAmerica(const QString& homeRegion);

} // namespace secondring
