// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"
#include "core/privacy/privacy_records.h"

namespace secondring {

/// Why somebody cannot be erased this moment.
enum class ErasureHold {
    None,
    TextLeaving,   ///< A text to them is just on its way to the service.
    TextUnsettled, ///< Nobody knows yet whether a text to them left.
    PageOpen,      ///< Their emergency is still being paged.
};

/// What there is of a person, before it goes.
struct ErasurePlan {
    std::vector<PhoneNumber> numbers; ///< All of theirs, the main one first.
    KindCounts counts;
    bool optedOut = false;
    ErasureHold hold = ErasureHold::None;
};

/// Forgets a person: everything kept under any of their numbers goes, but for what proves lawful texting
/// without naming them. That they are not to be texted stays. Lives for one transaction, on the store thread.
class ErasureRecords {
public:
    explicit ErasureRecords(Transaction& transaction) : m_transaction(transaction) {}

    [[nodiscard]] Result<ErasurePlan> plan(const PhoneNumber& number, Timestamp now);
    /// Conflict while something holds them. Leaves an entry that does not name them.
    [[nodiscard]] Result<KindCounts> erase(const PhoneNumber& number, const MemberId& who, Timestamp now);

private:
    [[nodiscard]] Result<std::vector<PhoneNumber>> allNumbersOf(const PhoneNumber& number);
    [[nodiscard]] Result<int> count(const QString& sql, const QString& number);
    [[nodiscard]] Result<void> addCounts(const PhoneNumber& number, KindCounts& counts);
    [[nodiscard]] Result<ErasureHold> holdOn(const PhoneNumber& number, Timestamp now);
    [[nodiscard]] Result<void> eraseNumber(const PhoneNumber& number, Timestamp now);
    [[nodiscard]] Result<void> eraseReadings(const PhoneNumber& number);
    [[nodiscard]] Result<void> eraseFromMerges(const PhoneNumber& number);
    [[nodiscard]] Result<void> eraseImported(const PhoneNumber& number);

    Transaction& m_transaction;
};

} // namespace secondring
