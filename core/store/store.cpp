// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/store.h"

#include "core/base/ids.h"
#include "core/base/log.h"
#include "core/store/connection.h"
#include "core/store/migrator.h"
#include "core/store/query.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace secondring {

Store::Store(StoreLocation location, QObject* parent)
    : QObject(parent), m_location(std::move(location)),
      m_worker(new QObject), // NOLINT: deleted with its thread
      m_notOpen(Error{Failure::Storage, u"not opened yet"_s})
{
    qRegisterMetaType<Area>();
    m_thread.setObjectName(u"store"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Store::~Store()
{
    QMetaObject::invokeMethod(m_worker, [this] {
        closeHere();
        m_thread.quit();
    });
    m_thread.wait();
}

void Store::closeHere()
{
    m_statements.clear();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    if (!name.isEmpty()) QSqlDatabase::removeDatabase(name);
}

QFuture<Result<void>> Store::open()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    auto future = promise->future();
    promise->start();
    QMetaObject::invokeMethod(m_worker, [this, promise] {
        promise->addResult(openHere());
        promise->finish();
    });
    return future;
}

Result<void> Store::openHere()
{
    closeHere(); // Of an attempt that failed before.
    auto opened = openConnection(m_location, u"store-"_s + newId());
    if (!opened) {
        m_notOpen = opened.error();
        return Fail(opened.error());
    }
    m_database = *opened;
    if (auto migrated = migrate(m_database, m_location); !migrated) {
        m_notOpen = migrated.error();
        return migrated;
    }
    m_notOpen.reset();
    return {};
}

Result<void> Store::begin(Access access)
{
    if (m_notOpen) return Fail(*m_notOpen);
    const bool writesSqlite = access == Access::Write && m_location.engine == StoreLocation::Engine::Sqlite;
    QSqlQuery query(m_database);
    if (!query.exec(writesSqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s))
        return Fail(storeError(query.lastError(), u"begin"_s));
    return {};
}

Result<void> Store::commit(const Transaction& transaction)
{
    QSqlQuery query(m_database);
    if (!query.exec(u"COMMIT"_s)) {
        const Error error = storeError(query.lastError(), u"commit"_s);
        rollback();
        qCWarning(logStore).noquote() << "could not commit:" << error.detail;
        return Fail(error);
    }
    for (const Area area : transaction.touched())
        Q_EMIT changed(area);
    return {};
}

void Store::rollback()
{
    QSqlQuery query(m_database);
    query.exec(u"ROLLBACK"_s);
}

} // namespace secondring
