// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/store.h"

#include "core/base/ids.h"
#include "core/base/log.h"
#include "core/store/change_feed.h"
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
    if (isShared()) {
        const auto told = [this](Area area) {
            if (area == Area::Presence) return Q_EMIT presenceChanged();
            Q_EMIT changedElsewhere(area);
            Q_EMIT changed(area);
        };
        if (auto listening = listen(m_database, m_worker, told); !listening) {
            m_notOpen = listening.error();
            return listening;
        }
    }
    m_hasBeenOpen = true;
    m_notOpen.reset();
    return {};
}

Result<void> Store::beOpen()
{
    if (!m_notOpen && !isShared()) return {};
    if (!m_notOpen && m_database.isOpen()) return beKnown();
    if (!m_hasBeenOpen || !isShared()) return Fail(*m_notOpen);
    if (!m_notOpen) {
        m_notOpen = Error{Failure::StorageAway, u"the connection to the database broke"_s};
        qCWarning(logStore).noquote() << m_notOpen->detail;
        Q_EMIT lost(*m_notOpen);
    }
    // Trying takes seconds when its computer is gone: not for every job that waits.
    const qint64 soonest = m_notOpen->failure == Failure::StorageNewer ? 30'000 : 500; // ms
    if (m_lastTry.isValid() && m_lastTry.elapsed() < soonest) return Fail(*m_notOpen);
    auto opened = openHere();
    m_lastTry.start();
    if (!opened) return opened;
    m_lastTry.invalidate();
    qCInfo(logStore) << "the database is there again";
    for (const Area area : everyArea()) {
        Q_EMIT changedElsewhere(area);
        Q_EMIT changed(area);
    }
    return {};
}

// Another desk may be updated first, and change tables under those that are at work.
Result<void> Store::beKnown()
{
    constexpr qint64 lookEvery = 2000; // ms
    if (m_schemaSeen.isValid() && m_schemaSeen.elapsed() < lookEvery) return {};
    m_schemaSeen.start();
    auto known = stillKnown(m_database);
    // Anything else that is wrong with it, whoever asks finds out.
    if (known || known.error().failure != Failure::StorageNewer) return {};
    m_notOpen = known.error();
    m_lastTry.start();
    qCWarning(logStore).noquote() << "another desk was updated:" << m_notOpen->detail;
    Q_EMIT lost(*m_notOpen);
    return known;
}

void Store::beat()
{
    if (!isShared() || m_isBeating.exchange(true)) return;
    QMetaObject::invokeMethod(m_worker, [this] {
        if (m_hasBeenOpen) [[maybe_unused]]
            const auto open = beOpen();
        m_isBeating = false;
    });
}

QFuture<Result<void>> Store::emptyLog()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    auto future = promise->future();
    promise->start();
    QMetaObject::invokeMethod(m_worker, [this, promise] {
        promise->addResult(emptyLogHere());
        promise->finish();
    });
    return future;
}

Result<void> Store::emptyLogHere()
{
    if (m_notOpen) return Fail(*m_notOpen);
    if (m_location.engine != StoreLocation::Engine::Sqlite) return {};
    QSqlQuery query(m_database);
    // The first column of the answer is 1 when a reader stood in the way (sqlite.org/pragma.html).
    if (!query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s) || !query.next())
        return Fail(storeError(query.lastError(), u"empty the log"_s));
    if (query.value(0).toInt() != 0) return fail(Failure::Conflict, u"the log is being read"_s);
    return {};
}

Result<void> Store::begin(Access access)
{
    if (auto open = beOpen(); !open) return open;
    const QString words = access == Access::Write && !isShared() ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
    QSqlQuery query(m_database);
    if (query.exec(words)) return {};
    const Error error = storeError(query.lastError(), u"begin"_s);
    if (!isShared() || m_database.isOpen()) return Fail(error);
    // PostgreSQL was started anew since the last transaction: of this one nothing is lost yet.
    query = QSqlQuery();
    if (auto open = beOpen(); !open) return open;
    QSqlQuery again(m_database);
    if (!again.exec(words)) return Fail(storeError(again.lastError(), u"begin"_s));
    return {};
}

Result<void> Store::commit(const Transaction& transaction)
{
    if (isShared() && !transaction.touched().empty()) {
        if (auto announced = announce(m_database, transaction.touched()); !announced) {
            rollback();
            return announced;
        }
    }
    QSqlQuery query(m_database);
    if (!query.exec(u"COMMIT"_s)) {
        const Error error = storeError(query.lastError(), u"commit"_s);
        rollback();
        qCWarning(logStore).noquote() << "could not commit:" << error.detail;
        return Fail(error);
    }
    for (const Area area : transaction.touched())
        if (area != Area::Presence) Q_EMIT changed(area);
    return {};
}

void Store::rollback()
{
    if (!m_database.isOpen()) return; // The server has done it.
    QSqlQuery query(m_database);
    query.exec(u"ROLLBACK"_s);
}

} // namespace secondring
