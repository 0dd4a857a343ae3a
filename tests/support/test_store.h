// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "tests/support/private_postgres.h"

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
        StoreLocation location{StoreLocation::Engine::Sqlite,
                               made->m_dir.filePath(QStringLiteral("desk.sqlite"))};
        if (onPostgres) {
            static const std::unique_ptr<PrivatePostgres> server = PrivatePostgres::start();
            if (!server) return nullptr;
            location = {StoreLocation::Engine::Postgres, server->newDatabase()};
        }
        made->m_location = location;
        made->m_store = std::make_unique<Store>(location);
        auto opened = made->m_store->open();
        opened.waitForFinished();
        if (!opened.result())
            qFatal("the test store did not open: %s", qPrintable(opened.result().error().detail));
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
