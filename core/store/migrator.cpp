// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/migrator.h"

#include "core/base/log.h"
#include "core/store/query.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// The files of each version, in order of name: "0003_search.sql" for both engines, "0003_search.sqlite.sql"
/// and "0003_search.postgres.sql" for what only one of them understands.
using Steps = QMap<int, QStringList>;

Steps steps()
{
    Steps found;
    for (const QString& file :
         QDir(u":/secondring/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        found[file.section(u'_', 0, 0).toInt()] << file;
    return found;
}

bool isFor(StoreLocation::Engine engine, const QString& file)
{
    const QString of = file.section(u'.', -2, -2);
    if (of == u"sqlite"_s) return engine == StoreLocation::Engine::Sqlite;
    if (of == u"postgres"_s) return engine == StoreLocation::Engine::Postgres;
    return true;
}

/// A trigger has semicolons of its own: a file with one separates its statements by lines of "--;".
QStringList statementsIn(const QString& script)
{
    const QString line = u"\n--;\n"_s;
    return script.split(script.contains(line) ? line : u";\n"_s, Qt::SkipEmptyParts);
}

Result<void> execute(QSqlDatabase& database, const QString& sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql)) return Fail(storeError(query.lastError(), u"migrate"_s));
    return {};
}

Result<int> schemaIn(QSqlDatabase& database)
{
    QSqlQuery query(database);
    if (!query.exec(u"SELECT max(version) FROM schema_version"_s) || !query.next())
        return Fail(storeError(query.lastError(), u"read schema version"_s));
    return query.value(0).toInt();
}

Result<void> newer(int schema)
{
    return fail(Failure::StorageNewer,
                u"schema %1, this program knows up to %2"_s.arg(schema).arg(newestSchema()));
}

Result<int> currentSchema(QSqlDatabase& database)
{
    const QStringList tables = database.tables();
    if (tables.isEmpty()) return 0;
    if (!tables.contains(u"schema_version"_s))
        return fail(Failure::StorageDamaged, u"another program's database"_s);
    return schemaIn(database);
}

Result<void> backUp(QSqlDatabase& database, const StoreLocation& location, int version)
{
    if (version == 0 || location.engine != StoreLocation::Engine::Sqlite) return {};
    // Under another name until it is whole, and anew each time: an older one lacks what came since.
    const QString copy = location.place + u".before-"_s + QString::number(version + 1);
    const QString part = copy + u".part"_s;
    QFile::remove(part);
    QSqlQuery query(database);
    query.prepare(u"VACUUM INTO :part"_s);
    query.bindValue(u":part"_s, part);
    if (!query.exec()) return Fail(storeError(query.lastError(), u"back up before migrating"_s));
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    QFile::remove(copy);
    if (!QFile::rename(part, copy)) return fail(Failure::Storage, u"could not name the backup"_s);
    return {};
}

/// Begins a transaction that no other desk's migration runs beside.
Result<void> beginAlone(QSqlDatabase& database, const StoreLocation& location)
{
    if (location.engine == StoreLocation::Engine::Sqlite) return execute(database, u"BEGIN IMMEDIATE"_s);
    if (auto begun = execute(database, u"BEGIN"_s); !begun) return begun;
    return execute(database, u"SELECT pg_advisory_xact_lock(hashtextextended('secondring migrate', 0))"_s);
}

Result<void> runFile(QSqlDatabase& database, const QString& file)
{
    QFile script(u":/secondring/migrations/"_s + file);
    if (!script.open(QIODevice::ReadOnly)) return fail(Failure::Storage, u"migration missing: "_s + file);
    for (const QString& statement : statementsIn(QString::fromUtf8(script.readAll()))) {
        if (statement.trimmed().isEmpty()) continue;
        if (auto done = execute(database, statement); !done) return done;
    }
    return {};
}

Result<void> applyHere(QSqlDatabase& database, StoreLocation::Engine engine, const QStringList& files,
                       int version)
{
    const auto current = currentSchema(database);
    if (!current) return Fail(current.error());
    if (*current >= version) return {}; // Another desk was faster.
    for (const QString& file : files) {
        if (!isFor(engine, file)) continue;
        if (auto done = runFile(database, file); !done) return done;
    }
    return execute(database, u"INSERT INTO schema_version (version) VALUES (%1)"_s.arg(version));
}

Result<void> apply(QSqlDatabase& database, const StoreLocation& location, const QStringList& files,
                   int version)
{
    auto done = beginAlone(database, location);
    if (done) done = applyHere(database, location.engine, files, version);
    if (done) done = execute(database, u"COMMIT"_s);
    if (done) return {};
    [[maybe_unused]] const auto undone = execute(database, u"ROLLBACK"_s);
    return done;
}

} // namespace

Result<void> stillKnown(QSqlDatabase& database)
{
    const auto current = schemaIn(database);
    if (!current) return Fail(current.error());
    if (*current > newestSchema()) return newer(*current);
    return {};
}

int newestSchema()
{
    const Steps known = steps();
    return known.isEmpty() ? 0 : known.lastKey();
}

Result<void> migrate(QSqlDatabase& database, const StoreLocation& location)
{
    const auto current = currentSchema(database);
    if (!current) return Fail(current.error());
    const Steps known = steps();
    const int newest = newestSchema();
    if (*current > newest) return newer(*current);
    if (*current == newest) return {};
    if (auto backedUp = backUp(database, location, *current); !backedUp) return backedUp;
    for (int version = *current + 1; version <= newest; ++version) {
        if (auto done = apply(database, location, known.value(version), version); !done) return done;
        qCInfo(logStore) << "database is now at schema" << version;
    }
    return {};
}

} // namespace secondring
