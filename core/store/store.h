// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/store_location.h"
#include "core/store/transaction.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <atomic>
#include <concepts>
#include <memory>

namespace secondring {

/// Everything the business keeps, in SQLite or PostgreSQL. Owns the one thread that talks to the database.
/// Knows no tables of its own: each part owns its records. A PostgreSQL that went away is looked for until it
/// is back: jobs fail with StorageAway meanwhile, as those do that it took with it.
class Store : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Store)

public:
    explicit Store(StoreLocation location, QObject* parent = nullptr);
    ~Store() override; ///< Jobs already given are finished first.

    /// Opens the database and brings it up to date. StorageNewer, StorageDamaged, StorageFull or Storage.
    /// Jobs given meanwhile wait their turn, and fail if it does not open.
    [[nodiscard]] QFuture<Result<void>> open();

    /// Runs @p job on the store thread inside one writing transaction: committed if it returns a value,
    /// rolled back if it returns an error. The job touches only its own captures and the Transaction.
    template <std::invocable<Transaction&> Job>
    [[nodiscard]] auto run(Job job) -> QFuture<std::invoke_result_t<Job, Transaction&>>
    {
        return post(std::move(job), Access::Write);
    }

    /// The same for a job that only reads.
    template <std::invocable<Transaction&> Job>
    [[nodiscard]] auto read(Job job) -> QFuture<std::invoke_result_t<Job, Transaction&>>
    {
        return post(std::move(job), Access::Read);
    }

    /// Nothing that was deleted before is left in the files: SQLite's log is written back and emptied.
    /// PostgreSQL looks after its own. Conflict while another program reads the file: try again later.
    [[nodiscard]] QFuture<Result<void>> emptyLog();

    [[nodiscard]] const StoreLocation& location() const { return m_location; }
    /// Other copies of the program may be at work on it.
    [[nodiscard]] bool isShared() const { return m_location.engine == StoreLocation::Engine::Postgres; }
    /// Called by the heartbeat: whether a shared database is still there.
    void beat();

Q_SIGNALS:
    /// Committed, by this copy or by another: something in @p area is new.
    void changed(secondring::Area area);
    /// The same, said before it, when it was another copy.
    void changedElsewhere(secondring::Area area);
    /// At another desk a thread was opened or left, or somebody writes in one: nothing kept has changed.
    void presenceChanged();
    /// A shared database went away, or a newer program changed it: nothing is read or written then. When it
    /// is back, every area is said to be changed.
    void lost(const secondring::Error& error);

private:
    enum class Access { Read, Write };

    template <typename Job>
    auto post(Job job, Access access) -> QFuture<std::invoke_result_t<Job, Transaction&>>
    {
        using Answer = std::invoke_result_t<Job, Transaction&>;
        auto promise = std::make_shared<QPromise<Answer>>();
        auto future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(m_worker, [this, promise, access, job = std::move(job)]() mutable {
            promise->addResult(inTransaction<Answer>(job, access));
            promise->finish();
        });
        return future;
    }

    template <typename Answer, typename Job> Answer inTransaction(Job& job, Access access)
    {
        if (auto begun = begin(access); !begun) return Fail(begun.error());
        Transaction transaction(m_database, m_statements);
        Answer answer = job(transaction);
        if (!answer) {
            rollback();
            return answer;
        }
        if (transaction.spoiledBy()) {
            rollback();
            return Fail(*transaction.spoiledBy());
        }
        if (auto committed = commit(transaction); !committed) return Fail(committed.error());
        return answer;
    }

    [[nodiscard]] Result<void> openHere();
    [[nodiscard]] Result<void> emptyLogHere();
    void closeHere();
    [[nodiscard]] Result<void> beOpen();
    [[nodiscard]] Result<void> beKnown();
    [[nodiscard]] Result<void> begin(Access access);
    [[nodiscard]] Result<void> commit(const Transaction& transaction);
    void rollback();

    StoreLocation m_location;
    QThread m_thread;
    QObject* m_worker; ///< Lives on m_thread; so do those below.
    QSqlDatabase m_database;
    Transaction::Statements m_statements;
    std::optional<Error> m_notOpen;
    bool m_hasBeenOpen = false;
    QElapsedTimer m_lastTry;
    QElapsedTimer m_schemaSeen;
    std::atomic<bool> m_isBeating = false; ///< Of both threads: one look at a time.
};

} // namespace secondring
