// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/consent_event.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace secondring {

/// That somebody said we may text them: what it stands on, and since when.
struct ConsentGrant {
    QString id; ///< The ledger's line.
    ConsentHow how = ConsentHow::Unsaid;
    Timestamp at;

    bool operator==(const ConsentGrant&) const = default;
};

/// Who must not be texted, who may be, and how we know. A ledger: lines are added, never changed and never
/// removed; of a person who is erased the number and the words go, and the salted hash of the number stays,
/// so that an opt-out outlives them. Lives for one transaction, on the store thread.
class ConsentRecords {
public:
    explicit ConsentRecords(Transaction& transaction) : m_transaction(transaction) {}

    [[nodiscard]] Result<void> record(const ConsentEvent& event);
    /// record() for what was learnt this moment: an opt-out counts even if the clock was set back since the
    /// line before it, and of a STOP and a START that came together the last one counts.
    [[nodiscard]] Result<void> recordLearntNow(ConsentEvent event);
    /// The latest line about @p number decides. At the same moment an opt-out wins.
    [[nodiscard]] Result<bool> isOptedOut(const PhoneNumber& number);
    /// The same if a person of ours had not noted at @p noted that they opted out.
    [[nodiscard]] Result<bool> isOptedOutBesides(const PhoneNumber& number, Timestamp noted);
    /// What they agreed to and have not taken back since; an opt-out takes everything back.
    [[nodiscard]] Result<std::optional<ConsentGrant>> grantOf(const PhoneNumber& number);
    /// Every line about @p number, newest first.
    [[nodiscard]] Result<std::vector<ConsentEvent>> about(const PhoneNumber& number);
    /// Every line that still names somebody, oldest first.
    [[nodiscard]] Result<std::vector<ConsentEvent>> all();
    /// Erasure of a person: the number and the words leave every line; isOptedOut() stays as it is.
    [[nodiscard]] Result<void> forget(const PhoneNumber& number);
    /// Somebody who was erased is in touch again: their lines bear the number again.
    [[nodiscard]] Result<void> recognise(const PhoneNumber& number);
    /// For a job that reads and then records: desks do it one after another.
    void lock();

private:
    Transaction& m_transaction;
};

} // namespace secondring
