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

enum class ConsentChange { OptedOut, OptedIn };

/// How we learned of it: a word in a reply, the provider's refusal, a person who was told.
enum class ConsentSource { Keyword, Provider, Person };

/// One line of the consent ledger.
struct ConsentEvent {
    QString id;
    PhoneNumber number;
    ConsentChange what = ConsentChange::OptedOut;
    ConsentSource source = ConsentSource::Keyword;
    QString words; ///< The reply, or the provider's code: the proof.
    std::optional<MessageId> message;
    Timestamp at;
    bool operator==(const ConsentEvent&) const = default;
};

/// Who must not be texted, and how we know. A ledger: lines are added, never changed and never removed.
class ConsentRecords {
public:
    explicit ConsentRecords(Transaction& transaction) : m_transaction(transaction) {}

    [[nodiscard]] Result<void> record(const ConsentEvent& event);
    /// record() for what was learnt this moment: an opt-out counts even if the clock was set back since the
    /// line before it.
    [[nodiscard]] Result<void> recordLearntNow(ConsentEvent event);
    /// The latest line about @p number decides. At the same moment an opt-out wins.
    [[nodiscard]] Result<bool> isOptedOut(const PhoneNumber& number);
    /// Every line about @p number, newest first.
    [[nodiscard]] Result<std::vector<ConsentEvent>> about(const PhoneNumber& number);
    /// Every line, oldest first.
    [[nodiscard]] Result<std::vector<ConsentEvent>> all();

private:
    Transaction& m_transaction;
};

} // namespace secondring
