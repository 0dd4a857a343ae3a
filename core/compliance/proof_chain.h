// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

#include <QStringList>

#include <optional>

namespace secondring {

/// How far the chain of proofs was gone through. Begin with none of it.
struct ProofCheck {
    qint64 lines = 0;               ///< Gone through and right.
    qint64 place = -1;              ///< The last one's; -1 before the first piece.
    QString hash;                   ///< The last one's.
    std::optional<qint64> brokenAt; ///< The first place that is not as it was written, or is missing.
    bool done = false;
};

/// SHA-256 over the fields, each with its length before it, so that none can pass for its neighbour.
[[nodiscard]] QString hashOfFields(const QStringList& fields);

/// Goes on with @p soFar by at most @p atMost lines. A line changed, put in or taken out since is found; that
/// the newest lines are missing altogether only a copy shows.
[[nodiscard]] Result<ProofCheck> checkProofs(Transaction& transaction, ProofCheck soFar, int atMost);

/// The columns that the hash of a line covers, in its order, without "previous" which comes first.
[[nodiscard]] QString provenColumns();
inline constexpr int provenColumnCount = 20;

} // namespace secondring
