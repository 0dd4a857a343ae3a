// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/store/store.h"

#include <vector>

namespace secondring {

/// Which thread a desk has open. Of what is written there it says nothing but that.
struct DeskSign {
    ConversationId conversation;
    MemberId member; ///< Empty: nobody said who sits there.
    bool isWriting = false;
    bool operator==(const DeskSign&) const = default;
};

/// Somebody at another desk who has the same thread open.
struct Onlooker {
    MemberId member;
    bool isWriting = false;
    bool operator==(const Onlooker&) const = default;
};

/// What desks on one database tell each other of the threads they have open. Lives for one transaction, on
/// the store thread.
class PresenceRecords {
public:
    /// @p now is used where the database belongs to this desk alone.
    PresenceRecords(Transaction& transaction, Timestamp now) : m_transaction(transaction), m_now(now) {}

    /// A desk that has not said so for that long may be gone without a word.
    static constexpr std::chrono::seconds goneAfter{15};

    /// The others are told only of what is new by it.
    [[nodiscard]] Result<void> note(const QString& desk, const DeskSign& sign);
    [[nodiscard]] Result<void> remove(const QString& desk);
    /// Whoever writes first, then in the order of the desks.
    [[nodiscard]] Result<std::vector<Onlooker>> others(const ConversationId& conversation,
                                                       const QString& desk);

private:
    [[nodiscard]] Result<bool> isKnown(const QString& desk, const DeskSign& sign, Timestamp now);

    Transaction& m_transaction;
    const Timestamp m_now;
};

} // namespace secondring
