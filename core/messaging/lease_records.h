// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/outbox_records.h"

#include <set>
#include <vector>

namespace secondring {

/// Who is sending a text, or finding out what became of it, and until when it may say so. Who crashed or
/// sleeps renews nothing: another copy of the program then asks the provider. No lease ever allows a second
/// sending. Lives for one transaction, on the store thread.
class LeaseRecords {
public:
    /// @p now is used where the database belongs to this copy alone. Where several desks share it, its own
    /// clock counts: theirs may differ by hours.
    LeaseRecords(Transaction& transaction, QString holder, Timestamp now)
        : m_transaction(transaction), m_holder(std::move(holder)), m_now(now)
    {
    }

    /// Many beats long, so that a busy moment loses none; short enough for a caller to wait.
    static constexpr std::chrono::seconds lasts{30};
    static constexpr std::chrono::seconds renewEvery{10};

    /// Of a text that this transaction moved to Sending.
    [[nodiscard]] Result<void> take(const MessageId& id);
    /// Those of @p ids that are held still, and now for the whole time again.
    [[nodiscard]] Result<std::set<QString>> renew(const std::set<QString>& ids);
    /// Those of @p ids that may leave now: held for a good while yet, and neither called off nor stopped
    /// since the claim.
    [[nodiscard]] Result<std::set<QString>> mayLeave(const std::set<QString>& ids);
    /// Whether it is held; nobody can take it over before the transaction ends.
    [[nodiscard]] Result<bool> isHeld(const MessageId& id);
    /// The text may have left, and its sender is done with it: whoever comes first settles it.
    [[nodiscard]] Result<void> letGo(const MessageId& id);

    enum class Whose {
        Nobodys,  ///< Let go, or not renewed in time.
        Everyones ///< For a copy that has just started and that nobody shares the database with.
    };
    /// Texts in Sending that are to be settled, from now on by this holder; @p only one, or all.
    [[nodiscard]] Result<std::vector<InterruptedText>> takeOver(Whose whose,
                                                                const std::optional<MessageId>& only = {});
    /// Claims whose answer got lost on the way here: nothing of them left, so they are Queued again. All that
    /// this holder has but @p inFlight.
    [[nodiscard]] Result<void> recall(const std::set<QString>& inFlight);

private:
    [[nodiscard]] Result<Timestamp> time();
    [[nodiscard]] Result<int> changeIfHeld(const QString& id, Timestamp until);

    Transaction& m_transaction;
    const QString m_holder;
    const Timestamp m_now;
};

} // namespace secondring
