// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/transaction.h"

#include <QObject>

#include <functional>
#include <set>

namespace secondring {

// What copies of the program that share a PostgreSQL database tell each other (its LISTEN and NOTIFY).

/// Inside the transaction that changed @p areas: told when it commits, and only then.
[[nodiscard]] Result<void> announce(QSqlDatabase& database, const std::set<Area>& areas);

/// Calls @p told, on the thread of @p database, with what another copy changed; until @p owner or the
/// connection is gone.
[[nodiscard]] Result<void> listen(QSqlDatabase& database, QObject* owner, std::function<void(Area)> told);

/// All that something is kept in: after a time without news.
[[nodiscard]] std::set<Area> everyArea();

} // namespace secondring
