// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace secondring {

/// Takes what was deleted out of what is kept for searching. SQLite's index only marks a word as gone until
/// its pieces are put together; PostgreSQL's goes with the row. Lives for one transaction, on the store
/// thread.
class SearchSweep {
public:
    explicit SearchSweep(Transaction& transaction) : m_transaction(transaction) {}

    /// A piece of the work; false when nothing is left of it. @p begin starts anew.
    [[nodiscard]] Result<bool> step(bool begin);

private:
    [[nodiscard]] Result<bool> merge(const QString& index, bool begin);
    [[nodiscard]] Result<qint64> changesSoFar();

    Transaction& m_transaction;
};

} // namespace secondring
