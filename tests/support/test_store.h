// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "tests/support/private_postgres.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace secondring {

/// A fresh, real store for one test: a SQLite file, or a database on the test's own PostgreSQL.
class TestStore {
public:
    /// Adds the column "engine" and a row for each engine there is.
    static void engines()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }

    /// Null when PostgreSQL is wanted and not installed: the test then skips with that sentence.
    [[nodiscard]] static std::unique_ptr<TestStore> open(bool onPostgres = false)
    {
        std::unique_ptr<TestStore> made(new TestStore);
        const StoreLocation location = onPostgres ? newPostgres() : newSqlite(made->m_dir);
        if (location.place.isEmpty()) return nullptr;
        made->m_location = location;
        made->m_store = opened(location);
        return made;
    }

    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] const StoreLocation& location() const { return m_location; }
    [[nodiscard]] QString folder() const { return m_dir.path(); }

    /// Runs @p job and waits for its answer.
    template <typename Job> auto run(Job job)
    {
        auto future = m_store->run(std::move(job));
        future.waitForFinished();
        return future.result();
    }

private:
    TestStore() = default;

    [[nodiscard]] static std::unique_ptr<Store> opened(const StoreLocation& location)
    {
        auto store = std::make_unique<Store>(location);
        auto done = store->open();
        done.waitForFinished();
        if (!done.result())
            qFatal("the test store did not open: %s", qPrintable(done.result().error().detail));
        return store;
    }

    // The tables are made once a program; each test then has a copy of its own, which is three times as
    // quick.

    [[nodiscard]] static StoreLocation newSqlite(const QTemporaryDir& folder)
    {
        static const QTemporaryDir model;
        static const StoreLocation empty{StoreLocation::Engine::Sqlite,
                                         model.filePath(QStringLiteral("model.sqlite"))};
        [[maybe_unused]] static const bool isMade = opened(empty) != nullptr;
        const StoreLocation location{StoreLocation::Engine::Sqlite,
                                     folder.filePath(QStringLiteral("desk.sqlite"))};
        if (!QFile::copy(empty.place, location.place)) qFatal("no room for a test store");
        return location;
    }

    [[nodiscard]] static StoreLocation newPostgres()
    {
        static const std::unique_ptr<PrivatePostgres> server = PrivatePostgres::start();
        if (!server) return {StoreLocation::Engine::Postgres, {}};
        static const StoreLocation empty{StoreLocation::Engine::Postgres, server->newDatabase()};
        [[maybe_unused]] static const bool isMade = opened(empty) != nullptr;
        return {StoreLocation::Engine::Postgres, server->copyOf(empty.place)};
    }

    QTemporaryDir m_dir;
    StoreLocation m_location;
    std::unique_ptr<Store> m_store;
};

} // namespace secondring

/// The first line of a test that runs on both engines (with TestStore::engines() as its _data).
#define OPEN_TEST_STORE(name)                                                                                \
    QFETCH(bool, onPostgres);                                                                                \
    const auto name = secondring::TestStore::open(onPostgres);                                               \
    if (!name) QSKIP("PostgreSQL is not installed here: this row needs its server programs")
