// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <map>
#include <optional>

namespace secondring {

/// Where one line listens for telephones of this computer.
struct HookPlace {
    int port = 0;                       ///< 0: it does not, now.
    std::optional<Timestamp> seenUntil; ///< Calls up to then were told; later ones may have been missed.
    bool operator==(const HookPlace&) const = default;
};

/// The lines' places by their ids, kept in a small file of the profile: `second-ring line-event` finds the
/// running program by it without opening anything else. Holds no secret.
using HookPlaces = std::map<QString, HookPlace>;

/// Empty when there is no such file.
[[nodiscard]] HookPlaces readHookPlaces(const QString& file);
[[nodiscard]] Result<void> writeHookPlaces(const QString& file, const HookPlaces& places);

} // namespace secondring
