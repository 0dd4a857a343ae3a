// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/store/connection.h"
#include "core/store/query.h"
#include "core/store/store.h"

#include <QResource>
#include <QSqlError>
#include <QSqlRecord>

namespace secondring {

using namespace Qt::StringLiterals;

/// A further step of the database, known as long as this lives.
class Step {
public:
    explicit Step(const QString& name) : m_file(QStringLiteral(STEPS "/step_") + name + u".rcc"_s)
    {
        if (!QResource::registerResource(m_file)) qFatal("no such step: %s", qPrintable(m_file));
    }
    ~Step() { QResource::unregisterResource(m_file); }
    Step(const Step&) = delete;
    Step& operator=(const Step&) = delete;
    Step(Step&&) = delete;
    Step& operator=(Step&&) = delete;

private:
    QString m_file;
};

inline Result<void> opened(const StoreLocation& location)
{
    Store store(location);
    auto future = store.open();
    future.waitForFinished();
    return future.result();
}

/// The first cell of the first row of @p sql, over a connection of its own.
inline QString cellIn(const StoreLocation& location, const QString& sql)
{
    const QString name = newId();
    QString cell;
    {
        auto database = openConnection(location, name);
        if (!database) return database.error().detail;
        QSqlQuery query(*database);
        if (!query.exec(sql))
            cell = query.lastError().text();
        else if (query.next())
            cell = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return cell;
}

inline bool isLocked(const StoreLocation& location)
{
    const QString name = newId();
    bool locked = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(location.place);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
        locked = database.open() && !QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s);
    }
    QSqlDatabase::removeDatabase(name);
    return locked;
}

} // namespace secondring
