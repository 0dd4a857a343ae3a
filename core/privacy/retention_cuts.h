// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/settings/rules_settings.h"

#include <optional>

namespace secondring {

/// What is older than this goes, kind by kind.
struct RetentionCuts {
    Timestamp texts; ///< Of threads: their last contact.
    Timestamp calls;
    Timestamp proof;
    std::optional<Timestamp> contacts; ///< None: people are kept.
    Timestamp entries;                 ///< Of what was exported and erased.
    Timestamp backups;                 ///< Copies made before an update of the program.
    bool operator==(const RetentionCuts&) const = default;
};

/// How long a copy from before an update is kept: long enough to go back.
inline constexpr std::chrono::days backupDays{30};

/// A month before 31 March is 28 February.
[[nodiscard]] Timestamp monthsBefore(Timestamp at, int months);
[[nodiscard]] Timestamp monthsAfter(Timestamp at, int months);

[[nodiscard]] RetentionCuts cutsFor(const RetentionSettings& periods, Timestamp now);

} // namespace secondring
