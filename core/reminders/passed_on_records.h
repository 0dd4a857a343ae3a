// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/conversation.h"
#include "core/store/store.h"

#include <vector>

namespace secondring {

/// A reply that nobody answered, for who has it now.
struct StillWaiting {
    Conversation thread;
    bool wasTheirs = false; ///< It did not come from anybody else: they had it all along.
};

/// Replies that nobody answered and that are somebody else's now. Lives for one transaction, on the store
/// thread.
class PassedOnRecords {
public:
    explicit PassedOnRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// What @p member has, still waits and was not told yet; from now on it was, at whatever desk. Oldest
    /// first; nothing for nobody.
    [[nodiscard]] Result<std::vector<StillWaiting>> tell(const MemberId& member, Timestamp now);

private:
    [[nodiscard]] Result<bool> cameToThem(const Conversation& thread, const MemberId& member);

    Transaction& m_transaction;
};

} // namespace secondring
