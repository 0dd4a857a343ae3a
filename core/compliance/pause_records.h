// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/phone_number.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace secondring {

/// A reply that may be an opt-out, or of somebody who is opted out a wish to come back, and that nobody has
/// answered for yet.
struct AutomationPause {
    QString id;
    PhoneNumber number;
    QString words; ///< Theirs.
    Timestamp since;
};

/// Whose automatic texts wait until a person has said what their words mean. Lives for one transaction, on
/// the store thread.
class PauseRecords {
public:
    explicit PauseRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// One pause a number: words that come while it is open are not asked about again.
    [[nodiscard]] Result<void> pause(const PhoneNumber& number, const QString& words, Timestamp since);
    [[nodiscard]] Result<bool> isPaused(const PhoneNumber& number);
    [[nodiscard]] Result<std::optional<AutomationPause>> open(const PhoneNumber& number);
    /// All that are open, the oldest first.
    [[nodiscard]] Result<std::vector<AutomationPause>> allOpen();
    /// Ends the pause; false when another desk has, or there is none.
    [[nodiscard]] Result<bool> answer(const PhoneNumber& number, bool optedOut, const MemberId& who,
                                      Timestamp now);
    /// Erasure of a person.
    [[nodiscard]] Result<void> forget(const PhoneNumber& number);

private:
    Transaction& m_transaction;
};

} // namespace secondring
