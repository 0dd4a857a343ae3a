// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QDate>

namespace secondring {

/// Which day's digest was made where. Lives for one transaction, on the store thread.
class DigestRecords {
public:
    explicit DigestRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// True for the first who asks for @p where on @p day.
    [[nodiscard]] Result<bool> claim(const QString& where, QDate day);

private:
    Transaction& m_transaction;
};

} // namespace secondring
