// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/connection.h"

#include "core/store/query.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

Result<void> exec(QSqlDatabase& database, const QString& sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql)) return Fail(storeError(query.lastError(), u"set up"_s));
    return {};
}

Result<QSqlDatabase> openSqlite(const QString& file, const QString& name)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.open()) return Fail(storeError(database.lastError(), u"open"_s));
    // The folder may be one that others look into; what SQLite puts beside the file is as open as the file.
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    // FULL: a text marked Sending must still be marked after a power cut
    // (sqlite.org/pragma.html#pragma_synchronous). secure_delete: what is deleted is overwritten. The log is
    // carried over after 200 pages, not 1,000: a call that ends meanwhile waits for it.
    for (const auto& pragma :
         {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA wal_autocheckpoint=200"_s, u"PRAGMA synchronous=FULL"_s,
          u"PRAGMA foreign_keys=ON"_s, u"PRAGMA temp_store=MEMORY"_s, u"PRAGMA secure_delete=ON"_s,
          u"SELECT count(*) FROM sqlite_master"_s}) {
        if (const auto done = exec(database, pragma); !done) return Fail(done.error());
    }
    return database;
}

/// Whose database it is may have told it otherwise.
Result<void> settle(QSqlDatabase& database)
{
    // The last: who waited for a lock must see what was done before it was given up.
    for (const auto& setting :
         {u"SET synchronous_commit = on"_s, u"SET client_min_messages = warning"_s,
          u"SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ COMMITTED"_s}) {
        if (const auto done = exec(database, setting); !done) return Fail(done.error());
    }
    return {};
}

/// Statements hold numbers and words: where our role may say so, the server's log quotes none. Before
/// PostgreSQL 15 nobody can ask whether it may.
void keepOutOfItsLog(QSqlDatabase& database)
{
    (void)exec(database, u"SELECT set_config(name, value, false) FROM (VALUES ('log_statement', 'none'),"
                         " ('log_min_duration_statement', '-1'), ('log_min_error_statement', 'panic'),"
                         " ('log_error_verbosity', 'terse')) AS silence (name, value)"
                         " WHERE has_parameter_privilege(name, 'SET')"_s);
}

Result<QSqlDatabase> openPostgres(const QString& place, const QString& name)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
    // A computer that is switched off says nothing: it is missed within seconds, not within the system's
    // hours (postgresql.org/docs/15/libpq-connect.html, the later word wins).
    QStringList options{u"connect_timeout=3"_s, u"keepalives_idle=10"_s, u"keepalives_interval=5"_s,
                        u"keepalives_count=3"_s, u"tcp_user_timeout=15000"_s};
    for (const QString& part : place.split(u' ', Qt::SkipEmptyParts)) {
        const QString key = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1);
        if (key == u"host"_s)
            database.setHostName(value);
        else if (key == u"port"_s)
            database.setPort(value.toInt());
        else if (key == u"dbname"_s)
            database.setDatabaseName(value);
        else if (key == u"user"_s)
            database.setUserName(value);
        else if (key == u"password"_s)
            database.setPassword(value);
        else
            options << part;
    }
    database.setConnectOptions(options.join(u';'));
    if (!database.open()) {
        const Error error = storeError(database.lastError(), u"open"_s);
        return fail(Failure::StorageAway, error.detail);
    }
    if (const auto settled = settle(database); !settled) return Fail(settled.error());
    keepOutOfItsLog(database);
    return database;
}

} // namespace

Result<QSqlDatabase> openConnection(const StoreLocation& location, const QString& name)
{
    const bool isSqlite = location.engine == StoreLocation::Engine::Sqlite;
    auto opened = isSqlite ? openSqlite(location.place, name) : openPostgres(location.place, name);
    if (!opened) QSqlDatabase::removeDatabase(name);
    return opened;
}

} // namespace secondring
