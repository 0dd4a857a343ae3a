// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/retention_cuts.h"
#include "core/store/transaction.h"

namespace secondring {

/// What the periods come to for one kind.
struct KindOutlook {
    qint64 kept = 0;
    qint64 soon = 0;               ///< Go within the next days, if nothing happens.
    qint64 held = 0;               ///< Too old, and kept because something of theirs is not settled.
    std::optional<Timestamp> next; ///< When the oldest goes; none: nothing will.
};

/// What is deleted when, as the owner is told.
struct RetentionOutlook {
    KindOutlook threads;
    KindOutlook calls;
    KindOutlook proofs;
    KindOutlook contacts;
    std::optional<Timestamp> lastRound;
};

inline constexpr std::chrono::days outlookDays{30}; ///< What "soon" means.

[[nodiscard]] Result<RetentionOutlook> outlookFor(Transaction& transaction, const RetentionSettings& periods,
                                                  Timestamp now);

} // namespace secondring
