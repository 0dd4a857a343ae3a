// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/store_location.h"

#include <vector>

namespace secondring {

/// A copy of the database as it was before an update of the program.
struct Backup {
    QString file;
    Timestamp made;
};

/// Oldest first. None beside a PostgreSQL database: its copies are in the hands of who runs it.
[[nodiscard]] std::vector<Backup> backupsOf(const StoreLocation& location);

/// Removes the copies made before @p made; how many. What cannot be removed stays for the next time.
int removeBackups(const StoreLocation& location, Timestamp made);

} // namespace secondring
