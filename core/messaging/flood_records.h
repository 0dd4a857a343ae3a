// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/phone_number.h"
#include "core/store/store.h"

#include <vector>

namespace secondring {

/// A flood of one number's texts as a thread shows it: one row in place of all but its first and last few.
struct FoldedTexts {
    QString id;      ///< Stays while the flood grows.
    Timestamp first; ///< Of theirs that are folded: from here …
    Timestamp last;  ///< … to here, where the row stands.
    int texts = 0;
    bool open = false; ///< They are shown after all.
};

/// What of @p texts (their times, oldest first) is folded: where more than @p tooMany came within an hour.
/// @p id names them. Pure.
[[nodiscard]] std::vector<FoldedTexts> foldsIn(const std::vector<Timestamp>& texts, int tooMany,
                                               const QString& id);

/// The floods that were said in a thread. Lives for one transaction, on the store thread.
class FloodRecords {
public:
    static constexpr int shownAround = 3; ///< Texts before and behind that stay to be read.

    explicit FloodRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// Oldest first; a thread that was never flooded costs one look at its events.
    [[nodiscard]] Result<std::vector<FoldedTexts>> foldsOf(const PhoneNumber& number);

private:
    struct Said {
        QString id;
        Timestamp at;
        int tooMany = 0;
    };
    [[nodiscard]] Result<std::vector<Said>> saidOf(const PhoneNumber& number);
    [[nodiscard]] Result<std::vector<Timestamp>> textsOf(const PhoneNumber& number, Timestamp from,
                                                         Timestamp until);

    Transaction& m_transaction;
};

} // namespace secondring
