// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/store.h"

#include <optional>

namespace secondring {

/// Another desk on the same database, which watches a line.
struct WatchingDesk {
    QString name;
    std::chrono::milliseconds watched{}; ///< So long already, without a break.
    std::chrono::milliseconds silent{};  ///< Since it last said so.
};

/// Which desks watch a line. Lives for one transaction, on the store thread.
class WatchRecords {
public:
    /// @p now is used where the database belongs to this desk alone.
    WatchRecords(Transaction& transaction, Timestamp now) : m_transaction(transaction), m_now(now) {}

    /// A desk that has not said for so long that it watches may be gone without a word.
    static constexpr std::chrono::seconds goneAfter{60};

    /// @p desk watches a line now, as before or again.
    [[nodiscard]] Result<void> note(const QString& desk, const QString& name);
    /// It watches none any more.
    [[nodiscard]] Result<void> remove(const QString& desk);
    /// Whoever else watches; of several the one that has for the longest.
    [[nodiscard]] Result<std::optional<WatchingDesk>> elsewhere(const QString& desk);

private:
    Transaction& m_transaction;
    const Timestamp m_now;
};

} // namespace secondring
