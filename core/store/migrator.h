// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/store_location.h"

#include <QSqlDatabase>

namespace secondring {

/// Brings the database to the newest schema, one transaction a step, after a backup of what was there
/// (SQLite: "<file>.before-<version>"). Fails with StorageNewer when a newer Second Ring wrote it.
[[nodiscard]] Result<void> migrate(QSqlDatabase& database, const StoreLocation& location);

/// StorageNewer when a newer Second Ring has changed the database since.
[[nodiscard]] Result<void> stillKnown(QSqlDatabase& database);

/// The schema version this build writes.
[[nodiscard]] int newestSchema();

} // namespace secondring
