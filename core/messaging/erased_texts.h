// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/text_message.h"
#include "core/store/transaction.h"

namespace secondring {

/// Received texts of people who were erased. The text service lists the last day's once more; these are not
/// filed again. Lives for one transaction, on the store thread.
class ErasedTexts {
public:
    explicit ErasedTexts(Transaction& transaction) : m_transaction(transaction) {}

    [[nodiscard]] Result<void> keep(const ProviderRef& ref, Timestamp now);
    [[nodiscard]] Result<bool> has(const ProviderRef& ref);

private:
    Transaction& m_transaction;
};

} // namespace secondring
