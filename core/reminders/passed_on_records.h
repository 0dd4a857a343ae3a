// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/conversation.h"
#include "core/store/store.h"

#include <vector>

namespace secondring {

/// Replies that nobody answered and that are somebody else's now. Lives for one transaction, on the store
/// thread.
class PassedOnRecords {
public:
    explicit PassedOnRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// What went to @p member, still waits and was not told yet; from now on it was, at whatever desk. Oldest
    /// first; nothing for nobody.
    [[nodiscard]] Result<std::vector<Conversation>> tell(const MemberId& member, Timestamp now);

private:
    Transaction& m_transaction;
};

} // namespace secondring
