// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/store_location.h"

#include <QSqlDatabase>

namespace secondring {

/// An open connection of that name, set up for durability. StorageDamaged when the file is no database.
[[nodiscard]] Result<QSqlDatabase> openConnection(const StoreLocation& location, const QString& name);

} // namespace secondring
