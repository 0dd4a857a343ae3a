// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secondring {

/// Where the business's database is.
struct StoreLocation {
    enum class Engine { Sqlite, Postgres };

    Engine engine = Engine::Sqlite;
    QString place; ///< SQLite: the file. PostgreSQL: "host=… port=… dbname=… user=… password=…".
};

} // namespace secondring
