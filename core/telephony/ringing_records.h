// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/telephony/call_tracker.h"

#include <vector>

namespace secondring {

/// The evidence of such a call: it was not the line that did not see how it ended.
inline constexpr const char16_t* endedWhileItRang = u"the program ended while it rang";

/// A call that rang when the desk that watched it was gone without a word.
struct LeftRinging {
    QString desk;
    FinishedCall call; ///< As far as it was seen: unknown, or answered.
};

/// What rings at each desk that shares the database. Lives for one transaction, on the store thread.
class RingingRecords {
public:
    explicit RingingRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// Of a call that stands there, what is new about it.
    [[nodiscard]] Result<void> note(const QString& desk, const RingingCall& call);
    [[nodiscard]] Result<void> remove(const QString& desk, const LineId& line, const CallKey& key);
    /// What @p desk left, asked before it has noted anything itself; with what leftElsewhere() finds.
    [[nodiscard]] Result<std::vector<LeftRinging>> leftBy(const QString& desk, Timestamp now);
    /// What other desks left that are gone for good: no desk at work keeps a call for so long.
    [[nodiscard]] Result<std::vector<LeftRinging>> leftElsewhere(const QString& desk, Timestamp now);

private:
    [[nodiscard]] Result<std::vector<LeftRinging>> left(const QString& where, const QString& desk,
                                                        Timestamp now);

    Transaction& m_transaction;
};

} // namespace secondring
