// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <optional>
#include <set>
#include <unordered_map>

namespace secondring {

/// What a desk may have to show anew. Presence: who has which thread open, which changes nothing that is
/// kept.
enum class Area { Calls, Messages, Contacts, Consent, Settings, Leads, Reminders, Erased, Presence };

/// One open transaction on the store thread. Records take it by reference; nobody keeps it.
class Transaction {
public:
    using Statements = std::unordered_map<QString, QSqlQuery>;

    Transaction(const QSqlDatabase& database, Statements& statements)
        : m_database(database), m_statements(statements)
    {
    }

    [[nodiscard]] const QSqlDatabase& database() const { return m_database; }
    /// Prepared statements not in use now; Query takes one out and brings it back.
    [[nodiscard]] Statements& statements() { return m_statements; }
    /// For the few statements that the engines do not share: searching.
    [[nodiscard]] bool isPostgres() const { return m_database.driverName() == QStringLiteral("QPSQL"); }

    /// Until the end of the transaction nobody else gets past the same lock, at this desk or another.
    /// SQLite has one writer at a time anyway; PostgreSQL takes an advisory lock.
    void lock(const QString& what);

    /// A statement failed: nothing of this transaction is kept, whatever the job says of it. PostgreSQL does
    /// not go on after a failed statement, and would answer COMMIT with a rollback and no error.
    void spoil(const Error& error)
    {
        if (!m_spoiledBy) m_spoiledBy = error;
    }
    [[nodiscard]] const std::optional<Error>& spoiledBy() const { return m_spoiledBy; }

    void touch(Area area) { m_touched.insert(area); }
    [[nodiscard]] const std::set<Area>& touched() const { return m_touched; }

private:
    QSqlDatabase m_database;
    Statements& m_statements;
    std::set<Area> m_touched;
    std::optional<Error> m_spoiledBy;
};

} // namespace secondring
